import type {DeployPorts} from './ports.ts'

/** How to go on watching a deployment that a run has left, in the words of a workflow and of the command line. */
export function toTakeUpAgain(deploymentId: string): string {
  return `To take it up again: \`mode: wait\` with \`deployment-id: ${deploymentId}\`, or codedeploy-kit wait --deployment-id ${deploymentId}`
}

/** What becomes of a deployment that a run leaves: it goes on, unless it was rehearsed, and ends with what served it. */
export function fateOf({hostSystem}: Pick<DeployPorts, 'hostSystem'>, otherwise = 'goes on'): string {
  return hostSystem === undefined ? otherwise : 'was ended with the rehearsal'
}

/** A problem with, after it, how to go on watching what was left; of a rehearsal nothing is left. */
export function withTakeUpAgain(problem: string, deploymentId: string, {hostSystem}: Pick<DeployPorts, 'hostSystem'>): string {
  return hostSystem === undefined ? `${problem.replace(/\.$/, '')}. ${toTakeUpAgain(deploymentId)}` : problem
}
