// Builds lib/ (what npm gets) and dist/ (what runs on a fresh clone with nothing installed).
//
//   node tools/build.js          lib/ and dist/
//   node tools/build.js lib      lib/ only
//   node tools/build.js --check  builds lib/, bundles it into a temporary folder and compares that with dist/
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, relative, sep} from 'node:path'
import ncc from '@vercel/ncc'

const root = join(import.meta.dirname, '..')
const lib = join(root, 'lib')
const require = createRequire(import.meta.url)
const tsc = require.resolve('typescript/bin/tsc')

/** The bundles, and the source each starts from. */
const doors = [
  // The runner starts the post step even when the step was killed before it could keep anything: only its entry tells which it is.
  {
    name: 'action',
    entry: 'action/main',
    adapt: loadUndiciLate,
    more: {'post.js': "process.env['STATE_is-post'] = 'true'\nawait import('./index.js')\n"}
  },
  {name: 'cli', entry: 'cli/main'},
  {name: 'lambda-hook', entry: 'lambda-hook/index'}
]

function run(script, args) {
  const {status, signal, stdout, stderr, error} = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(`${stdout}${stderr}\n${relative(root, script)} ${args.join(' ')} ended with ${signal ?? `exit status ${status}`}.`)
}

function buildLib() {
  // tsc never deletes the output of a source that is gone.
  rmSync(lib, {recursive: true, force: true})
  run(tsc, ['-p', 'tsconfig.build.json'])
}

/**
 * `@actions/core` loads undici, a quarter of the time to a failing input, for the case that an OIDC token is fetched through a
 * proxy. An import cannot wait; in the bundle it can.
 */
function loadUndiciLate(code) {
  const load = /^var undici = (__nccwpck_require__\(\d+\));$/gm
  if (code.match(load)?.length !== 1) throw new Error('@actions/core no longer loads undici once: see loadUndiciLate in tools/build.js.')
  return code.replace(load, 'var undici = new Proxy({}, {get: (_, name) => $1[name]});')
}

async function buildDist(dist) {
  rmSync(dist, {recursive: true, force: true})
  for (const {name, entry, adapt = code => code, more = {}} of doors) {
    if (!existsSync(join(root, 'src', `${entry}.ts`))) throw new Error(`src/${entry}.ts is missing: dist/${name} starts from it.`)
    const {code: bundled, assets} = await ncc(join(lib, `${entry}.js`), {
      // A cache would make the bundle depend on what was built before.
      cache: false,
      // ncc minifies only the entry, which then starts slower.
      minify: false,
      license: 'licenses.txt',
      // ncc takes `resolve(folder, name)` for a file to be shipped, copies what it thinks is meant and rewrites the call. We ship none.
      filterAssetBase: join(lib, 'no-such-folder'),
      quiet: true
    })
    const code = adapt(bundled)
    const made = Object.entries(assets).map(([file, {source}]) => [file, source])
    const files = new Map([['index.js', code], ...made, ...Object.entries(more)])
    mkdirSync(join(dist, name), {recursive: true})
    for (const [file, content] of files) {
      if (file.includes('/') || String(content).includes('require__.ab + '))
        throw new Error(`ncc rewrote a path in ${file} of dist/${name}.`)
      writeFileSync(join(dist, name, file), content, {mode: 0o644})
    }
    if (code.startsWith('#!')) chmodSync(join(dist, name, 'index.js'), 0o755)
  }
}

/** Relative path -> what must be equal: the SHA-256 and, where the file system has one, the executable bit. */
function fingerprint(folder) {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const path = join(entry.parentPath, entry.name)
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
      const isExecutable = process.platform !== 'win32' && (statSync(path).mode & 0o100) !== 0
      return [relative(folder, path).split(sep).join('/'), `${hash} ${isExecutable}`]
    })
  )
}

async function check() {
  const work = mkdtempSync(join(tmpdir(), 'check-dist-'))
  try {
    buildLib()
    await buildDist(work)
    const built = fingerprint(work)
    const committed = fingerprint(join(root, 'dist'))
    const differences = [
      ...[...built.keys()].filter(path => !committed.has(path)).map(path => `dist/${path} is missing`),
      ...[...committed.keys()].filter(path => !built.has(path)).map(path => `dist/${path} is not built from this source`),
      ...[...built]
        .filter(([path, print]) => committed.has(path) && committed.get(path) !== print)
        .map(([path]) => `dist/${path} is not up to date`)
    ]
    if (differences.length > 0) throw new Error(`${differences.sort().join('\n')}\nRun "npm run build" and commit dist/.`)
    if (!doors.every(({name}) => built.has(`${name}/index.js`))) throw new Error('Nothing was compared: the build made no bundle.')
    // Here is no node_modules: what the bundle lacks, it lacks on a fresh clone too.
    run(join(work, 'cli', 'index.js'), ['--version'])
    run(join(work, 'lambda-hook', 'index.js'), [])
    console.log(`dist/ is up to date (${built.size} files).`)
  } finally {
    rmSync(work, {recursive: true, force: true})
  }
}

const [mode, ...rest] = process.argv.slice(2)
try {
  if (rest.length > 0 || ![undefined, 'lib', '--check'].includes(mode)) throw new Error('Usage: node tools/build.js [lib | --check]')
  if (mode === '--check') await check()
  else buildLib()
  if (mode === undefined) await buildDist(join(root, 'dist'))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
