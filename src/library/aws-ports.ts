import {systemClock} from '../core/clock.ts'
import type {AwsPorts, DeployPorts} from '../operations/ports.ts'

/** How AWS is reached. Everything that is not said comes from the SDK's own chain: environment, profile, instance role. */
export interface AwsSettings {
  readonly region?: string
  /** For CodeDeploy and S3 alike. Default: AWS_ENDPOINT_URL_CODEDEPLOY, AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, then AWS itself. */
  readonly endpoint?: string
  readonly credentials?: {readonly accessKeyId: string; readonly secretAccessKey: string}
}

/** The SDK's clients behind our ports; loaded only when a mode needs AWS. */
export async function connectAws(settings: AwsSettings): Promise<AwsPorts> {
  const [{createCodeDeployPort}, {createObjectStorePort}] = await Promise.all([import('../aws/codedeploy.ts'), import('../aws/s3.ts')])
  const {AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint} = process.env
  const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '')
  return {codedeploy: createCodeDeployPort(settings), s3: createObjectStorePort({...settings, isCustomS3Endpoint})}
}

export async function deployPorts(settings: AwsSettings): Promise<DeployPorts> {
  return {...(await connectAws(settings)), clock: systemClock, nonce}
}

/** Eight characters that no other run of this group has. */
export function nonce(): string {
  return crypto.randomUUID().slice(0, 8)
}
