import type {Clock} from '../../core/clock.ts'
import type {Catalog} from './catalog.ts'
import {DeploymentFailed} from './deployment-failed.ts'
import type {DeploymentRecord, EventRecord, TargetRecord} from './records.ts'
import {skipRest} from './target-run.ts'

export interface FunctionTargetOptions {
  readonly deployment: DeploymentRecord
  /** `cluster:service`, or the name of the Lambda function. */
  readonly id: string
  readonly events: readonly string[]
  readonly catalog: Catalog
  readonly clock: Clock
}

/** The one target of an ECS or Lambda deployment; whatever happens to it is on disk at once. */
export class FunctionTarget {
  readonly record: TargetRecord
  readonly #deployment: DeploymentRecord
  readonly #catalog: Catalog
  readonly #clock: Clock

  constructor({deployment, id, events, catalog, clock}: FunctionTargetOptions) {
    this.#deployment = deployment
    this.#catalog = catalog
    this.#clock = clock
    this.record = {
      id,
      status: 'InProgress',
      lastUpdatedMs: clock.now(),
      events: events.map(name => ({name, status: 'Pending'}))
    }
    deployment.targets = [this.record]
    this.save()
  }

  save(): void {
    this.record.lastUpdatedMs = this.#clock.now()
    this.#catalog.saveDeployment(this.#deployment)
  }

  setStatus(status: TargetRecord['status']): void {
    this.record.status = status
    this.save()
  }

  /** Carries out an event, which ends when `work` does unless that says when. When it rejects, so does this, with the event and the target on record as failed. */
  async carryOut(event: EventRecord, work: () => Promise<void> | void): Promise<void> {
    event.status = 'InProgress'
    event.startedMs = this.#clock.now()
    this.save()
    try {
      await work()
    } catch (error) {
      const detail =
        error instanceof DeploymentFailed ? error.detail : {scriptName: '', message: error instanceof Error ? error.message : String(error)}
      event.status = 'Failed'
      event.diagnostics = {errorCode: 'UnknownError', logTail: '', ...detail}
      event.endedMs ??= this.#clock.now()
      throw error
    }
    event.status = 'Succeeded'
    event.endedMs ??= this.#clock.now()
    this.save()
  }

  /** What had not begun is skipped. */
  fail(): void {
    skipRest(this.record)
    this.setStatus('Failed')
  }
}
