import type {RevisionTree} from '../appspec/revision-tree.ts'
import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import {hasErrors, type Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {SourceOptions} from './options.ts'

/** Validates the AppSpec of what is about to be shipped, with what ships. Throws `invalid-appspec` when `validate` is `error` and it has errors. */
export async function checkAppSpec(
  appSpec: {readonly file: string; readonly text: Uint8Array},
  tree: RevisionTree,
  options: Pick<SourceOptions, 'validate' | 'agentVersion'>,
  observe: Observer<OperationEvent>
): Promise<AppSpecValidation> {
  const {validate = 'error', agentVersion} = options
  const found = await validateAppSpec({...appSpec, platform: 'server', tree, ...(agentVersion !== undefined && {agentVersion})})
  const validation = {...found, diagnostics: weighed(found.diagnostics, validate)}
  observe({type: 'validated', validation})
  if (hasErrors(validation.diagnostics)) {
    const count = validation.diagnostics.filter(({severity}) => severity === 'error').length
    throw new DeployError(
      'invalid-appspec',
      `${appSpec.file} has ${count === 1 ? 'an error' : `${count} errors`}: the deployment could not work`,
      {
        input: 'appspec',
        hint: 'Correct it, or set `validate: warn` to deploy all the same.',
        diagnostics: validation.diagnostics
      }
    )
  }
  return validation
}

function weighed(diagnostics: readonly Diagnostic[], validate: SourceOptions['validate']): readonly Diagnostic[] {
  switch (validate) {
    case 'off':
      return []
    case 'warn':
      return diagnostics.map(found => (found.severity === 'error' ? {...found, severity: 'warning' as const} : found))
    default:
      return diagnostics
  }
}
