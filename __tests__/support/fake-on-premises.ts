import {DeployError} from '../../src/core/errors.ts'
import type {IamIdentity, InstanceTag, OnPremisesInstance, OnPremisesPort} from '../../src/operations/on-premises/on-premises-port.ts'
import {FakeClock} from './fake-clock.ts'

/** On-premises instances in memory, and every call that changed something. */
export class FakeOnPremises implements OnPremisesPort {
  readonly clock = new FakeClock()
  readonly instances = new Map<string, OnPremisesInstance>()
  readonly calls: string[] = []
  /** Called before each call with its name and what it is about: throws what the call is to fail with. */
  before: (call: string, names: readonly string[]) => void = () => undefined
  /** Called when a call has been carried out, and its answer may be lost. */
  after: (call: string) => void = () => undefined
  /** Whether a second value of a key stands beside the first. */
  keepsValues = false

  get ports(): {onPremises: OnPremisesPort; clock: FakeClock} {
    return {onPremises: this, clock: this.clock}
  }

  region(): undefined {
    return undefined
  }

  add(name: string, tags: Readonly<Record<string, string>> = {}, more: Partial<OnPremisesInstance> = {}): this {
    this.instances.set(name, {
      name,
      isRegistered: true,
      identity: {type: 'user', arn: `arn:aws:iam::123456789012:user/${name}`},
      tags: Object.entries(tags).map(([key, value]) => ({key, value})),
      ...more
    })
    return this
  }

  tagsOf(name: string): string[] {
    return (this.instances.get(name)?.tags ?? []).map(({key, value}) => `${key}=${value}`).sort()
  }

  async get(name: string): Promise<OnPremisesInstance | undefined> {
    return this.#carryOut('get', [name], () => this.instances.get(name))
  }

  async getMany(names: readonly string[]): Promise<readonly OnPremisesInstance[]> {
    return this.#carryOut('getMany', names, () => names.flatMap(name => this.instances.get(name) ?? []))
  }

  async list(most: number): Promise<readonly string[]> {
    return this.#carryOut('list', [], () =>
      [...this.instances.values()].flatMap(({name, isRegistered}) => (isRegistered ? name : [])).slice(0, most)
    )
  }

  async register(name: string, identity: IamIdentity): Promise<void> {
    await this.#carryOut('register', [name], () => {
      this.calls.push(`register ${name} ${identity.arn}`)
      if (this.instances.get(name)?.isRegistered === true) throw taken('InstanceNameAlreadyRegisteredException')
      if ([...this.instances.values()].some(other => other.isRegistered && other.identity?.arn === identity.arn))
        throw taken(identity.type === 'user' ? 'IamUserArnAlreadyRegisteredException' : 'IamSessionArnAlreadyRegisteredException')
      this.add(name, {}, {identity})
    })
  }

  async deregister(name: string): Promise<void> {
    await this.#carryOut('deregister', [name], () => {
      this.calls.push(`deregister ${name}`)
      const instance = this.instances.get(name)
      if (instance !== undefined) this.instances.set(name, {...instance, isRegistered: false})
    })
  }

  async addTags(names: readonly string[], tags: Readonly<Record<string, string>>): Promise<void> {
    await this.#carryOut('addTags', names, () => {
      const added = Object.entries(tags).map(([key, value]) => ({key, value}))
      this.calls.push(`add ${names.length > 3 ? names.length : names.join(' ')}: ${written(added)}`)
      this.#change(names, before => [
        ...before.filter(({key, value}) => (this.keepsValues ? tags[key] !== value : !Object.hasOwn(tags, key))),
        ...added
      ])
    })
  }

  async removeTags(names: readonly string[], tags: readonly InstanceTag[]): Promise<void> {
    await this.#carryOut('removeTags', names, () => {
      this.calls.push(`remove ${names.length > 3 ? names.length : names.join(' ')}: ${written(tags)}`)
      this.#change(names, before => before.filter(({key, value}) => !tags.some(tag => tag.key === key && tag.value === value)))
    })
  }

  #change(names: readonly string[], change: (tags: readonly InstanceTag[]) => readonly InstanceTag[]): void {
    for (const name of names) {
      const instance = this.instances.get(name)
      if (instance !== undefined) this.instances.set(name, {...instance, tags: change(instance.tags)})
    }
  }

  async #carryOut<T>(call: string, names: readonly string[], work: () => T): Promise<T> {
    await Promise.resolve()
    this.before(call, names)
    const result = work()
    this.after(call)
    return result
  }
}

function written(tags: readonly InstanceTag[]): string {
  return tags.map(({key, value}) => `${key}=${value}`).join(', ')
}

function taken(errorName: string): DeployError {
  return new DeployError('already-exists', `RegisterOnPremisesInstance failed: ${errorName}`, {
    operation: 'RegisterOnPremisesInstance',
    errorName,
    hint: 'As the adapter says.'
  })
}
