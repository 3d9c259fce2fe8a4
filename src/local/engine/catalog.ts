import {mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {isTerminal} from '../../deployment/model.ts'
import {readJsonFile, writeJsonFile} from '../json-file.ts'
import type {
  ApiRevision,
  ApplicationRecord,
  ConfigRecord,
  DeploymentRecord,
  GroupRecord,
  OnPremisesRecord,
  RevisionRecord
} from './records.ts'
import {revisionKey} from './records.ts'

interface SavedCatalog {
  readonly applications: ApplicationRecord[]
  readonly configs: ConfigRecord[]
  /** Absent in what was saved before there were any. */
  readonly onPremises?: OnPremisesRecord[]
}

/** Everything the control plane and the engine share, in memory and under `directory`. Whoever changes a record saves it. */
export class Catalog {
  readonly #directory: string
  readonly #applications = new Map<string, ApplicationRecord>()
  readonly #configs = new Map<string, ConfigRecord>()
  readonly #onPremises = new Map<string, OnPremisesRecord>()
  readonly #deployments = new Map<string, DeploymentRecord>()

  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(join(directory, 'deployments'), {recursive: true})
    const saved = readJsonFile(join(directory, 'catalog.json')) as SavedCatalog | undefined
    for (const application of saved?.applications ?? []) this.#applications.set(application.name, application)
    for (const config of saved?.configs ?? []) this.#configs.set(config.name, config)
    for (const instance of saved?.onPremises ?? []) this.#onPremises.set(instance.name, instance)
    const deployments = readdirSync(join(directory, 'deployments'))
      .filter(name => name.endsWith('.json'))
      .map(name => readJsonFile(join(directory, 'deployments', name)) as DeploymentRecord)
    for (const deployment of deployments.sort((a, b) => a.createdMs - b.createdMs)) this.#deployments.set(deployment.id, deployment)
  }

  /** By name, exactly as spelt. */
  get applications(): ReadonlyMap<string, ApplicationRecord> {
    return this.#applications
  }

  /** The configurations users made; the predefined ones are not here. */
  get configs(): ReadonlyMap<string, ConfigRecord> {
    return this.#configs
  }

  /** Registered and deregistered ones, by name. */
  get onPremises(): ReadonlyMap<string, OnPremisesRecord> {
    return this.#onPremises
  }

  /** By id, in the order of their creation. */
  get deployments(): ReadonlyMap<string, DeploymentRecord> {
    return this.#deployments
  }

  get groups(): readonly GroupRecord[] {
    return [...this.#applications.values()].flatMap(({groups}) => groups)
  }

  findGroup(groupId: string): GroupRecord | undefined {
    return this.groups.find(({id}) => id === groupId)
  }

  /** The group's deployment that has not ended, if any: there is at most one. */
  activeDeployment(groupId: string): DeploymentRecord | undefined {
    return [...this.#deployments.values()].findLast(deployment => deployment.groupId === groupId && !isTerminal(deployment.status))
  }

  addApplication(application: ApplicationRecord): void {
    this.#applications.set(application.name, application)
    this.save()
  }

  renameApplication(application: ApplicationRecord, name: string): void {
    this.#applications.delete(application.name)
    application.name = name
    this.addApplication(application)
  }

  removeApplication(name: string): void {
    this.#applications.delete(name)
    this.save()
  }

  addConfig(config: ConfigRecord): void {
    this.#configs.set(config.name, config)
    this.save()
  }

  removeConfig(name: string): void {
    this.#configs.delete(name)
    this.save()
  }

  /** In the place of one of the same name. */
  addOnPremises(instance: OnPremisesRecord): void {
    this.#onPremises.set(instance.name, instance)
    this.save()
  }

  addDeployment(deployment: DeploymentRecord): void {
    this.#deployments.set(deployment.id, deployment)
    this.saveDeployment(deployment)
  }

  /** Registers the revision with the application unless it is; says which record it is. */
  registerRevision(application: ApplicationRecord, location: ApiRevision, nowMs: number): RevisionRecord {
    const key = revisionKey(location)
    const known = application.revisions.find(revision => revisionKey(revision.location) === key)
    if (known !== undefined) return known
    const added = {location, registeredMs: nowMs}
    application.revisions.push(added)
    return added
  }

  /** Applications with their groups and revisions, configurations, and on-premises instances. */
  save(): void {
    const saved: SavedCatalog = {
      applications: [...this.#applications.values()],
      configs: [...this.#configs.values()],
      onPremises: [...this.#onPremises.values()]
    }
    writeJsonFile(join(this.#directory, 'catalog.json'), saved)
  }

  saveDeployment(deployment: DeploymentRecord): void {
    writeJsonFile(join(this.#directory, 'deployments', `${deployment.id}.json`), deployment)
  }
}
