import type {AppSpecValidation} from '../appspec/validate.ts'
import {explainFailure} from '../deployment/explain.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import type {DeploymentSnapshot} from '../deployment/model.ts'
import {locateIn} from './locate-script.ts'

/**
 * Why a deployment failed, with what the validation knows about it: an AppSpec that the agent refused is explained by the error that
 * was found in it, at its place.
 */
export function explainWithFindings(snapshot: DeploymentSnapshot, validation: AppSpecValidation | undefined): FailureExplanation[] {
  if (!validation) return explainFailure(snapshot)
  const failures = explainFailure(snapshot, locateIn(validation.file, validation.appSpec))
  const refusal = validation.appSpec
    ? undefined
    : validation.diagnostics.find(({severity, span}) => severity !== 'info' && span !== undefined)
  if (!refusal) return failures
  return failures.map(failure => {
    if (failure.event === undefined || failure.script !== undefined || failure.revision === 'previous') return failure
    const remedy = [refusal.message, refusal.hint].filter(part => part !== undefined).join(' ')
    return {...failure, remedy, location: {file: refusal.file, ...(refusal.span && {span: refusal.span})}}
  })
}
