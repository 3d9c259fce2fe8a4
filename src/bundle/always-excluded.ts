/** Version control: never part of an application, and often larger than it. `.git` is a file in worktrees and submodules. */
const versionControl = new Set(['.git', '.hg', '.svn', '.bzr', '_darcs', 'CVS', '.jj'])
/** Files that operating systems scatter. Beside a lone top-level folder they also keep the agent from stripping it. */
const junk = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '__MACOSX'])

/** Whether a file or folder of this name is left out of every bundle, whatever the patterns say. */
export function isAlwaysExcluded(name: string, isDirectory: boolean): boolean {
  if (junk.has(name)) return true
  if (versionControl.has(name)) return isDirectory || name === '.git'
  // AppleDouble companions of other files; a folder of such a name is the user's own.
  return !isDirectory && name.startsWith('._') && name.length > 2
}

/** Whether a path (segments, from the source's root) is one of these, or is below one. */
export function isBelowAlwaysExcluded(segments: readonly string[], isDirectory: boolean): boolean {
  return segments.some((name, i) => isAlwaysExcluded(name, isDirectory || i < segments.length - 1))
}
