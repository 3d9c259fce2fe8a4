import type {CodeDeployClientConfig} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'

export interface ClientSettings {
  /** Default: the SDK's own chain. */
  readonly region?: string | undefined
  /** Default: the one of the service, such as AWS_ENDPOINT_URL_CODEDEPLOY, then AWS_ENDPOINT_URL, then AWS itself. */
  readonly endpoint?: string | undefined
  /** Whether the S3 endpoint is not AWS's own: its buckets have no names in the DNS, so it is addressed by path. */
  readonly isCustomS3Endpoint?: boolean | undefined
  /** Default: the SDK's own chain. */
  readonly credentials?: {readonly accessKeyId: string; readonly secretAccessKey: string} | undefined
}

/** What a client is made with; the rest is the SDK's own chain. */
export function clientConfiguration({
  region,
  endpoint,
  credentials
}: ClientSettings): Pick<CodeDeployClientConfig, 'region' | 'endpoint' | 'credentials' | 'useFipsEndpoint' | 'useDualstackEndpoint'> {
  return {
    ...defined({region, endpoint, credentials}),
    // An endpoint of one's own has no FIPS or dual-stack variant, whatever the environment asks AWS for.
    ...(endpoint !== undefined && {useFipsEndpoint: false, useDualstackEndpoint: false})
  }
}
