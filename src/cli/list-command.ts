import {hasErrors} from '../core/diagnostic.ts'
import {listBundle} from '../operations/list-bundle.ts'
import {bundleListJson, bundleListText} from '../report/bundle-list.ts'
import {renderDiagnostic} from '../report/code-frame.ts'
import type {Arguments} from './arguments.ts'
import {printAside} from './print.ts'

/** `package --list`: prints what the bundle would hold, and writes nothing. The exit status is that of the findings. */
export async function listCommand({inputs, positionals, own}: Arguments, signal: AbortSignal): Promise<number> {
  const [source] = positionals
  const {plan, bundleType, validation} = await listBundle({...inputs, ...(source !== undefined && {source}), signal})
  const {diagnostics, file, text} = validation
  switch (own.format) {
    case 'json':
      process.stdout.write(`${visible(JSON.stringify(bundleListJson(plan, bundleType, diagnostics)))}\n`)
      break
    case 'github': {
      const {WorkflowReport} = await import('./workflow-report.ts')
      const report = new WorkflowReport(line => process.stdout.write(`${line}\n`))
      for (const line of bundleListText(plan, bundleType).split('\n')) report.say(line)
      report.end([], diagnostics)
      break
    }
    default:
      for (const found of diagnostics) printAside(renderDiagnostic(found, found.file === file ? text : undefined))
      process.stdout.write(`${bundleListText(plan, bundleType)}\n`)
  }
  return hasErrors(diagnostics) ? 1 : 0
}

/** JSON that keeps names exact and yet cannot steer a terminal: `JSON.stringify` escapes no more than the first 32 characters. */
function visible(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g, chars =>
    Array.from({length: chars.length}, (_, i) => `\\u${chars.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
  )
}
