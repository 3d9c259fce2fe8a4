import {beforeEach, describe, expect, test} from '@jest/globals'
import {DeployError} from '../../../src/core/errors.ts'
import type {OperationEvent} from '../../../src/operations/events.ts'
import {tagInstances} from '../../../src/operations/on-premises/tag-instances.ts'
import {FakeOnPremises} from '../../support/fake-on-premises.ts'

const failed = async (asked: Promise<unknown>): Promise<DeployError> => {
  const error: unknown = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof DeployError)) throw new Error(`it ended with ${String(error)}`)
  return error
}
const many = (count: number): string[] => Array.from({length: count}, (_, i) => `rack-${i}`)

let aws: FakeOnPremises
beforeEach(() => {
  aws = new FakeOnPremises()
})

test('tags are set and removed, and what the instances have then is read back', async () => {
  aws.add('rack-1', {Name: 'shop', Old: 'x'}).add('rack-2', {Old: 'y'})
  const instanceTags = {Name: 'shop', Env: 'production'}
  const result = await tagInstances({instanceNames: ['rack-2', 'rack-1'], instanceTags, removeTags: ['Old']}, aws.ports)
  expect(result).toEqual({
    isDryRun: false,
    instances: [
      {instanceName: 'rack-2', change: 'tagged', tags: instanceTags},
      {instanceName: 'rack-1', change: 'tagged', tags: instanceTags}
    ]
  })
  expect(aws.calls).toEqual(['remove rack-2: Old=y', 'remove rack-1: Old=x', 'add rack-2 rack-1: Name=shop, Env=production'])
})

test('what is tagged so already is left as it is', async () => {
  aws.add('rack-1', {Env: 'production'}).add('rack-2')
  const result = await tagInstances({instanceNames: ['rack-1', 'rack-2', 'rack-1'], instanceTags: {Env: 'production'}}, aws.ports)
  expect(result.instances.map(({instanceName, change}) => [instanceName, change])).toEqual([
    ['rack-1', 'none'],
    ['rack-2', 'tagged']
  ])
  expect(aws.calls).toEqual(['add rack-2: Env=production'])
})

test('an instance that only has a tag too many is not tagged again', async () => {
  aws.add('rack-1', {Env: 'production', Old: 'x'}).add('rack-2')
  await tagInstances({instanceNames: ['rack-1', 'rack-2'], instanceTags: {Env: 'production'}, removeTags: ['Old']}, aws.ports)
  expect(aws.calls).toEqual(['remove rack-1: Old=x', 'add rack-2: Env=production'])
})

test.each([false, true])('another value is replaced, where CodeDeploy keeps the old one too: %s', async keepsValues => {
  aws.add('rack-1', {Env: 'staging'}).keepsValues = keepsValues
  const {instances} = await tagInstances({instanceNames: ['rack-1'], instanceTags: {Env: 'production'}}, aws.ports)
  expect(instances[0]?.tags).toEqual({Env: 'production'})
  expect(aws.tagsOf('rack-1')).toEqual(['Env=production'])
  expect(aws.calls[0]).toBe('add rack-1: Env=production')
})

test('many are read 25 at a time and tagged 100 at a time', async () => {
  const names = many(230)
  for (const name of names) aws.add(name, {Old: 'x'})
  const sizes: [string, number][] = []
  aws.before = (call, about) => void sizes.push([call, about.length])
  const {instances} = await tagInstances({instanceNames: names, instanceTags: {Name: 'shop'}, removeTags: ['Old']}, aws.ports)
  expect(instances.map(({instanceName}) => instanceName)).toEqual(names)
  expect(aws.calls).toEqual([...[100, 100, 30].map(n => `remove ${n}: Old=x`), ...[100, 100, 30].map(n => `add ${n}: Name=shop`)])
  expect(Math.max(...sizes.flatMap(([call, size]) => (call === 'getMany' ? size : [])))).toBe(25)
})

describe('instances that do not exist', () => {
  beforeEach(() => {
    aws.add('rack-1').add('rack-2', {}, {isRegistered: false})
  })

  test.each<[string, string[], string, string]>([
    ['a misspelt one', ['rakc-1'], 'instance "rakc-1" is not registered', 'Did you mean "rack-1"?'],
    [
      'one of several',
      ['rack-1', 'web-7'],
      'instance "web-7" is not registered; of the 2 instances none was changed',
      'Register first, and check the region.'
    ],
    [
      'one that was deregistered',
      ['rack-2'],
      'instance "rack-2" is not registered',
      'instance "rack-2" is deregistered; register again before.'
    ],
    ['a tag', ['rack-1', 'Env=production'], 'instance "Env=production" is not registered', 'Each tag takes an `instance-tags` of its own']
  ])('%s', async (_, instanceNames, message, hint) => {
    const error = await failed(tagInstances({instanceNames, instanceTags: {Name: 'shop'}}, aws.ports))
    expect(error).toMatchObject({code: 'not-found', message: expect.stringContaining(message) as unknown})
    expect(error.hint).toContain(hint)
    expect(aws.calls).toEqual([])
  })

  test('all of them are named, as far as anybody reads', async () => {
    const error = await failed(tagInstances({instanceNames: many(30).map(name => `x${name}`), instanceTags: {a: 'b'}}, aws.ports))
    expect(error.message).toContain('"xrack-0", "xrack-1"')
    expect(error.message).toContain('and 10 more are not registered')
  })
})

test('a dry run says what they would have', async () => {
  aws.add('rack-1', {Old: 'x', Kept: 'y'})
  const result = await tagInstances({instanceNames: ['rack-1'], instanceTags: {Name: 'shop'}, removeTags: ['Old'], dryRun: true}, aws.ports)
  expect(result).toEqual({isDryRun: true, instances: [{instanceName: 'rack-1', change: 'tagged', tags: {Kept: 'y', Name: 'shop'}}]})
  expect([aws.calls, aws.tagsOf('rack-1')]).toEqual([[], ['Kept=y', 'Old=x']])
})

test.each([
  ['Nam', 'Did you mean "Name"?'],
  ['Name=shop', 'Did you mean "Name"?'],
  ['Region', undefined]
])('the tag %s, which is not there, is removed with a warning', async (key, hint) => {
  const events: OperationEvent[] = []
  aws.add('rack-1', {Name: 'shop'})
  const options = {instanceNames: ['rack-1'], removeTags: [key], onEvent: (event: OperationEvent) => void events.push(event)}
  const {instances} = await tagInstances(options, aws.ports)
  expect(instances).toEqual([{instanceName: 'rack-1', change: 'none', tags: {Name: 'shop'}}])
  expect(events).toEqual([{type: 'warning', message: `there is no tag "${key}" to remove`, ...(hint !== undefined && {hint})}])
})

test('an instance with tags to go has room for as many others', async () => {
  aws.add('rack-1', Object.fromEntries(many(10).map(name => [name, 'x'])))
  await tagInstances({instanceNames: ['rack-1'], instanceTags: {Name: 'shop'}, removeTags: ['rack-0']}, aws.ports)
  expect(aws.tagsOf('rack-1')).toHaveLength(10)
})

test('one instance without room keeps all from being tagged', async () => {
  aws.add('rack-1').add('rack-2', Object.fromEntries(many(10).map(name => [name, 'x'])))
  const error = await failed(tagInstances({instanceNames: ['rack-1', 'rack-2'], instanceTags: {Name: 'shop'}}, aws.ports))
  expect(error).toMatchObject({code: 'usage', message: 'instance "rack-2" would have 11 tags, and has room for 10'})
  expect(aws.calls).toEqual([])
})

describe('a failure half way', () => {
  test('says how far it came', async () => {
    const names = many(150)
    for (const name of names) aws.add(name)
    let calls = 0
    aws.before = call => {
      if (call === 'addTags' && ++calls === 2) throw new DeployError('access-denied', 'denied', {hint: 'Allow it.'})
    }
    const error = await failed(tagInstances({instanceNames: names, instanceTags: {Name: 'shop'}}, aws.ports))
    expect(error).toMatchObject({
      code: 'access-denied',
      message: 'tags were changed on 100 of 150 instances, and not all as asked: denied',
      hint: 'Allow it. Run it again: what is tagged already is left as it is.'
    })
    aws.before = () => undefined
    await tagInstances({instanceNames: names, instanceTags: {Name: 'shop'}}, aws.ports)
    expect(aws.calls.at(-1)).toBe('add 50: Name=shop')
  })

  test('counts what was removed', async () => {
    aws.add('rack-1', {Old: 'x'}).before = call => {
      if (call === 'addTags') throw new DeployError('refused', 'no')
    }
    const error = await failed(tagInstances({instanceNames: ['rack-1'], instanceTags: {Name: 'shop'}, removeTags: ['Old']}, aws.ports))
    expect(error.message).toBe('tags were changed on 1 of 1 instances, and not all as asked: no')
  })

  test('says that nothing was changed', async () => {
    aws.add('rack-1').before = call => {
      if (call === 'addTags') throw new DeployError('refused', 'no')
    }
    const error = await failed(tagInstances({instanceNames: ['rack-1'], instanceTags: {Name: 'shop'}}, aws.ports))
    expect(error.message).toBe('nothing was tagged: no')
  })

  test('tags that CodeDeploy took and does not show are no success', async () => {
    aws.add('rack-1')
    aws.after = call => {
      if (call === 'addTags') aws.add('rack-1')
    }
    const error = await failed(tagInstances({instanceNames: ['rack-1'], instanceTags: {Name: 'shop'}}, aws.ports))
    expect(error).toMatchObject({code: 'service', message: expect.stringContaining('rack-1 has no tags') as unknown})
  })

  test('tags that show a moment later are one', async () => {
    aws.add('rack-1')
    aws.after = call => {
      if (call === 'addTags') aws.add('rack-1')
    }
    aws.clock.onSleep = () => void aws.add('rack-1', {Name: 'shop'})
    const {instances} = await tagInstances({instanceNames: ['rack-1'], instanceTags: {Name: 'shop'}}, aws.ports)
    expect(instances[0]?.tags).toEqual({Name: 'shop'})
  })
})
