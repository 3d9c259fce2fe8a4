import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {functionNameOf} from '../../core/function-reference.ts'
import {readJsonFile, writeJsonFile} from '../json-file.ts'
import type {EcsServiceRecord, LambdaFunctionRecord, TaskDefinitionRecord} from './records.ts'

interface SavedAccount {
  /** Absent in a folder of an earlier version. */
  readonly clusters?: string[]
  readonly services: EcsServiceRecord[]
  readonly taskDefinitions: TaskDefinitionRecord[]
  readonly functions: LambdaFunctionRecord[]
}

/** What ECS and Lambda deployments work on: services with their task sets, task definitions, functions with their aliases. Whoever changes a record saves. */
export class Account {
  readonly #file: string
  /** Names of those that were created; a service brings its own. */
  readonly clusters: string[]
  readonly services: EcsServiceRecord[]
  readonly taskDefinitions: TaskDefinitionRecord[]
  readonly functions: LambdaFunctionRecord[]
  readonly #listeners = new Set<() => void>()

  constructor(directory: string) {
    mkdirSync(directory, {recursive: true})
    this.#file = join(directory, 'account.json')
    const saved = readJsonFile(this.#file) as SavedAccount | undefined
    this.clusters = saved?.clusters ?? []
    this.services = saved?.services ?? []
    this.taskDefinitions = saved?.taskDefinitions ?? []
    this.functions = saved?.functions ?? []
  }

  hasCluster(name: string): boolean {
    return this.clusters.includes(name) || this.services.some(({cluster}) => cluster === name)
  }

  /** `cluster` and `service` are names. */
  findService(cluster: string, service: string): EcsServiceRecord | undefined {
    return this.services.find(record => record.cluster === cluster && record.service === service)
  }

  /** By ARN, by `family:revision`, or by family for its latest. */
  findTaskDefinition(reference: string): TaskDefinitionRecord | undefined {
    const name = reference.replace(/^arn:.*:task-definition\//, '')
    const [family, revision] = name.split(':')
    return this.taskDefinitions.findLast(
      record => record.family === family && (revision === undefined || String(record.revision) === revision)
    )
  }

  /** By name, or by an ARN, whose qualifier is left out. */
  findFunction(reference: string): LambdaFunctionRecord | undefined {
    const name = functionNameOf(reference)
    return this.functions.find(record => record.name === name)
  }

  /** Calls `listener` after each change that was saved; returns what ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  save(): void {
    const {clusters, services, taskDefinitions, functions} = this
    writeJsonFile(this.#file, {clusters, services, taskDefinitions, functions} satisfies SavedAccount)
    for (const listener of this.#listeners) listener()
  }
}
