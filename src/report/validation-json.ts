import type {AppSpecValidation} from '../appspec/validate.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {bySeverity} from './findings-text.ts'
import {fixJson, type FixJson} from './fix-json.ts'
import {diagnosticJson, type DiagnosticJson} from './result-json.ts'
import {sanitizeLine} from './sanitize.ts'

/** What `validate --format json` prints for a file, as one line. */
export interface ValidationJson {
  readonly file: string
  readonly platform: AppSpecValidation['platform']
  readonly verdicts: AppSpecValidation['verdicts']
  readonly diagnostics: readonly FixableJson[]
  /** How many findings more there are than are listed; errors are listed first then. Absent when all are. */
  readonly omitted?: number
  /** The findings that comments in the file ask to ignore; absent when there are none. */
  readonly suppressed?: readonly DiagnosticJson[]
}

export interface FixableJson extends DiagnosticJson {
  /** Present when `--fix` corrects it. */
  readonly fix?: FixJson
}

/** Far more than ten thousand entries have: only a file that is garbage finds as many, and its report would take gigabytes. */
export const mostListed = 50_000

export function validationJson({file, platform, verdicts, diagnostics, suppressed = []}: AppSpecValidation): ValidationJson {
  return {
    file: sanitizeLine(file),
    platform,
    verdicts,
    ...(diagnostics.length <= mostListed
      ? {diagnostics: diagnostics.map(fixableJson)}
      : {diagnostics: bySeverity(diagnostics).slice(0, mostListed).map(fixableJson), omitted: diagnostics.length - mostListed}),
    ...(suppressed.length > 0 && {suppressed: suppressed.slice(0, mostListed).map(diagnosticJson)})
  }
}

export function fixableJson(diagnostic: Diagnostic): FixableJson {
  const {fix} = diagnostic
  return {...diagnosticJson(diagnostic), ...(fix && {fix: fixJson(fix, diagnostic)})}
}
