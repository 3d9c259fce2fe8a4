import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve, sep} from 'node:path'

export interface TemporaryRepository {
  /** For GIT_DIR. */
  readonly directory: string
  /** A path at which there is nothing. */
  readonly nothing: string
  /** Lets it find the objects of another repository: the folder of these, absolute or relative to `base`. Throws RangeError for a path that git cannot be told. */
  borrow(objects: string, base: string): void
  /** What the system does not let go of yet stays in its temporary folder: that never changes a result. */
  remove(): void
}

/**
 * Settings with which `git archive` writes what GitHub's does, on any system: gitattributes(5) alone decides about line ends, nothing filters,
 * and modes are as git's default has them.
 */
const settings = `[core]
	repositoryformatversion = 0
	bare = true
	autocrlf = false
	eol = lf
	safecrlf = false
	attributesFile = /dev/null
	commitGraph = false
[tar]
	umask = 0002
[gc]
	auto = 0
[maintenance]
	auto = false
`

/**
 * An empty git repository (gitrepository-layout(5)) in a folder of its own, made without git: nobody's templates, hooks or settings are in it,
 * and whatever needs an index, a place for objects or references writes it there.
 */
export function temporaryRepository(): TemporaryRepository {
  const directory = mkdtempSync(join(tmpdir(), 'codedeploy-kit-git-'))
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) mkdirSync(join(directory, folder), {recursive: true})
  writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/none\n')
  writeFileSync(join(directory, 'config'), settings)
  return {
    directory,
    nothing: join(directory, 'nothing'),
    borrow(objects, base) {
      const path = resolve(base, objects).split(sep).join('/')
      if (path.includes('\n')) throw new RangeError('there is a line break in the path of the repository')
      writeFileSync(join(directory, 'objects', 'info', 'alternates'), `${path}\n`)
    },
    remove() {
      try {
        rmSync(directory, {recursive: true, force: true, maxRetries: 3})
      } catch {
        // A virus scanner of Windows may hold a file, or a git that was not ended write one.
      }
    }
  }
}
