import { lightPage } from './light-page'
import { nextScriptHashes } from './next-scripts'
import type { Front } from './options'
import { contentPolicy } from './security-headers'

/** A page as it goes out, with the scripts it may run: none inline where it does without the framework. */
export type Finished = { body: Buffer; policy: string; isLight: boolean }

export function finishPage(body: Buffer, front: Front): Finished {
  const html = body.toString()
  const light = lightPage(html)
  return light === null
    ? { body, policy: contentPolicy(front, nextScriptHashes(html)), isLight: false }
    : { body: Buffer.from(light), policy: contentPolicy(front, []), isLight: true }
}
