import type {PushOptions} from '../operations/options.ts'

/** The run that the runner of GitHub Actions says this is; undefined elsewhere. */
export function githubRun(environment: Readonly<Record<string, string | undefined>>): PushOptions['run'] {
  const {GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: sha, GITHUB_REPOSITORY: repository} = environment
  if (id === undefined || id === '') return undefined
  return {
    id,
    attempt: Number(attempt ?? 1),
    ...(sha !== undefined && sha !== '' && {sha}),
    ...(repository !== undefined && repository !== '' && {repository}),
    ...workflowOf(environment['GITHUB_WORKFLOW_REF'])
  }
}

/** `octo/shop/deploy.yml` of `octo/shop/.github/workflows/deploy.yml@refs/heads/main`: on every branch it is the same workflow. */
function workflowOf(ref: string | undefined): {readonly workflow?: string} {
  const [, repository, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(ref ?? '') ?? []
  return repository === undefined || file === undefined ? {} : {workflow: `${repository}/${file}`}
}
