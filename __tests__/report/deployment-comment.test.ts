import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {
  commentMarker,
  maxCommentLength,
  renderDeploymentComment,
  type DeploymentComment
} from '../../src/report/github/deployment-comment.ts'
import {failure, rolledBack, succeeded} from './samples.ts'

const atMs = Date.UTC(2026, 10, 21, 21, 30)
const about = {applicationName: 'web', deploymentGroupName: 'web-pr-7', atMs}
const ended = (result: DeployResult, more: Partial<DeploymentComment> = {}): string =>
  renderDeploymentComment({...about, end: {type: 'ended', result}, ...more})

/** Without its code blocks, in which nothing means anything. */
function outsideOfBlocks(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
}

/** What GitHub would make a mention, a reference or a link of, outside of code. */
function loud(markdown: string): string[] {
  const text = outsideOfBlocks(markdown)
    .replace(/<code>.*?<\/code>|`[^`\n]+`/g, '')
    .replace(/\]\(https:\/\/[^)\s]*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  return text.match(/@\w+|#\d+|\bGH-\d+|\w+:\/\/\S+|\bwww\.\w+/gi) ?? []
}

describe('renderDeploymentComment', () => {
  test('says how it ended, what and where', () => {
    const text = ended(
      {...succeeded, deploymentId: 'd-1', deploymentStatus: 'Succeeded', deploymentUrl: 'https://console.example/d-1', durationMs: 61_000},
      {
        commitId: '0123456789abcdef0123456789abcdef01234567',
        environmentUrl: 'https://pr-7.example/',
        runUrl: 'https://github.com/octo/shop/actions/runs/42'
      }
    )
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        '<!-- codedeploy-kit:web/web-pr-7 -->',
        '| Application | `web` |',
        '| Deployment group | `web-pr-7` |',
        '| Deployment | [`d-1`](https://console.example/d-1) Succeeded |',
        '| Commit | `0123456789abcdef0123456789abcdef01234567` |',
        '| Environment | [`https://pr-7.example/`](https://pr-7.example/) |',
        '| Log | [`the run`](https://github.com/octo/shop/actions/runs/42) |',
        '| Duration | 1 min 01 s |',
        '| At | 2026-11-21 21:30 UTC |'
      ])
    )
    expect(text).toMatch(/^<!--.*-->\n### ✅ Deployment d-1 succeeded/)
  })

  test('a failure has its place and what to do', () => {
    const text = ended({...rolledBack, failures: [failure]})
    expect(text).toMatch(/^### ❌/m)
    expect(text).toContain('AfterInstall failed on 1 of 3 targets: scripts/prepare.sh failed (appspec.yml:8:17)')
    expect(text).toContain(failure.remedy)
    expect(text).not.toContain('no such table')
  })

  const evil =
    '@octocat cc @octo/team fixes #1, octo/shop#2, GH-3 https://evil.example/x www.evil.example \u001b[2J<img src=x>|--> arn:aws:iam::123456789012:role/r ' +
    '```'
  const evilResult: DeployResult = {
    ...rolledBack,
    errorCode: evil,
    errorMessage: evil,
    deploymentStatus: evil,
    rollbackStatus: evil,
    failures: [{...failure, summary: evil, remedy: evil, message: evil, logTail: evil}]
  }
  test.each<[string, DeploymentComment['end']]>([
    ['a result', {type: 'ended', result: evilResult}],
    ['an error', {type: 'threw', error: new DeployError('service', evil, {hint: evil})}],
    ['a reason', {type: 'not-started', reason: evil}]
  ])('%s that hosts and services wrote mentions nobody, refers to nothing and links nowhere', (_, end) => {
    const text = renderDeploymentComment({...about, end})
    expect(loud(text)).toEqual([])
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('123456789012')
    expect(outsideOfBlocks(text).replace(/^<!--.*-->$/m, '')).not.toMatch(/<(?!\/?code>)/)
  })

  test('names are as harmless', () => {
    const text = renderDeploymentComment({...about, deploymentGroupName: '@octocat', end: {type: 'not-started', reason: 'no'}})
    expect(loud(text)).toEqual([])
  })

  test('it is no longer than GitHub takes', () => {
    const long = '*'.repeat(100_000)
    const failures = Array.from({length: 50}, () => ({...failure, summary: long, remedy: `${long}\n`.repeat(50)}))
    const text = ended({...rolledBack, errorMessage: long, failures})
    expect(text.length).toBeLessThanOrEqual(maxCommentLength)
    expect(text.startsWith(commentMarker('web', 'web-pr-7'))).toBe(true)
  })
})

test.each([
  ['web', 'web-pr-7', '<!-- codedeploy-kit:web/web-pr-7 -->'],
  ['a/b', 'c', '<!-- codedeploy-kit:a%2Fb/c -->'],
  ['a', 'b/c', '<!-- codedeploy-kit:a/b%2Fc -->'],
  ['a-->x', '--', '<!-- codedeploy-kit:a%2D%2D%3Ex/%2D%2D -->'],
  ['\ud800', 'Größe', '<!-- codedeploy-kit:%EF%BF%BD/Gr%C3%B6%C3%9Fe -->']
])('the marker of %s and %s ends where it should', (application, group, marker) => {
  expect(commentMarker(application, group)).toBe(marker)
})
