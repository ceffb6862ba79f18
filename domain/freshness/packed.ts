import { deserialize, serialize } from 'node:v8'

declare const content: unique symbol

/**
 * A value as bytes, for what a cached read returns: of anything else React looks at each value by
 * itself, on the way into the cache and on the way out.
 */
export type Packed<Value> = Uint8Array & { [content]?: Value }

export function pack<Value>(value: Value): Packed<Value> {
  return serialize(value)
}

export function unpack<Value>(packed: Packed<Value>): Value {
  return deserialize(packed)
}
