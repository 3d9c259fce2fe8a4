import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {temporaryRepository} from '../../bundle/temporary-repository.ts'
import type {RevisionLocation} from '../../deployment/model.ts'

export type GitHubRevision = Extract<RevisionLocation, {type: 'github'}>

export interface GitHubArchiveOptions {
  /** Folders of git clones, the first that holds the commit is used. */
  readonly clones: readonly string[]
  /** The environment for git. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

const run = promisify(execFile)

/**
 * Writes the tarball that GitHub would serve for a commit, from a local clone: `export-ignore` in `.gitattributes` counts, submodules and
 * LFS contents are not in it, and everything is below one folder `OWNER-REPOSITORY-SHA`.
 */
export async function writeGitHubArchive(revision: GitHubRevision, file: string, options: GitHubArchiveOptions): Promise<void> {
  const {repository, commitId} = revision
  const [owner, name] = repository.split('/')
  if (!owner || !name || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(`"${repository}" is not the name of a GitHub repository: OWNER/NAME`)
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(commitId)) throw new Error(`"${commitId}" is not a full commit id`)

  const refusals: string[] = []
  for (const clone of options.clones) {
    const refusal = await whyNotIn(clone, commitId, options)
    if (refusal !== undefined) {
      refusals.push(`${clone}: ${refusal}`)
      continue
    }
    const prefix = `${owner}-${name}-${commitId.slice(0, 7)}/`
    await archive(clone, ['archive', '--format=tar.gz', `--prefix=${prefix}`, `--output=${file}`, commitId], options)
    return
  }
  throw new Error(
    `Commit ${commitId} of ${repository} is in no local clone; a rehearsal takes GitHub revisions from there. ` +
      (refusals.length === 0 ? 'No clone was given.' : `Looked in ${refusals.join('; ')}.`) +
      ` Fetch it first: git fetch origin ${commitId} (actions/checkout fetches only its own commit, unless told fetch-depth: 0).`
  )
}

/** As where nobody has set anything up: attributes and settings of the clone and its user change what `git archive` writes. */
async function archive(clone: string, command: readonly string[], options: GitHubArchiveOptions): Promise<void> {
  const temporary = temporaryRepository()
  try {
    const objects = await git(['-C', clone, 'rev-parse', '--git-path', 'objects'], options)
    temporary.borrow(objects.replace(/\r?\n$/, ''), clone)
    const {directory, nothing} = temporary
    const isolation = {
      GIT_DIR: directory,
      GIT_CONFIG_GLOBAL: nothing,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_ATTR_NOSYSTEM: '1',
      // Before 2.32 git finds the user's settings in HOME, whatever the variables above say.
      HOME: nothing,
      XDG_CONFIG_HOME: nothing
    }
    // What a partial clone has not got yet only the clone itself can fetch.
    await git(command, options, isolation).catch((error: unknown) => {
      if (options.signal.aborted) throw error
      return git(['-C', clone, ...command], options)
    })
  } finally {
    temporary.remove()
  }
}

async function whyNotIn(clone: string, commitId: string, options: GitHubArchiveOptions): Promise<string | undefined> {
  try {
    await git(['-C', clone, 'cat-file', '-e', `${commitId}^{commit}`], options)
    return undefined
  } catch (error) {
    if (options.signal.aborted) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'git is not installed, or there is no such folder'
    // `cat-file -e` says little when there is no such object; anything else, like a folder of another owner, has a reason worth reading.
    const reason = (error as {stderr?: string}).stderr?.trim() ?? ''
    return reason === '' || /not a valid object name|bad object/i.test(reason) ? 'no such commit' : (reason.split('\n')[0] ?? reason)
  }
}

async function git(
  args: readonly string[],
  {env, signal}: GitHubArchiveOptions,
  more: Readonly<Record<string, string>> = {}
): Promise<string> {
  const {stdout} = await run('git', args, {
    env: {...clean(env), GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', ...more},
    signal,
    windowsHide: true
  })
  return stdout
}

/** Variables such as GIT_DIR, set inside of git hooks, would lead to another repository than the folder. */
function clean(env: GitHubArchiveOptions['env']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')))
}
