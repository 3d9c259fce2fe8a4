import type {EventFacts} from '../library/github-event.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {GithubProblem} from './github-api.ts'

/** What is told of a problem with GitHub: what was not done, why, and which permission it takes if that may be it. */
export function githubProblemWarning(
  notDone: string,
  problem: GithubProblem,
  permission: 'deployments: write' | 'pull-requests: write',
  {fork}: Pick<EventFacts, 'fork'> = {}
): OperationEvent & {readonly type: 'warning'} {
  const message = `${notDone}: ${problem.message}`
  if (!problem.isAboutPermissions) return {type: 'warning', message}
  const ofFork = fork === undefined ? '' : ' The token of a pull request from a fork can only read.'
  return {
    type: 'warning',
    message,
    hint: `\`github-token\` needs the permission \`${permission}\`: add it to \`permissions\` of the job.${ofFork}`
  }
}
