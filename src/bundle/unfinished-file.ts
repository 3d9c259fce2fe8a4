import {randomBytes} from 'node:crypto'

/** What the unfinished file is named by while the bundle has no name yet, because that comes from its content. */
export const unnamedBundle = 'bundle'

const unfinished = /^(?<of>.+)\.[0-9a-f]{12}\.part$/s
const defaultName = /^[0-9a-f]{64}\.(tgz|tar|zip)$/

/** A name, never used before, for what is written beside `file` until it is complete: `<file>.<12 hex digits>.part`. */
export function unfinishedFile(file: string): string {
  return `${file}.${randomBytes(6).toString('hex')}.part`
}

/** The name of what a file called `name` was to become, when {@link unfinishedFile} named it; undefined for any other. */
export function unfinishedOf(name: string): string | undefined {
  return unfinished.exec(name)?.groups?.['of']
}

/** What `path`, escaped for a pattern of an ignore file, is named by {@link unfinishedFile}, as such a pattern. */
export function unfinishedPattern(path: string): string {
  return `${path}.${'[0-9a-f]'.repeat(12)}.part`
}

/** Whether a file has the name that `package` gives a bundle when it is told none. */
export function isDefaultBundle(name: string): boolean {
  return defaultName.test(name)
}

/** Whether a file of this name was left by a `package` under its default name that was killed. */
export function isUnfinishedBundle(name: string): boolean {
  const of = unfinishedOf(name)
  return of !== undefined && (of === unnamedBundle || defaultName.test(of))
}
