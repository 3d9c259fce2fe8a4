import {functionAppSpecOf, mappingInAnyCase, misspeltFunctionKey, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {putFields, type FieldValue} from '../appspec/function-edits.ts'
import {placeholderName, substitute} from '../appspec/function-substitutions.ts'
import type {FunctionLevel} from '../appspec/function-vocabulary.ts'
import {byteOrderMark, readYaml} from '../appspec/read.ts'
import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import type {MappingNode} from '../appspec/yaml/node.ts'
import {requireDirectory, type AppSpecFile} from '../bundle/appspec-file.ts'
import {appSpecOfWorkingDirectory, findFunctionAppSpec} from '../bundle/function-app-spec-file.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import {hasErrors, type Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {platformIn, platformNames} from './app-spec-platform.ts'
import type {OperationEvent} from './events.ts'
import type {AppSpecDraft} from './function-app-spec.ts'
import {checkLambdaOptions, publishWord} from './lambda-app-spec.ts'
import type {RevisionOptions} from './options.ts'
import {placeBack} from './place-back.ts'
import {requireValid} from './require-valid.ts'
import {
  ecsOptions,
  inputName,
  lambdaOptions,
  requireNoBundle,
  resolveRevisionSource,
  type FunctionSource,
  type RevisionSource
} from './revision-source.ts'

type Platform = AppSpecDraft['platform']

/**
 * What {@link resolveRevisionSource} says, and that a directory whose AppSpec is for ECS or Lambda is no bundle. Throws as that does, and
 * `invalid-bundle` for a source that is no directory.
 */
export async function recogniseSource(options: RevisionOptions): Promise<RevisionSource> {
  const source = resolveRevisionSource(options)
  // An AppSpec would be made in its place, and no hook would run.
  if (source.type === 'directory' || source.type === 'function') requireDirectory(source.source)
  if (source.type !== 'directory' || (options.revisionType ?? 'auto') !== 'auto') return source
  const found = await functionAppSpecIn(source.source, options.appspec)
  if (found === undefined) return source
  requireNoBundle(options, `"${found.file}" is for ${platformNames[found.platform]}`)
  return {type: 'function', source: source.source}
}

/** The AppSpec of a directory, if it is for ECS or Lambda. Throws what keeps it from being read: nothing else could be planned with it. */
async function functionAppSpecIn(
  source: string,
  appspec: string | undefined
): Promise<{readonly file: string; readonly platform: Platform} | undefined> {
  // An AppSpec of the working directory stands for one of the source that is missing.
  const found = (await findFunctionAppSpec(source, appspec)) ?? (await appSpecOfWorkingDirectory())
  if (found === undefined) return undefined
  const {platform} = platformIn(found)
  return platform === 'server' ? undefined : {file: found.file, platform}
}

/** An AppSpec that is to be completed, and what was found in it. */
export interface ReadAppSpec {
  readonly draft: AppSpecDraft
  /** As it was before anything was put into it; absent for one that is made. */
  readonly given?: string
  readonly validation?: AppSpecValidation
}

/** What stands for values that are not known yet while the rest is checked: nothing is deployed with it. */
const anyTaskDefinition = 'arn:aws:ecs:us-east-1:000000000000:task-definition/to-be-put-in:1'
const anyVersions = {CurrentVersion: '999999998', TargetVersion: '999999999'}
const anyContainer = {ContainerName: 'container', ContainerPort: 80}

/**
 * Reads the AppSpec of ECS or Lambda that options ask for, that of the working directory where the source has none, puts in what they give,
 * and checks it, before any call. Nothing is said about what is still to be filled in; findings are placed in the file as it is. Throws
 * `usage` where no AppSpec can be made of the options, or where they are for another platform than it is, and `invalid-appspec` as `validate`
 * asks for.
 */
export async function readAppSpec(
  {source}: FunctionSource,
  options: RevisionOptions,
  observe: Observer<OperationEvent>
): Promise<ReadAppSpec> {
  checkLambdaOptions(options)
  const wanted = wantedPlatform(options)
  const found = await findAppSpec(source, options, wanted)
  if (found === undefined) return {draft: {platform: requireParts(source, options, wanted)}}
  const platform = wanted ?? platformOf(found)
  const isContent = options.appspecContent !== undefined
  const {file} = found
  const {text: written, hasByteOrderMark} = readYaml(found.text)
  // It is deployed without, and findings are placed in the file, which has it.
  const mark = hasByteOrderMark ? byteOrderMark : ''
  const given = written.slice(mark.length)
  let draft: string
  let checked: string
  try {
    const fields = fieldsOf(platform, options)
    draft = filledIn(platform, given, fields, options, file)
    checked = putFields(draft, [...fields, ...openFields(platform, draft, fields)], file)
  } catch (error) {
    // Where the AppSpec has no place for a value, its own faults say more.
    if (!(error instanceof DeployError) || error.code !== 'invalid-appspec') throw error
    const validation = await validateAppSpec({text: found.text, file, platform})
    if (hasErrors(validation.diagnostics)) requireValid(validation, [], {...options, validate: 'error'}, observe)
    // Whatever `validate` says: there is nothing that could be deployed.
    observe({type: 'validated', validation: {...validation, diagnostics: error.diagnostics}})
    throw error
  }
  const validation = await validateAppSpec({text: checked === given ? found.text : mark + checked, file, platform})
  const diagnostics = await withoutUsed(placeBack(validation.diagnostics, {given: written, filled: mark + checked}), {...found, platform})
  const placed = {...validation, text: written, diagnostics}
  return {
    draft: {platform, ...(!isContent && {file}), text: draft},
    given,
    validation: requireValid(placed, [], options, observe)
  }
}

/** The AppSpec with what `substitutions` give. A `CurrentVersion` that has no value is left to the alias. */
function filledIn(platform: Platform, given: string, fields: readonly FieldValue[], options: RevisionOptions, file: string): string {
  const isRead = platform === 'lambda' && !fields.some(({path}) => path.at(-1) === 'CurrentVersion')
  const current = ['CurrentVersion']
  const inputs = propertyInputs[platform].map(({path, option}) => ({
    path,
    input: inputName(option),
    isGiven: options[option] !== undefined
  }))
  const draft = substitute(given, options.substitutions ?? {}, {file, inputs, mayStay: isRead ? [current] : []})
  const {root} = readYaml(draft)
  const written = isRead ? scalarInAnyCase(propertiesOf(root && functionAppSpecOf(root)), 'CurrentVersion') : undefined
  return written && placeholderName(written.value) !== undefined ? putFields(draft, [{path: current, value: ''}], file) : draft
}

/** What a comment asks to ignore can be what is filled in: the comment is not idle where it bears on the AppSpec as it was given. */
async function withoutUsed(
  diagnostics: readonly Diagnostic[],
  {text, file, platform}: AppSpecFile & {readonly platform: Platform}
): Promise<readonly Diagnostic[]> {
  const isUnused = ({rule}: Diagnostic): boolean => rule === 'suppression-unused'
  if (!diagnostics.some(isUnused)) return diagnostics
  const ofGiven = await validateAppSpec({text, file, platform})
  const idle = new Set(ofGiven.diagnostics.filter(isUnused).map(({span}) => span?.start.offset))
  return diagnostics.filter(found => !isUnused(found) || idle.has(found.span?.start.offset))
}

/** The platform that options are for. */
function wantedPlatform(options: RevisionOptions): Platform | undefined {
  if (ecsOptions.some(option => options[option] !== undefined)) return 'ecs'
  return lambdaOptions.some(option => options[option] !== undefined) ? 'lambda' : undefined
}

/** The AppSpec that was named, or that of the directory; undefined when one is to be made. */
async function findAppSpec(source: string, options: RevisionOptions, wanted: Platform | undefined): Promise<AppSpecFile | undefined> {
  const {appspec, appspecContent} = options
  if (appspecContent !== undefined) {
    const content = {file: appSpecNames.content, text: new TextEncoder().encode(appspecContent)}
    requirePlatform(content, appSpecNames.content, options, wanted)
    return content
  }
  const found = await findFunctionAppSpec(source, appspec)
  if (found !== undefined) {
    requirePlatform(found, 'appspec', options, wanted)
    return found
  }
  const elsewhere = await appSpecOfWorkingDirectory()
  const platform = elsewhere === undefined ? 'server' : platformIn(elsewhere).platform
  return platform === 'server' || platform !== (wanted ?? platform) ? undefined : elsewhere
}

/** Throws `usage` for an AppSpec of another platform than the options are for, or of servers. */
function requirePlatform(found: AppSpecFile, input: string, options: RevisionOptions, wanted: Platform | undefined): void {
  const {platform, isSaid} = platformIn(found)
  if (!isSaid || platform === wanted || (wanted === undefined && platform !== 'server')) return
  const what = input === 'appspec' ? `"${found.file}"` : '`appspec-content`'
  const option = [...ecsOptions, ...lambdaOptions, 'substitutions' as const].find(name => options[name] !== undefined)
  const asked = option === undefined ? '`revision-type: appspec`' : `\`${inputName(option)}\``
  const isFor = platform === 'server' ? 'EC2 and on-premises servers' : platformNames[platform]
  const wish = wanted === undefined ? 'ECS and Lambda' : platformNames[wanted]
  throw new DeployError('usage', `${asked} is for ${wish}, and ${what} is for ${isFor}`, {
    input: option === undefined ? 'revision-type' : inputName(option),
    hint:
      platform === 'server'
        ? `Name the AppSpec for ${wish} with \`appspec\`, or leave \`${option === undefined ? 'revision-type' : inputName(option)}\` empty to deploy a bundle.`
        : 'Leave it empty, or name another AppSpec with `appspec`.'
  })
}

/** Where nothing says what it is for, it is checked as the more common one, and what is missing is told. */
function platformOf(found: AppSpecFile): Platform {
  const {platform} = platformIn(found)
  return platform === 'server' ? 'ecs' : platform
}

/** The container may come from the service. */
const ecsParts = [['taskDefinition', 'a JSON file, an ARN or `family:revision`']] as const
const lambdaParts = [
  ['lambdaFunctionName', 'the function that is deployed'],
  ['lambdaAlias', 'the alias whose traffic shifts']
] as const

/** What an AppSpec is made of must be there when there is none. */
function requireParts(source: string, options: RevisionOptions, wanted: Platform | undefined): Platform {
  const place = source === '.' ? 'the working directory' : `"${source}"`
  if (wanted === undefined || options.substitutions !== undefined) {
    throw new DeployError('usage', `there is no AppSpec in ${place}: none of appspec.yml, appspec.yaml and appspec.json`, {
      input: options.substitutions === undefined ? 'appspec' : 'substitutions',
      hint:
        'Name it with `appspec`, or have it made: of `task-definition` for ECS, of `lambda-function-name` ' +
        'and `lambda-alias` for Lambda.'
    })
  }
  const missing = (wanted === 'ecs' ? ecsParts : lambdaParts).find(([option]) => options[option] === undefined)
  if (missing === undefined) return wanted
  const input = inputName(missing[0])
  throw new DeployError('usage', `\`${input}\` is missing: ${missing[1]}`, {
    input,
    hint: `Set \`${input}\`: there is no AppSpec in ${place} that says it. Or name one with \`appspec\`.`
  })
}

/** The properties that options give. */
const propertyInputs = {
  ecs: [
    {path: ['TaskDefinition'], option: 'taskDefinition'},
    {path: ['LoadBalancerInfo', 'ContainerName'], option: 'containerName'},
    {path: ['LoadBalancerInfo', 'ContainerPort'], option: 'containerPort'}
  ],
  lambda: [
    {path: ['Name'], option: 'lambdaFunctionName'},
    {path: ['Alias'], option: 'lambdaAlias'},
    {path: ['CurrentVersion'], option: 'lambdaCurrentVersion'},
    {path: ['TargetVersion'], option: 'lambdaTargetVersion'}
  ]
} as const satisfies Readonly<
  Record<Platform, readonly {path: readonly string[]; option: (typeof ecsOptions | typeof lambdaOptions)[number]}[]>
>

/** What options put into an AppSpec. */
function fieldsOf(platform: Platform, options: RevisionOptions): readonly FieldValue[] {
  return propertyInputs[platform].flatMap(({path, option}): FieldValue[] => {
    const value = options[option]
    if (value === undefined) return []
    if (option === 'taskDefinition') return [{path, value: anyTaskDefinition}]
    return [{path, value: value === publishWord ? anyVersions.TargetVersion : value}]
  })
}

/** What neither an option nor the AppSpec says, and the alias or the service does. */
function openFields(platform: Platform, text: string, given: readonly FieldValue[]): readonly FieldValue[] {
  const {root} = readYaml(text)
  const properties = propertiesOf(root && functionAppSpecOf(root))
  const isGiven = (key: string): boolean => given.some(({path}) => path.at(-1) === key)
  // What is misspelt was to be something else than what would be filled in.
  const isOpen = (mapping: MappingNode | undefined, key: string, level: FunctionLevel): boolean =>
    !isGiven(key) &&
    (scalarInAnyCase(mapping, key)?.value.trim() ?? '') === '' &&
    (mapping && misspeltFunctionKey(mapping, key, level)) === undefined
  if (platform === 'lambda')
    return Object.entries(anyVersions).flatMap(([key, value]) => (isOpen(properties, key, 'lambda') ? [{path: [key], value}] : []))
  const balancer = mappingInAnyCase(properties, 'LoadBalancerInfo')
  return Object.entries(anyContainer).flatMap(([key, value]) =>
    isOpen(balancer, key, 'loadBalancer') ? [{path: ['LoadBalancerInfo', key], value}] : []
  )
}
