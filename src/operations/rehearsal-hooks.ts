import {functionAppSpecOf, namesFunction} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {resolved} from '../appspec/yaml/node.ts'
import {findHookHandler, type HookHandlerSearch} from '../bundle/hook-handler-file.ts'
import {DeployError} from '../core/errors.ts'
import {functionNameOf} from '../core/function-reference.ts'
import {nearestName} from '../core/suggest.ts'
import type {RehearseOptions} from './options.ts'
import {placeText} from './place-text.ts'

/** An AppSpec of ECS or Lambda as its user knows it. */
export interface HookedAppSpec {
  readonly file: string
  readonly text: string
}

/**
 * The files that play the functions of an AppSpec's hooks, absolute, by the functions' own names. Throws `usage` for a hook without a file,
 * with the place of the hook and where the file was looked for, and for a handler that no hook calls.
 */
export function rehearsalHooks(
  appSpec: HookedAppSpec | undefined,
  source: string,
  {hookHandlers = {}}: Pick<RehearseOptions, 'hookHandlers'>,
  {runsTypeScript}: {readonly runsTypeScript: boolean}
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const root = appSpec && readYaml(appSpec.text).root
  const hooks = ((root && functionAppSpecOf(root)?.hookEntries) ?? []).filter(namesFunction)
  const called = new Set<string>()
  const references = hooks.map(({event, value}) => {
    const real = resolved(value)
    const reference = real.kind === 'scalar' ? real.value.trim() : ''
    return {event, value, reference, name: functionNameOf(reference)}
  })
  const others = references.map(({name}) => name)
  for (const {event, value, reference, name} of references) {
    called.add(reference).add(name)
    if (files.has(name)) continue
    const given = Object.hasOwn(hookHandlers, reference) ? hookHandlers[reference] : own(hookHandlers, name)
    const found = findHookHandler(source, name, {given, others})
    const place = placeText(appSpec?.file ?? 'appspec', value.span)
    if ('lookedFor' in found) throw noFile(place, event.value, name, given, found)
    if (/\.[mc]?ts$/.test(found.file) && !runsTypeScript) throw noTypeScript(place, event.value, name, found.file)
    files.set(name, found.file)
  }
  const idle = Object.keys(hookHandlers).find(name => !called.has(name))
  if (idle !== undefined) throw unused(idle, [...files.keys()])
  return files
}

function own(map: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

function noFile(
  place: string,
  event: string,
  name: string,
  given: string | undefined,
  {lookedFor, nearest}: Extract<HookHandlerSearch, {lookedFor: unknown}>
): DeployError {
  const remedy =
    given === undefined
      ? `Write its handler there, or name another file with \`hook-handlers\`: "${name}: FILE", relative to the source.`
      : 'Correct `hook-handlers`; its files are relative to the source.'
  const where = lookedFor.length === 0 ? 'nowhere, for that is no name of a function' : lookedFor.join(', ')
  return new DeployError('usage', `${place}: the hook ${event} names function "${name}", and no file plays it; looked for: ${where}`, {
    input: 'hook-handlers',
    hint: nearest === undefined ? remedy : `Did you mean "${nearest}"? ${remedy}`
  })
}

function noTypeScript(place: string, event: string, name: string, file: string): DeployError {
  return new DeployError('usage', `${place}: the hook ${event} names function "${name}", whose handler ${file} this Node cannot run`, {
    input: 'hook-handlers',
    hint: 'TypeScript takes Node 22.18 or newer; or name the JavaScript that is made of it.'
  })
}

function unused(name: string, known: readonly string[]): DeployError {
  const near = nearestName(name, known)
  const names = known.length === 0 ? 'The AppSpec has no hooks.' : `Its hooks call ${known.join(', ')}.`
  return new DeployError('usage', `\`hook-handlers\` has "${name}", which no hook of the AppSpec calls`, {
    input: 'hook-handlers',
    hint: near === undefined ? names : `Did you mean "${near}"?`
  })
}
