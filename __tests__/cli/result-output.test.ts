import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {unixTest} from '../support/platform-tests.ts'
import {Workshop} from '../support/program.ts'

/** The command as it is in the sources: what is bundled is tested in e2e. */
const program = join(import.meta.dirname, '../../src/cli/main.ts')

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
  mkdirSync(join(workshop.workspace, 'web'))
  writeFileSync(join(workshop.workspace, 'web/appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /opt/app\n')
  writeFileSync(join(workshop.workspace, 'web/.env'), 'SECRET=1')
})
afterEach(() => workshop.remove())

// Each run starts a process, which takes its time on a busy machine.
jest.setTimeout(30_000)

test('findings of package were mixed with its result on standard output', async () => {
  const {status, stdout, stderr} = await workshop.run(program, ['package', 'web', '--output', 'out.tgz'])
  expect([status, stdout]).toEqual([0, 'out.tgz\n'])
  expect(stderr).toContain('[env-file-in-bundle]')
  expect(stderr).toContain('Packaged 2 files')
})

test('on a runner no line on standard error becomes a command', async () => {
  rmSync(join(workshop.workspace, 'web/.env'))
  const appSpec = join(workshop.workspace, 'web/appspec.yml')
  writeFileSync(appSpec, `${readFileSync(appSpec, 'utf8')}hooks:\n  BeforeInstall:\n    - location: "::error::boo"\n`)
  const {stderr} = await workshop.run(program, ['package', 'web', '--validate', 'warn'], {GITHUB_ACTIONS: 'true'})
  expect(stderr).toContain('boo')
  expect(stderr).not.toMatch(/^\s*::error/m)
})

unixTest.each(['text', 'json'])('on a runner what a hook prints became a command of it: --format %s', async format => {
  const folder = join(workshop.workspace, 'web')
  writeFileSync(join(folder, 'hook.sh'), '#!/bin/sh\nprintf "::add-mask::one\\n##[add-mask]two\\n"\nexit 1\n')
  chmodSync(join(folder, 'hook.sh'), 0o755)
  const appSpec = join(folder, 'appspec.yml')
  writeFileSync(appSpec, `${readFileSync(appSpec, 'utf8')}hooks:\n  AfterInstall:\n    - location: hook.sh\n      timeout: 60\n`)
  const args = ['rehearse', 'web', ...(format === 'json' ? ['--format', 'json'] : [])]
  const {status, stdout, stderr} = await workshop.run(program, args, {GITHUB_ACTIONS: 'true'})
  expect(status).toBe(1)
  expect(stdout).toContain('add-mask]two')
  expect(stdout + stderr).not.toMatch(/^\s*::/m)
  expect(stdout + stderr).not.toContain('##[')
  if (format === 'json') expect(JSON.stringify(JSON.parse(stdout))).toContain('##[add-mask]two')
})
