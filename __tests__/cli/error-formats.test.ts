import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {formatIn} from '../../src/cli/arguments.ts'
import {Workshop} from '../support/program.ts'

/** The command as it is in the sources: what is bundled is tested in e2e. */
const program = join(import.meta.dirname, '../../src/cli/main.ts')

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

// Each run starts a process, which takes its time on a busy machine.
jest.setTimeout(30_000)

describe('an error has the form that was asked for', () => {
  test.each([
    [['deploy', '--application-nam', 'x', '--format', 'json'], 'usage', 2],
    [['--format=json', 'deplay'], 'usage', 2],
    [['validate', '--fix', '--plan', '--format', 'json'], 'usage', 2],
    [['deploy', '--format', 'json'], 'usage', 2],
    [['package', 'nope', '--format', 'json'], 'invalid-bundle', 1],
    [['package', '--list', 'nope', '--format', 'json'], 'invalid-bundle', 1]
  ])('--format json printed nothing for a usage error: %j', async (args, code, expected) => {
    const {status, stdout, stderr} = await workshop.run(program, args)
    expect(JSON.parse(stdout)).toMatchObject({outcome: 'failed', error: {code}, diagnostics: []})
    expect(stdout.trimEnd()).not.toContain('\n')
    expect(stderr).toMatch(/^codedeploy-kit: /)
    expect(status).toBe(expected)
  })

  test.each([
    [
      ['deploy', '--application-nam', 'x', '--format', 'github'],
      'there is no flag --application-nam%0ADid you mean --application-name?',
      2
    ],
    [['package', '--list', 'nope', '--format', 'github'], 'there is no directory "nope"', 1]
  ])('--format github had no annotation for a usage error: %j', async (args, message, expected) => {
    const {status, stdout} = await workshop.run(program, args)
    expect(stdout.split('\n').filter(line => line.startsWith('::error'))).toEqual([expect.stringContaining(`::${message}`) as unknown])
    expect(status).toBe(expected)
  })

  test('on a runner the annotation of an error was no command any more', async () => {
    const {stdout} = await workshop.run(program, ['package', '--list', 'nope', '--format', 'github'], {GITHUB_ACTIONS: 'true'})
    expect(stdout).toMatch(/^::error title=CodeDeploy::there is no directory "nope"/m)
  })

  test('without a format it is text, and standard output is empty', async () => {
    const {stdout, stderr} = await workshop.run(program, ['deplay'])
    expect(stdout).toBe('')
    expect(stderr).toBe('codedeploy-kit: there is no command "deplay"\n  what to do: Did you mean "deploy"?\nSee codedeploy-kit --help.\n')
  })

  test('a usage error pointed at the help with the flags of all commands, and not at that of its own', async () => {
    const {stderr} = await workshop.run(program, ['package', '--lst'])
    expect(stderr).toMatch(/\nSee codedeploy-kit help package\.\n$/)
  })

  test.each<[string[], string | undefined]>([
    [['--format', 'json'], 'json'],
    [['deploy', '--nope', '--format=github', 'x'], 'github'],
    [['deploy', '--source', '--format', 'json'], undefined],
    [['deploy', '--fix', '--format', 'json'], 'json'],
    [['deploy', '--format'], undefined],
    [['deploy', '--format', 'jsn'], undefined],
    [['deploy', '--', '--format', 'json'], undefined]
  ])('%j asks for %s', (argv, format) => {
    expect(formatIn(argv)).toBe(format)
  })
})
