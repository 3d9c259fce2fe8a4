import {devNull} from 'node:os'
import {dirname} from 'node:path'

export interface HandlerEnvironmentOptions {
  /** What a host's agent would have: nothing of the user's but where programs and files are. */
  readonly base: Readonly<Record<string, string | undefined>>
  readonly functionName: string
  readonly file: string
  readonly region: string
  /** Of the embedded services. */
  readonly endpoint: string
  /** The variable by which the reaper finds what a handler started. */
  readonly marker: {readonly name: string; readonly value: string}
}

/**
 * The environment of a handler: as Lambda's, with the embedded services in the place of AWS. Every SDK goes there by itself, with
 * credentials that are worth nothing elsewhere; the user's own are neither in it nor found by it. One variable is ours, and not set on AWS:
 * `CODEDEPLOY_KIT_REHEARSAL`, for handlers that need what a rehearsal does not have.
 */
export function handlerEnvironment(options: HandlerEnvironmentOptions): Record<string, string> {
  const {base, functionName, file, region, endpoint, marker} = options
  const env: Record<string, string | undefined> = {
    ...base,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_CODEDEPLOY: endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    LAMBDA_TASK_ROOT: dirname(file),
    CODEDEPLOY_KIT_REHEARSAL: 'true',
    [marker.name]: marker.value
  }
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
