import {planAnnotations, type Annotation, type AnnotationSources} from './annotations.ts'

/** All annotations of a step as lines for standard output, for programs that do not use `@actions/core`. */
export function annotationCommands(sources: AnnotationSources): string[] {
  return planAnnotations(sources).map(annotationCommand)
}

/**
 * The workflow command that makes an annotation, as one line for standard output. Escapes as `@actions/core` does (toolkit, command.ts):
 * text can then neither end the command nor start another.
 */
function annotationCommand({level, message, title, file, startLine, startColumn, endLine, endColumn}: Annotation): string {
  const properties = Object.entries({file, line: startLine, col: startColumn, endLine, endColumn, title})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${properties.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
