import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from '@jest/globals'
import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/lambda-hook.md'), 'utf8')

/** CodeDeploy, Lambda and the application in one. */
let server: Server
let endpoint: string
let folder: string
let asked: string[]
/** What the application answers, and what the new version of the function does. */
let world: {health: number; functionError?: string}

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => (text += String(chunk)))
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1]
      if (operation === 'PutLifecycleEventHookExecutionStatus') asked.push(`reported ${(JSON.parse(text) as {status: string}).status}`)
      else asked.push(operation ?? `${String(request.method)} ${String(request.url)}`)
      if (request.url === '/health') response.statusCode = world.health
      if (request.url?.includes('/invocations') === true && world.functionError !== undefined)
        response.setHeader('x-amz-function-error', world.functionError)
      const info = {functionName: 'checkout', targetVersion: '4'}
      const target = {lambdaTarget: {targetId: 'checkout', lambdaFunctionInfo: info}}
      response.end(
        operation === 'ListDeploymentTargets'
          ? '{"targetIds":["checkout"]}'
          : operation === 'BatchGetDeploymentTargets'
            ? JSON.stringify({deploymentTargets: [target]})
            : '{}'
      )
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-hooks-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  asked = []
  world = {health: 200}
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** Runs a hook of the page in a process of its own, as Lambda does: all it knows is the environment. */
async function run(name: string, more: Readonly<Record<string, string>> = {}): Promise<{readonly status: string}> {
  const [, code] = new RegExp(`// hooks/${name}\\n([^]*?)\`\`\``).exec(page) ?? []
  if (code === undefined) throw new Error(`docs/lambda-hook.md has no hook ${name}`)
  const helper = new URL('../../src/lambda-hook/index.ts', import.meta.url).href
  writeFileSync(join(folder, name), code.replace("'codedeploy-kit/lambda-hook'", JSON.stringify(helper)))
  writeFileSync(
    join(folder, 'main.mjs'),
    `import {handler} from './${name}'
const event = {DeploymentId: 'd-A1', LifecycleEventHookExecutionId: 'execution-1'}
process.stdout.write(\`\\nreport \${JSON.stringify(await handler(event, {getRemainingTimeInMillis: () => 60_000}))}\`)`
  )
  const env = {
    PATH: process.env['PATH'],
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDTEST',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL: endpoint,
    TEST_URL: endpoint,
    ...more
  }
  const {stdout} = await promisify(execFile)(process.execPath, [join(folder, 'main.mjs')], {env})
  return JSON.parse(stdout.split('\nreport ')[1] ?? '') as {readonly status: string}
}

test('the hook for test traffic reports how the application answers', async () => {
  expect(await run('CodeDeployHook_web-test-traffic.mjs')).toMatchObject({status: 'Succeeded'})
  expect(asked).toEqual(['GET /', 'GET /health', 'reported Succeeded'])
  asked = []
  world.health = 503
  expect(await run('CodeDeployHook_web-test-traffic.mjs')).toMatchObject({
    status: 'Failed',
    reason: 'Error: GET /health through the test listener: 503'
  })
  expect(asked).toEqual(['GET /', 'GET /health', 'reported Failed'])
})

test('the hook before the traffic invokes the version that is about to get it', async () => {
  const invoked = ['ListDeploymentTargets', 'BatchGetDeploymentTargets', 'POST /2015-03-31/functions/checkout/invocations?Qualifier=4']
  expect(await run('CodeDeployHook_checkout-before-traffic.mjs')).toMatchObject({status: 'Succeeded'})
  expect(asked).toEqual([...invoked, 'reported Succeeded'])
  asked = []
  world.functionError = 'Unhandled'
  expect(await run('CodeDeployHook_checkout-before-traffic.mjs')).toMatchObject({status: 'Failed', reason: 'Error: version 4 answered {}'})
  expect(asked).toEqual([...invoked, 'reported Failed'])
})

test.each(['CodeDeployHook_web-test-traffic.mjs', 'CodeDeployHook_checkout-before-traffic.mjs'])(
  'a rehearsal runs %s, though it has no SDK beside it, and nothing to ask',
  async name => {
    rmSync(join(folder, 'node_modules'))
    expect(await run(name, {CODEDEPLOY_KIT_REHEARSAL: 'true', TEST_URL: ''})).toMatchObject({status: 'Succeeded'})
    expect(asked).toEqual(['reported Succeeded'])
  }
)
