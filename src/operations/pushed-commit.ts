import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {firstLine, hideCredentials, isNotThere, textOf, type CommitClone} from './commit-clone.ts'
import type {OperationEvent} from './events.ts'

/**
 * Throws `usage` for a commit that GitHub has not: hosts would find nothing to download. Of one that nobody can tell of, a notice says so.
 * A remote-tracking reference that has it is enough; else the remote is asked.
 */
export async function requirePushed(clone: CommitClone, repository: string, observe: Observer<OperationEvent>): Promise<void> {
  const {commitId, remote} = clone
  if (clone.isFetched) return
  const commit = `${repository}@${commitId.slice(0, 7)}`
  if (remote === undefined) {
    observe({type: 'notice', message: `Whether ${commit} is on GitHub is not known: no remote of the repository here is ${repository}`})
    return
  }
  // actions/checkout keeps pull requests under `pull`.
  const tracked = [`refs/remotes/${remote.name}/`, 'refs/remotes/pull/']
  const containing = await clone.ask(['for-each-ref', '--count=1', `--contains=${commitId}`, '--format=%(refname)', ...tracked])
  if (containing.status === 0 && textOf(containing).trim() !== '') return
  const {status, stderr} = await clone.tryRemote(remote)
  if (status === 0) return
  if (isNotThere(stderr)) {
    throw new DeployError('usage', `${commit} is not on GitHub: the commit is here, and ${remote.shown} has not got it`, {
      input: 'github-commit-id',
      hint: `Push it before it is deployed: \`git push ${remote.name} HEAD\`, or the branch that it is on. Hosts download it from GitHub.`
    })
  }
  const why = firstLine(hideCredentials(stderr, remote))
  observe({type: 'notice', message: `Whether ${commit} is on GitHub is not known: ${remote.shown} could not be asked (${why})`})
}
