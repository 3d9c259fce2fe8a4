import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Clock} from '../../src/core/clock.ts'
import {systemClock} from '../../src/core/clock.ts'
import {Catalog} from '../../src/local/engine/catalog.ts'
import type {NewDeployment} from '../../src/local/engine/new-deployment.ts'
import {Engine} from '../../src/local/engine/engine.ts'
import {defaultConfigNames} from '../../src/core/codedeploy-words.ts'
import type {ApiRevision, DeploymentRecord, GroupRecord} from '../../src/local/engine/records.ts'
import type {Script} from './scripted-host.ts'
import {ScriptedFleet} from './scripted-host.ts'

/** What a test works on, between {@link openEngine} and {@link closeEngine}; made by {@link start}. */
let directory: string
export let fleet: ScriptedFleet
export let catalog: Catalog
export let engine: Engine

export async function openEngine(): Promise<void> {
  directory = await mkdtemp(join(tmpdir(), 'codedeploy-kit-engine-'))
}

export async function closeEngine(): Promise<void> {
  await engine.close()
  await rm(directory, {recursive: true, force: true})
}

export function start(instances: number, script?: Script, clock: Clock = systemClock): GroupRecord {
  fleet = new ScriptedFleet(script)
  catalog = new Catalog(directory)
  engine = new Engine(catalog, fleet.hosts(instances), clock)
  const known = catalog.applications.get('shop')?.groups[0]
  if (known !== undefined) return known
  const group = newGroup('group-1')
  catalog.addApplication({id: 'a', name: 'shop', computePlatform: 'Server', createdMs: 0, groups: [group], revisions: [], tags: []})
  return group
}

export function newGroup(id: string): GroupRecord {
  return {
    id,
    name: id,
    configName: defaultConfigNames.Server,
    serviceRoleArn: 'arn',
    deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'},
    settings: {},
    instances: {},
    tags: []
  }
}

export const revision = (key: string): ApiRevision => ({revisionType: 'S3', s3Location: {bucket: 'releases', key, bundleType: 'tgz'}})

export interface Wish extends Partial<NewDeployment> {
  readonly group?: GroupRecord
  readonly config?: 'OneAtATime' | 'HalfAtATime' | 'AllAtOnce'
}

export function create(key: string, {group, config, ...rest}: Wish = {}): DeploymentRecord {
  const {id, name, deploymentStyle, autoRollback} = group ?? catalog.groups[0] ?? newGroup('missing')
  return engine.create({
    applicationName: 'shop',
    groupName: name,
    groupId: id,
    configName: `CodeDeployDefault.${config ?? 'OneAtATime'}`,
    revision: revision(key),
    ignoreApplicationStopFailures: false,
    updateOutdatedInstancesOnly: false,
    deploymentStyle,
    settings: {},
    ...(autoRollback === undefined ? {} : {autoRollback}),
    ...rest
  })
}

export async function run(key: string, wish: Wish = {}): Promise<DeploymentRecord> {
  const deployment = create(key, wish)
  await engine.settled(deployment.id)
  return deployment
}

/** One letter for each target: S, F, K (skipped). */
export const outcome = ({status, targets}: DeploymentRecord): string => {
  const letters: Record<string, string> = {Succeeded: 'S', Failed: 'F', Skipped: 'K'}
  return `${status} ${targets.map(target => letters[target.status] ?? target.status).join('')}`.trim()
}
