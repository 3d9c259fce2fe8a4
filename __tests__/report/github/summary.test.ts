import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {DeployError} from '../../../src/core/errors.ts'
import type {DeployResult} from '../../../src/operations/result.ts'
import type {GroupChangeEvent} from '../../../src/report/group-change-text.ts'
import {markdownCode, markdownFence, markdownLink, markdownProse, markdownText} from '../../../src/report/github/markdown.ts'
import {renderGroupsSummary} from '../../../src/report/github/groups-summary.ts'
import {renderErrorSummary, renderSummary} from '../../../src/report/github/summary.ts'
import {expectGolden} from '../golden.ts'
import {mixed} from '../groups-samples.ts'
import {diagnostics, failure, lifecycleEvent, rolledBack, succeeded, without} from '../samples.ts'

test('a deployment that succeeded', () => {
  expectGolden('summary-succeeded.md', renderSummary(succeeded))
})

test('a deployment that failed and was rolled back', () => {
  expectGolden('summary-rolled-back.md', renderSummary(rolledBack))
})

test('a run that ended before there was a result', () => {
  const error = new DeployError('invalid-appspec', 'appspec.yml cannot be deployed: 1 error.', {hint: 'See the findings.'})
  expectGolden('summary-error.md', renderErrorSummary(error, diagnostics))
})

test('what was put into an AppSpec of ECS or Lambda is shown, once for all groups that get it', () => {
  const completed = {
    type: 'app-spec-completed',
    file: 'app/appspec.yaml',
    content: 'version: 0.0\nResources: []\n# ``` \u001b[31m\n',
    changes: ['TaskDefinition: web:6 | <b>']
  } as const
  const groups = ['production', 'staging'].map(group => ({...completed, group}))
  const summary = renderSummary(succeeded, {appSpecs: groups})
  expect(summary.split('### app/appspec.yaml, completed\n')).toEqual([
    expect.any(String),
    expect.stringMatching(/^\n- TaskDefinition: web:6 &#124; &#60;b&#62;\n\n````text\nversion: 0\.0\nResources: \[\]\n# ``` *\n````\n/)
  ])
  const large = Array.from({length: 3}, (_, i) => ({...completed, group: `g${i}`, content: `# ${i}\n`.padEnd(100_000, 'x\n')}))
  const cut = renderSummary(succeeded, {maxBytes: 4_096, appSpecs: large})
  expect(Buffer.byteLength(cut)).toBeLessThan(4_096)
  expect(cut).toContain('_1 more AppSpec left out; the log has the rest._')
})

test('an AppSpec that was completed anew after a wait was shown as it was before, too', () => {
  const completed = {type: 'app-spec-completed', content: 'version: 0.0\n', group: 'production'} as const
  const summary = renderSummary(succeeded, {
    appSpecs: [
      {...completed, changes: ['CurrentVersion: 5']},
      {...completed, changes: ['CurrentVersion: 6']}
    ]
  })
  expect(summary).toContain('CurrentVersion: 6')
  expect(summary).not.toContain('CurrentVersion: 5')
})

describe('deployment groups that were set otherwise, or would be', () => {
  const changed = {type: 'deployment-group', applicationName: 'shop', deploymentGroupName: 'production'} as const
  const differences = [
    {path: 'ec2TagFilters[0].Value', from: 'blue', to: '``` <b>'},
    {path: 'serviceRoleArn', to: 'arn:aws:iam::123456789012:role/a'}
  ]
  const shown =
    '\n- <code>ec2TagFilters&#91;0&#93;.Value: blue -&#62; &#96;&#96;&#96; &#60;b&#62;</code>\n- `serviceRoleArn: arn:aws:iam::************:role/a`\n'

  test.each<[string, Pick<GroupChangeEvent, 'change' | 'isPlan'>, string]>([
    ['one that was updated', {change: 'updated'}, 'was updated: 2 differences'],
    ['one that would be created', {change: 'created', isPlan: true}, 'would be created']
  ])('are shown with the differences: %s', (_, change, sentence) => {
    const groupChanges = [{...changed, differences, ...change}]
    for (const summary of [
      renderSummary(succeeded, {groupChanges}),
      renderGroupsSummary(mixed, {groupChanges}),
      renderErrorSummary(new DeployError('refused', 'no'), [], {groupChanges})
    ]) {
      expect(summary).toContain(`### Deployment group shop / production ${sentence}\n${shown}`)
    }
  })

  test('are not those that are as they were', () => {
    const groupChanges = [{...changed, differences: [], change: 'unchanged'} as const]
    expect(renderSummary(succeeded, {groupChanges})).toBe(renderSummary(succeeded))
  })
})

describe('untrusted text', () => {
  test.each([
    ['HTML', '<img src=x onerror=alert(1)>', '&#60;img src=x onerror=alert(1)&#62;'],
    ['links', '[x](http://evil)', '&#91;x&#93;(http://evil)'],
    ['the end of a cell', 'a|b', 'a&#124;b'],
    ['the end of a row', 'a\n| b', 'a &#124; b'],
    ['emphasis', '*a* _b_ ~~c~~', '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
    ['formulas', '$a$', '&#36;a&#36;'],
    ['underscores inside words need nothing', 'HEALTH_CONSTRAINTS', 'HEALTH_CONSTRAINTS'],
    ['escape sequences', '\u001b[31mred\u001b[0m', 'red']
  ])('as text: %s', (_reason, text, expected) => expect(markdownText(text)).toBe(expected))

  test.each([
    ['ordinary', 'scripts/x.sh', '`scripts/x.sh`'],
    ['a backtick', 'a`b', '<code>a&#96;b</code>'],
    ['a pipe and a backslash', 'a\\|b<i>', '<code>a&#92;&#124;b&#60;i&#62;</code>'],
    ['nothing', '', '']
  ])('as code: %s', (_reason, text, expected) => expect(markdownCode(text)).toBe(expected))

  test('a fence is longer than any run of backticks in it', () => {
    expect(markdownFence(['```', 'x ````` y'])).toBe('``````text\n```\nx ````` y\n``````')
  })

  test.each([
    ['of the web', 'https://x/y?z=(1)', '[`d`](https://x/y?z=%281%29)'],
    ['of no address', undefined, '`d`'],
    ['of a script', 'javascript:alert(1)', '`d`'],
    ['of nonsense', 'x y', '`d`']
  ])('a link %s', (_reason, address, expected) => expect(markdownLink('d', address)).toBe(expected))

  test('a name between backticks in a sentence is code, and stays text otherwise', () => {
    expect(markdownProse('Set `a_b: <x>` to |`')).toBe('Set `a_b: <x>` to &#124;&#96;')
  })

  test('never changes the structure of the summary', () => {
    // Headings, list items, fences, details, and the number of cells of each row.
    const structure = (summary: string): string[] =>
      summary
        .split('\n')
        .flatMap(line =>
          line.startsWith('|') ? [`row of ${line.split('|').length}`] : (/^(#+ |- |`{3}|<\/?details)/.exec(line)?.slice(0, 1) ?? [])
        )
    const special = fc.string({unit: fc.constantFrom(...Array.from('`|\n#<>/-*_[]a \\$~')), minLength: 1, maxLength: 20})
    fc.assert(
      fc.property(special, text => {
        const named = `x${text}x`
        const hostile: DeployResult = {
          ...rolledBack,
          applicationName: named,
          errorMessage: named,
          failures: [{...failure, summary: named, remedy: named, message: 'x', targets: [named], event: named, script: named}],
          diagnostics: diagnostics.map(diagnostic => ({...diagnostic, message: named, file: named})),
          snapshots: rolledBack.snapshots.map(snapshot => ({
            ...snapshot,
            targets: snapshot.targets.map(target => ({...target, id: named}))
          }))
        }
        expect(structure(renderSummary(hostile))).toEqual(structure(renderSummary(rolledBack)))
      })
    )
  })
})

test('of a large deployment it says that not all targets are listed', () => {
  const [read] = rolledBack.snapshots
  if (!read) throw new Error('no snapshot')
  const large = {...read, overview: {pending: 0, inProgress: 0, succeeded: 2_999, failed: 1, skipped: 0, ready: 0}}
  const said = `_${read.targets.length} of 3,000 targets are listed: the events of the others were not read._`
  expect(renderSummary({...rolledBack, snapshots: [large]})).toContain(said)
  expect(renderSummary(rolledBack)).not.toContain('were not read')
})

test('a dry run shows what would have been asked, as it is', () => {
  const request = {applicationName: 'shop', deploymentGroupName: 'production', description: 'a ``` fence, a \u202e turn'}
  const summary = renderSummary({...without(succeeded, 'deploymentId', 'deploymentStatus'), outcome: 'skipped', request})
  expect(summary).toContain('### What CreateDeployment would be asked')
  const [, json = ''] = /````text\n([^]*?)\n````/.exec(summary) ?? []
  expect(JSON.parse(json)).toEqual({...request, description: 'a ``` fence, a  turn'})
  expect(renderSummary(succeeded)).not.toContain('would be asked')
})

test.each<[string, DeployResult['outcome'], string]>([
  ['a dry run, or a skip, looked like an error', 'skipped', 'Note'],
  ['a run that a newer one went before looked like an error', 'superseded', 'Note'],
  ['a timeout is one', 'timed-out', 'Error']
])('%s', (_, outcome, row) => {
  const notCreated = without(succeeded, 'deploymentId', 'deploymentStatus')
  const errorMessage = 'no deployment was created: it is a dry run'
  expect(renderSummary({...notCreated, outcome, errorMessage})).toContain(`| ${row} | ${errorMessage} |`)
})

describe('the byte budget', () => {
  const big: DeployResult = {
    ...rolledBack,
    failures: Array.from({length: 300}, (_, index) => ({
      ...failure,
      summary: `cause ${index}`,
      logTail: 'ü'.repeat(900).concat('\n').repeat(10)
    })),
    diagnostics: Array.from({length: 5_000}, (_, index) => ({
      rule: 'r',
      severity: 'warning' as const,
      message: `m${index} ${'é'.repeat(300)}`,
      file: 'f'
    })),
    snapshots: [
      {
        id: 'd-1',
        status: 'Failed',
        targets: Array.from({length: 5_000}, (_, index) => ({
          id: `i-${index}`,
          status: index === 4_999 ? 'Failed' : 'Succeeded',
          events: Array.from({length: 13}, (__, event) => lifecycleEvent(`Event${event}`, 'Succeeded', 0, 10))
        }))
      }
    ]
  }

  test.each([1_000, 4_000, 60_000, undefined])('of %p bytes is kept', maxBytes => {
    const summary = renderSummary(big, maxBytes === undefined ? {} : {maxBytes})
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes ?? 512 * 1024)
  })

  test('is cut by section, each saying what was cut', () => {
    const summary = renderSummary(big)
    expect(summary.match(/^_.* left out; the log has the rest\._$/gm)).toEqual([
      expect.stringMatching(/^_\d+ more failures left out/),
      '_4,900 more targets left out; the log has the rest._',
      expect.stringMatching(/^_[\d,]+ more findings left out/)
    ])
  })

  test('shows failed targets first', () => {
    const rows = renderSummary(big)
      .split('\n')
      .filter(line => line.startsWith('| `i-'))
    expect(rows).toHaveLength(100)
    expect(rows[0]).toContain('`i-4999` | ❌ Failed')
  })
})
