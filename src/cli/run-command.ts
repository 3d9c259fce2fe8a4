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
    case 'package': {
      if (args.own.list !== true) return carryOut(args, signal)
      const {listCommand} = await import('./list-command.ts')
      return listCommand(args, signal)
    }
    case 'local': {
      const {serveLocal} = await import('./serve-local.ts')
      return serveLocal(args, signal)
    }
    case 'register':
    case 'deregister':
    case 'tag': {
      const {onPremisesCommand} = await import('./on-premises-command.ts')
      return onPremisesCommand(args, signal)
    }
    case 'push':
    case 'rehearse':
    case 'deploy':
    case 'wait':
    case 'continue':
    case 'stop':
    case 'rollback':
    case 'restart':
    case 'delete-deployment-group':
      return carryOut(args, signal)
    default:
      return assertNever(command)
  }
}

async function carryOut(args: Arguments, signal: AbortSignal): Promise<number> {
  const {operate} = await import('./operate.ts')
  return operate(args, signal)
}
