import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {createOnPremisesPort} from '../../src/aws/on-premises.ts'
import {toDeployError} from '../../src/aws/errors.ts'
import {deregisterInstance} from '../../src/library/deregister-instance.ts'
import {faults} from '../../src/library/faults.ts'
import {startLocalCodeDeploy, type LocalCodeDeploy} from '../../src/library/local.ts'
import {registerInstance} from '../../src/library/register-instance.ts'
import {tagInstances} from '../../src/library/tag-instances.ts'
import type {Fault} from '../../src/local/control-plane/fault.ts'
import type {OnPremisesPort} from '../../src/operations/on-premises/on-premises-port.ts'

const user = (name: string): string => `arn:aws:iam::123456789012:user/AWS/CodeDeploy/${name}`
const session = (name: string): string => `arn:aws:sts::123456789012:assumed-role/CodeDeployInstanceRole/${name}`

let local: LocalCodeDeploy
let settings: {endpoint: string; region: string; credentials: {accessKeyId: string; secretAccessKey: string}}
let port: OnPremisesPort
let failWith: ((operation: string) => Fault | undefined) | undefined
const asked: string[] = []
beforeEach(async () => {
  asked.length = 0
  failWith = undefined
  local = await startLocalCodeDeploy({
    instances: 1,
    faults: ({operation}) => {
      asked.push(operation)
      return failWith?.(operation)
    }
  })
  settings = {endpoint: local.endpoint, region: local.region, credentials: {accessKeyId: 'local', secretAccessKey: 'local'}}
  port = createOnPremisesPort(settings)
})
afterEach(() => local.close())

describe('the library, over the wire', () => {
  test('an instance is registered, tagged, tagged anew and deregistered', async () => {
    const options = {instanceName: 'rack-1', iamUserArn: user('rack-1'), instanceTags: {Name: 'shop'}, ...settings}
    expect(await registerInstance(options)).toEqual({
      instanceName: 'rack-1',
      region: local.region,
      change: 'registered',
      tags: {Name: 'shop'},
      tagsSet: ['Name'],
      isDryRun: false
    })
    expect(await registerInstance(options)).toMatchObject({change: 'none', tagsSet: []})
    const tagged = await tagInstances({instanceNames: ['rack-1'], instanceTags: {Env: 'production'}, removeTags: ['Name'], ...settings})
    expect(tagged.instances).toEqual([{instanceName: 'rack-1', change: 'tagged', tags: {Env: 'production'}}])
    expect(await deregisterInstance({instanceName: 'rack-1', ...settings})).toMatchObject({change: 'deregistered'})
    expect(await deregisterInstance({instanceName: 'rack-1', ...settings})).toMatchObject({change: 'none'})
    await expect(tagInstances({instanceNames: ['rack-1'], removeTags: ['Env'], ...settings})).rejects.toMatchObject({code: 'not-found'})
    expect(await registerInstance(options)).toMatchObject({change: 'registered', tags: {Name: 'shop'}})
  })

  test('by the ARN of a session', async () => {
    const options = {instanceName: 'rack-1', iamSessionArn: session('rack-1'), ...settings}
    await registerInstance(options)
    expect(await registerInstance(options)).toMatchObject({change: 'none'})
    await expect(registerInstance({...options, instanceName: 'rack-2'})).rejects.toMatchObject({
      code: 'already-exists',
      errorName: 'IamSessionArnAlreadyRegisteredException',
      input: 'iam-session-arn',
      hint: expect.stringContaining('Instance "rack-1" has it') as unknown
    })
    await expect(registerInstance({...options, iamSessionArn: session('other')})).rejects.toMatchObject({code: 'already-exists'})
  })

  test('120 instances are tagged in two calls', async () => {
    const instanceNames = Array.from({length: 120}, (_, i) => `rack-${i}`)
    for (const name of instanceNames) await port.register(name, {type: 'user', arn: user(name)})
    asked.length = 0
    const {instances} = await tagInstances({instanceNames, instanceTags: {Name: 'shop'}, ...settings})
    expect(instances.filter(({tags}) => tags['Name'] === 'shop')).toHaveLength(120)
    expect(asked.filter(name => name.startsWith('AddTags'))).toHaveLength(2)
    expect((await port.list(1_000)).length).toBe(120)
    expect(await port.list(30)).toHaveLength(30)
  })

  test.each(['AddTagsToOnPremisesInstances', 'BatchGetOnPremisesInstances'])(
    'a registration without the permission for %s says that the instance is registered',
    async denied => {
      failWith = operation => (operation === denied ? faults.accessDenied(operation) : undefined)
      const options = {instanceName: 'rack-1', iamUserArn: user('rack-1'), instanceTags: {Name: 'shop'}, ...settings}
      await expect(registerInstance(options)).rejects.toMatchObject({
        code: 'access-denied',
        operation: denied,
        message: expect.stringContaining('instance "rack-1" is registered') as unknown,
        hint: expect.stringContaining(`Allow codedeploy:${denied} to the role of this run.`) as unknown
      })
    }
  )

  test('nothing is sent of what cannot be', async () => {
    await expect(registerInstance({instanceName: 'a:b', iamUserArn: user('a'), ...settings})).rejects.toMatchObject({code: 'usage'})
    await expect(registerInstance({instanceName: 'a', iamUserArn: session('a'), ...settings})).rejects.toMatchObject({code: 'usage'})
    await expect(registerInstance({instanceName: 'a', ...settings})).rejects.toMatchObject({code: 'usage'})
    expect(asked).toEqual([])
  })
})

describe('the adapter', () => {
  test('what is not there is undefined, or left out', async () => {
    await port.register('rack-1', {type: 'user', arn: user('rack-1')})
    expect(await port.get('rack-9')).toBeUndefined()
    expect(await port.getMany(['rack-9', 'rack-1'])).toEqual([
      {name: 'rack-1', isRegistered: true, identity: {type: 'user', arn: user('rack-1')}, tags: []}
    ])
    await port.deregister('rack-1')
    expect(await port.get('rack-1')).toMatchObject({isRegistered: false})
    expect(await port.list(10)).toEqual([])
  })

  test('a registration is asked for once', async () => {
    failWith = operation => (operation === 'RegisterOnPremisesInstance' ? faults.internalError : undefined)
    await expect(port.register('rack-1', {type: 'user', arn: user('rack-1')})).rejects.toMatchObject({code: 'service'})
    expect(asked).toEqual(['RegisterOnPremisesInstance'])
  })

  test('a registration whose answer was lost is found, and not made twice', async () => {
    failWith = operation =>
      operation === 'RegisterOnPremisesInstance' && asked.filter(name => name === operation).length === 1 ? faults.lostAnswer : undefined
    const result = await registerInstance({instanceName: 'rack-1', iamUserArn: user('rack-1'), ...settings})
    expect(result.change).toBe('registered')
    expect(asked.filter(name => name === 'RegisterOnPremisesInstance')).toHaveLength(1)
  })

  test.each([
    ['InstanceNameAlreadyRegisteredException', 'already-exists', 'instance-name'],
    ['IamUserArnAlreadyRegisteredException', 'already-exists', 'iam-user-arn'],
    ['IamSessionArnAlreadyRegisteredException', 'already-exists', 'iam-session-arn'],
    ['InstanceNotRegisteredException', 'not-found', 'instance-name'],
    ['InstanceNameRequiredException', 'refused', 'instance-name'],
    ['InvalidInstanceNameException', 'refused', 'instance-name'],
    ['InstanceLimitExceededException', 'refused', 'instance-name'],
    ['IamArnRequiredException', 'refused', 'iam-session-arn'],
    ['IamUserArnRequiredException', 'refused', 'iam-user-arn'],
    ['MultipleIamArnsProvidedException', 'refused', 'iam-session-arn'],
    ['InvalidIamUserArnException', 'refused', 'iam-user-arn'],
    ['InvalidIamSessionArnException', 'refused', 'iam-session-arn'],
    ['InvalidTagException', 'refused', 'instance-tags'],
    ['TagRequiredException', 'refused', 'instance-tags'],
    ['TagLimitExceededException', 'refused', 'instance-tags']
  ])('%s is %s, and names %s', (name, code, input) => {
    const error = Object.assign(new Error('words that may change'), {name, $fault: 'client', $metadata: {httpStatusCode: 400}})
    const context = {subject: 'instance "rack-1"', region: 'eu-west-1'}
    expect(toDeployError(error, {...context, operation: 'RegisterOnPremisesInstance'})).toMatchObject({
      code,
      input,
      errorName: name,
      hint: expect.stringMatching(/\.$/) as unknown
    })
    // Elsewhere the same name is about something else.
    expect(toDeployError(error, {...context, operation: 'CreateDeploymentGroup'}).input).not.toBe(input)
  })
})
