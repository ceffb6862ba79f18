import { resolve } from 'node:path'

/**
 * A path inside the project. npm runs every command of ours in the project's folder; a file's own
 * place would not do, since the processes run compiled, from another folder.
 */
export function projectPath(...parts: string[]): string {
  return resolve(process.cwd(), ...parts)
}
