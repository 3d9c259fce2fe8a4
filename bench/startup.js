// How long the action takes to fail at a missing input, as a ratio to an action that loads all it may need at the start, as most do. Never a
// test: machines differ.
//
//   npm run build && node bench/startup.js [--rounds 15] [--peer FILE]
//
// The other action is bundled here by ncc from what CodeDeploy actions load: `@actions/core`, `@actions/github` and the CodeDeploy client.
// `--peer FILE` takes the bundle of a real one instead. Each measurement is a process of its own, and the programs take turns.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {parseArgs} from 'node:util'

const {values: options} = parseArgs({options: {rounds: {type: 'string', default: '15'}, peer: {type: 'string'}}})
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

const source = `
const core = require('@actions/core')
const github = require('@actions/github')
const {CodeDeployClient} = require('@aws-sdk/client-codedeploy')
try {
  const application = core.getInput('application-name', {required: true})
  core.info(application + github.context.sha + new CodeDeployClient({}).config)
} catch (error) {
  core.setFailed(error.message)
}
`

function run(command, args, cwd) {
  const {status, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8', shell: process.platform === 'win32'})
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stderr}`)
}

function bundlePeer(folder) {
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  writeFileSync(join(folder, 'peer.js'), source)
  run(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '@actions/core@1', '@actions/github@6', '@aws-sdk/client-codedeploy@3'],
    folder
  )
  run(process.execPath, [ncc, 'build', 'peer.js', '-o', 'dist'], folder)
  return join(folder, 'dist/index.js')
}

/** As a runner starts it. */
function startUp(file, folder) {
  const env = {PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder}
  const start = performance.now()
  const {status} = spawnSync(process.execPath, [file], {env, cwd: folder, stdio: 'ignore'})
  return {ms: performance.now() - start, status}
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const folder = mkdtempSync(join(tmpdir(), 'bench-startup-'))
try {
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const programs = [
    {name: 'an empty script', file: empty, fails: false},
    {name: 'all loaded at the start', file: options.peer === undefined ? bundlePeer(folder) : resolve(options.peer), fails: true},
    {name: 'codedeploy-kit', file: join(import.meta.dirname, '../dist/action/index.js'), fails: true}
  ]
  const times = programs.map(() => [])
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [i, {name, file, fails}] of programs.entries()) {
      const {ms, status} = startUp(file, folder)
      if ((status !== 0) !== fails) throw new Error(`${name} ended with ${status}`)
      times[i].push(ms)
    }
  }
  const [, peer] = times.map(median)
  for (const [i, {name}] of programs.entries()) {
    console.log(`${name}: ${median(times[i]).toFixed(0)} ms, ratio ${(median(times[i]) / peer).toFixed(2)}`)
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
