import type {Severity} from './diagnostic.ts'

/** Something that can be said about the files of a bundle. It is in no line of an AppSpec, so no comment can ignore it. */
export interface BundleFinding {
  readonly severity: Severity
  /** One sentence. */
  readonly summary: string
}

/** By the name that stands where other findings have that of their rule. */
export const bundleFindings = {
  'control-character-in-name': {severity: 'error', summary: 'A name has control characters, which unzip drops.'},
  'changed-by-export-subst': {severity: 'warning', summary: "GitHub's archive of a commit has another text in a file than the commit has."},
  'credentials-in-bundle': {severity: 'warning', summary: 'A file looks like credentials, and would be on every host.'},
  'crlf-by-attributes': {severity: 'error', summary: "A hook script has CRLF line ends in GitHub's archive, because of `.gitattributes`."},
  'dangling-symlink': {severity: 'warning', summary: 'A symlink leads to nothing in the bundle, or back to itself.'},
  'env-file-in-bundle': {severity: 'warning', summary: 'A file of environment variables is packed, and would be on every host.'},
  'file-without-read-permission': {severity: 'warning', summary: 'A file has a mode with which only root can read it.'},
  'git-index-split': {severity: 'warning', summary: "Git's index is split, so modes are not taken from it where the file system has none."},
  'hook-unreadable-for-runas': {severity: 'error', summary: 'A hook script cannot be reached or read by the user of its `runas`.'},
  'left-out-by-export-ignore': {
    severity: 'info',
    summary: "GitHub's archive of a commit has not all files; an error when one of them is needed."
  },
  'lfs-pointer-in-archive': {severity: 'warning', summary: "GitHub's archive of a commit has pointers to Git LFS in place of files."},
  'modes-widened': {severity: 'warning', summary: 'No file is open to others, so all but secrets are packed as a usual umask leaves them.'},
  'name-impossible-on-windows': {severity: 'error', summary: 'A file has a name that Windows cannot store.'},
  'name-too-long': {severity: 'error', summary: 'A name or a path is longer than Linux can store.'},
  'name-twice-in-archive': {severity: 'warning', summary: 'An archive that was built before holds a name more than once.'},
  'names-collide-on-windows': {severity: 'error', summary: 'Two names differ in case only, which Windows does not tell apart.'},
  'own-bundle-left-out': {severity: 'info', summary: 'A bundle that was made here before is not packed into the next one.'},
  'private-key-in-bundle': {severity: 'warning', summary: 'A file looks like a private key, and would be on every host.'},
  'script-made-executable': {severity: 'info', summary: 'A hook script is not executable, and is packed with execute permission.'},
  'script-not-executable': {severity: 'info', summary: 'A hook script is not executable in a commit.'},
  'special-mode-dropped': {severity: 'warning', summary: 'A file has the setuid or setgid bit, which is not packed.'},
  'submodule-not-in-archive': {
    severity: 'warning',
    summary: "GitHub's archive of a commit has an empty directory in place of a submodule."
  },
  'symlink-in-commit': {severity: 'info', summary: 'A commit has symlinks.'},
  'symlink-is-text': {severity: 'info', summary: 'Git checked a symlink out as a text file; it is packed as the link it is.'}
} as const satisfies Readonly<Record<string, BundleFinding>>

export type BundleFindingId = keyof typeof bundleFindings

export function isBundleFinding(name: string): name is BundleFindingId {
  return Object.hasOwn(bundleFindings, name)
}
