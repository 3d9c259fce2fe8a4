import {githubRun} from '../library/github-run.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the runner says about this run. */
export interface RunContext {
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string | undefined
  readonly run: ReturnType<typeof githubRun>
  readonly actor: string | undefined
}

export function runContext(environment: Environment): RunContext {
  return {
    repository: environment['GITHUB_REPOSITORY'],
    run: githubRun(environment),
    actor: environment['GITHUB_ACTOR']
  }
}

/** `repo@sha by actor`: who deployed what, for the description of the deployment. */
export function describeContext({repository, run, actor}: RunContext): string {
  const what = repository === undefined ? '' : `${repository}${run?.sha === undefined ? '' : `@${run.sha.slice(0, 7)}`}`
  return [what, actor === undefined ? '' : `by ${actor}`].filter(part => part !== '').join(' ')
}
