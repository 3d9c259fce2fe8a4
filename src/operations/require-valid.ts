import type {AppSpecValidation} from '../appspec/validate.ts'
import {isFromElsewhere} from '../bundle/appspec-file.ts'
import {appSpecInput} from '../core/app-spec-names.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {SourceOptions} from './options.ts'

/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
export function requireValid(
  found: AppSpecValidation,
  inBundle: readonly Diagnostic[],
  {validate = 'error', source = '.', appspec}: Pick<SourceOptions, 'validate' | 'source' | 'appspec'>,
  observe: Observer<OperationEvent>
): AppSpecValidation {
  const validation = {...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate)}
  const notice = appSpecNotice(found.file, {source, appspec}, found.platform === 'server' ? undefined : functionWords)
  if (notice !== undefined) observe({type: 'notice', message: notice})
  observe({type: 'validated', validation})
  const errors = validation.diagnostics.filter(({severity}) => severity === 'error').length
  if (errors === 0 || validate === 'after') return validation
  const what = errors === 1 ? 'an error' : `${errors} errors`
  // Those of ECS and Lambda ship with nothing.
  const subject = found.platform === 'server' ? `${found.file}, or the bundle it ships with,` : found.file
  throw new DeployError('invalid-appspec', `${subject} has ${what}: the deployment could not work`, {
    input: appSpecInput(found.file),
    hint: `Correct it${fixableWords(validation.diagnostics)}, or set \`validate: warn\` to go on all the same.`,
    diagnostics: validation.diagnostics
  })
}

/** That `validate --fix` would do it. */
function fixableWords(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  const fixable = errors.filter(({fix}) => fix !== undefined).length
  if (fixable === 0) return ''
  return fixable === errors.length ? ', as `validate --fix` does' : ` (\`validate --fix\` does for ${fixable} of ${errors.length})`
}

const bundleWords = {name: 'appspec.yml', who: 'the bundle gets'}
const functionWords = {name: 'AppSpec', who: 'what is deployed is'}

/** What is said when the AppSpec is not that of the source, and nobody asked for another. */
export function appSpecNotice(
  file: string,
  {source = '.', appspec}: {readonly source?: string; readonly appspec?: string | undefined},
  {name, who} = bundleWords
): string | undefined {
  if (appspec !== undefined || !isFromElsewhere(file, source)) return undefined
  return `"${source}" has no ${name}: ${who} the one of the working directory`
}

/** The findings as `validate` weighs them: `warn` makes errors warnings, `off` leaves none. */
export function weighed(diagnostics: readonly Diagnostic[], validate: NonNullable<SourceOptions['validate']>): readonly Diagnostic[] {
  switch (validate) {
    case 'off':
      return []
    case 'warn':
      return diagnostics.map(found => (found.severity === 'error' ? {...found, severity: 'warning' as const} : found))
    case 'error':
    case 'after':
      return diagnostics
  }
}
