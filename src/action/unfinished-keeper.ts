import {isTerminal} from '../deployment/model.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {UnfinishedRun} from '../operations/finish-run.ts'
import type {DeployResult} from '../operations/result.ts'
import type {StepReport} from './report-step.ts'
import {saveSettled, saveUnfinished} from './run-state.ts'

/** Keeps for the post step what it needs to finish a run that is killed: which deployment, and what is to become of it. */
export class UnfinishedKeeper {
  readonly #onCancel: UnfinishedRun['onCancel']
  readonly #region: string | undefined
  readonly #report: StepReport
  readonly #startedMs = Date.now()
  #run: UnfinishedRun | undefined

  constructor(onCancel: UnfinishedRun['onCancel'], region: string | undefined, report: StepReport) {
    this.#onCancel = onCancel
    this.#region = region
    this.#report = report
  }

  observe(event: OperationEvent): void {
    if (event.type === 'creating-deployment') {
      const {applicationName, deploymentGroupName, description} = event
      this.#keep({applicationName, deploymentGroupName, description, startedMs: this.#startedMs, onCancel: this.#onCancel})
    }
    if (event.type === 'deployment-created' && this.#run) this.#keep({...this.#run, deploymentId: event.deploymentId})
    // What others created, and is to be left to them, is nothing to finish.
    if (event.type === 'deployment-found' && this.#onCancel !== 'leave' && !isTerminal(event.status)) {
      const {applicationName, deploymentGroupName, deploymentId} = event
      this.#keep({
        applicationName,
        deploymentGroupName,
        description: '',
        deploymentId,
        startedMs: this.#startedMs,
        onCancel: this.#onCancel
      })
    }
  }

  /** After a cancel the post step sees to it that the deployment ends; one that is only out of sight (`unknown`) is not ours to stop. */
  settle({outcome, reached}: DeployResult): void {
    const isOpen = outcome === 'cancelled' || (outcome === 'left-running' && reached === undefined && this.#onCancel !== 'leave')
    if (!isOpen) this.#report.attempt('the state for the post step', saveSettled)
  }

  #keep(run: UnfinishedRun): void {
    this.#run = run
    this.#report.attempt('the state for the post step', () => saveUnfinished(run, this.#region))
  }
}
