import {describe, expect, test} from '@jest/globals'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import type {DeploymentSnapshot, RevisionLocation} from '../../src/deployment/model.ts'
import {explainWithFindings} from '../../src/operations/explain-with-findings.ts'
import {hookFunctionsOf} from '../../src/operations/hook-functions-of.ts'
import {lifecycleEvent, snapshot, target} from '../support/snapshots.ts'

const text = `version: 0.0
Resources:
  - checkout:
      Type: AWS::Lambda::Function
      Properties:
        Name: checkout
        Alias: live
        CurrentVersion: 5
        TargetVersion: 6
hooks:
  - BeforeAllowTraffic: smoke
  - AfterAllowTraffic: "arn:aws:lambda:eu-west-1:123456789012:function:after"
`
const revisionOf = (content: string): RevisionLocation => ({type: 'appspec', sha256: '', content})

describe('the functions of hooks', () => {
  test('come from the AppSpec as it was deployed', () => {
    expect(hookFunctionsOf(revisionOf(text))).toEqual({
      BeforeAllowTraffic: 'smoke',
      AfterAllowTraffic: 'arn:aws:lambda:eu-west-1:123456789012:function:after'
    })
  })

  test.each<[string, RevisionLocation | undefined]>([
    ['nothing', undefined],
    ['a hash alone', {type: 'appspec', sha256: ''}],
    ['a bundle', {type: 's3', bucket: 'b', key: 'k', bundleType: 'zip'}],
    ['no YAML', revisionOf('a: [')],
    ['a list', revisionOf('[]')],
    ['hooks of a server', revisionOf('hooks: {BeforeInstall: [{location: a.sh}]}')],
    ['empty hooks', revisionOf('Hooks:\n  - BeforeAllowTraffic:\n  - AfterAllowTraffic: ""\n  - beforeAllowTraffic: f\n')]
  ])('are none in %s', (_, revision) => {
    expect(hookFunctionsOf(revision)).toEqual({})
  })
})

describe('the place of a failure in an AppSpec of functions', () => {
  const failed = (errorCode: string, event?: string, errorMessage = ''): DeploymentSnapshot =>
    snapshot('Failed', [target('checkout', 'Failed', ...(event === undefined ? [] : [lifecycleEvent(event, 'Failed')]))], {
      computePlatform: 'Lambda',
      errorCode,
      errorMessage
    })

  test.each([
    ['of a hook is its function', failed('HOOK_EXECUTION_FAILURE', 'BeforeAllowTraffic'), {line: 11, column: 25}],
    ['of a hook with an ARN too', failed('HOOK_EXECUTION_FAILURE', 'AfterAllowTraffic'), {line: 12, column: 24}],
    ['of a function that is not there is its name', failed('INVALID_LAMBDA_FUNCTION'), {line: 6, column: 15}],
    [
      'of an alias that points elsewhere is the version it was to have',
      failed(
        'INVALID_LAMBDA_CONFIGURATION',
        'BeforeAllowTraffic',
        'The Lambda function alias version does not match the current version in AppSpec file.'
      ),
      {line: 8, column: 25}
    ]
  ])('%s', async (_, seen, start) => {
    const validation = await validateAppSpec({text, file: 'deploy/appspec.yml'})
    expect(explainWithFindings(seen, {validation, revision: revisionOf(text)})).toMatchObject([
      {location: {file: 'deploy/appspec.yml', span: {start}}}
    ])
  })

  test('is the file for one that cannot be used, and none for what is not about it', async () => {
    const validation = await validateAppSpec({text, file: 'appspec.yml'})
    expect(explainWithFindings(failed('INVALID_REVISION'), {validation})[0]?.location).toEqual({file: 'appspec.yml'})
    for (const code of ['THROTTLED', 'ALARM_ACTIVE', 'IAM_ROLE_PERMISSIONS'])
      expect(explainWithFindings(failed(code, 'AllowTraffic'), {validation})[0]).not.toHaveProperty('location')
  })

  test('a rehearsal calls files of this machine, which have no log groups', () => {
    const explained = (isRehearsed: boolean): string | undefined =>
      explainWithFindings(failed('HOOK_EXECUTION_FAILURE', 'BeforeAllowTraffic'), {revision: revisionOf(text), isRehearsed})[0]?.remedy
    expect(explained(false)).toContain('(log group `/aws/lambda/smoke`)')
    expect(explained(true)).not.toContain('log group')
  })

  test('a warning about the AppSpec does not explain what failed, and an error does', async () => {
    const odd = text.replace('TargetVersion: 6', 'TargetVersion: 5')
    const same = await validateAppSpec({text: odd, file: 'appspec.yml'})
    expect(same.diagnostics.map(({severity}) => severity)).toContain('warning')
    expect(explainWithFindings(failed('INVALID_LAMBDA_CONFIGURATION'), {validation: same})[0]?.remedy).toContain('AdditionalVersionWeights')

    const wrong = await validateAppSpec({text: text.replace('TargetVersion: 6', 'TargetVersion: $LATEST'), file: 'appspec.yml'})
    const [refused] = explainWithFindings(failed('INVALID_LAMBDA_CONFIGURATION'), {validation: wrong})
    expect(refused).toMatchObject({remedy: expect.stringContaining('$LATEST'), location: {span: {start: {line: 9}}}})
    for (const code of ['HOOK_EXECUTION_FAILURE', 'INVALID_ECS_SERVICE'])
      expect(explainWithFindings(failed(code, 'BeforeAllowTraffic'), {validation: wrong})[0]?.remedy).not.toContain('$LATEST')
  })
})
