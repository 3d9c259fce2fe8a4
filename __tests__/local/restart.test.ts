import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {CreateDeploymentCommand, GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import type {Fixture} from './local-fixture.ts'
import {call, createGroup, deploy, ended, startFixture} from './local-fixture.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture({instances: 2})
})
afterEach(async () => {
  await fixture.close()
})

const place = {applicationName: 'shop', deploymentGroupName: 'production'}

describe('a restart', () => {
  test('runs the events that need no new revision, with that of the last success', async () => {
    const {codedeploy, fleet} = fixture
    await createGroup(fixture, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    await ended(fixture, await deploy(fixture, '1'))
    fleet.script = ({event, revision}) => (event === 'Install' && revision.type === 's3' && revision.key === '2' ? 'fail' : undefined)
    expect(await ended(fixture, await deploy(fixture, '2'))).toBe('Failed')
    const before = fleet.commands.length
    const {deploymentId = ''} = await codedeploy.send(new CreateDeploymentCommand({...place, deploymentMode: 'RESTART'}))
    expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    const ofFirst = fleet.commands.slice(before).filter(({host}) => host.endsWith('1'))
    expect(ofFirst.map(({event, key}) => `${key} ${event}`)).toEqual(['1 ApplicationStop', '1 ApplicationStart', '1 ValidateService'])
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo).toMatchObject({deploymentMode: 'RESTART', revision: {s3Location: {key: '1'}}})
  })

  test('takes no revision, even with a success before it', async () => {
    await createGroup(fixture)
    await ended(fixture, await deploy(fixture, '1'))
    const revision = {revisionType: 'S3', s3Location: {bucket: 'releases', key: '1', bundleType: 'tgz'}}
    for (const extra of [{revision}, {updateOutdatedInstancesOnly: true}])
      expect(await call(fixture, 'CreateDeployment', {...place, deploymentMode: 'RESTART', ...extra})).toMatchObject({
        status: 400,
        type: 'InvalidInputException'
      })
  })
})
