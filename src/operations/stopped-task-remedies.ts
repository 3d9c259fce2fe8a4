import type {StoppedTask} from './function-ports.ts'

interface Remedy {
  /** Tried on what ECS says of the task and of its containers. */
  readonly pattern: RegExp
  readonly remedy: string
}

/** What ECS writes when tasks stop ("Stopped tasks error messages" of its guide), the most particular first. */
const remedies: readonly Remedy[] = [
  {
    pattern: /OutOfMemory/i,
    remedy: 'The container used more memory than it may have. Raise `memory` of the container or of the task, or let the program use less.'
  },
  {
    pattern: /CannotPull\w*Error|pull image manifest/i,
    remedy:
      'The image could not be pulled. Check that it exists under that tag for this architecture, that the execution role may read the repository (AmazonECSTaskExecutionRolePolicy), and that the subnets reach it: through a NAT gateway, VPC endpoints, or `AssignPublicIp: ENABLED`.'
  },
  {
    pattern: /ResourceInitializationError/i,
    remedy:
      'The task could not be set up. Check that the execution role may read its secrets and write its logs, that they exist, and that the subnets reach Secrets Manager, SSM and CloudWatch Logs.'
  },
  {
    pattern: /Cannot(?:Start|Create)ContainerError|ContainerRuntimeError|ContainerRuntimeTimeoutError|DockerTimeoutError/i,
    remedy:
      'The container could not be started. Check `entryPoint`, `command`, `workingDirectory`, `user` and the volumes of the task definition.'
  },
  {
    pattern: /failed ELB health checks/i,
    remedy:
      "The load balancer got no good answer. Check the path and the port of the target group's health check, that the container listens on all addresses (0.0.0.0), that its security group lets the load balancer in, and raise `healthCheckGracePeriodSeconds` of the service when it starts slowly."
  },
  {
    pattern: /failed container health checks/i,
    remedy:
      'The `healthCheck` command of the task definition failed in the container. Check that it is in the image, and raise `startPeriod` when the program starts slowly.'
  },
  {
    pattern: /network interface|TaskENI|\bENI\b/i,
    remedy: 'The task got no network. Check that the subnets have free addresses and that the security groups exist.'
  },
  {
    pattern: /Spot|Host EC2/i,
    remedy: 'The machine under the task was taken away; nothing is wrong with the task itself. Deploy again.'
  }
]

/** What to do about a task that stopped. */
export function remedyForStoppedTask({stoppedReason = '', stopCode = '', containers}: StoppedTask): string {
  const texts = [stoppedReason, stopCode, ...containers.map(({reason = ''}) => reason)]
  const known = remedies.find(({pattern}) => texts.some(text => pattern.test(text)))
  if (known) return known.remedy
  const exits = containers.filter(({exitCode}) => exitCode !== undefined)
  const failed = exits.find(({exitCode}) => exitCode !== 0) ?? exits[0]
  if (failed === undefined) return 'See the log of its containers, and the events of the service in the ECS console.'
  return `See the log of container "${failed.name}"${meaningOf(failed.exitCode)}.`
}

/** Exit codes of containers that mean the same everywhere: 128 and the number of the signal that ended the program. */
function meaningOf(exitCode: number | undefined): string {
  switch (exitCode) {
    case 126:
      return ': 126 is a command that cannot be executed'
    case 127:
      return ': 127 is a command that is not in the image'
    case 137:
      return ': 137 is a program that was killed, often for want of memory, or because it did not end within `stopTimeout`'
    case 139:
      return ': 139 is a program that crashed (segmentation fault)'
    case 143:
      return ': 143 is a program that was told to end'
    default:
      return ': its program ended by itself, and the container is essential'
  }
}
