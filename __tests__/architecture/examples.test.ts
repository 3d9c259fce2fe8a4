import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {readInputs} from '../../src/action/inputs.ts'
import {functionAppSpecOf} from '../../src/appspec/function-app-spec.ts'
import {readYaml} from '../../src/appspec/read.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {findHookHandler} from '../../src/bundle/hook-handler-file.ts'
import {parseArguments} from '../../src/cli/arguments.ts'
import {version} from '../../src/core/version.ts'
import {readAppSpec} from '../../src/operations/app-spec-draft.ts'
import {readTaskDefinition} from '../../src/operations/task-definition.ts'
import {inputNames, type Inputs} from '../../src/operations/inputs.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => `${folder}/${name.replaceAll('\\', '/')}`)

/** Folders that stand for the root of a repository whose AppSpec is for ECS or Lambda. */
const examples = [
  {name: 'ecs', platform: 'ecs', deploys: ['deploy.yml', 'deploy-after-tests.yml'], findings: []},
  // What `deploy` reads from the alias, and what it publishes.
  {name: 'lambda', platform: 'lambda', deploys: ['deploy.yml'], findings: ['"CurrentVersion" and "TargetVersion" are left open']}
] as const

const workflows = filesIn('examples').filter(file => file.endsWith('.yml') && /^on:/m.test(read(file)))
const documents = [
  ...[...filesIn('examples'), ...filesIn('docs/migrate')].filter(file => file.endsWith('.md')),
  ...['docs/branches.md', 'docs/github-revisions.md']
]

const isOurs = ({uses = ''}: Step): boolean => uses.startsWith('OWNER/codedeploy-kit@')
/** As the runner hands them over. What another step or job gives is that, or what the example ships in its place. */
const inputsOf = ({with: given = {}}: Step, filledIn: Readonly<Record<string, string>> = {}): Inputs => {
  const value = (text: string): string =>
    text.replace(/\$\{\{[^}]*\.deployment-id \}\}/, 'd-A1B2C3D4E').replace(/\$\{\{[^}]*\}\}/, expression => filledIn[expression] ?? 'value')
  return readInputs(Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, value(String(text))])))
}

test('there are workflows for each platform', () => {
  expect(workflows.sort()).toEqual([
    'examples/ecs/deploy-after-tests.yml',
    'examples/ecs/deploy.yml',
    'examples/lambda/deploy.yml',
    'examples/workflows/delete-deployment-group.yml',
    'examples/workflows/deploy-branches.yml',
    'examples/workflows/validate-pull-request.yml'
  ])
})

describe.each(workflows)('%s', file => {
  const workflow = parse(read(file)) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)

  test('grants nothing that a job does not ask for', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(Object.keys(job.permissions).length).toBeGreaterThan(0)
  })

  test('lets a job prove who it is where it takes a role of AWS, and nowhere else', () => {
    for (const job of jobs) {
      const takesRole = job.steps.some(({uses}) => uses?.startsWith('aws-actions/configure-aws-credentials@') === true)
      expect(job.permissions['id-token']).toBe(takesRole ? 'write' : undefined)
    }
  })

  test('lets a job read the repository where it checks it out, and write none', () => {
    for (const {permissions, steps} of jobs) {
      expect(permissions['contents']).toBe(steps.some(({uses}) => uses?.startsWith('actions/checkout@') === true) ? 'read' : undefined)
    }
  })

  test('has no secret in it, and no text of a stranger in a script', () => {
    expect(read(file)).not.toMatch(/secrets\.|AWS_ACCESS_KEY/)
    for (const {run = ''} of steps) expect(run).not.toContain('${{')
  })

  test('gives the action inputs that it has, which mean something there', () => {
    const ours = steps.filter(isOurs)
    expect(ours.length > 0 || steps.some(({run}) => run?.includes('codedeploy-kit') === true)).toBe(true)
    for (const step of ours) {
      expect(Object.keys(step.with ?? {}).filter(name => !(inputNames as readonly string[]).includes(name))).toEqual([])
      expect(() => inputsOf(step)).not.toThrow()
    }
  })

  test('uses commands of this release that there are', () => {
    const commands = steps.flatMap(({run = ''}) => [...run.matchAll(/npx --yes codedeploy-kit@(\S+) ([^>\n]*)/g)])
    for (const [, release, words = ''] of commands) {
      expect(release).toBe(version)
      expect(typeof parseArguments(words.trim().split(/\s+/))).toBe('object')
    }
  })
})

test('the validation of pull requests needs no AWS account and no secret, and may write findings only', () => {
  const text = read('examples/workflows/validate-pull-request.yml')
  expect(text).not.toMatch(/aws-actions|id-token|secrets\.|AWS_/)
  expect(text.match(/npx --yes codedeploy-kit@/g)?.length).toBeGreaterThan(1)
  const {jobs} = parse(text) as Workflow
  expect(jobs['validate']?.permissions).toEqual({contents: 'read', 'security-events': 'write'})
  expect(jobs['validate']?.steps.some(({uses}) => uses?.startsWith('github/codeql-action/upload-sarif@') === true)).toBe(true)
})

describe.each(examples)('examples/$name', ({name, platform, deploys, findings}) => {
  const folder = `examples/${name}`
  const file = `${folder}/appspec.yaml`
  const text = read(file)
  /** What its workflows deploy and rehearse. */
  const deployments = (): readonly Inputs[] =>
    deploys
      .flatMap(workflow => Object.values((parse(read(`${folder}/${workflow}`)) as Workflow).jobs))
      .flatMap(({steps}) => steps)
      .filter(isOurs)
      .map(step => inputsOf(step, {'${{ steps.render.outputs.task-definition }}': 'task-definition.json'}))
      .filter(({mode = 'deploy'}) => mode === 'deploy' || mode === 'rehearse')

  test('its AppSpec has no errors and no warnings; what is put in is told', async () => {
    const validation = await validateAppSpec({text, file})
    expect(validation.platform).toBe(platform)
    expect(validation.diagnostics.map(({severity, message}) => [severity, message.split(':')[0]])).toEqual(
      findings.map(each => ['info', each])
    )
  })

  test('is rehearsed, and deployed with a rollback, from files that are there', () => {
    expect(
      deployments()
        .map(({mode = 'deploy'}) => mode)
        .sort()
    ).toEqual(['rehearse', ...deploys].map(word => word.replace(/^deploy.*/, 'deploy')).sort())
    for (const {mode, appspec = 'appspec.yaml', autoRollback} of deployments()) {
      expect(existsSync(join(root, folder, appspec))).toBe(true)
      if (mode !== 'rehearse') expect(autoRollback).toContain('DEPLOYMENT_STOP_ON_REQUEST')
    }
  })

  test('what its workflows deploy is accepted before any call', async () => {
    for (const {mode: _mode, ...options} of deployments()) {
      const source = join(root, folder)
      const {validation} = await readAppSpec({type: 'function', source}, options, () => undefined)
      expect(validation?.diagnostics).toEqual([])
      const definition = await readTaskDefinition({...options, source})
      expect(definition?.type).toBe(platform === 'ecs' ? 'file' : undefined)
    }
  })

  test('each function of its hooks has a file, and CodeDeploy is let to invoke it by its name', () => {
    const spec = readYaml(text).root
    const names = ((spec && functionAppSpecOf(spec)?.hookEntries) ?? []).map(({value}) => (value.kind === 'scalar' ? value.value : ''))
    expect(names.length).toBeGreaterThan(1)
    for (const each of names) {
      expect(each).toMatch(/^CodeDeployHook_/)
      expect(findHookHandler(join(root, folder), each, undefined)).toHaveProperty('file')
      expect(read(`${folder}/hooks/${each}.mjs`)).toMatch(/export const handler = withCodeDeployHook\(/)
    }
  })

  test('its files need nothing that is not there in a rehearsal', () => {
    const scripts = filesIn(folder).filter(name => name.endsWith('.mjs'))
    const imported = scripts.flatMap(name => [...read(name).matchAll(/^import .* from '([^.'][^']*)'/gm)].map(([, module]) => module))
    expect([...new Set(imported)]).toEqual(['codedeploy-kit/lambda-hook'])
  })
})

describe('examples/lambda/hooks/template.yaml', () => {
  interface HookFunction {
    readonly Properties: {readonly FunctionName: string; readonly Handler: string; readonly Policies: readonly (string | Policy)[]}
    readonly Metadata: {readonly BuildProperties: {readonly EntryPoints: readonly string[]; readonly External: readonly string[]}}
  }
  interface Policy {
    readonly Statement: readonly {readonly Action: string | readonly string[]}[]
  }
  const {Resources} = parse(read('examples/lambda/hooks/template.yaml'), {
    customTags: [
      {tag: '!Sub', resolve: (text: string) => text},
      {tag: '!Ref', resolve: (text: string) => text}
    ]
  }) as {Resources: Record<string, HookFunction>}
  const functions = Object.values(Resources)

  test('deploys the functions that the AppSpec names, from their files', () => {
    const named = [...read('examples/lambda/appspec.yaml').matchAll(/(?<=: )CodeDeployHook_\w+/g)].map(([each]) => each)
    expect(functions.map(({Properties}) => Properties.FunctionName).sort()).toEqual(named.sort())
    for (const {Properties, Metadata} of functions) {
      expect(Properties.Handler).toBe(`${Properties.FunctionName}.handler`)
      expect(Metadata.BuildProperties.EntryPoints).toEqual([`${Properties.FunctionName}.mjs`])
      expect(Metadata.BuildProperties.External).toEqual(['@aws-sdk/*'])
    }
  })

  test('lets each report, and call what it calls', () => {
    for (const {Properties} of functions) {
      const actions = Properties.Policies.flatMap(policy =>
        typeof policy === 'string' ? [] : policy.Statement.flatMap(({Action}) => Action)
      )
      const calls = [...read(`examples/lambda/hooks/${Properties.FunctionName}.mjs`).matchAll(/new (\w+)Command\(/g)].map(
        ([, call]) => call
      )
      const allowed = actions.map(action => action.replace(/^\w+:/, '').replace(/^InvokeFunction$/, 'Invoke'))
      expect(allowed.sort()).toEqual(['PutLifecycleEventHookExecutionStatus', ...calls].sort())
    }
  })

  test('names the release of the helper', () => {
    expect((JSON.parse(read('examples/lambda/hooks/package.json')) as {dependencies: unknown}).dependencies).toEqual({
      'codedeploy-kit': version
    })
  })
})

describe.each(documents)('%s', file => {
  const text = read(file)

  test('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target = '']) => join(dirname(file), target))
    expect(links.filter(target => !existsSync(join(root, target)))).toEqual([])
  })

  test('shows steps and commands that are understood', () => {
    const steps = [...text.matchAll(/^```yaml\n(- uses: [\s\S]*?)^```/gm)]
      .flatMap(([, block = '']) => parse(block) as Step[])
      .filter(isOurs)
    for (const step of steps) expect(() => inputsOf(step)).not.toThrow()
    for (const [, words = ''] of text.matchAll(/^ {4,}codedeploy-kit (.*)$/gm))
      expect(() => parseArguments(words.split(/\s+/))).not.toThrow()
  })
})
