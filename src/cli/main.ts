#!/usr/bin/env node
import {endProcess} from '../library/end-process.ts'
import {errorExitStatus} from '../report/exit-status.ts'
import {commandOf, formatIn, parseArguments} from './arguments.ts'
import {cancelOnSignals} from './cancel.ts'
import {printError} from './print-error.ts'
import {runCommand} from './run-command.ts'
import {surviveBrokenPipes} from './survive-broken-pipes.ts'

/** Runs one command and returns its exit status. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const parsed = parseArguments(argv)
    if (parsed === 'version') {
      const {version} = await import('../core/version.ts')
      process.stdout.write(`${version}\n`)
      return 0
    }
    if ('helpOn' in parsed) {
      const {commandHelp, help} = await import('./help.ts')
      process.stdout.write(`${parsed.helpOn === undefined ? help() : commandHelp(parsed.helpOn)}\n`)
      return argv.length === 0 ? 2 : 0
    }
    return await cancelOnSignals(signal => runCommand(parsed, signal), {endsAtOnce: parsed.command === 'validate'})
  } catch (error) {
    await printError(error, formatIn(argv), commandOf(argv))
    return errorExitStatus(error)
  }
}

surviveBrokenPipes()
// The SDK warns on Node 20 that its versions of 2027 will not run there; this bundle keeps the version it was built with.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
process.exitCode = await main(process.argv.slice(2))
await endProcess()
