/** Paths as Ruby on a host handles them, with `/` between the parts; a Windows drive stays in front. */

/** `File.join` of a path and one name. */
export function joinPath(base: string, name: string): string {
  return `${withoutEndSlashes(base)}/${name.startsWith('/') ? name.replace(/^\/+/, '') : name}`
}

function withoutEndSlashes(path: string): string {
  // Nearly no path has one, and a look is cheaper than a search.
  return path.endsWith('/') ? path.replace(/\/+$/, '') : path
}

/** `File.dirname`: `/` and `.` are their own end. */
export function parentOf(path: string): string {
  const trimmed = withoutEndSlashes(path)
  if (trimmed === '') return path === '' ? '.' : '/'
  const at = trimmed.lastIndexOf('/')
  if (at < 0) return /^[A-Za-z]:$/.test(trimmed) ? `${trimmed}/` : '.'
  const parent = withoutEndSlashes(trimmed.slice(0, at))
  return parent === '' ? '/' : /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent
}

/** `File.basename`. */
export function nameOf(path: string): string {
  const trimmed = withoutEndSlashes(path)
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

export interface PathContext {
  /** Where relative paths start: the agent's own working directory. */
  readonly workingDirectory: string
  /** What `~` stands for. */
  readonly homeDirectory: string
}

/** `File.expand_path`: absolute, without `.`, `..`, doubled or trailing slashes. */
export function expandPath(path: string, {workingDirectory, homeDirectory}: PathContext): string {
  // Nearly all paths are as they should be, and there are as many as files in a revision.
  if (path.startsWith('/') && !/\/(?:\/|\.{1,2}(?:\/|$)|$)/.test(path)) return path
  const started = path === '~' || path.startsWith('~/') ? homeDirectory + path.slice(1) : path
  const isAbsolute = started.startsWith('/') || /^[A-Za-z]:\//.test(started)
  const absolute = isAbsolute ? started : `${workingDirectory}/${started}`
  const drive = /^[A-Za-z]:/.exec(absolute)?.[0] ?? ''
  const parts: string[] = []
  for (const part of absolute.slice(drive.length).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `${drive}/${parts.join('/')}`
}

/** A path inside a revision, from its root; undefined when it leads out of it. The root itself is the empty text. */
export function revisionPath(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') {
      parts.push(part)
    }
  }
  return parts.join('/')
}
