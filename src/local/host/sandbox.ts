import {readlinkSync, realpathSync} from 'node:fs'
import {isAbsolute, join, parse, posix, resolve, sep} from 'node:path'
import {ownKindOf} from './path-kind.ts'

/** As many links as Linux follows in one path (path_resolution(7)). */
const maxLinks = 40

/** Where the paths of an AppSpec are on this machine. */
export interface Sandbox {
  /** The folder that stands for `/`; `/` itself when the installation is a real one. */
  readonly root: string
  readonly isRealHost: boolean
  /** The path on this machine of a path on the host. A relative one counts from `/`, the agent's usual working directory. */
  place(hostPath: string): string
  /**
   * Refuses a path on this machine that leads out of the sandbox, over a symbolic link in it or over `..`. Call it before each change: a
   * hook may have made links meanwhile. `itself`: a change of the last part itself (a link is removed, not followed).
   */
  check(path: string, itself?: 'itself'): void
  /** The path as the AppSpec's author knows it, for messages. */
  shown(path: string): string
}

/** A sandbox at `root`, an existing folder; `/` stands for no sandbox. */
export function createSandbox(root: string): Sandbox {
  if (root === '/') {
    return {root, isRealHost: true, place: path => resolve('/', path), check: () => undefined, shown: path => path}
  }
  const top = realpathSync(root)
  const isInside = (path: string): boolean => path === top || path.startsWith(top + sep)
  return {
    root: top,
    isRealHost: false,
    place: path => resolve(top, `.${belowRoot(path)}`),
    check(path, itself) {
      const followed = itself ? join(follow(parse(path).dir), parse(path).base) : follow(path)
      if (isInside(resolve(path)) && isInside(followed)) return
      throw new Error(
        `"${this.shown(path)}" leads out of the sandbox, to ${followed}: a rehearsal changes nothing outside of it. ` +
          'Make links inside the sandbox relative, or let them start with $CODEDEPLOY_KIT_ROOT.'
      )
    },
    shown: path => (isInside(path) ? path.slice(top.length) || '/' : path)
  }
}

/** Normalized as an absolute path, `..` cannot climb over the root. On Windows a drive becomes a folder. */
function belowRoot(path: string): string {
  const unix = sep === '\\' ? path.replaceAll('\\', '/').replace(/^([A-Za-z]):/, '$1') : path
  return posix.normalize(`/${unix}`)
}

/** Where a path leads when every link on the way is followed, also when the end of it does not exist. */
function follow(path: string): string {
  const {root} = parse(resolve(path))
  const pending = resolve(path).slice(root.length).split(sep).reverse()
  let done = root
  let links = 0
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      done = parse(done).dir
      continue
    }
    const next = join(done, part)
    if (ownKindOf(next) !== 'symlink') {
      done = next
      continue
    }
    if (++links > maxLinks) throw new Error(`Too many levels of symbolic links - ${path}`)
    const target = readlinkSync(next)
    if (isAbsolute(target)) done = parse(target).root
    pending.push(
      ...target
        .slice(isAbsolute(target) ? parse(target).root.length : 0)
        .split(/[\\/]/)
        .reverse()
    )
  }
  return done
}
