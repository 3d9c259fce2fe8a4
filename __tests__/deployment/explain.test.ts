import {describe, expect, test} from '@jest/globals'
import {deploymentErrorRemedies} from '../../src/deployment/error-remedies.ts'
import {explainFailure} from '../../src/deployment/explain.ts'
import {deploymentErrorCodes, lifecycleErrorCodes} from '../../src/deployment/model.ts'
import {lifecycleEvent, overview, snapshot, target} from '../support/snapshots.ts'

describe('explainFailure', () => {
  test('the same cause on several targets is told once, most targets first', () => {
    const failed = (id: string, script: string): ReturnType<typeof target> =>
      target(
        id,
        'Failed',
        lifecycleEvent('AfterInstall', 'Failed', {
          scriptName: script,
          message: `Script at specified location: ${script} failed with exit code 3`
        })
      )
    const explanations = explainFailure(
      snapshot('Failed', [failed('i-1', 'a.sh'), failed('i-2', 'b.sh'), failed('i-3', 'b.sh'), target('i-4', 'Succeeded')])
    )
    expect(explanations.map(({summary, targets}) => [summary, targets])).toEqual([
      ['AfterInstall failed on 2 of 4 targets: b.sh failed', ['i-2', 'i-3']],
      ['AfterInstall failed on 1 of 4 targets: a.sh failed', ['i-1']]
    ])
  })

  test('the deployment folder and the instance id in a message do not make two causes of one', () => {
    const failed = (id: string): ReturnType<typeof target> =>
      target(
        id,
        'Failed',
        lifecycleEvent('BeforeInstall', 'Failed', {
          errorCode: 'ScriptMissing',
          scriptName: 'x.sh',
          message: `Script does not exist at specified location: /opt/${id}/d-1/deployment-archive/x.sh`
        })
      )
    expect(explainFailure(snapshot('Failed', [failed('i-1'), failed('i-2')]))).toHaveLength(1)
  })

  test('only the first failed event of a target counts', () => {
    const [explanation] = explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('BeforeInstall', 'Failed', {}), lifecycleEvent('Install', 'Failed', {}))])
    )
    expect(explanation?.event).toBe('BeforeInstall')
  })

  test('ApplicationStop is that of the previous revision, and the way past it is named', () => {
    const [explanation] = explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('ApplicationStop', 'Failed', {scriptName: 'stop.sh'}))])
    )
    expect(explanation?.revision).toBe('previous')
    expect(explanation?.remedy).toContain('ignore-application-stop-failures')
  })

  test('when no target says more, the deployment itself does', () => {
    expect(explainFailure(snapshot('Failed', [], {errorCode: 'NO_INSTANCES', errorMessage: 'no instances'}))).toMatchObject([
      {code: 'NO_INSTANCES', message: 'no instances', remedy: deploymentErrorRemedies['NO_INSTANCES']}
    ])
  })

  test('the same failure behind different addresses, hosts and times is one', () => {
    const failed = (id: string, message: string): ReturnType<typeof target> =>
      target(id, 'Failed', lifecycleEvent('Install', 'Failed', {errorCode: 'UnknownError', message}))
    const explanations = explainFailure(
      snapshot('Failed', [
        failed('i-1', '2026-11-21T07:03:17 ip-10-0-0-1 (10.0.0.1) cannot be reached'),
        failed('i-2', '2026-11-21T07:03:19 ip-10-0-0-23 (10.0.0.23) cannot be reached'),
        target('i-3', 'Succeeded')
      ])
    )
    expect(explanations.map(({summary}) => summary)).toEqual(['Install failed on 2 of 3 targets'])
  })

  test('nothing is merged that needs different answers', () => {
    const failed = (id: string, exitCode: number): ReturnType<typeof target> =>
      target(id, 'Failed', lifecycleEvent('Install', 'Failed', {scriptName: 's', message: `s failed with exit code ${exitCode}`}))
    expect(explainFailure(snapshot('Failed', [failed('i-1', 1), failed('i-2', 126)]))).toHaveLength(2)
  })

  test('the targets that could not be read count', () => {
    const failed = target('i-1', 'Failed', lifecycleEvent('Install', 'Failed', {}))
    const [explanation] = explainFailure(snapshot('Failed', [failed], {overview: overview({failed: 7, succeeded: 2})}))
    expect(explanation).toMatchObject({summary: 'Install failed on 1 of 9 targets: the agent failed', targetCount: 9})
  })

  test.each([
    ['an alarm is told before the targets that failed too', 'ALARM_ACTIVE', ['ALARM_ACTIVE', 'ScriptFailed']],
    ['a stop by hand after them', 'MANUAL_STOP', ['ScriptFailed', 'MANUAL_STOP']],
    ['that too many failed is not a cause', 'HEALTH_CONSTRAINTS', ['ScriptFailed']]
  ])('%s', (_, errorCode, expected) => {
    const failed = target('i-1', 'Failed', lifecycleEvent('Install', 'Failed', {}))
    expect(explainFailure(snapshot('Failed', [failed], {errorCode})).map(({code}) => code)).toEqual(expected)
  })

  test.each([
    ['ended', 'Script at specified location: s.sh was ended because the deployment was stopped'],
    ['not begun', 'Script at specified location: s.sh was not run because the deployment was stopped']
  ])('a hook that was %s by a stop is no failure to explain; one that failed before it is', (_, message) => {
    const hook = (id: string, diagnostics: object): ReturnType<typeof target> =>
      target(id, 'Failed', lifecycleEvent('Install', 'Failed', {scriptName: 's.sh', ...diagnostics}))
    const ended = hook('i-1', {errorCode: 'UnknownError', message})
    const broken = hook('i-2', {errorCode: 'ScriptFailed', message: 's.sh failed with exit code 1'})
    const stopped = snapshot('Stopped', [ended, broken], {errorCode: 'MANUAL_STOP'})
    expect(explainFailure(stopped).map(({code, targets}) => [code, targets])).toEqual([
      ['ScriptFailed', ['i-2']],
      ['MANUAL_STOP', []]
    ])
    expect(explainFailure(snapshot('Failed', [ended]))).toHaveLength(1)
  })

  test.each([...deploymentErrorCodes, 'UNABLE_TO_SEND_ASG'])('the code %s of a deployment has a remedy of its own', errorCode => {
    const [explanation] = explainFailure(snapshot('Failed', [], {errorCode}))
    expect(explanation?.summary).toBe(`d-1 failed: ${errorCode}`)
    expect(explanation?.remedy).not.toContain('does not know')
  })

  test('a code of a deployment that a newer API has is told as it is', () => {
    const [explanation] = explainFailure(snapshot('Failed', [], {errorCode: 'FLUX_EMPTY', errorMessage: 'the flux is empty'}))
    expect(explanation).toMatchObject({code: 'FLUX_EMPTY', message: 'the flux is empty', remedy: expect.stringContaining('console')})
  })

  test('a code of a newer API is explained as far as possible', () => {
    const [explanation] = explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('Install', 'Failed', {errorCode: 'ScriptEaten', scriptName: 's.sh'}))])
    )
    expect(explanation).toMatchObject({code: 'ScriptEaten', summary: 'Install failed on 1 of 1 target: s.sh reported ScriptEaten'})
  })

  test('a deployment that was not a failure has nothing to explain', () => {
    expect(explainFailure(snapshot('Succeeded', [target('i-1', 'Succeeded')]))).toEqual([])
  })

  test.each([
    ['file exists', 'The deployment failed because a specified file already exists at this location: /srv/a', '', /file-exists-behavior/],
    [
      'CRLF',
      'Script at specified location: s.sh failed with error Errno::ENOENT with message No such file or directory - /x/s.sh',
      '',
      /CRLF/
    ],
    [
      'CRLF in the body',
      'Script at specified location: s.sh failed with exit code 127',
      "[stderr]s.sh: line 2: $'\\r': command not found",
      /CRLF/
    ],
    [
      'CRLF in the first line, by env',
      'Script at specified location: s.sh failed with exit code 127',
      "[stderr]/usr/bin/env: 'bash\\r': No such file",
      /CRLF/
    ],
    [
      'no agent',
      'CodeDeploy agent was not able to receive the lifecycle event. Check the CodeDeploy agent logs on your host',
      '',
      /instance profile/
    ],
    ['killed', 'Script at specified location: s.sh failed with exit code ', '', /memory/],
    [
      'no such user of runas',
      'Script at specified location: s.sh run as user x failed with exit code 1',
      '[stderr]su: user x does not exist',
      /runas/
    ],
    ['no object', 'The specified key does not exist.', '', /lifecycle rules/],
    ['no bucket', 'The specified bucket does not exist', '', /bucket/],
    ['another region', 'The bucket you are attempting to access must be addressed using the specified endpoint.', '', /region/],
    ['no right', 'Access Denied', '', /s3:GetObject/],
    ['no text', 'Attempting minimal diagnostics', '', /UTF-8/],
    ['a program in use', 'Text file busy @ rb_sysopen - /srv/app', '', /running/],
    ['open output', 'Script at specified location: s.sh failed to close STDOUT', '', /Redirect all three streams/],
    ['time-out', 'Script at specified location: s.sh failed to complete in 2 seconds', '', /timeout/],
    ['changed object', 'Expected deployment artifact bundle etag "a" but was actually "b"', '', /never reused/],
    ['no such user', "can't find user for app", '', /owner/],
    ['permission', 'Script at specified location: s.sh failed with exit code 126', '', /modes/]
  ])('a well-known message has its own remedy: %s', (_, message, logTail, remedy) => {
    const [explanation] = explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('AfterInstall', 'Failed', {message, logTail}))])
    )
    expect(explanation?.remedy).toMatch(remedy)
  })

  const fromGitHub = (answer: string): string =>
    `Could not download bundle at 'https://api.github.com/repos/octo/shop-403/tarball/${'404'.repeat(13)}f' after 3 retries. Server returned codes: ${answer}; ${answer}; ${answer}; ${answer}.`

  test.each([
    ['a commit that GitHub does not show', fromGitHub("404 'Not Found'"), /not pushed.*private.*Connect to GitHub/],
    ['a token that GitHub does not take', fromGitHub("401 'Unauthorized'"), /revoked.*Connect to GitHub.*OAuth apps/],
    ['a repository that is forbidden', fromGitHub("403 'Forbidden'"), /no access any more.*OAuth apps/],
    ['too many requests', fromGitHub("403 'rate limit exceeded'"), /too many requests: 60/],
    ['too many requests, in a newer answer', fromGitHub("429 'Too Many Requests'"), /too many requests: 60/],
    ['another answer of GitHub', fromGitHub("502 'Bad Gateway'"), /must reach api\.github\.com/],
    ['an object that S3 has not, as before', "404 'Not Found'", /not in S3/]
  ])('a download that fails is told by whose it is: %s', (_, message, remedy) => {
    const failed = lifecycleEvent('DownloadBundle', 'Failed', {errorCode: 'UnknownError', message, logTail: ''})
    const [explanation] = explainFailure(snapshot('Failed', [target('i-1', 'Failed', failed)]))
    expect(explanation?.remedy).toMatch(remedy)
  })

  test.each([
    ['The deployment failed: unsupported operating system (windows)', /another operating system than that of the host/],
    [
      'The deployment failed because the application specification file specifies an unsupported operating system (windows). Specify either "linux" or "windows" in the os section of the AppSpec file, and then try again.',
      /another operating system than that of the host/
    ],
    ['The deployment failed: unsupported operating system ()', /Run `validate` on it/],
    ['The deployment failed because the application specification file was empty', /Run `validate` on it/]
  ])('of an AppSpec that the agent refuses, "its message says at what" was all: %s', (message, remedy) => {
    const failed = lifecycleEvent('BeforeInstall', 'Failed', {errorCode: 'UnknownError', message, logTail: ''})
    const [explanation] = explainFailure(snapshot('Failed', [target('i-1', 'Failed', failed)]))
    expect(explanation?.remedy).toMatch(remedy)
  })

  test.each([
    ['a script named after the AppSpec', 'check-appspec.sh', 'Script at specified location: check-appspec.sh failed with exit code 1', ''],
    ['a number in an id', 's.sh', 'Script at specified location: s.sh failed with exit code 1', '[stdout]request 8a404f'],
    [
      "a script's own missing file",
      's.sh',
      'Script at specified location: s.sh failed with exit code 1',
      '[stderr]Errno::ENOENT: no such file'
    ]
  ])('%s does not mislead', (_, scriptName, message, logTail) => {
    const [explanation] = explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('AfterInstall', 'Failed', {scriptName, message, logTail}))])
    )
    expect(explanation?.remedy).toMatch(/^Read the end of the log/)
  })

  test.each(lifecycleErrorCodes)('the code %s has a remedy', errorCode => {
    const [explanation] = explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('AfterInstall', 'Failed', {errorCode, message: 'x'}))])
    )
    expect(explanation?.remedy.length).toBeGreaterThan(20)
  })

  test('the place in the files of the user is asked for with event, script and revision', () => {
    const asked: unknown[] = []
    explainFailure(
      snapshot('Failed', [target('i-1', 'Failed', lifecycleEvent('AfterInstall', 'Failed', {scriptName: 's.sh', message: 'm'}))]),
      about => {
        asked.push(about)
        return undefined
      }
    )
    expect(asked).toEqual([{event: 'AfterInstall', code: 'ScriptFailed', script: 's.sh', message: 'm', revision: 'current'}])
  })
})
