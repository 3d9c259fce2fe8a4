import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentsCommand,
  UpdateDeploymentGroupCommand,
  type DeploymentGroupInfo,
  type DeploymentInfo,
  type UpdateDeploymentGroupCommandInput
} from '@aws-sdk/client-codedeploy'
import {startLocalCodeDeploy, type LocalCodeDeploy, type LocalOptions} from '../../src/library/local.ts'
import type {FaultRequest} from '../../src/local/control-plane/fault.ts'
import {GitRepository, gitTestEnvironment} from './git-repository.ts'
import {cli, Workshop, type Run} from './program.ts'
import {Step, type StepRun} from './runner.ts'

export const repository = 'octo/shop'

/** What starts a workflow, with the commit that the runner says it is about. */
export interface StageEvent {
  readonly name: string
  readonly ref: string
  readonly sha: string
  readonly payload: object
}

/** Calls of CodeDeploy that only look. */
const reading = /^(?:Get|BatchGet|List)/

/**
 * A repository on GitHub, an account whose hosts fetch commits from it, and jobs that run for its events: each in a checkout of its own, shallow
 * as that of actions/checkout. Git, the bundles of this package and the hosts are real; GitHub's server is a folder.
 */
export class GitHubStage {
  /** All calls of CodeDeploy since they were cleared, in order. */
  readonly requests: FaultRequest[]
  readonly codedeploy: CodeDeployClient
  readonly #local: LocalCodeDeploy
  readonly #work: GitRepository
  readonly #origin: GitRepository
  readonly #workshops: Workshop[] = []
  #runs = 41

  private constructor(local: LocalCodeDeploy, requests: FaultRequest[], work: GitRepository, origin: GitRepository) {
    this.#local = local
    this.requests = requests
    this.#work = work
    this.#origin = origin
    const {endpoint, region} = local
    this.codedeploy = new CodeDeployClient({endpoint, region, credentials: {accessKeyId: 'x', secretAccessKey: 'x'}, maxAttempts: 3})
  }

  /** With the application `shop`, and no group. */
  static async start(options: LocalOptions = {}): Promise<GitHubStage> {
    const work = GitRepository.init()
    const folder = join(work.folder, '.git', 'github', `${repository}.git`)
    mkdirSync(folder, {recursive: true})
    const origin = new GitRepository(folder)
    origin.git('init', '-q', '--bare', '-b', 'main')
    // As GitHub does.
    origin.config('uploadpack.allowAnySHA1InWant', 'true')
    const requests: FaultRequest[] = []
    const {faults} = options
    const local = await startLocalCodeDeploy({
      clones: [folder],
      ...options,
      faults: request => {
        requests.push(request)
        return faults?.(request)
      }
    })
    const stage = new GitHubStage(local, requests, work, origin)
    await stage.codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
    requests.length = 0
    return stage
  }

  /** The names of all calls since they were cleared. */
  get calls(): readonly string[] {
    return this.requests.map(({operation}) => operation)
  }

  /** Those that changed something. */
  get written(): readonly string[] {
    return this.calls.filter(call => !reading.test(call))
  }

  get environment(): Readonly<Record<string, string>> {
    const {endpoint, region} = this.#local
    return {AWS_ENDPOINT_URL: endpoint, AWS_REGION: region, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x'}
  }

  /** Forgets the calls until now. */
  clear(): void {
    this.requests.length = 0
  }

  /** Where the file of the first instance is. */
  installed(path: string): string {
    return join(this.#local.directory, 'instances', this.#local.instances[0] ?? '', 'root', path)
  }

  /** Commits files on a branch, and pushes it. Texts that begin with `#!` are executable. */
  commit(branch: string, files: Readonly<Record<string, string>>): string {
    const work = this.#work
    const isNew = work.git('branch', '--list', branch) === ''
    work.git('checkout', '-q', ...(isNew ? ['-b'] : []), branch)
    for (const [path, text] of Object.entries(files)) {
      if (text.startsWith('#!')) work.executable(path, text)
      else work.write({[path]: text})
    }
    const sha = work.commit()
    work.git('push', '-q', this.#origin.folder, `HEAD:refs/heads/${branch}`)
    return sha
  }

  pushed(branch: string, files: Readonly<Record<string, string>>): StageEvent {
    const sha = this.commit(branch, files)
    const ref = `refs/heads/${branch}`
    return {name: 'push', ref, sha, payload: {ref, after: sha, head_commit: {id: sha}, repository: {name: 'shop', full_name: repository}}}
  }

  /** With GitHub's merge of it into `main`, which is what a runner is told of and checks out. */
  pullRequest(branch: string, head: string, {number = 7, action = 'opened', from = repository} = {}): StageEvent {
    const work = this.#work
    const ref = `refs/pull/${number}/merge`
    const merge = work.git('commit-tree', `${head}^{tree}`, '-p', 'main', '-p', head, '-m', 'merge')
    work.git('push', '-q', '-f', this.#origin.folder, `${merge}:${ref}`)
    const pull_request = {
      number,
      head: {ref: branch, sha: head, repo: {full_name: from}},
      base: {ref: 'main', repo: {full_name: repository}}
    }
    return {
      name: 'pull_request',
      ref,
      sha: merge,
      payload: {action, number, pull_request, repository: {name: 'shop', full_name: repository}}
    }
  }

  /** The step of a job for the event: inputs as in `with`. `run`: its id, by default one more than the last. */
  async run(event: StageEvent, inputs: Readonly<Record<string, string>> = {}, run = ++this.#runs): Promise<StepRun> {
    const {workshop, environment} = this.#job(event, run)
    return new Step(workshop, environment).run({...(inputs['mode'] === undefined && {'poll-interval': '20ms'}), ...inputs})
  }

  /** The command in a checkout of the commit, without anything that a runner says. */
  async command(event: Pick<StageEvent, 'sha'>, ...args: readonly string[]): Promise<Run> {
    const workshop = this.#checkout(event.sha)
    return workshop.run(cli, args, this.environment)
  }

  async group(deploymentGroupName: string): Promise<DeploymentGroupInfo | undefined> {
    const command = new GetDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName})
    return (await this.groups()).includes(deploymentGroupName) ? (await this.codedeploy.send(command)).deploymentGroupInfo : undefined
  }

  /** As somebody else makes it, who is no run of ours. */
  async makeGroup(deploymentGroupName: string, serviceRoleArn: string): Promise<void> {
    await this.codedeploy.send(new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName, serviceRoleArn}))
  }

  async updateGroup(currentDeploymentGroupName: string, settings: Partial<UpdateDeploymentGroupCommandInput>): Promise<void> {
    await this.codedeploy.send(new UpdateDeploymentGroupCommand({applicationName: 'shop', currentDeploymentGroupName, ...settings}))
  }

  async groups(): Promise<readonly string[]> {
    const {deploymentGroups = []} = await this.codedeploy.send(new ListDeploymentGroupsCommand({applicationName: 'shop'}))
    return deploymentGroups
  }

  async deployment(deploymentId: string | undefined): Promise<DeploymentInfo> {
    const {deploymentInfo} = await this.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    if (deploymentInfo === undefined) throw new Error(`nothing is known of ${deploymentId ?? 'no deployment'}`)
    return deploymentInfo
  }

  /** The newest first. */
  async deployments(deploymentGroupName: string): Promise<readonly string[]> {
    const {deployments = []} = await this.codedeploy.send(new ListDeploymentsCommand({applicationName: 'shop', deploymentGroupName}))
    return deployments
  }

  async close(): Promise<void> {
    this.codedeploy.destroy()
    await this.#local.close()
    for (const workshop of this.#workshops) workshop.remove()
  }

  #job(
    {name, ref, sha, payload}: StageEvent,
    run: number
  ): {readonly workshop: Workshop; readonly environment: Readonly<Record<string, string>>} {
    const workshop = this.#checkout(sha)
    const file = join(workshop.home, 'event.json')
    writeFileSync(file, JSON.stringify(payload))
    return {
      workshop,
      environment: {
        ...this.environment,
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: file,
        GITHUB_REF: ref,
        GITHUB_SHA: sha,
        GITHUB_RUN_ID: String(run),
        GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/deployment.yml@${ref}`
      }
    }
  }

  #checkout(sha: string): Workshop {
    const workshop = new Workshop()
    this.#workshops.push(workshop)
    const git = (...args: string[]): void =>
      void execFileSync('git', args, {cwd: workshop.workspace, env: gitTestEnvironment, stdio: ['ignore', 'ignore', 'inherit']})
    git('init', '-q')
    git('remote', 'add', 'origin', pathToFileURL(this.#origin.folder).href)
    git('fetch', '-q', '--depth=1', 'origin', sha)
    git('checkout', '-q', 'FETCH_HEAD')
    return workshop
  }
}
