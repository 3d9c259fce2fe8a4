import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals'
import {found, type Platform} from '../local/function-fixture.ts'
import {appSpecFiles, errorsOf, expectNoAccount, FunctionStage, taskDefinitionFile} from '../support/function-stage.ts'

/** The action as a runner starts it, given what cannot be deployed to ECS or Lambda: nothing is registered, published or created. */
const stages: Partial<Record<Platform, FunctionStage>> = {}
let untouched = ''
beforeAll(async () => {
  stages.ECS = await FunctionStage.start({platform: 'ECS'})
  stages.Lambda = await FunctionStage.start({
    platform: 'Lambda',
    account: ({functions: [checkout]}) =>
      found(checkout).aliases.push(
        {name: 'newest', version: '$LATEST'},
        {name: 'between', version: '1', additional: {version: '2', weight: 0.1}}
      )
  })
  untouched = holding()
})
afterAll(async () => {
  await stages.ECS?.close()
  await stages.Lambda?.close()
})
const holding = (): string => `${found(stages.ECS).holding()}${found(stages.Lambda).holding()}`
afterEach(async () => {
  expect(holding()).toBe(untouched)
  for (const stage of [found(stages.ECS), found(stages.Lambda)]) expect([stage.changes, await stage.deployments()]).toEqual([[], []])
})

interface Wrong {
  readonly inputs?: Readonly<Record<string, string>>
  /** Of the AppSpec: what is there, and what is there instead. */
  readonly edit?: readonly [from: string, to: string]
  readonly hooks?: Readonly<Record<string, string>>
  /** There is none. */
  readonly isWithoutAppSpec?: true
  readonly says: RegExp
  /** `LINE:COLUMN` of the AppSpec, which is annotated or in the message, or the input. */
  readonly at: string
}

async function expectRefused(platform: Platform, {inputs = {}, edit, hooks, isWithoutAppSpec, says, at}: Wrong): Promise<void> {
  const stage = found(stages[platform])
  const text = appSpecFiles[platform](hooks)
  if (edit) expect(text).toContain(edit[0])
  // Each has a folder of its own.
  const source = `app-${++folders}`
  if (isWithoutAppSpec === undefined) stage.write(`${source}/appspec.yaml`, edit ? text.replace(...edit) : text)
  stage.write(`${source}/task-definition.json`, taskDefinitionFile())
  const run = await stage.deploy({source, ...inputs})
  const {outputs, summary} = run
  const told = errorsOf(run)
  const message = told.map(each => each.message).join('\n')
  expect({status: run.status, message}).toEqual({status: 1, message: expect.stringMatching(says) as unknown})
  expect(outputs['outcome']).toBe('failed')
  expect(outputs['deployment-id']).toBeUndefined()
  expectNoAccount(run)
  expect(summary).toMatch(/^## ❌ /)
  const [, line, column] = /^(\d+):(\d+)$/.exec(at) ?? []
  if (line === undefined || column === undefined) {
    expect(run.stdout).toMatch(new RegExp(`\`${at}\`|^ +input: ${at}$`, 'm'))
    return
  }
  expect(told.map(({properties}) => properties).join('\n')).toMatch(
    new RegExp(`file=${source}/appspec\\.yaml,line=${line},(?:endLine=\\d+,)?col=${column}\\b`)
  )
  expect(JSON.parse(outputs['diagnostics'] ?? '[]')).toContainEqual(
    expect.objectContaining({severity: 'error', file: `${source}/appspec.yaml`, line: Number(line), column: Number(column)})
  )
}
let folders = 0

const arn = 'arn:aws:ecs:us-east-1:000000000000:task-definition/web'
const file = {'task-definition': 'task-definition.json'}
/** Options that only servers have. */
const forServers: readonly Readonly<Record<string, string>>[] = [
  {'file-exists-behavior': 'OVERWRITE'},
  {'update-outdated-instances-only': 'true'},
  {'ignore-application-stop-failures': 'true'},
  {'target-tag-filters': '[{Key: role, Value: web}]'},
  {'target-auto-scaling-groups': 'web'},
  {include: '*.js'},
  {'compression-level': '9'}
]
const idle = (each: Readonly<Record<string, string>>): [string, Wrong] => {
  const [input = ''] = Object.keys(each)
  return [`\`${input}\``, {inputs: each, says: new RegExp(input), at: input}]
}

describe('ECS:', () => {
  test.each<[string, Wrong]>([
    ['an ARN without a revision in the AppSpec', {edit: [`${arn}:2`, arn], says: /no revision|without a revision/i, at: '7:25'}],
    ['an ARN without a revision', {inputs: {'task-definition': arn}, says: /it has no revision/, at: 'task-definition'}],
    ['a family without a revision', {inputs: {'task-definition': 'web'}, says: /it has no revision/, at: 'task-definition'}],
    ['a revision that is not there, in the AppSpec', {edit: ['web:2', 'web:99'], says: /web:99/, at: '7:25'}],
    ['a revision that is not there', {inputs: {'task-definition': 'web:99'}, says: /web:99/, at: 'task-definition'}],
    [
      'a container that is not there, in the AppSpec',
      {edit: ['Name: app', 'Name: apq'], says: /container "apq" is not in.*"app"/s, at: '8:43'}
    ],
    ['the same with a file', {inputs: file, edit: ['Name: app', 'Name: apq'], says: /container "apq" is not in.*"app"/s, at: '8:43'}],
    ['a container that is not there', {inputs: {'container-name': 'apq'}, says: /container "apq" is not in/, at: 'container-name'}],
    ['a port that is not mapped, in the AppSpec', {edit: ['8080', '8081'], says: /maps no port 8081.*8080/s, at: '8:63'}],
    ['the same with a file', {inputs: file, edit: ['8080', '8081'], says: /maps no port 8081/, at: '8:63'}],
    ['a port that is not mapped', {inputs: {'container-port': '8081'}, says: /maps no port 8081/, at: 'container-port'}],
    [
      'the same for an AppSpec that is to be made',
      {
        inputs: {...file, 'container-name': 'app', 'container-port': '80'},
        isWithoutAppSpec: true,
        says: /maps no port 80/,
        at: 'container-port'
      }
    ],
    ['an event of servers', {hooks: {ApplicationStop: 'smoke'}, says: /ApplicationStop/, at: '10:5'}],
    ['an event of nobody', {hooks: {AfterTraffic: 'smoke'}, says: /AfterTraffic/, at: '10:5'}],
    [
      'a function that is not there',
      {hooks: {AfterInstall: 'smok'}, inputs: file, says: /names function "smok", which does not exist/, at: '10:19'}
    ],
    [
      'an AppSpec of Lambda',
      {inputs: {'appspec-content': appSpecFiles.Lambda()}, isWithoutAppSpec: true, says: /ECS/, at: 'appspec-content'}
    ],
    ['an input of Lambda', {inputs: {'lambda-alias': 'live'}, says: /lambda-alias/, at: 'lambda-alias'}],
    ['a file that is no task definition', {inputs: {'task-definition': 'appspec.yaml'}, says: /appspec\.yaml/, at: 'task-definition'}],
    [
      'a file that is not there',
      {inputs: {'task-definition': './task-defintion.json'}, says: /task-definition\.json/, at: 'task-definition'}
    ],
    [
      'a configuration of Lambda',
      {inputs: {'deployment-config-name': 'CodeDeployDefault.LambdaAllAtOnce'}, says: /Lambda/, at: 'deployment-config-name'}
    ],
    ...forServers.map(idle)
  ])('%s is refused', (_, wrong) => expectRefused('ECS', wrong))
})

describe('Lambda:', () => {
  test.each<[string, Wrong]>([
    ['$LATEST', {inputs: {'lambda-target-version': '$LATEST'}, says: /\$LATEST/, at: 'lambda-target-version'}],
    ['$LATEST in the AppSpec', {edit: ["'2'", '$LATEST'], says: /\$LATEST/, at: '9:24'}],
    ['an alias of $LATEST', {inputs: {'lambda-alias': 'newest'}, says: /\$LATEST/, at: 'lambda-alias'}],
    ['an unknown alias', {inputs: {'lambda-alias': 'liv'}, says: /liv/, at: 'lambda-alias'}],
    ['an unknown alias in the AppSpec', {edit: ['live', 'liv'], says: /liv/, at: '8:16'}],
    [
      'the same when a version is to be published',
      {inputs: {'lambda-target-version': 'publish'}, edit: ['live', 'liv'], says: /liv/, at: '8:16'}
    ],
    ['an unknown function in the AppSpec', {edit: ['Name: checkout', 'Name: chekout'], says: /chekout/, at: '7:15'}],
    ['an unknown version', {inputs: {'lambda-target-version': '99'}, says: /99/, at: 'lambda-target-version'}],
    ['an unknown version in the AppSpec', {edit: ["'2'", "'99'"], says: /99/, at: '9:24'}],
    ['a version that has not the traffic', {inputs: {'lambda-current-version': '3'}, says: /3/, at: 'lambda-current-version'}],
    ['an alias between two versions', {inputs: {'lambda-alias': 'between'}, says: /shares its traffic/, at: 'lambda-alias'}],
    ['an event of ECS', {hooks: {AfterAllowTestTraffic: 'smoke'}, says: /AfterAllowTestTraffic/, at: '11:5'}],
    ['an event of servers', {hooks: {ApplicationStop: 'smoke'}, says: /ApplicationStop/, at: '11:5'}],
    [
      'a function that is not there',
      {hooks: {AfterAllowTraffic: 'smok'}, inputs: {'lambda-target-version': 'publish'}, says: /names function "smok"/, at: '11:24'}
    ],
    ['a task definition', {inputs: {'task-definition': 'web:2'}, says: /task-definition/, at: 'task-definition'}],
    ['`wait-for: ready`', {inputs: {'wait-for': 'ready'}, says: /ready/, at: 'wait-for'}],
    ...forServers.slice(0, 5).map(idle)
  ])('%s is refused', (_, wrong) => expectRefused('Lambda', wrong))
})
