import {assertNever} from '../core/assert-never.ts'
import type {Arguments} from './arguments.ts'

/** Carries out a command and returns its exit status. A command loads only what it needs. */
export async function runCommand(args: Arguments, signal: AbortSignal): Promise<number> {
  const {command} = args
  switch (command) {
    case 'validate': {
      const {validateCommand} = await import('./validate-command.ts')
      return validateCommand(args, signal)
    }
    case 'local': {
      const {serveLocal} = await import('./serve-local.ts')
      return serveLocal(args, signal)
    }
    case 'package':
    case 'push':
    case 'rehearse':
    case 'deploy': {
      const {operate} = await import('./operate.ts')
      return operate(args, signal)
    }
    default:
      return assertNever(command)
  }
}
