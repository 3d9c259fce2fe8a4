import {functionAppSpecOf} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {resolved} from '../appspec/yaml/node.ts'
import {hookEvents, type HookFunctionNames} from '../deployment/hook-functions.ts'
import type {RevisionLocation} from '../deployment/model.ts'

/** Which functions the AppSpec of a deployment to ECS or Lambda lets check it; none where its text is not known. */
export function hookFunctionsOf(revision: RevisionLocation | undefined): HookFunctionNames {
  if (revision?.type !== 'appspec' || revision.content === undefined) return {}
  const {root} = readYaml(revision.content)
  const hooks = (root && functionAppSpecOf(root)?.hookEntries) ?? []
  return Object.fromEntries(
    hooks.flatMap(({event, value}) => {
      const called = resolved(value)
      const name = called.kind === 'scalar' ? called.value.trim() : ''
      return hookEvents.has(event.value) && name !== '' ? [[event.value, name]] : []
    })
  )
}
