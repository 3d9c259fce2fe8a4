import {randomInt} from 'node:crypto'
import type {EcsServiceRecord, TaskSetRecord} from '../account/records.ts'
import type {EcsPlan, TaskSetView} from './function-records.ts'

/** A task set without traffic. */
export function newTaskSet(taskDefinition: string, nowMs: number): TaskSetRecord {
  const digits = Array.from({length: 18}, () => randomInt(10)).join('')
  return {id: `ecs-svc/${randomInt(1, 10)}${digits}`, taskDefinition, createdMs: nowMs, status: 'ACTIVE', trafficWeight: 0}
}

/** The two target groups by what they are for in a deployment: the group's first one has the traffic until a deployment shifted it. */
export function targetGroupsOf({targetGroups}: EcsPlan, serving: readonly string[] = []): Partial<Record<'Blue' | 'Green', string>> {
  const isSwitched = serving[0] !== undefined && serving[0] === targetGroups[1]
  const [blue, green] = isSwitched ? [targetGroups[1], targetGroups[0]] : targetGroups
  return {...(blue === undefined ? {} : {Blue: blue}), ...(green === undefined ? {} : {Green: green})}
}

/** How the target shows a task set. */
export function viewOf(
  {id, createdMs, status, trafficWeight}: TaskSetRecord,
  label: 'Blue' | 'Green',
  {desiredCount}: EcsServiceRecord,
  {running = desiredCount, targetGroup}: {readonly running?: number; readonly targetGroup?: string | undefined} = {}
): TaskSetView {
  return {
    id,
    label,
    createdMs,
    status,
    desired: desiredCount,
    running,
    trafficWeight,
    ...(targetGroup === undefined ? {} : {targetGroup})
  }
}
