import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot, RevisionLocation} from '../../src/deployment/model.ts'
import type {DeploymentRequest} from '../../src/deployment/request.ts'
import type {CodeDeployPort, DeploymentGroup, DeployPorts, ObjectStorePort} from '../../src/operations/ports.ts'
import {FakeClock} from './fake-clock.ts'
import {FakeFunctions} from './fake-functions.ts'
import {FakeGroups} from './fake-groups.ts'

/** AWS as a test scripts it: one application, one group, deployments whose statuses come one a look. */
export class FakeAws {
  readonly clock = new FakeClock()
  readonly functions = new FakeFunctions()
  /** Groups as they are made and taken away; those that a deployment reads are below. */
  readonly groups = new FakeGroups()
  /** What each look at a deployment shows, by id; the last again and again. */
  readonly timelines = new Map<string, Partial<DeploymentSnapshot>[]>()
  readonly created: DeploymentRequest[] = []
  readonly stopped: {deploymentId: string; autoRollback: boolean | undefined}[] = []
  readonly uploaded: string[] = []
  readonly objects = new Map<string, {eTag: string; versionId: string; size: number; metadata: Readonly<Record<string, string>>}>()
  /** Thrown by the next calls of CreateDeployment, one each; `undefined` lets one through. */
  readonly createFaults: (DeployError | undefined)[] = []
  /** Whether a create that throws has created all the same: a lost answer. */
  isAnswerLost = false
  groupPlatform = 'Server'
  /** What else the group says. */
  group: Partial<DeploymentGroup> = {}
  /** Groups beside `production`, and what they say that it does not. */
  readonly otherGroups = new Map<string, Partial<DeploymentGroup>>()
  /** Deployment configurations by name, with their platforms. */
  readonly configs = new Map([
    ['CodeDeployDefault.OneAtATime', 'Server'],
    ['CodeDeployDefault.AllAtOnce', 'Server'],
    ['CodeDeployDefault.ECSAllAtOnce', 'ECS']
  ])
  /** What the group says of its last deployments. */
  lastDeployment: Pick<DeploymentGroup, 'lastSuccessfulRevision' | 'isLastDeploymentSuccessful'> = {}
  readonly registered: {readonly applicationName: string; readonly revision: RevisionLocation; readonly description: string}[] = []
  /** Thrown by the next RegisterApplicationRevision, one each. */
  readonly registerFaults: DeployError[] = []
  groupRollbackEvents: readonly string[] = []
  /** What StopDeployment says: false for a deployment that had ended. */
  stopAnswer = true
  /** Thrown by the next ListDeployments, one each. */
  readonly lookupFaults: DeployError[] = []
  readonly #descriptions = new Map<string, string>()
  readonly #looks = new Map<string, number>()
  onLook: (deploymentId: string, look: number) => void = () => undefined

  get ports(): DeployPorts {
    const {ecs, lambda} = this.functions
    return {ecs, lambda, codedeploy: this.codedeploy, groups: this.groups, s3: this.s3, clock: this.clock, nonce: () => 'a1b2c3d4'}
  }

  readonly codedeploy: CodeDeployPort = {
    getAppSpecContent: () => Promise.resolve(undefined),
    getDeployment: deploymentId => {
      const look = this.#looks.get(deploymentId) ?? 0
      this.#looks.set(deploymentId, look + 1)
      this.onLook(deploymentId, look)
      const timeline = this.timelines.get(deploymentId) ?? [{status: 'Succeeded'}]
      const seen = timeline[Math.min(look, timeline.length - 1)]
      const description = this.#descriptions.get(deploymentId)
      return Promise.resolve({status: 'Created', ...seen, id: deploymentId, targets: [], ...(description !== undefined && {description})})
    },
    listTargets: deploymentId => Promise.resolve({ids: this.#targets(deploymentId).map(({id}) => id)}),
    getTargets: (deploymentId, ids) => Promise.resolve(this.#targets(deploymentId).filter(({id}) => ids.includes(id))),
    getApplication: name =>
      name === 'shop'
        ? Promise.resolve({name, computePlatform: this.groupPlatform})
        : Promise.reject(new DeployError('not-found', 'no application', {errorName: 'ApplicationDoesNotExistException'})),
    getDeploymentGroup: (applicationName, name) => {
      if (applicationName !== 'shop')
        return Promise.reject(new DeployError('not-found', 'no application', {errorName: 'ApplicationDoesNotExistException'}))
      const own = this.otherGroups.get(name)
      if (name !== 'production' && !own)
        return Promise.reject(new DeployError('not-found', 'no group', {errorName: 'DeploymentGroupDoesNotExistException'}))
      return Promise.resolve({
        applicationName,
        name,
        computePlatform: this.groupPlatform,
        autoRollbackEvents: this.groupRollbackEvents,
        hasLoadBalancer: false,
        alarms: [],
        ...this.group,
        ...this.lastDeployment,
        ...own
      })
    },
    getDeploymentConfig: name => {
      const computePlatform = this.configs.get(name)
      return computePlatform === undefined
        ? Promise.reject(new DeployError('not-found', 'no configuration', {errorName: 'DeploymentConfigDoesNotExistException'}))
        : Promise.resolve({name, computePlatform})
    },
    listDeploymentConfigs: () => Promise.resolve([...this.configs.keys()]),
    listApplications: () => Promise.resolve(['shop', 'warehouse']),
    listDeploymentGroups: () => Promise.resolve(['production', 'staging']),
    registerRevision: (applicationName, revision, description) => {
      const fault = this.registerFaults.shift()
      if (fault) return Promise.reject(fault)
      this.registered.push({applicationName, revision, description})
      return Promise.resolve()
    },
    createDeployment: request => {
      const fault = this.createFaults.shift()
      if (fault && !this.isAnswerLost) return Promise.reject(fault)
      this.created.push(request as DeploymentRequest)
      const id = `d-${this.created.length}`
      this.#descriptions.set(id, request.description)
      return fault ? Promise.reject(fault) : Promise.resolve(id)
    },
    listDeployments: () => {
      const fault = this.lookupFaults.shift()
      return fault ? Promise.reject(fault) : Promise.resolve([...this.#descriptions.keys()].reverse())
    },
    deployments: async function* (this: CodeDeployPort, applicationName, deploymentGroupName) {
      yield* await this.listDeployments(applicationName, deploymentGroupName, 0)
    },
    continueDeployment: () => Promise.resolve('continued'),
    stopDeployment: (deploymentId, {autoRollback}) => {
      this.stopped.push({deploymentId, autoRollback})
      return Promise.resolve(this.stopAnswer)
    },
    deploymentUrl: () => undefined
  }

  readonly s3: ObjectStorePort = {
    hasBucket: () => Promise.resolve(true),
    head: ({bucket, key}) => Promise.resolve(this.objects.get(`${bucket}/${key}`)),
    upload: async ({bucket, key, body, metadata}) => {
      let size = 0
      for await (const chunk of body) size += chunk.byteLength
      this.uploaded.push(`${bucket}/${key}`)
      const object = {eTag: 'e1', versionId: 'v1', size, metadata}
      this.objects.set(`${bucket}/${key}`, object)
      return object
    }
  }

  #targets(deploymentId: string): DeploymentSnapshot['targets'] {
    const timeline = this.timelines.get(deploymentId) ?? []
    return timeline[Math.min((this.#looks.get(deploymentId) ?? 1) - 1, timeline.length - 1)]?.targets ?? []
  }
}
