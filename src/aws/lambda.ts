import {
  GetAliasCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  type LambdaClientConfig,
  PublishVersionCommand,
  type FunctionConfiguration
} from '@aws-sdk/client-lambda'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {LambdaPort, LambdaVersion} from '../operations/function-ports.ts'
import {createCalls} from './calls.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'

/** Lambda through the AWS SDK. */
export function createLambdaPort(settings: ClientSettings): LambdaPort {
  const connect = (more: LambdaClientConfig = {}): LambdaClient =>
    new LambdaClient({...clientConfiguration(settings), maxAttempts: 3, ...more})
  let client = connect()
  const {call} = createCalls(settings, {service: 'lambda', client: () => client, connect: fresh => (client = connect(fresh))})

  return {
    getAlias: (functionName, alias, signal) =>
      call({operation: 'GetAlias', subject: `alias "${alias}" of function "${functionName}"`}, signal, async options => {
        const found = await client.send(new GetAliasCommand({FunctionName: functionName, Name: alias}), options)
        if (found.FunctionVersion === undefined) throw nothingSaid('GetAlias', `the version of alias "${alias}"`)
        return {
          name: found.Name ?? alias,
          version: found.FunctionVersion,
          weights: found.RoutingConfig?.AdditionalVersionWeights ?? {}
        }
      }),

    getVersion: (functionName, qualifier, signal) =>
      call({operation: 'GetFunctionConfiguration', subject: `version ${qualifier} of function "${functionName}"`}, signal, async options =>
        toVersion(
          'GetFunctionConfiguration',
          await client.send(new GetFunctionConfigurationCommand({FunctionName: functionName, Qualifier: qualifier}), options)
        )
      ),

    // May be sent again after a lost answer: an unchanged function gives the version that the first one published.
    publishVersion: (functionName, signal) =>
      call({operation: 'PublishVersion', subject: `function "${functionName}"`}, signal, async options =>
        toVersion('PublishVersion', await client.send(new PublishVersionCommand({FunctionName: functionName}), options))
      )
  }
}

function toVersion(operation: string, {Version, State}: FunctionConfiguration): LambdaVersion {
  if (Version === undefined) throw nothingSaid(operation, 'the version of the function')
  return {version: Version, ...defined({state: State})}
}

function nothingSaid(operation: string, what: string): DeployError {
  return new DeployError('service', `${operation} answered without ${what}`, {
    operation,
    hint: 'Try again; a proxy may have changed the answer.'
  })
}
