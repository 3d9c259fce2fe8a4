import {feedbackInputs, onPremisesActivities, type Activity} from '../operations/input-effects.ts'
import {boolean, choice, list, text, wholeNumber, type InputKind} from '../operations/input-kinds.ts'
import {modes, type InputName} from '../operations/inputs.ts'
import {iamSessionArn, iamUserArn} from '../operations/on-premises/iam-identity.ts'
import {textMap} from '../operations/text-map.ts'

export const commands = [...modes, ...onPremisesActivities, 'local'] as const satisfies readonly Activity[]
export type Command = (typeof commands)[number]

export const formats = ['text', 'json', 'github', 'sarif'] as const

/** Flags that only the command line has. */
export const ownFlags = {
  format: choice(...formats),
  output: text,
  port: wholeNumber(0, 65_535),
  data: text,
  host: choice('linux', 'windows'),
  platform: choice('server', 'ecs', 'lambda'),
  fix: boolean,
  plan: boolean,
  previous: text,
  'load-balancer': boolean,
  suppressed: boolean,
  list: boolean,
  'iam-user-arn': iamUserArn,
  'iam-session-arn': iamSessionArn,
  'instance-tags': textMap,
  'remove-tags': list
} as const satisfies Record<string, InputKind<unknown>>
export type OwnFlags = {readonly [K in keyof typeof ownFlags]?: ReturnType<(typeof ownFlags)[K]['parse']>}

/** Where each of them has an effect. */
export const ownEffects: Readonly<Record<keyof typeof ownFlags, readonly Activity[]>> = {
  format: [...modes, ...onPremisesActivities],
  output: ['package'],
  port: ['local'],
  data: ['local'],
  host: ['validate'],
  platform: ['validate'],
  fix: ['validate'],
  plan: ['validate'],
  previous: ['validate'],
  'load-balancer': ['validate'],
  suppressed: ['validate'],
  list: ['package'],
  'iam-user-arn': ['register'],
  'iam-session-arn': ['register'],
  'instance-tags': ['register', 'tag'],
  'remove-tags': ['tag']
}

/** What an input has no effect on alone, it may have with a flag: a plan installs, and an archive can be listed. */
export const effectsWith: readonly {readonly input: InputName; readonly command: Command; readonly flag: keyof typeof ownFlags}[] = [
  {input: 'file-exists-behavior', command: 'validate', flag: 'plan'},
  {input: 'archive', command: 'package', flag: 'list'}
]

/** Inputs that are no flags: the command is the mode, and feedback is what `--format` says. */
export const noFlags = ['mode', ...feedbackInputs] as const satisfies readonly InputName[]

/** A flag of any command. */
export type Flag = Exclude<InputName, (typeof noFlags)[number]> | keyof typeof ownFlags
