import {afterEach, describe, expect, test} from '@jest/globals'
import type {CreateDeploymentCommandInput, CreateDeploymentGroupCommandInput, DeploymentInfo} from '@aws-sdk/client-codedeploy'
import {GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import type {Fixture} from './local-fixture.ts'
import {createGroup, deploy, ended, startFixture} from './local-fixture.ts'

let fixture: Fixture
afterEach(async () => {
  await fixture.close()
})

async function info(deploymentId: string): Promise<DeploymentInfo> {
  return (await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo ?? {}
}

const watching = (...names: string[]): CreateDeploymentGroupCommandInput['alarmConfiguration'] => ({
  enabled: true,
  alarms: names.map(name => ({name}))
})

/** A group that has revision 1, and in which installing revision 2 takes until the fleet is released. */
async function open(settings: Partial<CreateDeploymentGroupCommandInput>): Promise<void> {
  fixture = await startFixture()
  fixture.fleet.script = ({event, revision}) => (event === 'Install' && revision.type === 's3' && revision.key === '2' ? 'hang' : undefined)
  await createGroup(fixture, settings)
  await ended(fixture, await deploy(fixture, '1'))
}

async function start(settings: Partial<CreateDeploymentCommandInput> = {}): Promise<string> {
  const deploymentId = await deploy(fixture, '2', settings)
  await fixture.fleet.hanging()
  return deploymentId
}

async function setAlarmState(input: object): Promise<Response> {
  return await fetch(fixture.local.endpoint, {
    method: 'POST',
    headers: {'x-amz-target': 'GraniteServiceVersion20100801.SetAlarmState', 'content-type': 'application/x-amz-json-1.0'},
    body: JSON.stringify(input)
  })
}

describe('an alarm of the group', () => {
  test('stops the deployment in progress, and the group’s setting rolls it back', async () => {
    await open({
      alarmConfiguration: watching('errors', 'latency'),
      autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM']}
    })
    const deploymentId = await start()
    fixture.local.setAlarm('latency', 'ALARM')
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
    const {errorInformation, rollbackInfo} = await info(deploymentId)
    expect(errorInformation?.code).toBe('ALARM_ACTIVE')
    expect(errorInformation?.message).toContain('<latency>')
    // The alarm is still active: it would stop the rollback too.
    const rollbackId = rollbackInfo?.rollbackDeploymentId ?? ''
    expect(await ended(fixture, rollbackId)).toBe('Succeeded')
    expect(await info(rollbackId)).toMatchObject({creator: 'codeDeployRollback', revision: {s3Location: {key: '1'}}})
  })

  test('does not roll back where only failures do', async () => {
    await open({alarmConfiguration: watching('errors'), autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}})
    const deploymentId = await start()
    fixture.local.setAlarm('errors', 'ALARM')
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
    expect((await info(deploymentId)).rollbackInfo).toBeUndefined()
  })

  test('that is active already lets no deployment start', async () => {
    await open({alarmConfiguration: watching('errors')})
    const before = fixture.fleet.commands.length
    fixture.local.setAlarm('errors', 'ALARM')
    const stopped = await deploy(fixture, '2')
    expect(await ended(fixture, stopped)).toBe('Stopped')
    expect((await info(stopped)).errorInformation?.code).toBe('ALARM_ACTIVE')
    expect(fixture.fleet.commands).toHaveLength(before)
    fixture.local.setAlarm('errors', 'OK')
    expect(await ended(fixture, await deploy(fixture, '3'))).toBe('Succeeded')
  })

  test('is set over the wire by CloudWatch’s own call', async () => {
    await open({alarmConfiguration: watching('errors')})
    const deploymentId = await start()
    expect((await setAlarmState({AlarmName: 'others', StateValue: 'ALARM', StateReason: 'test'})).status).toBe(200)
    expect((await info(deploymentId)).status).toBe('InProgress')
    expect((await setAlarmState({AlarmName: 'errors', StateValue: 'ALARM', StateReason: 'test'})).status).toBe(200)
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
    expect((await setAlarmState({AlarmName: 'errors', StateValue: 'RED'})).status).toBe(400)
    expect((await setAlarmState({StateValue: 'OK'})).status).toBe(400)
  })
})

describe('the alarms that count', () => {
  const rows: [
    why: string,
    group: CreateDeploymentGroupCommandInput['alarmConfiguration'],
    call: CreateDeploymentCommandInput['overrideAlarmConfiguration'],
    stops: boolean
  ][] = [
    ['none without a configuration', undefined, undefined, false],
    ['the group’s', watching('errors'), undefined, true],
    ['none when the group’s are switched off', {...watching('errors'), enabled: false}, undefined, false],
    ['the call’s instead of none', undefined, watching('errors'), true],
    ['the call’s instead of the group’s', watching('errors'), watching('latency'), false],
    ['none when the call switches them off', watching('errors'), {enabled: false}, false]
  ]
  test.each(rows)('are %s', async (_, alarmConfiguration, overrideAlarmConfiguration, stops) => {
    await open({...(alarmConfiguration && {alarmConfiguration})})
    const deploymentId = await start({...(overrideAlarmConfiguration && {overrideAlarmConfiguration})})
    fixture.local.setAlarm('errors', 'ALARM')
    fixture.fleet.release()
    expect(await ended(fixture, deploymentId)).toBe(stops ? 'Stopped' : 'Succeeded')
    expect((await info(deploymentId)).overrideAlarmConfiguration).toEqual(overrideAlarmConfiguration)
  })
})
