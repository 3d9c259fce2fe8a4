// What packaging costs, as ratios to other programs that make the same archive. Never a test: machines differ and are busy.
//
//   npm run build:lib && node bench/package.js [--trees A,B,S,M] [--tree DIR] [--scale 1] [--rounds 3] [--only zip,pigz,aws,npm] [--keep]
//
//   A  an application with its node_modules: 38,000 small files with links, 580 MB       S  a small application of 30 files
//   B  1 GiB in few files, a third of it without a pattern                               M  200 MB and 2 GiB in large files, for the memory
//
// `--tree DIR` packs that directory instead; `--scale 0.3` makes smaller trees, for a short run. Each measurement is a process of its own, and
// the programs take turns, so that all see the same machine; a row has the medians. Programs that are not here are skipped, with a word.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {clearInterval, setInterval} from 'node:timers'
import {parseArgs} from 'node:util'
import {ownPeak, peakOf} from './peak-memory.js'
import {trees} from './trees.js'

const {values: options} = parseArgs({
  options: {
    trees: {type: 'string', default: 'A,B,S,M'},
    tree: {type: 'string'},
    scale: {type: 'string', default: '1'},
    rounds: {type: 'string', default: '3'},
    only: {type: 'string', default: 'zip,pigz,aws,npm'},
    keep: {type: 'boolean', default: false},
    child: {type: 'string'}
  }
})
const scale = Number(options.scale)
const rounds = Number(options.rounds)
const wanted = new Set(options.only.split(','))
const mebibyte = 1024 * 1024
const lib = join(import.meta.dirname, '../lib')

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const has = (program, argument = '--version') => spawnSync(program, [argument], {stdio: 'ignore'}).status === 0

/** In the child: each loads what it needs, and gives the work. */
const children = {
  async package(source, output, type) {
    const {packageRevision} = await import('../lib/operations/package-revision.js')
    return () => packageRevision({source, output, bundleType: type}, () => performance.now())
  },
  /** What an unchanged second `push` does before it asks S3: plan and hash. */
  async digest(source) {
    const {planSource} = await import('../lib/operations/plan-source.js')
    const {digestRevision} = await import('../lib/bundle/digest.js')
    return async () => {
      const {plan} = await planSource({source, platform: 'server'})
      await digestRevision(plan)
    }
  },
  async yazl(source, output, modules) {
    const {default: yazl} = await import(join(modules, 'yazl/index.js'))
    return () => {
      const zip = new yazl.ZipFile()
      for (const {path, file} of listed(source)) zip.addFile(file, path)
      zip.end()
      return written(zip.outputStream, output)
    }
  },
  async archiver(source, output, modules) {
    const {default: exported} = await import(join(modules, 'archiver/index.js'))
    return () => {
      const archive = exported('zip', {zlib: {level: 6}})
      archive.directory(source, false)
      void archive.finalize()
      return written(archive, output)
    }
  }
}

function listed(source) {
  const {stdout} = spawnSync('find', [source, '-type', 'f', '-printf', '%P\\0'], {maxBuffer: 1 << 28, encoding: 'utf8'})
  return stdout
    .split('\0')
    .filter(Boolean)
    .map(path => ({path, file: join(source, path)}))
}

async function written(stream, output) {
  const {createWriteStream} = await import('node:fs')
  const {pipeline} = await import('node:stream/promises')
  await pipeline(stream, createWriteStream(output))
}

/** Runs a command to its end: seconds from start to end and the most memory it had; what a child of ours says about itself goes first. */
function measure(command, args, {cwd} = {}) {
  return new Promise((done, failed) => {
    const start = performance.now()
    const cpuBefore = cpuOfChildren()
    const child = spawn(command, args, {cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe']})
    let stderr = ''
    let own = ''
    let peakMB = 0
    child.stderr.on('data', text => (stderr += text))
    child.stdio[3].on('data', text => (own += text))
    const watch = setInterval(() => (peakMB = Math.max(peakMB, peakOfAll(child.pid) / 1e6)), 20)
    child.on('error', failed)
    child.on('close', status => {
      clearInterval(watch)
      if (status !== 0) return failed(new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`))
      done({
        seconds: (performance.now() - start) / 1000,
        cpu: cpuOfChildren() - cpuBefore,
        peakMB,
        ...(own && JSON.parse(own))
      })
    })
  })
}

/** The peaks of a process and those it started, summed, from Linux; 0 elsewhere and once it has ended. */
function peakOfAll(pid) {
  try {
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return started.reduce((sum, child) => sum + peakOfAll(child), peakOf(pid) ?? 0)
  } catch {
    return 0
  }
}

/** Seconds of processor time of all processes this one has started and that have ended, from Linux (`cutime` and `cstime` of proc(5)). */
function cpuOfChildren() {
  if (!existsSync('/proc/self/stat')) return NaN
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const node = (...args) => measure(process.execPath, [import.meta.filename, '--child', JSON.stringify(args)])

/** Who packs: each writes `output` from `source`. The first is what the others are compared with. */
function programs(modules) {
  const shell = (script, source, output) => measure('sh', ['-c', script, 'sh', output], {cwd: source})
  const absent = []
  const all = [
    {
      name: '`zip -r`',
      group: 'zip',
      isHere: has('zip', '-v'),
      run: (source, output) => measure('zip', ['-qry', output, '.'], {cwd: source})
    },
    {
      name: '`tar \\| pigz`',
      group: 'pigz',
      isHere: has('pigz'),
      run: (source, output) => shell('tar cf - . | pigz > "$1"', source, output)
    },
    {name: '`aws deploy push`, its packaging', group: 'aws', isHere: awsPython() !== undefined, run: packAsAws},
    ...['yazl', 'archiver'].map(name => ({
      name: `${name} (npm)`,
      group: 'npm',
      isHere: modules !== undefined,
      run: (source, output) => node(name, source, output, modules)
    })),
    {name: '**ours, tgz**', ending: 'tgz', isHere: true, run: (source, output) => node('package', source, output, 'tgz')},
    {name: '**ours, zip**', isHere: true, run: (source, output) => node('package', source, output, 'zip')}
  ]
  for (const {name, group, isHere} of all) if (wanted.has(group) && !isHere) absent.push(name)
  if (absent.length > 0) console.log(`Not here, so skipped: ${absent.join(', ')}.\n`)
  return all.filter(({group, isHere}) => isHere && (group === undefined || wanted.has(group)))
}

/**
 * The packaging of `aws deploy push` is a method of its own in the AWS CLI: it is called alone, with the CLI's own
 * Python. Its temporary file is left as it is; the output only says its size.
 */
const packWithAws = `
import sys
from awscli.customizations.codedeploy.push import Push
with Push(None)._compress(sys.argv[1], False) as bundle, open(sys.argv[2], 'wb') as out:
    out.truncate(bundle.seek(0, 2))
`

let python
/** A Python that can import the CLI; found once. */
function awsPython() {
  python ??=
    ['python3', 'python'].find(
      name => spawnSync(name, ['-c', 'import awscli.customizations.codedeploy.push'], {stdio: 'ignore'}).status === 0
    ) ?? ''
  return python === '' ? undefined : python
}

function packAsAws(source, output) {
  return measure(awsPython(), ['-c', packWithAws, source, output])
}

function installPeers(work) {
  if (!wanted.has('npm')) return undefined
  const folder = join(work, 'peers')
  const {status} = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', 'yazl@3', 'archiver@7'],
    {stdio: 'ignore'}
  )
  return status === 0 ? join(folder, 'node_modules') : undefined
}

async function compare(name, source, all, work) {
  const samples = all.map(() => [])
  for (let round = 0; round < rounds; round++) {
    // `zip` would give a name without an ending one by itself.
    for (const [i, {run, ending = 'zip'}] of all.entries()) {
      const output = join(work, `output-${i}.${ending}`)
      rmSync(output, {force: true})
      const sample = await run(source, output)
      samples[i].push({...sample, sizeMB: statSync(output).size / 1e6})
      rmSync(output)
    }
  }
  const rows = samples.map(of => ({
    seconds: median(of.map(each => each.seconds)),
    cpu: median(of.map(each => each.cpu)),
    sizeMB: of[0].sizeMB,
    peakMB: Math.max(...of.map(each => each.peakMB))
  }))
  const [base] = rows
  console.log(`\n${name}, against ${all[0].name}; medians of ${rounds}\n`)
  console.log('| | time | processor | size | seconds | MB | peak MB |\n|---|---|---|---|---|---|---|')
  for (const [i, {seconds, cpu, sizeMB, peakMB}] of rows.entries()) {
    const cells = [all[i].name, seconds / base.seconds, cpu / base.cpu, sizeMB / base.sizeMB].map(cell =>
      typeof cell === 'number' ? cell.toFixed(2) : cell
    )
    console.log(`| ${[...cells, seconds.toFixed(1), sizeMB.toFixed(1), peakMB.toFixed(0)].join(' | ')} |`)
  }
  return rows
}

async function unchanged(source, work) {
  const samples = {digest: [], package: []}
  for (let round = 0; round < rounds; round++) {
    samples.digest.push((await node('digest', source)).ownMs)
    const output = join(work, 'output')
    samples.package.push((await node('package', source, output, 'tgz')).ownMs)
    rmSync(output)
  }
  const [digest, pack] = [median(samples.digest), median(samples.package)]
  console.log(`\nUnchanged, a second push (plan and hash) against packaging: ${(digest / pack).toFixed(2)}`)
}

async function small(source, work) {
  for (const type of ['tgz', 'zip']) {
    const times = []
    for (let round = 0; round < Math.max(rounds, 5); round++) {
      const output = join(work, `output.${type}`)
      times.push((await node('package', source, output, type)).ownMs)
      rmSync(output)
    }
    console.log(`${trees.S.name}, ${type}: ${median(times).toFixed(0)} ms, at the least ${Math.min(...times).toFixed(0)}`)
  }
}

async function memory(work) {
  console.log('\nPeak memory of packaging large files, MB\n\n| | 200 MB | 2 GiB |\n|---|---|---|')
  const peaks = {tgz: [], zip: []}
  for (const bytes of [200e6, 2048 * mebibyte * Math.min(scale, 1)]) {
    const source = make('B', bytes, work)
    for (const type of ['tgz', 'zip']) {
      const output = join(work, 'output')
      peaks[type].push((await node('package', source, output, type)).peakMB)
      rmSync(output)
    }
    if (!options.keep) rmSync(source, {recursive: true})
  }
  for (const [type, values] of Object.entries(peaks)) console.log(`| ${type} | ${values.map(value => value.toFixed(0)).join(' | ')} |`)
}

function make(key, bytes, work) {
  const source = mkdtempSync(join(work, `tree-${key}-`))
  trees[key].make(source, bytes)
  return source
}

async function main() {
  if (!existsSync(lib)) throw new Error('lib/ is missing: npm run build:lib')
  const work = mkdtempSync(join(tmpdir(), 'bench-package-'))
  try {
    const all = programs(installPeers(work))
    if (options.tree !== undefined) {
      const source = resolve(options.tree)
      await compare(options.tree, source, all, work)
      await unchanged(source, work)
      return
    }
    for (const key of options.trees.split(',')) {
      if (key === 'M') await memory(work)
      else {
        const source = make(key, trees[key].bytes * scale, work)
        if (key === 'S') await small(source, work)
        else await compare(trees[key].name, source, all, work)
        if (key === 'A') await unchanged(source, work)
        if (!options.keep) rmSync(source, {recursive: true})
      }
    }
  } finally {
    if (options.keep) console.log(`\nKept: ${work}`)
    else rmSync(work, {recursive: true, force: true})
  }
}

if (options.child !== undefined) {
  const [name, ...args] = JSON.parse(options.child)
  const work = await children[name](...args)
  const before = performance.now()
  await work()
  const ownMs = performance.now() - before
  writeFileSync(3, JSON.stringify({ownMs, peakMB: ownPeak() / 1e6}))
} else await main()
