import type {Mode} from './inputs.ts'
import type {FollowOptions} from './options.ts'

type Following = Extract<Mode, 'deploy' | 'restart' | 'rollback' | 'wait' | 'continue'>

/**
 * What a cancel does where `on-cancel` says nothing. What the run began is stopped; what others created is left, and so is a rollback: one
 * that is cut off leaves hosts half restored.
 */
export const standardOnCancel = {
  deploy: 'stop',
  restart: 'stop',
  rollback: 'leave',
  wait: 'leave',
  continue: 'leave'
} as const satisfies Readonly<Record<Following, NonNullable<FollowOptions['onCancel']>>>
