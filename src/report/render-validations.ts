import type {AppSpecValidation} from '../appspec/validate.ts'
import {renderDiagnostic} from './code-frame.ts'
import {describeEvent} from './describe-event.ts'
import {annotationCommand} from './github/annotation-command.ts'
import {planAnnotations} from './github/annotations.ts'
import {inertLine} from './github/inert-line.ts'
import {sarif} from './sarif.ts'
import {validationJson} from './validation-json.ts'

/** `json` is a line for each file, `sarif` one document for all, `github` the text and annotations within the budget of a step. */
export type ValidationFormat = 'text' | 'json' | 'sarif' | 'github'

/** What is said about the AppSpecs that were validated, for standard output. */
export function renderValidations(validations: readonly AppSpecValidation[], format: ValidationFormat): string {
  switch (format) {
    case 'json':
      return validations.map(validation => `${JSON.stringify(validationJson(validation))}\n`).join('')
    case 'sarif':
      return `${JSON.stringify(sarif(validations), undefined, 2)}\n`
    case 'text':
      return validations.map(renderText).join('')
    case 'github':
      return [...validations.flatMap(inertLines), ...annotate(validations)].map(line => `${line}\n`).join('')
  }
}

function renderText(validation: AppSpecValidation): string {
  const {diagnostics, text, file} = validation
  // A finding in another file has its place there.
  const findings = diagnostics.map(found => renderDiagnostic(found, found.file === file ? text : undefined))
  return [describeEvent({type: 'validated', validation}) ?? '', ...findings].map(block => `${block}\n`).join('')
}

/** What the files say is untrusted: no line of it is taken for a command. */
function inertLines(validation: AppSpecValidation): string[] {
  return renderText(validation).trimEnd().split('\n').map(inertLine)
}

function annotate(validations: readonly AppSpecValidation[]): string[] {
  return planAnnotations({diagnostics: validations.flatMap(({diagnostics}) => diagnostics)}).map(annotationCommand)
}
