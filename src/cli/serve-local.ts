import {once} from 'node:events'
import type {Arguments} from './arguments.ts'

/**
 * Serves the embedded CodeDeploy until it is signalled. The first line on standard output is its endpoint and nothing else, so that a
 * script can read it.
 */
export async function serveLocal({inputs, own}: Arguments, signal: AbortSignal): Promise<number> {
  const {startLocalCodeDeploy} = await import('../library/local.ts')
  const local = await startLocalCodeDeploy({
    instances: inputs.instances ?? 1,
    ...(own.port !== undefined && {port: own.port}),
    ...(own.data !== undefined && {root: own.data}),
    ...(inputs.awsRegion !== undefined && {region: inputs.awsRegion}),
    ...(inputs.hookHandlers !== undefined && {hookHandlers: inputs.hookHandlers}),
    clones: [process.cwd()],
    onNotice: message => process.stderr.write(`${message}\n`)
  })
  try {
    process.stdout.write(`${local.endpoint}\n`)
    process.stderr.write(
      [
        `Embedded CodeDeploy, S3, ECS and Lambda for ${local.instances.join(', ')} under ${local.directory}.`,
        'Any AWS client works with it, for example:',
        `  export AWS_ENDPOINT_URL=${local.endpoint} AWS_REGION=${local.region} AWS_DEFAULT_REGION=${local.region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local`,
        'Every instance belongs to every deployment group. End with Ctrl-C.\n'
      ].join('\n')
    )
    if (!signal.aborted) await once(signal, 'abort')
    return 0
  } finally {
    await local.close()
  }
}
