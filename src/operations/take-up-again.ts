/** How to go on watching a deployment that a run has left, in the words of a workflow and of the command line. */
export function toTakeUpAgain(deploymentId: string): string {
  return `To take it up again: \`mode: wait\` with \`deployment-id: ${deploymentId}\`, or codedeploy-kit wait --deployment-id ${deploymentId}`
}
