import {resourceTypes, type FunctionPlatform} from './function-vocabulary.ts'
import type {JsonValue} from './json-value.ts'
import {fieldInLines, type Writing} from './written-value.ts'

export interface EcsAppSpecFields {
  /** ARN of the task definition, with its revision. */
  readonly taskDefinition: string
  readonly containerName: string
  readonly containerPort: number
}

export interface LambdaAppSpecFields {
  readonly functionName: string
  readonly alias: string
  /** The version the alias points to now; a number as text, like `targetVersion`. */
  readonly currentVersion: string
  readonly targetVersion: string
}

/** The AppSpec of an ECS service, as the CodeDeploy guide writes it. What it leaves out is taken from the service. */
export function generateEcsAppSpec({taskDefinition, containerName, containerPort}: EcsAppSpecFields): string {
  return generate('ecs', 'TargetService', {
    TaskDefinition: taskDefinition,
    LoadBalancerInfo: {ContainerName: containerName, ContainerPort: containerPort}
  })
}

/** The AppSpec that shifts an alias of a Lambda function from one version to another, as the CodeDeploy guide writes it. */
export function generateLambdaAppSpec({functionName, alias, currentVersion, targetVersion}: LambdaAppSpecFields): string {
  return generate('lambda', 'TargetFunction', {
    Name: functionName,
    Alias: alias,
    CurrentVersion: currentVersion,
    TargetVersion: targetVersion
  })
}

/** Every text is quoted, as in the guide: none can be taken for something else. */
const writing: Writing = {
  place: 'block',
  keyStyle: 'plain',
  textStyle: 'double-quoted',
  indent: '  ',
  lineBreak: '\n',
  colon: ': ',
  comma: ', '
}

function generate(platform: FunctionPlatform, name: string, properties: JsonValue): string {
  const type = `Type: ${resourceTypes[platform]}\n      ${fieldInLines('Properties', properties, writing, '      ')}`
  return `version: 0.0\nResources:\n  - ${name}:\n      ${type}\n`
}
