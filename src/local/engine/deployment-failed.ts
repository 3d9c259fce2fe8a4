import type {DeploymentFailure} from './deployment-failure.ts'

/** Ends a run of an ECS or Lambda deployment with AWS's code and message. */
export class DeploymentFailed extends Error {
  override readonly name = 'DeploymentFailed'
  readonly failure: DeploymentFailure
  /** What the lifecycle event says, where it knows more than the deployment: the hook's function, and what became of it. */
  readonly detail: {readonly scriptName: string; readonly message: string}

  constructor(failure: DeploymentFailure, detail?: {readonly scriptName: string; readonly message: string}) {
    super(failure.message)
    this.failure = failure
    this.detail = detail ?? {scriptName: '', message: failure.message}
  }
}
