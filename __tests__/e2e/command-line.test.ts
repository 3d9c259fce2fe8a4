import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  ListDeploymentsCommand
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import {afterEach, beforeEach, describe, expect, test as anyTest} from '@jest/globals'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop, written} from '../support/program.ts'

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

describe('nobody reads what it prints', () => {
  test.each<[string, readonly ('stdout' | 'stderr')[]]>([
    ['standard output', ['stdout']],
    ['standard output and error', ['stdout', 'stderr']]
  ])('%s closed early: the deployment goes on to its end', async (_, streams) => {
    workshop.webApp()
    const server = workshop.start(cli, ['local'])
    try {
      const endpoint = /^http:\/\/127\.0\.0\.1:\d+/.exec(await written(server.child, /\n/))?.[0] ?? ''
      const settings = {endpoint, region: 'us-east-1', credentials: {accessKeyId: 'x', secretAccessKey: 'x'}}
      const codedeploy = new CodeDeployClient(settings)
      const group = {applicationName: 'shop', deploymentGroupName: 'production'}
      await new S3Client({...settings, forcePathStyle: true}).send(new CreateBucketCommand({Bucket: 'revisions'}))
      await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
      await codedeploy.send(new CreateDeploymentGroupCommand({...group, serviceRoleArn: 'arn:aws:iam::000000000000:role/r'}))

      const {child, ended} = workshop.start(
        cli,
        ['deploy', 'web-app', '--application-name', 'shop', '--deployment-group-name', 'production', '--s3-bucket', 'revisions'],
        {AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x'}
      )
      for (const stream of streams) child[stream]?.destroy()
      const {status, stderr} = await ended
      const {deployments = []} = await codedeploy.send(new ListDeploymentsCommand(group))
      const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId: deployments[0]}))
      expect([deploymentInfo?.status, status, stderr]).toEqual(['Succeeded', 0, ''])
    } finally {
      server.child.kill('SIGTERM')
      await server.ended
    }
  })
})

describe('package', () => {
  anyTest('prints the path of the bundle as the last line', async () => {
    workshop.webApp()
    const {status, stdout} = await workshop.run(cli, ['package', 'web-app', '--output', 'out.zip', '--bundle-type', 'zip'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/(?:^|\n)out\.zip\n$/)
    expect(existsSync(join(workshop.workspace, 'out.zip'))).toBe(true)
  })

  anyTest('as JSON says the outcome', async () => {
    workshop.webApp()
    const {stdout} = await workshop.run(cli, ['package', 'web-app', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({outcome: 'succeeded', type: 'tgz', diagnostics: expect.any(Array) as unknown})
  })
})

describe('--format github', () => {
  function breakIt(): void {
    const file = join(workshop.webApp(), 'appspec.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('scripts/validate.sh', 'scripts/validat.sh'))
  }

  test('rehearse annotates what failed', async () => {
    breakIt()
    const {status, stdout} = await workshop.run(cli, ['rehearse', 'web-app', '--format', 'github'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error title=ValidateService%3A ScriptMissing,file=web-app\/appspec\.yml,line=\d+,/m)
  })

  anyTest('package annotates what was found, and has the path', async () => {
    breakIt()
    const {status, stdout} = await workshop.run(cli, ['package', 'web-app', '--format', 'github'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error title=script-not-found,file=web-app\/appspec\.yml,line=\d+/m)
    const warned = await workshop.run(cli, ['package', 'web-app', '--format', 'github', '--validate', 'warn', '--output', 'out.tgz'])
    expect(warned.status).toBe(0)
    expect(warned.stdout).toMatch(/^::warning title=script-not-found,file=web-app\/appspec\.yml,line=\d+/m)
    expect(warned.stdout).toContain('\nout.tgz\n')
  })

  anyTest('an error without findings is an annotation itself', async () => {
    const {status, stdout} = await workshop.run(cli, ['package', 'nowhere', '--format', 'github'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error title=CodeDeploy::there is no directory /m)
  })
})
