// What validating costs, as a ratio to reading and parsing the same file with the package `yaml`, and what the command takes for ten thousand
// findings in each format. Never a test: machines differ and are busy.
//
//   npm run build:lib && node bench/validate.js
//
// Each measurement is a process of its own, so that memory is that of the work; the two kinds take turns, so that both see the same machine.
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {ownPeak} from './peak-memory.js'

const rounds = 5

/** Each loads what it needs and nothing else. */
const works = {
  async yaml() {
    const {parseDocument} = await import('yaml')
    return folder => parseDocument(readFileSync(join(folder, 'appspec.yml'), 'utf8')).toJS()
  },
  async validate() {
    const {validateSource} = await import('../lib/operations/validate.js')
    return folder => validateSource({source: folder})
  }
}

const cases = [
  {
    name: 'a typical AppSpec with its bundle',
    runs: 30,
    make: folder => cpSync(join(import.meta.dirname, '../examples/web-app'), folder, {recursive: true})
  },
  {
    name: '10,000 permission entries and files',
    runs: 3,
    make: folder => {
      mkdirSync(join(folder, 'app'))
      const entries = []
      for (let i = 0; i < 10_000; i++) {
        writeFileSync(join(folder, 'app', `file-${i}.txt`), '')
        entries.push(`  - object: /opt/app/file-${i}.txt\n    owner: www-data\n    mode: "0644"\n    type: [file]\n`)
      }
      const head = 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt/app\npermissions:\n'
      writeFileSync(join(folder, 'appspec.yml'), head + entries.join(''))
    }
  }
]

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** In the child: the first run, which a command line sees, the median of the others, and the most memory there was. */
async function measure(kind, folder, runs) {
  const work = await works[kind]()
  const times = []
  for (let i = 0; i <= runs; i++) {
    const start = performance.now()
    await work(folder)
    times.push(performance.now() - start)
  }
  const [first, ...warm] = times
  console.log(JSON.stringify({first, warm: median(warm), megabytes: ownPeak() / 1e6}))
}

function inProcess(kind, folder, runs) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [import.meta.filename, kind, folder, String(runs)], {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function compare({name, runs, make}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'))
  try {
    make(folder)
    const samples = {yaml: [], validate: []}
    for (let round = 0; round < rounds; round++) for (const kind of Object.keys(works)) samples[kind].push(inProcess(kind, folder, runs))
    console.log(`\n${name} (median of ${rounds} processes)`)
    const rows = [
      ['first run', 'first', 'ms'],
      ['later runs', 'warm', 'ms'],
      ['peak memory', 'megabytes', 'MB']
    ]
    for (const [label, field, unit] of rows) {
      const [base, ours] = Object.keys(works).map(kind => median(samples[kind].map(sample => sample[field])))
      console.log(
        `  ${label.padEnd(12)} yaml ${base.toFixed(1)} ${unit}, validate ${ours.toFixed(1)} ${unit}: ratio ${(ours / base).toFixed(2)}`
      )
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const findings = {
  'modes without quotation marks': i => `  - object: /opt/app/${i}\n    owner: www-data\n    mode: 0644\n`,
  'types that do not exist': i => `  - object: /opt/app/${i}\n    type: [fil]\n    mode: "644"\n`,
  'keys that do not exist': i => `  - object: /opt/app/${i}\n    ownr: www-data\n`
}

/** The command from its start to its end, with what it prints in a pipe. */
function timeFormats(name, entry) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'))
  try {
    const file = join(folder, 'appspec.yml')
    const entries = Array.from({length: 10_000}, (_, i) => entry(i))
    writeFileSync(file, `version: 0.0\nos: linux\npermissions:\n${entries.join('')}`)
    console.log(`\n10,000 entries with ${name} (median of ${rounds} runs of the command)`)
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const times = Array.from({length: rounds}, () => {
        const start = performance.now()
        const {error, signal} = spawnSync(
          process.execPath,
          [join(import.meta.dirname, '../lib/cli/main.js'), 'validate', file, '--format', format],
          {
            maxBuffer: 1 << 28
          }
        )
        if (error ?? signal) throw error ?? new Error(`ended by ${signal}`)
        return performance.now() - start
      })
      console.log(`  ${format.padEnd(12)} ${median(times).toFixed(0)} ms`)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const [kind, folder, runs] = process.argv.slice(2)
if (kind === undefined) {
  for (const each of cases) compare(each)
  for (const [name, entry] of Object.entries(findings)) timeFormats(name, entry)
} else await measure(kind, folder, Number(runs))
