import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-loading-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** What a program says after `work`, with `connectAws` and its ports at hand. */
function saidBy(work: string): unknown {
  const program = join(folder, 'program.ts')
  const ports = new URL('../../src/library/aws-ports.ts', import.meta.url).href
  writeFileSync(
    program,
    `import {createRequire, registerHooks} from 'node:module'
import {connectAws} from ${JSON.stringify(ports)}
const credentials = {accessKeyId: 'AKIDTEST', secretAccessKey: 'secret'}
const {codedeploy, s3, ecs, lambda} = await connectAws({region: 'eu-west-1', endpoint: 'http://127.0.0.1:9', credentials})
const ended = AbortSignal.abort()
/** As where a package is not installed. */
const without = name =>
  registerHooks({resolve: (asked, context, next) => next(asked, asked === name ? {...context, parentURL: 'file:///nowhere/a.mjs'} : context)})
${work}`
  )
  return JSON.parse(execFileSync(process.execPath, [program], {encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}}))
}

/** Which of the SDK's clients are loaded after `work`. */
function loadedBy(work: string): unknown {
  return saidBy(`${work}
const files = Object.keys(createRequire(import.meta.url).cache)
const clients = ['codedeploy', 's3', 'ecs', 'lambda']
console.log(JSON.stringify(clients.filter(name => files.some(file => file.includes(\`client-\${name}\`)))))`)
}

test("S3's client is loaded by who asks S3", () => {
  expect(loadedBy(`await codedeploy.getDeployment('d-1', ended).catch(() => undefined)`)).toEqual(['codedeploy'])
  expect(loadedBy(`await s3.head({bucket: 'b', key: 'k'}, ended).catch(() => undefined)`)).toEqual(['codedeploy', 's3'])
})

test('the clients of ECS and Lambda are loaded by who asks them', () => {
  expect(loadedBy(`await ecs.describeService('c', 's', ended).catch(() => undefined)`)).toEqual(['codedeploy', 'ecs'])
  expect(loadedBy(`await lambda.getAlias('f', 'live', ended).catch(() => undefined)`)).toEqual(['codedeploy', 'lambda'])
})

describe('a client that is not installed', () => {
  const tried = (missing: string, call: string): unknown =>
    saidBy(`without('${missing}')
const {name, code, message, hint} = await ${call}.catch(error => error)
console.log(JSON.stringify({name, code, message, hint}))`)

  test.each([
    ['@aws-sdk/client-ecs', "ecs.describeService('c', 's', ended)"],
    ['@aws-sdk/client-lambda', "lambda.getAlias('f', 'live', ended)"]
  ])('%s is told as what is to be installed', (missing, call) => {
    expect(tried(missing, call)).toEqual({
      name: 'DeployError',
      code: 'usage',
      message: expect.stringContaining(`needs the package ${missing}, which is not installed`),
      hint: expect.stringContaining(`npm install ${missing}`)
    })
  })

  test('is no answer to anything else that cannot be found', () => {
    expect(tried('./calls.ts', "ecs.describeService('c', 's', ended)")).toMatchObject({name: 'Error', code: 'ERR_MODULE_NOT_FOUND'})
  })
})
