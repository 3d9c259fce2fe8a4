import type {ServerAppSpec} from '../appspec/model.ts'
import type {Span} from '../core/diagnostic.ts'
import type {LocateScript} from '../deployment/explain.ts'

/**
 * Where in the AppSpec a failed event comes from: the `location` of its script, else the event's name; for Install the `files` or
 * `permissions` entry whose path the message names.
 */
export function locateIn(file: string, appSpec: ServerAppSpec | undefined): LocateScript {
  return ({event, script, message, revision}) => {
    // The script that failed is not the one in the user's files any more.
    if (revision === 'previous') return undefined
    if (!appSpec) return {file}
    if (event === undefined) return undefined
    if (event === 'Install') {
      const span = installSpan(appSpec, message)
      return {file, ...(span && {span})}
    }
    const hook = appSpec.hooks.find(({event: name}) => name.value === event)
    const found =
      hook?.scripts.find(({location}) => location.value === script) ?? (hook?.scripts.length === 1 ? hook.scripts[0] : undefined)
    const span = found?.location.span ?? hook?.event.span
    return {file, ...(span && {span})}
  }
}

function installSpan({files, permissions}: ServerAppSpec, message: string): Span | undefined {
  const owner = permissions.find(({owner, group}) =>
    [owner, group].some(name => name !== undefined && message.includes(`for ${name.value}`))
  )
  if (owner) return (owner.owner ?? owner.group)?.span
  const named = files
    .filter(({destination}) => message.includes(destination.value.replace(/\/$/, '')))
    .sort((a, b) => b.destination.value.length - a.destination.value.length)[0]
  if (named) return named.destination.span
  return files.find(({source}) => message.includes(source.value))?.source.span
}
