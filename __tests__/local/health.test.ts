import {describe, expect, test} from '@jest/globals'
import {mayStart, orderByHealth, unavailableLimit} from '../../src/local/engine/health.ts'
import type {MinimumHealthyHosts} from '../../src/local/engine/records.ts'

describe('how many instances may be unavailable', () => {
  const rows: [why: string, minimum: MinimumHealthyHosts, total: number, limit: number][] = [
    ['OneAtATime', {type: 'MOST_CONCURRENCY', value: 1}, 9, 1],
    ['OneAtATime with one instance', {type: 'MOST_CONCURRENCY', value: 1}, 1, 1],
    ['HalfAtATime of nine: five stay, so four', {type: 'FLEET_PERCENT', value: 50}, 9, 4],
    ['HalfAtATime of two', {type: 'FLEET_PERCENT', value: 50}, 2, 1],
    ['HalfAtATime of one: none may be', {type: 'FLEET_PERCENT', value: 50}, 1, 0],
    ['AllAtOnce', {type: 'HOST_COUNT', value: 0}, 9, 9],
    ['HOST_COUNT 6 of nine (the API’s example)', {type: 'HOST_COUNT', value: 6}, 9, 3],
    ['FLEET_PERCENT 40 of nine (the API’s example)', {type: 'FLEET_PERCENT', value: 40}, 9, 5],
    ['95 % of ten is rounded up to ten (the guide’s example)', {type: 'FLEET_PERCENT', value: 95}, 10, 0],
    ['7 % of 100 is seven, whatever floating point says', {type: 'FLEET_PERCENT', value: 7}, 100, 93],
    ['more hosts than there are', {type: 'HOST_COUNT', value: 5}, 3, -2]
  ]
  test.each(rows)('%s', (_, minimum, total, limit) => {
    expect(unavailableLimit(minimum, total)).toBe(limit)
  })
})

describe('whether the next instance may be taken', () => {
  const rows: [why: string, limit: number, inProgress: number, failed: number, waiting: number, isUnhealthy: boolean, may: boolean][] = [
    ['the first of a healthy fleet', 1, 0, 0, 0, false, true],
    ['one at a time, one in progress', 1, 1, 0, 0, false, false],
    ['one at a time, one failed', 1, 0, 1, 0, false, false],
    ['two at a time, one failed', 2, 0, 1, 0, false, true],
    ['two at a time, one failed and one in progress', 2, 1, 1, 0, false, false],
    ['a healthy one, while one unhealthy waits', 1, 0, 0, 1, false, false],
    ['an unhealthy one costs no health', 1, 0, 0, 1, true, true],
    ['an unhealthy one, in a fleet where all are', 1, 0, 0, 3, true, true],
    ['an unhealthy one after a failure that was one too many', 1, 0, 1, 2, true, false],
    ['nothing may be unavailable', 0, 0, 0, 0, false, false]
  ]
  test.each(rows)('%s', (_, limit, inProgress, failed, waitingUnhealthy, isUnhealthy, may) => {
    expect(mayStart(limit, {inProgress, failed, waitingUnhealthy}, isUnhealthy)).toBe(may)
  })
})

test('the order is unhealthy, unknown revision, old revision, current revision', () => {
  const known = {
    current: {isHealthy: true, revision: 'new'},
    old: {isHealthy: true, revision: 'old'},
    failed: {isHealthy: false}
  }
  expect(orderByHealth(['current', 'old', 'fresh', 'failed'], known, 'new')).toEqual(['failed', 'fresh', 'old', 'current'])
  expect(orderByHealth(['b', 'a'], {}, undefined)).toEqual(['b', 'a'])
})
