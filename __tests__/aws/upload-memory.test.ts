import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect} from '@jest/globals'
import {linuxTest} from '../support/platform-tests.ts'

const MiB = 1024 * 1024
/** Two GiB take a while: only when asked for. */
const largest = (process.env['CODEDEPLOY_KIT_SLOW_TESTS'] ?? '') === '' ? 320 * MiB : 2048 * MiB

let folder: string
let sink: Server
let received = 0
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kit-upload-memory-'))
  // Takes what it is sent, keeps nothing, and answers with its checksum as S3 does.
  sink = createServer((request, response) => {
    request.on('data', (bytes: Buffer) => (received += bytes.length))
    request.on('end', () => {
      const {searchParams} = new URL(request.url ?? '', 'http://localhost')
      const checksum = String(request.headers['x-amz-checksum-crc32'] ?? '')
      response.writeHead(200, {etag: '"e"', 'content-type': 'application/xml', 'x-amz-checksum-crc32': checksum})
      if (searchParams.has('uploads')) {
        response.end('<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>')
      } else if (request.method === 'POST') {
        response.end(
          `<CompleteMultipartUploadResult><ETag>"e"</ETag><ChecksumCRC32>${checksum}</ChecksumCRC32></CompleteMultipartUploadResult>`
        )
      } else response.end()
    })
  })
  await new Promise<void>(resolve => sink.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  sink.closeAllConnections()
  await new Promise(resolve => sink.close(resolve))
  rmSync(folder, {recursive: true, force: true})
})

/** Hashes, packs and sends a directory as a push does, and says the most memory that it had: a process of its own, for that is its own alone. */
const script = `
const {readFileSync} = await import('node:fs')
const {room, source, endpoint} = JSON.parse(process.env.QUESTION)
const {createObjectStorePort} = await import(room + '/aws/s3.ts')
const {planRevision} = await import(room + '/bundle/plan.ts')
const {digestRevision} = await import(room + '/bundle/digest.ts')
const {archiveRevision} = await import(room + '/bundle/archive.ts')
const {archiveSizeLimit} = await import(room + '/bundle/archive-size-limit.ts')
const plan = await planRevision({source})
await digestRevision(plan)
const store = createObjectStorePort({endpoint, region: 'us-east-1', credentials: {accessKeyId: 'any', secretAccessKey: 'any'}})
await store.upload({
  bucket: 'b', key: 'k', contentType: 'application/gzip', metadata: {},
  // Stored: all of the tree is sent.
  body: archiveRevision(plan, {type: 'tgz', level: 0}), expectedBytes: archiveSizeLimit(plan)
})
console.log(Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024)`

async function peakOf(bytes: number): Promise<number> {
  const source = mkdtempSync(join(folder, 'source-'))
  writeFileSync(join(source, 'appspec.yml'), 'version: 0.0\nos: linux\n')
  for (const name of ['a', 'b']) {
    writeFileSync(join(source, name), '')
    truncateSync(join(source, name), bytes / 2)
  }
  const endpoint = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`
  const question = JSON.stringify({room: join(import.meta.dirname, '../../src'), source, endpoint})
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], {
    env: {...process.env, QUESTION: question},
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
  return Number(said)
}

linuxTest(
  'packing and sending a large tree takes the memory of a smaller one',
  async () => {
    const small = await peakOf(64 * MiB)
    received = 0
    const large = await peakOf(largest)
    expect(received).toBeGreaterThan(largest)
    // Parts on their way and garbage that is not collected yet come and go; what is kept of a large tree would be far more.
    expect(large - small).toBeLessThan(96 * MiB)
    expect(large).toBeLessThan(512 * MiB)
  },
  300_000
)
