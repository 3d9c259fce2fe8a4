import {describe, expect, test} from '@jest/globals'
import {hostEnvironment} from '../../src/library/host-environment.ts'

describe('hostEnvironment', () => {
  test('has what a service on a host has', () => {
    const host = {PATH: '/usr/bin', HOME: '/root', LANG: 'C.UTF-8', LC_ALL: 'C', TZ: 'UTC', TMPDIR: '/tmp'}
    expect(hostEnvironment(host)).toEqual(host)
  })

  test('spells names as Windows does', () => {
    expect(hostEnvironment({Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', Temp: 'C:\\Temp'})).toEqual({
      Path: 'C:\\Windows',
      SystemRoot: 'C:\\Windows',
      Temp: 'C:\\Temp'
    })
  })

  test.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_SESSION_TOKEN',
    'AWS_ENDPOINT_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITHUB_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'INPUT_S3-BUCKET',
    'STATE_unfinished-run',
    'RUNNER_TEMP',
    'NPM_TOKEN',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'SSH_AUTH_SOCK'
  ])('%s does not reach hooks', name => {
    expect(hostEnvironment({[name]: 'secret', [name.toLowerCase()]: 'secret'})).toEqual({})
  })

  test('leaves out what has no value', () => {
    expect(hostEnvironment({PATH: undefined})).toEqual({})
  })
})
