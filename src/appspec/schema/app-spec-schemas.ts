import {resourceTypes} from '../function-vocabulary.ts'
import type {AppSpecPlatform} from '../model.ts'
import {functionSchema} from './function-schema.ts'
import type {JsonSchema} from './json-schema.ts'
import {serverSchema} from './server-schema.ts'

const draft = 'http://json-schema.org/draft-07/schema#'

/**
 * The schemas of the package by the name of their file. They know shapes and words, for editors; what the agents make of quotes, dates and
 * numbers no schema can say, and `validateAppSpec` does.
 */
export function appSpecSchemas(): Readonly<Record<string, JsonSchema>> {
  const server = serverSchema
  const ecs = functionSchema('ecs')
  const lambda = functionSchema('lambda')
  const schemas: Readonly<Record<string, JsonSchema>> = {
    'appspec-server': server,
    'appspec-ecs': ecs,
    'appspec-lambda': lambda,
    appspec: combined({server, ecs, lambda})
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const file = `${name}.schema.json`
      return [file, {$schema: draft, $id: `https://unpkg.com/codedeploy-kit/schemas/${file}`, ...schema}]
    })
  )
}

/** By `Resources` and the type in it rather than by `anyOf`, so that an editor shows the faults of the one platform that is meant. */
function combined(platforms: Readonly<Record<AppSpecPlatform, JsonSchema>>): JsonSchema {
  const isFunction: JsonSchema = {
    type: 'object',
    additionalProperties: {
      type: 'object',
      anyOf: ['Type', 'type'].map(key => ({required: [key], properties: {[key]: {const: resourceTypes.lambda}}}))
    }
  }
  const hasResources = (resources?: JsonSchema): JsonSchema => ({
    anyOf: ['Resources', 'resources'].map(key => ({required: [key], ...(resources && {properties: {[key]: resources}})}))
  })
  return {
    title: 'AppSpec of AWS CodeDeploy',
    description: 'For servers, and with "Resources" for Amazon ECS or AWS Lambda.',
    type: 'object',
    if: hasResources(),
    then: {
      if: hasResources({type: 'array', minItems: 1, items: isFunction}),
      then: {$ref: '#/definitions/lambda'},
      else: {$ref: '#/definitions/ecs'}
    },
    else: {$ref: '#/definitions/server'},
    definitions: Object.fromEntries(
      Object.entries(platforms).flatMap(([platform, {definitions, ...schema}]) => [
        [platform, schema],
        ...Object.entries(definitions ?? {})
      ])
    )
  }
}
