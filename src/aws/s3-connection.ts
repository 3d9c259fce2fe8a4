import {S3Client} from '@aws-sdk/client-s3'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'
import {toDeployError} from './errors.ts'
import {regionOf} from './region.ts'
import type {CallContext} from './sdk-error.ts'
import {untilAborted} from './until-aborted.ts'
import {withinTime} from './within-time.ts'

/** How patient the client is; tests are less so. */
export interface Patience {
  /** Times a request is sent, the first included; the SDK waits longer and longer in between. Default 5. */
  readonly attempts?: number
  /** Milliseconds a connection may say nothing; an upload as a whole may take hours. Default 60,000. */
  readonly silenceLimitMs?: number
}

/** A connection that is not made for so long is given up. */
const connectLimitMs = 10_000

/** S3's client; what it throws becomes a DeployError. */
export interface S3Connection {
  /** Sends one request, its retries included. It may take as long as its bytes take, or `limitMs`. */
  send<T>(
    context: CallContext,
    request: (client: S3Client, options: {readonly abortSignal?: AbortSignal}) => Promise<T>,
    limits?: Limits
  ): Promise<T>
}

export interface Limits {
  readonly signal?: AbortSignal | undefined
  readonly limitMs?: number
  /** Milliseconds a request under way may go on after the signal has aborted. Default 0. */
  readonly graceMs?: number
}

export function connectS3(settings: ClientSettings, {attempts = 5, silenceLimitMs = 60_000}: Patience): S3Connection {
  const {endpoint, isCustomS3Endpoint = endpoint !== undefined} = settings
  const client = new S3Client({
    ...clientConfiguration(settings),
    maxAttempts: attempts,
    forcePathStyle: isCustomS3Endpoint,
    // The silence of a connection is an error here; `requestTimeout` alone would only be a warning.
    requestHandler: {connectionTimeout: connectLimitMs, socketTimeout: silenceLimitMs}
  })
  return {
    async send(context, request, {signal, limitMs, graceMs = 0} = {}) {
      const region = await regionOf(client)
      try {
        if (graceMs === 0) signal?.throwIfAborted()
        return await untilAborted(signal, graceMs, async ending => {
          if (limitMs === undefined) return await request(client, ending ? {abortSignal: ending} : {})
          return await withinTime(context.operation, limitMs, ending, abortSignal => request(client, {abortSignal}))
        })
      } catch (error) {
        // What S3 said within the grace counts; else it is the reason of the abort.
        if (error === signal?.reason || graceMs === 0) signal?.throwIfAborted()
        throw toDeployError(error, {...context, region})
      }
    }
  }
}
