import type {AppSpecValidation} from '../appspec/validate.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {fixJson, type FixJson} from './fix-json.ts'
import {diagnosticJson, type DiagnosticJson} from './result-json.ts'
import {sanitizeLine} from './sanitize.ts'

/** What `validate --format json` prints for a file, as one line. */
export interface ValidationJson {
  readonly file: string
  readonly platform: AppSpecValidation['platform']
  readonly verdicts: AppSpecValidation['verdicts']
  readonly diagnostics: readonly FixableJson[]
  /** The findings that comments in the file ask to ignore; absent when there are none. */
  readonly suppressed?: readonly DiagnosticJson[]
}

export interface FixableJson extends DiagnosticJson {
  /** Present when `--fix` corrects it. */
  readonly fix?: FixJson
}

export function validationJson({file, platform, verdicts, diagnostics, suppressed = []}: AppSpecValidation): ValidationJson {
  return {
    file: sanitizeLine(file),
    platform,
    verdicts,
    diagnostics: diagnostics.map(fixableJson),
    ...(suppressed.length > 0 && {suppressed: suppressed.map(diagnosticJson)})
  }
}

export function fixableJson(diagnostic: Diagnostic): FixableJson {
  const {fix} = diagnostic
  return {...diagnosticJson(diagnostic), ...(fix && {fix: fixJson(fix, diagnostic)})}
}
