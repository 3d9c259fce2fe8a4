import {DeployError} from '../core/errors.ts'
import {readEventPayload} from './event-payload.ts'
import {eventFacts, type EventFacts, type EventPayload} from './github-event.ts'

type OfFork = Pick<EventFacts, 'eventName' | 'repository'> & {readonly fork: NonNullable<EventFacts['fork']>}

/** Nothing is deployed for a fork, or, in other words, what `notDone` says. */
export function ofFork({eventName, repository, fork}: OfFork, notDone: string, input: string): DeployError {
  const what = eventName === 'workflow_run' ? 'run that started this workflow' : 'pull request'
  const whose = `${fork.repository ?? 'a deleted repository'}, a fork of ${repository ?? 'this repository'}`
  return new DeployError('usage', `the ${what} comes from ${whose}: ${notDone}`, {
    input,
    hint: 'Anybody may open a pull request. If all of them may deploy here, set `allow-forks: true`; for this one, start a workflow by hand (`workflow_dispatch`) that names `github-repository` and `github-commit-id`.'
  })
}

/**
 * Throws `usage` for a commit of the event's fork. Whoever named it in a workflow file, as `${{ github.event.pull_request.head.sha }}`, did not
 * look at it.
 */
export function requireNoForkCommit(environment: Readonly<Record<string, string | undefined>>, commitId: string): void {
  const facts = eventFacts(environment, payloadIfReadable(environment['GITHUB_EVENT_PATH']))
  const {fork} = facts
  if (fork?.commitIds?.includes(commitId.trim().toLowerCase()) === true) {
    throw ofFork({...facts, fork}, `${commitId.slice(0, 7)} is not deployed`, 'github-commit-id')
  }
}

/** What was named needs no event: one that cannot be read names nothing either. */
function payloadIfReadable(file: string | undefined): EventPayload {
  try {
    return readEventPayload(file)
  } catch (error) {
    if (error instanceof DeployError) return {}
    throw error
  }
}

/** Throws `usage` for an event of a fork: anybody could have this repository's files, or their own, deployed to a group of their choice. */
export function requireNoFork(facts: EventFacts): void {
  const {fork} = facts
  if (fork) throw ofFork({...facts, fork}, 'nothing is deployed for it', 'allow-forks')
}

/**
 * Throws `usage` for the bare name of a fork's branch, as `${{ github.head_ref }}` has it: it may be that of a branch of this repository, and
 * strangers would choose whose group is deployed to, or deleted.
 */
export function requireNoForkBranch(
  {fork, branch: known}: EventFacts,
  given: {readonly branch?: string | undefined; readonly configName?: string | undefined}
): void {
  for (const [input, value] of [
    ['branch', given.branch],
    ['config-name', given.configName]
  ] as const) {
    const name = value?.trim().replace(/^refs\/heads\//, '')
    // Blanks that git takes for letters may be lost on the way.
    if (fork?.branch === undefined || name !== fork.branch.trim()) continue
    const owned = known?.endsWith(`:${name}`) === true ? `: it is "${known}" then` : ''
    throw new DeployError('usage', `\`${input}\` is "${name}", which is a branch of ${fork.repository ?? 'a deleted fork'}`, {
      input,
      hint: `Leave \`${input}\` empty, and the branch of the event is taken${owned}. If one of this repository is meant, name its group with \`deployment-group-name\`.`
    })
  }
}
