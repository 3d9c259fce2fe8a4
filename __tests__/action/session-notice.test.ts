import {expect, test} from '@jest/globals'
import {sessionNotice} from '../../src/action/session-notice.ts'

const hourMs = 3_600_000
const session = {AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_SESSION_TOKEN: 'x'}

test('a time limit longer than a session of static credentials is told before the run', () => {
  expect(sessionNotice({timeout: 2 * hourMs}, session)).toBe(
    '`timeout` is 2 h 00 min, and the credentials in the environment cannot be renewed: a session lasts an hour unless `role-duration-seconds` says more'
  )
})

test.each([
  ['no longer than a session', {timeout: hourMs}, session],
  ['no limit of the run', {}, session],
  ['nothing is waited for', {timeout: 2 * hourMs, waitFor: 'none'} as const, session],
  ['credentials that do not end', {timeout: 2 * hourMs}, {...session, AWS_SESSION_TOKEN: ''}],
  ['credentials that the SDK gets by itself', {timeout: 2 * hourMs}, {}]
])('nothing is said: %s', (_, inputs, environment) => expect(sessionNotice(inputs, environment)).toBeUndefined())
