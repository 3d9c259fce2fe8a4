import {randomBytes} from 'node:crypto'
import * as core from '@actions/core'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {PackagedRevision} from '../operations/package-revision.ts'
import type {PushedRevision} from '../operations/push-revision.ts'
import type {DeletedGroup, DeployResult, Outcome} from '../operations/result.ts'
import {count} from '../report/count.ts'
import {errorOutcome} from '../report/error-outcome.ts'
import type {CompletedAppSpecEvent} from '../report/github/app-spec-sections.ts'
import {annotationSourcesOf, warningOf, type AnnotationSources} from '../report/github/annotations.ts'
import {groupsAnnotationSources} from '../report/github/groups-annotations.ts'
import {renderGroupsSummary} from '../report/github/groups-summary.ts'
import {inertLine} from '../report/github/inert-line.ts'
import {renderErrorSummary, renderFindingsSummary, renderSummary} from '../report/github/summary.ts'
import {workflowLog} from '../report/github/workflow-log.ts'
import {describeDeletion, type GroupChangeEvent} from '../report/group-change-text.ts'
import {mergeFindings} from '../report/merge-findings.ts'
import {
  outputsOf,
  outputsOfCreated,
  outputsOfDeletion,
  outputsOfError,
  outputsOfPackage,
  outputsOfPush,
  outputsOfValidation,
  type Outputs,
  type RunFacts
} from '../report/outputs.ts'
import {outputsOfGroups} from '../report/groups-outputs.ts'
import {describeRevision} from '../report/revision-text.ts'
import {annotate} from './annotate.ts'
import {failStep} from './fail-step.ts'
import {writeSummary} from './write-summary.ts'

/**
 * Tells a step: the log while it runs, the first outputs as soon as they are known, annotations and summary when it has ended. What cannot
 * be told is told once, as a warning, keeps nothing else from being told, and never changes the result of the step.
 */
export class StepReport {
  readonly #inputs: Pick<Inputs, 'annotations' | 'jobSummary'>
  readonly #facts: RunFacts
  readonly #warnings: {message: string; hint?: string}[] = []
  readonly #broken = new Set<string>()
  readonly #created: {readonly deploymentId: string; readonly deploymentUrl?: string}[] = []
  readonly #appSpecs: CompletedAppSpecEvent[] = []
  readonly #groupChanges: GroupChangeEvent[] = []
  /** Absent before anything was looked at. */
  #diagnostics: readonly Diagnostic[] | undefined
  #also: Observer<OperationEvent> | undefined
  readonly observe: Observer<OperationEvent>

  constructor(inputs: Pick<Inputs, 'annotations' | 'jobSummary'>, facts: RunFacts = {}) {
    this.#inputs = inputs
    this.#facts = facts
    const log = workflowLog({write: line => process.stdout.write(`${line}\n`), stopToken: () => randomBytes(16).toString('hex')})
    const tell = muteOnError(log, error => this.#tellBroken('the log, which is silent from here on', error))
    this.observe = event => {
      tell(event)
      this.attempt('what is shown on GitHub', () => this.#also?.(event))
      if (event.type === 'validated') this.#diagnostics = mergeFindings(this.#diagnostics ?? [], event.validation.diagnostics)
      if (event.type === 'app-spec-completed') this.#appSpecs.push(event)
      if (event.type === 'deployment-group') {
        this.#groupChanges.push(event)
        // Of a run that fails after that, it is known all the same.
        const isMade = event.change === 'created' && event.isPlan !== true && event.group === undefined
        if (isMade) this.#put({'deployment-group-created': 'true'})
      }
      if (event.type === 'warning') this.#warnings.push(warningOf(event))
      // Steps that run after a cancelled or crashed one have the deployment's id all the same.
      if (event.type === 'deployment-created' || event.type === 'deployment-found') {
        if (event.group !== undefined) this.#created.push(event)
        this.#put(outputsOfCreated(event.group === undefined ? [event] : this.#created))
      }
    }
  }

  /** Somebody else hears everything from here on. */
  alsoTell(observer: Observer<OperationEvent>): void {
    this.#also = observer
  }

  /** Does what is not for the log, such as keeping state for the post step. */
  attempt(what: string, work: () => unknown): void {
    try {
      work()
    } catch (error) {
      this.#tellBroken(what, error)
    }
  }

  async end(result: DeployResult): Promise<void> {
    await this.#close(
      result.outcome,
      () => outputsOf(result),
      () => annotationSourcesOf(result),
      () => renderSummary(result, {appSpecs: this.#appSpecs, groupChanges: this.#groupChanges})
    )
  }

  async endGroups(result: GroupsResult): Promise<void> {
    await this.#close(
      result.outcome,
      () => outputsOfGroups(result),
      () => groupsAnnotationSources(result),
      () => renderGroupsSummary(result, {appSpecs: this.#appSpecs, groupChanges: this.#groupChanges})
    )
  }

  async endValidation(file: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    core.info(inertLine(`${file} is valid`))
    await this.#close(
      'succeeded',
      () => outputsOfValidation(diagnostics),
      () => ({diagnostics}),
      () => renderFindingsSummary(`${file} is valid`, diagnostics)
    )
  }

  async endPackage(packaged: PackagedRevision): Promise<void> {
    const {path, fileCount, diagnostics} = packaged
    core.info(inertLine(path))
    const sentence = `${count(fileCount, 'file')} packaged as ${path}`
    await this.#close(
      'succeeded',
      () => outputsOfPackage(packaged),
      () => ({diagnostics}),
      () => renderFindingsSummary(sentence, diagnostics)
    )
  }

  async endPush(pushed: PushedRevision): Promise<void> {
    const {applicationName, revision, diagnostics} = pushed
    core.info(inertLine(JSON.stringify(revision)))
    const sentence = `${describeRevision(revision)} is registered with application ${applicationName}`
    await this.#close(
      'succeeded',
      () => outputsOfPush(pushed),
      () => ({diagnostics}),
      () => renderFindingsSummary(sentence, diagnostics)
    )
  }

  async endDeletion(result: DeletedGroup): Promise<void> {
    const sentence = describeDeletion(result)
    // What was deleted, the log has.
    if (result.outcome === 'skipped') core.info(inertLine(sentence))
    await this.#close(
      result.outcome,
      () => outputsOfDeletion(result),
      () => ({}),
      () => renderFindingsSummary(sentence, [])
    )
  }

  /** The operation threw: fails the step. No deployment was created, nobody knows how it stands, or there was none to create. */
  async fail(error: unknown): Promise<void> {
    const diagnostics = mergeFindings(this.#diagnostics ?? [], error instanceof DeployError ? error.diagnostics : [])
    await this.#close(
      errorOutcome(error),
      () => outputsOfError(error, {...this.#facts, diagnostics: this.#diagnostics}),
      () => ({diagnostics}),
      () => renderErrorSummary(error, diagnostics, {groupChanges: this.#groupChanges})
    )
    failStep(error)
  }

  async #close(outcome: Outcome, outputs: () => Outputs, found: () => AnnotationSources, summary: () => string): Promise<void> {
    let known: Outputs = {outcome}
    this.attempt('the outputs', () => (known = outputs()))
    this.#put(known)
    if (this.#inputs.annotations ?? true) this.attempt('the annotations', () => annotate({...found(), warnings: this.#warnings}))
    if (!(this.#inputs.jobSummary ?? true)) return
    let markdown = ''
    this.attempt('the job summary', () => (markdown = summary()))
    if (markdown !== '') await writeSummary(markdown)
  }

  #put(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) this.attempt('the outputs', () => core.setOutput(name, value))
  }

  #tellBroken(what: string, error: unknown): void {
    if (this.#broken.has(what)) return
    this.#broken.add(what)
    core.warning(inertLine(`Could not write ${what}: ${error instanceof Error ? error.message : String(error)}`))
  }
}
