import {DeployError} from '../core/errors.ts'

/** The region of a client, from its settings or the SDK's chain. Throws `usage` when there is none: nothing else can go wrong there. */
export async function regionOf(client: {readonly config: {readonly region: () => Promise<string>}}): Promise<string> {
  try {
    return await client.config.region()
  } catch (error) {
    throw new DeployError('usage', 'no AWS region is set', {
      input: 'aws-region',
      hint: 'Set `aws-region`, AWS_REGION, or a region in the profile.',
      cause: error
    })
  }
}
