import {randomBytes} from 'node:crypto'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {DeployResult} from '../operations/result.ts'
import {maskAccountIds} from '../report/account-ids.ts'
import {describeError} from '../report/describe-error.ts'
import {exitStatus, groupsExitStatus} from '../report/exit-status.ts'
import {annotationCommand} from '../report/github/annotation-command.ts'
import {annotationSourcesOf, planAnnotations, warningOf, type AnnotationSources} from '../report/github/annotations.ts'
import {groupsAnnotationSources} from '../report/github/groups-annotations.ts'
import {breakOldCommands, inertLine} from '../report/github/inert-line.ts'
import {workflowLog} from '../report/github/workflow-log.ts'
import {describeGroupsVerdict} from '../report/groups-text.ts'
import {knownError} from '../report/known-error.ts'
import {mergeFindings} from '../report/merge-findings.ts'
import {describeVerdict} from '../report/outcome-text.ts'
import {sanitizeText} from '../report/sanitize.ts'

/** What `--format github` prints: the log while it runs, the annotations when it has ended. */
export class WorkflowReport {
  readonly #print: (line: string) => void
  readonly #warnings: {message: string; hint?: string}[] = []
  #diagnostics: readonly Diagnostic[] = []
  readonly observe: Observer<OperationEvent>

  constructor(print: (line: string) => void) {
    this.#print = print
    const log = workflowLog({write: print, stopToken: () => randomBytes(16).toString('hex')})
    this.observe = event => {
      if (event.type === 'validated') this.#diagnostics = mergeFindings(this.#diagnostics, event.validation.diagnostics)
      if (event.type === 'warning') this.#warnings.push(warningOf(event))
      log(event)
    }
  }

  say(line: string): void {
    this.#print(inertLine(line))
  }

  /** Of what was made or validated, and not deployed. */
  endFindings(diagnostics: readonly Diagnostic[]): void {
    this.#annotate({diagnostics, warnings: this.#warnings})
  }

  end(result: DeployResult): void {
    this.#annotate({...annotationSourcesOf(result), warnings: this.#warnings})
    if (exitStatus(result) !== 0) this.#failWith(describeVerdict(result))
  }

  endGroups(result: GroupsResult): void {
    this.#annotate({...groupsAnnotationSources(result), warnings: this.#warnings})
    if (groupsExitStatus(result) !== 0) this.#failWith(describeGroupsVerdict(result))
  }

  /** An error that carries no findings is an annotation itself; otherwise they are, each once. */
  fail(thrown: unknown): void {
    const error = knownError(thrown)
    const carried = error instanceof DeployError ? error.diagnostics : []
    const lines = describeError(error)
    for (const line of lines) this.say(line)
    this.#annotate({diagnostics: mergeFindings(this.#diagnostics, carried), warnings: this.#warnings})
    if (carried.length > 0) return
    const words = error instanceof DeployError ? [error.message, error.hint].filter(Boolean) : lines.slice(0, 1)
    this.#failWith(words.join('\n'))
  }

  /** What the action fails its step with is an annotation too. */
  #failWith(words: string): void {
    this.#print(annotationCommand({level: 'error', title: 'CodeDeploy', message: breakOldCommands(maskAccountIds(sanitizeText(words)))}))
  }

  #annotate(sources: AnnotationSources): void {
    for (const annotation of planAnnotations(sources)) this.#print(annotationCommand(annotation))
  }
}
