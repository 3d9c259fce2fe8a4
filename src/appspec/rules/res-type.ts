import {resourceTypes} from '../function-vocabulary.ts'
import {isAbsent} from '../outline.ts'
import {resolved} from '../yaml/node.ts'
import {functionPlatforms, type Rule} from '../rule.ts'

export const resType: Rule = {
  id: 'res-type',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'The type of the resource is missing, misspelt or of another platform.',
  check({functionAppSpec: spec, platform}, report) {
    if (spec?.resource === undefined || platform === 'server') return
    const {name, type} = spec.resource
    const right = resourceTypes[platform]
    const value = type && resolved(type.value)
    const hint = `Write "Type: ${right}".`
    if (type === undefined || value === undefined || (value.kind === 'scalar' && isAbsent(value))) {
      report({at: type?.key ?? name, message: `The resource "${name.value}" has no "Type": the deployment fails.`, hint})
      return
    }
    if (value.kind === 'scalar' && value.value === right) return
    const written = value.kind === 'scalar' ? value.value : ''
    const other = Object.values(resourceTypes).find(known => known !== right && known.toLowerCase() === written.toLowerCase())
    const why =
      written === ''
        ? 'The type must be text'
        : other === undefined
          ? `"${written}" is not a type that CodeDeploy knows${written.toLowerCase() === right.toLowerCase() ? ', for its case counts' : ''}`
          : `This AppSpec is for ${platform === 'ecs' ? 'ECS' : 'Lambda'}, and "${written}" is a type of the other platform`
    report({at: value, message: `${why}: the deployment fails.`, hint})
  }
}
