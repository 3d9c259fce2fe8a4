import {expect, test} from '@jest/globals'
import {readdirSync, writeFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {Agent, request} from 'node:http'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLocalCodeDeploy} from '../../src/local/start.ts'
import {ScriptedFleet} from './scripted-host.ts'

async function withDirectory(use: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'codedeploy-kit-start-'))
  try {
    await use(directory)
  } finally {
    await rm(directory, {recursive: true, force: true})
  }
}
const createHosts = (): {hosts: ReturnType<ScriptedFleet['hosts']>} => ({hosts: new ScriptedFleet().hosts(1)})

test('a directory is used by one server at a time', async () => {
  await withDirectory(async dataDirectory => {
    const local = await startLocalCodeDeploy({dataDirectory, createHosts})
    await expect(startLocalCodeDeploy({dataDirectory, createHosts})).rejects.toMatchObject({code: 'local'})
    await local.close()
    await (await startLocalCodeDeploy({dataDirectory, createHosts})).close()
  })
})

test('the lock of a process that is gone does not count', async () => {
  await withDirectory(async dataDirectory => {
    // Beyond what any system gives out.
    writeFileSync(join(dataDirectory, 'lock'), '999999999')
    await (await startLocalCodeDeploy({dataDirectory, createHosts})).close()
  })
})

test('a port that is taken is an error that says so, and frees everything', async () => {
  await withDirectory(async directory => {
    const first = await startLocalCodeDeploy({dataDirectory: join(directory, 'a'), createHosts})
    let closed = 0
    const options = {
      dataDirectory: join(directory, 'b'),
      port: first.port,
      createHosts: () => ({
        ...createHosts(),
        close: () => {
          closed += 1
          return Promise.resolve()
        }
      })
    }
    await expect(startLocalCodeDeploy(options)).rejects.toMatchObject({code: 'local', hint: 'Choose another port, or 0 for any free one.'})
    expect(closed).toBe(1)
    await first.close()
    await (await startLocalCodeDeploy(options)).close()
    expect(closed).toBe(2)
  })
})

test('closing ends connections that are kept alive, and may be asked for twice', async () => {
  await withDirectory(async dataDirectory => {
    const local = await startLocalCodeDeploy({dataDirectory, createHosts})
    const agent = new Agent({keepAlive: true})
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(local.endpoint, {agent}, response => {
        response.resume().on('end', () => resolve(response.statusCode))
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(200)
    await Promise.all([local.close(), local.close()])
    agent.destroy()
    await expect(fetch(local.endpoint)).rejects.toThrow('fetch failed')
  })
})

test.each([-1, 1.5, 10_001])('%d instances are refused', async instances => {
  await withDirectory(async dataDirectory => {
    await expect(startLocalCodeDeploy({dataDirectory, instances, createHosts})).rejects.toMatchObject({code: 'usage', input: 'instances'})
  })
})

test('closing does not wait for an upload that never ends', async () => {
  await withDirectory(async dataDirectory => {
    const local = await startLocalCodeDeploy({dataDirectory, createHosts})
    await fetch(`${local.endpoint}/releases`, {method: 'PUT'})
    const socket = connect(local.port, '127.0.0.1')
    const closed = new Promise(resolve => socket.once('close', resolve))
    socket.on('error', () => undefined)
    socket.write('PUT /releases/half HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\nhalf')
    const incoming = join(dataDirectory, 's3', 'incoming')
    while (readdirSync(incoming).length === 0) await new Promise(resolve => setImmediate(resolve))
    await local.close()
    await closed
    expect(readdirSync(incoming)).toEqual([])
  })
})
