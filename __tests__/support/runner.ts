import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ChildProcess} from 'node:child_process'
import {parse} from 'yaml'
import {action, type Run, type Workshop} from './program.ts'

export interface StepRun extends Run {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Lines the runner would take as commands, outside of `stop-commands`. */
  readonly commands: readonly {readonly name: string; readonly properties: string; readonly message: string}[]
}

const root = join(import.meta.dirname, '../..')
const {inputs: declared, runs} = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, {readonly default?: string}>>
  readonly runs: {readonly post: string}
}
const defaults = Object.fromEntries(Object.entries(declared).map(([name, {default: value}]) => [name, value ?? '']))

/** A step of the action as the runner runs it: `INPUT_*` of every declared input, files for outputs, state and summary. */
export class Step {
  readonly #workshop: Workshop
  readonly #environment: Readonly<Record<string, string>>

  constructor(workshop: Workshop, environment: Readonly<Record<string, string>> = {}) {
    this.#workshop = workshop
    this.#environment = environment
  }

  start(
    inputs: Readonly<Record<string, string>>,
    state: Readonly<Record<string, string>> = {},
    program = action
  ): {child: ChildProcess; ended: Promise<StepRun>} {
    const file = (name: string): string => join(this.#workshop.home, name)
    for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '')
    const {child, ended} = this.#workshop.start(program, [], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.#workshop.workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_ACTOR: 'mona',
      ...this.#environment,
      ...Object.fromEntries(Object.entries({...defaults, ...inputs}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
    })
    return {
      child,
      ended: ended.then(run => ({
        ...run,
        outputs: readCommandFile(file('output')),
        state: readCommandFile(file('state')),
        summary: readFileSync(file('summary'), 'utf8'),
        commands: commandsIn(run.stdout)
      }))
    }
  }

  /** The step afterwards, as action.yml names it, with what the step kept. */
  async post(inputs: Readonly<Record<string, string>>, state: Readonly<Record<string, string>>): Promise<StepRun> {
    return this.start(inputs, state, join(root, runs.post)).ended
  }

  async run(inputs: Readonly<Record<string, string>>, state?: Readonly<Record<string, string>>): Promise<StepRun> {
    return this.start(inputs, state).ended
  }
}

/** `NAME<<DELIMITER … DELIMITER`, as the runner reads it. */
export function readCommandFile(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value = ''] of readFileSync(file, 'utf8').matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) values[name] = value
  return values
}

/** Commands as actions/runner finds them: `::name …::` at the start of a trimmed line, `##[name]` anywhere; none while they are stopped. */
function commandsIn(output: string): StepRun['commands'] {
  const commands: {name: string; properties: string; message: string}[] = []
  let stopToken: string | undefined
  for (const line of output.split('\n')) {
    const command = /^\s*::([^\s:]+)(?: ([^:]*(?::[^:]+)*))?::(.*)$/.exec(line)
    const [, name = '', properties = '', message = ''] = command ?? []
    if (stopToken !== undefined) {
      if (name === stopToken) stopToken = undefined
    } else if (name === 'stop-commands') stopToken = message
    else if (command) commands.push({name, properties, message})
    else if (/##\[[^\]]+\]/.test(line)) commands.push({name: 'old form', properties: '', message: line})
  }
  return commands
}
