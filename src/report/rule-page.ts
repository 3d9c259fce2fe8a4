/** Where a rule is explained, in the words of its release: the package carries docs/rules. */
export function rulePage(rule: string, version: string): string {
  return `${packageAddress(version)}/docs/rules/${rule}.md`
}

/** The files of a published release. */
export function packageAddress(version: string): string {
  return `https://unpkg.com/codedeploy-kit@${version}`
}
