import {CodeDeployClient, type CodeDeployClientConfig} from '@aws-sdk/client-codedeploy'
import {createCalls, type Calls} from './calls.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'

/** The clients of CodeDeploy, as they are at the moment: with new credentials they are made anew. */
export interface CodeDeployClients extends Calls {
  /** Sends again by itself what failed. */
  readonly client: () => CodeDeployClient
  /** Sends once: for what is not idempotent, where a second try would not find what the first one did. */
  readonly onceClient: () => CodeDeployClient
}

/** `adapt` sees each client that is made. */
export function codeDeployClients(
  settings: ClientSettings,
  adapt: (client: CodeDeployClient) => void = () => undefined
): CodeDeployClients {
  const configuration = clientConfiguration(settings)
  const connect = (more: CodeDeployClientConfig = {}): CodeDeployClient => {
    const made = new CodeDeployClient({...configuration, maxAttempts: 3, ...more})
    adapt(made)
    return made
  }
  let client = connect()
  let onceClient = connect({maxAttempts: 1})
  const calls = createCalls(settings, {
    service: 'codedeploy',
    client: () => client,
    connect: fresh => {
      client = connect(fresh)
      onceClient = connect({...fresh, maxAttempts: 1})
    }
  })
  return {...calls, client: () => client, onceClient: () => onceClient}
}
