import {once} from 'node:events'
import type {Arguments} from './arguments.ts'

/**
 * Serves the embedded CodeDeploy until it is signalled. The first line on standard output is its endpoint and nothing else, so that a
 * script can read it.
 */
export async function serveLocal({inputs, own}: Arguments, signal: AbortSignal): Promise<number> {
  const {startLocalCodeDeploy} = await import('../library/local.ts')
  const local = await startLocalCodeDeploy({
    ...(inputs.instances !== undefined && {instances: inputs.instances}),
    ...(inputs.speed !== undefined && {speed: inputs.speed}),
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
        `Embedded CodeDeploy, S3, ECS and Lambda ${whereOf(local.instances, inputs.speed)} under ${local.directory}.`,
        'Any AWS client works with it, for example:',
        `  export AWS_ENDPOINT_URL=${local.endpoint} AWS_REGION=${local.region} AWS_DEFAULT_REGION=${local.region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local`,
        `${local.instances.length > 1 ? 'Every instance belongs to every deployment group. ' : ''}End with Ctrl-C.\n`
      ].join('\n')
    )
    if (!signal.aborted) await once(signal, 'abort')
    return 0
  } finally {
    await local.close()
  }
}

function whereOf(instances: readonly string[], speed: number | undefined): string {
  if (instances.length > 0) return `for ${instances.join(', ')}`
  return `without instances${speed === undefined ? '' : `, ${speed} times as fast as time passes,`}`
}
