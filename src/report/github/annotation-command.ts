import type {Annotation} from './annotations.ts'

/** An annotation as the workflow command that makes it: one line for standard output. */
export function annotationCommand({level, message, title, file, startLine, startColumn, endLine, endColumn}: Annotation): string {
  const properties = {title, file, line: startLine, col: startColumn, endLine, endColumn}
  const written = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
  return `::${level} ${written.join(',')}::${data(message)}`
}

/** The escapes that the runner takes back (actions/runner, ActionCommand.cs). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
