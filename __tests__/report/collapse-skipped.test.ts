import {expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import {consoleReporter} from '../../src/report/console-reporter.ts'
import {workflowLog} from '../../src/report/github/workflow-log.ts'

const deploymentId = 'd-1'
const names = ['ApplicationStop', 'DownloadBundle', 'Install']
const lifecycle = (target: string, name: string, status: string): OperationEvent => ({
  type: 'lifecycle-changed',
  deploymentId,
  target,
  event: {name, status}
})
const ended = (target: string, to: string): OperationEvent => ({type: 'target-changed', deploymentId, target, to})
const skipped = (target: string): OperationEvent[] => [...names.map(name => lifecycle(target, name, 'Skipped')), ended(target, 'Skipped')]
const failed = [lifecycle('i-0', 'ApplicationStop', 'Failed'), lifecycle('i-0', 'Install', 'Skipped'), ended('i-0', 'Failed')]
const finished: OperationEvent = {type: 'finished', deploymentId, status: 'Failed'}

function linesOf(log: typeof workflowLog, events: readonly OperationEvent[]): string[] {
  const lines: string[] = []
  const report = log({write: line => lines.push(line), stopToken: () => 'TOKEN'})
  for (const event of events) report(event)
  return lines
}

test.each([
  ['console', consoleReporter],
  ['workflow', workflowLog]
])('29 targets that were skipped were 233 lines, and are one: %s', (_, log) => {
  const others = Array.from({length: 29}, (_, index) => skipped(`i-${index + 1}`))
  const lines = linesOf(log, [...failed, ...others.flat(), finished])
  expect(lines.filter(line => /skipped/i.test(line) && !line.includes('i-0') && !line.startsWith('  '))).toEqual(['29 targets: skipped'])
  expect(lines.findIndex(line => line === '29 targets: skipped')).toBeLessThan(lines.findIndex(line => line.startsWith('d-1: Failed')))
  // What failed has its own line for what it skipped.
  expect(lines.some(line => /^i-0 +Install +Skipped/.test(line))).toBe(true)
  expect(lines.some(line => line.includes('i-7'))).toBe(false)
})

test('two targets keep their lines, and so does one on which something ran', () => {
  const two = linesOf(consoleReporter, [...skipped('i-1'), ...skipped('i-2'), finished])
  expect(two.filter(line => line.includes('Skipped'))).toHaveLength(8)
  const ran = [lifecycle('i-4', 'ApplicationStop', 'Succeeded'), lifecycle('i-4', 'Install', 'Skipped'), ended('i-4', 'Skipped')]
  const lines = linesOf(consoleReporter, [...ran, ...['i-1', 'i-2', 'i-3'].flatMap(skipped), finished])
  expect(lines.filter(line => /skipped/i.test(line)).map(line => line.replace(/ +/g, ' '))).toEqual([
    'i-4 Install Skipped',
    'i-4 (target) Skipped',
    '3 targets: skipped'
  ])
})
