import {randomBytes} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CreateBucketCommand, ListMultipartUploadsCommand, ListObjectVersionsCommand} from '@aws-sdk/client-s3'
import {ListApplicationRevisionsCommand, ListDeploymentsCommand} from '@aws-sdk/client-codedeploy'
import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import {createGroupsPort} from '../../src/aws/groups.ts'
import {createObjectStorePort} from '../../src/aws/s3.ts'
import {systemClock} from '../../src/core/clock.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployPorts, ObjectStorePort} from '../../src/operations/ports.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {createGroup, startFixture, type Fixture} from '../local/local-fixture.ts'
import {FaultyProxy} from '../support/faulty-proxy.ts'
import {untilNone} from '../support/program.ts'
import {noFunctions} from '../support/fake-functions.ts'

const MiB = 1024 * 1024
/** The smallest S3 takes. */
export const partBytes = 5 * MiB

type Tuning = Parameters<typeof createObjectStorePort>[1]

/** What an upload that failed must not leave anywhere. */
export interface Remains {
  readonly uploads: readonly string[]
  readonly objects: readonly string[]
  readonly revisions: number
  readonly deployments: number
  readonly temporary: readonly string[]
}
export const nothing: Remains = {uploads: [], objects: [], revisions: 0, deployments: 0, temporary: []}

/** A real SDK before an embedded CodeDeploy, with faults on the wire between them. */
export class UploadFixture {
  readonly fixture: Fixture
  readonly proxy: FaultyProxy
  /** One for each test, so that no test sees what another left. */
  bucket = 'releases'
  readonly #folder: string
  readonly #temporary: string
  readonly #restore: () => void
  #buckets = 0

  private constructor(fixture: Fixture, proxy: FaultyProxy, folder: string, restore: () => void) {
    this.fixture = fixture
    this.proxy = proxy
    this.#folder = folder
    this.#temporary = join(folder, 'tmp')
    this.#restore = restore
  }

  static async open(): Promise<UploadFixture> {
    const folder = mkdtempSync(join(tmpdir(), 'kit-upload-'))
    for (const name of ['tmp', 'server', 'source']) mkdirSync(join(folder, name))
    const fixture = await startFixture({directory: join(folder, 'server')})
    await createGroup(fixture)
    const proxy = await FaultyProxy.start(fixture.local.endpoint)
    const names = ['TMPDIR', 'TEMP', 'TMP'] as const
    const before = names.map(name => [name, process.env[name]] as const)
    for (const name of names) process.env[name] = join(folder, 'tmp')
    return new UploadFixture(fixture, proxy, folder, () => {
      for (const [name, value] of before) {
        if (value === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = value
      }
    })
  }

  async close(): Promise<void> {
    this.#restore()
    await this.proxy.close()
    await this.fixture.close()
    rmSync(this.#folder, {recursive: true, force: true})
  }

  /** Before each test. */
  async reset(): Promise<void> {
    this.proxy.reset()
    this.bucket = `releases-${(this.#buckets += 1)}`
    await this.fixture.s3.send(new CreateBucketCommand({Bucket: this.bucket}))
  }

  /** A source of so many bytes that do not compress, in files of 4 MiB: `a.bin`, `b.bin`… */
  source(bytes: number): string {
    const source = mkdtempSync(join(this.#folder, 'source', 's-'))
    writeFileSync(join(source, 'appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /opt/shop\n')
    for (let index = 0, left = bytes; left > 0; index++, left -= 4 * MiB)
      writeFileSync(join(source, `${String.fromCharCode(97 + index)}.bin`), randomBytes(Math.min(left, 4 * MiB)))
    return source
  }

  store(region = 'us-east-1', tuning?: Tuning): ObjectStorePort {
    const settings = {endpoint: this.proxy.endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
    return createObjectStorePort(settings, {partBytes, partsInFlight: 2, attempts: 3, ...tuning})
  }

  ports(tuning?: Tuning): DeployPorts {
    const settings = {endpoint: this.proxy.endpoint, region: 'us-east-1', credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
    return {
      ...noFunctions,
      codedeploy: createCodeDeployPort(settings),
      groups: createGroupsPort(settings),
      s3: this.store('us-east-1', tuning),
      clock: systemClock,
      nonce: () => 'a1b2c3d4'
    }
  }

  async deploy(options: Partial<DeployOptions>, tuning?: Tuning): Promise<{result: DeployResult; events: OperationEvent[]}> {
    const events: OperationEvent[] = []
    const result = await deploy(
      {
        applicationName: 'shop',
        deploymentGroupName: 'production',
        s3Bucket: this.bucket,
        pollInterval: 10,
        ...options,
        onEvent: event => {
          events.push(event)
          options.onEvent?.(event)
        }
      },
      this.ports(tuning)
    )
    return {result, events}
  }

  async remains(): Promise<Remains> {
    const {s3, codedeploy} = this.fixture
    const {Uploads = []} = await s3.send(new ListMultipartUploadsCommand({Bucket: this.bucket}))
    const {Versions = [], DeleteMarkers = []} = await s3.send(new ListObjectVersionsCommand({Bucket: this.bucket}))
    const {revisions = []} = await codedeploy.send(new ListApplicationRevisionsCommand({applicationName: 'shop', s3Bucket: this.bucket}))
    const {deployments = []} = await codedeploy.send(
      new ListDeploymentsCommand({applicationName: 'shop', deploymentGroupName: 'production'})
    )
    return {
      uploads: Uploads.map(({UploadId = ''}) => UploadId),
      objects: [...Versions, ...DeleteMarkers].map(({Key = ''}) => Key),
      revisions: revisions.length,
      deployments: deployments.length,
      // The server clears away a part whose connection was cut a moment after the client cut it.
      temporary: [...readdirSync(this.#temporary), ...(await untilNone(() => readdirSync(join(this.fixture.directory, 's3', 'incoming'))))]
    }
  }
}
