import {renderDiagnostic} from '../report/code-frame.ts'
import {count} from '../report/count.ts'
import {describeEvent} from '../report/describe-event.ts'
import {findingsToShow} from '../report/findings-text.ts'
import {sanitizeLine} from '../report/sanitize.ts'
import type {Checked} from './check-path.ts'

/** As many fixes are told in a text. */
const mostFixesTold = 100

/** What became of an AppSpec, for people. `bundle` is what would check it with a bundle, where it was checked without. */
export async function validationText(
  {validation, fixed, preview}: Checked,
  {plan, bundle}: {readonly plan: boolean; readonly bundle: string | undefined}
): Promise<string> {
  const {diagnostics, suppressed = []} = validation
  const {fixText} = await import('../report/fix-text.ts')
  const {shown, rest} = findingsToShow(diagnostics)
  const without = bundle === undefined ? '' : ` (without its bundle; \`${sanitizeLine(bundle)}\` checks it)`
  const lines = [
    ...(fixed ?? []).slice(0, mostFixesTold).map(fixText),
    ...(fixed !== undefined && fixed.length > mostFixesTold ? [`${count(fixed.length - mostFixesTold, 'more finding')} fixed.`] : []),
    `${describeEvent({type: 'validated', validation}) ?? ''}${without}`,
    ...shown.map(found => renderDiagnostic(found, validation))
  ]
  const fixable = diagnostics.filter(({fix}) => fix !== undefined).length
  if (suppressed.length > 0) lines.push(`${count(suppressed.length, 'finding')} ignored by comments.`)
  if (fixable > 0) lines.push(`${count(fixable, 'finding')} can be fixed safely: run it again with --fix.`)
  if (rest !== undefined) lines.push(rest)
  if (preview !== undefined) {
    const {installPlanText} = await import('../report/install-plan-text.ts')
    lines.push('', installPlanText(preview))
  } else if (plan) {
    lines.push('There is no plan: agent 1 refuses the AppSpec.')
  }
  return lines.join('\n')
}
