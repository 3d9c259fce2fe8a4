import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import {CreateAliasCommand, CreateFunctionCommand, LambdaClient, UpdateFunctionCodeCommand} from '@aws-sdk/client-lambda'
import {afterEach, beforeEach, expect} from '@jest/globals'
import {deploy} from '../../src/index.ts'
import {unixTest} from '../support/platform-tests.ts'
import {Workshop, written} from '../support/program.ts'

const main = join(import.meta.dirname, '../../src/cli/main.ts')
let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

unixTest(
  'local with a speed: minutes of a canary pass at once, and what functions write is on standard error, where it was nowhere',
  async () => {
    writeFileSync(
      join(workshop.workspace, 'check.mjs'),
      `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
     export const handler = withCodeDeployHook(() => console.log('all is well'))`
    )
    const {child, ended} = workshop.start(main, ['local', '--speed', '10000', '--hook-handlers', 'check=check.mjs'])
    const endpoint = /^http:\/\/127\.0\.0\.1:\d+/.exec(await written(child, /\n/))?.[0] ?? ''
    const wire = {endpoint, region: 'us-east-1', credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
    const lambda = new LambdaClient(wire)
    const FunctionName = 'orders'
    await lambda.send(new CreateFunctionCommand({FunctionName, Role: 'arn:any', Code: {ZipFile: Buffer.from('code')}, Publish: true}))
    await lambda.send(new CreateAliasCommand({FunctionName, Name: 'live', FunctionVersion: '1'}))
    await lambda.send(new UpdateFunctionCodeCommand({FunctionName, ZipFile: Buffer.from('new code'), Publish: true}))
    lambda.destroy()
    const names = {applicationName: 'shop', deploymentGroupName: 'production'}
    const codedeploy = new CodeDeployClient(wire)
    await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop', computePlatform: 'Lambda'}))
    const deploymentConfigName = 'CodeDeployDefault.LambdaCanary10Percent30Minutes'
    const serviceRoleArn = 'arn:aws:iam::000000000000:role/any'
    await codedeploy.send(new CreateDeploymentGroupCommand({...names, serviceRoleArn, deploymentConfigName}))
    codedeploy.destroy()
    const appspecContent = JSON.stringify({
      version: 0.0,
      Resources: [
        {F: {Type: 'AWS::Lambda::Function', Properties: {Name: 'orders', Alias: 'live', CurrentVersion: '1', TargetVersion: '2'}}}
      ],
      Hooks: [{BeforeAllowTraffic: 'check'}]
    })
    const {outcome, deploymentId} = await deploy({...wire, ...names, appspecContent, pollInterval: 10})
    child.kill('SIGINT')
    const {stderr} = await ended
    expect(outcome).toBe('succeeded')
    expect(stderr).toContain('Lambda without instances, 10000 times as fast as time passes, under ')
    expect(stderr).toContain(`${deploymentId}  BeforeAllowTraffic  check | all is well\n`)
  }
)
