const shape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** True for what the database takes as the id of a row. */
export function isId(text: string): boolean {
  return shape.test(text)
}
