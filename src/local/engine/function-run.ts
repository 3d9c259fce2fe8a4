import {DeploymentFailed} from './deployment-failed.ts'
import type {RunResult} from './deployment-run.ts'
import {runEcs} from './ecs-run.ts'
import type {FunctionRunOptions} from './function-events.ts'
import {revisionMissing} from './function-failures.ts'
import {readEcsRevision, readLambdaRevision} from './function-revision.ts'
import {runLambda} from './lambda-run.ts'
import {restoreTraffic} from './restore-traffic.ts'

/**
 * Deploys to the group's ECS service, or to the Lambda function that the AppSpec names. The target is final when it resolves; the
 * deployment's own status is the caller's. However it ends, the traffic is where it was last put: what takes it back is a rollback.
 */
export async function runFunctionDeployment(options: FunctionRunOptions): Promise<RunResult> {
  const {deployment, signal} = options
  try {
    if (deployment.creator === 'codeDeployRollback') await restoreTraffic(options)
    else if (deployment.computePlatform === 'ECS') await runEcs(options, readEcsRevision(await readAppSpec(options)))
    else await runLambda(options, readLambdaRevision(await readAppSpec(options)))
    return undefined
  } catch (error) {
    if (signal.aborted) return 'cut'
    if (error instanceof DeploymentFailed) return error.failure
    throw error
  }
}

async function readAppSpec({deployment: {revision}, readObject}: FunctionRunOptions): Promise<string | Uint8Array> {
  switch (revision.revisionType) {
    case 'String':
      return revision.string.content
    case 'AppSpecContent':
      return revision.appSpecContent.content
    case 'GitHub':
      throw new Error('a revision of GitHub is for servers')
    case 'S3':
      try {
        return await readObject(revision.s3Location)
      } catch (error) {
        throw new DeploymentFailed(revisionMissing(error instanceof Error ? error.message : String(error)))
      }
  }
}
