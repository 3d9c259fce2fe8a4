import type {GithubState, ShownDeployment} from './github-deployment-calls.ts'

/** States that end a deployment of GitHub. */
export const endStates = ['success', 'failure', 'error', 'inactive'] as const satisfies readonly GithubState[]
export type EndState = (typeof endStates)[number]

/** A deployment of GitHub whose end is still to be said there: what the post step must know if the step is killed. */
export interface KeptDeployment extends ShownDeployment {
  /** GitHub's id. Absent: its create was under way when this was written. */
  readonly id?: number
  /** How it ended, as far as the step knows. */
  readonly state?: EndState
  /** That state was said, and is to be said anew only if it turns out to be another. */
  readonly isTold?: boolean
}
