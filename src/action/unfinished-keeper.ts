import {DeployError} from '../core/errors.ts'
import {isTerminal} from '../deployment/model.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {UnfinishedRun} from '../operations/finish-run.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {DeployResult} from '../operations/result.ts'
import type {StepReport} from './report-step.ts'
import {saveSettled, saveUnfinished} from './run-state.ts'

/** Keeps for the post step what it needs to finish a run that is killed: which deployments, and what is to become of them. */
export class UnfinishedKeeper {
  readonly #onCancel: UnfinishedRun['onCancel']
  readonly #region: string | undefined
  readonly #report: StepReport
  readonly #startedMs = Date.now()
  /** By deployment group: each has one deployment of this run at most. */
  readonly #runs = new Map<string, UnfinishedRun>()

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
    if (event.type === 'deployment-created') {
      const run = this.#runs.get(event.deploymentGroupName)
      if (run) this.#keep({...run, deploymentId: event.deploymentId})
    }
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
    // One of several: what ended is settled, although the step goes on. What is out of sight may still be cancelled with the rest.
    if (event.type === 'ended' && event.group !== undefined && event.result.outcome !== 'unknown') this.#end(event.result, false)
    if (event.type === 'group-failed' && event.result.error instanceof DeployError) this.#lose(event.result, false)
  }

  /** The step ended, and this is what it knows of the end of its deployment. */
  settle(result: DeployResult | GroupsResult, isCancelled: boolean): void {
    if (!('groups' in result)) this.#end(result, isCancelled)
    else {
      for (const group of result.groups) {
        if (group.type === 'ended') this.#end(group.result, isCancelled)
        if (group.type === 'threw') this.#lose(group, isCancelled)
      }
    }
    this.#close()
  }

  /**
   * The step ended without a result. What cannot be carried out has created nothing; whether what was cancelled meanwhile, or is no
   * `DeployError`, has, the post step finds out.
   */
  fail(error: unknown, isCancelled: boolean): void {
    for (const deploymentGroupName of [...this.#runs.keys()]) this.#lose({deploymentGroupName, error}, isCancelled)
    this.#close()
  }

  #lose({deploymentGroupName, error}: {readonly deploymentGroupName: string; readonly error: unknown}, isCancelled: boolean): void {
    const run = this.#runs.get(deploymentGroupName)
    if (run === undefined || isCancelled) return
    if (error instanceof DeployError) {
      this.#runs.delete(deploymentGroupName)
      this.#save()
    } else this.#keep({...run, end: 'out-of-sight'})
  }

  #close(): void {
    if (this.#runs.size === 0) this.#report.attempt('the state for the post step', saveSettled)
    else this.#save()
  }

  /** After a cancel the post step sees to it that the deployment ends; of one that is only out of sight (`unknown`) it tells how it stands. */
  #end({deploymentGroupName, deploymentId, outcome, reached}: DeployResult, isCancelled: boolean): void {
    const run = this.#runs.get(deploymentGroupName)
    if (run === undefined) return
    if (outcome === 'cancelled') this.#keep({...run, end: deploymentId === undefined ? 'not-created' : 'stop-accepted'})
    else if (outcome === 'unknown') this.#keep(isCancelled ? run : {...run, end: 'out-of-sight'})
    else if (outcome !== 'left-running' || reached !== undefined || this.#onCancel === 'leave') {
      this.#runs.delete(deploymentGroupName)
      this.#save()
    }
  }

  #keep(run: UnfinishedRun): void {
    this.#runs.set(run.deploymentGroupName, run)
    this.#save()
  }

  #save(): void {
    this.#report.attempt('the state for the post step', () => saveUnfinished([...this.#runs.values()], this.#region))
  }
}
