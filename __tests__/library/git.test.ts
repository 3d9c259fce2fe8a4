import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {createActionGit} from '../../src/action/git.ts'
import {createGit} from '../../src/library/git.ts'
import {gitEnvironment} from '../../src/library/git-environment.ts'
import {rejection} from '../bundle/support/collect.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {GitRepository, gitTestEnvironment} from '../support/git-repository.ts'
import {linuxTest} from '../support/platform-tests.ts'

const bytes = Uint8Array.from({length: 70_000}, (_, i) => (i * 7) % 256)

function repository(): GitRepository {
  const made = GitRepository.init().write({binary: bytes, 'with blank "quote" $HOME': 'x'})
  made.commit()
  return made
}

describe.each([
  ['a process', createGit],
  ['@actions/exec', createActionGit]
])('git as %s', (_, create) => {
  const git = create(gitTestEnvironment)
  const text = ({stdout}: {readonly stdout: Uint8Array}): string => Buffer.from(stdout).toString('utf8')

  test('gives standard output byte by byte', async () => {
    const {folder} = repository()
    const {status, stdout} = await git.run(['cat-file', 'blob', 'HEAD:binary'], {directory: folder})
    expect(status).toBe(0)
    expect(Buffer.compare(Buffer.from(stdout), Buffer.from(bytes))).toBe(0)
  })

  test('hands over arguments as they are, and standard input', async () => {
    const {folder} = repository()
    expect(text(await git.run(['ls-files', '-z', '--', 'with blank "quote" $HOME'], {directory: folder}))).toBe(
      'with blank "quote" $HOME\0'
    )
    const asked = await git.run(['cat-file', '--batch-check'], {directory: folder, input: 'HEAD:binary\nnothing é\n'})
    expect(text(asked)).toMatch(/^[0-9a-f]{40} blob 70000\nnothing é missing\n$/)
  })

  test('may end before it has read its standard input', async () => {
    const answers = [1, 2, 3, 4, 5].map(() => git.run(['nonsense'], {directory: repository().folder, input: 'x'.repeat(1_000_000)}))
    for (const answer of answers) expect(await answer).toMatchObject({status: 1})
  })

  test('says with what status it failed, and why, in English', async () => {
    const {status, stderr, stdout} = await create({...gitTestEnvironment, LC_ALL: 'de_DE.UTF-8'}).run(['status'], {
      directory: temporaryFolder()
    })
    expect({status, stdout: stdout.length}).toEqual({status: 128, stdout: 0})
    expect(stderr).toContain('fatal: not a git repository')
  })

  test('does not ask for a password', async () => {
    const {status, stderr} = await git.run(['credential', 'fill'], {
      directory: repository().folder,
      input: 'protocol=https\nhost=example.com\n\n'
    })
    expect(status).toBe(128)
    expect(stderr).toContain('terminal prompts disabled')
  })

  test('takes an environment for one call, which goes before all', async () => {
    const {folder} = repository()
    const {stdout} = await git.run(['rev-parse', '--git-dir'], {
      directory: temporaryFolder(),
      environment: {GIT_DIR: join(folder, '.git')}
    })
    expect(Buffer.from(stdout).toString('utf8').trim()).toBe(join(folder, '.git'))
  })

  test('is a local error when there is no git, and when there is no directory', async () => {
    const directory = temporaryFolder()
    const saved = process.env['PATH']
    try {
      // @actions/exec looks for programs where this process does.
      process.env['PATH'] = directory
      const error = await rejection(create({...gitTestEnvironment, PATH: directory}).run(['version'], {directory}))
      expect(error).toMatchObject({code: 'local', message: 'git cannot be run', hint: expect.stringContaining('Install git') as unknown})
    } finally {
      process.env['PATH'] = saved
    }
    const nowhere = join(directory, 'nowhere')
    expect(await rejection(git.run(['version'], {directory: nowhere}))).toMatchObject({
      code: 'local',
      message: `there is no directory "${nowhere}" to run git in`
    })
  })

  test('is a local error past the limit of standard output', async () => {
    const asked = git.run(['cat-file', 'blob', 'HEAD:binary'], {directory: repository().folder, limitBytes: 1000})
    expect(await rejection(asked)).toMatchObject({
      code: 'local',
      message: expect.stringContaining('git cat-file wrote more than') as unknown
    })
  })

  test('ends with the reason of an abort, before it begins and while it runs', async () => {
    const {folder} = repository()
    const reason = new Error('enough')
    await expect(git.run(['version'], {directory: folder, signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
    const controller = new AbortController()
    // Waits for a line that does not come: the alias runs a shell.
    const running = git.run(['-c', 'alias.wait=!sleep 1', 'wait'], {directory: folder, signal: controller.signal})
    setTimeout(() => controller.abort(reason), 50)
    await expect(running).rejects.toBe(reason)
  })

  linuxTest('ends a fetch that hangs, with all that it has started', async () => {
    const {started, environment} = hangingSsh()
    const controller = new AbortController()
    const running = create(environment).run(hangingFetch, {directory: repository().folder, signal: controller.signal})
    while (!existsSync(started)) await new Promise(resolve => setTimeout(resolve, 5))
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(running).rejects.toBe(reason)
    await hasEnded(readFileSync(started, 'utf8'))
  })
})

linuxTest('a git that runs does not outlive a process that exits, as at a second signal', async () => {
  const {started, environment} = hangingSsh()
  const program = `
    import {existsSync} from 'node:fs'
    import {createGit} from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../src/library/git.ts')).href)}
    void createGit(${JSON.stringify(environment)}).run(${JSON.stringify(hangingFetch)}, {directory: ${JSON.stringify(repository().folder)}})
    setInterval(() => existsSync(${JSON.stringify(started)}) && process.exit(3), 5)`
  const {status} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {stdio: 'ignore'})
  expect(status).toBe(3)
  await hasEnded(readFileSync(started, 'utf8'))
})

const hangingFetch = ['fetch', 'ssh://nowhere/octo/shop']

/** A server that is never reached; `started` has the id of the process that tries when it does. */
function hangingSsh(): {readonly started: string; readonly environment: Readonly<Record<string, string>>} {
  const folder = temporaryFolder()
  const [script, started] = [join(folder, 'ssh'), join(folder, 'pid')]
  writeFileSync(script, `#!/bin/sh\nprintf %s "$$" > "${started}.new" && mv "${started}.new" "${started}"\nexec sleep 60\n`, {mode: 0o755})
  return {started, environment: {...gitTestEnvironment, GIT_SSH_COMMAND: script}}
}

/** Resolves when it runs no more; a test whose process goes on never ends. */
async function hasEnded(pid: string): Promise<void> {
  while (isRunning(pid)) await new Promise(resolve => setTimeout(resolve, 5))
}

/** One that has ended and that nobody has asked for yet runs no more. */
function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test('what a surrounding git says about itself is not handed on; how servers are reached is', () => {
  const around = {
    PATH: '/bin',
    GIT_DIR: '.git',
    GIT_INDEX_FILE: '.git/index',
    GIT_WORK_TREE: '.',
    GIT_CONFIG_PARAMETERS: "'core.autocrlf=true'",
    GIT_TRACE: '1',
    'INPUT_GITHUB-TOKEN': 'secret',
    GIT_ASKPASS: 'ask',
    git_dir: 'x',
    GIT_SSH_COMMAND: 'ssh -i key',
    GIT_SSL_CAINFO: 'ca.pem',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*'
  }
  const environment = gitEnvironment(around)
  const names = Object.keys(environment).filter(name => name in around && environment[name] !== '')
  expect(names.sort()).toEqual(['GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO', 'PATH'])
  expect(environment).toMatchObject({GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'})
})
