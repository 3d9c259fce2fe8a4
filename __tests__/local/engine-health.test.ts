import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Wish} from './engine-fixture.ts'
import {catalog, closeEngine, fleet, openEngine, outcome, run, start} from './engine-fixture.ts'
import type {Script} from './scripted-host.ts'

beforeEach(openEngine)
afterEach(closeEngine)

describe('which failures a deployment survives', () => {
  const failing =
    (numbers: readonly number[]): Script =>
    ({event}, host) =>
      event === 'Install' && numbers.includes(Number(host.slice(2))) ? 'fail' : undefined
  const rows: [
    config: NonNullable<Wish['config']>,
    instances: number,
    failing: readonly number[],
    outcome: string,
    code: string | undefined
  ][] = [
    ['OneAtATime', 3, [], 'Succeeded SSS', undefined],
    ['OneAtATime', 3, [1], 'Failed FKK', 'HEALTH_CONSTRAINTS'],
    ['OneAtATime', 3, [2], 'Failed SFK', 'HEALTH_CONSTRAINTS'],
    ['OneAtATime', 3, [3], 'Succeeded SSF', undefined],
    ['OneAtATime', 1, [1], 'Failed F', 'HEALTH_CONSTRAINTS'],
    ['OneAtATime', 1, [], 'Succeeded S', undefined],
    ['HalfAtATime', 4, [1], 'Succeeded FSSS', undefined],
    ['HalfAtATime', 4, [1, 2], 'Failed FFKK', 'HEALTH_CONSTRAINTS'],
    ['HalfAtATime', 4, [3, 4], 'Succeeded SSFF', undefined],
    ['HalfAtATime', 9, [1, 2, 3, 4], 'Failed FFFFKKKKK', 'HEALTH_CONSTRAINTS'],
    ['HalfAtATime', 1, [], 'Failed K', 'HEALTH_CONSTRAINTS_INVALID'],
    ['AllAtOnce', 3, [1, 2], 'Succeeded FFS', undefined],
    ['AllAtOnce', 3, [1, 2, 3], 'Failed FFF', 'HEALTH_CONSTRAINTS'],
    ['AllAtOnce', 0, [], 'Failed', 'NO_INSTANCES']
  ]
  test.each(rows)('%s with %d instances, %j failing: %s', async (config, instances, numbers, expected, code) => {
    start(instances, failing(numbers))
    const deployment = await run('1', {config})
    expect(outcome(deployment)).toBe(expected)
    expect(deployment.error?.code).toBe(code)
  })

  test('configurations of one’s own count in the same way', async () => {
    start(3, failing([1]))
    catalog.addConfig({id: 'c', name: 'two', computePlatform: 'Server', createdMs: 0, minimumHealthyHosts: {type: 'HOST_COUNT', value: 2}})
    expect(outcome(await run('1', {configName: 'two'}))).toBe('Failed FKK')
    catalog.addConfig({id: 'd', name: 'all', computePlatform: 'Server', createdMs: 0, minimumHealthyHosts: {type: 'HOST_COUNT', value: 3}})
    expect((await run('1', {configName: 'all'})).error?.code).toBe('HEALTH_CONSTRAINTS_INVALID')
  })
})

describe('how many instances are deployed to at once', () => {
  test.each([
    ['OneAtATime', 9, 1],
    ['HalfAtATime', 9, 4],
    ['AllAtOnce', 9, 9]
  ] as const)('%s of %d: %d', async (config, instances, most) => {
    start(instances)
    await run('1', {config})
    expect(fleet.mostAtOnce).toBe(most)
  })
})

describe('the health of instances', () => {
  test('an instance that failed is taken first the next time', async () => {
    let isBroken = true
    const group = start(3, (_, host) => (isBroken && host.endsWith('2') ? 'fail' : undefined))
    await run('1')
    expect(Object.values(group.instances).map(({isHealthy}) => isHealthy)).toEqual([true, false])
    isBroken = false
    const before = fleet.commands.length
    expect(outcome(await run('2'))).toBe('Succeeded SSS')
    expect([...new Set(fleet.commands.slice(before).map(({host}) => host.slice(-1)))]).toEqual(['2', '3', '1'])
  })

  test('a fleet that failed altogether can recover one at a time', async () => {
    let isBroken = true
    start(3, () => (isBroken ? 'fail' : undefined))
    expect(outcome(await run('1', {config: 'AllAtOnce'}))).toBe('Failed FFF')
    isBroken = false
    expect(outcome(await run('2'))).toBe('Succeeded SSS')
  })

  test('only outdated instances are deployed to when that is asked for', async () => {
    start(2, ({event, revision: location}, host) =>
      event === 'Install' && host.endsWith('2') && location.type === 's3' && location.key === '2' ? 'fail' : undefined
    )
    await run('1')
    expect(outcome(await run('2'))).toBe('Succeeded SF')
    fleet.script = () => undefined
    const update = await run('2', {updateOutdatedInstancesOnly: true})
    expect(update.targets.map(({id}) => id.slice(-1))).toEqual(['2'])
    expect(outcome(await run('2', {updateOutdatedInstancesOnly: true}))).toBe('Succeeded')
  })
})
