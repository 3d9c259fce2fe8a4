import {functionAppSpecOf, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {generateEcsAppSpec, generateLambdaAppSpec} from '../appspec/generate-function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import type {MappingNode} from '../appspec/yaml/node.ts'
import {DeployError} from '../core/errors.ts'
import {functionNameOf} from '../core/function-reference.ts'
import type {AppSpecDraft} from './function-app-spec.ts'
import {publishWord} from './lambda-app-spec.ts'
import type {RehearseOptions} from './options.ts'
import {readTaskDefinition} from './task-definition.ts'
import {requireContainer, trafficContainer} from './traffic-container.ts'

/** What the embedded account has before an AppSpec is rehearsed: what that names, and what had the traffic before. */
export type RehearsedTarget = RehearsedService | RehearsedFunction

export interface RehearsedService {
  readonly platform: 'ecs'
  /** ARNs with revisions: what had the traffic before, and what the AppSpec names, unless that is still to be registered. */
  readonly before: string
  readonly next?: string
  readonly container: {readonly name: string; readonly port: number}
  readonly networkMode?: string
}

export interface RehearsedFunction {
  readonly platform: 'lambda'
  readonly functionName: string
  readonly alias: string
  /** What the alias points at. */
  readonly current: string
  /** Whether somebody says so, and it can be nothing else. */
  readonly isCurrentNamed: boolean
  /** Absent: it is to be published. */
  readonly next?: string
}

/** The version that an alias points at before anything was deployed: Lambda's own begin with 1. */
export const versionZero = '0'

/** Throws `usage` or `invalid-appspec` for what names no target. */
export async function rehearsedTarget({platform, text}: AppSpecDraft, options: RehearseOptions): Promise<RehearsedTarget> {
  const {root} = text === undefined ? {root: undefined} : readYaml(text)
  const properties = propertiesOf(root && functionAppSpecOf(root))
  return platform === 'ecs' ? rehearsedService(properties, options) : rehearsedFunction(properties, options)
}

async function rehearsedService(properties: MappingNode | undefined, options: RehearseOptions): Promise<RehearsedService> {
  const container = requireContainer(trafficContainer(options, properties, undefined))
  const source = await readTaskDefinition(options)
  if (source?.type === 'file') {
    const {family, networkMode} = source
    return {platform: 'ecs', before: `${anyPlace}${family}:1`, container, ...(networkMode !== undefined && {networkMode})}
  }
  const reference = source?.reference ?? scalarInAnyCase(properties, 'TaskDefinition')?.value.trim() ?? ''
  const [, place = '', family, revision] = /^(arn:.*:task-definition\/)?([\w-]+):(\d+)$/.exec(reference) ?? []
  if (family === undefined) throw unnamed('TaskDefinition')
  const arn = (number: number): string => `${place === '' ? anyPlace : place}${family}:${number}`
  return {platform: 'ecs', before: arn(Number(revision) - 1), next: arn(Number(revision)), container}
}

const anyPlace = 'arn:aws:ecs:us-east-1:000000000000:task-definition/'

function rehearsedFunction(properties: MappingNode | undefined, options: RehearseOptions): RehearsedFunction {
  const {lambdaFunctionName, lambdaAlias, lambdaCurrentVersion, lambdaTargetVersion} = options
  const written = (key: string): string | undefined => {
    const value = scalarInAnyCase(properties, key)?.value.trim()
    return value === '' ? undefined : value
  }
  const functionName = lambdaFunctionName ?? written('Name')
  const alias = lambdaAlias ?? written('Alias')
  if (functionName === undefined) throw unnamed('Name')
  if (alias === undefined) throw unnamed('Alias')
  const next = lambdaTargetVersion === publishWord ? undefined : (lambdaTargetVersion ?? written('TargetVersion'))
  const named = lambdaCurrentVersion ?? written('CurrentVersion')
  if (named !== undefined && named === next) throw nothingShifts(named, options)
  return {
    platform: 'lambda',
    functionName: functionNameOf(functionName),
    alias,
    current: named ?? (next === '1' ? '2' : '1'),
    isCurrentNamed: named !== undefined,
    ...(next !== undefined && {next})
  }
}

/** The deployment would be skipped, as on AWS, and a rehearsal of that is green without having run anything. */
function nothingShifts(version: string, {lambdaCurrentVersion, lambdaTargetVersion}: RehearseOptions): DeployError {
  const input =
    lambdaCurrentVersion !== undefined ? 'lambda-current-version' : lambdaTargetVersion !== undefined ? 'lambda-target-version' : 'appspec'
  return new DeployError('usage', `both versions are ${version}: nothing would be deployed, and nothing rehearsed`, {
    input,
    hint: 'Leave the current version out, or name another target version.'
  })
}

function unnamed(property: string): DeployError {
  return new DeployError('invalid-appspec', `the AppSpec has no "${property}" that could be rehearsed`, {
    input: 'appspec',
    hint: `Write "${property}", or look at what \`validate\` says about it.`
  })
}

/** The AppSpec of the deployment before: a rollback needs one to go back to. */
export function appSpecBefore(target: RehearsedTarget): string {
  if (target.platform === 'lambda') {
    const {functionName, alias, current} = target
    return generateLambdaAppSpec({functionName, alias, currentVersion: versionZero, targetVersion: current})
  }
  const {before, container} = target
  return generateEcsAppSpec({taskDefinition: before, containerName: container.name, containerPort: container.port})
}
