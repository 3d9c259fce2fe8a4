import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetAliasCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListAliasesCommand,
  ListVersionsByFunctionCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand
} from '@aws-sdk/client-lambda'
import {CreateBucketCommand, GetObjectCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {startFixture, type Fixture} from './local-fixture.ts'

let fixture: Fixture
let lambda: LambdaClient
beforeAll(async () => {
  fixture = await startFixture()
  const {endpoint, region} = fixture.local
  lambda = new LambdaClient({endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}, maxAttempts: 1})
  await create('shop')
})
afterAll(async () => {
  lambda.destroy()
  await fixture.close()
})

const create = (FunctionName: string, more: object = {}) =>
  lambda.send(new CreateFunctionCommand({FunctionName, Role: 'arn:role', Code: {ZipFile: Buffer.from(FunctionName)}, ...more}))
const publish = (more: object = {}) => lambda.send(new PublishVersionCommand({FunctionName: 'shop', ...more}))
const update = (code: string, FunctionName = 'shop') =>
  lambda.send(new UpdateFunctionCodeCommand({FunctionName, ZipFile: Buffer.from(code)}))

test('a function that a file plays was not known to Lambda: deployments whose hooks name it were refused', async () => {
  const names = new Set(['check'])
  const played = await startFixture({hookFunctions: {names, invoke: () => Promise.resolve()}})
  const {endpoint, region} = played.local
  const client = new LambdaClient({endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}, maxAttempts: 1})
  const arn = 'arn:aws:lambda:us-east-1:000000000000:function:check'
  try {
    const get = (FunctionName: string, Qualifier?: string) =>
      client.send(new GetFunctionConfigurationCommand({FunctionName, ...(Qualifier !== undefined && {Qualifier})}))
    expect(await get('check')).toMatchObject({FunctionName: 'check', FunctionArn: arn, Version: '$LATEST', State: 'Active'})
    expect(await get(arn, 'live')).toMatchObject({FunctionName: 'check', State: 'Active'})
    expect(await client.send(new GetFunctionCommand({FunctionName: 'check'}))).toMatchObject({Configuration: {FunctionArn: arn}})
    await expect(get('chek')).rejects.toMatchObject({name: 'ResourceNotFoundException'})
    // It is nobody's: there is nothing to publish.
    await expect(client.send(new PublishVersionCommand({FunctionName: 'check'}))).rejects.toMatchObject({name: 'ResourceNotFoundException'})
  } finally {
    client.destroy()
    await played.close()
  }
})

describe('functions and versions', () => {
  test('a version is published once for a code', async () => {
    const first = await publish({Description: 'from d-1'})
    expect(first).toMatchObject({Version: '1', State: 'Active', Description: 'from d-1', $metadata: {httpStatusCode: 201}})
    expect(await publish()).toMatchObject({Version: '1'})
    const {CodeSha256} = await update('another')
    expect(CodeSha256).not.toBe(first.CodeSha256)
    await expect(publish({CodeSha256: 'of something else'})).rejects.toMatchObject({name: 'InvalidParameterValueException'})
    expect(await publish({CodeSha256})).toMatchObject({Version: '2', CodeSha256})
    const {Versions = []} = await lambda.send(new ListVersionsByFunctionCommand({FunctionName: 'shop'}))
    expect(Versions.map(({Version}) => Version)).toEqual(['$LATEST', '1', '2'])
  })

  test('are found by name or ARN, and by qualifier', async () => {
    const get = (FunctionName: string, Qualifier?: string) =>
      lambda.send(new GetFunctionConfigurationCommand({FunctionName, ...(Qualifier !== undefined && {Qualifier})}))
    const arn = 'arn:aws:lambda:us-east-1:000000000000:function:shop'
    expect(await get('shop')).toMatchObject({Version: '$LATEST', FunctionArn: arn})
    expect(await get(arn, '1')).toMatchObject({Version: '1', FunctionArn: `${arn}:1`})
    expect(await get('shop', '$LATEST')).toMatchObject({Version: '$LATEST'})
    expect(await lambda.send(new GetFunctionCommand({FunctionName: 'shop', Qualifier: '2'}))).toMatchObject({Configuration: {Version: '2'}})
    const missing = {name: 'ResourceNotFoundException', $metadata: {httpStatusCode: 404}}
    await expect(get('shop', '9')).rejects.toMatchObject({...missing, message: `Function not found: ${arn}:9`})
    await expect(get('shap')).rejects.toMatchObject(missing)
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['twice', () => create('shop'), 'ResourceConflictException'],
    ['of an impossible name', () => create('a b'), 'InvalidParameterValueException'],
    ['without code', () => create('empty', {Code: {}}), 'InvalidParameterValueException']
  ])('one %s is refused', async (_, call, name) => {
    await expect(call()).rejects.toMatchObject({name})
  })

  test('a version may be published along', async () => {
    const Code = {ImageUri: 'registry/app:1'}
    expect(await create('image', {Publish: true, Code, PackageType: 'Image'})).toMatchObject({Version: '1'})
  })
})

describe('an alias', () => {
  const named = {FunctionName: 'aliased', Name: 'live'}
  beforeAll(async () => {
    await create('aliased', {Publish: true})
    await update('second', 'aliased')
    await lambda.send(new PublishVersionCommand({FunctionName: 'aliased'}))
    await lambda.send(new CreateAliasCommand({...named, FunctionVersion: '1'}))
  })
  const change = (more: object) => lambda.send(new UpdateAliasCommand({...named, ...more}))

  test('points at a version, and at a second one with a weight', async () => {
    expect(await lambda.send(new GetAliasCommand(named))).toMatchObject({
      Name: 'live',
      FunctionVersion: '1',
      AliasArn: 'arn:aws:lambda:us-east-1:000000000000:function:aliased:live'
    })
    await change({RoutingConfig: {AdditionalVersionWeights: {'2': 0.1}}})
    expect(await lambda.send(new GetAliasCommand(named))).toMatchObject({RoutingConfig: {AdditionalVersionWeights: {'2': 0.1}}})
    // What is not mentioned stays.
    expect(await change({Description: 'x'})).toMatchObject({RoutingConfig: {AdditionalVersionWeights: {'2': 0.1}}})
    const moved = await change({FunctionVersion: '2', RoutingConfig: {}})
    expect(moved.FunctionVersion).toBe('2')
    expect(moved.RoutingConfig).toBeUndefined()
    const {Aliases} = await lambda.send(new ListAliasesCommand({FunctionName: 'aliased'}))
    expect(Aliases).toMatchObject([{Name: 'live', FunctionVersion: '2'}])
  })

  test('is a qualifier too', async () => {
    const {Version} = await lambda.send(new GetFunctionConfigurationCommand({FunctionName: 'aliased', Qualifier: 'live'}))
    expect(Version).toBe('2')
  })

  const weights = (map: object): object => ({FunctionVersion: '1', RoutingConfig: {AdditionalVersionWeights: map}})
  test.each<[string, () => Promise<unknown>, string]>([
    ['that is there already', () => lambda.send(new CreateAliasCommand({...named, FunctionVersion: '1'})), 'ResourceConflictException'],
    [
      'that is a number',
      () => lambda.send(new CreateAliasCommand({...named, Name: '1', FunctionVersion: '1'})),
      'InvalidParameterValueException'
    ],
    ['of no version', () => change({FunctionVersion: '9'}), 'ResourceNotFoundException'],
    ['that is not there', () => lambda.send(new GetAliasCommand({...named, Name: 'live2'})), 'ResourceNotFoundException'],
    ['of three versions', () => change(weights({'2': 0.1, '3': 0.1})), 'InvalidParameterValueException'],
    ['of one version twice', () => change(weights({'1': 0.1})), 'InvalidParameterValueException'],
    ['of $LATEST with a weight', () => change(weights({$LATEST: 0.1})), 'InvalidParameterValueException'],
    ['of a weight beyond 1', () => change(weights({'2': 1.1})), 'InvalidParameterValueException']
  ])('%s is refused', async (_, call, name) => {
    await expect(call()).rejects.toMatchObject({name})
  })
})

describe('on the one port', () => {
  test('a bucket may be called as the paths of Lambda begin', async () => {
    const object = {Bucket: '2015-03-31', Key: 'functions/shop/configuration'}
    await fixture.s3.send(new CreateBucketCommand({Bucket: object.Bucket}))
    await fixture.s3.send(new PutObjectCommand({...object, Body: 'an object'}))
    const {Body} = await fixture.s3.send(new GetObjectCommand(object))
    expect(await Body?.transformToString()).toBe('an object')
  })

  const signed = {authorization: 'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=0'}

  test.each(['/2017-10-31/functions/shop/concurrency', '/2015-03-31/functions/shop/aliases/live/more', '/'])(
    'what the embedded Lambda cannot do is said: %s',
    async path => {
      const response = await fetch(fixture.local.endpoint + path, {headers: signed})
      expect(response.status).toBe(404)
      expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException')
      expect(await response.json()).toEqual({Type: 'User', Message: `The embedded Lambda has no operation GET ${path}.`})
    }
  )

  test('a path that is not well encoded is refused', async () => {
    const response = await fetch(`${fixture.local.endpoint}/2015-03-31/functions/%zz`, {headers: signed})
    expect(response.status).toBe(400)
  })

  test('web pages are not answered', async () => {
    const response = await fetch(`${fixture.local.endpoint}/2015-03-31/functions/shop`, {headers: {...signed, origin: 'http://elsewhere'}})
    expect(response.status).toBe(403)
  })
})
