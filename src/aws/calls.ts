import {DeployError} from '../core/errors.ts'
import type {ClientSettings} from './client-settings.ts'
import {toDeployError} from './errors.ts'
import {regionOf} from './region.ts'
import type {AwsService, CallContext} from './sdk-error.ts'
import {withinTime} from './within-time.ts'

/** A call, its retries included. CodeDeploy, ECS and Lambda answer within a second or two. */
const callLimitMs = 30_000

interface Connected<Handler> {
  readonly config: {readonly region: () => Promise<string>; readonly requestHandler: Handler}
}

/** What a client is made with to ask the whole chain of credentials again: the SDK keeps those that say nothing of their end, and the files it read. */
export interface Fresh<Handler> {
  readonly ignoreCache: true
  readonly requestHandler: Handler
}

export interface Connection<Handler> {
  readonly service: AwsService
  /** The client of the moment. */
  readonly client: () => Connected<Handler>
  /** Makes the clients anew. */
  readonly connect: (fresh: Fresh<Handler>) => void
}

export interface Calls {
  /** Sends within a limit of time; once again with new credentials when those at hand had expired. What fails is thrown as a DeployError. */
  readonly call: <T>(
    context: Omit<CallContext, 'service' | 'region'>,
    signal: AbortSignal | undefined,
    send: (options: {abortSignal: AbortSignal}) => Promise<T>
  ) => Promise<T>
  /** Undefined until the first call. */
  readonly region: () => string | undefined
}

/** How every client but S3's is called; S3 sends what cannot be sent again. */
export function createCalls<Handler>(settings: ClientSettings, {service, client, connect}: Connection<Handler>): Calls {
  let region: string | undefined
  return {
    region: () => region,
    call: async (context, signal, send) => {
      const asked = (region ??= await regionOf(client()))
      const attempt = async (): ReturnType<typeof send> => {
        try {
          return await withinTime(context.operation, callLimitMs, signal, abortSignal => send({abortSignal}))
        } catch (error) {
          throw toDeployError(error, {...context, service, region: asked})
        }
      }
      try {
        return await attempt()
      } catch (error) {
        const isExpired = error instanceof DeployError && error.code === 'expired-credentials'
        if (!isExpired || settings.credentials || signal?.aborted) throw error
        // A request with an expired token was not carried out, whatever it asked for.
        connect({ignoreCache: true, requestHandler: client().config.requestHandler})
        return attempt()
      }
    }
  }
}
