import type {AppSpecPlatform} from './model.ts'
import {fieldsOf, walk} from './outline.ts'
import {resolved, type MappingNode, type YamlNode} from './yaml/node.ts'

export const blueGreenHookType = 'AWS::CodeDeploy::BlueGreen'
export const blueGreenTransform = 'AWS::CodeDeployBlueGreen'

const platformOfType: Readonly<Record<string, AppSpecPlatform>> = {
  'aws::ecs::service': 'ecs',
  'aws::lambda::function': 'lambda'
}

export interface Detection {
  readonly platform: AppSpecPlatform
  /** The file is a CloudFormation template with a blue/green hook, not an AppSpec. */
  readonly isTemplate: boolean
  /** The key that marks an ECS or Lambda AppSpec. */
  readonly resources?: YamlNode
  /** The keys that only a Server AppSpec has. */
  readonly serverKeys: readonly YamlNode[]
}

/** Which platform a file is for, by its keys; `server` when nothing tells. */
export function detectPlatform(root: YamlNode | undefined): Detection {
  const top = root && resolved(root)
  if (top?.kind !== 'mapping') return {platform: 'server', isTemplate: false, serverKeys: []}
  const fields = fieldsOf(top)
  const serverKeys = fields.filter(({key}) => /^(?:os|files|permissions|file_exists_behavior)$/i.test(key.value)).map(({key}) => key)
  const resources = fields.find(({key}) => key.value.toLowerCase() === 'resources')
  const isTemplate = isBlueGreenTemplate(top)
  if (resources === undefined) return {platform: isTemplate ? 'ecs' : 'server', isTemplate, serverKeys}
  return {platform: platformOf(resources.value), isTemplate, resources: resources.key, serverKeys}
}

/** By the resource's type; one whose type says nothing is taken for the more common platform. */
function platformOf(resources: YamlNode): AppSpecPlatform {
  for (const node of walk(resources)) {
    const platform = node.kind === 'scalar' ? platformOfType[node.value.toLowerCase()] : undefined
    if (platform !== undefined) return platform
  }
  return 'ecs'
}

function isBlueGreenTemplate(top: MappingNode): boolean {
  for (const {key, value} of fieldsOf(top)) {
    const wanted = key.value === 'Transform' ? blueGreenTransform : key.value === 'Hooks' ? blueGreenHookType : undefined
    if (wanted === undefined) continue
    for (const node of walk(value)) if (node.kind === 'scalar' && node.value === wanted) return true
  }
  return false
}
