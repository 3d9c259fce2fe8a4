import {functionAppSpecOf, namesFunction, type FunctionHook} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {resolved} from '../appspec/yaml/node.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import {DeployError} from '../core/errors.ts'
import {functionReferenceOf} from '../core/function-reference.ts'
import type {Observer} from '../core/observer.ts'
import {appSpecRefusal} from './app-spec-refusal.ts'
import type {OperationEvent} from './events.ts'
import {noticePatienceMs, patiently} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {SharedOptions} from './prepare-deployments.ts'

/**
 * Throws `not-found` when a hook of an AppSpec of ECS or Lambda names a function that does not exist: the deployment would fail when it comes to
 * it, with the traffic half shifted. Not being able to look is no reason not to go on. `given`: the AppSpec as its user knows it, for the place.
 */
export async function requireHooks(
  text: string,
  given: {readonly file?: string; readonly text?: string},
  {signal, timeout = Infinity}: Pick<SharedOptions, 'signal' | 'timeout'>,
  {lambda, clock}: Pick<DeployPorts, 'lambda' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<void> {
  const {file} = given
  const known = new Set<string>()
  for (const [index, hook] of hooksOf(text).entries()) {
    if (!namesFunction(hook)) continue
    const value = resolved(hook.value)
    if (value.kind !== 'scalar' || known.has(value.value)) continue
    known.add(value.value)
    const reference = value.value.trim()
    const {unqualified, qualifier = '$LATEST'} = functionReferenceOf(reference) ?? {unqualified: reference}
    try {
      const patience = {clock, signal, patienceMs: Math.min(timeout, noticePatienceMs)}
      await patiently(() => lambda.getVersion(unqualified, qualifier, signal), patience)
    } catch (error) {
      if (!(error instanceof DeployError) || signal?.aborted) throw error
      if (error.code !== 'not-found') {
        observe({type: 'notice', message: `Whether the functions of the hooks exist is not checked: ${error.message}`})
        return
      }
      const span = given.text === undefined ? undefined : hooksOf(given.text)[index]?.value.span
      throw appSpecRefusal('not-found', 'fn-hook-unknown', file ?? appSpecNames.content, {
        message: `the hook ${hook.event.value} names function "${value.value}", which does not exist`,
        hint: 'Deploy the function first, or correct its name; it is looked for in the region and the account of the deployment.',
        span,
        cause: error
      })
    }
  }
}

function hooksOf(text: string): readonly FunctionHook[] {
  const {root} = readYaml(text)
  return (root && functionAppSpecOf(root)?.hookEntries) ?? []
}
