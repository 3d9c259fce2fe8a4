import {describe, expect, test} from '@jest/globals'
import {explainFailure} from '../../src/deployment/explain.ts'
import {functionErrorRemedies} from '../../src/deployment/function-remedies.ts'
import {functionNameOf} from '../../src/core/function-reference.ts'
import {logGroupOf} from '../../src/deployment/hook-functions.ts'
import {deploymentErrorCodes, type DeploymentSnapshot} from '../../src/deployment/model.ts'
import {lifecycleEvent, snapshot, trafficTarget} from '../support/snapshots.ts'

const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:smoke:3'

/** A deployment that failed in an event, in none when it is absent. */
function failed(event: string | undefined, more: Partial<DeploymentSnapshot> = {}): DeploymentSnapshot {
  const events =
    event === undefined ? [lifecycleEvent('BeforeInstall', 'Skipped')] : [lifecycleEvent(event, 'Failed', {errorCode: 'UnknownError'})]
  return snapshot('Failed', [trafficTarget(30, 'Failed', ...events)], {computePlatform: 'ECS', ...more})
}

describe('a deployment to ECS or Lambda', () => {
  test('that a hook ended is explained once, with the function, its log group and what it must do', () => {
    const errorMessage = 'The deployment failed because one or more of the lifecycle event validation functions failed.'
    const explanations = explainFailure(failed('AfterAllowTestTraffic', {errorCode: 'HOOK_EXECUTION_FAILURE', errorMessage}), undefined, {
      functions: {AfterAllowTestTraffic: arn}
    })
    expect(explanations).toEqual([
      {
        targets: ['web:shop'],
        targetCount: 1,
        event: 'AfterAllowTestTraffic',
        hookFunction: 'smoke',
        code: 'HOOK_EXECUTION_FAILURE',
        summary: 'AfterAllowTestTraffic failed on web:shop: its hook function smoke did not report success',
        message: errorMessage,
        logTail: '',
        remedy:
          'Read the log of `smoke` (log group `/aws/lambda/smoke`). The hook function reported `Failed`: what it checks does not hold of what was deployed.',
        revision: 'current'
      }
    ])
  })

  test('whose hook said nothing is told apart from one that said no', () => {
    const errorMessage =
      'The deployment timed out while waiting for a status callback. CodeDeploy expects a status callback within one hour after a deployment hook is invoked.'
    const [explanation] = explainFailure(failed('BeforeAllowTraffic', {errorCode: 'HOOK_EXECUTION_FAILURE', errorMessage}))
    expect(explanation?.remedy).toContain('reported nothing within an hour: it must call PutLifecycleEventHookExecutionStatus')
  })

  test.each([
    ['the AppSpec', {functions: {BeforeAllowTraffic: 'smoke'}}, '', ''],
    ['what was reported', {}, 'smoke', ''],
    ["CodeDeploy's words", {}, '', `The function ${arn} failed.`]
  ])('has the name of its function from %s', (_, hooks, scriptName, errorMessage) => {
    const event = lifecycleEvent('BeforeAllowTraffic', 'Failed', {errorCode: 'UnknownError', scriptName})
    const seen = failed(undefined, {targets: [trafficTarget(0, 'Failed', event)], errorCode: 'HOOK_EXECUTION_FAILURE', errorMessage})
    expect(explainFailure(seen, undefined, hooks)).toMatchObject([
      {hookFunction: 'smoke', summary: expect.stringContaining('function smoke did')}
    ])
  })

  test('of a rehearsal has no log group: its functions are files here', () => {
    const hooks = {functions: {BeforeInstall: 'smoke'}, areLocal: true}
    const [explanation] = explainFailure(failed('BeforeInstall', {errorCode: 'HOOK_EXECUTION_FAILURE'}), undefined, hooks)
    expect(explanation?.remedy).toMatch(/^Read what `smoke` wrote, if anything\. /)
  })

  test.each([
    ['ALARM_ACTIVE', 'Stopped'],
    ['MANUAL_STOP', 'Stopped']
  ])('that was stopped by %s while a hook ran was placed at the hook, as if that were guilty', (errorCode, status) => {
    const asked: unknown[] = []
    const [explanation] = explainFailure(failed('AfterAllowTraffic', {errorCode, status}), failure => {
      asked.push(failure)
      return {file: 'appspec.yaml'}
    })
    expect(explanation).toMatchObject({event: 'AfterAllowTraffic', code: errorCode})
    expect([explanation?.location, asked]).toEqual([undefined, []])
  })

  test('of a function that ended without reporting was said to have to call something; in a rehearsal it is known what ended it', () => {
    const diagnostics = {message: 'The function smoke ended without reporting: hooks/smoke.mjs:3 could not be loaded'}
    const event = lifecycleEvent('BeforeAllowTraffic', 'Failed', diagnostics)
    const errorMessage = 'The deployment timed out while waiting for a status callback.'
    const seen = failed(undefined, {targets: [trafficTarget(0, 'Failed', event)], errorCode: 'HOOK_EXECUTION_FAILURE', errorMessage})
    const [explanation] = explainFailure(seen, undefined, {areLocal: true})
    expect(explanation?.message).toBe(`${errorMessage}\n${diagnostics.message}`)
    expect(explanation?.remedy).toMatch(/^Mend what ended it\. On AWS, too, /)
  })

  test('of a rehearsal that its alarm stopped says who let it go off', () => {
    const [explanation] = explainFailure(failed('AllowTraffic', {errorCode: 'ALARM_ACTIVE', status: 'Stopped'}), undefined, {
      areLocal: true
    })
    expect(explanation?.remedy).toMatch(/^`alarm-at` let this alarm go off/)
  })

  test('that failed for something else in the event of a hook says nothing against the hook', () => {
    const seen = failed('BeforeInstall', {errorCode: 'INVALID_ECS_SERVICE'})
    const [explanation] = explainFailure(seen, undefined, {functions: {BeforeInstall: 'smoke'}})
    expect(explanation).toMatchObject({
      summary: 'BeforeInstall failed on web:shop: INVALID_ECS_SERVICE',
      remedy: functionErrorRemedies.ECS.INVALID_ECS_SERVICE
    })
    expect(explanation?.hookFunction).toBeUndefined()
  })

  test('without a code, whose hook failed, is explained all the same', () => {
    expect(explainFailure(failed('AfterAllowTraffic'))).toMatchObject([
      {code: 'HOOK_EXECUTION_FAILURE', summary: 'AfterAllowTraffic failed on web:shop: its hook function did not report success'}
    ])
  })

  test.each([
    ['ALARM_ACTIVE', 'Stopped', 'd-1 was stopped in AllowTraffic with 30 % of the traffic shifted: ALARM_ACTIVE'],
    ['MANUAL_STOP', 'Stopped', 'd-1 was stopped in AllowTraffic with 30 % of the traffic shifted: MANUAL_STOP'],
    ['ECS_UPDATE_ERROR', 'Failed', 'AllowTraffic failed on web:shop: ECS_UPDATE_ERROR']
  ])('that %s ended has one cause, which its event is no second one of', (errorCode, status, summary) => {
    expect(explainFailure(failed('AllowTraffic', {errorCode, status})).map(each => [each.code, each.summary])).toEqual([
      [errorCode, summary]
    ])
  })

  test('that was stopped has what CodeDeploy said of it, and not that its event was ended', () => {
    const ended = lifecycleEvent('AllowTraffic', 'Failed', {errorCode: 'UnknownError', message: 'the deployment was stopped'})
    const [explanation] = explainFailure(
      failed(undefined, {
        targets: [trafficTarget(0, 'Failed', ended)],
        status: 'Stopped',
        errorCode: 'ALARM_ACTIVE',
        errorMessage: 'alarms: errors'
      })
    )
    expect(explanation).toMatchObject({summary: 'd-1 was stopped in AllowTraffic: ALARM_ACTIVE', message: 'alarms: errors'})
  })

  test('that was stopped while a hook ran says nothing against the hook', () => {
    const [explanation, ...more] = explainFailure(failed('AfterInstall', {errorCode: 'MANUAL_STOP', status: 'Stopped'}), undefined, {
      functions: {AfterInstall: 'smoke'}
    })
    expect(more).toEqual([])
    expect(explanation?.hookFunction).toBeUndefined()
    expect(explanation?.remedy).toBe(functionErrorRemedies.ECS.MANUAL_STOP)
  })

  test('that failed before anything began is told as a whole', () => {
    const seen = snapshot('Failed', [], {computePlatform: 'Lambda', errorCode: 'INVALID_REVISION', errorMessage: 'no'})
    expect(explainFailure(seen)).toMatchObject([
      {targets: [], code: 'INVALID_REVISION', summary: 'd-1 failed: INVALID_REVISION', message: 'no'}
    ])
  })

  test('that succeeded has nothing to explain', () => {
    expect(explainFailure(snapshot('Succeeded', [trafficTarget(100, 'Succeeded')], {computePlatform: 'ECS'}))).toEqual([])
  })

  test('with a code of a newer API is told as it is', () => {
    expect(explainFailure(failed('Install', {errorCode: 'FLUX_EMPTY'}))).toMatchObject([
      {code: 'FLUX_EMPTY', summary: 'Install failed on web:shop: FLUX_EMPTY', remedy: expect.stringContaining('console')}
    ])
  })

  test('asks for the place with the event, or with the code alone', () => {
    const asked: object[] = []
    const locate = (failure: object): undefined => void asked.push(failure)
    explainFailure(failed('BeforeInstall', {errorCode: 'HOOK_EXECUTION_FAILURE'}), locate)
    explainFailure(failed(undefined, {errorCode: 'INVALID_ECS_SERVICE'}), locate)
    expect(asked).toMatchObject([{event: 'BeforeInstall', code: 'HOOK_EXECUTION_FAILURE'}, {code: 'INVALID_ECS_SERVICE'}])
  })
})

describe('the remedy', () => {
  const platforms = ['ECS', 'Lambda'] as const

  test.each(platforms.flatMap(platform => deploymentErrorCodes.map(code => [platform, code] as const)))(
    'on %s for %s says nothing of agents, instances and bundles',
    (computePlatform, errorCode) => {
      const [explanation] = explainFailure(snapshot('Failed', [], {computePlatform, errorCode}))
      expect(explanation?.remedy).toBe(functionErrorRemedies[computePlatform][errorCode])
      expect(explanation?.remedy).not.toMatch(/\b(agents?|instances?|bundles?(?! type)|Auto Scaling|scripts?)\b/i)
    }
  )

  test.each(platforms)('on %s is one of its own for each code that comes there', platform => {
    const codes = [
      'ALARM_ACTIVE',
      'CUSTOMER_APPLICATION_UNHEALTHY',
      'HOOK_EXECUTION_FAILURE',
      'INVALID_REVISION',
      'TIMEOUT',
      'IAM_ROLE_PERMISSIONS'
    ] as const
    const own =
      platform === 'ECS'
        ? (['ECS_UPDATE_ERROR', 'INVALID_ECS_SERVICE'] as const)
        : (['INVALID_LAMBDA_CONFIGURATION', 'INVALID_LAMBDA_FUNCTION'] as const)
    const remedies = [...codes, ...own].map(code => functionErrorRemedies[platform][code])
    expect(new Set(remedies).size).toBe(remedies.length)
    for (const remedy of remedies) expect(remedy).not.toContain('This code is about')
  })

  test.each([
    [
      'INVALID_LAMBDA_CONFIGURATION',
      'The Lambda function alias version does not match the current version in AppSpec file.',
      'points at another version'
    ],
    ['INVALID_LAMBDA_CONFIGURATION', 'the function name cannot be null or empty', 'A hook in the AppSpec has no function'],
    [
      'INVALID_LAMBDA_CONFIGURATION',
      'The Lambda function alias live is weighted: its traffic goes to two versions.',
      'AdditionalVersionWeights={}'
    ],
    ['ECS_UPDATE_ERROR', 'Primary taskset target group must be behind listener arn:aws:x', 'Point the default rule'],
    ['TIMEOUT', 'The deployment timed out while waiting for the replacement task set to become healthy.', 'stopped tasks'],
    ['TIMEOUT', 'The deployment timed out while waiting for a notification to continue.', '`continue` must come before'],
    ['INVALID_ECS_SERVICE', "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller.", 'rolling updates']
  ])('for %s and what CodeDeploy said of it is the one for that: %s', (errorCode, errorMessage, words) => {
    const computePlatform = errorCode.includes('LAMBDA') ? 'Lambda' : 'ECS'
    expect(explainFailure(snapshot('Failed', [], {computePlatform, errorCode, errorMessage}))[0]?.remedy).toContain(words)
  })
})

test.each([
  ['smoke', 'smoke'],
  [' smoke ', 'smoke'],
  ['smoke:live', 'smoke'],
  ['123456789012:function:smoke', 'smoke'],
  [arn, 'smoke'],
  ['arn:aws-cn:lambda:cn-north-1:123456789012:function:smoke', 'smoke']
])('the function that %j names is %s', (reference, name) => {
  expect(functionNameOf(reference)).toBe(name)
  expect(logGroupOf(reference)).toBe(`/aws/lambda/${name}`)
})
