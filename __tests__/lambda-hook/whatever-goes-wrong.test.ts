import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {execFile} from 'node:child_process'
import {inspect, promisify} from 'node:util'
import {withCodeDeployHook, type HookReport} from '../../src/lambda-hook/index.ts'

const event = {DeploymentId: 'd-A1', LifecycleEventHookExecutionId: 'execution-1'}
const helper = new URL('../../src/lambda-hook/index.ts', import.meta.url).href

interface Run {
  readonly report: HookReport
  /** What happened, in order. */
  readonly order: readonly string[]
  readonly log: string
}

/** Runs checks, given as source text, in a process of its own with the listeners of Lambda's runtime: whatever reaches them ends it. */
async function run(checks: string, timeMs = 60_000, after = ''): Promise<Run> {
  const program = `
    import {createServer} from 'node:http'
    import {withCodeDeployHook} from ${JSON.stringify(helper)}
    for (const event of ['uncaughtException', 'unhandledRejection'])
      process.on(event, error => { console.error('RUNTIME', error); ${after === '' ? 'process.exit(129)' : after} })
    const hanging = createServer(() => {}).listen(0, '127.0.0.1').unref()
    await new Promise(resolve => hanging.once('listening', resolve))
    const url = 'http://127.0.0.1:' + hanging.address().port
    const order = []
    const turn = () => new Promise(resolve => setImmediate(resolve))
    const never = new Promise(() => {})
    const client = {send: async command => { await turn(); order.push(command.input.status) }}
    const end = Date.now() + ${timeMs}
    const context = {getRemainingTimeInMillis: () => end - Date.now()}
    const handler = withCodeDeployHook(${checks}, {client, margin: ${timeMs - 20}})
    const report = await handler(${JSON.stringify(event)}, context)
    await turn()
    const listeners = ['uncaughtException', 'unhandledRejection'].map(event => process.listenerCount(event))
    if (listeners.join() !== '1,1') throw new Error('left behind ' + listeners.join())
    process.stdout.write('\\nresult ' + JSON.stringify({report, order}))`
  const {stdout, stderr} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  return {...(JSON.parse(stdout.split('\nresult ')[1] ?? '') as Pick<Run, 'report' | 'order'>), log: stderr}
}
const soon = 200
const ofTime = expect.stringContaining('the checks did not end within 0.1 s')

describe.each<[string, string]>([
  [
    'two calls share the signal and the second is not awaited yet',
    `async ({signal}) => {
      const call = () => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      const [a, b] = [call(), call()]
      await a
      await b
    }`
  ],
  [
    'two calls of fetch share the signal',
    `async ({signal}) => {
      const [a, b] = [fetch(url, {signal}), fetch(url, {signal})]
      await a
      await b
    }`
  ],
  [
    'a listener of the signal throws',
    `({signal}) => { signal.addEventListener('abort', () => { throw new Error('in a listener') }); return never }`
  ]
])('checks that run out of time, where %s', (_, checks) => {
  test('are reported as Failed, and the process goes on', async () => {
    const {report, order, log} = await run(checks, soon)
    expect(report).toMatchObject({status: 'Failed', reason: ofTime})
    expect(order).toEqual(['Failed'])
    expect(log).not.toContain('RUNTIME')
  })
})

test('the signal aborts only when Failed is reported', async () => {
  const {order} = await run(`({signal}) => { signal.addEventListener('abort', () => order.push('aborted')); return never }`, soon)
  expect(order).toEqual(['Failed', 'aborted'])
})

describe('an error that nobody meets', () => {
  test.each([
    [
      'a rejection while the checks wait',
      `() => { Promise.reject(new Error('stray')); return never }`,
      'a promise that nobody awaits was rejected: '
    ],
    [
      'a rejection beside checks that succeed at once',
      `() => { Promise.reject(new Error('stray')) }`,
      'a promise that nobody awaits was rejected: '
    ],
    [
      'an error in a timer',
      `() => { setTimeout(() => { throw new Error('stray') }, 1); return never }`,
      'an error was thrown where nobody catches it: '
    ]
  ])('%s is a failed check', async (_, checks, what) => {
    const {report, order, log} = await run(checks)
    expect(report).toMatchObject({status: 'Failed', reason: `${what}Error: stray`})
    expect(order).toEqual(['Failed'])
    expect(log).toContain(`The hook of deployment d-A1 failed: ${what}Error: stray\n`)
    expect(log).not.toContain('RUNTIME')
  })

  test('a promise that rejects and is awaited within the turn is none', async () => {
    const {report} = await run(`async () => { const a = Promise.reject(new Error('met')); await a.catch(() => {}) }`)
    expect(report.status).toBe('Succeeded')
  })

  test('after the checks is in the log, and changes nothing', async () => {
    const {report, order, log} = await run(`() => { setImmediate(() => setImmediate(() => Promise.reject(new Error('stray')))) }`)
    expect([report.status, order]).toEqual(['Succeeded', ['Succeeded']])
    expect(log).toContain('After the checks of deployment d-A1 had ended, a promise that nobody awaits was rejected: Error: stray')
  })

  test('after the invocation is its runtime’s again', async () => {
    const {log} = await run(`() => { setTimeout(() => Promise.reject(new Error('stray')), 100) }`, 60_000, 'process.exitCode = 0')
    expect(log).toMatch(/RUNTIME Error: stray/)
  })
})

describe('in this process', () => {
  const quiet = (): void => undefined
  beforeEach(() => {
    for (const method of ['log', 'warn', 'error'] as const) jest.spyOn(console, method).mockImplementation(quiet)
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })

  /** What CodeDeploy is told, and the invocation's own answer. */
  async function invoke(checks: () => void, context: {getRemainingTimeInMillis(): number}): Promise<[unknown, HookReport]> {
    const told: unknown[] = []
    const client = {send: ({input}: {readonly input: {readonly status?: unknown}}) => Promise.resolve(told.push(input.status))}
    const report = await withCodeDeployHook(checks, {client})(event, context)
    return [told, report]
  }
  const minute = {getRemainingTimeInMillis: () => 60_000}
  const unkind = (): never => {
    throw new Error('not to be shown')
  }

  test.each<[string, () => unknown, string]>([
    ['an object without a prototype', () => Object.create(null) as object, 'the checks threw [Object: null prototype] {}'],
    ['an object', () => ({status: 503}), 'the checks threw { status: 503 }'],
    ['a symbol', () => Symbol('no'), 'the checks threw Symbol(no)'],
    ['undefined', () => undefined, 'the checks threw undefined'],
    ['an error whose message cannot be read', () => Object.defineProperty(new Error(), 'message', {get: unkind}), '[object Error]'],
    ['an error that cannot be inspected', () => Object.assign(new Error('503'), {[inspect.custom]: unkind}), 'Error: 503'],
    ['an error whose stack cannot be read', () => Object.defineProperty(new Error('503'), 'stack', {get: unkind}), 'Error: 503'],
    [
      'an error that shows nothing at all',
      () => {
        const names = ['message', 'name', 'stack', inspect.custom, Symbol.toStringTag]
        return Object.defineProperties(new Error(), Object.fromEntries(names.map(name => [name, {get: unkind}])))
      },
      'a value that cannot be shown'
    ],
    ['a proxy that lets nobody in', () => new Proxy({}, {get: unkind, getPrototypeOf: unkind}), 'the checks threw {}'],
    [
      'a proxy that was revoked',
      () => {
        const {proxy, revoke} = Proxy.revocable({}, {})
        revoke()
        return proxy
      },
      'the checks threw <Revoked Proxy>'
    ]
  ])('%s that is thrown is reported as Failed', async (_, made, reason) => {
    const thrown = made()
    const [told, report] = await invoke(() => {
      throw thrown
    }, minute)
    expect(told).toEqual(['Failed'])
    expect(report.reason).toBe(reason)
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('The hook of deployment d-A1 failed: '))
  })

  test.each<[string, () => unknown]>([
    ['throws', unkind],
    ['gives no number', () => '3000'],
    ['gives NaN', () => NaN]
  ])('a context whose getRemainingTimeInMillis %s is reported as Failed', async (_, getRemainingTimeInMillis) => {
    const [told, {reason}] = await invoke(quiet, {getRemainingTimeInMillis} as typeof minute)
    expect([told, reason]).toEqual([['Failed'], expect.stringContaining('does not tell how much time there is')])
  })

  test.each([0, -5])('a context that has %s ms left, as of one who made it, still leaves time for the report', async ms => {
    const [told] = await invoke(quiet, {getRemainingTimeInMillis: () => ms})
    expect(told).toEqual(['Succeeded'])
  })
})
