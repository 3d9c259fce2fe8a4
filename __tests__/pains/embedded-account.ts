import {CodeDeployClient, CreateDeploymentGroupCommand, GetDeploymentCommand, ListDeploymentsCommand} from '@aws-sdk/client-codedeploy'
import type {CreateDeploymentGroupCommandInput, DeploymentInfo, DeploymentStatus} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, ListObjectsV2Command} from '@aws-sdk/client-s3'
import type {FaultRule} from '../../src/local/control-plane/fault.ts'
import {createGroup, roleArn, startFixture, type Fixture} from '../local/local-fixture.ts'

/** The calls that leave something behind. */
const writes = ['RegisterApplicationRevision', 'CreateDeployment', 'StopDeployment', 'ContinueDeployment'] as const

/**
 * The embedded CodeDeploy in the process of the test, with scripted hosts, for programs that run beside it: the application `shop`, the
 * bucket `revisions`, and a deployment group for each test that asks for one.
 */
export class EmbeddedAccount {
  /** What goes wrong with calls from now on. */
  faults: FaultRule = () => undefined
  /** The names of all calls that were asked, in order. */
  readonly calls: string[] = []
  /** It asks again when a connection was closed that it kept too long. */
  readonly codedeploy: CodeDeployClient
  readonly #fixture: Fixture
  #groups = 0

  private constructor(fixture: Fixture) {
    this.#fixture = fixture
    const {endpoint, region} = fixture.local
    this.codedeploy = new CodeDeployClient({endpoint, region, credentials: {accessKeyId: 'x', secretAccessKey: 'x'}, maxAttempts: 3})
  }

  static async start(instances: number): Promise<EmbeddedAccount> {
    let steer: FaultRule = () => undefined
    const fixture = await startFixture({instances, faults: request => steer(request)})
    const account = new EmbeddedAccount(fixture)
    steer = request => {
      account.calls.push(request.operation)
      return account.faults(request)
    }
    await createGroup(fixture)
    await fixture.s3.send(new CreateBucketCommand({Bucket: 'revisions'}))
    return account
  }

  get fleet(): Fixture['fleet'] {
    return this.#fixture.fleet
  }

  /** What a program needs to reach it. */
  get environment(): Readonly<Record<string, string>> {
    const {endpoint, region} = this.#fixture.local
    return {AWS_ENDPOINT_URL: endpoint, AWS_REGION: region, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x'}
  }

  /** A group that nobody has deployed to, hosts that do what they are told, and calls that arrive. */
  async newGroup(settings: Partial<CreateDeploymentGroupCommandInput> = {}): Promise<string> {
    this.faults = () => undefined
    this.fleet.script = () => undefined
    this.calls.length = 0
    const deploymentGroupName = `group-${++this.#groups}`
    await this.codedeploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'shop',
        deploymentGroupName,
        serviceRoleArn: roleArn,
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        ...settings
      })
    )
    return deploymentGroupName
  }

  async deployment(deploymentId: string | undefined): Promise<DeploymentInfo> {
    const {deploymentInfo} = await this.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    if (deploymentInfo === undefined) throw new Error(`nothing is known of ${deploymentId ?? 'no deployment'}`)
    return deploymentInfo
  }

  /** The ids of the group's deployments, the newest first. */
  async deployments(deploymentGroupName: string): Promise<readonly string[]> {
    const {deployments = []} = await this.codedeploy.send(new ListDeploymentsCommand({applicationName: 'shop', deploymentGroupName}))
    return deployments
  }

  /** Asks, without a word about any one of them, until the group has a deployment of this status. */
  async untilListed(deploymentGroupName: string, status: DeploymentStatus): Promise<void> {
    const command = new ListDeploymentsCommand({applicationName: 'shop', deploymentGroupName, includeOnlyStatuses: [status]})
    while (((await this.codedeploy.send(command)).deployments ?? []).length === 0);
  }

  /** How many objects the bucket holds. */
  async objects(): Promise<number> {
    return (await this.#fixture.s3.send(new ListObjectsV2Command({Bucket: 'revisions'}))).KeyCount ?? 0
  }

  /** The calls since the group was made that changed something. */
  get written(): readonly string[] {
    return this.calls.filter(call => (writes as readonly string[]).includes(call))
  }

  async close(): Promise<void> {
    this.codedeploy.destroy()
    await this.#fixture.close()
  }
}
