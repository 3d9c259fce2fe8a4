/** Who asked for a deployment. It is written into the description, so that a deployment can be recognised as one's own. */
export interface RunMarker {
  /** Workflow run, or a random id outside of GitHub Actions. */
  readonly run: string
  readonly attempt: number
  /** The commit, when known: 7 to 64 hexadecimal digits; anything else is not written. */
  readonly sha?: string
  /** Different for every CreateDeployment that is asked for, so that a lost answer can be found and is never asked twice. */
  readonly nonce: string
  /** Repository and workflow of the run, `owner/name/deploy.yml`: only runs of one workflow have an order. */
  readonly workflow?: string
}

/** The description says at most this many characters (the API guide's limit). */
export const descriptionLimit = 256

/**
 * `run=… attempt=… sha=… id=… workflow=…` and then the user's words, cut to the limit: the marker always fits, and can always be read again,
 * whatever the run calls itself.
 */
export function describeRun({run, attempt, sha, nonce, workflow}: RunMarker, words: string): string {
  const commit = sha?.toLowerCase()
  const parts = [`run=${oneWord(run)}`, `attempt=${Number.isSafeInteger(attempt) && attempt >= 0 ? attempt : 1}`]
  if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit)) parts.push(`sha=${commit}`)
  parts.push(`id=${oneWord(nonce)}`)
  if (workflow !== undefined && workflow !== '') parts.push(`workflow=${workflow.replace(/\s+/g, '-').slice(-longestWorkflow)}`)
  return clipDescription([...parts, words].filter(part => part !== '').join(' '))
}

/** Cut to what a description may have. */
export function clipDescription(full: string): string {
  return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The marker in a description, if it has one. */
export function parseRunMarker(description: string): RunMarker | undefined {
  const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)(?: workflow=(\S+))?/.exec(description)
  if (!match) return undefined
  const [, run = '', attempt = '', sha, nonce = '', workflow] = match
  return {run, attempt: Number(attempt), ...(sha !== undefined && {sha}), nonce, ...(workflow !== undefined && {workflow})}
}

/** Fits in, with a run, a commit and some words beside it. The end of a workflow says more than its beginning. */
const longestWorkflow = 80

/** A word of a marker: without blanks, not empty, and short enough that the marker fits into the limit. */
function oneWord(text: string): string {
  return text.replace(/\s+/g, '-').slice(0, 64) || 'none'
}
