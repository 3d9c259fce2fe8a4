import {statSync} from 'node:fs'
import type {RevisionTree} from '../appspec/revision-tree.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import {defined} from '../core/defined.ts'
import {hasErrors, type Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {InstallPreview} from '../operations/plan-install.ts'
import type {PlanSourceOptions} from '../operations/plan-source.ts'
import {weighed} from '../operations/require-valid.ts'
import {validateFolder} from '../operations/validate-folder.ts'
import {validateFile} from '../operations/validate.ts'
import {renderDiagnostic} from '../report/code-frame.ts'
import {count} from '../report/count.ts'
import {describeEvent} from '../report/describe-event.ts'
import {findingsToShow} from '../report/findings-text.ts'
import {jsonLine, jsonLinePieces} from '../report/json-line.ts'
import {fixableJson, mostListed, validationJson} from '../report/validation-json.ts'
import type {Arguments} from './arguments.ts'
import {uninterrupted} from './cancel.ts'

/** As many fixes are told in a text. */
const mostFixesTold = 100

/** What became of one AppSpec. */
interface Checked {
  readonly validation: AppSpecValidation
  /** With `--fix`. */
  readonly fixed?: readonly Diagnostic[]
  /** With `--plan`, unless agent 1 refuses the AppSpec. */
  readonly preview?: InstallPreview
}

/**
 * Checks each PATH: a file by itself, a directory together with what its bundle would ship, and every other AppSpec below it. Prints a line
 * of JSON for each with `--format json`, one log for all with `--format sarif`, annotations for all with `--format github`. Status 1 when any has an error.
 */
export async function validateCommand(args: Arguments, signal: AbortSignal): Promise<number> {
  const {positionals, inputs, own} = args
  const all: Checked[] = []
  const paths = positionals.length > 0 ? positionals : [inputs.source ?? '.']
  requireBundle(paths, args)
  for (const path of paths) {
    for (const found of await check(path, args, signal)) {
      const {validation} = found
      const checked = {...found, validation: {...validation, diagnostics: weighed(validation.diagnostics, inputs.validate ?? 'error')}}
      all.push(checked)
      if (own.format === 'json') await printJson(checked)
      else if (own.format !== 'sarif') await print(await rendered(checked, args), own.format)
    }
  }
  if (own.format === 'sarif') {
    const {sarif} = await import('../report/sarif.ts')
    const log = sarif(
      all.map(({validation}) => validation),
      defined({suppressed: own.suppressed})
    )
    process.stdout.write(`${jsonLine(log)}\n`)
  }
  if (own.format === 'github') await annotate(all.flatMap(({validation}) => validation.diagnostics))
  return all.some(({validation, preview}) => hasErrors(validation.diagnostics) || (preview?.problems.length ?? 0) > 0) ? 1 : 0
}

/** A file is checked by itself: what decides about a bundle would do nothing. */
function requireBundle(paths: readonly string[], {inputs, own: {previous}}: Arguments): void {
  const {appspec, include, exclude, ignoreFile, symlinks, bundleType} = inputs
  const given = defined({appspec, include, exclude, 'ignore-file': ignoreFile, symlinks, 'bundle-type': bundleType, previous})
  const [flag] = Object.keys(given)
  if (flag === undefined || paths.some(isDirectory)) return
  throw new DeployError('usage', `--${flag} is about a bundle, and "${paths.join('", "')}" is no directory`, {
    input: flag,
    hint: 'Name the directory that becomes the root of the bundle.'
  })
}

function isDirectory(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

async function check(path: string, {inputs, own}: Arguments, signal: AbortSignal): Promise<readonly Checked[]> {
  const {agentVersion, appspec, include, exclude, ignoreFile, symlinks, bundleType, fileExistsBehavior} = inputs
  const how = defined({agentVersion, host: own.host, platform: own.platform, hasLoadBalancer: own['load-balancer']})
  const tree: PlanSourceOptions = defined({appspec, include, exclude, ignoreFile, symlinks, bundleType})
  const previous = own.previous === undefined || !isDirectory(path) ? undefined : await treeOf(own.previous, signal)
  const source = {...how, ...tree, ...defined({previous}), source: path, signal}
  if (own.plan === true) {
    if (!isDirectory(path)) {
      throw new DeployError('usage', `--plan needs a directory, and "${path}" is none`, {
        input: 'plan',
        hint: 'A plan shows where the files of a directory go; name the one that holds the AppSpec and the files.'
      })
    }
    const {previewInstall} = await import('../operations/plan-install.ts')
    return [await previewInstall({...source, ...defined({fileExistsBehavior})})]
  }
  if (own.fix === true) {
    const {fixFile, fixFolder} = await import('../operations/fix-source.ts')
    if (!isDirectory(path)) return [await fixFile(path, {...how, whileWriting: uninterrupted})]
    const {outcomes, notice} = await fixFolder({...source, whileWriting: uninterrupted})
    tell(notice)
    return outcomes
  }
  if (!isDirectory(path)) return [{validation: await validateFile(path, how)}]
  const {validations, notice} = await validateFolder(source)
  tell(notice)
  return validations.map(validation => ({validation}))
}

async function treeOf(previous: string, signal: AbortSignal): Promise<RevisionTree> {
  const {previousRevision} = await import('./previous-revision.ts')
  return previousRevision(previous, signal)
}

/** In a runner no line of a file may become a command. */
async function print(text: string, format: Arguments['own']['format']): Promise<void> {
  if (format !== 'github') {
    process.stdout.write(`${text}\n`)
    return
  }
  const {inertLine} = await import('../report/github/inert-line.ts')
  process.stdout.write(`${text.split('\n').map(inertLine).join('\n')}\n`)
}

async function annotate(diagnostics: readonly Diagnostic[]): Promise<void> {
  const [{planAnnotations}, {annotationCommand}] = await Promise.all([
    import('../report/github/annotations.ts'),
    import('../report/github/annotation-command.ts')
  ])
  for (const annotation of planAnnotations({diagnostics})) process.stdout.write(`${annotationCommand(annotation)}\n`)
}

function tell(notice: string | undefined): void {
  if (notice !== undefined) process.stderr.write(`codedeploy-kit: ${notice}\n`)
}

async function printJson({validation, fixed, preview}: Checked): Promise<void> {
  const {installPlanJson} = await import('../report/install-plan-json.ts')
  const json = {
    ...validationJson(validation),
    ...(fixed && {fixed: fixed.slice(0, mostListed).map(fixableJson)}),
    ...(preview && {plan: installPlanJson(preview)})
  }
  for (const piece of jsonLinePieces(json)) process.stdout.write(piece)
}

async function rendered({validation, fixed, preview}: Checked, {own}: Arguments): Promise<string> {
  const {diagnostics, text, file, suppressed = []} = validation
  const {fixText} = await import('../report/fix-text.ts')
  const {shown, rest} = findingsToShow(diagnostics)
  const lines = [
    ...(fixed ?? []).slice(0, mostFixesTold).map(fixText),
    ...(fixed !== undefined && fixed.length > mostFixesTold ? [`${count(fixed.length - mostFixesTold, 'more finding')} fixed.`] : []),
    describeEvent({type: 'validated', validation}) ?? '',
    ...shown.map(found => renderDiagnostic(found, found.file === file ? text : undefined))
  ]
  const fixable = diagnostics.filter(({fix}) => fix !== undefined).length
  if (suppressed.length > 0) lines.push(`${count(suppressed.length, 'finding')} ignored by comments.`)
  if (fixable > 0) lines.push(`${count(fixable, 'finding')} can be fixed safely: run it again with --fix.`)
  if (rest !== undefined) lines.push(rest)
  if (preview !== undefined) {
    const {installPlanText} = await import('../report/install-plan-text.ts')
    lines.push('', installPlanText(preview))
  } else if (own.plan === true) {
    lines.push('There is no plan: agent 1 refuses the AppSpec.')
  }
  return lines.join('\n')
}
