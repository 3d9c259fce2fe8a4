/** How tools mark text that they replace before the AppSpec is deployed. */
const marks = /^<[^<>\n]+>$|\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|^%[A-Za-z_]\w*%$|^\$[A-Za-z_]\w*$|^__[A-Z_]+__$/

/** Whether text stands for something that a tool puts in its place: `<TASK_DEFINITION>`, `${VERSION}`. `$LATEST` is a version. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim()
  return trimmed !== '$LATEST' && marks.test(trimmed)
}

/** What to do about a placeholder that YAML reads as something else, given what is written; undefined when it is none. */
export function unquotedPlaceholder(written: string): string | undefined {
  return isPlaceholder(written) ? `Quote the placeholder: "${written}". Without quotes YAML reads a map.` : undefined
}

/** A finding's words about a placeholder that CodeDeploy would take as it is. */
export const placeholderHint = 'Let the tool that fills it in run before CreateDeployment, and validate what it wrote.'
