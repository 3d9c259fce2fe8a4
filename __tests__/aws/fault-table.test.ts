import {beforeAll, describe, expect, test} from '@jest/globals'
import {execFile} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import type {FaultRun} from '../support/fault-runs.ts'

/** What differs from run to run is left out. */
function withoutChance(message: string): string {
  return message.replace(/\b1[12] min \d\d s\b/, '12 min').replace(/run=\S+ attempt.*?"/, '…"')
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? []
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width, fill)).join(' | ')} |`
  const [head = [], ...others] = rows
  return [line(head, ' '), line([], '-'), ...others.map(cells => line(cells, ' '))]
}

function table(rows: readonly FaultRun[]): string {
  const lines = [
    '# Faults',
    '',
    'What a `deploy` comes to when a call to CodeDeploy fails, by fault and by phase. Each line was run: the deployment succeeds unless the phase is "rollback", where it fails and is rolled back. Written by `WRITE_DOCS=1 npm test -- __tests__/aws/fault-table`.',
    '',
    'Nothing but a final `Succeeded` that was read is a success. Faults that may pass are waited out, up to 15 minutes or the `timeout`; before there is a deployment, a network that stays away is waited for a minute, since the region may be misspelt. A deployment is created once, whatever happens to the answer.'
  ]
  for (const fault of new Set(rows.map(({fault}) => fault))) {
    const cells = rows
      .filter(row => row.fault === fault)
      .map(({phase, outcome, exit, message}) => [phase, outcome, String(exit), withoutChance(message).replaceAll('|', '\\|')])
    lines.push('', `## ${fault}`, '', ...aligned([['phase', 'outcome', 'exit status', 'message'], ...cells]))
  }
  return `${lines.join('\n')}\n`
}

let rows: readonly FaultRun[] = []
beforeAll(async () => {
  const program = fileURLToPath(new URL('../support/fault-runs.ts', import.meta.url))
  const {stdout} = await promisify(execFile)(process.execPath, [program], {env: {...process.env, NODE_OPTIONS: ''}})
  rows = JSON.parse(stdout) as readonly FaultRun[]
}, 120_000)

describe('whatever call fails, and however', () => {
  test('the run succeeds if and only if the deployment was seen to succeed', () => {
    for (const {outcome, exit, phase} of rows) {
      expect(exit === 0).toBe(outcome === 'succeeded')
      if (phase === 'rollback') expect(exit).toBe(1)
    }
  })

  test('there are never two deployments', () => {
    expect(rows.filter(({created}) => created > 1)).toEqual([])
  })

  test('a fault that passes is waited out', () => {
    const failed = rows.filter(({isPassing, phase, exit}) => isPassing && phase !== 'rollback' && exit !== 0)
    expect(failed).toEqual([])
  })

  test('a deployment that goes on unseen is told so, with how to take it up', () => {
    const unseen = rows.filter(({isPassing, phase}) => !isPassing && ['first look', 'middle', 'last look'].includes(phase))
    expect(unseen).not.toEqual([])
    for (const {outcome, message} of unseen) {
      expect(outcome).toBe('unknown')
      expect(message).toContain('the deployment goes on')
      expect(message).toContain('wait --deployment-id d-1')
    }
  })

  test('targets that may not be read change nothing', () => {
    for (const {outcome} of rows.filter(({phase}) => phase === 'targets')) expect(outcome).toBe('succeeded')
  })
})

test('docs/faults.md says what was run', () => {
  const file = new URL('../../docs/faults.md', import.meta.url)
  if (process.env['WRITE_DOCS'] !== undefined) writeFileSync(file, table(rows))
  expect(readFileSync(file, 'utf8')).toBe(table(rows))
})
