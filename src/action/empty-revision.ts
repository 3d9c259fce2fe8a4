import {DeployError} from '../core/errors.ts'
import type {Inputs} from '../operations/inputs.ts'

/** What says what is deployed. Without any of it that is the working directory, as a `revision` that arrived empty leaves it. */
const says = ['source', 'archive', 'appspec', 's3Key', 'revision', 'revisionType', 'githubRepository', 'githubCommitId'] as const

/** What is at fault where a job that shall deploy a pushed revision has nothing to pack. */
const symptoms: readonly (string | undefined)[] = ['source', 'appspec', 's3-bucket']

/**
 * The error of a deployment, with what may be behind it when nothing said what to deploy: the runner gives an empty input as it gives none.
 * Any other error is returned as it is.
 */
export function explainEmptyRevision(error: unknown, inputs: Inputs): unknown {
  if (!(error instanceof DeployError) || error.diagnostics.length > 0) return error
  if (!symptoms.includes(error.input) || says.some(name => inputs[name] !== undefined)) return error
  const {code, message, hint, operation, errorName, requestId, input, deploymentId, cause} = error
  const more =
    'If this should deploy a pushed revision: `revision` arrived empty. Check the name of the output, `needs`, and that no secret is part of the value, which the runner then leaves out.'
  return new DeployError(code, message, {
    hint: hint === undefined ? more : `${hint} ${more}`,
    operation,
    errorName,
    requestId,
    input,
    deploymentId,
    cause
  })
}
