import {agents, type Agent, type Diagnostic, type Severity} from '../core/diagnostic.ts'
import {functionNameOf} from '../core/function-reference.ts'
import type {CreateDeploymentInput} from '../deployment/create-deployment-input.ts'
import type {FailedTarget, FailureExplanation} from '../deployment/failure.ts'
import type {DeploymentOverview, DeploymentSnapshot, TargetTraffic} from '../deployment/model.ts'
import {withoutContent} from '../deployment/without-content.ts'
import type {DeployResult, GroupChange} from '../operations/result.ts'
import {maskAccountIds} from './account-ids.ts'
import {clip} from './clip.ts'
import {sanitizeLine, sanitizeText} from './sanitize.ts'

/** A diagnostic as `--format json` and the output `diagnostics` have it. Lines and columns count from 1; the end is exclusive. */
export interface DiagnosticJson {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** All agents the finding is about; none for AppSpecs of ECS and Lambda, which the service reads. */
  readonly agents: readonly Agent[]
}

/** A failed target as the output `failed-targets` has it. Texts are empty when nothing was reported. */
export interface FailedTargetJson {
  readonly target: string
  readonly status: string
  readonly event: string
  readonly script: string
  readonly code: string
  readonly message: string
  readonly logTail: string
}

export interface FailureJson extends Omit<FailureExplanation, 'location'> {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

export interface DeploymentJson {
  readonly id: string
  readonly status: string
  readonly targets: readonly {
    readonly id: string
    readonly status: string
    /** ECS and Lambda: percent that the new task set or version had at the last look, the tasks, the versions. */
    readonly traffic?: TargetTraffic
    readonly events: readonly {readonly name: string; readonly status: string; readonly startTimeMs?: number; readonly endTimeMs?: number}[]
  }[]
}

/** The object of `--format json`: one {@link DeployResult} without account ids and control characters. */
export interface ResultJson extends Omit<DeployResult, 'overview' | 'failedTargets' | 'failures' | 'diagnostics' | 'snapshots'> {
  readonly targets?: DeploymentOverview
  readonly failedTargets: readonly FailedTargetJson[]
  readonly failures: readonly FailureJson[]
  readonly diagnostics: readonly DiagnosticJson[]
  readonly deployments: readonly DeploymentJson[]
}

/** The agent keeps fewer than 2,048 characters of a log, AWS documents 4 KB: this is a guard, not a cut. */
const maxTextLength = 8_192

export function toResultJson(result: DeployResult): ResultJson {
  const {overview, failedTargets, failures, diagnostics, snapshots, errorMessage, revision, previousRevision, request, ...rest} = result
  const {deploymentGroupChange: groupChange, ...plain} = rest
  return {
    ...plain,
    ...(revision && {revision: withoutContent(revision)}),
    ...(previousRevision && {previousRevision: withoutContent(previousRevision)}),
    ...(request && {request: requestJson(request)}),
    ...(groupChange && {deploymentGroupChange: withoutAccounts(groupChange)}),
    ...(errorMessage !== undefined && {errorMessage: cleanText(errorMessage)}),
    ...(overview && {targets: overview}),
    failedTargets: failedTargets.map(failedTargetJson),
    failures: failures.map(failureJson),
    diagnostics: diagnostics.map(diagnosticJson),
    deployments: snapshots.map(deploymentJson)
  }
}

/** Settings may name ARNs anywhere. */
function withoutAccounts(change: GroupChange): GroupChange {
  return JSON.parse(maskAccountIds(JSON.stringify(change))) as GroupChange
}

/** Its AppSpec, if it has one, names ARNs. */
function requestJson(request: CreateDeploymentInput): CreateDeploymentInput {
  const {revision} = request
  if (revision?.revisionType !== 'AppSpecContent' || revision.appSpecContent.content === undefined) return request
  const appSpecContent = {...revision.appSpecContent, content: maskAccountIds(revision.appSpecContent.content)}
  return {...request, revision: {...revision, appSpecContent}}
}

export function diagnosticJson({rule, severity, message, hint, file, span, agents: concerned}: Diagnostic): DiagnosticJson {
  return {
    rule,
    severity,
    message: cleanText(message),
    ...(hint !== undefined && {hint: cleanText(hint)}),
    file: sanitizeLine(file),
    ...(span && {line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column}),
    agents: concerned ?? agents
  }
}

export function failedTargetJson({target, status, event, diagnostics}: FailedTarget): FailedTargetJson {
  return {
    target: cleanText(target),
    status,
    event: event ?? '',
    script: cleanText(scriptOf(diagnostics?.scriptName ?? '')),
    code: diagnostics?.errorCode ?? '',
    message: cleanText(diagnostics?.message ?? ''),
    logTail: cleanText(diagnostics?.logTail ?? '')
  }
}

/** A hook function that the AppSpec names by its ARN has its own name. */
function scriptOf(name: string): string {
  return /^arn:aws[\w-]*:lambda:/.test(name) ? functionNameOf(name) : name
}

function failureJson({location, targets, summary, message, logTail, remedy, ...rest}: FailureExplanation): FailureJson {
  return {
    ...rest,
    targets: targets.map(cleanText),
    summary: cleanText(summary),
    message: cleanText(message),
    logTail: cleanText(logTail),
    remedy: cleanText(remedy),
    ...(location && {file: sanitizeLine(location.file)}),
    ...(location?.span && {line: location.span.start.line, column: location.span.start.column})
  }
}

function deploymentJson({id, status, targets}: DeploymentSnapshot): DeploymentJson {
  return {
    id,
    status,
    targets: targets.map(target => ({
      id: cleanText(target.id),
      status: target.status,
      ...(target.traffic && {traffic: target.traffic}),
      events: target.events.map(({name, status: eventStatus, startTimeMs, endTimeMs}) => ({
        name,
        status: eventStatus,
        ...(startTimeMs !== undefined && {startTimeMs}),
        ...(endTimeMs !== undefined && {endTimeMs})
      }))
    }))
  }
}

function cleanText(text: string): string {
  return clip(maskAccountIds(sanitizeText(text)), maxTextLength)
}
