import {fieldInAnyCase, functionAppSpecOf, propertiesOf} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import type {LocateScript} from '../deployment/explain.ts'

/** The property that a failure of the deployment as a whole is about. */
const propertiesOfCodes: ReadonlyMap<string, string> = new Map([
  ['ECS_UPDATE_ERROR', 'TaskDefinition'],
  ['INVALID_LAMBDA_FUNCTION', 'Name']
])

/**
 * Where in an AppSpec of ECS or Lambda a failure comes from: the hook of the event that failed; of the deployment as a whole, the property
 * it is about. `text`: that of the file.
 */
export function locateInFunctionAppSpec(file: string, text: string): LocateScript {
  const {root} = readYaml(text)
  const spec = root && functionAppSpecOf(root)
  return ({event, code, message}) => {
    const name = /alias version does not match the current version/i.test(message) ? 'CurrentVersion' : propertiesOfCodes.get(code)
    const properties = propertiesOf(spec)
    const field = name === undefined || properties === undefined ? undefined : fieldInAnyCase(properties, name)
    if (field) return {file, span: field.value.span}
    const hook = spec?.hookEntries.find(({event: {value}}) => value === event)
    if (hook) return {file, span: hook.value.span}
    // Other failures are about what AWS runs and not about the file.
    return /^INVALID_(?:REVISION|LAMBDA_CONFIGURATION)$/.test(code) ? {file} : undefined
  }
}
