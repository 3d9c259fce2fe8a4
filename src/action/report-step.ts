import {randomBytes} from 'node:crypto'
import * as core from '@actions/core'
import type {Diagnostic} from '../core/diagnostic.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {DeployResult} from '../operations/result.ts'
import {inertLine} from '../report/github/inert-line.ts'
import {workflowLog} from '../report/github/workflow-log.ts'
import {outputsOf} from '../report/outputs.ts'
import {annotate} from './annotate.ts'
import {writeErrorSummary, writeSummary} from './write-summary.ts'

/** Tells a step: the log while it runs, the first outputs as soon as they are known, annotations and summary when it has ended. */
export class StepReport {
  readonly #inputs: Inputs
  readonly #warnings: {message: string; hint?: string}[] = []
  #diagnostics: readonly Diagnostic[] = []
  readonly observe: Observer<OperationEvent>

  constructor(inputs: Inputs) {
    this.#inputs = inputs
    const log = workflowLog({write: line => process.stdout.write(`${line}\n`), stopToken: () => randomBytes(16).toString('hex')})
    const told = muteOnError(log, error => core.info(inertLine(`The log failed and is silent from here on: ${String(error)}`)))
    this.observe = event => {
      told(event)
      if (event.type === 'validated') this.#diagnostics = event.validation.diagnostics
      if (event.type === 'warning') this.#warnings.push({message: event.message, ...(event.hint !== undefined && {hint: event.hint})})
      // Steps that run after a cancelled or crashed one have the deployment's id all the same.
      if (event.type === 'deployment-created') {
        core.setOutput('deployment-id', event.deploymentId)
        if (event.deploymentUrl !== undefined) core.setOutput('deployment-url', event.deploymentUrl)
      }
    }
  }

  async end(result: DeployResult): Promise<void> {
    for (const [name, value] of Object.entries(outputsOf(result))) core.setOutput(name, value)
    if (this.#inputs.annotations ?? true) annotate({failures: result.failures, diagnostics: result.diagnostics, warnings: this.#warnings})
    if (this.#inputs.jobSummary ?? true) await writeSummary(result)
  }

  /** The operation threw: no deployment was created, or nobody knows how it stands. */
  async fail(error: unknown): Promise<void> {
    core.setOutput('outcome', 'failed')
    if (this.#inputs.annotations ?? true) annotate({diagnostics: this.#diagnostics, warnings: this.#warnings})
    if (this.#inputs.jobSummary ?? true) await writeErrorSummary(error, this.#diagnostics)
  }
}
