import {defined} from '../core/defined.ts'
import {maskAccountIds} from '../report/account-ids.ts'
import {clip} from '../report/clip.ts'
import {sanitizeLine} from '../report/sanitize.ts'
import {listOf, membersOf} from './github-answer.ts'
import {GithubProblem, type GithubApi} from './github-api.ts'

/** Where, and as what, a deployment of CodeDeploy is shown on GitHub. */
export interface ShownDeployment {
  /** Id of CodeDeploy: it tells which of GitHub's deployments is that one. */
  readonly deploymentId: string
  readonly applicationName: string
  readonly deploymentGroupName: string
  readonly environment: string
}

/** A deployment of GitHub that this program created. */
export interface GithubDeployment extends Omit<ShownDeployment, 'environment'> {
  readonly id: number
  readonly sha: string | undefined
}

/** States as GitHub has them. `error`: nobody here knows how it ended. */
export type GithubState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

export interface GithubStatus {
  readonly state: GithubState
  readonly description: string
  readonly logUrl?: string | undefined
  readonly environmentUrl?: string | undefined
}

/** Under which the payload of a deployment has what makes it ours. */
const payloadKey = 'codedeploy-kit'
/** GitHub takes no more (REST API, "Create a deployment status"). */
const maxDescription = 140

/** The deployments of GitHub in one repository. All calls throw a {@link GithubProblem}. */
export class GithubDeploymentCalls {
  readonly #api: GithubApi
  readonly #owner: string
  readonly #repo: string

  /** `repository`: `owner/name`. */
  constructor(api: GithubApi, repository: string) {
    this.#api = api
    const [owner = '', repo = ''] = repository.split('/')
    this.#owner = owner
    this.#repo = repo
  }

  /**
   * Creates it and returns its id. A create that nobody heard the answer of is looked for before it is asked again, so that there are no two.
   * `isTransient`: the environment goes away again, as that of a pull request.
   */
  async create(shown: ShownDeployment, commitId: string, isTransient: boolean): Promise<number> {
    const {environment, ...ours} = shown
    const create = async (): Promise<number> => {
      const answer = await this.#api.requestOnce('POST /repos/{owner}/{repo}/deployments', {
        ...this.#place,
        ref: commitId,
        environment,
        description: line(`CodeDeploy ${ours.deploymentId} of ${ours.applicationName} to ${ours.deploymentGroupName}`),
        payload: {[payloadKey]: ours},
        // What CodeDeploy deploys already is neither to be merged nor to be held up here.
        auto_merge: false,
        required_contexts: [],
        transient_environment: isTransient
      })
      const {id} = membersOf(answer)
      if (typeof id === 'number') return id
      throw new GithubProblem('refused', 'GitHub created no deployment')
    }
    try {
      return await create()
    } catch (error) {
      if (!(error instanceof GithubProblem) || error.type !== 'unreachable') throw error
      return (await this.find(shown))?.id ?? (await create())
    }
  }

  /** That of a deployment of CodeDeploy, if it is among the last hundred of the environment. */
  async find({deploymentId, environment}: Pick<ShownDeployment, 'deploymentId' | 'environment'>): Promise<GithubDeployment | undefined> {
    return (await this.list(environment)).find(deployment => deployment.deploymentId === deploymentId)
  }

  /** Those of the last hundred of the environment that this program created, the newest first. */
  async list(environment: string): Promise<readonly GithubDeployment[]> {
    const answer = await this.#api.request('GET /repos/{owner}/{repo}/deployments', {...this.#place, environment, per_page: 100})
    return listOf(answer)
      .map(toDeployment)
      .filter(deployment => deployment !== undefined)
  }

  async say(id: number, {state, description, logUrl, environmentUrl}: GithubStatus): Promise<void> {
    await this.#api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...this.#place,
      deployment_id: id,
      state,
      description: line(description),
      ...defined({log_url: logUrl, environment_url: environmentUrl})
    })
  }

  get #place(): {readonly owner: string; readonly repo: string} {
    return {owner: this.#owner, repo: this.#repo}
  }
}

function toDeployment(value: unknown): GithubDeployment | undefined {
  const {id, sha, payload} = membersOf(value)
  const {deploymentId, applicationName, deploymentGroupName} = membersOf(
    membersOf(typeof payload === 'string' ? parse(payload) : payload)[payloadKey]
  )
  if (typeof id !== 'number' || typeof deploymentId !== 'string') return undefined
  if (typeof applicationName !== 'string' || typeof deploymentGroupName !== 'string') return undefined
  return {id, sha: typeof sha === 'string' ? sha : undefined, deploymentId, applicationName, deploymentGroupName}
}

/** Payloads that were sent as an object come back as one; of older servers as its JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function line(text: string): string {
  return clip(maskAccountIds(sanitizeLine(text)), maxDescription)
}
