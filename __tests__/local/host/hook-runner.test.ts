import {describe, expect} from '@jest/globals'
import {runScripts, script, unixTest as test} from './hook-fixture.ts'

const sh = (body: string, mode = 0o755): {'scripts/h.sh': {text: string; mode: number}} => ({
  'scripts/h.sh': {text: `#!/bin/sh\n${body}\n`, mode}
})
const raw = (text: string | Buffer): {'scripts/h.sh': {text: string | Buffer}} => ({'scripts/h.sh': {text}})
const hook = [script('scripts/h.sh')]

describe('a hook that fails says what the agent says', () => {
  const cases = [
    ['exit status', sh('exit 3'), 'scripts/h.sh', 'ScriptFailed', 'Script at specified location: scripts/h.sh failed with exit code 3'],
    ['missing script', {}, 'scripts/h.sh', 'ScriptMissing', 'Script does not exist at specified location: ARCHIVE/scripts/h.sh'],
    ['letter case', sh(''), 'scripts/H.sh', 'ScriptMissing', 'Script does not exist at specified location: ARCHIVE/scripts/H.sh'],
    ['arguments', sh(''), 'scripts/h.sh now', 'ScriptMissing', 'Script does not exist at specified location: ARCHIVE/scripts/h.sh now'],
    [
      'CRLF behind the shebang',
      raw('#!/bin/sh\r\nexit 0\r\n'),
      'scripts/h.sh',
      'ScriptFailed',
      'Script at specified location: scripts/h.sh failed with error Errno::ENOENT with message No such file or directory - ARCHIVE/scripts/h.sh'
    ],
    [
      'unknown interpreter',
      raw('#!/no/such/interpreter\n'),
      'scripts/h.sh',
      'ScriptFailed',
      'Script at specified location: scripts/h.sh failed with error Errno::ENOENT with message No such file or directory - ARCHIVE/scripts/h.sh'
    ],
    [
      'a directory',
      sh(''),
      'scripts',
      'ScriptFailed',
      'Script at specified location: scripts failed with error Errno::EACCES with message Permission denied - ARCHIVE/scripts'
    ],
    [
      'a blank in the location',
      {'scripts/my hook.sh': {text: '#!/bin/sh\n'}},
      'scripts/my hook.sh',
      'ScriptFailed',
      'Script at specified location: scripts/my hook.sh failed with error Errno::ENOENT with message No such file or directory - ARCHIVE/scripts/my'
    ],
    ['a signal', sh('kill -KILL $$'), 'scripts/h.sh', 'ScriptFailed', 'Script at specified location: scripts/h.sh failed with exit code '],
    ['a script outside of the revision', sh(''), '../h.sh', 'ScriptMissing', 'Script does not exist at specified location: FOLDER/h.sh']
  ] as const
  test.each(cases)('%s', async (_, files, location, errorCode, message) => {
    const {failure, archive} = await runScripts(files, [script(location)])
    const text = message.replace('ARCHIVE', archive).replace('FOLDER', archive.replace(/\/[^/]+$/, ''))
    expect(failure).toEqual({errorCode, scriptName: location, message: text})
  })
})

describe('a hook that succeeds', () => {
  test.each([
    ['with a shebang', sh('exit 0')],
    ['without a shebang, run by /bin/sh', raw('echo hello\n')],
    ['empty', raw('')],
    ['without the executable bit', sh('exit 0', 0o644)],
    ['with a child in the background that holds none of its outputs', sh('sleep 30 > /dev/null 2>&1 < /dev/null &')]
  ])('%s', async (_, files) => {
    expect((await runScripts(files, hook)).failure).toBeUndefined()
  })

  test('keeps what it started in the background', async () => {
    expect((await runScripts(sh('sleep 30 > /dev/null 2>&1 < /dev/null &'), hook)).isLeftRunning).toBe(true)
  })

  test('is told when the agent had to make it executable', async () => {
    const {notices} = await runScripts(sh('exit 0', 0o644), hook)
    expect(notices).toEqual(['scripts/h.sh is not executable. The agent makes it executable and goes on.'])
  })

  test('sees its absolute path, no arguments, an empty standard input and a process group of its own', async () => {
    const body = 'echo "$0 $#"; cat; ps -o pgid= -p $$ | tr -d " "; echo $$'
    const {failure, archive, lines} = await runScripts(sh(body), [script('/scripts/h.sh')])
    expect(failure).toBeUndefined()
    expect(lines[0]).toBe(`stdout: ${archive}/scripts/h.sh 0`)
    expect(lines[1]).toBe(lines[2])
  })
})

test('the first failure of an event keeps its later scripts from running', async () => {
  const files = {'a.sh': {text: '#!/bin/sh\nexit 1\n'}, 'b.sh': {text: '#!/bin/sh\necho never\n'}}
  const {failure, lines} = await runScripts(files, [script('a.sh'), script('b.sh')])
  expect(failure?.scriptName).toBe('a.sh')
  expect(lines).toEqual([])
})

describe('timeout', () => {
  const slow = [script('scripts/h.sh', {timeoutSeconds: 0.2})]

  test('ends the whole process group with SIGTERM', async () => {
    const {failure, isLeftRunning} = await runScripts(sh('sleep 60 & wait'), slow)
    expect(isLeftRunning).toBe(false)
    expect(failure).toEqual({
      errorCode: 'ScriptTimedOut',
      scriptName: 'scripts/h.sh',
      message: 'Script at specified location: scripts/h.sh failed to complete in 0.2 seconds'
    })
  })

  test('kills a script that ignores SIGTERM after the grace, and says so', async () => {
    const {failure, notices} = await runScripts(sh('trap "" TERM; while :; do sleep 0.05; done'), slow, {timeoutGraceMs: 150})
    expect(failure?.errorCode).toBe('ScriptTimedOut')
    expect(notices).toEqual(['scripts/h.sh did not end on SIGTERM and was killed. Agent 1 would go on waiting for it.'])
  })

  test('a child in the background that holds the output is waited for until the timeout, with a remark before it', async () => {
    const {failure, notices} = await runScripts(sh('sleep 30 &\nexit 0'), slow, {openOutputNoticeMs: 20})
    expect(failure).toMatchObject({errorCode: 'UnknownError', message: 'Script at specified location: scripts/h.sh failed to close STDOUT'})
    expect(notices).toEqual([
      expect.stringMatching(/^scripts\/h\.sh has ended, but something it started in the background still holds its stdout\./)
    ])
  })

  test('the error output counts as well', async () => {
    const {failure} = await runScripts(sh('sleep 30 > /dev/null &\nexit 0'), slow)
    expect(failure?.message).toBe('Script at specified location: scripts/h.sh failed to close STDERR')
  })
})

test('a stop ends the script and its children at once', async () => {
  const controller = new AbortController()
  const {failure, isLeftRunning} = await runScripts(sh('trap "" TERM; sleep 60 & echo ready; wait; wait'), hook, {
    signal: controller.signal,
    onLine: () => {
      controller.abort()
    }
  })
  expect(failure).toMatchObject({
    errorCode: 'UnknownError',
    message: 'Script at specified location: scripts/h.sh was ended because the deployment was stopped'
  })
  expect(isLeftRunning).toBe(false)
})

test('a stop before the event starts nothing', async () => {
  const {failure, scriptsLog} = await runScripts(sh('exit 0'), hook, {signal: AbortSignal.abort()})
  expect(failure?.message).toBe('Script at specified location: scripts/h.sh was not run because the deployment was stopped')
  expect(scriptsLog).toBeUndefined()
})

describe('output', () => {
  const withoutTimes = (log: Buffer | undefined): string => log?.toString().replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /gm, '') ?? ''

  test('goes to scripts.log, to the tail and to the observer, line by line', async () => {
    const {lines, tail, scriptsLog} = await runScripts(sh('echo one; echo two >&2; sleep 0.05; printf three'), hook)
    expect(lines.toSorted()).toEqual(['stderr: two', 'stdout: one', 'stdout: three'])
    expect(tail.split('\n').toSorted()).toEqual(['', 'Script - scripts/h.sh', '[stderr]two', '[stdout]one', '[stdout]three'])
    expect(withoutTimes(scriptsLog)).toBe(tail)
  })

  test('that is not UTF-8 arrives as it is in scripts.log and readable elsewhere', async () => {
    const {failure, lines, scriptsLog} = await runScripts(sh("printf 'caf\\351\\n'; exit 1"), hook)
    expect(failure?.errorCode).toBe('ScriptFailed')
    expect(lines).toEqual(['stdout: caf\ufffd'])
    expect(scriptsLog?.includes(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]))).toBe(true)
  })

  test('in one long line empties the tail and is cut, and nothing of it is lost', async () => {
    const {lines, tail} = await runScripts(sh('head -c 100000 /dev/zero | tr "\\0" x; echo; exit 1'), hook)
    expect(lines.map(line => line.length)).toEqual(['stdout: '.length + 65_536, 'stdout: '.length + 100_000 - 65_536])
    expect(tail).toBe('')
  })
})
