import {afterEach, expect, test} from '@jest/globals'
import {
  BatchGetDeploymentTargetsCommand,
  GetDeploymentCommand,
  ListDeploymentTargetsCommand,
  waitUntilDeploymentSuccessful
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, GetObjectCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import type {Fixture} from './local-fixture.ts'
import {createGroup, deploy, startFixture} from './local-fixture.ts'

let fixture: Fixture
afterEach(async () => {
  await fixture.close()
})

test('an object is stored, a deployment runs through its lifecycle events, and everything can be read back', async () => {
  fixture = await startFixture({instances: 2})
  const {s3, codedeploy} = fixture
  await s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  const put = await s3.send(new PutObjectCommand({Bucket: 'releases', Key: 'shop/1.tgz', Body: 'the bundle'}))
  const got = await s3.send(new GetObjectCommand({Bucket: 'releases', Key: 'shop/1.tgz', VersionId: put.VersionId ?? ''}))
  expect(await got.Body?.transformToString()).toBe('the bundle')

  await createGroup(fixture)
  const deploymentId = await deploy(fixture, 'shop/1.tgz')
  await waitUntilDeploymentSuccessful({client: codedeploy, maxWaitTime: 10, minDelay: 1, maxDelay: 1}, {deploymentId})
  const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
  expect(deploymentInfo).toMatchObject({status: 'Succeeded', creator: 'user', deploymentOverview: {Succeeded: 2, Pending: 0}})
  const {targetIds} = await codedeploy.send(new ListDeploymentTargetsCommand({deploymentId}))
  const {deploymentTargets} = await codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds}))
  expect(deploymentTargets?.map(target => target.instanceTarget?.lifecycleEvents?.map(event => event.lifecycleEventName))).toEqual(
    [1, 2].map(() => [
      'ApplicationStop',
      'DownloadBundle',
      'BeforeInstall',
      'Install',
      'AfterInstall',
      'ApplicationStart',
      'ValidateService'
    ])
  )
})
