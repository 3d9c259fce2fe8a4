import {functionReferenceOf} from '../../core/function-reference.ts'
import {namesFunction} from '../function-app-spec.ts'
import {isScriptable} from '../lifecycle.ts'
import {isPlaceholder} from '../placeholder.ts'
import {reportTogether} from '../report-together.ts'
import {functionPlatforms, type Rule} from '../rule.ts'
import {resolved} from '../yaml/node.ts'

/** What the names of functions begin with that the managed policies AWSCodeDeployRoleForLambda and -ForECSLimited let CodeDeploy invoke. */
const prefix = 'CodeDeployHook_'

/** What can be the name of a function. A number is rather an account. */
const possibleName = /^(?!\d+$)[\w-]+$/

export const fnHookName: Rule = {
  id: 'fn-hook-name',
  severity: 'info',
  platforms: functionPlatforms,
  summary: "A hook function has a name that AWS's policies do not let CodeDeploy invoke.",
  check(context, report) {
    const {functionAppSpec: spec, platform} = context
    const places = (spec?.hookEntries ?? []).flatMap(hook => {
      const node = resolved(hook.value)
      if (node.kind !== 'scalar' || !namesFunction(hook) || !isScriptable(platform, hook.event.value) || isPlaceholder(node.value))
        return []
      const name = functionReferenceOf(node.value)?.name
      return name === undefined || !possibleName.test(name) || name.startsWith(prefix) ? [] : [{node, name}]
    })
    reportTogether('fn-hook-name', context, report, places, found => {
      const names = [...new Set(found.map(({name}) => name))]
      const one = names.length === 1
      const shown = names.slice(0, 3).map(name => `"${name}"`)
      const listed = names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ')
      return {
        message:
          platform === 'lambda'
            ? `${listed} ${one ? 'does' : 'do'} not start with "${prefix}", and a service role with AWS's policy AWSCodeDeployRoleForLambda lets CodeDeploy invoke no other functions: the hook fails.`
            : `${listed} ${one ? 'does' : 'do'} not start with "${prefix}": a service role with AWS's policy AWSCodeDeployRoleForECS lets CodeDeploy invoke ${one ? 'it' : 'them'}, one with AWSCodeDeployRoleForECSLimited does not.`,
        hint: `${one ? `Call it ${prefix}${names[0] ?? ''}` : `Put "${prefix}" in front of the names`}, or allow the service role lambda:InvokeFunction on ${one ? 'it' : 'them'}.`
      }
    })
  }
}
