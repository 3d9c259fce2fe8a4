import {DeployError} from '../core/errors.ts'
import {describeError} from '../report/describe-error.ts'
import {complain, print} from './print.ts'

/**
 * Tells why a command could not be carried out, in the form that was asked for: `json` has a document on standard output, `github` an
 * annotation in the log. Everything else is text on standard error. `command` is the one whose help says more about its usage.
 */
export async function printError(error: unknown, format: string | undefined, command?: string): Promise<void> {
  if (format === 'github') {
    const {WorkflowReport} = await import('./workflow-report.ts')
    // It makes no commands but its own.
    new WorkflowReport(line => print(line, false)).fail(error)
    return
  }
  if (format === 'json') {
    const [{errorJson}, {jsonLine}] = await Promise.all([import('../report/error-json.ts'), import('../report/json-line.ts')])
    print(jsonLine(errorJson(error)))
  }
  complain(describeError(error).join('\n'))
  if (error instanceof DeployError && error.code === 'usage')
    process.stderr.write(`See codedeploy-kit ${command === undefined ? '--help' : `help ${command}`}.\n`)
}
