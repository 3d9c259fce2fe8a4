import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {parseArguments} from '../../src/cli/arguments.ts'
import {version} from '../../src/core/version.ts'

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly {readonly uses?: string; readonly run?: string}[]}
    >
  >
}

const folder = join(import.meta.dirname, '../../examples/workflows')
const names = readdirSync(folder)

test('there are workflows', () => expect(names).toContain('validate-pull-request.yml'))

describe.each(names)('%s', name => {
  const text = readFileSync(join(folder, name), 'utf8')
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)

  test('grants nothing that a job does not ask for', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(Object.keys(job.permissions).length).toBeGreaterThan(0)
  })

  test('uses commands of this release that there are', () => {
    const commands = steps.flatMap(({run = ''}) => [...run.matchAll(/npx --yes codedeploy-kit@(\S+) ([^>\n]*)/g)])
    expect(commands.length).toBeGreaterThan(0)
    for (const [, release, words = ''] of commands) {
      expect(release).toBe(version)
      expect(typeof parseArguments(words.trim().split(/\s+/))).toBe('object')
    }
  })
})

test('the validation of pull requests needs no AWS account and no secret, and may write findings only', () => {
  const text = readFileSync(join(folder, 'validate-pull-request.yml'), 'utf8')
  expect(text).not.toMatch(/aws-actions|id-token|secrets\.|AWS_/)
  const {jobs} = parse(text) as Workflow
  expect(jobs['validate']?.permissions).toEqual({contents: 'read', 'security-events': 'write'})
  expect(jobs['validate']?.steps.some(({uses}) => uses?.startsWith('github/codeql-action/upload-sarif@') === true)).toBe(true)
})
