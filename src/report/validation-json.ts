import type {AppSpecValidation} from '../appspec/validate.ts'
import {diagnosticJson, type DiagnosticJson} from './result-json.ts'
import {sanitizeLine} from './sanitize.ts'

/** What `validate --format json` prints for a file, as one line. */
export interface ValidationJson {
  readonly file: string
  readonly platform: AppSpecValidation['platform']
  readonly verdicts: AppSpecValidation['verdicts']
  readonly diagnostics: readonly DiagnosticJson[]
}

export function validationJson({file, platform, verdicts, diagnostics}: AppSpecValidation): ValidationJson {
  return {file: sanitizeLine(file), platform, verdicts, diagnostics: diagnostics.map(diagnosticJson)}
}
