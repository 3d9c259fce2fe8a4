import * as core from '@actions/core'
import type {UnfinishedRun} from '../operations/finish-run.ts'
import {endStates, type KeptDeployment} from './kept-deployment.ts'

/** What the post step must know if the step is killed: written the moment it is known. */
type StateKey = 'unfinished-run' | 'aws-region' | 'settled' | 'out-of-sight' | 'github-deployments'

/** Deployments in flight; none is said too, since what was saved last is what counts. */
export function saveUnfinished(runs: readonly UnfinishedRun[], region: string | undefined): void {
  save('unfinished-run', JSON.stringify(runs))
  save('aws-region', region ?? '')
}

/** The step knows how the deployment ended, or left it running on purpose: nothing is left to do for the post step. */
export function saveSettled(): void {
  save('settled', 'true')
}

/** A bug ended the step, which nobody had cancelled: what it has deployed is looked at, and not stopped. */
export function saveOutOfSight(): void {
  save('out-of-sight', 'true')
}

/** Throws an Error that says what is wrong when what was kept is not what {@link saveUnfinished} writes. */
export function loadUnfinished(): {readonly runs: readonly UnfinishedRun[]; readonly region: string | undefined} {
  const text = core.getState('unfinished-run')
  const region = core.getState('aws-region')
  const runs = text === '' || core.getState('settled') === 'true' ? [] : parseRuns(text)
  const isOutOfSight = core.getState('out-of-sight') === 'true'
  return {
    runs: isOutOfSight ? runs.map(run => ({...run, end: run.end ?? 'out-of-sight'})) : runs,
    region: region === '' ? undefined : region
  }
}

/** Deployments of GitHub whose end is still to be said there. */
export function saveGithubDeployments(kept: readonly KeptDeployment[]): void {
  save('github-deployments', JSON.stringify(kept))
}

/** Throws an Error when what was kept is not what {@link saveGithubDeployments} writes. */
export function loadGithubDeployments(): readonly KeptDeployment[] {
  const text = core.getState('github-deployments')
  const kept: unknown = text === '' ? [] : JSON.parse(text)
  if (Array.isArray(kept) && kept.every(isKeptDeployment)) return kept
  throw new Error('it is no list of deployments of GitHub')
}

function isKeptDeployment(value: unknown): value is KeptDeployment {
  if (typeof value !== 'object' || value === null) return false
  const kept = value as Readonly<Record<keyof KeptDeployment, unknown>>
  return (
    (['deploymentId', 'applicationName', 'deploymentGroupName', 'environment'] as const).every(name => typeof kept[name] === 'string') &&
    ['number', 'undefined'].includes(typeof kept.id) &&
    (kept.state === undefined || endStates.some(state => state === kept.state))
  )
}

function parseRuns(text: string): readonly UnfinishedRun[] {
  const runs: unknown = JSON.parse(text)
  if (Array.isArray(runs) && runs.every(isRun)) return runs
  throw new Error('it is no list of deployments')
}

function isRun(value: unknown): value is UnfinishedRun {
  if (typeof value !== 'object' || value === null) return false
  const run = value as Readonly<Record<string, unknown>>
  const texts = ['applicationName', 'deploymentGroupName', 'description', 'onCancel']
  return (
    texts.every(name => typeof run[name] === 'string') &&
    typeof run['startedMs'] === 'number' &&
    ['string', 'undefined'].includes(typeof run['deploymentId'])
  )
}

function save(key: StateKey, value: string): void {
  core.saveState(key, value)
}
