import {appSpecFileTypes, bundleTypes, type AppSpecFileType, type BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {AppSpecRevision, RevisionLocation} from '../deployment/model.ts'
import type {PushOptions, RevisionOptions} from './options.ts'
import type {InputKind} from './input-kinds.ts'
import {bucketProblem, githubCommitId as commitIdKind, githubRepository as repositoryKind, readRevision} from './revision-input.ts'

/** Where the revision comes from, decided from the options and nothing else. */
export type RevisionSource =
  | {readonly type: 'directory'; readonly source: string}
  | {readonly type: 'archive'; readonly file: string}
  | ({readonly type: 'object'} & Omit<Extract<RevisionLocation, {type: 's3'}>, 'type'>)
  | Extract<RevisionLocation, {type: 'github'}>
  | FunctionSource
  | AppSpecRevision

/**
 * An AppSpec of ECS or Lambda that is deployed by itself: that of a directory, a text, or one that is made. It is read by `readAppSpec`.
 */
export interface FunctionSource {
  readonly type: 'function'
  /** The directory that its files are relative to. */
  readonly source: string
}

/** What is stored nowhere yet, so that it can be pushed. */
export type NewSource = Extract<RevisionSource, {type: 'directory' | 'archive'}>

type Option = Exclude<keyof RevisionOptions, 'revisionType'>

const pins = ['s3VersionId', 's3Etag'] as const satisfies readonly Option[]
const github = ['githubCommitId', 'githubRepository'] as const satisfies readonly Option[]
const places = ['s3Bucket', 's3Key', 's3Prefix'] as const satisfies readonly Option[]
/** What makes an AppSpec, or is put into one. */
export const ecsOptions = ['taskDefinition', 'containerName', 'containerPort'] as const satisfies readonly Option[]
export const lambdaOptions = [
  'lambdaFunctionName',
  'lambdaAlias',
  'lambdaCurrentVersion',
  'lambdaTargetVersion'
] as const satisfies readonly Option[]
const functionOptions = ['appspecContent', 'substitutions', ...ecsOptions, ...lambdaOptions] as const satisfies readonly Option[]
/** What decides how a bundle is packed, but for its AppSpec. */
const bundling = ['include', 'exclude', 'ignoreFile', 'symlinks', 'compressionLevel'] as const satisfies readonly Option[]
const packing = [...bundling, 'appspec'] as const satisfies readonly Option[]
/** What says nothing where there is no bundle. */
const ofBundles = [...bundling, 'bundleType'] as const satisfies readonly Option[]

/**
 * What each kind of source makes void, where somebody could take the revision for another than it is. Settings of the upload and of the
 * validation are not among them: they may hold for whatever is deployed.
 */
const voided: Readonly<Record<RevisionSource['type'], readonly Option[]>> = {
  directory: [...pins, ...github, ...functionOptions],
  archive: [...packing, ...pins, ...github, ...functionOptions],
  object: [...packing, 's3Prefix', ...github, ...functionOptions],
  github: ['archive', 's3Key', 'source', ...packing, ...pins, ...functionOptions],
  function: ['archive', 's3Key', ...ofBundles, ...pins, ...github],
  // Never decided from the options: it comes as a `revision`.
  appspec: []
}

/** Throws `usage` for what does not go together, naming the input: nothing that was named is left out silently. */
export function resolveRevisionSource(options: RevisionOptions): RevisionSource {
  const {source, archive, s3Bucket, s3Key, s3Prefix, revision} = options
  const misspelt = s3Bucket === undefined ? undefined : bucketProblem(s3Bucket)
  if (misspelt !== undefined) throw new DeployError('usage', `\`s3-bucket\` is "${s3Bucket ?? ''}": ${misspelt}`, {input: 's3-bucket'})
  if (revision !== undefined) return storedRevision(revision, options)
  if (source !== undefined && archive !== undefined) throw conflict('source', 'archive')
  const type = typeOf(options)
  if (type === 'directory' && source === undefined) {
    const pin = pins.find(option => options[option] !== undefined)
    if (pin !== undefined) throw needed('s3-key', `the object that \`${inputName(pin)}\` is about`)
  }
  const other = voided[type].find(option => options[option] !== undefined)
  if (other !== undefined && type === 'function') throw withoutBundle(other, `\`${decidedBy(type, options)}\` is for ECS and Lambda`)
  if (other !== undefined) throw conflict(decidedBy(type, options), inputName(other))
  if (s3Key !== undefined && s3Prefix !== undefined) throw conflict('s3-key', 's3-prefix')
  if (type === 'github') return githubSource(options)
  if (type === 'function') return functionSource(options)
  if (archive !== undefined) return {type: 'archive', file: archive}
  if (source === undefined && s3Key !== undefined) return objectSource(options, s3Key)
  return {type: 'directory', source: source ?? '.'}
}

/** Throws `usage` for what names no bundle that could be stored. */
export function resolveNewSource(options: PushOptions): NewSource {
  const given: RevisionOptions = options
  const misplaced = ([...pins, ...github, ...functionOptions, 'revision'] as const).find(option => given[option] !== undefined)
  if (misplaced !== undefined && isFunctionOption(misplaced)) {
    throw new DeployError('usage', `\`${inputName(misplaced)}\` is about an AppSpec of ECS or Lambda, and \`push\` stores bundles`, {
      input: inputName(misplaced),
      hint: 'Nothing of it is stored beforehand: `deploy` takes it as it is.'
    })
  }
  if (misplaced !== undefined) {
    throw new DeployError('usage', `\`${inputName(misplaced)}\` is about a revision that is stored already, and \`push\` stores one`, {
      input: inputName(misplaced),
      hint: 'Leave it empty, or deploy that revision with `deploy`.'
    })
  }
  // Alone it is an object to `deploy`; to guess here could overwrite it.
  if (options.s3Key !== undefined && options.source === undefined && options.archive === undefined) {
    throw needed('source', `what is to be stored as \`s3-key\``)
  }
  const source = resolveRevisionSource({...options, revisionType: 's3'})
  if (source.type === 'directory' || source.type === 'archive') return source
  throw needed('source', 'what is to be pushed')
}

/** A revision that is deployed as it is: what says otherwise is a contradiction. It comes from a file of another job, or from JavaScript. */
function storedRevision(given: RevisionLocation, options: RevisionOptions): RevisionSource {
  const other = (['source', 'archive', ...places, ...pins, ...github, 'bundleType', ...packing, ...functionOptions] as const).find(
    option => options[option] !== undefined
  )
  if (other !== undefined) throw conflict('revision', inputName(other))
  let revision: RevisionLocation
  try {
    revision = readRevision(given)
  } catch (error) {
    throw new DeployError('usage', `\`revision\` cannot be read: ${(error as Error).message}`, {input: 'revision', cause: error})
  }
  const {revisionType = 'auto'} = options
  if (revisionType !== 'auto' && revisionType !== revision.type) throw conflict(`revision-type: ${revisionType}`, 'revision')
  return revision.type === 's3' ? {...revision, type: 'object'} : revision
}

function typeOf(options: RevisionOptions): RevisionSource['type'] {
  const {revisionType = 'auto', source, archive, s3Key, githubRepository, githubCommitId} = options
  if (revisionType === 'github') return 'github'
  if (revisionType === 'appspec' || (revisionType === 'auto' && functionOptions.some(option => options[option] !== undefined)))
    return 'function'
  if (archive !== undefined) return 'archive'
  if (source !== undefined) return 'directory'
  if (s3Key !== undefined) return 'object'
  return revisionType === 'auto' && (githubRepository !== undefined || githubCommitId !== undefined) ? 'github' : 'directory'
}

/** The input that made it this kind of source. */
function decidedBy(type: RevisionSource['type'], options: RevisionOptions): string {
  const {revisionType, source} = options
  switch (type) {
    case 'function':
      return revisionType === 'appspec' ? 'revision-type: appspec' : inputName(firstOf(functionOptions, options) ?? 'appspecContent')
    case 'github':
      return revisionType === 'github' ? 'revision-type: github' : 'github-commit-id'
    case 'archive':
      return 'archive'
    case 'object':
      return 's3-key'
    case 'appspec':
      return 'revision'
    case 'directory':
      return source === undefined ? 'revision-type: s3' : 'source'
  }
}

/** The input that says what is deployed; `source` when none does. */
export function decidingInput(options: RevisionOptions): string {
  const named = ['revision', 'archive', 'appspecContent', 'appspec', ...ecsOptions, ...lambdaOptions, 'githubCommitId'] as const
  const found = firstOf(named, options) ?? (options.source === undefined ? firstOf(['s3Key'], options) : undefined)
  return inputName(found ?? 'source')
}

function firstOf<const O extends Option>(options: readonly O[], given: RevisionOptions): O | undefined {
  return options.find(option => given[option] !== undefined)
}

function isFunctionOption(option: Option): boolean {
  return (functionOptions as readonly Option[]).includes(option)
}

export function inputName(option: Option): string {
  return option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** Throws `usage` for what says two AppSpecs, or an AppSpec of two platforms. */
function functionSource(options: RevisionOptions): FunctionSource {
  const {appspec, appspecContent, source = '.'} = options
  const [ecs, lambda] = [firstOf(ecsOptions, options), firstOf(lambdaOptions, options)]
  if (ecs !== undefined && lambda !== undefined) {
    throw new DeployError('usage', `\`${inputName(ecs)}\` is for ECS, and \`${inputName(lambda)}\` is for Lambda`, {
      input: inputName(lambda),
      hint: 'Leave one of them empty.'
    })
  }
  if (appspec !== undefined && appspecContent !== undefined) throw conflict('appspec', 'appspec-content')
  return {type: 'function', source}
}

/** Throws `usage` for what is about a bundle, when the AppSpec that was found needs none. `what`: that AppSpec. */
export function requireNoBundle(options: RevisionOptions, what: string): void {
  const other = firstOf([...ofBundles, 's3Key'], options)
  if (other !== undefined) throw withoutBundle(other, what)
}

function withoutBundle(option: Option, what: string): DeployError {
  const input = inputName(option)
  const [subject, why, hint] = placesOfBundles[option] ?? ['is about bundles', 'nothing is packed, the AppSpec is deployed by itself', '']
  return new DeployError('usage', `\`${input}\` ${subject}, and ${what}: ${why}`, {input, hint: `Leave it empty${hint}.`})
}

const inStorage = ['is about what is stored in S3', 'nothing is stored, the AppSpec is deployed by itself', ''] as const
const onGitHub = ['names a bundle on GitHub', 'their AppSpec is not read from there', ', and check the commit out'] as const
const placesOfBundles: Readonly<Partial<Record<Option, readonly [string, string, string]>>> = {
  s3Key: inStorage,
  s3VersionId: inStorage,
  s3Etag: inStorage,
  githubRepository: onGitHub,
  githubCommitId: onGitHub
}

function githubSource({githubRepository, githubCommitId}: RevisionOptions): RevisionSource {
  if (githubRepository === undefined) throw needed('github-repository', 'owner/name of the repository')
  if (githubCommitId === undefined) throw needed('github-commit-id', 'the full id of the commit')
  return {
    type: 'github',
    repository: parsed(repositoryKind, githubRepository, 'github-repository'),
    commitId: parsed(commitIdKind, githubCommitId, 'github-commit-id')
  }
}

/** JavaScript hands over whatever it has. */
function parsed({parse}: InputKind<string>, value: string, input: string): string {
  try {
    return parse(value)
  } catch (error) {
    throw new DeployError('usage', `\`${input}\` is "${value}": ${(error as Error).message}`, {input, cause: error})
  }
}

function objectSource({s3Bucket, s3VersionId, s3Etag, bundleType}: RevisionOptions, key: string): RevisionSource {
  if (s3Bucket === undefined) throw needed('s3-bucket', 'the bucket of `s3-key`')
  return {
    type: 'object',
    bucket: s3Bucket,
    key,
    bundleType: bundleType ?? appSpecTypeOf(key) ?? bundleTypeOfName(key, 's3-key'),
    ...(s3VersionId !== undefined && {versionId: s3VersionId}),
    ...(s3Etag !== undefined && {eTag: s3Etag.replace(/^"(.*)"$/, '$1')})
  }
}

/** `YAML` or `JSON` for a key that is an AppSpec by its ending. */
function appSpecTypeOf(key: string): AppSpecFileType | undefined {
  const [, ending] = /\.(ya?ml|json)$/i.exec(key) ?? []
  if (ending === undefined) return undefined
  return ending.toLowerCase() === 'json' ? 'JSON' : 'YAML'
}

/** The type of a bundle that is made or read here. Throws `usage` for that of an AppSpec, which is only in S3. */
export function bundleTypeFor(given: BundleType | AppSpecFileType | undefined): BundleType | undefined {
  const found = bundleTypes.find(type => type === given)
  if (given === undefined || found !== undefined) return found
  throw new DeployError('usage', `\`bundle-type: ${given}\` is for an AppSpec of ECS or Lambda that is in S3`, {
    input: 'bundle-type',
    hint: `Bundles are ${bundleTypes.join(', ')}; an AppSpec in S3 is named with \`s3-bucket\` and \`s3-key\`.`
  })
}

/** Whether an object in S3 is an AppSpec, and not a bundle. */
export function isAppSpecFile(type: BundleType | AppSpecFileType): type is AppSpecFileType {
  return (appSpecFileTypes as readonly string[]).includes(type)
}

/** The bundle type that a file's or key's ending says. Throws `usage` when it says none. */
export function bundleTypeOfName(name: string, input: string): BundleType {
  const found = endingOf(name)
  if (found) return found
  throw new DeployError('usage', `the ending of "${name}" does not say what kind of archive it is`, {
    input,
    hint: 'Set `bundle-type` to zip, tar or tgz; to YAML or JSON for an AppSpec of ECS or Lambda.'
  })
}

/**
 * The type of a bundle that gets this name; without one of its own, what the ending of the name says. Throws `usage` when they differ:
 * whoever unpacks it later goes by the name.
 */
export function agreedType(name = '', input: 'output' | 's3-key', type: BundleType | undefined): BundleType | undefined {
  const said = endingOf(name)
  if (said === undefined || type === undefined || said === type) return type ?? said
  throw new DeployError('usage', `"${name}" says that it is a ${said}, and the bundle is a ${type}`, {
    input,
    hint: `Change the ending, or \`bundle-type\` where it is set.`
  })
}

/** The bundle type that an ending says, if it says one. */
function endingOf(name: string): BundleType | undefined {
  const lower = name.toLowerCase()
  return lower.endsWith('.tar.gz') ? 'tgz' : bundleTypes.find(type => lower.endsWith(`.${type}`))
}

function conflict(one: string, other: string): DeployError {
  return new DeployError('usage', `\`${one}\` and \`${other}\` do not go together`, {input: other, hint: 'Leave one of them empty.'})
}

function needed(input: string, what: string): DeployError {
  return new DeployError('usage', `\`${input}\` is missing: ${what}`, {input, hint: `Set \`${input}\`.`})
}
