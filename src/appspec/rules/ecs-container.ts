import {fieldInAnyCase, mappingInAnyCase, propertiesOf, scalarInAnyCase, wholeNumberOf} from '../function-app-spec.ts'
import {isPlaceholder, placeholderHint} from '../placeholder.ts'
import {resolved} from '../yaml/node.ts'
import type {Rule} from '../rule.ts'

const largestPort = 65_535

export const ecsContainer: Rule = {
  id: 'ecs-container',
  severity: 'error',
  platforms: ['ecs'],
  summary: 'The name of the container is empty, or its port is not one.',
  check({functionAppSpec: spec}, report) {
    const balancer = mappingInAnyCase(propertiesOf(spec), 'LoadBalancerInfo')
    const name = balancer && fieldInAnyCase(balancer, 'ContainerName')
    const nameValue = scalarInAnyCase(balancer, 'ContainerName')
    if (name !== undefined && resolved(name.value).kind === 'scalar' && (nameValue?.value.trim() ?? '') === '') {
      report({
        at: name.key,
        message: 'The name of the container is empty: the load balancer has nothing to send traffic to, and the deployment fails.',
        hint: 'Name a container of the task definition.'
      })
    }
    const portField = balancer && fieldInAnyCase(balancer, 'ContainerPort')
    if (portField === undefined || resolved(portField.value).kind !== 'scalar') return
    const port = scalarInAnyCase(balancer, 'ContainerPort')
    const number = port && wholeNumberOf(port)
    if (number !== undefined && number >= 1 && number <= largestPort) return
    if (port !== undefined && isPlaceholder(port.value)) {
      report({
        at: port,
        severity: 'warning',
        message: `"${port.value}" stands for a port that is not filled in yet.`,
        hint: placeholderHint(port.value)
      })
      return
    }
    report({
      at: port ?? portField.key,
      message: `${port === undefined || port.value === '' ? 'The port of the container is empty' : `"${port.value}" is not a port`}: the deployment fails.`,
      hint: `Write the port the container listens on, a number from 1 to ${largestPort}.`
    })
  }
}
