/** The page of this run in GitHub Actions, as far as the runner says where it is. */
export function runUrlOf({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id
}: Readonly<Record<string, string | undefined>>): string | undefined {
  return server === undefined || repository === undefined || id === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`
}
