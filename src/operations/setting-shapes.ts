import {autoRollbackEvents} from '../deployment/model.ts'
import type {MemberShape} from './member-shape.ts'
import {tagFilterTypes} from './tag-filter-type.ts'

/** Shapes that settings of deployments and of deployment groups share (API reference). */
export const text: MemberShape = {type: 'text'}
export const texts: MemberShape = {type: 'list', of: text}
export const boolean: MemberShape = {type: 'boolean'}

export const tagFilters: MemberShape & {type: 'list'} = {
  type: 'list',
  of: {
    type: 'members',
    of: {Key: text, Value: text, Type: {type: 'text', words: tagFilterTypes}}
  }
}

export const alarmConfiguration: MemberShape = {
  type: 'members',
  of: {
    enabled: boolean,
    ignorePollAlarmFailure: boolean,
    alarms: {type: 'list', of: {type: 'members', of: {name: text}, required: ['name']}}
  }
}

export const autoRollbackConfiguration: MemberShape = {
  type: 'members',
  of: {enabled: boolean, events: {type: 'list', of: {type: 'text', words: autoRollbackEvents}}},
  required: ['enabled']
}
