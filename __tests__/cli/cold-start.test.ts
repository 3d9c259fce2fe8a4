import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, posix} from 'node:path'
import {expect, test} from '@jest/globals'
import {unixTest} from '../support/platform-tests.ts'

const src = join(import.meta.dirname, '../../src')

/** What is loaded with a file: itself and what it imports statically, without types. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(src, file), 'utf8')
  for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^'"();]* from )?'(\.[^']+)'/gm))
    loadedWith(posix.join(posix.dirname(file), target), seen)
  return seen
}

/** Of the room where everything meets, all but how a process ends is too much. */
const ofLibrary = (files: Iterable<string>): string[] => [...files].filter(file => file.startsWith('library/'))

const rooms = (files: Iterable<string>): string[] => [...new Set([...files].map(file => file.split('/', 1)[0] ?? ''))].sort()

test('--version and usage errors load no more than the arguments need', () => {
  const loaded = loadedWith('cli/main.ts')
  expect(loaded).toContain('operations/inputs.ts')
  expect(rooms(loaded)).toEqual(['cli', 'core', 'deployment', 'library', 'operations', 'report'])
  expect(ofLibrary(loaded)).toEqual(['library/end-process.ts'])
  expect(loaded.size).toBeLessThan(36)
})

test('`local` adds nothing before it starts the embedded CodeDeploy', () => {
  expect(rooms(loadedWith('cli/serve-local.ts'))).toEqual(['cli'])
})

test('the action loads as little before its inputs are read', () => {
  const loaded = loadedWith('action/main.ts')
  expect(loaded).toContain('operations/inputs.ts')
  expect(rooms(loaded)).toEqual(['action', 'core', 'deployment', 'library', 'operations'])
  expect(ofLibrary(loaded)).toEqual(['library/end-process.ts'])
  expect(loaded.size).toBeLessThan(25)
})

/** Runs a program from its source; Node writes down every script that ran. */
function runNoting(
  main: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {}
): {readonly status: number | null; readonly stdout: string; readonly ran: string} {
  const folder = mkdtempSync(join(tmpdir(), 'kit-cold-start-'))
  try {
    const env = {PATH: process.env['PATH'], NODE_V8_COVERAGE: folder, ...more}
    const {status, stdout} = spawnSync(process.execPath, [join(src, main), ...args], {encoding: 'utf8', env})
    return {
      status,
      stdout,
      ran: readdirSync(folder)
        .map(name => readFileSync(join(folder, name), 'utf8'))
        .join('')
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const onRunner = {GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/shop'}

test('a missing deployment group is told before what deploys is loaded, which takes longer than all until then', () => {
  const {status, stdout, ran} = runNoting('action/main.ts', [], onRunner)
  expect(status).toBe(1)
  expect(stdout).toContain('::error::the input `deployment-group-name` is missing')
  expect(ran).toContain('/src/action/step.ts')
  expect(ran).not.toContain('/src/library/deploy.ts')
})

unixTest.each<[string, string, (source: string) => readonly string[], (source: string) => Record<string, string>]>([
  ['command', 'cli/main.ts', source => ['rehearse', source], () => ({})],
  ['action', 'action/main.ts', () => [], source => ({...onRunner, INPUT_MODE: 'rehearse', INPUT_SOURCE: source})]
])('a deployment to servers by the %s does not load the clients of ECS and Lambda', (_, main, args, environment) => {
  const source = mkdtempSync(join(tmpdir(), 'kit-cold-start-'))
  try {
    writeFileSync(join(source, 'appspec.yml'), 'version: 0.0\nos: linux\n')
    const {status, stdout, ran} = runNoting(main, args(source), environment(source))
    expect({status, stdout}).toEqual({status: 0, stdout: expect.stringContaining('succeeded')})
    expect(ran).toContain('/client-codedeploy/')
    expect(ran).not.toMatch(/\/client-(ecs|lambda)\/|\/src\/aws\/(ecs|lambda)\.ts/)
  } finally {
    rmSync(source, {recursive: true})
  }
})

test('the test sees what is imported', () => {
  expect(rooms(loadedWith('cli/validate-command.ts'))).toEqual(expect.arrayContaining(['appspec', 'bundle']))
})
