import {temporaryRepository, type TemporaryRepository} from '../bundle/temporary-repository.ts'
import type {Clock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import {formatDuration} from '../core/duration.ts'
import {connectionSettings, remoteOf, remotesIn, type GitRemote} from './git-remotes.ts'
import type {GitAnswer, GitPort} from './git-port.ts'
import {withLimit} from './with-limit.ts'

export interface GitCallOptions {
  readonly input?: string
  readonly limitBytes?: number
}

type GitCall = (args: readonly string[], options?: GitCallOptions) => Promise<GitAnswer>

/** A git repository that has a commit, or got it; nothing in it is changed, whatever is asked. */
export interface CommitClone {
  readonly commitId: string
  /** The remote that is the repository on GitHub; absent when none of them is. */
  readonly remote?: GitRemote
  /** Whether the commit was not here, and is from the remote. */
  readonly isFetched: boolean
  /** Asks the repository as its owner has set it up, about objects as they were committed: a replacement of one does not count. */
  readonly ask: GitCall
  /** Asks a temporary repository that has the same objects, and none of the settings, attributes and references of anybody. */
  readonly isolated: GitCall
  /** Asks the one of the two that can get objects of the commit that are missing: a partial clone fetches them when they are asked for. */
  readonly objects: GitCall
  /** Fetches nothing but a commit from the remote, to see whether it is there. */
  readonly tryRemote: (remote: GitRemote) => Promise<GitAnswer>
}

/** Why a commit cannot be looked at, and what would help. */
export interface Unreachable {
  readonly reason: string
  readonly hint?: string
}

export interface CloneQuestion {
  readonly git: GitPort
  /** Any directory of the repository. */
  readonly directory: string
  /** `owner/name`. */
  readonly repository: string
  /** The full id. */
  readonly commitId: string
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
}

/** A server that says nothing for so long keeps a deployment waiting for a check only; a partial clone may ask one at any time. */
const callLimitMs = 120_000

/** Calls `work` with the repository that has the commit, or with the reason why there is none; what was made for it is removed afterwards. */
export async function withClone<T>(question: CloneQuestion, work: (clone: CommitClone | Unreachable) => Promise<T>): Promise<T> {
  const temporary: TemporaryRepository[] = []
  const make = (): TemporaryRepository => {
    const made = temporaryRepository()
    temporary.push(made)
    return made
  }
  try {
    return await work(await openClone(question, make))
  } finally {
    for (const each of temporary) each.remove()
  }
}

export function isUnreachable(clone: CommitClone | Unreachable): clone is Unreachable {
  return 'reason' in clone
}

async function openClone(question: CloneQuestion, make: () => TemporaryRepository): Promise<CommitClone | Unreachable> {
  const {git, directory, repository, commitId} = question
  const ask = caller(question, {GIT_NO_REPLACE_OBJECTS: '1'})
  const {status, stdout, stderr} = await ask(['rev-parse', '--git-path', 'objects'])
  if (status !== 0) return noRepository(stderr, directory)
  // A git that does not know the question repeats it.
  if (textOf(await ask(['rev-parse', '--show-object-format'])).trim() === 'sha256') {
    return {reason: `the repository in "${directory}" has SHA-256 ids, which GitHub has not`}
  }
  const scratch = make()
  try {
    scratch.borrow(textOf({stdout}).replace(/\r?\n$/, ''), directory)
  } catch (error) {
    if (error instanceof RangeError) return {reason: error.message}
    throw error
  }
  const remotes = await remotesIn(ask)
  const remote = remoteOf(repository, remotes)
  const isolated = caller(question, isolation(scratch))
  const fetch = async (into: TemporaryRepository, from: GitRemote, options: readonly string[]): Promise<GitAnswer> => {
    const environment = {...scopedTo(into), ...(await connectionSettings(ask))}
    const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', ...options, '--', from.url, commitId]
    const answer = await limited(question, late => git.run(args, {directory, environment, signal: late}))
    return answer ?? {status: 128, stdout: new Uint8Array(), stderr: `no answer within ${formatDuration(callLimitMs)}`}
  }
  const common = {
    commitId,
    ask,
    isolated,
    ...(remote && {remote}),
    tryRemote: (from: GitRemote) => fetch(make(), from, ['--filter=tree:0'])
  }
  const kind = textOf(await caller(question, {GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1'})(['cat-file', '-t', commitId])).trim()
  if (kind === 'commit') return {...common, objects: ask, isFetched: false}
  if (kind !== '') throw noCommit(commitId, kind)
  if (remote === undefined) return elsewhere(remotes, question)
  // With nothing borrowed: what this clone has may be shallow or partial, and the server would leave out what it takes for being here.
  const fresh = make()
  const fetched = await fetch(fresh, remote, [])
  const inFresh = caller(question, isolation(fresh))
  if (fetched.status === 0) return {...common, isolated: inFresh, objects: inFresh, isFetched: true}
  return await notFetched(fetched, {...question, remote, ask})
}

/** Throws `local` for a git that takes too long. */
function caller(question: CloneQuestion, environment: Readonly<Record<string, string>>): GitCall {
  const {git, directory} = question
  return async (args, options) => {
    const answer = await limited(question, late => git.run(args, {directory, environment, signal: late, ...options}))
    if (answer !== undefined) return answer
    const command = args.find(arg => !arg.startsWith('-')) ?? ''
    throw new DeployError('local', `git ${command} did not end within ${formatDuration(callLimitMs)}`, {
      hint: 'In a partial clone (`filter` of actions/checkout) it fetches each file by itself: leave `filter` out.'
    })
  }
}

/** Undefined when the time for one call has passed. */
async function limited({clock, signal}: CloneQuestion, run: (late: AbortSignal) => Promise<GitAnswer>): Promise<GitAnswer | undefined> {
  let late: AbortSignal | undefined
  const work = (limit: AbortSignal): Promise<GitAnswer> => {
    late = limit
    return run(signal === undefined ? limit : AbortSignal.any([signal, limit]))
  }
  try {
    return await withLimit(callLimitMs, clock, work, signal)
  } catch (error) {
    if (late?.aborted === true && error === late.reason) return undefined
    throw error
  }
}

/** Leads git to a repository of ours, whatever directory it runs in; how servers are reached is not of it. */
function scopedTo({directory, nothing}: TemporaryRepository): Readonly<Record<string, string>> {
  return {GIT_DIR: directory, GIT_NO_REPLACE_OBJECTS: '1', GIT_CONFIG_GLOBAL: nothing, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_COUNT: '0'}
}

/** Nobody's attributes, and no settings even with a git that does not know the variables for them: before 2.32 they are found in HOME. */
function isolation(scratch: TemporaryRepository): Readonly<Record<string, string>> {
  const {nothing} = scratch
  return {...scopedTo(scratch), GIT_ATTR_NOSYSTEM: '1', HOME: nothing, XDG_CONFIG_HOME: nothing}
}

function noRepository(stderr: string, directory: string): Unreachable {
  if (/dubious ownership|safe\.directory/.test(stderr)) {
    const [, place = 'DIRECTORY'] = /safe\.directory '?([^'\n]+)'?$/m.exec(stderr) ?? []
    return {
      reason: `git does not look into "${directory}": it belongs to another user than the one that runs this`,
      hint: `Run \`git config --global --add safe.directory ${place}\` before this step; actions/checkout does it for its own user.`
    }
  }
  return /not a git repository/.test(stderr)
    ? {
        reason: `"${directory}" is in no git repository`,
        hint: 'Run actions/checkout before this step, and the AppSpec of the commit is checked.'
      }
    : {reason: `git cannot read the repository in "${directory}": ${firstLine(stderr)}`}
}

function noCommit(commitId: string, kind: string): DeployError {
  return new DeployError('usage', `${commitId} is the id of a ${kind}, not of a commit`, {
    input: 'github-commit-id',
    hint:
      kind === 'tag'
        ? `\`git rev-parse ${commitId.slice(0, 7)}^{commit}\` has that of the commit the tag is on.`
        : 'Give the id of a commit.'
  })
}

function elsewhere(remotes: readonly GitRemote[], {directory, repository, commitId}: CloneQuestion): Unreachable {
  const names = [...new Set(remotes.flatMap(({repository: name}) => name ?? []))]
  const whose = names.length === 0 ? '' : `, which is ${names.join(' and ')}`
  return {
    reason: `${commitId.slice(0, 7)} is not in the repository in "${directory}"${whose}`,
    hint: `Check ${repository} out before this step, with that commit.`
  }
}

async function notFetched(
  {stderr}: GitAnswer,
  {ask, commitId, remote}: {readonly ask: GitCall; readonly commitId: string; readonly remote: GitRemote}
): Promise<Unreachable> {
  const short = commitId.slice(0, 7)
  if (isNotThere(stderr)) {
    return {
      reason: `neither the repository here nor ${remote.shown} has ${short}`,
      hint: 'Was it pushed, and is it an id of this repository? A commit that only a fork has is not in it.'
    }
  }
  const isShallow = textOf(await ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
  const why = `it could not be fetched from ${remote.shown}: ${firstLine(hideCredentials(stderr, remote))}`
  return {
    reason: isShallow ? `the clone here is shallow and has not ${short}, and ${why}` : `the repository here has not ${short}, and ${why}`,
    hint: isShallow
      ? 'Let actions/checkout fetch it: `ref` with that commit, or `fetch-depth: 0` for all of them; and `persist-credentials` must be on for it to be fetched here.'
      : `Fetch it before this step: \`git fetch ${remote.name} ${commitId}\`.`
  }
}

/** What a server answers to a request for a commit that it has not (upload-pack.c); any other refusal says nothing about the commit. */
export function isNotThere(stderr: string): boolean {
  return /not our ref|unadvertised object|couldn't find remote ref/.test(stderr)
}

/** The address of a remote as it is shown; what {@link firstLine} takes away as well may not be all that is secret in it. */
export function hideCredentials(text: string, {url, shown}: GitRemote): string {
  return text.replaceAll(url, shown)
}

export function textOf({stdout}: Pick<GitAnswer, 'stdout'>): string {
  return Buffer.from(stdout).toString('utf8')
}

/** What git says first that is not a remark; one line, without what an address may hold before its `@`. */
export function firstLine(stderr: string): string {
  const lines = stderr.split('\n').map(line => line.trim())
  const said = lines.find(line => /^(?:fatal|error|remote):/i.test(line)) ?? lines.find(line => line !== '')
  return (said ?? 'it said nothing')
    .replace(/^(?:fatal|error): /i, '')
    .replace(/(\b\w+:\/\/)[^/\s@]*@/g, '$1')
    .slice(0, 200)
}
