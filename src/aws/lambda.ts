import {
  GetAliasCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PublishVersionCommand,
  type FunctionConfiguration
} from '@aws-sdk/client-lambda'
import {defined} from '../core/defined.ts'
import type {LambdaPort, LambdaVersion} from '../operations/function-ports.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'
import {toDeployError} from './errors.ts'
import type {CallContext} from './sdk-error.ts'
import {withinTime} from './within-time.ts'

/** A call, its retries included. */
const callLimitMs = 30_000

/** Lambda through the AWS SDK. */
export function createLambdaPort(settings: ClientSettings): LambdaPort {
  const client = new LambdaClient({...clientConfiguration(settings), maxAttempts: 3})
  const call = async <T>(
    context: CallContext,
    signal: AbortSignal | undefined,
    send: (options: {abortSignal: AbortSignal}) => Promise<T>
  ): Promise<T> => {
    try {
      return await withinTime(context.operation, callLimitMs, signal, abortSignal => send({abortSignal}))
    } catch (error) {
      throw toDeployError(error, context)
    }
  }

  return {
    getAlias: (functionName, alias, signal) =>
      call({operation: 'GetAlias', subject: `alias "${alias}" of function "${functionName}"`}, signal, async options => {
        const found = await client.send(new GetAliasCommand({FunctionName: functionName, Name: alias}), options)
        return {
          name: found.Name ?? alias,
          version: found.FunctionVersion ?? '',
          weights: found.RoutingConfig?.AdditionalVersionWeights ?? {}
        }
      }),

    getVersion: (functionName, qualifier, signal) =>
      call({operation: 'GetFunctionConfiguration', subject: `version ${qualifier} of function "${functionName}"`}, signal, async options =>
        toVersion(await client.send(new GetFunctionConfigurationCommand({FunctionName: functionName, Qualifier: qualifier}), options))
      ),

    publishVersion: (functionName, description, signal) =>
      call({operation: 'PublishVersion', subject: `function "${functionName}"`}, signal, async options =>
        toVersion(await client.send(new PublishVersionCommand({FunctionName: functionName, Description: description}), options))
      )
  }
}

function toVersion({Version, CodeSha256, State}: FunctionConfiguration): LambdaVersion {
  return {version: Version ?? '', ...defined({codeSha256: CodeSha256, state: State})}
}
