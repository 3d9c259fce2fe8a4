import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  AddTagsToOnPremisesInstancesCommand,
  BatchGetOnPremisesInstancesCommand,
  DeregisterOnPremisesInstanceCommand,
  GetOnPremisesInstanceCommand,
  ListOnPremisesInstancesCommand,
  RegisterOnPremisesInstanceCommand,
  RemoveTagsFromOnPremisesInstancesCommand,
  type ListOnPremisesInstancesCommandInput
} from '@aws-sdk/client-codedeploy'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {call, createGroup, deploy, ended, startFixture, type Fixture} from './local-fixture.ts'

const user = (name: string): string => `arn:aws:iam::123456789012:user/AWS/CodeDeploy/${name}`
const session = (name: string): string => `arn:aws:sts::123456789012:assumed-role/CodeDeployInstanceRole/${name}`

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture()
})
afterEach(() => fixture.close())

const register = (name: string, iam: object = {iamUserArn: user(name)}): Promise<unknown> =>
  fixture.codedeploy.send(new RegisterOnPremisesInstanceCommand({instanceName: name, ...iam}))
const deregister = (name: string): Promise<unknown> =>
  fixture.codedeploy.send(new DeregisterOnPremisesInstanceCommand({instanceName: name}))
const tag = (names: string[], tags: Record<string, string>): Promise<unknown> =>
  fixture.codedeploy.send(
    new AddTagsToOnPremisesInstancesCommand({instanceNames: names, tags: Object.entries(tags).map(([Key, Value]) => ({Key, Value}))})
  )
const list = async (filter: ListOnPremisesInstancesCommandInput = {}): Promise<string[] | undefined> =>
  (await fixture.codedeploy.send(new ListOnPremisesInstancesCommand(filter))).instanceNames

describe('on-premises instances', () => {
  test('what is registered can be read, with its ARN and the time', async () => {
    await register('rack-1')
    await register('rack-2', {iamSessionArn: session('rack-2')})
    const {instanceInfo} = await fixture.codedeploy.send(new GetOnPremisesInstanceCommand({instanceName: 'rack-1'}))
    expect(instanceInfo).toMatchObject({instanceName: 'rack-1', iamUserArn: user('rack-1'), tags: []})
    expect(instanceInfo?.instanceArn).toMatch(/^arn:aws:codedeploy:us-east-1:000000000000:instance\/rack-1_\w{10}$/)
    expect(Math.abs(Date.now() - Number(instanceInfo?.registerTime))).toBeLessThan(60_000)
    const names = {instanceNames: ['rack-2', 'rack-9', 'rack-1']}
    const {instanceInfos} = await fixture.codedeploy.send(new BatchGetOnPremisesInstancesCommand(names))
    expect(instanceInfos?.map(({instanceName}) => instanceName)).toEqual(['rack-2', 'rack-1'])
    expect(instanceInfos?.[0]).toMatchObject({iamSessionArn: session('rack-2')})
  })

  test('what is deregistered is known by its time, and its name and ARN are free again', async () => {
    await register('rack-1')
    await deregister('rack-1')
    await deregister('rack-1')
    await deregister('never-there')
    const {instanceInfo} = await fixture.codedeploy.send(new GetOnPremisesInstanceCommand({instanceName: 'rack-1'}))
    expect(instanceInfo?.deregisterTime).toBeInstanceOf(Date)
    await register('rack-1')
    const {instanceInfo: again} = await fixture.codedeploy.send(new GetOnPremisesInstanceCommand({instanceName: 'rack-1'}))
    expect(again?.deregisterTime).toBeUndefined()
  })

  test('a tag with the key of another takes its place, and is removed with its value only', async () => {
    await register('rack-1')
    await tag(['rack-1'], {Name: 'shop', Env: 'staging'})
    await tag(['rack-1'], {Env: 'production'})
    const remove = async (Key: string, Value: string): Promise<unknown> =>
      fixture.codedeploy.send(new RemoveTagsFromOnPremisesInstancesCommand({instanceNames: ['rack-1'], tags: [{Key, Value}]}))
    await remove('Name', 'other')
    await remove('Env', 'production')
    const {instanceInfo} = await fixture.codedeploy.send(new GetOnPremisesInstanceCommand({instanceName: 'rack-1'}))
    expect(instanceInfo?.tags).toEqual([{Key: 'Name', Value: 'shop'}])
  })

  test('they are kept on disk', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'codedeploy-kit-local-'))
    try {
      const first = await startFixture({directory})
      await first.codedeploy.send(new RegisterOnPremisesInstanceCommand({instanceName: 'rack-1', iamUserArn: user('rack-1')}))
      await first.close()
      const second = await startFixture({directory})
      const {instanceInfo} = await second.codedeploy.send(new GetOnPremisesInstanceCommand({instanceName: 'rack-1'}))
      await second.close()
      expect(instanceInfo).toMatchObject({iamUserArn: user('rack-1')})
    } finally {
      rmSync(directory, {recursive: true, force: true})
    }
  })

  test('they are in no deployment: the fleet is', async () => {
    await register('rack-1')
    await tag(['rack-1'], {Name: 'shop'})
    await createGroup(fixture, {onPremisesInstanceTagFilters: [{Key: 'Name', Value: 'shop', Type: 'KEY_AND_VALUE'}]})
    expect(await ended(fixture, await deploy(fixture, 'one'))).toBe('Succeeded')
    expect(fixture.fleet.hosts(1)).toHaveLength(1)
  })
})

describe('the list', () => {
  beforeEach(async () => {
    for (const name of ['c', 'a', 'b']) await register(name)
    await tag(['a', 'b'], {Name: 'shop'})
    await tag(['b'], {Env: 'production'})
    await deregister('b')
  })

  test.each<[string, ListOnPremisesInstancesCommandInput, string[]]>([
    ['everything, in order', {}, ['a', 'b', 'c']],
    ['those that are registered', {registrationStatus: 'Registered'}, ['a', 'c']],
    ['those that were', {registrationStatus: 'Deregistered'}, ['b']],
    ['a key', {tagFilters: [{Key: 'Name', Type: 'KEY_ONLY'}]}, ['a', 'b']],
    ['a value', {tagFilters: [{Value: 'production', Type: 'VALUE_ONLY'}]}, ['b']],
    ['a key with its value', {tagFilters: [{Key: 'Name', Value: 'other', Type: 'KEY_AND_VALUE'}]}, []],
    ['status and tag', {registrationStatus: 'Registered', tagFilters: [{Key: 'Name', Value: 'shop', Type: 'KEY_AND_VALUE'}]}, ['a']]
  ])('%s', async (_, filter, names) => {
    expect(await list(filter)).toEqual(names)
  })

  test('has pages', async () => {
    for (let i = 0; i < 100; i++) await register(`rack-${String(i).padStart(3, '0')}`)
    const {instanceNames, nextToken} = await fixture.codedeploy.send(new ListOnPremisesInstancesCommand({}))
    expect(instanceNames).toHaveLength(100)
    expect(await list({nextToken})).toEqual(['rack-097', 'rack-098', 'rack-099'])
  })
})

describe('refusals, in the names of AWS', () => {
  const tooMany = Array.from({length: 101}, (_, i) => `rack-${i}`)
  const tags = [{Key: 'Name', Value: 'shop'}]
  beforeEach(async () => {
    await register('rack-1')
    await register('rack-2', {iamSessionArn: session('rack-2')})
    await register('gone')
    await deregister('gone')
  })

  const rows: readonly [string, object, string][] = [
    ['RegisterOnPremisesInstance', {}, 'InstanceNameRequiredException'],
    ['RegisterOnPremisesInstance', {instanceName: 'a:b'}, 'InvalidInstanceNameException'],
    ['RegisterOnPremisesInstance', {instanceName: 'i-0123'}, 'InvalidInstanceNameException'],
    ['RegisterOnPremisesInstance', {instanceName: 'x'.repeat(101)}, 'InvalidInstanceNameException'],
    ['RegisterOnPremisesInstance', {instanceName: 'new'}, 'IamArnRequiredException'],
    [
      'RegisterOnPremisesInstance',
      {instanceName: 'new', iamUserArn: user('a'), iamSessionArn: session('a')},
      'MultipleIamArnsProvidedException'
    ],
    ['RegisterOnPremisesInstance', {instanceName: 'new', iamUserArn: session('a')}, 'InvalidIamUserArnException'],
    ['RegisterOnPremisesInstance', {instanceName: 'new', iamSessionArn: user('a')}, 'InvalidIamSessionArnException'],
    ['RegisterOnPremisesInstance', {instanceName: 'rack-1', iamUserArn: user('rack-1')}, 'InstanceNameAlreadyRegisteredException'],
    ['RegisterOnPremisesInstance', {instanceName: 'new', iamUserArn: user('rack-1')}, 'IamUserArnAlreadyRegisteredException'],
    ['RegisterOnPremisesInstance', {instanceName: 'new', iamSessionArn: session('rack-2')}, 'IamSessionArnAlreadyRegisteredException'],
    ['DeregisterOnPremisesInstance', {}, 'InstanceNameRequiredException'],
    ['GetOnPremisesInstance', {instanceName: 'new'}, 'InstanceNotRegisteredException'],
    ['BatchGetOnPremisesInstances', {instanceNames: []}, 'InstanceNameRequiredException'],
    ['BatchGetOnPremisesInstances', {instanceNames: tooMany.slice(0, 26)}, 'BatchLimitExceededException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: tooMany, tags}, 'InstanceLimitExceededException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['rack-1']}, 'TagRequiredException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['rack-1'], tags: [{Value: 'a'}]}, 'InvalidTagException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['rack-1'], tags: [{Key: 'a'}]}, 'InvalidTagException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['rack-1'], tags: [{Key: 'x'.repeat(129), Value: ''}]}, 'InvalidTagException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['rack-1'], tags: [{Key: 'a', Value: 'x'.repeat(257)}]}, 'InvalidTagException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['rack-1', 'new'], tags}, 'InstanceNotRegisteredException'],
    ['AddTagsToOnPremisesInstances', {instanceNames: ['gone'], tags}, 'InstanceNotRegisteredException'],
    [
      'AddTagsToOnPremisesInstances',
      {instanceNames: ['rack-1'], tags: tooMany.slice(0, 11).map(Key => ({Key, Value: ''}))},
      'TagLimitExceededException'
    ],
    ['RemoveTagsFromOnPremisesInstances', {instanceNames: ['new'], tags}, 'InstanceNotRegisteredException'],
    ['ListOnPremisesInstances', {registrationStatus: 'registered'}, 'InvalidRegistrationStatusException'],
    ['ListOnPremisesInstances', {tagFilters: [{Key: 'a', Type: 'KEY'}]}, 'InvalidTagFilterException'],
    ['ListOnPremisesInstances', {tagFilters: [{Value: 'a'}]}, 'InvalidTagFilterException'],
    ['ListOnPremisesInstances', {nextToken: 'x'}, 'InvalidNextTokenException']
  ]
  test.each(rows.map(([operation, input, name]) => [operation, name, input] as const))('%s: %s', async (operation, name, input) => {
    expect(await call(fixture, operation, input)).toMatchObject({status: 400, type: name})
  })

  test('one of several that is not there keeps the others from being tagged', async () => {
    await call(fixture, 'AddTagsToOnPremisesInstances', {instanceNames: ['rack-1', 'new'], tags})
    expect(await list({tagFilters: [{Key: 'Name', Type: 'KEY_ONLY'}]})).toEqual([])
  })
})
