import {describe, expect, test} from '@jest/globals'
import {
  deploymentKinds,
  hookRevision,
  isScriptable,
  lifecycleEvents,
  lifecycleOrder,
  reservedEvents,
  scriptableEvents
} from '../../src/appspec/lifecycle.ts'

test('an in-place deployment stops the application before it downloads the bundle', () => {
  expect(lifecycleOrder['server-in-place'].join(' ')).toBe(
    'Start ApplicationStop DownloadBundle BeforeInstall Install AfterInstall ApplicationStart ValidateService End'
  )
})

test('every event of every kind of deployment is known, and comes once', () => {
  for (const kind of deploymentKinds) {
    for (const event of lifecycleOrder[kind]) expect(lifecycleEvents).toContain(event)
    expect(new Set(lifecycleOrder[kind]).size).toBe(lifecycleOrder[kind].length)
  }
})

test('an event is scriptable or reserved, never both', () => {
  for (const platform of ['server', 'ecs', 'lambda'] as const) {
    expect(scriptableEvents[platform].filter(event => reservedEvents[platform].includes(event))).toEqual([])
  }
  expect(isScriptable('server', 'AfterAllowTestTraffic')).toBe(false)
  expect(isScriptable('ecs', 'AfterAllowTestTraffic')).toBe(true)
  expect(isScriptable('server', 'afterInstall')).toBe(false)
})

describe('which revision runs its scripts', () => {
  test.each([
    ['BeforeBlockTraffic', 'last-successful-install', 'most-recent-install'],
    ['AfterBlockTraffic', 'last-successful-install', 'most-recent-install'],
    ['ApplicationStop', 'last-successful-install', 'last-successful-install'],
    ['BeforeInstall', 'current', 'current'],
    ['ValidateService', 'current', 'current'],
    ['BeforeAllowTraffic', 'current', 'last-successful-install'],
    ['AfterAllowTraffic', 'current', 'last-successful-install']
  ])('%s: %s, in a rollback %s', (event, normally, inRollback) => {
    expect(hookRevision(event)).toBe(normally)
    expect(hookRevision(event, {isRollback: true})).toBe(inRollback)
  })
})
