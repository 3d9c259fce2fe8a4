/** How tools mark text that they replace before the AppSpec is deployed. `$LATEST` is a version. */
const marks = /^<[^<>\n]+>$|\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\}|^%[A-Za-z_]\w*%$|^\$(?!LATEST$)[A-Za-z_]\w*$|^__[A-Z_]+__$/

/** The same as a pattern, for a schema. */
export const placeholderPattern = marks.source

/** Whether text stands for something that a tool puts in its place: `<TASK_DEFINITION>`, `${VERSION}`. */
export function isPlaceholder(text: string): boolean {
  return marks.test(text.trim())
}

/** What to do about a placeholder that YAML reads as something else, given what is written; undefined when it is none. */
export function unquotedPlaceholder(written: string): string | undefined {
  return isPlaceholder(written) ? `Quote the placeholder: "${written}". Without quotes YAML reads a map.` : undefined
}

/** What to do about a placeholder that CodeDeploy would take as it is. */
export function placeholderHint(text: string): string {
  return /^<[^<>\n]+>$/.test(text.trim())
    ? 'Give it a value in `substitutions`, or let the tool that fills it in run before, and validate what it wrote.'
    : 'Let the tool that fills it in run before CreateDeployment, and validate what it wrote.'
}
