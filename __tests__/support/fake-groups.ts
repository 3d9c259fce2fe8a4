import {toDeploymentGroup} from '../../src/aws/deployment-group.ts'
import {DeployError} from '../../src/core/errors.ts'
import type {GroupSettings, GroupsPort, StoredGroup} from '../../src/operations/group-ports.ts'

type Tags = Readonly<Record<string, string>>
type Call = keyof GroupsPort

export interface FakeGroup {
  settings: GroupSettings
  tags: Tags
}

export interface FakeApplication {
  readonly computePlatform: string
  readonly tags: Tags
  readonly groups: Map<string, FakeGroup>
}

/** Deployment groups in memory. Every call is written down; what AWS adds to settings is up to the test. */
export class FakeGroups implements GroupsPort {
  readonly applications = new Map<string, FakeApplication>()
  /** Such as `update shop/production`. */
  readonly calls: string[] = []
  /** What UpdateDeploymentGroup was sent. */
  readonly updates: GroupSettings[] = []
  /** Thrown by the next calls of that name, one each; `undefined` lets one through. */
  readonly faults: Partial<Record<Call, (DeployError | undefined)[]>> = {}
  /** Whether a call that throws was carried out all the same: a lost answer. */
  isAnswerLost = false
  /** Called before each call is carried out; a test changes the world here. */
  onCall: (call: Call) => void | Promise<void> = () => undefined
  /** Auto Scaling groups whose hooks stay. */
  hooksLeft: readonly string[] = []

  addApplication(name: string, computePlatform = 'Server', tags: Tags = {}): FakeApplication {
    const application = {computePlatform, tags, groups: new Map<string, FakeGroup>()}
    this.applications.set(name, application)
    return application
  }

  /** With its application, where that is missing. */
  addGroup(application: string, name: string, settings: GroupSettings, tags: Tags = {}): void {
    const {groups} = this.applications.get(application) ?? this.addApplication(application)
    groups.set(name, {settings, tags})
  }

  group(application: string, name: string): FakeGroup | undefined {
    return this.applications.get(application)?.groups.get(name)
  }

  count(call: Call): number {
    return this.calls.filter(each => each.startsWith(`${call} `)).length
  }

  find(applicationName: string, name: string, signal?: AbortSignal): Promise<StoredGroup | undefined> {
    return this.#answer('find', `${applicationName}/${name}`, signal, () => {
      const {groups, computePlatform} = this.#application(applicationName)
      const found = groups.get(name)
      return found && {group: describe(applicationName, name, found.settings, computePlatform), settings: found.settings}
    })
  }

  tags({group}: StoredGroup, signal?: AbortSignal): Promise<Tags> {
    return this.#answer('tags', `${group.applicationName}/${group.name}`, signal, () => this.#group(group.applicationName, group.name).tags)
  }

  addTags({group}: StoredGroup, tags: Tags, signal?: AbortSignal): Promise<void> {
    return this.#answer('addTags', `${group.applicationName}/${group.name}`, signal, () => {
      const found = this.#group(group.applicationName, group.name)
      found.tags = {...found.tags, ...tags}
    })
  }

  describe(applicationName: string, name: string, settings: GroupSettings, computePlatform: string): ReturnType<GroupsPort['describe']> {
    return Promise.resolve(describe(applicationName, name, settings, computePlatform))
  }

  create(applicationName: string, name: string, settings: GroupSettings, tags: Tags, signal?: AbortSignal): Promise<'created' | 'exists'> {
    return this.#answer('create', `${applicationName}/${name}`, signal, () => {
      const {groups} = this.#application(applicationName)
      if (groups.has(name)) return 'exists'
      groups.set(name, {settings, tags})
      return 'created'
    })
  }

  update(applicationName: string, name: string, changes: GroupSettings, signal?: AbortSignal): Promise<readonly string[]> {
    return this.#answer('update', `${applicationName}/${name}`, signal, () => {
      const found = this.#group(applicationName, name)
      this.updates.push(changes)
      found.settings = {...found.settings, ...changes}
      return this.hooksLeft
    })
  }

  delete(applicationName: string, name: string, signal?: AbortSignal): Promise<readonly string[]> {
    return this.#answer('delete', `${applicationName}/${name}`, signal, () => {
      this.applications.get(applicationName)?.groups.delete(name)
      return this.hooksLeft
    })
  }

  findApplication(name: string, signal?: AbortSignal): Promise<{computePlatform: string} | undefined> {
    return this.#answer('findApplication', name, signal, () => {
      const found = this.applications.get(name)
      return found && {computePlatform: found.computePlatform}
    })
  }

  createApplication(name: string, computePlatform: string, tags: Tags, signal?: AbortSignal): Promise<'created' | 'exists'> {
    return this.#answer('createApplication', name, signal, () => {
      if (this.applications.has(name)) return 'exists'
      this.addApplication(name, computePlatform, tags)
      return 'created'
    })
  }

  applicationTags({group: {applicationName}}: StoredGroup, signal?: AbortSignal): Promise<Tags> {
    return this.#answer('applicationTags', applicationName, signal, () => this.#application(applicationName).tags)
  }

  deleteApplication(name: string, signal?: AbortSignal): Promise<void> {
    return this.#answer('deleteApplication', name, signal, () => void this.applications.delete(name))
  }

  async #answer<T>(call: Call, about: string, signal: AbortSignal | undefined, carryOut: () => T): Promise<T> {
    this.calls.push(`${call} ${about}`)
    await this.onCall(call)
    // A request that is cut off is not carried out here.
    if (signal?.aborted) throw new DeployError('cancelled', `${call} was cut off`, {cause: signal.reason})
    const fault = this.faults[call]?.shift()
    if (fault && !this.isAnswerLost) throw fault
    const answer = carryOut()
    if (fault) throw fault
    return answer
  }

  #application(name: string): FakeApplication {
    const found = this.applications.get(name)
    if (!found) throw new DeployError('not-found', `no application "${name}"`, {errorName: 'ApplicationDoesNotExistException'})
    return found
  }

  #group(application: string, name: string): FakeGroup {
    const found = this.#application(application).groups.get(name)
    if (!found) throw new DeployError('not-found', `no group "${name}"`, {errorName: 'DeploymentGroupDoesNotExistException'})
    return found
  }
}

function describe(applicationName: string, name: string, settings: GroupSettings, computePlatform: string): StoredGroup['group'] {
  const {autoScalingGroups: _names, ...rest} = settings
  return toDeploymentGroup({...rest, computePlatform: computePlatform as 'Server'}, applicationName, name)
}
