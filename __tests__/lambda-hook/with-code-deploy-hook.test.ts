import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {CodeDeployClient} from '@aws-sdk/client-codedeploy'
import {withCodeDeployHook, type CodeDeployHook, type HookVerdict} from '../../src/lambda-hook/index.ts'

/** The answers to come; none left: 200. */
let answers: (number | 'hang' | 'cut' | {readonly status: number; readonly name: string})[]
let reports: Record<string, unknown>[]
let server: Server
let endpoint: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => (text += String(chunk)))
    request.on('end', () => {
      reports.push({target: request.headers['x-amz-target'], ...(JSON.parse(text) as object)})
      const answer = answers.shift() ?? 200
      if (answer === 'hang') return
      if (answer === 'cut') {
        request.socket.destroy()
        return
      }
      const {status, name} = typeof answer === 'number' ? {status: answer, name: 'InternalFailure'} : answer
      response.writeHead(status, {'content-type': 'application/x-amz-json-1.1'})
      response.end(JSON.stringify(status === 200 ? {lifecycleEventHookExecutionId: 'x'} : {__type: name, message: `said ${name}`}))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const quiet = (): void => undefined
beforeEach(() => {
  answers = []
  reports = []
  for (const method of ['log', 'warn', 'error'] as const) jest.spyOn(console, method).mockImplementation(quiet)
})
afterEach(() => {
  jest.restoreAllMocks()
})

const errors = (): string =>
  jest
    .mocked(console.error)
    .mock.calls.map(call => call.join(' '))
    .join('\n')
const event = {DeploymentId: 'd-A1', LifecycleEventHookExecutionId: 'execution-1'}
const minute = {getRemainingTimeInMillis: () => 60_000}
const credentials = {accessKeyId: 'AKIDTEST', secretAccessKey: 'secret'}
const client = (): CodeDeployClient => new CodeDeployClient({endpoint, region: 'eu-west-1', credentials, maxAttempts: 3})
/** What CodeDeploy was told, in order. */
const told = (): unknown[] => reports.map(({status}) => status)

describe('what CodeDeploy is told', () => {
  test.each<[string, () => unknown, string, string | undefined]>([
    ['checks that resolve', () => Promise.resolve(), 'Succeeded', undefined],
    ['checks that return nothing', () => undefined, 'Succeeded', undefined],
    ['true', () => Promise.resolve(true), 'Succeeded', undefined],
    ['Succeeded', () => 'Succeeded', 'Succeeded', undefined],
    ['false', () => Promise.resolve(false), 'Failed', 'the checks returned false'],
    ['Failed', () => 'Failed', 'Failed', 'the checks returned Failed'],
    ['checks that reject', () => Promise.reject(new Error('GET /health: 503')), 'Failed', 'Error: GET /health: 503'],
    [
      'checks that throw',
      () => {
        throw new RangeError('too slow')
      },
      'Failed',
      'RangeError: too slow'
    ],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users do
    ['what is thrown and no error', () => Promise.reject('no'), 'Failed', 'the checks threw no'],
    // What a function gives back by the way, such as the Response of a `fetch` that got a 500, is no success.
    ['a value that says neither', () => Promise.resolve({ok: false}), 'Failed', 'a value of type object'],
    ['another word', () => 'failed', 'Failed', 'the checks returned "failed", which says neither'],
    ['null', () => null, 'Failed', 'the checks returned null']
  ])('%s', async (_, checks, status, reason) => {
    const handler = withCodeDeployHook(checks as () => HookVerdict, {client: client()})
    const report = await handler(event, minute)
    expect(reports).toEqual([
      {
        target: 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus',
        deploymentId: 'd-A1',
        lifecycleEventHookExecutionId: 'execution-1',
        status
      }
    ])
    expect(report).toMatchObject({status, deploymentId: 'd-A1', lifecycleEventHookExecutionId: 'execution-1'})
    if (reason === undefined) expect([report.reason, errors()]).toEqual([undefined, ''])
    else {
      expect(report.reason).toContain(reason)
      expect(errors()).toContain('The hook of deployment d-A1 failed')
      expect(errors()).toContain(reason)
    }
  })

  test('the checks get the ids, the event, the context and a signal', async () => {
    let got: CodeDeployHook | undefined
    await withCodeDeployHook(hook => void (got = hook), {client: client()})({...event, Extra: 1}, minute)
    expect(got).toMatchObject({
      deploymentId: 'd-A1',
      lifecycleEventHookExecutionId: 'execution-1',
      event: {...event, Extra: 1},
      context: minute
    })
    expect(got?.signal.aborted).toBe(false)
  })

  test('each invocation of a warm function is reported', async () => {
    const handler = withCodeDeployHook(quiet, {client: client()})
    await handler(event, minute)
    await handler({...event, LifecycleEventHookExecutionId: 'execution-2'}, minute)
    expect(reports.map(report => report['lifecycleEventHookExecutionId'])).toEqual(['execution-1', 'execution-2'])
  })
})

describe('what is in the log', () => {
  /** What is written about checks that throw. */
  async function written(checks: () => unknown): Promise<string> {
    await withCodeDeployHook(checks as () => HookVerdict, {client: client()})(event, minute)
    return errors()
  }
  const frames = (text: string): string[] => text.split('\n').filter(line => /^\s+at /.test(line))

  test.each<[string, () => unknown]>([
    [
      'throw',
      function requireHealthy() {
        throw new Error('not healthy')
      }
    ],
    [
      'reject',
      async function requireHealthy() {
        await Promise.resolve()
        throw new Error('not healthy')
      }
    ]
  ])('was each message twice, and frames of the kit below those of checks that %s', async (_, checks) => {
    const text = await written(checks)
    expect(text.split('\n')[0]).toBe('The hook of deployment d-A1 failed: Error: not healthy')
    expect(text.match(/not healthy/g)).toHaveLength(1)
    expect(frames(text)).toEqual([expect.stringContaining('at requireHealthy (')])
  })

  test('are the causes of an error and what it knows', async () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:80'), {code: 'ECONNREFUSED'})
    const text = await written(function requireHealthy() {
      throw new TypeError('fetch failed', {cause})
    })
    expect(text).toMatch(
      /failed: TypeError: fetch failed\n\s+at requireHealthy \(.*\) \{\n\s+\[cause\]: Error: connect ECONNREFUSED[^]*code: 'ECONNREFUSED'/
    )
    expect(text).not.toContain('lambda-hook/with-code-deploy-hook.ts')
  })

  test('is what is thrown and no error', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users do
    expect(await written(() => Promise.reject('no'))).toBe('The hook of deployment d-A1 failed: the checks threw no')
  })
})

describe('the deadline', () => {
  /** 20 ms for the checks of a function that ends in a minute. */
  const near = {margin: 59_980}
  const context = (): {getRemainingTimeInMillis(): number} => {
    // At most half of the time is kept for the report, so the first answer is small; what is left afterwards need not fit.
    const left = [40, 5_000]
    return {getRemainingTimeInMillis: () => left.shift() ?? 5_000}
  }

  test('checks that do not end are reported as Failed before it', async () => {
    const never = withCodeDeployHook(() => new Promise<void>(quiet), {...near, client: client()})
    const {status, reason} = await never(event, context())
    expect(told()).toEqual(['Failed'])
    expect([status, reason]).toEqual(['Failed', expect.stringContaining('the checks did not end within 0.0 s')])
  })

  test.each<[string, (resolve: () => void, reject: (reason: Error) => void) => void]>([
    ['succeed', resolve => resolve()],
    ['fail', (_, reject) => reject(new Error('late'))]
  ])('checks that %s late are not reported again', async (_, end) => {
    let finish: () => void = quiet
    const checks = new Promise<void>((resolve, reject) => (finish = () => end(resolve, reject)))
    await withCodeDeployHook(() => checks, {...near, client: client()})(event, context())
    finish()
    await checks.catch(quiet)
    await new Promise(resolve => setImmediate(resolve))
    expect(told()).toEqual(['Failed'])
  })

  test('checks that succeed when their signal aborts are too late', async () => {
    const checks = ({signal}: CodeDeployHook): Promise<void> =>
      new Promise(resolve => signal.addEventListener('abort', () => resolve(), {once: true}))
    await withCodeDeployHook(checks, {...near, client: client()})(event, context())
    expect(told()).toEqual(['Failed'])
  })

  test('the signal does not abort for checks that ended in time', async () => {
    let signal: AbortSignal | undefined
    await withCodeDeployHook(hook => void (signal = hook.signal), {...near, client: client()})(event, context())
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(signal?.aborted).toBe(false)
  })

  test('a margin beyond the function’s time leaves half of it to the checks', async () => {
    const checks = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 5))
    const {status} = await withCodeDeployHook(checks, {margin: 60_000, client: client()})(event, {getRemainingTimeInMillis: () => 3_000})
    expect(status).toBe('Succeeded')
  })

  test('a context that has no deadline at all is fine', async () => {
    const {status} = await withCodeDeployHook(() => Promise.resolve(), {client: client()})(event, {
      getRemainingTimeInMillis: () => Infinity
    })
    expect(status).toBe('Succeeded')
  })

  test('a handler that is called without the context fails, and says so to CodeDeploy', async () => {
    let isRun = false
    const handler = withCodeDeployHook(() => void (isRun = true), {client: client()}) as (event: unknown) => Promise<unknown>
    expect(await handler(event)).toMatchObject({status: 'Failed', reason: expect.stringContaining("without Lambda's context")})
    expect([told(), isRun]).toEqual([['Failed'], false])
  })
})

describe('the report', () => {
  const hook = (): Promise<unknown> => withCodeDeployHook(() => true, {client: client()})(event, minute)

  test.each([
    ['throttled', {status: 400, name: 'ThrottlingException'}],
    ['answered by an error inside AWS', 500],
    ['cut off', 'cut' as const]
  ])('is made again when it was %s, and the checks are not', async (_, first) => {
    answers = [first]
    let runs = 0
    await withCodeDeployHook(() => (runs++, true), {client: client()})(event, minute)
    expect(told()).toEqual(['Succeeded', 'Succeeded'])
    expect(runs).toBe(1)
  })

  test('whose first answer was lost is there already, and that is fine', async () => {
    answers = ['cut', {status: 400, name: 'LifecycleEventAlreadyCompletedException'}]
    expect(await hook()).toMatchObject({status: 'Succeeded'})
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('was completed already'))
    expect(console.log).not.toHaveBeenCalled()
  })

  test.each([
    [
      'a permission is missing',
      {status: 400, name: 'AccessDeniedException'},
      /d-A1 ended Succeeded.*said AccessDenied.*codedeploy:PutLifecycleEventHookExecutionStatus.*execution role/
    ],
    ['it is the wrong region', {status: 400, name: 'DeploymentDoesNotExistException'}, /the region and the account of the deployment/],
    [
      'CodeDeploy refuses it',
      {status: 400, name: 'InvalidLifecycleEventHookExecutionIdException'},
      /codedeploy:PutLifecycleEventHookExecutionStatus.*InvalidLifecycleEventHookExecutionIdException/
    ]
  ])('that cannot be made since %s fails the invocation, and Lambda alone writes why to the log', async (_, answer, message) => {
    answers = [answer]
    await expect(hook()).rejects.toThrow(message)
    expect(errors()).toBe('')
    expect(told()).toEqual(['Succeeded'])
  })

  test('that AWS throttles to the end fails the invocation', async () => {
    const throttled = {status: 400, name: 'ThrottlingException'}
    answers = [throttled, throttled, throttled]
    await expect(hook()).rejects.toThrow(/throttled the account/)
  })

  test('that nobody takes names the network', async () => {
    const nobody = new CodeDeployClient({endpoint: 'http://127.0.0.1:1', region: 'eu-west-1', credentials, maxAttempts: 1})
    await expect(withCodeDeployHook(() => true, {client: nobody})(event, minute)).rejects.toThrow(/ECONNREFUSED.*VPC endpoint/)
  })

  test('that nobody answers is given up before Lambda ends the function', async () => {
    answers = ['hang']
    const left = [60_000, 50]
    const context = {getRemainingTimeInMillis: () => left.shift() ?? 0}
    await expect(withCodeDeployHook(() => true, {client: client()})(event, context)).rejects.toThrow(/no answer within 45 ms/)
  })

  test('of failed checks that cannot be made leaves their reason in the log', async () => {
    answers = [{status: 400, name: 'AccessDeniedException'}]
    const handler = withCodeDeployHook(() => Promise.reject(new Error('503')), {client: client()})
    await expect(handler(event, minute)).rejects.toThrow(/ended Failed: .*AccessDenied/)
    expect(errors()).toContain('failed: Error: 503')
  })
})

describe('the client', () => {
  test('is made with the first report, and goes where the environment says', async () => {
    jest.replaceProperty(process, 'env', {})
    const handler = withCodeDeployHook(() => true)
    jest.replaceProperty(process, 'env', {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIDTEST',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_ENDPOINT_URL_CODEDEPLOY: endpoint
    })
    await handler(event, minute)
    expect(told()).toEqual(['Succeeded'])
  })

  test('can be whatever sends', async () => {
    const sent: unknown[] = []
    const own = {send: (command: {readonly input: unknown}) => Promise.resolve(sent.push(command.input))}
    await withCodeDeployHook(() => true, {client: own})(event, minute)
    expect(sent).toEqual([{deploymentId: 'd-A1', lifecycleEventHookExecutionId: 'execution-1', status: 'Succeeded'}])
  })
})

describe('wrong use', () => {
  test.each<[string, unknown, string]>([
    ['no event', undefined, 'it lacks DeploymentId and LifecycleEventHookExecutionId (it is no object with members)'],
    ['an event of another service', {Records: [], secret: 'x'}, '(it has Records, secret)'],
    ['an event without its execution', {DeploymentId: 'd-A1'}, 'it lacks LifecycleEventHookExecutionId (it has DeploymentId)'],
    ['an id that is no text', {...event, DeploymentId: 7}, 'it lacks DeploymentId'],
    ['an empty id', {...event, DeploymentId: ''}, 'it lacks DeploymentId']
  ])('%s is told before any check runs', async (_, wrong, message) => {
    let isRun = false
    const handler = withCodeDeployHook(() => void (isRun = true), {client: client()})
    await expect(handler(wrong, minute)).rejects.toThrow(message)
    expect([isRun, reports]).toEqual([false, []])
  })

  test.each<[string, unknown, object, string]>([
    ['no function', undefined, {}, 'takes a function'],
    [
      'a Lambda handler with a callback',
      (_event: unknown, _context: unknown, _callback: unknown) => undefined,
      {},
      'callback is not supported'
    ],
    ['a negative margin', quiet, {margin: -1}, '`margin`'],
    ['a margin in words', quiet, {margin: '3s'}, '`margin`']
  ])('%s is told when the function starts', (_, checks, options, message) => {
    expect(() => withCodeDeployHook(checks as () => void, options)).toThrow(message)
  })
})
