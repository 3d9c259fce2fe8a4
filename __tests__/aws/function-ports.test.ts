import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createEcsPort} from '../../src/aws/ecs.ts'
import {createLambdaPort} from '../../src/aws/lambda.ts'
import type {EcsPort, LambdaPort} from '../../src/operations/function-ports.ts'

interface Asked {
  /** ECS: the operation. Lambda: method and path. */
  readonly what: string
  readonly text: string
  readonly authorization: string
}
type Answer = (request: Asked) => readonly [status: number, body: object, headers?: Readonly<Record<string, string>>]

let server: Server
let endpoint: string
let answer: Answer
let asked: Asked[]

const what = ({headers, method, url}: IncomingMessage): string => {
  const target = headers['x-amz-target']
  return target === undefined ? `${String(method)} ${String(url)}` : (String(target).split('.').at(-1) ?? '')
}

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8').on('data', chunk => (text += String(chunk)))
    request.on('end', () => {
      const noted = {what: what(request), text, authorization: String(request.headers.authorization)}
      asked.push(noted)
      const [status, body, headers = {}] = answer(noted)
      response.writeHead(status, {'content-type': 'application/x-amz-json-1.1', ...headers})
      response.end(JSON.stringify(body))
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
  asked = []
})

const settings = (): Parameters<typeof createEcsPort>[0] => ({
  region: 'eu-west-1',
  endpoint,
  credentials: {accessKeyId: 'AKIDTEST', secretAccessKey: 'secret'}
})
const ecs = (): EcsPort => createEcsPort(settings())
const lambda = (): LambdaPort => createLambdaPort(settings())
const says =
  (body: object): Answer =>
  () => [200, body]
/** As ECS and Lambda each tell the name of an error. */
const refuses =
  (name: string, status = 400): Answer =>
  () => [status, {__type: name, message: `said ${name}`}, {'x-amzn-errortype': name}]

const definitionArn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:7'

describe('an ECS service', () => {
  const service = {
    serviceName: 'web',
    status: 'ACTIVE',
    deploymentController: {type: 'CODE_DEPLOY'},
    taskDefinition: 'arn:…/shop:5',
    loadBalancers: [{targetGroupArn: 'arn:tg', containerName: 'web', containerPort: 8080}]
  }

  test('is told as its primary task set has it, which is what runs', async () => {
    const network = {awsvpcConfiguration: {subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED'}}
    const primary = {
      status: 'PRIMARY',
      taskDefinition: definitionArn,
      platformVersion: '1.4.0',
      capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}],
      networkConfiguration: network
    }
    answer = says({services: [{...service, taskSets: [{status: 'ACTIVE', taskDefinition: 'new'}, primary]}], failures: []})
    expect(await ecs().describeService('shop', 'web')).toEqual({
      cluster: 'shop',
      service: 'web',
      deploymentController: 'CODE_DEPLOY',
      status: 'ACTIVE',
      taskDefinition: definitionArn,
      platformVersion: '1.4.0',
      capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}],
      network: {subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED'},
      loadBalancers: [{containerName: 'web', containerPort: 8080}],
      otherTaskSets: [{taskDefinition: 'new', status: 'ACTIVE'}]
    })
    expect(JSON.parse(asked[0]?.text ?? '')).toEqual({cluster: 'shop', services: ['web']})
  })

  test('that follows the latest platform version is not told with the one its tasks have for it now', async () => {
    const taskSets = [{status: 'PRIMARY', taskDefinition: definitionArn, platformVersion: '1.4.0'}]
    answer = says({services: [{...service, platformVersion: 'LATEST', taskSets}]})
    expect(await ecs().describeService('shop', 'web')).toMatchObject({platformVersion: 'LATEST'})
  })

  test('has its capacity provider strategy where its primary task set has an empty one', async () => {
    const capacityProviderStrategy = [{capacityProvider: 'FARGATE_SPOT', base: 1, weight: 4}]
    const taskSets = [{status: 'PRIMARY', taskDefinition: definitionArn, capacityProviderStrategy: []}]
    answer = says({services: [{...service, capacityProviderStrategy, taskSets}]})
    expect(await ecs().describeService('shop', 'web')).toMatchObject({capacityProviderStrategy})
  })

  test('without task sets is told as it is', async () => {
    answer = says({services: [{status: 'ACTIVE', taskDefinition: definitionArn}]})
    expect(await ecs().describeService('shop', 'web')).toEqual({
      cluster: 'shop',
      service: 'web',
      deploymentController: 'ECS',
      status: 'ACTIVE',
      taskDefinition: definitionArn,
      capacityProviderStrategy: [],
      loadBalancers: []
    })
  })

  test('that is not there is a failure in a good answer', async () => {
    answer = says({services: [], failures: [{arn: 'arn', reason: 'MISSING'}]})
    await expect(ecs().describeService('shop', 'web')).rejects.toMatchObject({
      code: 'not-found',
      message: 'there is no ECS service "web" in cluster "shop"',
      operation: 'DescribeServices'
    })
  })
})

describe('a task definition', () => {
  test('is told with its containers and ports', async () => {
    const containerDefinitions = [{name: 'web', portMappings: [{containerPort: 80}, {hostPort: 1}]}, {name: 'log'}]
    answer = says({
      taskDefinition: {taskDefinitionArn: definitionArn, family: 'shop', revision: 7, networkMode: 'awsvpc', containerDefinitions}
    })
    expect(await ecs().describeTaskDefinition('shop:7')).toEqual({
      arn: definitionArn,
      family: 'shop',
      revision: 7,
      networkMode: 'awsvpc',
      containers: [
        {name: 'web', ports: [{from: 80, to: 80}]},
        {name: 'log', ports: []}
      ]
    })
  })

  test('is registered whole: members that the SDK does not know, which it would leave out, are sent too', async () => {
    answer = says({taskDefinition: {taskDefinitionArn: definitionArn, family: 'shop', revision: 8}})
    const definition = {
      family: 'shop',
      containerDefinitions: [{name: 'wéb', futureSetting: {level: 2}, portMappings: [{containerPort: 80}]}],
      futureFeature: ['a']
    }
    expect(await ecs().registerTaskDefinition(definition)).toMatchObject({family: 'shop', revision: 8})
    expect(asked.map(({what}) => what)).toEqual(['RegisterTaskDefinition'])
    expect(JSON.parse(asked[0]?.text ?? '')).toEqual(definition)
  })

  test('is sent once: after a lost answer a second one would make a second revision', async () => {
    answer = () => [500, {__type: 'ServerException'}]
    await expect(ecs().registerTaskDefinition({family: 'shop'})).rejects.toMatchObject({code: 'service'})
    expect(asked.map(({what}) => what)).toEqual(['RegisterTaskDefinition'])
  })

  test('that an answer lacks is an error, not an empty one', async () => {
    answer = says({})
    await expect(ecs().describeTaskDefinition('shop:7')).rejects.toMatchObject({code: 'service', operation: 'DescribeTaskDefinition'})
    await expect(ecs().registerTaskDefinition({family: 'shop'})).rejects.toMatchObject({
      code: 'service',
      operation: 'RegisterTaskDefinition'
    })
  })
})

describe('tasks that stopped', () => {
  test('are told with the reasons, the latest first', async () => {
    const task = (id: string, stoppedAt: number): object => ({
      taskArn: `arn:aws:ecs:eu-west-1:123456789012:task/shop/${id}`,
      taskDefinitionArn: definitionArn,
      stoppedReason: 'Essential container in task exited',
      stopCode: 'EssentialContainerExited',
      stoppedAt,
      containers: [
        {name: 'web', exitCode: 1},
        {name: 'log', reason: 'CannotPullContainerError'}
      ]
    })
    answer = ({what}) => [200, what === 'ListTasks' ? {taskArns: ['a', 'b']} : {tasks: [task('a', 1_000), task('b', 2_000)]}]
    const [last, first] = await ecs().stoppedTasks('shop', 'web')
    expect(last).toEqual({
      id: 'b',
      taskDefinition: definitionArn,
      stoppedReason: 'Essential container in task exited',
      stopCode: 'EssentialContainerExited',
      stoppedAtMs: 2_000_000,
      containers: [
        {name: 'web', exitCode: 1},
        {name: 'log', reason: 'CannotPullContainerError'}
      ]
    })
    expect(first?.id).toBe('a')
    expect(JSON.parse(asked[0]?.text ?? '')).toMatchObject({cluster: 'shop', serviceName: 'web', desiredStatus: 'STOPPED'})
  })

  test('are sorted over all pages, as ECS lists them in no order, and 5 pages are enough', async () => {
    const numbersOf = (text: string): number => Number((JSON.parse(text) as {nextToken?: string}).nextToken ?? 0)
    answer = ({what, text}) => {
      if (what === 'ListTasks') return [200, {taskArns: [`task/${numbersOf(text)}`], nextToken: String(numbersOf(text) + 1)}]
      const {tasks} = JSON.parse(text) as {tasks: string[]}
      return [200, {tasks: tasks.map(taskArn => ({taskArn, stoppedAt: Number(taskArn.split('/')[1])}))}]
    }
    const stopped = await ecs().stoppedTasks('shop', 'web')
    expect(stopped.map(({id}) => id)).toEqual(['4', '3', '2', '1', '0'])
    expect(asked.map(({what}) => what)).toEqual(Array.from({length: 5}, () => ['ListTasks', 'DescribeTasks']).flat())
  })

  test('are not asked for when there are none', async () => {
    answer = says({taskArns: []})
    expect(await ecs().stoppedTasks('shop', 'web')).toEqual([])
    expect(asked.map(({what}) => what)).toEqual(['ListTasks'])
  })

  test.each(['ListTasks', 'DescribeTasks'])('that may not be read by %s name the permission', async denied => {
    answer = asking => (asking.what === denied ? refuses('AccessDeniedException')(asking) : [200, {taskArns: ['a']}])
    await expect(ecs().stoppedTasks('shop', 'web')).rejects.toMatchObject({
      code: 'access-denied',
      hint: `Allow ecs:${denied} to the role of this run.`
    })
  })
})

describe('a Lambda function', () => {
  test('has an alias, with weights when a shift is under way', async () => {
    answer = says({Name: 'live', FunctionVersion: '3', RoutingConfig: {AdditionalVersionWeights: {4: 0.1}}})
    expect(await lambda().getAlias('checkout', 'live')).toEqual({name: 'live', version: '3', weights: {4: 0.1}})
    answer = says({Name: 'live', FunctionVersion: '3'})
    expect(await lambda().getAlias('checkout', 'live')).toEqual({name: 'live', version: '3', weights: {}})
    expect(asked[0]?.what).toBe('GET /2015-03-31/functions/checkout/aliases/live')
  })

  test('has versions', async () => {
    answer = says({Version: '4', CodeSha256: 'c=', State: 'Active'})
    expect(await lambda().getVersion('checkout', '4')).toEqual({version: '4', state: 'Active'})
    expect(await lambda().publishVersion('checkout')).toMatchObject({version: '4'})
    expect(JSON.parse(asked[1]?.text ?? '')).toEqual({})
  })

  test.each([
    ['GetAlias', (port: LambdaPort) => port.getAlias('checkout', 'live')],
    ['GetFunctionConfiguration', (port: LambdaPort) => port.getVersion('checkout', '4')],
    ['PublishVersion', (port: LambdaPort) => port.publishVersion('checkout')]
  ])('whose version %s does not tell is an error, and not version ""', async (operation, call) => {
    answer = says({})
    await expect(call(lambda())).rejects.toMatchObject({code: 'service', operation})
  })
})

describe('what ECS and Lambda refuse', () => {
  const service = (port: EcsPort): Promise<unknown> => port.describeService('shop', 'web')
  const definition = (port: EcsPort): Promise<unknown> => port.describeTaskDefinition('shop:7')
  const registration = (port: EcsPort): Promise<unknown> => port.registerTaskDefinition({family: 'shop'})
  const alias = (port: LambdaPort): Promise<unknown> => port.getAlias('checkout', 'live')
  const version = (port: LambdaPort): Promise<unknown> => port.getVersion('checkout', '4')
  const publication = (port: LambdaPort): Promise<unknown> => port.publishVersion('checkout')

  test.each([
    ['ClusterNotFoundException', service, 'not-found', /cluster .*\(eu-west-1\)/],
    ['ServiceNotFoundException', service, 'not-found', /ECS service .*\(eu-west-1\)/],
    ['AccessDeniedException', service, 'access-denied', /Allow ecs:DescribeServices to/],
    ['InvalidParameterException', service, 'refused', undefined],
    ['ClientException', definition, 'not-found', /name and the revision of the task definition.*\(eu-west-1\)/],
    ['AccessDeniedException', definition, 'access-denied', /Allow ecs:DescribeTaskDefinition to/],
    ['ClientException', registration, 'refused', /Check the task definition/],
    ['InvalidParameterException', registration, 'refused', /Check the task definition/],
    ['AccessDeniedException', registration, 'access-denied', /Allow ecs:RegisterTaskDefinition, and iam:PassRole/],
    ['LimitExceededException', registration, 'refused', /Deregister/],
    ['UnrecognizedClientException', service, 'access-denied', /access key/],
    ['ExpiredTokenException', service, 'expired-credentials', /new credentials/]
  ])('ECS: %s of %p is %s', async (name, call, code, hint) => {
    answer = refuses(name)
    const error: unknown = await call(ecs()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({name: 'DeployError', code, errorName: name, message: expect.stringContaining(`said ${name}`)})
    if (hint) expect((error as {hint?: string}).hint).toMatch(hint)
  })

  test.each([
    ['ResourceNotFoundException', 404, alias, 'not-found', /names of the function and of its alias.*\(eu-west-1\)/],
    ['ResourceNotFoundException', 404, version, 'not-found', /its version.*\(eu-west-1\)/],
    ['ResourceNotFoundException', 404, publication, 'not-found', /name of the function, .*\(eu-west-1\)/],
    ['AccessDeniedException', 403, alias, 'access-denied', /Allow lambda:GetAlias to/],
    ['AccessDeniedException', 403, version, 'access-denied', /Allow lambda:GetFunctionConfiguration to/],
    ['AccessDeniedException', 403, publication, 'access-denied', /Allow lambda:PublishVersion to/],
    ['InvalidParameterValueException', 400, alias, 'refused', /does not take them/],
    ['ResourceConflictException', 409, publication, 'refused', /just being changed/],
    ['CodeStorageExceededException', 400, publication, 'refused', /Delete versions/]
  ])('Lambda: %s (%d) of %p is %s', async (name, status, call, code, hint) => {
    answer = refuses(name, status)
    const error: unknown = await call(lambda()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({name: 'DeployError', code, errorName: name})
    expect((error as {hint?: string}).hint).toMatch(hint)
  })

  test.each([
    ['TooManyRequestsException', 429, 'throttled'],
    ['ServiceException', 500, 'service']
  ])('Lambda: %s is tried three times and is then %s', async (name, status, code) => {
    answer = refuses(name, status)
    await expect(alias(lambda())).rejects.toMatchObject({code, message: expect.stringContaining('tried 3 times')})
  })

  test('ECS: what throttles or breaks for a moment is asked again', async () => {
    const faults = [refuses('ThrottlingException'), refuses('ServerException', 500)]
    answer = asking => (faults.shift() ?? says({services: [{status: 'ACTIVE'}]}))(asking)
    expect(await service(ecs())).toMatchObject({status: 'ACTIVE'})
  })

  test('nobody listens', async () => {
    const nowhere = {...settings(), endpoint: 'http://127.0.0.1:1'}
    await expect(service(createEcsPort(nowhere))).rejects.toMatchObject({code: 'network', operation: 'DescribeServices'})
    await expect(alias(createLambdaPort(nowhere))).rejects.toMatchObject({code: 'network', operation: 'GetAlias'})
  })

  test('a call that is cancelled ends at once', async () => {
    await expect(ecs().describeService('shop', 'web', AbortSignal.abort())).rejects.toMatchObject({code: 'cancelled'})
    await expect(lambda().getAlias('checkout', 'live', AbortSignal.abort())).rejects.toMatchObject({code: 'cancelled'})
  })
})

describe('credentials and region', () => {
  let folder: string
  const write = (accessKeyId: string): void =>
    writeFileSync(join(folder, 'credentials'), `[default]\naws_access_key_id=${accessKeyId}\naws_secret_access_key=secret\n`)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'credentials-'))
    jest.replaceProperty(process, 'env', {
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
      AWS_CONFIG_FILE: join(folder, 'config')
    })
  })
  afterEach(() => {
    jest.restoreAllMocks()
    rmSync(folder, {recursive: true, force: true})
  })

  test.each<[string, () => () => Promise<unknown>]>([
    [
      'ECS',
      () => {
        const port = createEcsPort({region: 'eu-west-1', endpoint})
        return () => port.describeService('shop', 'web')
      }
    ],
    [
      'Lambda',
      () => {
        const port = createLambdaPort({region: 'eu-west-1', endpoint})
        return () => port.getAlias('checkout', 'live')
      }
    ]
  ])('%s: those that expired in the middle are read again from where they came from', async (_, connect) => {
    write('AKIDOLD')
    let valid = 'AKIDOLD'
    const good = says({services: [{status: 'ACTIVE'}], Name: 'live', FunctionVersion: '3'})
    answer = asking => (asking.authorization.includes(valid) ? good(asking) : refuses('ExpiredTokenException')(asking))
    const call = connect()
    await call()
    valid = 'AKIDNEW'
    write('AKIDNEW')
    await call()
    expect(asked.map(({authorization}) => /AKID[A-Z]+/.exec(authorization)?.[0])).toEqual(['AKIDOLD', 'AKIDOLD', 'AKIDNEW'])
  })

  test('no region is told before anything is asked', async () => {
    write('AKIDOLD')
    await expect(createEcsPort({endpoint}).describeService('shop', 'web')).rejects.toMatchObject({code: 'usage', input: 'aws-region'})
    await expect(createLambdaPort({endpoint}).getAlias('checkout', 'live')).rejects.toMatchObject({code: 'usage', input: 'aws-region'})
    expect(asked).toEqual([])
  })
})
