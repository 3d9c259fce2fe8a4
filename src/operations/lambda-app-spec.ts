import {functionAppSpecOf, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {putFields, type FieldValue} from '../appspec/function-edits.ts'
import {generateLambdaAppSpec} from '../appspec/generate-function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {refusal, type Origin} from './app-spec-refusal.ts'
import type {GroupActivity} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import type {AppSpecDraft, CompletedAppSpec, FinishedAppSpec} from './function-app-spec.ts'
import type {LambdaAlias} from './function-ports.ts'
import {readAlias, requireVersion, versionPublisher, type LambdaCalls} from './lambda-versions.ts'
import type {SharedOptions} from './prepare-deployments.ts'
import type {DeployPorts} from './ports.ts'
import {settling} from './settling.ts'

export type LambdaOptions = Pick<
  SharedOptions,
  'lambdaFunctionName' | 'lambdaAlias' | 'lambdaCurrentVersion' | 'lambdaTargetVersion' | 'signal' | 'timeout'
> & {
  /** Whether a deployment to the group is under way, which shifts the alias; asked when that would explain what is found. Default: unknown. */
  readonly activity?: () => Promise<GroupActivity>
  /** The AppSpec is that of an earlier deployment: traffic is shifted from where it is now, and not from where it was then. Default false. */
  readonly isStored?: boolean
}

/** `lambda-target-version` that asks for a new version. */
export const publishWord = 'publish'
/** In a preview, for a version that is not published yet. */
const toBePublished = '<PUBLISHED_VERSION>'

const version = /^[1-9]\d*$/

/** Throws `usage`, before any call, for names and versions that Lambda cannot have. */
export function checkLambdaOptions({lambdaFunctionName, lambdaAlias, lambdaCurrentVersion, lambdaTargetVersion}: LambdaOptions): void {
  if (lambdaFunctionName !== undefined && !/^[\w-]{1,140}$/.test(lambdaFunctionName)) {
    throw wrong('lambda-function-name', lambdaFunctionName, 'it must be the name of a function, without its ARN or a version', undefined)
  }
  if (lambdaAlias !== undefined && (!/^[\w-]{1,128}$/.test(lambdaAlias) || /^\d+$/.test(lambdaAlias))) {
    const what = /^\d+$/.test(lambdaAlias) ? 'that is the number of a version, and no alias has such a name' : 'no alias has such a name'
    throw wrong('lambda-alias', lambdaAlias, what, 'Name the alias whose traffic shifts, such as live.')
  }
  const versions = [
    ['lambda-current-version', lambdaCurrentVersion, 'Leave it empty: it is read from the alias.'],
    ['lambda-target-version', lambdaTargetVersion, `Write the number of a version, or \`${publishWord}\` to publish one.`]
  ] as const
  for (const [input, given, hint] of versions) {
    if (given === undefined || version.test(given) || (input === 'lambda-target-version' && given === publishWord)) continue
    const what =
      given === '$LATEST'
        ? 'that is no published version, and an alias cannot shift traffic to or from it'
        : 'it must be the number of a published version'
    throw wrong(input, given, what, hint)
  }
}

function wrong(input: string, value: string, what: string, hint: string | undefined): DeployError {
  return new DeployError('usage', `\`${input}\` is "${value}": ${what}`, {input, hint})
}

/**
 * Finds out what a Lambda AppSpec leaves open: the version that the alias points at, and the one that is to get its traffic. Nothing is
 * published before it is finished. Throws a `DeployError` that names the input, or the AppSpec, for a function, an alias or a version that is
 * not there, and for an alias whose traffic CodeDeploy could not shift.
 */
export async function completeLambdaAppSpec(
  draft: AppSpecDraft,
  options: LambdaOptions,
  {lambda, clock}: Pick<DeployPorts, 'lambda' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<CompletedAppSpec> {
  const calls: LambdaCalls = {lambda, clock, observe, signal: options.signal, timeout: options.timeout}
  const wish = wishOf(draft, options)
  const {functionName, alias: aliasName, target} = wish
  let isHidden = false
  const look = async (version: string | undefined, untilMs = clock.now() + settling.longestMs): Promise<Start> => {
    const alias = isHidden ? undefined : await readAlias(wish, wish.current !== undefined, calls)
    isHidden = alias === undefined
    const current = alias?.version ?? wish.current?.version
    if (current === undefined) throw new Error('an alias that could not be read has a version')
    // That the alias points there is what somebody says, and a deployment from a version to itself shifts nothing.
    if (alias === undefined && version === current) throw unseen(wish, current)
    const trouble = alias && (weightTrouble(alias, wish) ?? (options.isStored === true ? undefined : currentTrouble(alias, wish)))
    if (trouble === undefined && version !== current) return {current, ...(alias && {hasTraffic: false})}
    const activity = (await options.activity?.()) ?? {type: 'unknown'}
    if (activity.type === 'busy') return {current, activeDeploymentId: activity.deploymentId}
    if (trouble !== undefined) {
      // The deployment that shared the traffic may have ended since the alias was read.
      if (activity.type === 'unknown' || !isShared(alias) || clock.now() >= untilMs) throw trouble
      await clock.sleep(settling.lookMs, options.signal)
      return look(version, untilMs)
    }
    // Where nobody may look, CodeDeploy alone knows whether the alias stays where it is.
    return activity.type === 'unknown'
      ? {current, hasTraffic: true}
      : {current, hasTraffic: true, unchanged: pointsThere(aliasName, functionName, current)}
  }
  const first = await look(target?.version)
  if (target !== undefined && first.unchanged === undefined) await requireVersion(functionName, target, calls)
  const publish = target === undefined ? versionPublisher(functionName, first.current, calls) : undefined
  const changesTo = (current: string): readonly string[] =>
    wish.current?.version === current ? [] : [`CurrentVersion: ${current}, which alias "${aliasName}" points at`]
  return {
    preview: textOf(draft, wish, first.current, target?.version ?? toBePublished),
    changes: changesTo(first.current),
    makesNew: publish !== undefined,
    ...defined({unchanged: first.unchanged, hasTraffic: first.hasTraffic}),
    finish: async (): Promise<FinishedAppSpec> => {
      const version = publish ? await publish() : target?.version
      if (version === undefined) throw new Error('there is a version to deploy')
      // Publishing may have taken minutes, and so may the wait for another deployment.
      const {current, unchanged, ...start} = await look(version)
      return {
        content: textOf(draft, wish, current, version),
        changes: changesTo(current),
        currentVersion: current,
        targetVersion: version,
        ...(unchanged !== undefined && {
          unchanged: publish ? `${unchanged}, and the function has not changed since that was published` : unchanged
        }),
        ...start
      }
    }
  }
}

/** Where the traffic is when a deployment would start. */
interface Start extends Pick<FinishedAppSpec, 'unchanged' | 'hasTraffic' | 'activeDeploymentId'> {
  /** The version that the alias points at. */
  readonly current: string
}

/** What options or the AppSpec say, and which of them. */
export interface LambdaWish {
  readonly functionName: string
  readonly functionOrigin: Origin
  readonly alias: string
  readonly aliasOrigin: Origin
  readonly current?: NamedVersion
  /** Absent: one is published. */
  readonly target?: NamedVersion
}

/** A version, and where it comes from. */
export interface NamedVersion {
  readonly version: string
  readonly origin: Origin
  /** As the user knows it: `` `lambda-target-version` `` or `"TargetVersion"`. */
  readonly name: string
}

function wishOf({file, text}: AppSpecDraft, options: LambdaOptions): LambdaWish {
  const {root} = text === undefined ? {root: undefined} : readYaml(text)
  const properties = propertiesOf(root && functionAppSpecOf(root))
  const input = options.isStored === true ? 'revision' : file === undefined ? 'appspec-content' : 'appspec'
  const written = (key: string): {readonly value: string; readonly origin: Origin} | undefined => {
    const node = scalarInAnyCase(properties, key)
    const value = node?.value.trim()
    if (node === undefined || value === undefined || value === '') return undefined
    // What CodeDeploy keeps is nobody's file.
    const place = options.isStored === true ? undefined : {file: file ?? appSpecNames.content, span: node.span}
    return {value, origin: {input, ...(place && {place})}}
  }
  const needed = (option: string | undefined, optionInput: string, key: string): readonly [string, Origin] => {
    if (option !== undefined) return [option, {input: optionInput}]
    const found = written(key)
    if (found !== undefined) return [found.value, found.origin]
    throw new DeployError('usage', `\`${optionInput}\` is missing, and the AppSpec has no "${key}"`, {
      input: optionInput,
      hint: `Set \`${optionInput}\`.`
    })
  }
  const versionOf = (option: string | undefined, optionInput: string, key: string): NamedVersion | undefined => {
    if (option !== undefined) return {version: option, origin: {input: optionInput}, name: `\`${optionInput}\``}
    const found = written(key)
    return found && {version: found.value, origin: found.origin, name: `"${key}"`}
  }
  const [functionName, functionOrigin] = needed(options.lambdaFunctionName, 'lambda-function-name', 'Name')
  const [alias, aliasOrigin] = needed(options.lambdaAlias, 'lambda-alias', 'Alias')
  const current = versionOf(options.lambdaCurrentVersion, 'lambda-current-version', 'CurrentVersion')
  const isToBePublished = options.lambdaTargetVersion === publishWord
  const target = isToBePublished ? undefined : versionOf(options.lambdaTargetVersion, 'lambda-target-version', 'TargetVersion')
  for (const given of [current, target]) {
    if (given === undefined || version.test(given.version)) continue
    const what = given.version === '$LATEST' ? 'which is no published version' : 'which is not the number of a published version'
    throw refusal('usage', 'lambda-version', given.origin, {
      message: `${given.name} is "${given.version}", ${what}`,
      hint: `Leave it out, or write the number of a version; \`lambda-target-version: ${publishWord}\` publishes one.`
    })
  }
  return {functionName, functionOrigin, alias, aliasOrigin, ...(current && {current}), ...(target && {target})}
}

/** The versions that have traffic beside the one that the alias points at. */
function sharesOf(weights: LambdaAlias['weights']): readonly (readonly [version: string, weight: number])[] {
  return Object.entries(weights).filter(([, weight]) => weight > 0)
}

function isShared(alias: LambdaAlias | undefined): boolean {
  return alias !== undefined && sharesOf(alias.weights).length > 0
}

/** CodeDeploy fails with INVALID_LAMBDA_CONFIGURATION where traffic is shared already, and gives no reason. */
function weightTrouble({name, version: main, weights}: LambdaAlias, {functionName, aliasOrigin}: LambdaWish): DeployError | undefined {
  const shares = sharesOf(weights)
  if (shares.length > 0) {
    const rest = 1 - shares.reduce((sum, [, weight]) => sum + weight, 0)
    const parts = [[main, rest] as const, ...shares].map(([number, weight]) => `${percent(weight)} version ${number}`)
    return refusal('refused', 'lambda-alias-shared', aliasOrigin, {
      message: `alias "${name}" of function "${functionName}" shares its traffic: ${parts.join(', ')}`,
      hint:
        'A deployment that was stopped, or somebody, left it so, and CodeDeploy shifts only an alias with one version. Give all of it to ' +
        `version ${main} again: \`aws lambda update-alias --function-name ${functionName} --name ${name} --routing-config AdditionalVersionWeights={}\`. ` +
        'If a deployment is under way, wait for it.'
    })
  }
  if (version.test(main)) return undefined
  return refusal('refused', 'lambda-alias-version', aliasOrigin, {
    message: `alias "${name}" of function "${functionName}" points at ${main}, and traffic shifts only from a published version`,
    hint: `Let it point at one: \`aws lambda update-alias --function-name ${functionName} --name ${name} --function-version 1\`.`
  })
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}

function currentTrouble({name, version: points}: LambdaAlias, {functionName, current}: LambdaWish): DeployError | undefined {
  if (current === undefined || current.version === points) return undefined
  return refusal('usage', 'lambda-current-version', current.origin, {
    message: `${current.name} is version ${current.version}, and alias "${name}" of function "${functionName}" points at version ${points}: the shift of traffic starts there`,
    hint: 'Leave it out: it is read from the alias.'
  })
}

/** Equal versions, and nobody may see whether the alias points there. */
function unseen({alias, functionName, current, target}: LambdaWish, version: string): DeployError {
  const {origin, name} = target ?? {origin: {input: 'lambda-target-version'}, name: undefined}
  const same = `${current?.name ?? 'the version before'} is ${version} as well`
  return refusal('usage', 'lambda-target-version', origin, {
    message:
      `${name === undefined ? `what was published is version ${version}` : `${name} is version ${version}`}, and ${same}: ` +
      `there would be nothing to shift, and whether alias "${alias}" of function "${functionName}" points there was not seen`,
    hint: 'Allow lambda:GetAlias, or say with `lambda-current-version` the version that has the traffic.'
  })
}

function pointsThere(alias: string, functionName: string, points: string): string {
  return `no deployment was created: alias "${alias}" of function "${functionName}" points at version ${points} already`
}

function textOf(
  {text, file = appSpecNames.content}: AppSpecDraft,
  wish: LambdaWish,
  currentVersion: string,
  targetVersion: string
): string {
  const {functionName, alias} = wish
  if (text === undefined) return generateLambdaAppSpec({functionName, alias, currentVersion, targetVersion})
  const {root} = readYaml(text)
  const properties = propertiesOf(root && functionAppSpecOf(root))
  const wanted = {Name: functionName, Alias: alias, CurrentVersion: currentVersion, TargetVersion: targetVersion}
  const fields = Object.entries(wanted).flatMap(([key, value]): FieldValue[] =>
    scalarInAnyCase(properties, key)?.value === value ? [] : [{path: [key], value}]
  )
  return fields.length === 0 ? text : putFields(text, fields, file)
}
