import {itemsOf, soleField} from './function-app-spec.ts'
import {functionKeys, resourceTypes, type FunctionPlatform} from './function-vocabulary.ts'
import {isScriptable} from './lifecycle.ts'
import type {AppSpecPlatform} from './model.ts'
import {fieldsOf, walk} from './outline.ts'
import {resolved, type MappingNode, type YamlNode} from './yaml/node.ts'

export const blueGreenHookType = 'AWS::CodeDeploy::BlueGreen'
export const blueGreenTransform = 'AWS::CodeDeployBlueGreen'

export interface Detection {
  readonly platform: AppSpecPlatform
  /** The file is a CloudFormation template with a blue/green hook, not an AppSpec. */
  readonly isTemplate: boolean
  /** The key that marks an ECS or Lambda AppSpec. */
  readonly resources?: YamlNode
  /** The keys that only a Server AppSpec has. */
  readonly serverKeys: readonly YamlNode[]
}

/** Which platform a file is for, by its keys; by its text when it is no map, which is how a slip of the hand makes it. `server` when nothing tells. */
export function detectPlatform(root: YamlNode | undefined, text = ''): Detection {
  const top = root && resolved(root)
  if (top?.kind !== 'mapping') return {platform: platformOfText(text) ?? 'server', isTemplate: false, serverKeys: []}
  const fields = fieldsOf(top)
  const serverKeys = fields.filter(({key}) => /^(?:os|files|permissions|file_exists_behavior)$/i.test(key.value)).map(({key}) => key)
  const resources = fields.find(({key}) => key.value.toLowerCase() === 'resources')
  const isTemplate = isBlueGreenTemplate(top)
  if (resources === undefined) {
    const hooks = fields.find(({key}) => key.value.toLowerCase() === 'hooks')
    const byHooks = serverKeys.length === 0 && hooks !== undefined ? platformOfHooks(hooks.value) : undefined
    return {platform: isTemplate ? 'ecs' : (byHooks ?? 'server'), isTemplate, serverKeys}
  }
  return {platform: platformOf(resources.value), isTemplate, resources: resources.key, serverKeys}
}

/** By the resource's type, else by its keys; one that says nothing is taken for the more common platform. */
function platformOf(resources: YamlNode): FunctionPlatform {
  const words = new Set<string>()
  for (const node of walk(resources)) if (node.kind === 'scalar') words.add(node.value.toLowerCase())
  const has = (word: string): boolean => words.has(word.toLowerCase())
  if (has(resourceTypes.lambda)) return 'lambda'
  if (has(resourceTypes.ecs) || functionKeys.ecs.some(has)) return 'ecs'
  return functionKeys.lambda.some(key => key !== 'Name' && has(key)) ? 'lambda' : 'ecs'
}

/** By lines that look like keys, where nothing can be read. */
function platformOfText(text: string): FunctionPlatform | undefined {
  if (/^["']?(?:os|files|permissions|file_exists_behavior)["']?[ \t]*:/im.test(text)) return undefined
  const has = (word: string): boolean => text.toLowerCase().includes(word.toLowerCase())
  if (has(resourceTypes.lambda)) return 'lambda'
  const hasResources = /^[ \t{,]*["']?resources["']?[ \t]*:/im.test(text)
  if (has(resourceTypes.ecs) || (hasResources && (has('TargetService') || functionKeys.ecs.some(has)))) return 'ecs'
  return hasResources && (has('TargetVersion') || has('CurrentVersion')) ? 'lambda' : undefined
}

/** Hooks that are a list of events, each with the name of a function: a way of writing that servers do not have. */
function platformOfHooks(hooks: YamlNode): FunctionPlatform | undefined {
  const events = itemsOf(hooks).map(soleField)
  if (events.length === 0 || events.some(event => event === undefined || resolved(event.value).kind !== 'scalar')) return undefined
  return events.every(event => isScriptable('lambda', event?.key.value ?? '')) ? 'lambda' : 'ecs'
}

function isBlueGreenTemplate(top: MappingNode): boolean {
  for (const {key, value} of fieldsOf(top)) {
    const wanted = key.value === 'Transform' ? blueGreenTransform : key.value === 'Hooks' ? blueGreenHookType : undefined
    if (wanted === undefined) continue
    for (const node of walk(value)) if (node.kind === 'scalar' && node.value === wanted) return true
  }
  return false
}
