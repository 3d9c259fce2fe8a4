import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import type {DeployError} from '../../src/core/errors.ts'
import type {DeploymentEvent} from '../../src/deployment/events.ts'
import {fixedPace} from '../../src/deployment/pace.ts'
import {watchDeployment} from '../../src/deployment/watch.ts'
import type {CodeDeployPort} from '../../src/operations/ports.ts'
import {FakeClock} from '../support/fake-clock.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

const json = (body: object, status = 200, headers: Record<string, string> = {}): Answer => {
  return response => {
    response.writeHead(status, {'content-type': 'application/x-amz-json-1.1', ...headers})
    response.end(JSON.stringify(body))
  }
}
const refused = (name: string, status = 400, headers: Record<string, string> = {}): Answer =>
  json({__type: `com.amazonaws.codedeploy#${name}`, message: 'refused'}, status, headers)
const deployment = (status: string, more: object = {}): Answer => json({deploymentInfo: {deploymentId: 'd-1', status, ...more}})

let server: Server
let endpoint: string
/** Answers each operation with the next of its list, the last again and again. */
let answers: Record<string, Answer[]>
let asked: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
      asked.push(operation)
      const list = answers[operation] ?? []
      const answer = list.length > 1 ? list.shift() : list[0]
      if (answer) answer(response, request)
      else json({})(response, request)
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
  answers = {}
  asked = []
})

const port = (): CodeDeployPort =>
  createCodeDeployPort({region: 'eu-west-1', endpoint, credentials: {accessKeyId: 'AKIDTEST', secretAccessKey: 'secret'}})

async function errorOfRead(): Promise<DeployError> {
  return port()
    .getDeployment('d-1')
    .then(
      () => {
        throw new Error('nothing was thrown')
      },
      (error: unknown) => error as DeployError
    )
}

describe("this machine's clock", () => {
  test('that is behind is told with by how much', async () => {
    const date = new Date(Date.now() + 12 * 60_000).toUTCString()
    answers['GetDeployment'] = [refused('InvalidSignatureException', 400, {date})]
    const error = await errorOfRead()
    expect(error.code).toBe('clock-skew')
    expect(error.hint).toMatch(/it is (11 min 5\d|12 min 0\d) s behind/)
  })

  test('that is right means that the secret key is wrong', async () => {
    answers['GetDeployment'] = [refused('InvalidSignatureException', 400, {date: new Date().toUTCString()})]
    expect((await errorOfRead()).code).toBe('access-denied')
  })
})

describe('credentials that expire in the middle', () => {
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

  const onlyFor =
    (accessKeyId: string): Answer =>
    (response, request) =>
      (String(request.headers.authorization).includes(accessKeyId) ? deployment('InProgress') : refused('ExpiredTokenException'))(
        response,
        request
      )

  test('are read again from where they came from', async () => {
    write('AKIDOLD')
    const codedeploy = createCodeDeployPort({region: 'eu-west-1', endpoint})
    answers['GetDeployment'] = [onlyFor('AKIDOLD')]
    await codedeploy.getDeployment('d-1')
    answers['GetDeployment'] = [onlyFor('AKIDNEW')]
    write('AKIDNEW')
    expect(await codedeploy.getDeployment('d-1')).toMatchObject({status: 'InProgress'})
    expect(asked).toHaveLength(3)
  })

  test('end the watch, not as a result, when there are no others', async () => {
    write('AKIDOLD')
    answers['GetDeployment'] = [deployment('InProgress'), refused('ExpiredTokenException')]
    const events: DeploymentEvent[] = []
    const end = await watchDeployment({
      deploymentId: 'd-1',
      reader: createCodeDeployPort({region: 'eu-west-1', endpoint}),
      clock: new FakeClock(),
      pace: fixedPace(1_000),
      onEvent: event => events.push(event)
    })
    expect(end).toMatchObject({type: 'lost', snapshot: {status: 'InProgress'}, error: {code: 'expired-credentials'}})
    expect(events.some(({type}) => type === 'finished')).toBe(false)
  })
})

test('a watch goes on through throttling, errors inside AWS, cut connections and answers that cannot be read', async () => {
  const cut: Answer = response => response.socket?.destroy()
  const nonsense: Answer = response => response.end('<html>')
  // Each call is tried three times by the SDK.
  const each = (answer: Answer): Answer[] => [answer, answer, answer]
  answers['GetDeployment'] = [
    deployment('InProgress'),
    ...each(refused('ThrottlingException')),
    ...each(json({}, 503)),
    ...each(cut),
    nonsense,
    deployment('Hovering'),
    deployment('Succeeded')
  ]
  answers['ListDeploymentTargets'] = [refused('AccessDeniedException')]
  const events: DeploymentEvent[] = []
  const end = await watchDeployment({
    deploymentId: 'd-1',
    reader: port(),
    clock: new FakeClock(),
    pace: fixedPace(1_000),
    onEvent: event => events.push(event)
  })
  expect(end).toMatchObject({type: 'final', snapshot: {status: 'Succeeded'}})
  expect(events.filter(({type}) => type === 'poll-failed')).toHaveLength(4)
  expect(events.find(({type}) => type === 'targets-unreadable')).toMatchObject({
    hint: expect.stringContaining('codedeploy:ListDeploymentTargets')
  })
  expect(events.at(-1)).toMatchObject({type: 'finished', status: 'Succeeded'})
}, 20_000)

test('the deployments that follow for Auto Scaling are named', async () => {
  answers['GetDeployment'] = [
    deployment('Succeeded', {
      creator: 'CodeDeployAutoUpdate',
      relatedDeployments: {autoUpdateOutdatedInstancesRootDeploymentId: 'd-0', autoUpdateOutdatedInstancesDeploymentIds: ['d-2']}
    })
  ]
  expect(await port().getDeployment('d-1')).toMatchObject({creator: 'CodeDeployAutoUpdate', followUpOf: 'd-0', followUps: ['d-2']})
})

test('a stop whose first answer was lost is not told as refused because the second attempt was', async () => {
  answers = {StopDeployment: [refused('InternalFailure', 500), refused('ThrottlingException')]}
  await expect(port().stopDeployment('d-1', {})).rejects.toMatchObject({code: 'service'})
  answers = {StopDeployment: [refused('ThrottlingException'), refused('AccessDeniedException')]}
  await expect(port().stopDeployment('d-1', {})).rejects.toMatchObject({code: 'access-denied'})
  expect(asked).toHaveLength(4)
})
