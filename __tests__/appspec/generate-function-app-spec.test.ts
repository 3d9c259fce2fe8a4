import {describe, expect, test} from '@jest/globals'
import {generateEcsAppSpec, generateLambdaAppSpec} from '../../src/appspec/generate-function-app-spec.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {parse} from 'yaml'

const ecs = generateEcsAppSpec({
  taskDefinition: 'arn:aws:ecs:eu-central-1:111222333444:task-definition/web:42',
  containerName: 'web',
  containerPort: 8080
})
const lambda = generateLambdaAppSpec({functionName: 'checkout', alias: 'live', currentVersion: '41', targetVersion: '42'})

test('for an ECS service', () => {
  expect(ecs).toBe(`version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "arn:aws:ecs:eu-central-1:111222333444:task-definition/web:42"
        LoadBalancerInfo:
          ContainerName: "web"
          ContainerPort: 8080
`)
})

test('for a Lambda function', () => {
  expect(lambda).toBe(`version: 0.0
Resources:
  - TargetFunction:
      Type: AWS::Lambda::Function
      Properties:
        Name: "checkout"
        Alias: "live"
        CurrentVersion: "41"
        TargetVersion: "42"
`)
})

describe('there is nothing to say about them', () => {
  test.each([
    ['ecs', ecs],
    ['lambda', lambda]
  ] as const)('%s', async (platform, text) => {
    const validation = await validateAppSpec({text, file: 'appspec.yml'})
    expect(validation).toMatchObject({platform, diagnostics: []})
  })
})

test('no name can change the shape', () => {
  const containerName = 'a"\n        Other: b # \\'
  const text = generateEcsAppSpec({taskDefinition: '<TASK_DEFINITION>', containerName, containerPort: 1})
  expect(parse(text)).toMatchObject({
    Resources: [{TargetService: {Properties: {TaskDefinition: '<TASK_DEFINITION>', LoadBalancerInfo: {ContainerName: containerName}}}}]
  })
})
