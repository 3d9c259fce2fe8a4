import type {AppSpecValidation} from '../appspec/validate.ts'
import {withHint} from '../core/with-hint.ts'
import {explainFailure} from '../deployment/explain.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import {hasOneTarget, type DeploymentSnapshot, type RevisionLocation} from '../deployment/model.ts'
import {hookFunctionsOf} from './hook-functions-of.ts'
import {locateInFunctionAppSpec} from './locate-function-failure.ts'
import {locateIn} from './locate-script.ts'

/** What the run knows of a deployment besides its snapshot. */
export interface KnownRevision {
  /** Of the AppSpec in the user's own file. */
  readonly validation?: AppSpecValidation | undefined
  /** As it was deployed. */
  readonly revision?: RevisionLocation | undefined
  /** Of a rehearsal: its hook functions are files here. */
  readonly isRehearsed?: boolean
}

/**
 * Why a deployment failed, with what the validation knows about it: an AppSpec that was refused is explained by the error that was found in
 * it, at its place.
 */
export function explainWithFindings(
  snapshot: DeploymentSnapshot,
  {validation, revision, isRehearsed = false}: KnownRevision
): FailureExplanation[] {
  const isOfFunctions = hasOneTarget(snapshot.computePlatform)
  const hooks = {functions: hookFunctionsOf(revision), areLocal: isRehearsed}
  if (!validation) return explainFailure(snapshot, undefined, hooks)
  const locate = isOfFunctions ? locateInFunctionAppSpec(validation.file, validation.text) : locateIn(validation.file, validation.appSpec)
  const failures = explainFailure(snapshot, locate, hooks)
  const refusal =
    validation.appSpec || isOfFunctions
      ? validation.diagnostics.find(({severity, span}) => isOfFunctions && severity === 'error' && span !== undefined)
      : validation.diagnostics.find(({severity, span}) => severity !== 'info' && span !== undefined)
  if (!refusal) return failures
  return failures.map(failure => {
    if (!isRefused(failure, isOfFunctions)) return failure
    const remedy = withHint(refusal)
    return {...failure, remedy, location: {file: refusal.file, ...(refusal.span && {span: refusal.span})}}
  })
}

/** Whether a failure is one to read the AppSpec: of an agent, in an event before any script; of the service, by its code. */
function isRefused({event, script, revision, code}: FailureExplanation, isOfFunctions: boolean): boolean {
  if (isOfFunctions) return /^INVALID_(?:REVISION|LAMBDA_)/.test(code)
  return event !== undefined && script === undefined && revision !== 'previous'
}
