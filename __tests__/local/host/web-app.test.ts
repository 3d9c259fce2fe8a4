import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect} from '@jest/globals'
import {createHostAgent} from '../../../src/local/host/agent.ts'
import {createReaper} from '../../../src/local/host/reaper.ts'
import type {Host} from '../../../src/local/host-port.ts'
import {isRunning, temporaryFolder, unixTest as test} from './hook-fixture.ts'
import {events, groupId} from './host-fixture.ts'

const example = join(import.meta.dirname, '../../../examples/web-app')

async function deploy(host: Host, deploymentId: string, key: string): Promise<void> {
  for (const event of events) {
    const result = await host.run(
      {
        deploymentId,
        deploymentGroupId: groupId,
        deploymentGroupName: 'production',
        applicationName: 'web-app',
        deploymentCreator: 'user',
        deploymentType: 'IN_PLACE',
        revision: {type: 's3', bucket: 'bucket', key, bundleType: 'tgz'},
        event
      },
      new AbortController().signal
    )
    expect({event, ...result}).toEqual({
      event,
      status: 'Succeeded',
      diagnostics: {errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''}
    })
  }
}

test('the example: two instances serve it side by side, the next revision replaces it, and in the end nothing runs', async () => {
  using folder = temporaryFolder()
  for (const version of ['1.0.0', '1.1.0']) {
    const source = join(folder.path, version)
    cpSync(example, source, {recursive: true})
    const manifest = join(source, 'app/package.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('1.0.0', version))
    execFileSync('tar', ['-czf', join(folder.path, `${version}.tgz`), '-C', source, '.'])
  }
  const reaper = await createReaper({env: process.env})
  const instances = ['i-1', 'i-2'].map(id => {
    const root = join(folder.path, id, 'root')
    mkdirSync(root, {recursive: true})
    const host = createHostAgent({
      id,
      folder: join(folder.path, id, 'deployment-root'),
      root,
      reaper,
      env: process.env,
      revisions: {
        fetch: ({key}, file) => {
          cpSync(join(folder.path, key), file)
          return Promise.resolve({eTag: 'e'})
        }
      }
    })
    return {host, run: join(root, 'opt/web-app/run')}
  })
  const served = async (path: string): Promise<string[]> =>
    Promise.all(
      instances.map(async ({run}) => {
        const port = readFileSync(join(run, 'port'), 'utf8').trim()
        return (await fetch(`http://127.0.0.1:${port}${path}`)).text()
      })
    )
  const processes = (): number[] => instances.map(({run}) => Number(readFileSync(join(run, 'pid'), 'utf8')))

  try {
    await Promise.all(instances.map(({host}) => deploy(host, 'd-1', '1.0.0.tgz')))
    expect(await served('/')).toEqual(['Hello, world!\n', 'Hello, world!\n'])
    const first = processes()
    await Promise.all(instances.map(({host}) => deploy(host, 'd-2', '1.1.0.tgz')))
    expect(await served('/health')).toEqual(['{"version":"1.1.0"}', '{"version":"1.1.0"}'])
    expect(first.filter(isRunning)).toEqual([])
  } finally {
    expect(await reaper.close()).toEqual({survivors: [], notRemoved: []})
  }
  expect(processes().filter(isRunning)).toEqual([])
})
