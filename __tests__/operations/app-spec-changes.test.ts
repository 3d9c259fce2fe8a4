import {describe, expect, test} from '@jest/globals'
import {appSpecChanges, withChanges} from '../../src/operations/app-spec-changes.ts'

const given = `version: 0.0
Resources:
  - web:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION>
        LoadBalancerInfo: {ContainerName: web, ContainerPort: 80}
Hooks:
  - BeforeInstall: <CHECK>
`

describe('what was put into an AppSpec', () => {
  test('is told by the property, without account ids', () => {
    const content = given
      .replace('<TASK_DEFINITION>', '"arn:aws:ecs:eu-central-1:111122223333:task-definition/web:7"')
      .replace('ContainerPort: 80', 'ContainerPort: 8080')
      .replace('<CHECK>', 'arn:aws:lambda:eu-central-1:111122223333:function:check')
      .replace('Hooks:', '        NetworkConfiguration:\n          AwsvpcConfiguration:\n            Subnets: [subnet-1]\nHooks:')
    expect(appSpecChanges(given, content)).toEqual([
      'TaskDefinition: web:7 (was <TASK_DEFINITION>)',
      'LoadBalancerInfo.ContainerPort: 8080 (was 80)',
      'NetworkConfiguration.AwsvpcConfiguration.Subnets[0]: subnet-1',
      'Hooks[0].BeforeInstall: check (was <CHECK>)'
    ])
  })

  test('is everything where it was made', () => {
    expect(appSpecChanges(undefined, given)).toEqual([
      'TaskDefinition: <TASK_DEFINITION>',
      'LoadBalancerInfo.ContainerName: web',
      'LoadBalancerInfo.ContainerPort: 80'
    ])
  })

  test('is nothing where it is the same', () => {
    expect(appSpecChanges(given, given)).toEqual([])
  })

  test('an AppSpec that holds itself comes to an end', () => {
    expect(appSpecChanges('a: &a\n  b: *a\n  c: 1\n', 'a: &a\n  b: *a\n  c: 2\n')).toEqual(['a.c: 2 (was 1)'])
  })

  test('aliases of aliases are looked at once', () => {
    const levels = Array.from({length: 12}, (_, i) => `l${i + 1}: &l${i + 1} [${Array<string>(10).fill(`*l${i}`).join(', ')}]\n`)
    const nested = `l0: &l0 [x]\n${levels.join('')}${given}`
    expect(appSpecChanges(nested, nested.replace('ContainerPort: 80', 'ContainerPort: 8080'))).toEqual([
      'LoadBalancerInfo.ContainerPort: 8080 (was 80)'
    ])
  })

  test('aliases that go deeper than any AppSpec are not followed', () => {
    const levels = Array.from({length: 20_000}, (_, i) => `l${i + 1}: &l${i + 1} {b: *l${i}}\n`)
    const nested = (value: string): string =>
      `l0: &l0 {a: ${value}}\n${levels.join('')}Resources: [{f: {Properties: {Name: f, Alias: ${value}, More: *l20000}}}]\n`
    expect(appSpecChanges(nested('a'), nested('b'))).toEqual(['Alias: b (was a)', 'l0.a: b (was a)'])
  })

  test('a property that is an alias is told as the property', () => {
    const shared = (value: string): string => `x: &p {Name: f, Alias: ${value}}\nResources: [{f: {Properties: *p}}]\n`
    expect(appSpecChanges(shared('<A>'), shared('live'))).toEqual(['Alias: live (was <A>)'])
  })

  test('who gives a reason goes before who only sees it', () => {
    const seen = ['NetworkConfiguration.AwsvpcConfiguration.Subnets[0]: subnet-1', 'TaskDefinition: web:7']
    expect(withChanges(['NetworkConfiguration: that of the service'], seen)).toEqual([
      'NetworkConfiguration: that of the service',
      'TaskDefinition: web:7'
    ])
  })
})
