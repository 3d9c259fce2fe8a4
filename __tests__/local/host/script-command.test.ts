import {describe, expect} from '@jest/globals'
import {accountId} from '../../../src/local/host/host-accounts.ts'
import {scriptCommand} from '../../../src/local/host/script-command.ts'
import {script, unixTest as test} from './hook-fixture.ts'

describe('a script is started as the agent starts it', () => {
  test.each([
    ['plainly', 's/a.sh', {}, true, ['/r/s/a.sh']],
    ['with a leading slash', '/s/a.sh', {}, true, ['/r/s/a.sh']],
    ['as another user', 's/a.sh', {runas: 'app'}, true, ['su', 'app', '-c', '/r/s/a.sh']],
    ['as nobody in particular, which is root', 's/a.sh', {runas: ''}, true, ['su', '-c', '/r/s/a.sh']],
    ['with sudo', 's/a.sh', {sudo: true}, true, ['sudo', '/r/s/a.sh']],
    ['with both', 's/a.sh', {runas: 'app', sudo: true}, true, ['sudo', 'su', 'app', '-c', '/r/s/a.sh']],
    ['in a sandbox as the current user', 's/a.sh', {runas: 'app', sudo: true}, false, ['/r/s/a.sh']],
    ['cut at a blank', 's/a b.sh', {}, true, ['/r/s/a', 'b.sh']],
    ['through a shell', 's/a(1).sh', {}, true, ['/bin/sh', '-c', "'/r/'s/a(1).sh"]]
  ])('%s', (_, location, more, asOtherUsers, expected) => {
    const path = `/r/${location.replace(/^\//, '')}`
    const {program, args} = scriptCommand(path, script(location, more), asOtherUsers)
    expect([program, ...args]).toEqual(expected)
  })

  test('blanks and quotes in our own part of the path mean nothing', () => {
    const {program, args} = scriptCommand(`/my r/it's/s/a;b.sh`, script('s/a;b.sh'), true)
    expect([program, ...args]).toEqual(['/bin/sh', '-c', `'/my r/it'\\''s/'s/a;b.sh`])
    expect(scriptCommand('/my r/a.sh', script('a.sh'), true)).toEqual({program: '/my r/a.sh', args: [], shown: '/my r/a.sh'})
  })
})

describe('an account', () => {
  const env = {PATH: process.env['PATH']}
  test('is found by its name', () => {
    expect(accountId('user', 'root', env)).toBe(0)
  })

  test.each([
    ['user', 'no-such-user', "can't find user for no-such-user"],
    ['user', '0', "can't find user for 0"],
    ['group', '', "can't find group for "]
  ] as const)('%s %j is not', (kind, name, message) => {
    expect(() => accountId(kind, name, env)).toThrow(message)
  })
})
