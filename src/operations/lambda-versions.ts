import {formatDuration} from '../core/duration.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {refusal} from './app-spec-refusal.ts'
import type {OperationEvent} from './events.ts'
import type {LambdaAlias, LambdaVersion} from './function-ports.ts'
import type {LambdaWish, NamedVersion} from './lambda-app-spec.ts'
import {patiently, tellRetry, type Patience} from './patiently.ts'
import type {DeployPorts} from './ports.ts'

/** What every call needs. */
export interface LambdaCalls extends Pick<DeployPorts, 'lambda' | 'clock'> {
  readonly observe: Observer<OperationEvent>
  readonly signal: AbortSignal | undefined
  readonly timeout: number | undefined
}

/** A version with SnapStart is prepared for some minutes. */
const preparedWithinMs = 15 * 60_000
/** A function that was updated just now cannot be published for a moment. */
const updatedWithinMs = 5 * 60_000
const firstPauseMs = 1_000
const longestPauseMs = 10_000

function patienceOf({clock, signal, timeout, observe}: LambdaCalls): Patience {
  return {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}
}

/** The alias; undefined when it may not be read and `isOptional`. An alias or a function that is not there is told apart where that may be seen. */
export async function readAlias(
  {functionName, functionOrigin, alias, aliasOrigin}: LambdaWish,
  isOptional: boolean,
  calls: LambdaCalls
): Promise<LambdaAlias | undefined> {
  const {lambda, signal, observe} = calls
  try {
    return await patiently(() => lambda.getAlias(functionName, alias, signal), patienceOf(calls))
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') {
      if (!isOptional)
        throw withInput(
          error,
          'lambda-current-version',
          'Allow lambda:GetAlias, or say with `lambda-current-version` which version the alias points at.'
        )
      observe({type: 'notice', message: `${error.message}. Going on without; lambda:GetAlias would show where the traffic is`})
      return undefined
    }
    if (error.code !== 'not-found') throw error
    if (await isMissing(functionName, calls)) {
      throw refusal('not-found', 'lambda-function-unknown', functionOrigin, {
        message: `there is no function "${functionName}"`,
        hint: `Check \`${functionOrigin.input}\`, the region and the account.`,
        cause: error
      })
    }
    throw refusal('not-found', 'lambda-alias-unknown', aliasOrigin, {
      message: `function "${functionName}" has no alias "${alias}"`,
      hint: `Make it once, pointing at a published version: \`aws lambda create-alias --function-name ${functionName} --name ${alias} --function-version 1\`.`,
      cause: error
    })
  }
}

async function isMissing(functionName: string, {lambda, signal}: LambdaCalls): Promise<boolean> {
  try {
    await lambda.getVersion(functionName, '$LATEST', signal)
    return false
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return error.code === 'not-found'
  }
}

function withInput({code, message, operation, errorName, requestId}: DeployError, input: string, hint: string): DeployError {
  return new DeployError(code, message, {operation, errorName, requestId, input, hint})
}

/** Waits until a version that is there can take traffic. Not being allowed to look is no reason not to go on. */
export async function requireVersion(functionName: string, {version, origin, name}: NamedVersion, calls: LambdaCalls): Promise<void> {
  try {
    await untilActive(functionName, version, origin.input, calls)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') {
      calls.observe({
        type: 'notice',
        message: `${error.message}. Going on without; lambda:GetFunctionConfiguration would show whether the version can take traffic`
      })
      return
    }
    if (error.code !== 'not-found') throw error
    throw refusal('not-found', 'lambda-version-unknown', origin, {
      message: `${name} is version ${version}, and function "${functionName}" has no such version`,
      hint: 'Name one that was published, or let `lambda-target-version: publish` publish one.',
      cause: error
    })
  }
}

async function untilActive(functionName: string, version: string, input: string, calls: LambdaCalls, first?: LambdaVersion): Promise<void> {
  const {lambda, clock, signal, timeout = Infinity, observe} = calls
  const startMs = clock.now()
  let state = first?.state
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    if (first === undefined || pauseMs > firstPauseMs)
      ({state} = await patiently(() => lambda.getVersion(functionName, version, signal), patienceOf(calls)))
    if (state === 'Failed') {
      throw new DeployError('refused', `version ${version} of function "${functionName}" failed to be prepared and can take no traffic`, {
        input,
        hint: `\`aws lambda get-function-configuration --function-name ${functionName} --qualifier ${version}\` has the reason, as StateReason.`
      })
    }
    if (state !== 'Pending') return
    if (clock.now() + pauseMs > startMs + Math.min(preparedWithinMs, timeout)) {
      throw new DeployError(
        'refused',
        `version ${version} of function "${functionName}" is not ready after ${formatDuration(clock.now() - startMs)}: it is still Pending`,
        {
          input,
          hint: `Deploy it with \`lambda-target-version: ${version}\` when it is Active.`
        }
      )
    }
    if (pauseMs === firstPauseMs)
      observe({type: 'notice', message: `Version ${version} of "${functionName}" is being prepared; waiting for it`})
    await clock.sleep(pauseMs, signal)
  }
}

/**
 * Publishes what `$LATEST` is, once however often it is asked, and waits until the version can take traffic. Calls that fail may be repeated:
 * an unchanged function gives the version that it gave before. `current`: the version that has the traffic, of which nothing is told.
 */
export function versionPublisher(functionName: string, current: string, calls: LambdaCalls): () => Promise<string> {
  let published: Promise<string> | undefined
  return () => {
    published ??= publish(functionName, current, calls).catch((error: unknown) => {
      published = undefined
      throw error
    })
    return published
  }
}

async function publish(functionName: string, current: string, calls: LambdaCalls): Promise<string> {
  const {observe} = calls
  const input = 'lambda-target-version'
  let found: LambdaVersion
  try {
    found = await whenUpdated(functionName, calls)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    throw withInput(error, input, 'Allow lambda:PublishVersion, or name a version that was published with `lambda-target-version`.')
  }
  const {version} = found
  if (version !== current) observe({type: 'version-published', functionName, version})
  try {
    await untilActive(functionName, version, input, calls, found)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    observe({
      type: 'notice',
      message: `${error.message}. Going on without; lambda:GetFunctionConfiguration would show when the version is ready`
    })
  }
  return version
}

/** A function that is being updated refuses to be published. */
async function whenUpdated(functionName: string, calls: LambdaCalls): Promise<LambdaVersion> {
  const {lambda, clock, signal, timeout = Infinity, observe} = calls
  const startMs = clock.now()
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await patiently(() => lambda.publishVersion(functionName, signal), patienceOf(calls))
    } catch (error) {
      if (!(error instanceof DeployError) || error.errorName !== 'ResourceConflictException') throw error
      if (clock.now() + pauseMs > startMs + Math.min(updatedWithinMs, timeout)) throw error
      if (pauseMs === firstPauseMs)
        observe({type: 'notice', message: `"${functionName}" is being updated; it is published when that is done`})
      await clock.sleep(pauseMs, signal)
    }
  }
}
