// Packs the package as npm would publish it, lints it, and uses it as its users do: from TypeScript, from an ES module, from CommonJS and as a command.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const {name, version, bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The script behind a command of a package; packages rarely export it, so it is found beside their package.json. */
function commandOf(packageName, command) {
  const manifest = join(root, 'node_modules', packageName, 'package.json')
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin[command])
}

function run(what, command, args, options = {}) {
  const {status, signal, stdout, stderr, error} = spawnSync(command, args, {cwd: root, encoding: 'utf8', ...options})
  if (error) throw error
  if (status !== 0) throw new Error(`${stdout}${stderr}\n${what} ended with ${signal ?? `exit status ${status}`}.`)
  return stdout
}

const node = (what, args, options) => run(what, process.execPath, args, options)

/** The names every user of the library counts on. */
const functions = ['deploy', 'rehearse', 'validateAppSpec', 'packageRevision', 'watchDeployment']

/** What a hook function in Lambda starts with. */
const importHook = `import {withCodeDeployHook} from '${name}/lambda-hook'\n`
const requireHook = `const {withCodeDeployHook} = require('${name}/lambda-hook')\n`
const useHook = "const handler = withCodeDeployHook(() => {})\nif (handler.length !== 2) throw new Error('no Lambda handler')\n"
const useHookTyped = `import {CodeDeployClient} from '@aws-sdk/client-codedeploy'
import type {CodeDeployHook, HookReport} from '${name}/lambda-hook'
const check = async ({deploymentId, signal}: CodeDeployHook): Promise<void> => void [deploymentId, signal]
const handler = withCodeDeployHook(check, {client: new CodeDeployClient({}), margin: 5_000})
const reported: Promise<HookReport> = handler({}, {getRemainingTimeInMillis: () => 1})
// @ts-expect-error A Response says neither, also when it is a 500.
withCodeDeployHook(() => fetch('https://example.com'))
void reported
`

function lint(tarball) {
  node('publint', [commandOf('publint', 'publint'), 'run', tarball, '--strict'])
  node('attw', [commandOf('@arethetypeswrong/cli', 'attw'), tarball, '--profile', 'esm-only'])
}

/** Below our own node_modules, so that the package finds the dependencies it would have been installed with, and nobody has to be online. */
function useIt(tarball) {
  const home = mkdtempSync(join(root, 'node_modules', '.check-package-'))
  try {
    const installed = join(home, 'node_modules', name)
    mkdirSync(dirname(installed), {recursive: true})
    run('tar', 'tar', ['-xzf', tarball, '-C', home])
    renameSync(join(home, 'package'), installed)

    const names = functions.join(', ')
    const useAll = `for (const each of [${names}]) if (typeof each !== 'function') throw new Error('not a function')\n`
    writeFileSync(join(home, 'program.mjs'), `import {${names}} from '${name}'\n${useAll}${importHook}${useHook}`)
    writeFileSync(join(home, 'program.cjs'), `const {${names}} = require('${name}')\n${useAll}${requireHook}${useHook}`)
    writeFileSync(join(home, 'program.mts'), `import {${names}} from '${name}'\n${useAll}${importHook}${useHookTyped}`)
    node('An ES module that imports the package', [join(home, 'program.mjs')])
    node('A CommonJS program that requires the package', [join(home, 'program.cjs')])
    const strict = [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      '--exactOptionalPropertyTypes'
    ]
    node('A TypeScript program that imports the package', [require.resolve('typescript/bin/tsc'), ...strict, 'program.mts'], {cwd: home})

    const said = node('The installed command', [join(installed, bin[name]), '--version']).trim()
    if (!said.includes(version)) throw new Error(`"${name} --version" says "${said}", and package.json says ${version}.`)
  } finally {
    rmSync(home, {recursive: true, force: true})
  }
}

const work = mkdtempSync(join(tmpdir(), 'check-package-'))
try {
  // On Windows npm is a command file, which only a shell starts.
  run('npm pack', 'npm', ['pack', '--pack-destination', work], {shell: process.platform === 'win32'})
  const [filename] = readdirSync(work)
  if (filename === undefined) throw new Error('Nothing was checked: npm pack made no file.')
  const tarball = join(work, filename)
  lint(tarball)
  useIt(tarball)
  console.log(`${filename} is sound.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(work, {recursive: true, force: true})
}
