import {formatDuration} from '../../core/duration.ts'
import type {FailureExplanation} from '../../deployment/failure.ts'
import type {DeployResult} from '../../operations/result.ts'
import {maskAccountIds} from '../account-ids.ts'
import {clip} from '../clip.ts'
import {count} from '../count.ts'
import {describeError} from '../describe-error.ts'
import {failureText} from '../failure-text.ts'
import {describeOutcome, rollbackStory, toneOf} from '../outcome-text.ts'
import {sanitizeLine} from '../sanitize.ts'
import {markdownCode, markdownFence, markdownLink, markdownText, tableRow} from './markdown.ts'
import {marks} from './summary.ts'

/** What a comment of a pull request says of one deployment group. */
export interface DeploymentComment {
  readonly applicationName: string
  readonly deploymentGroupName: string
  readonly end:
    | {readonly type: 'ended'; readonly result: DeployResult}
    | {readonly type: 'threw'; readonly error: unknown}
    /** Nothing was deployed, for a reason in words. */
    | {readonly type: 'not-started'; readonly reason: string}
    | {readonly type: 'deleted'}
  /** The commit of the pull request. */
  readonly commitId?: string | undefined
  readonly environmentUrl?: string | undefined
  /** Of the run in GitHub Actions. */
  readonly runUrl?: string | undefined
  /** When it ended, in milliseconds since the epoch. */
  readonly atMs: number
}

/** GitHub takes no longer body, in characters (REST API, "Create an issue comment": 422, "body is too long"). */
export const maxCommentLength = 65_536
const maxFailures = 5
const maxLineLength = 1_000

/** The first line of the comment for a deployment group: readers do not see it, and it finds the comment again. */
export function commentMarker(applicationName: string, deploymentGroupName: string): string {
  // Neither `-->` nor `--` can come out of it, whatever the names are.
  const part = (name: string): string => encodeURIComponent(name.toWellFormed()).replaceAll('--', '%2D%2D')
  return `<!-- codedeploy-kit:${part(applicationName)}/${part(deploymentGroupName)} -->`
}

/**
 * The comment, as Markdown: it mentions nobody, refers to no issue and links only to what it is given, whatever hosts and services wrote.
 */
export function renderDeploymentComment(comment: DeploymentComment): string {
  const {applicationName, deploymentGroupName, end, commitId, environmentUrl, runUrl, atMs} = comment
  const rows: [string, string][] = [
    ['Application', markdownCode(applicationName)],
    ['Deployment group', markdownCode(deploymentGroupName)],
    ...(end.type === 'ended' ? resultRows(end.result) : [])
  ]
  if (commitId !== undefined) rows.push(['Commit', markdownCode(commitId)])
  if (environmentUrl !== undefined && end.type !== 'deleted') rows.push(['Environment', markdownLink(environmentUrl, environmentUrl)])
  if (runUrl !== undefined) rows.push(['Log', markdownLink('the run', runUrl)])
  rows.push(['At', `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`])
  const text = [
    commentMarker(applicationName, deploymentGroupName),
    headline(comment),
    '',
    '| | |',
    '|---|---|',
    ...rows.map(tableRow),
    ...(end.type === 'ended' ? resultNotes(end.result) : end.type === 'threw' ? errorNotes(end.error) : [])
  ].join('\n')
  return clip(text, maxCommentLength)
}

function headline({end, deploymentGroupName}: DeploymentComment): string {
  switch (end.type) {
    case 'ended':
      return `### ${marks[toneOf(end.result)]} ${plainText(describeOutcome(end.result))}`
    case 'threw':
      return `### ${marks.bad} ${plainText(`The run for ${deploymentGroupName} failed: no deployment of it is known to have succeeded`)}`
    case 'not-started':
      return `### ${marks.warn} ${plainText(`Not deployed to ${deploymentGroupName}: ${end.reason}`)}`
    case 'deleted':
      return `### ${plainText(`The deployment group ${deploymentGroupName} was deleted`)}`
  }
}

function resultRows(result: DeployResult): [string, string][] {
  const {deploymentId, deploymentUrl, deploymentStatus, rollbackDeploymentId, rollbackStatus, errorCode, errorMessage} = result
  const rows: [string, string][] = []
  if (deploymentId !== undefined)
    rows.push(['Deployment', `${markdownLink(deploymentId, deploymentUrl)} ${plainText(deploymentStatus ?? '')}`.trim()])
  if (rollbackDeploymentId !== undefined)
    rows.push(['Rollback', `${markdownCode(rollbackDeploymentId)} ${plainText(rollbackStatus ?? '')}`.trim()])
  if (result.isStopped !== true && (errorCode !== undefined || errorMessage !== undefined)) {
    rows.push(['Reason', [markdownCode(maskAccountIds(errorCode ?? '')), plainText(errorMessage ?? '')].filter(Boolean).join(' ')])
  }
  rows.push(['Duration', formatDuration(result.durationMs)])
  return rows
}

function resultNotes(result: DeployResult): string[] {
  const story = rollbackStory(result)
  const {failures} = result
  const more = failures.length - maxFailures
  return [
    ...(story === undefined ? [] : ['', plainText(story)]),
    ...(failures.length === 0 ? [] : ['', markdownFence(failures.slice(0, maxFailures).flatMap(failureLines))]),
    ...(more > 0 ? ['', `_${count(more, 'more failure')}; the log has all._`] : [])
  ]
}

/** In a code block nothing is a mention, a reference or a link. */
function failureLines(failure: FailureExplanation): string[] {
  const {summary, place, remedy} = failureText(failure)
  return [place === undefined ? summary : `${summary} (${place})`, ...remedy.map(line => `  ${line}`)].map(line =>
    clip(maskAccountIds(line), maxLineLength)
  )
}

function errorNotes(error: unknown): string[] {
  const lines = describeError(error).map(line => clip(maskAccountIds(sanitizeLine(line)), maxLineLength))
  return ['', markdownFence(lines.slice(0, maxFailures))]
}

/**
 * Untrusted text as text. GitHub looks for mentions, references and addresses after the Markdown was rendered, so that no escape of Markdown
 * hides them: an invisible blank takes them apart.
 */
function plainText(text: string): string {
  return markdownText(maskAccountIds(text).replace(/[@#](?=\w)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u200b'))
}
