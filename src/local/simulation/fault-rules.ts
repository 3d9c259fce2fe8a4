import type {Answer, Fault, FaultRule} from '../control-plane/fault.ts'
import {deploymentNotFound} from './service-faults.ts'

/** The first of the rules that has a fault for the call; every rule is asked, so that those that count do. */
export function anyOf(...rules: readonly FaultRule[]): FaultRule {
  return request => rules.map(rule => rule(request)).find(fault => fault !== undefined)
}

/** The fault for calls of the operation: for all of them, or those from one to another, counted from 1. */
export function faultOn(
  operation: string,
  fault: Fault,
  {from = 1, to = Infinity}: {readonly from?: number; readonly to?: number} = {}
): FaultRule {
  return request => (request.operation === operation && request.nth >= from && request.nth <= to ? fault : undefined)
}

/** A deployment's `rollbackInfo` stays away for so many reads of the deployment that have it. */
export function lateRollbackInfo(reads: number): FaultRule {
  const isEarly = firstTimes(reads)
  return changeDeployments(info => {
    if (info['rollbackInfo'] === undefined || !isEarly(info['deploymentId'])) return info
    return {...info, rollbackInfo: undefined}
  })
}

/** A new deployment stays out of the first so many lists that it belongs to. */
export function lateInLists(lists: number): FaultRule {
  const isEarly = firstTimes(lists)
  const change = (output: Answer): Answer => ({...output, deployments: listOf(output['deployments']).filter(id => !isEarly(id))})
  return ({operation}) => (operation === 'ListDeployments' ? {kind: 'change', change} : undefined)
}

/** A new deployment is not found by its first so many reads. */
export function lateToRead(reads: number): FaultRule {
  const isEarly = firstTimes(reads)
  return ({operation, input: {deploymentId}}) =>
    operation === 'GetDeployment' && isEarly(deploymentId) ? deploymentNotFound(String(deploymentId)) : undefined
}

/** What GetDeployment and BatchGetDeployments say of a deployment: to show a status or a member that only a newer API has. */
export function changeDeployments(change: (info: Answer) => Answer): FaultRule {
  return ({operation}) => {
    if (operation === 'GetDeployment')
      return {kind: 'change', change: output => ({...output, deploymentInfo: change(output['deploymentInfo'] as Answer)})}
    if (operation !== 'BatchGetDeployments') return undefined
    const changeAll = (output: Answer): Answer => ({
      ...output,
      deploymentsInfo: listOf(output['deploymentsInfo']).map(info => change(info as Answer))
    })
    return {kind: 'change', change: changeAll}
  }
}

/** What GetDeploymentTarget and BatchGetDeploymentTargets say of an instance. */
export function changeTargets(change: (target: Answer) => Answer): FaultRule {
  const changeOne = (target: unknown): Answer => {
    const one = target as Answer
    return {...one, instanceTarget: change(one['instanceTarget'] as Answer)}
  }
  return ({operation}) => {
    if (operation === 'GetDeploymentTarget')
      return {kind: 'change', change: output => ({...output, deploymentTarget: changeOne(output['deploymentTarget'])})}
    if (operation !== 'BatchGetDeploymentTargets') return undefined
    return {kind: 'change', change: output => ({...output, deploymentTargets: listOf(output['deploymentTargets']).map(changeOne)})}
  }
}

function firstTimes(times: number): (id: unknown) => boolean {
  const seen = new Map<unknown, number>()
  return id => {
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    return before < times
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
