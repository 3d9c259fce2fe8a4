import {blueGreenHookType, detectPlatform} from '../detect-platform.ts'
import {fieldOf, scalarOf, valueOf, walk} from '../outline.ts'
import {everyPlatform, type Report, type Rule} from '../rule.ts'
import {resolved, type MappingNode} from '../yaml/node.ts'

const routingTypes: readonly string[] = ['AllAtOnce', 'TimeBasedCanary', 'TimeBasedLinear']
/** The least share of the traffic that CloudFormation lets a step shift, in percent. */
const smallestStep = 14

export const cfnRouting: Rule = {
  id: 'cfn-routing',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The traffic routing of a CloudFormation blue/green hook is one that CloudFormation refuses.',
  check({root}, report) {
    if (root === undefined || !detectPlatform(root).isTemplate) return
    const top = resolved(root)
    const hooks = top.kind === 'mapping' ? valueOf(top, 'Hooks') : undefined
    if (hooks?.kind !== 'mapping') return
    for (const {value} of hooks.pairs) {
      const hook = resolved(value)
      if (hook.kind !== 'mapping' || scalarOf(hook, 'Type')?.value !== blueGreenHookType) continue
      const properties = valueOf(hook, 'Properties')
      if (properties?.kind !== 'mapping') continue
      const config = valueOf(properties, 'TrafficRoutingConfig')
      if (config?.kind === 'mapping') checkConfig(config, report)
      const applications = fieldOf(properties, 'Applications')
      if (applications !== undefined) checkRoutes(applications.value, report)
    }
  }
}

function checkConfig(config: MappingNode, report: Report): void {
  const type = scalarOf(config, 'Type')
  if (type !== undefined && !routingTypes.includes(type.value)) {
    report({
      at: type,
      message: `"${type.value}" is no way to route traffic: CloudFormation refuses it.`,
      hint: `Use ${routingTypes.join(', ')}.`
    })
    return
  }
  const own = type && type.value !== 'AllAtOnce' ? valueOf(config, type.value) : undefined
  if (type !== undefined && type.value !== 'AllAtOnce' && own?.kind !== 'mapping') {
    report({
      at: type,
      message: `The type is ${type.value}, and there is no "${type.value}" beside it that says in which steps.`,
      hint: `Add "${type.value}" with StepPercentage and BakeTimeMins.`
    })
  }
  const step = own?.kind === 'mapping' ? scalarOf(own, 'StepPercentage') : undefined
  if (step === undefined || (/^\d+$/.test(step.value) && Number(step.value) >= smallestStep)) return
  report({
    at: step,
    message: `CloudFormation takes whole numbers from ${smallestStep} as the percentage of a step, and this is ${step.value}.`,
    hint: `Write ${smallestStep} or more.`
  })
}

function checkRoutes(applications: Parameters<typeof walk>[0], report: Report): void {
  for (const node of walk(applications)) {
    if (node.kind !== 'mapping') continue
    const route = fieldOf(node, 'ProdTrafficRoute')
    if (route === undefined || resolved(route.value).kind !== 'sequence') continue
    report({
      at: route.key,
      message: 'There is one production listener, and this is a list: CloudFormation refuses it.',
      hint: 'Name one listener with Type and LogicalID; a second one for tests goes into TestTrafficRoute.'
    })
  }
}
