import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {createServer, type AddressInfo, type Socket} from 'node:net'
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

unixTest.each([
  ['json', /^\{"outcome":"cancelled","error":\{"code":"cancelled","message":"the run was cancelled before d-1 was seen"\}.*\}\n$/],
  ['github', /^::error title=CodeDeploy::the run was cancelled before d-1 was seen$/m],
  ['text', /^$/]
])(
  'a cancelled command told it in no format, and in the words of the call that was cut off: --format %s',
  async (format, expected) => {
    const sockets: Socket[] = []
    const server = createServer(socket => sockets.push(socket)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      const {port} = server.address() as AddressInfo
      const args = ['wait', 'd-1', ...(format === 'text' ? [] : ['--format', format])]
      const {child, ended} = workshop.start(join(import.meta.dirname, '../../src/cli/main.ts'), args, {
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x'
      })
      await once(server, 'connection')
      child.kill('SIGINT')
      const {status, stdout, stderr} = await ended
      expect(status).toBe(130)
      expect(stdout).toMatch(expected)
      expect(stdout + stderr).not.toContain('Request aborted')
      if (format !== 'github') expect(stderr).toMatch(/^codedeploy-kit: the run was cancelled before d-1 was seen\n/)
    } finally {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  },
  30_000
)
