/** Version control: never part of an application, and often larger than it. `.git` is a file in worktrees and submodules. */
const versionControl = new Set(['.git', '.hg', '.svn', '.bzr', '_darcs', 'CVS', '.jj'])
/** Files that operating systems scatter. Beside a lone top-level folder they also keep the agent from stripping it. */
const junk = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '__MACOSX'])

/** A bundle that `package` wrote here before under its default name, or left unfinished when it was killed: no bundle holds the last one. */
const ownBundle = /^[0-9a-f]{64}\.(tgz|tar|zip)(\.[0-9a-f]{12}\.part)?$/

/** Whether a file or folder of this name is left out of every bundle, whatever the patterns say. */
export function isAlwaysExcluded(name: string, isDirectory: boolean): boolean {
  if (junk.has(name)) return true
  if (!isDirectory && ownBundle.test(name)) return true
  if (versionControl.has(name)) return isDirectory || name === '.git'
  // AppleDouble companions of other files; a folder of such a name is the user's own.
  return !isDirectory && name.startsWith('._') && name.length > 2
}
