import {execFileSync} from 'node:child_process'
import {chmodSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'

const nothing = join(temporaryFolder(), 'nothing')

/** Nobody's settings, and somebody who commits. */
export const gitTestEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  ...(process.env['SystemRoot'] !== undefined && {SystemRoot: process.env['SystemRoot']}),
  HOME: nothing,
  XDG_CONFIG_HOME: nothing,
  GIT_CONFIG_GLOBAL: nothing,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'x',
  GIT_AUTHOR_EMAIL: 'x@example.com',
  GIT_COMMITTER_NAME: 'x',
  GIT_COMMITTER_EMAIL: 'x@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z'
}

/** A real repository in a temporary folder, whose working tree a test writes. */
export class GitRepository {
  readonly folder: string

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder
  }

  static init(...options: readonly string[]): GitRepository {
    const repository = new GitRepository()
    repository.git('init', '-q', '-b', 'main', ...options)
    return repository
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: gitTestEnvironment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    }).trim()
  }

  /** The same with something on its standard input. */
  feed(input: string | Uint8Array, ...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: gitTestEnvironment,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe']
    }).trim()
  }

  bytes(...args: readonly string[]): Buffer {
    return execFileSync('git', args, {cwd: this.folder, env: gitTestEnvironment, stdio: ['ignore', 'pipe', 'pipe']})
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    write(this.folder, files)
    return this
  }

  executable(path: string, content: string): this {
    this.write({[path]: content})
    chmodSync(join(this.folder, path), 0o755)
    return this
  }

  link(path: string, target: string): this {
    symlinkSync(target, join(this.folder, path))
    return this
  }

  /** A submodule without its repository: a commit of that id at a path. */
  submodule(path: string, id = '1'.repeat(40)): this {
    // Without its directory it would be taken for deleted.
    this.write({[`${path}/`]: ''})
    this.git('update-index', '--add', '--cacheinfo', `160000,${id},${path}`)
    return this
  }

  /** Commits what is in the working tree, beside what is in the index already, and gives the id. */
  commit(): string {
    this.git('add', '-A', '--', ':/')
    return this.commitIndex()
  }

  commitIndex(): string {
    this.git('commit', '-q', '--allow-empty', '-m', 'x')
    return this.git('rev-parse', 'HEAD')
  }

  config(key: string, value: string): this {
    this.git('config', key, value)
    return this
  }

  /** What is written below the repository's own folder that this file has no name for. */
  own(path: string, content: string): this {
    writeFileSync(join(this.folder, '.git', path), content)
    return this
  }
}
