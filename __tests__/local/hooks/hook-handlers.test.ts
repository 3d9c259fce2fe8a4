import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {systemClock} from '../../../src/core/clock.ts'
import {createHookHandlers, type HookHandlersOptions} from '../../../src/local/hooks/hook-handlers.ts'
import {idleReaper, isRunning} from '../host/hook-fixture.ts'
import {unixTest} from '../../support/platform-tests.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'codedeploy-kit-handlers-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

interface Ran {
  readonly out: readonly string[]
  readonly err: readonly string[]
  readonly context: readonly unknown[]
  /** Why it may have reported nothing. */
  readonly what: string | undefined
}

/** Runs a handler with that source, and gives what it wrote. */
async function run(
  source: string,
  {
    name = 'check.mjs',
    signal,
    hasReported = () => false,
    ...more
  }: Partial<HookHandlersOptions> & {readonly name?: string; readonly signal?: AbortSignal; readonly hasReported?: () => boolean} = {}
): Promise<Ran> {
  const file = join(folder, name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, source)
  const lines: {readonly stream: string; readonly line: string}[] = []
  const context: unknown[] = []
  const functions = createHookHandlers({
    files: new Map([['check', file]]),
    env: {PATH: process.env['PATH'], HOME: folder},
    reaper: idleReaper(),
    ...more
  })({
    region: 'eu-central-1',
    clock: systemClock,
    endpoint: () => 'http://127.0.0.1:1',
    targetOf: id => `target of ${id}`,
    onHookOutput: ({stream, line, ...rest}) => {
      lines.push({stream, line})
      context.push(rest)
    }
  })
  const functionName = 'arn:aws:lambda:eu-central-1:123456789012:function:check:live'
  const invocation = {deploymentId: 'd-1', hookExecutionId: 'h-1', functionName, event: 'BeforeAllowTraffic', hasReported}
  const end = await functions.invoke(invocation, signal ?? new AbortController().signal)
  const of = (stream: string) => lines.filter(line => line.stream === stream).map(({line}) => line)
  return {out: of('stdout'), err: of('stderr'), context, what: end?.what}
}

/** For handlers whose end is not what is tested. */
const reported = {hasReported: () => true}

describe('a handler is found as', () => {
  const print = 'console.log(JSON.stringify(event))'
  test.each([
    ['a named export', 'a.mjs', `export const handler = async event => { ${print} }`],
    ['exports.handler', 'a.cjs', `exports.handler = async event => { ${print} }`],
    ['module.exports.handler, put together', 'a.cjs', `module.exports = Object.assign({}, {handler: async event => { ${print} }})`],
    ['an export of TypeScript', 'a.ts', `export async function handler(event: {DeploymentId: string}): Promise<void> { ${print} }`]
  ])('%s', async (_, name, source) => {
    const {out, err, context} = await run(source, {name, ...reported})
    expect({out, err}).toEqual({out: ['{"DeploymentId":"d-1","LifecycleEventHookExecutionId":"h-1"}'], err: []})
    expect(context).toEqual([{deploymentId: 'd-1', target: 'target of d-1', lifecycleEvent: 'BeforeAllowTraffic', script: 'check'}])
  })
})

describe('what Lambda would not find is refused, and what there is instead is told:', () => {
  test.each([
    [
      'the default export',
      'a.mjs',
      `export default async () => console.log('ran')`,
      'it exports `default`. Write `export const handler = …`'
    ],
    [
      'another case',
      'a.mjs',
      `export const Handler = async () => console.log('ran')`,
      'it exports `Handler`. Write `export const handler = …`'
    ],
    ['a member of the default export', 'a.mjs', `export default {handler: async () => console.log('ran')}`, 'it exports `default`. Write'],
    [
      'module.exports',
      'a.cjs',
      `module.exports = async () => console.log('ran')`,
      'it exports nothing by a name. Write `exports.handler = …`'
    ],
    [
      'a member of another name',
      'a.cjs',
      `exports.check = async () => console.log('ran')`,
      'it exports `check`. Write `exports.handler = …`'
    ]
  ])('%s', async (_, name, source, message) => {
    const {out, err, what} = await run(source, {name})
    expect(out).toEqual([])
    expect(what).toContain(`${basename(folder)}/${name} has no \`handler\`, which is what Lambda calls: ${message}`)
    expect(err).toEqual([
      `The function "check" ended without reporting: ${what}. CodeDeploy waits for its report for the rest of the hour.`
    ])
  })
})

describe('why a handler did not report is told with its place:', () => {
  const none = `export const handler = async () => {}`
  const rows: readonly (readonly [string, string, string, string])[] = [
    [
      'a syntax error of an ES module',
      'a.mjs',
      `\n\nexport const handler = async (`,
      'F/a.mjs:3 could not be loaded: SyntaxError: Unexpected end of input'
    ],
    ['of CommonJS', 'a.cjs', `\nexports.handler = ) =>`, "F/a.cjs:2 could not be loaded: SyntaxError: Unexpected token ')'"],
    ['of TypeScript', 'a.ts', `\nconst a: string = ;`, 'F/a.ts:2 could not be loaded: SyntaxError: Expression expected'],
    [
      'in what it imports',
      'a.mjs',
      `import './broken.mjs'`,
      "F/a.mjs could not be loaded: F/broken.mjs:2: SyntaxError: Unexpected token ')'"
    ],
    ['a package that is not there', 'a.mjs', `\nimport 'nowhere'; ${none}`, 'F/a.mjs:2 could not be loaded: nowhere cannot be found'],
    ['a misspelt file', 'a.mjs', `\nimport './braken.mjs'; ${none}`, 'F/a.mjs:2 could not be loaded: ./braken.mjs cannot be found'],
    ['one that is required', 'a.cjs', `\nrequire('nowhere/at-all')`, 'F/a.cjs:2 could not be loaded: nowhere/at-all cannot be found'],
    [
      'a misspelt name',
      'a.mjs',
      `import {nope} from 'node:fs'; ${none}`,
      "F/a.mjs:1 could not be loaded: SyntaxError: The requested module 'node:fs' does not provide an export named 'nope'"
    ],
    [
      'the front door of the package',
      'a.mjs',
      `import {helper} from 'kit-for-tests'; ${none}`,
      'F/a.mjs:1 could not be loaded: kit-for-tests cannot be found; did you mean kit-for-tests/module?'
    ],
    [
      'a door that it does not have',
      'a.mjs',
      `import {helper} from 'kit-for-tests/modules'; ${none}`,
      'F/a.mjs:1 could not be loaded: kit-for-tests/modules cannot be found; did you mean kit-for-tests/module?'
    ],
    ['an error outside of the handler', 'a.mjs', `${none}\nthrow new Error('no url')`, 'F/a.mjs:2 could not be loaded: Error: no url'],
    [
      'an error',
      'a.mjs',
      `export const handler = async () => {\nnull.x }`,
      /^its handler threw TypeError: Cannot read .*, at F\/a\.mjs:2$/.source
    ],
    ['process.exit before', 'a.mjs', `process.exit(1)`, 'it called process.exit(1)'],
    ['process.exit within', 'a.mjs', `export const handler = async () => process.exit(0)`, 'it called process.exit(0)'],
    [
      'process.exit of a promise that would never settle',
      'a.mjs',
      `export const handler = () => new Promise(() => setTimeout(process.exit, 1))`,
      'it called process.exit(0)'
    ],
    ['a return', 'a.mjs', none, 'its handler returned before PutLifecycleEventHookExecutionStatus was called']
  ]
  test.each(rows)('%s', async (_, name, source, expected) => {
    writeFileSync(join(folder, 'broken.mjs'), `\nexport const a = )`)
    const {what = '', err} = await run(source, {name, modules: {'kit-for-tests/module': 'file:///provided.mjs'}})
    const told = what.replaceAll(basename(folder), 'F')
    if (expected.startsWith('^')) expect(told).toMatch(new RegExp(expected))
    else expect(told).toBe(expected)
    expect(err.at(-1)).toContain(`ended without reporting: ${what}`)
    expect(err.join('\n')).not.toMatch(/data:|node:internal|Node\.js v/)
  })

  test('an error that fills pages is told with its first line, cut', async () => {
    const {what} = await run(`export const handler = async () => { throw new Error('a'.repeat(5000) + '\\n' + 'b') }`)
    expect(what?.length).toBeLessThan(400)
  })

  test('not where it has reported', async () => {
    expect(await run(`export const handler = async () => {}`, reported)).toMatchObject({err: []})
    const {err} = await run(`export const handler = async () => process.exit(7)`, reported)
    expect(err).toEqual(['The function "check" has reported, and then it called process.exit(7).'])
  })

  test('after a line without an end', async () => {
    const {err, what} = await run(`export const handler = async () => process.stderr.write('half')`)
    expect(err).toEqual(['half', expect.stringContaining('ended without reporting')])
    expect(what).toMatch(/^its handler returned/)
  })
})

describe('a handler', () => {
  test('knows what a function knows, and where the services are', async () => {
    const {out} = await run(
      `
      export const handler = async (event, context) => {
        const {AWS_REGION, AWS_ENDPOINT_URL_CODEDEPLOY, AWS_LAMBDA_FUNCTION_NAME, AWS_ACCESS_KEY_ID} = process.env
        console.log(JSON.stringify({AWS_REGION, AWS_ENDPOINT_URL_CODEDEPLOY, AWS_LAMBDA_FUNCTION_NAME, AWS_ACCESS_KEY_ID}))
        console.log(context.functionName, context.invokedFunctionArn, context.awsRequestId.length)
        console.log(context.getRemainingTimeInMillis() > 4000 && context.getRemainingTimeInMillis() <= 5000)
        console.log(process.cwd())
      }`,
      {limitMs: 5_000}
    )
    expect(out).toEqual([
      '{"AWS_REGION":"eu-central-1","AWS_ENDPOINT_URL_CODEDEPLOY":"http://127.0.0.1:1","AWS_LAMBDA_FUNCTION_NAME":"check","AWS_ACCESS_KEY_ID":"local"}',
      'check arn:aws:lambda:eu-central-1:000000000000:function:check 36',
      'true',
      folder
    ])
  })

  test('sees nothing of the environment that is not given to it', async () => {
    process.env['KIT_SECRET'] = 'secret'
    try {
      const {out} = await run(`export const handler = async () => console.log(Object.keys(process.env).sort().join(' '))`)
      expect(out[0]).toMatch(/^AWS_ACCESS_KEY_ID .*CODEDEPLOY_KIT_REHEARSAL .*LAMBDA_TASK_ROOT PATH/)
      expect(out[0]).not.toContain('KIT_SECRET')
    } finally {
      delete process.env['KIT_SECRET']
    }
  })

  test.each([
    [
      'with a callback',
      `export const handler = (event, context, callback) => { setTimeout(() => { console.log('done'); callback(null) }, 5) }`
    ],
    [
      'with context.succeed',
      `export const handler = (event, context) => { setTimeout(() => { console.log('done'); context.succeed() }, 5) }`
    ],
    ['that is not async', `export const handler = event => { setTimeout(() => console.log('done'), 5) }`]
  ])('%s has its work done', async (_, source) => {
    expect(await run(source, reported)).toMatchObject({out: ['done'], err: []})
  })

  test('whose promise settled is over, whatever it left to do', async () => {
    const startMs = performance.now()
    await run(`export const handler = async () => { setInterval(() => console.log('more'), 1000) }`)
    expect(performance.now() - startMs).toBeLessThan(10_000)
  })

  test.each<[string, string, RegExp]>([
    ['throws', `export const handler = async () => { throw new RangeError('too far') }`, /^RangeError: too far\n.*check\.mjs/],
    ['throws a text', `export const handler = () => { throw 'too far' }`, /^'too far'\n/],
    ['gives an error back', `export const handler = (event, context, done) => done(new Error('no'))`, /^Error: no\n/],
    [
      'forgets a rejection',
      `export const handler = async () => { Promise.reject(new Error('lost')); await new Promise(r => setTimeout(r, 50)) }`,
      /^Error: lost\n/
    ],
    ['waits for nothing', `export const handler = () => new Promise(() => {})`, /: its handler did not settle, and nothing is left/]
  ])('that %s says so', async (_, source, message) => {
    const {err} = await run(source)
    expect(err.join('\n')).toMatch(message)
  })

  test.each([
    ['async', `const handler = async () => fail()`],
    ['that is not', `const handler = () => fail()`],
    ['with properties of its own', `const handler = () => fail({code: 'E'})`]
  ])('%s had frames of the program that runs it in its errors', async (_, source) => {
    const {err} = await run(`function fail(more) { throw Object.assign(new Error('no'), more) }\nexport ${source}`, reported)
    expect(err.slice(0, 3)).toEqual(['Error: no', expect.stringMatching(/^ +at fail /), expect.stringMatching(/^ +at handler /)])
    expect(err.slice(3)).toEqual(source.includes('code') ? ["  code: 'E'", '}'] : [])
  })

  test('that takes too long is ended', async () => {
    const {out, err} = await run(
      `export const handler = async () => { console.log('starts'); await new Promise(r => setTimeout(r, 600000)) }`,
      {limitMs: 700}
    )
    expect(out).toEqual(['starts'])
    expect(err).toEqual([
      'The function "check" ended without reporting: it was ended after 700 ms, as Lambda ends a function at its timeout; here it gets no more. It can do less where CODEDEPLOY_KIT_REHEARSAL is set. CodeDeploy waits for its report for the rest of the hour.'
    ])
  })

  test('is ended with the deployment', async () => {
    const stop = new AbortController()
    const file = join(folder, 'started')
    const running = run(
      `import {writeFileSync} from 'node:fs'
       export const handler = async () => { writeFileSync(${JSON.stringify(file)}, String(process.pid)); await new Promise(r => setTimeout(r, 600000)) }`,
      {signal: stop.signal}
    )
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await new Promise(resolve => setTimeout(resolve, 10))
    stop.abort(new Error('stopped'))
    expect((await running).err).toEqual([])
    expect(isRunning(Number(readFileSync(file, 'utf8')))).toBe(false)
  })

  unixTest('takes along what it started', async () => {
    const {out} = await run(`
      import {spawn} from 'node:child_process'
      export const handler = async () => console.log(spawn('sleep', ['600'], {stdio: 'ignore'}).pid)`)
    const pid = Number(out[0])
    while (isRunning(pid)) await new Promise(resolve => setTimeout(resolve, 10))
    expect(pid).toBeGreaterThan(1)
  })
})

test('a function without a file does not exist', async () => {
  await expect(run('', {files: new Map()})).rejects.toThrow('There is no function "check".')
})

describe('a module that the handler cannot find', () => {
  const modules = (): Record<string, string> => {
    const file = join(folder, 'provided.mjs')
    writeFileSync(file, `export const what = 'provided'`)
    return {'kit-for-tests/module': pathToFileURL(file).href}
  }

  test.each([
    ['import', 'a.mjs', `import {what} from 'kit-for-tests/module'; export const handler = async () => console.log(what)`],
    ['require', 'a.cjs', `const {what} = require('kit-for-tests/module'); exports.handler = async () => console.log(what)`]
  ])('is provided to %s', async (_, name, source) => {
    expect(await run(source, {name, modules: modules(), ...reported})).toMatchObject({out: ['provided'], err: []})
  })

  test('is its own where it has one', async () => {
    const installed = join(folder, 'node_modules/kit-for-tests')
    mkdirSync(installed, {recursive: true})
    writeFileSync(join(installed, 'module.js'), `exports.what = 'its own'`)
    writeFileSync(join(installed, 'package.json'), JSON.stringify({exports: {'./module': './module.js'}}))
    const source = `import {what} from 'kit-for-tests/module'; export const handler = async () => console.log(what)`
    expect(await run(source, {modules: modules(), ...reported})).toMatchObject({out: ['its own'], err: []})
  })
})
