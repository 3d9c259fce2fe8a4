import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {rehearse, type OperationEvent, type RehearseOptions} from '../../src/index.ts'

let folder: string
let source: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'codedeploy-kit-as-deployed-')))
  source = join(folder, 'web-shop')
  mkdirSync(source)
  mkdirSync(join(source, 'below'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const ecs: RehearseOptions = {taskDefinition: 'web:7', containerName: 'app', containerPort: 80, speed: 10_000}
const lambda: RehearseOptions = {lambdaFunctionName: 'orders', lambdaAlias: 'live', speed: 10_000}

async function run(options: RehearseOptions): Promise<{readonly events: readonly OperationEvent[]; readonly end: unknown}> {
  const events: OperationEvent[] = []
  const end = await rehearse({source, onEvent: event => void events.push(event), ...options}).catch((error: unknown) => error)
  return {events, end}
}

const noticesOf = (events: readonly OperationEvent[]): readonly string[] =>
  events.flatMap(event => (event.type === 'notice' ? [event.message] : []))

describe('what `deploy` refuses for ECS and Lambda was rehearsed, and green:', () => {
  test.each<[string, RehearseOptions, RegExp]>([
    ['target-tag-filters', {...ecs, targetTagFilters: [{Key: 'a'}]}, /is for EC2 and on-premises servers; .* deploys to ECS/],
    ['target-auto-scaling-groups', {...lambda, targetAutoScalingGroups: ['a']}, /deploys to Lambda/],
    ['file-exists-behavior', {...ecs, fileExistsBehavior: 'OVERWRITE'}, /deploys to ECS/],
    ['deployment-options', {...ecs, deploymentOptions: 'updateOutdatedInstancesOnly: true'}, /deploys to ECS/],
    ['wait-for', {...lambda, waitFor: 'ready'}, /deploys to Lambda, which never does/],
    ['bundle-type', {...ecs, bundleType: 'zip'}, /is about bundles, and `task-definition` is for ECS and Lambda: nothing is packed/]
  ])('%s', async (input, options, message) => {
    const {events, end} = await run(options)
    expect(end).toMatchObject({code: 'usage', input, message: expect.stringMatching(message) as unknown})
    expect(events.filter(({type}) => type === 'local-started')).toEqual([])
  })
})

describe('a rehearsal goes to the end, and says so', () => {
  test.each(['none', 'ready', 'traffic-shifted'] as const)('where it is to wait for `%s`', async waitFor => {
    const {events, end} = await run({...ecs, waitFor})
    expect(end).toMatchObject({outcome: 'succeeded'})
    expect(noticesOf(events)[0]).toContain(`\`wait-for: ${waitFor}\` is not rehearsed`)
  })
})

test('that time passes faster is said before anything else', async () => {
  const {events} = await run(ecs)
  expect(events[0]).toMatchObject({
    type: 'notice',
    message: 'Time passes 10000 times as fast as it does (`speed`); hooks take the time that they take'
  })
})

describe('the service had the name `application`, where the source is', () => {
  test.each([
    ['a folder by its name', '', 'web-shop'],
    ['a folder by a dot', '/.', 'web-shop'],
    ['the folder above', '/below/..', 'web-shop'],
    ['a folder below', '/below', 'below']
  ])('%s', async (_, path, applicationName) => {
    expect((await run({...ecs, source: source + path})).end).toMatchObject({outcome: 'succeeded', applicationName})
  })
})

describe('whom an option is not for', () => {
  test.each<[string, RehearseOptions, string, RegExp]>([
    ['two platforms', {...ecs, lambdaAlias: 'live'}, 'lambda-alias', /^`task-definition` is for ECS, and `lambda-alias` is for Lambda$/],
    [
      'what is packed',
      {...ecs, exclude: ['a']},
      'exclude',
      /^`exclude` is about bundles, and `task-definition` is for ECS and Lambda: nothing/
    ],
    ['a commit', {...ecs, githubRepository: 'o/r'}, 'github-repository', /^`github-repository` names a bundle on GitHub, and `task-/],
    ['what is stored', {...lambda, s3Key: 'k.zip'}, 's3-key', /^`s3-key` is about what is stored in S3, and `lambda-function-name` is for/]
  ])('%s', async (_, options, input, message) => {
    const {end} = await run(options)
    expect(end).toMatchObject({code: 'usage', input, message: expect.stringMatching(message) as unknown})
  })

  test('where the AppSpec says what it is for', async () => {
    writeFileSync(join(source, 'appspec.yml'), '{"version": 0.0, "Resources": [{"a": {"Type": "AWS::ECS::Service", "Properties": {}}}]}')
    const {end} = await run({bundleType: 'zip'})
    const said = expect.stringMatching(/^`bundle-type` is about bundles, and ".*appspec\.yml" is for ECS: nothing is packed/) as unknown
    expect(end).toMatchObject({code: 'usage', input: 'bundle-type', message: said})
  })
})
