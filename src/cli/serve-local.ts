import {once} from 'node:events'
import type {Arguments} from './arguments.ts'

/**
 * Serves the embedded CodeDeploy until it is signalled. The first line on standard output is its endpoint and nothing else, so that a
 * script can read it.
 */
export async function serveLocal({inputs, own}: Arguments, signal: AbortSignal): Promise<number> {
  const [{startLocalCodeDeploy}, {printAside}, {sanitizeLine}] = await Promise.all([
    import('../library/local.ts'),
    import('./print.ts'),
    import('../report/sanitize.ts')
  ])
  const instances = new Set<string>()
  const local = await startLocalCodeDeploy({
    ...(inputs.instances !== undefined && {instances: inputs.instances}),
    ...(inputs.speed !== undefined && {speed: inputs.speed}),
    ...(own.port !== undefined && {port: own.port}),
    ...(own.data !== undefined && {root: own.data}),
    ...(inputs.awsRegion !== undefined && {region: inputs.awsRegion}),
    ...(inputs.hookHandlers !== undefined && {hookHandlers: inputs.hookHandlers}),
    clones: [process.cwd()],
    // What a script wrote is in the diagnostics of its event; what a function wrote would be in a log group, and is nowhere else here.
    onOutput: ({target, deploymentId, lifecycleEvent, script, line}) => {
      if (!instances.has(target)) printAside(`${deploymentId}  ${lifecycleEvent}  ${script} | ${sanitizeLine(line)}`)
    },
    onNotice: message => process.stderr.write(`${message}\n`)
  })
  for (const instance of local.instances) instances.add(instance)
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
