import type {RevisionTree} from '../appspec/revision-tree.ts'
import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import {hasErrors, type Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {SourceOptions} from './options.ts'

type CheckOptions = Pick<SourceOptions, 'validate' | 'agentVersion'>

/** Validates the Server AppSpec of what is about to be shipped, with what ships. */
export function validateRevision(
  appSpec: {readonly file: string; readonly text: Uint8Array},
  tree: RevisionTree,
  {agentVersion}: CheckOptions
): Promise<AppSpecValidation> {
  return validateAppSpec({...appSpec, platform: 'server', tree, ...(agentVersion !== undefined && {agentVersion})})
}

/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
export function requireValid(
  found: AppSpecValidation,
  inBundle: readonly Diagnostic[],
  {validate = 'error'}: CheckOptions,
  observe: Observer<OperationEvent>
): AppSpecValidation {
  const validation = {...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate)}
  observe({type: 'validated', validation})
  const errors = validation.diagnostics.filter(({severity}) => severity === 'error')
  if (!hasErrors(errors)) return validation
  const what = errors.length === 1 ? 'an error' : `${errors.length} errors`
  throw new DeployError('invalid-appspec', `${found.file}, or the bundle it ships with, has ${what}: the deployment could not work`, {
    input: 'appspec',
    hint: 'Correct it, or set `validate: warn` to go on all the same.',
    diagnostics: validation.diagnostics
  })
}

function weighed(diagnostics: readonly Diagnostic[], validate: NonNullable<SourceOptions['validate']>): readonly Diagnostic[] {
  switch (validate) {
    case 'off':
      return []
    case 'warn':
      return diagnostics.map(found => (found.severity === 'error' ? {...found, severity: 'warning' as const} : found))
    case 'error':
      return diagnostics
  }
}
