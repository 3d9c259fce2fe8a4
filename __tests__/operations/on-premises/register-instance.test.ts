import {beforeEach, describe, expect, test} from '@jest/globals'
import {DeployError} from '../../../src/core/errors.ts'
import type {OperationEvent} from '../../../src/operations/events.ts'
import {deregisterInstance} from '../../../src/operations/on-premises/deregister-instance.ts'
import {registerInstance} from '../../../src/operations/on-premises/register-instance.ts'
import {FakeOnPremises} from '../../support/fake-on-premises.ts'

const user = 'arn:aws:iam::123456789012:user/rack-1'
const session = 'arn:aws:sts::123456789012:assumed-role/CodeDeployInstanceRole/rack-1'
const options = {instanceName: 'rack-1', iamUserArn: user}
const denied = (operation: string): DeployError =>
  new DeployError('access-denied', `${operation} was denied`, {operation, hint: `Allow codedeploy:${operation}.`})
const lost = new DeployError('network', 'the answer was lost', {operation: 'RegisterOnPremisesInstance'})
const failed = async (asked: Promise<unknown>): Promise<DeployError> => {
  const error: unknown = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof DeployError)) throw new Error(`it ended with ${String(error)}`)
  return error
}

let aws: FakeOnPremises
beforeEach(() => {
  aws = new FakeOnPremises()
})

describe('register', () => {
  test.each([
    [{iamUserArn: user}, `register rack-1 ${user}`],
    [{iamSessionArn: session}, `register rack-1 ${session}`]
  ])('%j', async (identity, call) => {
    const instanceTags = {Name: 'shop', Env: 'production'}
    const result = await registerInstance({instanceName: 'rack-1', ...identity, instanceTags}, aws.ports)
    expect(result).toEqual({instanceName: 'rack-1', change: 'registered', tags: instanceTags, tagsSet: ['Name', 'Env'], isDryRun: false})
    expect(aws.calls).toEqual([call, 'add rack-1: Name=shop, Env=production'])
  })

  test('no ARN and no account id is in the result', async () => {
    expect(JSON.stringify(await registerInstance(options, aws.ports))).not.toMatch(/arn|\d{12}/)
  })

  test('what is registered with the same ARN is left as it is, and what it lacks of the tags is set', async () => {
    aws.add('rack-1', {Name: 'shop', Owner: 'me'})
    expect(await registerInstance(options, aws.ports)).toMatchObject({change: 'none', tagsSet: [], tags: {Name: 'shop', Owner: 'me'}})
    expect(aws.calls).toEqual([])
    const again = await registerInstance({...options, instanceTags: {Name: 'shop', Env: 'production'}}, aws.ports)
    expect(again).toMatchObject({change: 'none', tagsSet: ['Env'], tags: {Name: 'shop', Owner: 'me', Env: 'production'}})
  })

  test.each<[string, object, string]>([
    ['the ARN of another user', {...options, iamUserArn: `${user}-b`}, 'is registered already, with the ARN of another user'],
    [
      'the ARN of a session',
      {instanceName: 'rack-1', iamSessionArn: session},
      'is registered already, with the ARN of a user, not of this session'
    ]
  ])('what is registered is not registered with %s', async (_, other, message) => {
    aws.add('rack-1')
    const error = await failed(registerInstance(other as typeof options, aws.ports))
    expect(error).toMatchObject({code: 'already-exists', message: expect.stringContaining(message) as unknown})
    expect(error.hint).toContain('codedeploy-kit deregister rack-1')
    expect(error.hint).toContain('for about a day')
    expect(`${error.message} ${error.hint}`).not.toContain('123456789012')
    expect(aws.calls).toEqual([])
  })

  test('an instance whose ARN is not told is not taken for ours', async () => {
    const {identity: _untold, ...instance} = {name: 'rack-1', isRegistered: true, tags: [], identity: undefined}
    aws.instances.set('rack-1', instance)
    const error = await failed(registerInstance(options, aws.ports))
    expect(error.message).toBe('instance "rack-1" is registered already, and not said with which ARN')
  })

  test('an ARN that another instance has: the instance is named', async () => {
    for (let i = 0; i < 60; i++) aws.add(`other-${i}`)
    aws.add('old-rack', {}, {identity: {type: 'user', arn: user}})
    const error = await failed(registerInstance(options, aws.ports))
    expect(error).toMatchObject({code: 'already-exists', errorName: 'IamUserArnAlreadyRegisteredException'})
    expect(error.hint).toContain('Instance "old-rack" has it')
    expect(error.hint).toContain('codedeploy-kit deregister old-rack')
  })

  test('who may not list instances is told what the adapter says', async () => {
    aws.add('old-rack', {}, {identity: {type: 'user', arn: user}})
    aws.before = call => {
      if (call === 'list') throw denied('ListOnPremisesInstances')
    }
    expect((await failed(registerInstance(options, aws.ports))).hint).toContain('As the adapter says.')
  })

  test('a name that CodeDeploy still keeps of what was deregistered', async () => {
    aws.add('rack-1', {}, {isRegistered: false})
    aws.before = call => {
      if (call === 'register') throw new DeployError('already-exists', 'taken', {errorName: 'InstanceNameAlreadyRegisteredException'})
    }
    const error = await failed(registerInstance(options, aws.ports))
    expect(error.hint).toBe(
      'An instance of this name was deregistered before. CodeDeploy may keep the name and the ARN of a deregistered instance for about a day.'
    )
  })

  test('what was deregistered is registered anew, and tags that stayed are told', async () => {
    aws.add('rack-1', {Name: 'old'}, {isRegistered: false})
    aws.after = call => {
      if (call === 'register') aws.add('rack-1', {Name: 'old'})
    }
    expect(await registerInstance(options, aws.ports)).toMatchObject({change: 'registered', tags: {Name: 'old'}})
  })

  test('after a lost answer it is not taken for that of somebody else', async () => {
    let answers = 0
    aws.after = call => {
      if (call === 'register' && answers++ === 0) throw lost
    }
    expect(await registerInstance(options, aws.ports)).toMatchObject({change: 'registered'})
    expect(aws.calls).toEqual([`register rack-1 ${user}`])
  })

  test('a call that did not get through is made again, and that is told', async () => {
    const events: OperationEvent[] = []
    let calls = 0
    aws.before = call => {
      if (call === 'register' && calls++ === 0) throw lost
    }
    await registerInstance({...options, onEvent: event => events.push(event)}, aws.ports)
    expect(calls).toBe(2)
    expect(events).toEqual([{type: 'notice', message: 'the answer was lost. Trying again'}])
  })

  test('somebody else registers the name meanwhile', async () => {
    aws.before = call => {
      if (call === 'register') aws.add('rack-1', {}, {identity: {type: 'user', arn: `${user}-b`}})
    }
    expect(await failed(registerInstance(options, aws.ports))).toMatchObject({
      code: 'already-exists',
      message: expect.stringContaining('with the ARN of another user') as unknown
    })
  })

  test('a dry run changes nothing', async () => {
    const result = await registerInstance({...options, instanceTags: {Name: 'shop'}, dryRun: true}, aws.ports)
    expect(result).toEqual({instanceName: 'rack-1', change: 'registered', tags: {Name: 'shop'}, tagsSet: ['Name'], isDryRun: true})
    expect([aws.calls, aws.instances.size]).toEqual([[], 0])
  })

  test('a dry run refuses what the run would refuse', async () => {
    aws.add('rack-1', {}, {identity: {type: 'session', arn: session}})
    expect(await failed(registerInstance({...options, dryRun: true}, aws.ports))).toMatchObject({code: 'already-exists'})
  })
})

describe('a registration that is not tagged', () => {
  const tagged = {...options, instanceTags: {Name: 'shop'}}

  test('says that the instance is registered, and how to go on', async () => {
    aws.before = call => {
      if (call === 'addTags') throw denied('AddTagsToOnPremisesInstances')
    }
    const error = await failed(registerInstance(tagged, aws.ports))
    expect(error).toMatchObject({
      code: 'access-denied',
      operation: 'AddTagsToOnPremisesInstances',
      message: 'instance "rack-1" is registered, and has no tags: AddTagsToOnPremisesInstances was denied'
    })
    expect(error.hint).toBe(
      'Allow codedeploy:AddTagsToOnPremisesInstances. Without its tags no deployment reaches it. Run it again, or: codedeploy-kit tag rack-1.'
    )
    aws.before = () => undefined
    expect(await registerInstance(tagged, aws.ports)).toMatchObject({change: 'none', tagsSet: ['Name']})
  })

  test('is told after a cancel too', async () => {
    const controller = new AbortController()
    aws.after = call => {
      if (call === 'register') controller.abort(new Error('SIGINT received'))
    }
    const error = await failed(registerInstance({...tagged, signal: controller.signal}, aws.ports))
    expect(error).toMatchObject({code: 'cancelled', message: 'cancelled: instance "rack-1" is registered, and has no tags'})
  })

  test('is waited for when CodeDeploy does not know the instance everywhere yet', async () => {
    let calls = 0
    aws.before = call => {
      if (call === 'addTags' && calls++ < 2) throw new DeployError('not-found', 'not registered')
    }
    expect(await registerInstance(tagged, aws.ports)).toMatchObject({change: 'registered', tags: {Name: 'shop'}})
  })

  test('an instance without room for the tags is an error before anything is changed', async () => {
    aws.add('rack-1', Object.fromEntries(Array.from({length: 10}, (_, i) => [`key-${i}`, 'x'])))
    const error = await failed(registerInstance({...options, instanceTags: {'key-10': 'x'}}, aws.ports))
    expect(error).toMatchObject({code: 'usage', message: 'instance "rack-1" would have 11 tags, and has room for 10'})
    expect(error.hint).toContain('Is "key-10" meant to be "key-0"?')
    expect(aws.calls).toEqual([])
  })

  test('a bug is not told as a failure of AWS', async () => {
    aws.before = call => {
      if (call === 'addTags') throw new TypeError('x is undefined')
    }
    await expect(registerInstance(tagged, aws.ports)).rejects.toBeInstanceOf(TypeError)
  })
})

describe('deregister', () => {
  test('the tags go first, as with the AWS CLI', async () => {
    aws.add('rack-1', {Name: 'shop'})
    expect(await deregisterInstance({instanceName: 'rack-1'}, aws.ports)).toEqual({
      instanceName: 'rack-1',
      change: 'deregistered',
      isDryRun: false
    })
    expect(aws.calls).toEqual(['remove rack-1: Name=shop', 'deregister rack-1'])
  })

  test('tags that cannot be removed keep nothing from being deregistered', async () => {
    const events: OperationEvent[] = []
    aws.add('rack-1', {Name: 'shop'}).before = call => {
      if (call === 'removeTags') throw denied('RemoveTagsFromOnPremisesInstances')
    }
    const result = await deregisterInstance({instanceName: 'rack-1', onEvent: event => events.push(event)}, aws.ports)
    expect(result.change).toBe('deregistered')
    expect(events).toEqual([
      {
        type: 'notice',
        message: 'The tags of instance "rack-1" stay with its record: RemoveTagsFromOnPremisesInstances was denied'
      }
    ])
  })

  test('one that has lost its tags and cannot be deregistered is told as that', async () => {
    aws.add('rack-1', {Name: 'shop', Env: 'a'}).before = call => {
      if (call === 'deregister') throw denied('DeregisterOnPremisesInstance')
    }
    const error = await failed(deregisterInstance({instanceName: 'rack-1'}, aws.ports))
    expect(error).toMatchObject({
      code: 'access-denied',
      message: 'instance "rack-1" has lost its tags, and may be registered still: DeregisterOnPremisesInstance was denied'
    })
    expect(error.hint).toContain('Without its tags no deployment reaches it. Run it again, or give them back, Name=shop, Env=a')
  })

  test.each<[string, () => unknown]>([
    ['was never there', () => undefined],
    ['was deregistered before', () => aws.add('rack-1', {}, {isRegistered: false})]
  ])('what %s is a success that says so', async (_, prepare) => {
    prepare()
    expect(await deregisterInstance({instanceName: 'rack-1'}, aws.ports)).toMatchObject({change: 'none'})
    expect(aws.calls).toEqual([])
  })

  test('a dry run changes nothing', async () => {
    aws.add('rack-1', {Name: 'shop'})
    expect(await deregisterInstance({instanceName: 'rack-1', dryRun: true}, aws.ports)).toMatchObject({
      change: 'deregistered',
      isDryRun: true
    })
    expect(aws.calls).toEqual([])
  })

  test('a name that is none is refused before any call', async () => {
    expect(await failed(deregisterInstance({instanceName: 'a:b'}, aws.ports))).toMatchObject({code: 'usage', input: 'instance-name'})
  })
})
