import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {InstallPlanJson} from '../../src/report/install-plan-json.ts'
import type {ValidationJson} from '../../src/report/validation-json.ts'
import {Workshop, type Run} from '../support/program.ts'

/** The command as it is in the sources: what is bundled is tested in e2e. */
const program = join(import.meta.dirname, '../../src/cli/main.ts')

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

const run = (...args: readonly string[]): Promise<Run> => workshop.run(program, ['validate', ...args])

function write(path: string, text: string): string {
  const file = join(workshop.workspace, path)
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
  return file
}

const faulty = `version: "0.0"
os: linux
files:
  - source: app
    destination: /opt/app
permissions:
  - object: /opt/app
    mode: 0755 # rwxr-xr-x
hooks:
  AfterInstall:
    - location: run.sh
      timeout: 60
`

function source(): void {
  write('web/appspec.yml', faulty)
  write('web/app/a.txt', 'a')
  write('web/run.sh', '#!/bin/sh\r\nset -e\r\n')
}

describe('--fix', () => {
  test('tells what it fixed and what is left, and exits with what is left', async () => {
    source()
    const before = await run('web')
    expect(before.status).toBe(1)
    expect(before.stdout).toContain('3 findings can be fixed safely: run it again with --fix.')

    const {status, stdout} = await run('web', '--fix')
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'web/appspec.yml:1:10: fixed: now 0.0 [version-quoted]',
      'web/appspec.yml:8:11: fixed: now "0755" [perm-mode-octal]',
      'web/run.sh: fixed: 2 characters deleted [script-crlf-shebang]'
    ])
    expect(status).toBe(0)
    expect(readFileSync(join(workshop.workspace, 'web/appspec.yml'), 'utf8')).toBe(faulty.replace('"0.0"', '0.0').replace('0755', '"0755"'))
    expect(readFileSync(join(workshop.workspace, 'web/run.sh'), 'utf8')).toBe('#!/bin/sh\nset -e\n')
    expect((await run('web')).stdout).not.toContain('--fix')
  })

  test('as JSON, of files by themselves', async () => {
    write('one.yml', faulty)
    write('two.yml', 'version: 1.0\nos: linux\n')
    const {status, stdout} = await run('--fix', '--format', 'json', 'one.yml', 'two.yml')
    const [one, two] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as ValidationJson & {readonly fixed: readonly {readonly rule: string}[]})
    expect(one?.fixed.map(({rule}) => rule)).toEqual(['version-quoted', 'perm-mode-octal'])
    expect(one?.verdicts['agent-1']).toBe('valid')
    expect(two?.fixed).toEqual([])
    expect(status).toBe(1)
  })

  test('every AppSpec below a folder', async () => {
    source()
    write('web/stages/test/appspec.yml', 'version: "0.0"\nos: linux\nhooks:\n')
    const {stdout} = await run('web', '--fix')
    expect(stdout).toContain(`${join('web', 'stages/test/appspec.yml')}:1:10: fixed`)
    expect(readFileSync(join(workshop.workspace, 'web/stages/test/appspec.yml'), 'utf8')).toBe('version: 0.0\nos: linux\nhooks:\n')
  })
})

describe('--plan', () => {
  test('shows the files, what sets their permissions, and the events', async () => {
    source()
    await run('web', '--fix')
    const {status, stdout} = await run('web', '--plan')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}0755 root:root {2}\/opt\/app\/a\.txt +from app\/a\.txt +line 7 sets mode$/m)
    expect(stdout).toMatch(/^ {2}AfterInstall +this revision: run\.sh \(line 11, 60 s at most\)$/m)
  })

  test('as JSON', async () => {
    source()
    await run('web', '--fix')
    const {stdout} = await run('web', '--plan', '--format', 'json', '--file-exists-behavior', 'RETAIN')
    const {plan, verdicts} = JSON.parse(stdout) as ValidationJson & {readonly plan: InstallPlanJson}
    expect(verdicts['agent-2']).toBe('valid')
    expect(plan.fileExistsBehavior).toBe('RETAIN')
    expect(plan.entries.map(({path, mode, permissionLine}) => [path, mode, permissionLine])).toEqual([
      ['/opt/app', '0755', undefined],
      ['/opt/app/a.txt', '0755', 7]
    ])
  })

  test('a refused AppSpec has no plan, and says so', async () => {
    source()
    const {status, stdout} = await run('web', '--plan')
    expect(status).toBe(1)
    expect(stdout).toMatch(/There is no plan: agent 1 refuses the AppSpec\.\n$/)
  })

  test.each([
    ['a file', ['web/appspec.yml', '--plan'], '--plan needs a directory'],
    ['with --fix', ['web', '--plan', '--fix'], '--fix and --plan cannot go together']
  ])('%s is a usage error', async (_, args, message) => {
    source()
    const {status, stderr} = await run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

test('what comments ignore is counted', async () => {
  write('one.yml', 'version: 0.0\nos: linux\nhooks:\n# codedeploy-kit: ignore key-case\nFiles:\n')
  const {stdout} = await run('one.yml')
  expect(stdout).toContain('1 finding ignored by comments.')
  expect(stdout).not.toContain('[key-case]')
})

test('--format sarif prints one log for all', async () => {
  source()
  write('two.yml', faulty)
  const {status, stdout} = await run('--format', 'sarif', 'web', 'two.yml')
  const log = JSON.parse(stdout) as {readonly runs: readonly {readonly results: readonly {readonly ruleId: string}[]}[]}
  expect(status).toBe(1)
  expect(log.runs).toHaveLength(1)
  expect(log.runs[0]?.results.filter(({ruleId}) => ruleId === 'version-quoted')).toHaveLength(2)
})

test('--format github adds annotations, and no line of a file becomes a command', async () => {
  write('one.yml', 'version: 0.0\nos: linux\n::warning::x: 2026-11-21\n')
  const {stdout} = await run('--format', 'github', 'one.yml')
  const commands = stdout.split('\n').filter(line => /^\s*::/.test(line))
  expect(commands).toContainEqual(expect.stringMatching(/^::error title=yaml-date,file=one\.yml,line=3,col=15,endLine=3,endColumn=24::/))
  expect(commands.filter(line => !/^::(?:error|warning|notice) title=[\w-]+,/.test(line))).toEqual([])
})

describe('a check of the wrong thing is not green', () => {
  test.each([
    ['a pattern with a file', ['two.yml', '--include', 'app'], '--include is about a bundle'],
    ['a type of bundle with a file', ['two.yml', '--bundle-type', 'zip'], '--bundle-type is about a bundle'],
    ['a bundle that was built before', ['--archive', 'nothing.zip'], '--archive has no effect on validate']
  ])('%s is a usage error', async (_, args, message) => {
    write('two.yml', 'version: 0.0\nos: linux\nhooks:\n')
    const {status, stderr} = await run(...args)
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})

test('--validate warn shows errors as warnings', async () => {
  write('one.yml', 'version: 1.0\nos: linux\n')
  expect((await run('one.yml')).status).toBe(1)
  const {status, stdout} = await run('one.yml', '--validate', 'warn')
  expect(stdout).toMatch(/one\.yml:1:10: warning: /)
  expect(status).toBe(0)
})

test('--bundle-type tar for Windows is a finding, with its place', async () => {
  write('web/appspec.yml', 'version: 0.0\nos: windows\nfiles:\n  - source: app\n    destination: C:\\app\n')
  write('web/app/a.txt', 'a')
  expect((await run('web')).status).toBe(0)
  const {status, stdout} = await run('web', '--bundle-type', 'tar')
  expect([status, stdout]).toEqual([1, expect.stringContaining(`${join('web', 'appspec.yml')}:2:5: error: The revision is a tar`)])
})
