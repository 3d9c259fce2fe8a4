/** The console of each partition, by the region's prefix. */
const consoles: readonly (readonly [prefix: string, domain: string])[] = [
  ['cn-', 'console.amazonaws.cn'],
  ['us-gov-', 'console.amazonaws-us-gov.com'],
  ['us-iso', ''],
  ['eu-isoe-', ''],
  ['eusc-', '']
]

/** The page of a deployment in the AWS console. Undefined for partitions whose console is not public. Holds no account id. */
export function consoleUrl(region: string, deploymentId: string): string | undefined {
  const domain = consoles.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'console.aws.amazon.com'
  if (domain === '') return undefined
  return `https://${region}.${domain}/codesuite/codedeploy/deployments/${encodeURIComponent(deploymentId)}?region=${encodeURIComponent(region)}`
}
