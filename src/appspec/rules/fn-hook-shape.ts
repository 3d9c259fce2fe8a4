import {soleField} from '../function-app-spec.ts'
import {isScriptable, scriptableEvents} from '../lifecycle.ts'
import {fieldsOf, isAbsent} from '../outline.ts'
import {functionPlatforms, type Rule} from '../rule.ts'
import {resolved, type YamlNode} from '../yaml/node.ts'

export const fnHookShape: Rule = {
  id: 'fn-hook-shape',
  severity: 'error',
  platforms: functionPlatforms,
  summary: '"Hooks" is not a list of events, each with the name of a function.',
  check({functionAppSpec: spec, platform}, report) {
    if (spec?.hooks === undefined) return
    const {key, value} = spec.hooks
    const hooks = resolved(value)
    const refuse = (at: YamlNode, what: string, hint: string): void =>
      report({at, message: `${what}: the service cannot read it, and the deployment fails with INVALID_REVISION.`, hint})
    if (hooks.kind !== 'sequence') {
      if (hooks.kind === 'scalar' && isAbsent(hooks)) return
      const events = hooks.kind === 'mapping' ? fieldsOf(hooks).map(({key: event}) => event.value) : []
      const isOfPlatform = events.length > 0 && events.every(event => isScriptable(platform, event))
      const example = `"- ${events.find(event => isScriptable(platform, event)) ?? 'BeforeAllowTraffic'}: FUNCTION"`
      refuse(
        key,
        `"${key.value}" must be a list, and it is ${hooks.kind === 'mapping' ? 'a map, as in AppSpecs for servers' : 'a single value'}`,
        isOfPlatform
          ? `Put a dash and a space in front of each event, and the name of one function behind it: ${example}.`
          : `Write each as ${example}. Events with functions are ${scriptableEvents[platform].join(', ')}.`
      )
      return
    }
    for (const item of hooks.items) {
      if (soleField(item) === undefined) {
        const {kind} = resolved(item)
        const what = kind === 'mapping' ? 'has more than one key, or none' : kind === 'scalar' ? 'is text' : 'is a list'
        refuse(
          item,
          `A hook must be a map with one key, the event, and this ${what}`,
          'Write each as "- EVENT: FUNCTION", with a dash of its own.'
        )
      }
    }
    for (const {event, value: named} of spec.hookEntries) {
      const {kind} = resolved(named)
      if (kind === 'scalar') continue
      const is = kind === 'mapping' ? 'a map' : 'a list'
      refuse(event, `${event.value} must have the name of one function, and this is ${is}`, `Write "- ${event.value}: FUNCTION".`)
    }
  }
}
