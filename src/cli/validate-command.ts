import {basename, dirname, resolve} from 'node:path'
import {hasErrors, type Diagnostic} from '../core/diagnostic.ts'
import {weighed} from '../operations/require-valid.ts'
import type {UncheckedAppSpec} from '../operations/validate-folder.ts'
import {count} from '../report/count.ts'
import {describeError} from '../report/describe-error.ts'
import type {Arguments} from './arguments.ts'
import {checkPath, requireBundle, type Checked} from './check-path.ts'
import {complain, print} from './print.ts'
import {validationText} from './validation-text.ts'

/**
 * Checks each PATH: a file by itself, a directory together with what its bundle would ship, and every other AppSpec below it. Prints a line
 * of JSON for each with `--format json`, one log for all with `--format sarif`, annotations for all with `--format github`. What cannot be
 * read keeps nothing else from being checked. Status 1 when any has an error or cannot be read.
 */
export async function validateCommand(args: Arguments, signal: AbortSignal): Promise<number> {
  const {positionals, inputs, own} = args
  const all: Checked[] = []
  const allUnchecked: UncheckedAppSpec[] = []
  const paths = positionals.length > 0 ? positionals : [inputs.source ?? '.']
  requireBundle(paths, args)
  for (const path of paths) {
    const {checked, unchecked, notice, isDirectory} = await checkPath(path, args, signal)
    if (notice !== undefined) complain(notice)
    for (const found of checked) {
      const {validation} = found
      const one = {...found, validation: {...validation, diagnostics: weighed(validation.diagnostics, inputs.validate ?? 'error')}}
      all.push(one)
      const bundle = isDirectory ? ownBundle(path, one, args) : undefined
      if (own.format === 'json') await printJson(one, bundle)
      else if (own.format !== 'sarif')
        print(await validationText(one, {plan: own.plan === true, bundle}), own.format === 'github' || undefined)
    }
    for (const each of unchecked) {
      allUnchecked.push(each)
      complain(describeError(each.error).join('\n'))
      if (own.format === 'json') await printUnchecked(each)
    }
  }
  if (own.format === 'sarif') await printSarif(all, allUnchecked, own.suppressed)
  if (own.format === 'github') await annotate(all, allUnchecked)
  const isBad = all.some(({validation, preview}) => hasErrors(validation.diagnostics) || (preview?.problems.length ?? 0) > 0)
  return isBad || allUnchecked.length > 0 ? 1 : 0
}

/** What checks an AppSpec below a directory with a bundle of its own; undefined for the one of the directory, and for what has no bundle. */
function ownBundle(path: string, {validation: {file, platform}}: Checked, {inputs: {appspec}}: Arguments): string | undefined {
  if (appspec !== undefined || platform !== 'server') return undefined
  const [folder, name] = [dirname(file), basename(file)]
  if (name !== 'appspec.yml') return `validate ${folder} --appspec ${name}`
  return resolve(folder) === resolve(path) ? undefined : `validate ${folder}`
}

async function printSarif(all: readonly Checked[], unchecked: readonly UncheckedAppSpec[], suppressed = false): Promise<void> {
  const [{sarif}, {jsonLine}] = await Promise.all([import('../report/sarif.ts'), import('../report/json-line.ts')])
  const log = sarif(
    all.map(({validation}) => validation),
    {suppressed, unchecked: unchecked.map(({error}) => describeError(error).join('\n'))}
  )
  process.stdout.write(`${jsonLine(log)}\n`)
  // The log goes to a file: who looks at the terminal or the job sees why it failed.
  const found = all.flatMap(({validation}) => validation.diagnostics)
  const amounts = (['error', 'warning'] as const).map(
    severity => [found.filter(each => each.severity === severity).length, severity] as const
  )
  if (amounts.every(([amount]) => amount === 0)) return
  complain(
    `${amounts.map(([amount, severity]) => count(amount, severity)).join(', ')} in ${count(all.length, 'AppSpec')}; the log has them`
  )
}

async function annotate(all: readonly Checked[], unchecked: readonly UncheckedAppSpec[]): Promise<void> {
  const [{planAnnotations}, {annotationCommand}, {breakOldCommands}, {sanitizeText}] = await Promise.all([
    import('../report/github/annotations.ts'),
    import('../report/github/annotation-command.ts'),
    import('../report/github/inert-line.ts'),
    import('../report/sanitize.ts')
  ])
  const diagnostics: readonly Diagnostic[] = all.flatMap(({validation}) => validation.diagnostics)
  for (const annotation of planAnnotations({diagnostics})) process.stdout.write(`${annotationCommand(annotation)}\n`)
  if (unchecked.length === 0) return
  // One for all: a step may have ten errors, and one is left.
  const message = unchecked.map(({error}) => [error.message, error.hint].filter(Boolean).join('\n')).join('\n')
  const annotation = {
    level: 'error',
    title: 'CodeDeploy',
    message: breakOldCommands(sanitizeText(message)).slice(0, mostCharacters)
  } as const
  process.stdout.write(`${annotationCommand(annotation)}\n`)
}

/** The runner cuts at 4,096. */
const mostCharacters = 4_000

async function printJson({validation, fixed, preview}: Checked, bundle: string | undefined): Promise<void> {
  const [{installPlanJson}, {fixableJson, mostListed, validationJson}, {jsonLinePieces}] = await Promise.all([
    import('../report/install-plan-json.ts'),
    import('../report/validation-json.ts'),
    import('../report/json-line.ts')
  ])
  const json = {
    ...validationJson(validation),
    ...(bundle !== undefined && {withoutBundle: true}),
    ...(fixed && {fixed: fixed.slice(0, mostListed).map(fixableJson)}),
    ...(preview && {plan: installPlanJson(preview)})
  }
  for (const piece of jsonLinePieces(json)) process.stdout.write(piece)
}

async function printUnchecked({file, error}: UncheckedAppSpec): Promise<void> {
  const [{errorJson}, {jsonLine}, {sanitizeLine}] = await Promise.all([
    import('../report/error-json.ts'),
    import('../report/json-line.ts'),
    import('../report/sanitize.ts')
  ])
  process.stdout.write(`${jsonLine({file: sanitizeLine(file), ...errorJson(error)})}\n`)
}
