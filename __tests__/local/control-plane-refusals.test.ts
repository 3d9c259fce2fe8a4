import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {CreateApplicationCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import type {Fixture} from './local-fixture.ts'
import {call, createGroup, roleArn, startFixture} from './local-fixture.ts'

describe('what is refused, and by which name', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await startFixture()
    await createGroup(fixture)
    await fixture.codedeploy.send(new CreateApplicationCommand({applicationName: 'functions', computePlatform: 'Lambda'}))
    await fixture.codedeploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'shop',
        deploymentGroupName: 'green',
        serviceRoleArn: roleArn,
        deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
      })
    )
    await fixture.codedeploy.send(
      new CreateDeploymentGroupCommand({applicationName: 'functions', deploymentGroupName: 'lambda', serviceRoleArn: roleArn})
    )
  })
  afterAll(async () => {
    await fixture.close()
  })

  const group = {applicationName: 'shop', deploymentGroupName: 'production'}
  const s3 = {bucket: 'b', key: 'k', bundleType: 'zip'}
  const revision = {revisionType: 'S3', s3Location: s3}
  const gitHub = {repository: 'owner/name', commitId: '0'.repeat(40)}
  const rows: [operation: string, input: unknown, type: string][] = [
    ['Nonsense', {}, 'UnknownOperationException'],
    ['CreateApplication', '{', 'SerializationException'],
    ['CreateApplication', [], 'SerializationException'],
    ['CreateApplication', {applicationName: 7}, 'SerializationException'],
    ['CreateApplication', {}, 'ApplicationNameRequiredException'],
    ['CreateApplication', {applicationName: null}, 'ApplicationNameRequiredException'],
    ['CreateApplication', {applicationName: 'a b'}, 'InvalidApplicationNameException'],
    ['CreateApplication', {applicationName: 'a'.repeat(101)}, 'InvalidApplicationNameException'],
    ['CreateApplication', {applicationName: 'shop'}, 'ApplicationAlreadyExistsException'],
    ['CreateApplication', {applicationName: 'x', computePlatform: 'server'}, 'InvalidComputePlatformException'],
    ['CreateApplication', {applicationName: 'x', tags: [{Key: ''}]}, 'InvalidTagsToAddException'],
    ['GetApplication', {applicationName: 'Shop'}, 'ApplicationDoesNotExistException'],
    ['BatchGetApplications', {applicationNames: []}, 'ApplicationNameRequiredException'],
    ['BatchGetApplications', {applicationNames: Array.from({length: 101}, () => 'shop')}, 'BatchLimitExceededException'],
    ['ListApplications', {nextToken: 'nonsense'}, 'InvalidNextTokenException'],
    ['CreateDeploymentGroup', {applicationName: 'shop', deploymentGroupName: 'x'}, 'RoleRequiredException'],
    ['CreateDeploymentGroup', {applicationName: 'shop', deploymentGroupName: 'x', serviceRoleArn: 'role'}, 'InvalidRoleException'],
    ['CreateDeploymentGroup', {applicationName: 'shop', serviceRoleArn: roleArn}, 'DeploymentGroupNameRequiredException'],
    ['CreateDeploymentGroup', {...group, serviceRoleArn: roleArn}, 'DeploymentGroupAlreadyExistsException'],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentConfigName: 'CodeDeployDefault.OneByOne'},
      'DeploymentConfigDoesNotExistException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce'},
      'InvalidDeploymentConfigNameException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentStyle: {deploymentType: 'ROLLING'}},
      'InvalidDeploymentStyleException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, autoRollbackConfiguration: {enabled: true}},
      'InvalidAutoRollbackConfigException'
    ],
    [
      'CreateDeploymentGroup',
      {
        ...{...group, deploymentGroupName: 'x', serviceRoleArn: roleArn},
        ...{ec2TagFilters: [{Key: 'a'}], ec2TagSet: {ec2TagSetList: [[{Key: 'b'}]]}}
      },
      'InvalidEC2TagCombinationException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentStyle: {deploymentType: 'BLUE_GREEN'}},
      'InvalidDeploymentStyleException'
    ],
    [
      'UpdateDeploymentGroup',
      {
        applicationName: 'shop',
        currentDeploymentGroupName: 'green',
        blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 2881}}
      },
      'InvalidBlueGreenDeploymentConfigurationException'
    ],
    [
      'UpdateDeploymentGroup',
      {
        applicationName: 'shop',
        currentDeploymentGroupName: 'green',
        blueGreenDeploymentConfiguration: {terminateBlueInstancesOnDeploymentSuccess: {action: 'KEEP'}}
      },
      'InvalidBlueGreenDeploymentConfigurationException'
    ],
    [
      'UpdateDeploymentGroup',
      {applicationName: 'shop', currentDeploymentGroupName: 'production', alarmConfiguration: {enabled: true, alarms: []}},
      'InvalidAlarmConfigException'
    ],
    ['UpdateDeploymentGroup', {applicationName: 'shop', currentDeploymentGroupName: 'Production'}, 'DeploymentGroupDoesNotExistException'],
    ['GetDeploymentGroup', {applicationName: 'nowhere', deploymentGroupName: 'production'}, 'ApplicationDoesNotExistException'],
    [
      'CreateDeploymentConfig',
      {deploymentConfigName: 'CodeDeployDefault.Mine', minimumHealthyHosts: {}},
      'InvalidDeploymentConfigNameException'
    ],
    ['CreateDeploymentConfig', {deploymentConfigName: 'c'}, 'InvalidMinimumHealthyHostValueException'],
    [
      'CreateDeploymentConfig',
      {deploymentConfigName: 'c', minimumHealthyHosts: {type: 'FLEET_PERCENT', value: 101}},
      'InvalidMinimumHealthyHostValueException'
    ],
    [
      'CreateDeploymentConfig',
      {deploymentConfigName: 'c', minimumHealthyHosts: {type: 'MOST_CONCURRENCY', value: 1}},
      'InvalidMinimumHealthyHostValueException'
    ],
    ['DeleteDeploymentConfig', {deploymentConfigName: 'CodeDeployDefault.OneAtATime'}, 'InvalidOperationException'],
    ['GetDeploymentConfig', {}, 'DeploymentConfigNameRequiredException'],
    ['RegisterApplicationRevision', {applicationName: 'shop'}, 'RevisionRequiredException'],
    ['GetApplicationRevision', {applicationName: 'shop', revision}, 'RevisionDoesNotExistException'],
    ['ListApplicationRevisions', {applicationName: 'shop', s3KeyPrefix: 'x'}, 'BucketNameFilterRequiredException'],
    ['ListApplicationRevisions', {applicationName: 'shop', sortBy: 'x'}, 'InvalidSortByException'],
    ['CreateDeployment', {applicationName: 'shop', revision}, 'DeploymentGroupNameRequiredException'],
    ['CreateDeployment', group, 'RevisionRequiredException'],
    ['CreateDeployment', {...group, revision: {s3Location: s3}}, 'InvalidRevisionException'],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3'}}, 'InvalidRevisionException'],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3', s3Location: s3, gitHubLocation: gitHub}}, 'InvalidRevisionException'],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3', s3Location: {...s3, bundleType: 'YAML'}}}, 'InvalidRevisionException'],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'S3', s3Location: {...s3, bundleType: undefined}}},
      'InvalidRevisionException'
    ],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3', s3Location: {...s3, eTag: 'nonsense'}}}, 'InvalidRevisionException'],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'GitHub', gitHubLocation: {...gitHub, commitId: 'main'}}},
      'InvalidRevisionException'
    ],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'GitHub', gitHubLocation: {...gitHub, repository: 'name'}}},
      'InvalidRevisionException'
    ],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'AppSpecContent', appSpecContent: {content: 'x'}}},
      'InvalidRevisionException'
    ],
    ['CreateDeployment', {...group, revision, deploymentConfigName: 'Mine'}, 'DeploymentConfigDoesNotExistException'],
    ['CreateDeployment', {...group, revision, description: 'x'.repeat(257)}, 'DescriptionTooLongException'],
    ['CreateDeployment', {...group, revision, fileExistsBehavior: 'overwrite'}, 'InvalidFileExistsBehaviorException'],
    ['CreateDeployment', {...group, revision, targetInstances: {}}, 'InvalidTargetInstancesException'],
    [
      'CreateDeployment',
      {...group, revision, autoRollbackConfiguration: {enabled: true, events: ['X']}},
      'InvalidAutoRollbackConfigException'
    ],
    // Nothing was deployed yet, so there is nothing to restart.
    ['CreateDeployment', {...group, deploymentMode: 'RESTART'}, 'InvalidInputException'],
    ['CreateDeployment', {...group, deploymentMode: 'RESTART', revision}, 'InvalidInputException'],
    ['CreateDeployment', {...group, deploymentMode: 'RESTART', updateOutdatedInstancesOnly: true}, 'InvalidInputException'],
    ['CreateDeployment', {...group, deploymentGroupName: 'green', deploymentMode: 'RESTART'}, 'InvalidInputException'],
    ['CreateDeployment', {applicationName: 'functions', deploymentGroupName: 'lambda', deploymentMode: 'RESTART'}, 'InvalidInputException'],
    ['CreateDeployment', {...group, revision, deploymentMode: 'REPLACE'}, 'InvalidInputException'],
    ['CreateDeployment', {...group, revision, overrideAlarmConfiguration: {enabled: true}}, 'InvalidAlarmConfigException'],
    ['CreateDeployment', {...group, revision, overrideAlarmConfiguration: {alarms: [{}]}}, 'InvalidAlarmConfigException'],
    [
      'CreateDeployment',
      {...group, revision, overrideAlarmConfiguration: {alarms: [{name: 'a'}, {name: 'a'}]}},
      'InvalidAlarmConfigException'
    ],
    [
      'CreateDeployment',
      {
        ...group,
        revision,
        overrideAlarmConfiguration: {enabled: true, alarms: Array.from({length: 11}, (_, index) => ({name: `a${index}`}))}
      },
      'AlarmsLimitExceededException'
    ],
    [
      'CreateDeployment',
      {...group, deploymentGroupName: 'green', revision, targetInstances: {tagFilters: [], ec2TagSet: {}}},
      'InvalidTargetInstancesException'
    ],
    [
      'CreateDeployment',
      {...group, deploymentGroupName: 'green', revision, targetInstances: {tagFilters: [{Type: 'KEY'}]}},
      'InvalidEC2TagException'
    ],
    ['GetDeployment', {}, 'DeploymentIdRequiredException'],
    ['GetDeployment', {deploymentId: 'x'}, 'InvalidDeploymentIdException'],
    ['GetDeployment', {deploymentId: 'd-AAAAAAAAA'}, 'DeploymentDoesNotExistException'],
    ['BatchGetDeployments', {deploymentIds: Array.from({length: 26}, () => 'd-AAAAAAAAA')}, 'BatchLimitExceededException'],
    ['ListDeployments', {applicationName: 'shop'}, 'DeploymentGroupNameRequiredException'],
    ['ListDeployments', {deploymentGroupName: 'production'}, 'ApplicationNameRequiredException'],
    ['ListDeployments', {includeOnlyStatuses: ['Running']}, 'InvalidDeploymentStatusException'],
    ['ListDeployments', {createTimeRange: {start: 2, end: 1}}, 'InvalidTimeRangeException'],
    ['StopDeployment', {deploymentId: 'd-AAAAAAAAA'}, 'DeploymentDoesNotExistException'],
    ['ListTagsForResource', {}, 'ResourceArnRequiredException'],
    ['ListTagsForResource', {ResourceArn: 'arn'}, 'InvalidArnException'],
    ['ListTagsForResource', {ResourceArn: 'arn:aws:codedeploy:us-east-1:000000000000:instance:x'}, 'ArnNotSupportedException']
  ]
  test.each(rows)('%s %j: %s', async (operation, input, type) => {
    expect(await call(fixture, operation, input)).toMatchObject({status: 400, type})
  })

  test('a request without end', async () => {
    expect(await call(fixture, 'CreateApplication', `"${'x'.repeat(3_000_000)}"`)).toMatchObject({
      status: 413,
      type: 'RequestEntityTooLargeException'
    })
  })
})
