import {createHash} from 'node:crypto'
import {defined} from '../../core/defined.ts'
import {functionNameOf} from '../../core/function-reference.ts'
import {ApiError} from '../control-plane/api-error.ts'
import {accountId} from '../control-plane/context.ts'
import {optionalBoolean, optionalNumber, optionalObject, optionalString, type Input} from '../control-plane/input.ts'
import type {AccountContext, AccountOperation} from './account-operation.ts'
import type {LambdaAliasRecord, LambdaFunctionRecord} from './records.ts'

const latest = '$LATEST'

/** What of Lambda's API deployments need, and what sets them up. No function runs: of its code there is only a hash. */
export const lambdaOperations = {
  CreateFunction: (input, context) => {
    const name = optionalString(input, 'FunctionName') ?? ''
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw invalid('The name of a function has 1 to 64 letters, numbers, hyphens and underscores.')
    if (context.account.findFunction(name) !== undefined) throw conflict(`Function already exist: ${name}`)
    const created: LambdaFunctionRecord = {
      name,
      codeSha256: hashOf(optionalObject(input, 'Code') ?? {}),
      versions: [],
      aliases: []
    }
    context.account.functions.push(created)
    const version = optionalBoolean(input, 'Publish') === true ? publish(created, undefined, context) : latest
    context.account.save()
    return configuration(created, version, context)
  },

  UpdateFunctionCode: (input, context) => {
    const record = requireFunction(input, context)
    record.codeSha256 = hashOf(input)
    const version = optionalBoolean(input, 'Publish') === true ? publish(record, undefined, context) : latest
    context.account.save()
    return configuration(record, version, context)
  },

  GetFunction: (input, context) => ({
    Configuration: qualifiedConfiguration(input, context),
    Code: {RepositoryType: 'S3'},
    Tags: {}
  }),

  GetFunctionConfiguration: (input, context) => qualifiedConfiguration(input, context),

  ListVersionsByFunction: (input, context) => {
    const record = requireFunction(input, context)
    return {Versions: [latest, ...record.versions.map(({version}) => version)].map(version => configuration(record, version, context))}
  },

  PublishVersion: (input, context) => {
    const record = requireFunction(input, context)
    const expected = optionalString(input, 'CodeSha256')
    if (expected !== undefined && expected !== '' && expected !== record.codeSha256)
      throw invalid(`CodeSHA256 (${expected}) is different from current CodeSHA256 in $LATEST (${record.codeSha256}).`)
    const version = publish(record, optionalString(input, 'Description'), context)
    context.account.save()
    return configuration(record, version, context)
  },

  GetAlias: (input, context) => {
    const record = requireFunction(input, context)
    return describeAlias(record, requireAlias(record, input, context), context)
  },

  ListAliases: (input, context) => {
    const record = requireFunction(input, context)
    return {Aliases: record.aliases.map(alias => describeAlias(record, alias, context))}
  },

  CreateAlias: (input, context) => {
    const record = requireFunction(input, context)
    const name = optionalString(input, 'Name') ?? ''
    if (!/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(name))
      throw invalid('The name of an alias has 1 to 128 letters, numbers, hyphens and underscores, and is no number.')
    if (record.aliases.some(alias => alias.name === name)) throw conflict(`Alias already exists: ${functionArn(record, context, name)}`)
    const version = requireVersion(record, optionalString(input, 'FunctionVersion') ?? '', context)
    const alias: LambdaAliasRecord = {name, version, ...readRouting(record, version, input, context)}
    record.aliases.push(alias)
    context.account.save()
    return describeAlias(record, alias, context)
  },

  UpdateAlias: (input, context) => {
    const record = requireFunction(input, context)
    const alias = requireAlias(record, input, context)
    const given = optionalString(input, 'FunctionVersion')
    const version = given === undefined ? alias.version : requireVersion(record, given, context)
    const routing = readRouting(record, version, input, context)
    alias.version = version
    if (routing !== undefined) {
      delete alias.additional
      Object.assign(alias, routing)
    }
    context.account.save()
    return describeAlias(record, alias, context)
  }
} as const satisfies Readonly<Record<string, AccountOperation>>

export type LambdaOperationName = keyof typeof lambdaOperations

const invalid = (message: string): ApiError => new ApiError('InvalidParameterValueException', message)
const conflict = (message: string): ApiError => new ApiError('ResourceConflictException', message, 409)
const notFound = (message: string): ApiError => new ApiError('ResourceNotFoundException', message, 404)

const functionArn = ({name}: {readonly name: string}, {region}: AccountContext, qualifier?: string): string =>
  `arn:aws:lambda:${region}:${accountId}:function:${name}${qualifier === undefined ? '' : `:${qualifier}`}`

/** By its name or an ARN, with or without a qualifier. */
function requireFunction(input: Input, context: AccountContext): LambdaFunctionRecord {
  const reference = optionalString(input, 'FunctionName') ?? ''
  const record = context.account.findFunction(reference)
  if (record !== undefined) return record
  throw notFound(`Function not found: ${reference.startsWith('arn:') ? reference : functionArn({name: reference}, context)}`)
}

/** Of a function that is only played, whatever version or alias is asked for is there. */
function qualifiedConfiguration(input: Input, context: AccountContext): object {
  const reference = optionalString(input, 'FunctionName') ?? ''
  const name = functionNameOf(reference)
  if (context.account.findFunction(reference) === undefined && context.played.has(name)) {
    const codeSha256 = createHash('sha256').update(name).digest('base64')
    return configuration({name, codeSha256, versions: [], aliases: []}, optionalString(input, 'Qualifier') ?? latest, context)
  }
  const record = requireFunction(input, context)
  return configuration(record, requireQualifier(record, input, context), context)
}

/** The version that the qualifier means; `$LATEST` without one. */
function requireQualifier(record: LambdaFunctionRecord, input: Input, context: AccountContext): string {
  const qualifier = optionalString(input, 'Qualifier') ?? latest
  const alias = record.aliases.find(({name}) => name === qualifier)
  return alias?.version ?? requireVersion(record, qualifier, context)
}

function requireVersion(record: LambdaFunctionRecord, version: string, context: AccountContext): string {
  if (version === latest || record.versions.some(known => known.version === version)) return version
  throw notFound(`Function not found: ${functionArn(record, context, version)}`)
}

function requireAlias(record: LambdaFunctionRecord, input: Input, context: AccountContext): LambdaAliasRecord {
  const name = optionalString(input, 'Name') ?? ''
  const alias = record.aliases.find(known => known.name === name)
  if (alias !== undefined) return alias
  throw notFound(`Cannot find alias arn: ${functionArn(record, context, name)}`)
}

/** Gives the latest version when nothing changed since it was published. */
function publish(record: LambdaFunctionRecord, description: string | undefined, {clock}: AccountContext): string {
  const last = record.versions.at(-1)
  if (last?.codeSha256 === record.codeSha256) return last.version
  const version = String(1 + Math.max(0, ...record.versions.map(known => Number(known.version))))
  record.versions.push({version, codeSha256: record.codeSha256, publishedMs: clock.now(), ...defined({description})})
  return version
}

/** Undefined when the call does not speak of it. */
function readRouting(
  record: LambdaFunctionRecord,
  version: string,
  input: Input,
  context: AccountContext
): Pick<LambdaAliasRecord, 'additional'> | undefined {
  const config = optionalObject(input, 'RoutingConfig')
  if (config === undefined) return undefined
  const weights = optionalObject(config, 'AdditionalVersionWeights') ?? {}
  const [other, ...more] = Object.keys(weights)
  if (other === undefined) return {}
  const weight = optionalNumber(weights, other) ?? 0
  if (more.length > 0) throw invalid('An alias can have at most two versions.')
  if (version === latest || other === latest) throw invalid('$LATEST is not supported for an alias pointing to more than 1 version')
  if (other === version) throw invalid(`Invalid additional version in RoutingConfig. ${other} is the version of the alias.`)
  if (weight < 0 || weight > 1) throw invalid(`The weight of version ${other} must be from 0 to 1, not ${weight}.`)
  return {additional: {version: requireVersion(record, other, context), weight}}
}

function describeAlias(record: LambdaFunctionRecord, {name, version, additional}: LambdaAliasRecord, context: AccountContext): object {
  return {
    AliasArn: functionArn(record, context, name),
    Name: name,
    FunctionVersion: version,
    Description: '',
    RevisionId: revisionId(JSON.stringify([record.name, name, version, additional])),
    ...(additional && {RoutingConfig: {AdditionalVersionWeights: {[additional.version]: additional.weight}}})
  }
}

function configuration(record: LambdaFunctionRecord, version: string, context: AccountContext): object {
  const published = record.versions.find(known => known.version === version)
  const codeSha256 = published?.codeSha256 ?? record.codeSha256
  return {
    FunctionName: record.name,
    FunctionArn: functionArn(record, context, version === latest ? undefined : version),
    Runtime: 'nodejs24.x',
    Role: `arn:aws:iam::${accountId}:role/lambda`,
    Handler: 'index.handler',
    Description: published?.description ?? '',
    Timeout: 3,
    MemorySize: 128,
    LastModified: new Date(published?.publishedMs ?? context.clock.now()).toISOString().replace('Z', '+0000'),
    CodeSha256: codeSha256,
    Version: version,
    PackageType: 'Zip',
    State: 'Active',
    LastUpdateStatus: 'Successful',
    RevisionId: revisionId(JSON.stringify([record.name, version, codeSha256]))
  }
}

/** Of a zip file its own hash; of code that is elsewhere, that of where it is. */
function hashOf(code: Input): string {
  const zip = optionalString(code, 'ZipFile')
  const place = ['ImageUri', 'S3Bucket', 'S3Key', 'S3ObjectVersion'].map(member => optionalString(code, member) ?? '')
  if (zip === undefined && place.every(part => part === '')) throw invalid('Please provide a source for function code.')
  return createHash('sha256')
    .update(zip === undefined ? JSON.stringify(place) : Buffer.from(zip, 'base64'))
    .digest('base64')
}

/** The same as long as nothing changes. */
function revisionId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
