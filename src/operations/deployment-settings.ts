import {fileExistsBehaviors} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {AutoRollbackEvent} from '../deployment/model.ts'
import type {CreateDeploymentInput} from '../deployment/create-deployment-input.ts'
import type {AlarmOverride, AutoRollback, DeploymentRequest, TagFilter, TargetInstances} from '../deployment/request.ts'
import {checkShape, type MemberShape} from './member-shape.ts'
import type {SettingOptions} from './options.ts'
import {alarmConfiguration, autoRollbackConfiguration, boolean, tagFilters, text, texts} from './setting-shapes.ts'
import {readStructured} from './structured-value.ts'
import {tagFilterType} from './tag-filter-type.ts'

/** What a request says beside its revision and whose it is. */
export type DeploymentSettings = Omit<DeploymentRequest, 'applicationName' | 'deploymentGroupName' | 'description' | 'revision'>

/** The inputs of members that `deployment-options` may not have: what is checked, watched and found again would be another deployment. */
const elsewhere: Readonly<Record<string, string>> = {
  applicationName: '`application-name`',
  deploymentGroupName: '`deployment-group-name`',
  description: '`description`',
  revision: '`source`, `archive`, `s3-key`, `github-commit-id` or `revision`',
  deploymentMode: '`mode: restart`'
}

/** The members of CreateDeployment (API reference) that `deployment-options` may have. */
const memberShapes: Readonly<Record<string, MemberShape>> = {
  deploymentConfigName: text,
  fileExistsBehavior: {type: 'text', words: fileExistsBehaviors},
  ignoreApplicationStopFailures: boolean,
  updateOutdatedInstancesOnly: boolean,
  autoRollbackConfiguration,
  overrideAlarmConfiguration: alarmConfiguration,
  targetInstances: {
    type: 'members',
    of: {
      tagFilters,
      autoScalingGroups: texts,
      ec2TagSet: {type: 'members', of: {ec2TagSetList: {type: 'list', of: tagFilters}}}
    }
  }
}

/**
 * The settings of a deployment from its options; `deploymentOptions`, merged last, goes before all others. Throws a `usage` error that
 * names the input for what cannot be read, and for what the API does not know.
 */
export function deploymentSettings(options: SettingOptions): DeploymentSettings {
  const {deploymentConfigName, fileExistsBehavior, ignoreApplicationStopFailures, updateOutdatedInstancesOnly, autoRollback} = options
  const overrideAlarms = reading('override-alarms', () => alarmsOf(options.overrideAlarms))
  const targetInstances = targetsOf(options)
  return {
    ...(deploymentConfigName !== undefined && {deploymentConfigName}),
    ...(fileExistsBehavior !== undefined && {fileExistsBehavior}),
    ...(ignoreApplicationStopFailures !== undefined && {ignoreApplicationStopFailures}),
    ...(updateOutdatedInstancesOnly !== undefined && {updateOutdatedInstancesOnly}),
    ...(autoRollback !== undefined && {autoRollback}),
    ...(overrideAlarms && {overrideAlarms}),
    ...(targetInstances && {targetInstances}),
    ...reading('deployment-options', () => rawSettings(options.deploymentOptions))
  }
}

function rawSettings(given: SettingOptions['deploymentOptions']): DeploymentSettings {
  if (given === undefined) return {}
  const value: unknown = typeof given === 'string' ? readStructured(given) : given
  const misplaced =
    typeof value === 'object' && value !== null ? Object.keys(value).find(name => Object.hasOwn(elsewhere, name)) : undefined
  if (misplaced !== undefined) throw new Error(`"${misplaced}" is set with ${elsewhere[misplaced] ?? ''}`)
  checkShape(value, {type: 'members', of: memberShapes})
  const {autoRollbackConfiguration, overrideAlarmConfiguration, targetInstances, ...rest} = value as Partial<CreateDeploymentInput>
  return {
    ...rest,
    ...(autoRollbackConfiguration && {autoRollback: autoRollbackOf(autoRollbackConfiguration)}),
    ...(overrideAlarmConfiguration && {overrideAlarms: checkedAlarms(overrideAlarmConfiguration)}),
    ...(targetInstances && {targetInstances: checkedTargets(targetInstances)})
  }
}

/**
 * What an automatic rollback follows that is enabled without `events`: the API lists that as an InvalidAutoRollbackConfigException, and users of
 * webfactory/create-aws-codedeploy-deployment write it so.
 */
const defaultRollbackEvents: readonly AutoRollbackEvent[] = ['DEPLOYMENT_FAILURE']

function autoRollbackOf({
  enabled,
  events = defaultRollbackEvents
}: {
  readonly enabled: boolean
  readonly events?: readonly AutoRollbackEvent[]
}): AutoRollback {
  if (!enabled) return false
  if (events.length === 0) throw new Error('autoRollbackConfiguration: "events" is empty: what is rolled back')
  return events
}

/** Alarm names, `none`, or AWS's AlarmConfiguration. */
function alarmsOf(given: SettingOptions['overrideAlarms']): AlarmOverride | undefined {
  if (given === undefined) return undefined
  const value = typeof given === 'string' ? readAlarms(given) : given
  if (value === 'none') return {enabled: false}
  if (!Array.isArray(value)) {
    checkShape(value, alarmConfiguration)
    return checkedAlarms(value as Partial<AlarmOverride>)
  }
  const names = (value as readonly unknown[]).map(item => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item
    if (typeof name !== 'string' || name === '') throw new Error('the name of an alarm must be a text')
    return name
  })
  return checkedAlarms({enabled: true, alarms: names.map(name => ({name}))})
}

function readAlarms(given: string): unknown {
  if (/^none$/i.test(given.trim())) return 'none'
  // Names may have blanks and colons; only what looks like a structure is one.
  if (/^\s*[[{]|^\s*- |^\s*(?:enabled|alarms|ignorePollAlarmFailure)\s*:/.test(given)) return readStructured(given)
  return given
    .split(/[\n,]/)
    .map(name => name.trim())
    .filter(name => name !== '')
}

function checkedAlarms({enabled = true, ignorePollAlarmFailure, alarms}: Partial<AlarmOverride>): AlarmOverride {
  // The API takes an override without alarms, too, and the deployment is stopped by none.
  if (enabled && (alarms === undefined || alarms.length === 0)) throw new Error('no alarm is named; `none` is for no alarms')
  return {enabled, ...(ignorePollAlarmFailure !== undefined && {ignorePollAlarmFailure}), ...(alarms && {alarms})}
}

function targetsOf({targetTagFilters, targetAutoScalingGroups}: SettingOptions): TargetInstances | undefined {
  if (targetTagFilters === undefined && targetAutoScalingGroups === undefined) return undefined
  const filters = reading('target-tag-filters', () => {
    const value: unknown = typeof targetTagFilters === 'string' ? readStructured(targetTagFilters) : targetTagFilters
    if (value === undefined) return undefined
    checkShape(value, tagFilters)
    return value as readonly TagFilter[]
  })
  return reading(filters ? 'target-tag-filters' : 'target-auto-scaling-groups', () =>
    checkedTargets({
      ...(filters && {tagFilters: filters}),
      ...(targetAutoScalingGroups && {autoScalingGroups: targetAutoScalingGroups})
    })
  )
}

/** An empty choice would be one of nothing, or of everything: nobody knows which was meant. */
function checkedTargets({tagFilters: filters, autoScalingGroups, ec2TagSet}: TargetInstances): TargetInstances {
  const lists = ec2TagSet?.ec2TagSetList ?? []
  if (filters && ec2TagSet) throw new Error('either "tagFilters" or "ec2TagSet" chooses the instances, not both')
  if (
    [filters, autoScalingGroups].some(list => list?.length === 0) ||
    (ec2TagSet && lists.length === 0) ||
    lists.some(({length}) => length === 0)
  )
    throw new Error('it chooses no instances')
  return {
    ...(filters && {tagFilters: filters.map(typed)}),
    ...(autoScalingGroups && {autoScalingGroups}),
    ...(ec2TagSet && {ec2TagSet: {ec2TagSetList: lists.map(list => list.map(typed))}})
  }
}

/** What a filter without a `Type` compares: all that it names. */
function typed({Key, Value, Type}: TagFilter): TagFilter {
  if (Key === undefined && Value === undefined) throw new Error('a tag filter has neither "Key" nor "Value"')
  return {...(Key !== undefined && {Key}), ...(Value !== undefined && {Value}), Type: Type ?? tagFilterType({Key, Value})}
}

function reading<T>(input: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof DeployError) throw error
    throw new DeployError('usage', `\`${input}\` cannot be used: ${(error as Error).message}`, {input, cause: error})
  }
}
