import {PutLifecycleEventHookExecutionStatusCommand} from '@aws-sdk/client-codedeploy'

/** The only two that CodeDeploy takes. */
export type HookStatus = 'Succeeded' | 'Failed'

export interface StatusReport {
  readonly deploymentId: string
  readonly lifecycleEventHookExecutionId: string
  readonly status: HookStatus
}

/** Where reports go: a `CodeDeployClient`, or what stands in for it. */
export interface ReportClient {
  send(command: PutLifecycleEventHookExecutionStatusCommand, options: {readonly abortSignal: AbortSignal}): Promise<unknown>
}

/**
 * Tells CodeDeploy how the hook ended; the client tries again where AWS throttles or the network fails. Gives up after `limitMs`. False: the hook's event had been completed
 * before, by an attempt whose answer was lost, an earlier invocation, or CodeDeploy itself. Throws when CodeDeploy could not be told.
 */
export async function reportStatus(client: ReportClient, report: StatusReport, limitMs: number): Promise<boolean> {
  const limit = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(`no answer within ${Math.round(limitMs)} ms`), {name: 'TimeoutError'}))
      limit.abort()
    }, limitMs)
  })
  try {
    const sent = client.send(new PutLifecycleEventHookExecutionStatusCommand(report), {abortSignal: limit.signal})
    await Promise.race([sent, late])
    return true
  } catch (error) {
    if (nameOf(error) === 'LifecycleEventAlreadyCompletedException') return false
    throw new Error(
      `CodeDeploy could not be told that the hook of deployment ${report.deploymentId} ended ${report.status}: ${messageOf(error)}. ${remedyOf(error)}`,
      {cause: error}
    )
  } finally {
    clearTimeout(timer)
  }
}

/** By name, since the texts change. */
function remedyOf(error: unknown): string {
  const name = nameOf(error)
  if (name.startsWith('AccessDenied'))
    return "Allow codedeploy:PutLifecycleEventHookExecutionStatus on the deployment group to the function's execution role."
  if (name === 'DeploymentDoesNotExistException')
    return 'Deploy the hook function in the region and the account of the deployment, or give `client` the right region.'
  if (/^Throttling|^TooManyRequests|^RequestLimit/.test(name)) return 'AWS throttled the account; later attempts were throttled too.'
  if ((error as {$metadata?: {httpStatusCode?: number}}).$metadata?.httpStatusCode === undefined)
    return 'A function in a VPC reaches CodeDeploy through a NAT gateway or the VPC endpoint of com.amazonaws.REGION.codedeploy.'
  return `The call was codedeploy:PutLifecycleEventHookExecutionStatus; its error is ${name}.`
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {code} = error as {code?: string}
  // Several addresses that refuse a connection are an error without words.
  return (error.message === '' ? (code ?? error.name) : error.message).replace(/\.$/, '')
}
