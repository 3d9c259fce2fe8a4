import {describe, expect, test} from '@jest/globals'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')
const page = read('docs/iam.md')

interface Statement {
  readonly Sid?: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
}

const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T])
const policiesIn = (markdown: string): readonly {readonly Statement: readonly Statement[]}[] =>
  [...markdown.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) => JSON.parse(text) as {Statement: Statement[]})
const actionsIn = (markdown: string): ReadonlySet<string> =>
  new Set(policiesIn(markdown).flatMap(({Statement}) => Statement.flatMap(({Action}) => listOf(Action))))

/** The section under a heading of the page. */
function section(heading: string): string {
  const [, text] = page.split(`\n## ${heading}\n`)
  if (text === undefined) throw new Error(`docs/iam.md has no section "${heading}"`)
  return text.split('\n## ')[0] ?? ''
}

/** Permissions as a table writes them: the service once, and then the names alone. */
function namedIn(text: string): ReadonlySet<string> {
  const named = new Set<string>()
  let service = ''
  for (const [, code = ''] of text.matchAll(/`([^`\n]*)`/g)) {
    const [, prefix, name] = /^(?:([a-z0-9]+):)?([A-Z][A-Za-z]+)$/.exec(code) ?? []
    if (name === undefined) continue
    service = prefix ?? service
    named.add(`${service}:${name}`)
  }
  return named
}

/** The calls of a port, as its source names them when they are denied. */
const callsOf = (file: string, service: string): readonly string[] =>
  [...new Set([...read('src/aws', file).matchAll(/\boperation: '(\w+)'/g)].map(([, operation = '']) => `${service}:${operation}`))].sort()

describe('docs/iam.md', () => {
  test.each([
    ['codedeploy.ts', 'codedeploy', 15],
    ['groups.ts', 'codedeploy', 9],
    ['on-premises.ts', 'codedeploy', 7],
    ['ecs.ts', 'ecs', 5],
    ['lambda.ts', 'lambda', 3]
  ])('names each call of %s', (file, service, count) => {
    const calls = callsOf(file, service)
    expect(calls.length).toBeGreaterThanOrEqual(count)
    const named = namedIn(page)
    expect(calls.filter(call => !named.has(call))).toEqual([])
  })

  test.each([
    ['On-premises instances', 'on-premises.ts', 'codedeploy'],
    ['Deploy to ECS', 'ecs.ts', 'ecs'],
    ['Deploy to Lambda', 'lambda.ts', 'lambda']
  ])('%s: the policy allows each call that may be made, and no others', (heading, file, service) => {
    const allowed = [...actionsIn(section(heading))].filter(action => action.startsWith(`${service}:`)).sort()
    expect(allowed).toEqual(callsOf(file, service))
  })

  test('groups that follow branches: the policies allow each call about them, the list that says which is the last, and no others', () => {
    const allowed = [...actionsIn(section('Deployment groups that follow branches'))].filter(action => action.startsWith('codedeploy:'))
    expect(allowed.sort()).toEqual([...callsOf('groups.ts', 'codedeploy'), 'codedeploy:ListDeploymentGroups'].sort())
  })

  test('deploying to ECS takes of CodeDeploy what deploying to servers takes, and nothing of S3', () => {
    const ofServers = [...actionsIn(section('Deploy a directory or an archive'))]
    const ofEcs = [...actionsIn(section('Deploy to ECS'))]
    expect(ofEcs.filter(action => action.startsWith('codedeploy:')).sort()).toEqual(
      ofServers.filter(action => action.startsWith('codedeploy:')).sort()
    )
    expect(ofEcs.filter(action => action.startsWith('s3:'))).toEqual([])
  })

  test('what may be missing is told in a table for each permission of a policy', () => {
    const ofServers = ['Deploy a directory or an archive', 'Deployment groups that follow branches', 'On-premises instances']
    for (const heading of [...ofServers, 'Deploy to ECS', 'Deploy to Lambda']) {
      const named = namedIn(section(heading))
      const own = [...actionsIn(section(heading))].filter(action => !heading.startsWith('Deploy to') || !action.startsWith('codedeploy:'))
      expect({heading, missing: own.filter(action => !named.has(action))}).toEqual({heading, missing: []})
    }
  })

  test('every statement has an effect, actions and resources, or is a trust policy', () => {
    const statements = policiesIn(page).flatMap(({Statement}) => Statement)
    expect(statements.length).toBeGreaterThan(20)
    for (const {Effect, Action, Resource} of statements) {
      expect(Effect).toBe('Allow')
      for (const action of listOf(Action)) expect(action).toMatch(/^(s3|codedeploy|ecs|ecr|lambda|iam|sts):[A-Z][A-Za-z]+$/)
      if (Resource === undefined) expect(Action).toBe('sts:AssumeRoleWithWebIdentity')
    }
  })

  test.each([
    ['examples/lambda/deploy.yml', /aws lambda update-function-code/, 'lambda:UpdateFunctionCode'],
    ['docs/lambda.md', /aws lambda update-function-code/, 'lambda:UpdateFunctionCode'],
    ['examples/ecs/deploy.yml', /amazon-ecr-login/, 'ecr:GetAuthorizationToken'],
    ['examples/ecs/deploy.yml', /docker push/, 'ecr:PutImage']
  ])('what the workflow of %s does before it deploys had no permission: %s', (file, step, action) => {
    expect(read(file)).toMatch(step)
    expect(actionsIn(section('What a workflow does before'))).toContain(action)
  })

  test('wide actions are not given for the asking', () => {
    expect([...actionsIn(page)].filter(action => action.includes('*'))).toEqual([])
  })
})

test('docs/lambda-hook.md has the policy for the one call of a hook', () => {
  expect([...actionsIn(read('docs/lambda-hook.md'))]).toEqual(['codedeploy:PutLifecycleEventHookExecutionStatus'])
})
