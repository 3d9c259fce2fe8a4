import type {ComputePlatform} from '../deployment/model.ts'
import type {DeploymentGroup} from './ports.ts'

/** Settings of a deployment group, in the words of CreateDeploymentGroup; without its name, its application and its tags. */
export type GroupSettings = Readonly<Record<string, unknown>>

/** A member of the settings that is another one than before. */
export interface SettingDifference {
  /** `ec2TagFilters[0].Value`. */
  readonly path: string
  /** Absent: it was not set. */
  readonly from?: unknown
  /** Absent: it is set no more. */
  readonly to?: unknown
}

/** A deployment group as it is. */
export interface StoredGroup {
  /** What an operation needs to know of it. */
  readonly group: DeploymentGroup
  /** All that GetDeploymentGroup says of how it is set, in the words of CreateDeploymentGroup. */
  readonly settings: GroupSettings
}

/** Deployment groups and applications, as they are made and taken away. Failures are `DeployError`s. */
export interface GroupsPort {
  /** Undefined when there is no group of that name. Throws `not-found` when there is no such application. */
  find(applicationName: string, name: string, signal?: AbortSignal): Promise<StoredGroup | undefined>
  /** The tags of a group, by key. Throws `access-denied` where nobody may ask. */
  tags(stored: StoredGroup, signal?: AbortSignal): Promise<Readonly<Record<string, string>>>
  addTags(stored: StoredGroup, tags: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<void>
  /** What an operation would need to know of a group with these settings; asks nobody. */
  describe(applicationName: string, name: string, settings: GroupSettings, computePlatform: ComputePlatform): Promise<DeploymentGroup>
  /** `exists`: there is one of that name already. */
  create(
    applicationName: string,
    name: string,
    settings: GroupSettings,
    tags: Readonly<Record<string, string>>,
    signal?: AbortSignal
  ): Promise<'created' | 'exists'>
  /**
   * UpdateDeploymentGroup with these members; what is not among them stays as it is. Resolves to the Auto Scaling groups that CodeDeploy could
   * not take its lifecycle hooks from.
   */
  update(applicationName: string, name: string, changes: GroupSettings, signal?: AbortSignal): Promise<readonly string[]>
  /** What is not there is deleted. Resolves as {@link update}. */
  delete(applicationName: string, name: string, signal?: AbortSignal): Promise<readonly string[]>
  /** Undefined when there is no application of that name. */
  findApplication(name: string, signal?: AbortSignal): Promise<{readonly computePlatform: string} | undefined>
  createApplication(
    name: string,
    computePlatform: ComputePlatform,
    tags: Readonly<Record<string, string>>,
    signal?: AbortSignal
  ): Promise<'created' | 'exists'>
  /** Tags of the application that `stored` belongs to. */
  applicationTags(stored: StoredGroup, signal?: AbortSignal): Promise<Readonly<Record<string, string>>>
  /** What is not there is deleted. */
  deleteApplication(name: string, signal?: AbortSignal): Promise<void>
}
