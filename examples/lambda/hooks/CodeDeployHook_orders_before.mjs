import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'

const request = {version: '2.0', rawPath: '/health', requestContext: {http: {method: 'GET', path: '/health'}}}

/** Asks the new version itself, before anybody else can. */
export const handler = withCodeDeployHook(async ({deploymentId, signal}) => {
  const answer = process.env.CODEDEPLOY_KIT_REHEARSAL === 'true' ? await askHere() : await askNewVersion(deploymentId, signal)
  if (answer?.statusCode !== 200) throw new Error(`GET /health answered ${JSON.stringify(answer)}`)
})

/** A rehearsal has no Lambda: the code of this folder answers. The address is made here, so that no bundler takes it along. */
async function askHere() {
  const app = await import(new URL('../app/index.mjs', import.meta.url).href)
  return app.handler(request)
}

/** Lambda's runtime has the SDK, and a rehearsal does not need it. */
async function askNewVersion(deploymentId, abortSignal) {
  const {BatchGetDeploymentTargetsCommand, CodeDeployClient, ListDeploymentTargetsCommand} = await import('@aws-sdk/client-codedeploy')
  const {InvokeCommand, LambdaClient} = await import('@aws-sdk/client-lambda')
  const codedeploy = new CodeDeployClient({})
  const {targetIds} = await codedeploy.send(new ListDeploymentTargetsCommand({deploymentId}), {abortSignal})
  const {deploymentTargets} = await codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds}), {abortSignal})
  const {functionName, targetVersion} = deploymentTargets[0].lambdaTarget.lambdaFunctionInfo
  const call = new InvokeCommand({FunctionName: functionName, Qualifier: targetVersion, Payload: JSON.stringify(request)})
  const {FunctionError, Payload} = await new LambdaClient({}).send(call, {abortSignal})
  const answer = Buffer.from(Payload).toString()
  if (FunctionError) throw new Error(`version ${targetVersion} failed: ${answer}`)
  return JSON.parse(answer)
}
