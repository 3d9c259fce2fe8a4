import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {unixTest} from '../support/platform-tests.ts'
import {Workshop, written} from '../support/program.ts'

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

test.each([
  ['thrown', /nobody catches this/],
  ['rejected', /nobody awaits this/]
])('an error that is %s where nobody sees it lets the work settle, is told, and ends with status 1', async (how, message) => {
  const {status, stdout, stderr} = await workshop.run(join(import.meta.dirname, 'uncaught-main.ts'), [how])
  expect([status, stdout]).toEqual([1, 'settled\n'])
  expect(stderr).toMatch(message)
})

describe('work with nothing to settle', () => {
  const program = join(import.meta.dirname, 'busy-main.ts')

  unixTest.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is ended by %s while it computes', async name => {
    const {child, ended} = workshop.start(program, ['computing', join(workshop.folder, 'never')])
    await written(child, /busy/)
    child.kill(name)
    expect(await ended).toMatchObject({signal: name, stdout: 'busy\n'})
  })

  unixTest('writes to the end what it has begun to write, and is ended then', async () => {
    const file = join(workshop.folder, 'go on')
    const {child, ended} = workshop.start(program, ['writing', file])
    await written(child, /busy/)
    child.kill('SIGINT')
    writeFileSync(file, '')
    expect(await ended).toMatchObject({signal: 'SIGINT', stdout: 'busy\ndone\n'})
  })
})

unixTest('validate is ended by a signal while it validates', async () => {
  const entries = Array.from({length: 20_000}, (_, i) => `  - object: /opt/app/${i}\n    mode: 0644\n`)
  writeFileSync(join(workshop.workspace, 'first.yml'), 'version: 0.0\nos: linux\nhooks:\n')
  writeFileSync(join(workshop.workspace, 'second.yml'), `version: 0.0\nos: linux\npermissions:\n${entries.join('')}`)
  const {child, ended} = workshop.start(join(import.meta.dirname, '../../src/cli/main.ts'), ['validate', 'first.yml', 'second.yml'])
  await written(child, /Checked first\.yml/)
  child.kill('SIGINT')
  const {signal, stdout} = await ended
  expect(signal).toBe('SIGINT')
  expect(stdout).not.toContain('second.yml')
})
