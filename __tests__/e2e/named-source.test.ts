import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {Workshop} from '../support/program.ts'

const cli = join(import.meta.dirname, '../../src/cli/main.ts')

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
  mkdirSync(join(workshop.workspace, 'orders'))
})
afterEach(() => workshop.remove())

const ecs = ['--task-definition', 'web:7', '--container-name', 'app', '--container-port', '80', '--speed', '10000']
const lambda = ['--lambda-function-name', 'orders', '--lambda-alias', 'live']

describe('a source that is not there is an error, and not an AppSpec without hooks', () => {
  test.each<[string, readonly string[]]>([
    ['ECS', ['rehearse', 'ordres', ...ecs]],
    ['Lambda', ['deploy', 'ordres', ...lambda, '--application-name', 'a', '--deployment-group-name', 'g', '--aws-region', 'eu-west-1']],
    ['a text', ['rehearse', 'ordres', '--appspec-content', 'version: 0.0', ...ecs]],
    ['a bundle', ['rehearse', 'ordres']]
  ])('%s', async (_, command) => {
    const {status, stderr, stdout} = await workshop.run(cli, command)
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    expect(stderr).toContain('there is no directory "ordres"')
    expect(stderr).toContain('Did you mean "orders"?')
  })
})

describe('an AppSpec that lies there is not made anew without its hooks', () => {
  const appSpec = `version: 0.0
Resources:
  - Web:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: web:6
        LoadBalancerInfo: {ContainerName: app, ContainerPort: 80}
Hooks:
  - AfterAllowTraffic: check
`
  const hook = `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
export const handler = withCodeDeployHook(() => console.log('all is well'))`

  test.each<[string, string]>([
    ['in the source', 'orders/appspec.yaml'],
    ['in the working directory', 'appspec.yaml'],
    ['in the working directory, as JSON', 'appspec.json']
  ])('%s', async (_, file) => {
    mkdirSync(join(workshop.workspace, 'orders/hooks'))
    writeFileSync(join(workshop.workspace, 'orders/hooks/check.mjs'), hook)
    writeFileSync(join(workshop.workspace, file), appSpec)
    const {status, stdout, stderr} = await workshop.run(cli, ['rehearse', 'orders', ...ecs])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/AfterAllowTraffic +\| all is well/)
    const isTold = stdout.includes('"orders" has no AppSpec: what is deployed is the one of the working directory')
    expect(isTold).toBe(!file.startsWith('orders'))
  })

  test('but that of the working directory is left aside when it is for another platform', async () => {
    writeFileSync(join(workshop.workspace, 'appspec.yml'), 'version: 0.0\nos: linux\n')
    const {status} = await workshop.run(cli, ['rehearse', 'orders', ...ecs])
    expect(status).toBe(0)
  })
})
