import {hasErrors} from '../core/diagnostic.ts'
import {listBundle} from '../operations/list-bundle.ts'
import {bundleListJson, bundleListLines} from '../report/bundle-list.ts'
import {renderDiagnostic} from '../report/code-frame.ts'
import {describeError} from '../report/describe-error.ts'
import {jsonLinePieces} from '../report/json-line.ts'
import type {Arguments} from './arguments.ts'
import {complain, printAside} from './print.ts'

/**
 * `package --list`: prints what the bundle would hold, or an archive holds, and writes nothing. The exit status is that of the findings, and 1
 * for an archive that cannot be deployed.
 */
export async function listCommand({inputs, positionals, own}: Arguments, signal: AbortSignal): Promise<number> {
  const [source] = positionals
  const listed = await listBundle({...inputs, ...(source !== undefined && {source}), signal})
  const {diagnostics, appSpec, notice, problem} = listed
  switch (own.format) {
    case 'json':
      for (const piece of jsonLinePieces(bundleListJson(listed))) process.stdout.write(visible(piece))
      if (notice !== undefined) complain(notice)
      if (problem !== undefined) complain(describeError(problem).join('\n'))
      break
    case 'github': {
      const {WorkflowReport} = await import('./workflow-report.ts')
      const report = new WorkflowReport(line => process.stdout.write(`${line}\n`))
      if (notice !== undefined) report.say(notice)
      for (const line of bundleListLines(listed)) report.say(line)
      report.endFindings(diagnostics)
      if (problem !== undefined) report.fail(problem)
      break
    }
    default:
      if (notice !== undefined) printAside(notice)
      for (const found of diagnostics) printAside(renderDiagnostic(found, appSpec))
      for (const lines of batches(bundleListLines(listed))) process.stdout.write(`${lines.join('\n')}\n`)
      if (problem !== undefined) complain(describeError(problem).join('\n'))
  }
  return hasErrors(diagnostics) || problem !== undefined ? 1 : 0
}

function* batches(lines: Iterable<string>): Generator<readonly string[]> {
  let batch: string[] = []
  for (const line of lines) {
    if (batch.push(line) < 1000) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** JSON that keeps names exact and yet cannot steer a terminal: `jsonLine` leaves what only hides. */
function visible(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g, chars =>
    Array.from({length: chars.length}, (_, i) => `\\u${chars.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
  )
}
