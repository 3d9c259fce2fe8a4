import type {Span} from '../core/diagnostic.ts'
import {readAgent1} from './agents/agent-1.ts'
import type {HostSystem, ServerAppSpec} from './model.ts'
import {readYaml} from './read.ts'

export interface ParseOptions {
  /** The operating system of the host; agent 1 refuses the AppSpec of the other one. Default `linux`. */
  readonly host?: HostSystem
}

export type ParsedAppSpec = {readonly appSpec: ServerAppSpec} | {readonly error: {readonly message: string; readonly span: Span}}

/**
 * A Server AppSpec as agent 1.8 on Ruby 3.1 and later reads it on a host: the model, or the first thing the agent complains about,
 * in about its own words (it reports every one of them as UnknownError).
 */
export function parseServerAppSpec(text: string | Uint8Array, {host = 'linux'}: ParseOptions = {}): ParsedAppSpec {
  const source = readYaml(text)
  const {problem, root, lines} = source
  if (problem !== undefined) {
    const {line, column} = problem.span.start
    return {error: {message: `(<unknown>): ${problem.message} at line ${line} column ${column}`, span: problem.span}}
  }
  const {refusals, appSpec} = root === undefined ? {refusals: []} : readAgent1(root, 'psych4', host)
  const [first] = refusals
  if (appSpec !== undefined) return {appSpec}
  return {
    error: {
      message: `The deployment failed: ${first?.message ?? 'the application specification file was empty'}`,
      span: first?.span ?? lines.span(0, 0)
    }
  }
}
