// What packing and uploading at the same time saves, against packing to a file and uploading that, as a ratio. Never a test: machines differ.
//
//   npm run build:lib && node bench/upload.js [FOLDER]
//
// Without a FOLDER a tree of an application with its `node_modules` is made. Both ways use the same packer and the same client, and turn by
// turn send to a sink on loopback that takes so many bytes a second over all connections, as a slower line does. Each measurement is a process
// of its own, so that memory is that of the work.
import {spawn, spawnSync} from 'node:child_process'
import {createReadStream, createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {pipeline} from 'node:stream/promises'
import {setTimeout} from 'node:timers/promises'
import {ownPeak} from './peak-memory.js'

const rounds = 3
/** Megabytes a second. */
const rates = [20, 50]

/** Says what S3 says, as slowly as a line of this rate. */
function serveSink(megabytesPerSecond) {
  let freeAt = performance.now()
  const take = async bytes => {
    const now = performance.now()
    freeAt = Math.max(now, freeAt) + bytes / megabytesPerSecond / 1_000
    // Timers are coarse: waiting for less than this would be waiting too long.
    if (freeAt - now > 4) await setTimeout(freeAt - now)
  }
  // With the checksums it was sent, as S3 does.
  const answerTo = (what, checksum) =>
    ({
      'POST uploads': '<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>',
      'POST uploadId':
        '<CompleteMultipartUploadResult><ETag>"e"</ETag>' +
        `<ChecksumCRC32>${checksum}</ChecksumCRC32><ChecksumType>FULL_OBJECT</ChecksumType></CompleteMultipartUploadResult>`
    })[what]
  const server = createServer((request, response) => {
    void (async () => {
      for await (const piece of request) await take(piece.length)
      const {searchParams} = new URL(request.url, 'http://localhost')
      const what = searchParams.has('uploads') ? 'POST uploads' : request.method === 'POST' ? 'POST uploadId' : 'PUT'
      const checksum = request.headers['x-amz-checksum-crc32'] ?? ''
      const headers = {etag: '"e"', 'content-type': 'application/xml', 'x-amz-checksum-crc32': checksum}
      response.writeHead(200, headers).end(answerTo(what, checksum))
    })().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
}

/** One way, once: seconds, and the most memory there was. */
async function measure(way, source, port) {
  const [{createObjectStorePort}, {planRevision}, {contentDigest}, {digestRevision}, {archiveRevision}, {archiveSizeLimit}] =
    await Promise.all([
      import('../lib/aws/s3.js'),
      import('../lib/bundle/plan.js'),
      import('../lib/bundle/content-digest.js'),
      import('../lib/bundle/digest.js'),
      import('../lib/bundle/archive.js'),
      import('../lib/bundle/archive-size-limit.js')
    ])
  const store = createObjectStorePort({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: {accessKeyId: 'any', secretAccessKey: 'any'}
  })
  const address = {bucket: 'b', key: 'k', contentType: 'application/gzip', metadata: {}}
  const folder = mkdtempSync(join(tmpdir(), 'kit-bench-'))
  const start = performance.now()
  let packed = 0
  async function* archive(plan, options) {
    yield* archiveRevision(plan, {type: 'tgz', ...options})
    packed = performance.now() - start
  }
  try {
    const plan = await planRevision({source})
    if (way === 'meanwhile') {
      // The key has the hash in it, so that all is read once before the first byte is sent.
      await digestRevision(plan)
      await store.upload({...address, body: archive(plan), expectedBytes: archiveSizeLimit(plan)})
    } else {
      const file = join(folder, 'bundle.tgz')
      await pipeline(archive(plan, {digest: contentDigest()}), createWriteStream(file))
      await store.upload({...address, body: createReadStream(file, {highWaterMark: 1024 * 1024}), expectedBytes: statSync(file).size})
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  const seconds = (performance.now() - start) / 1_000
  console.log(JSON.stringify({seconds, packed: packed / 1_000, megabytes: ownPeak() / 1e6}))
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function compare(source) {
  for (const rate of rates) {
    const sink = spawn(process.execPath, [import.meta.filename, 'sink', String(rate)], {stdio: ['ignore', 'pipe', 'inherit']})
    const port = await new Promise(resolve => sink.stdout.once('data', text => resolve(String(text).trim())))
    const seen = {meanwhile: [], after: []}
    process.on('exit', () => sink.kill())
    for (let round = 0; round < rounds; round++) {
      for (const way of Object.keys(seen)) {
        const {stdout, status} = spawnSync(process.execPath, [import.meta.filename, 'measure', way, source, port], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit']
        })
        if (status !== 0) throw new Error(`${way} failed`)
        seen[way].push(JSON.parse(stdout))
      }
    }
    sink.kill()
    const of = (way, what) => median(seen[way].map(each => each[what]))
    const ratio = median(seen.meanwhile.map(({seconds}, round) => seconds / seen.after[round].seconds))
    console.log(
      `${rate} MB/s: ${of('meanwhile', 'seconds').toFixed(1)} s (${of('meanwhile', 'megabytes').toFixed(0)} MB of memory) against ` +
        `${of('after', 'seconds').toFixed(1)} s (${of('after', 'megabytes').toFixed(0)} MB), of which packing ${of('after', 'packed').toFixed(1)} s: ` +
        `ratio ${ratio.toFixed(2)}`
    )
  }
}

const [what, ...rest] = process.argv.slice(2)
if (what === 'sink') serveSink(Number(rest[0]))
else if (what === 'measure') await measure(...rest)
else if (what !== undefined) await compare(what)
else {
  const {trees} = await import('./trees.js')
  const folder = mkdtempSync(join(tmpdir(), 'kit-bench-tree-'))
  try {
    trees.A.make(folder, trees.A.bytes)
    await compare(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
