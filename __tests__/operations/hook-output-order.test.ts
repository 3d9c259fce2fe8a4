import {expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import {orderHookOutput} from '../../src/operations/hook-output-order.ts'

const line = (target: string, lifecycleEvent: string, text: string): OperationEvent => ({
  type: 'hook-output',
  deploymentId: 'd-1',
  target,
  lifecycleEvent,
  script: 's.sh',
  stream: 'stdout',
  line: text
})
const lifecycle = (target: string, name: string, status: string): OperationEvent => ({
  type: 'lifecycle-changed',
  deploymentId: 'd-1',
  target,
  event: {name, status}
})
const finished: OperationEvent = {type: 'finished', deploymentId: 'd-1', status: 'Stopped'}

function ordered(...events: OperationEvent[]): string[] {
  const told: string[] = []
  const observe = orderHookOutput(event => {
    if (event.type === 'hook-output') told.push(`${event.target} ${event.line}`)
    else if (event.type === 'lifecycle-changed') told.push(`${event.target} ${event.event.name} ${event.event.status}`)
    else told.push(event.type)
  })
  events.forEach(observe)
  return told
}

test('the lines of a quick event stand before its end', () => {
  expect(
    ordered(line('i-1', 'AfterInstall', 'hello'), lifecycle('i-1', 'Install', 'Succeeded'), lifecycle('i-1', 'AfterInstall', 'Succeeded'))
  ).toEqual(['i-1 Install Succeeded', 'i-1 hello', 'i-1 AfterInstall Succeeded'])
})

test('the lines of a slow event come as they are written, behind its start', () => {
  expect(
    ordered(line('i-1', 'AfterInstall', 'one'), lifecycle('i-1', 'AfterInstall', 'InProgress'), line('i-1', 'AfterInstall', 'two'))
  ).toEqual(['i-1 AfterInstall InProgress', 'i-1 one', 'i-1 two'])
})

test('a line of an event that is never seen is told at the end', () => {
  expect(ordered(line('i-1', 'AfterInstall', 'lost?'), finished)).toEqual(['i-1 lost?', 'finished'])
})
