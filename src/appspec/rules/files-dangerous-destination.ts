import {textOf} from '../outline.ts'
import {shippedPath} from '../shipped-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

const systemDirectory =
  /^(?:\/(?:bin|boot|dev|etc|home|lib|lib64|proc|root|run|sbin|sys|tmp|usr|usr\/(?:bin|lib|local|sbin)|var)?\/*|[A-Za-z]:[/\\]*(?:Windows(?:[/\\]System32)?|Program Files(?: \(x86\))?|Users)?[/\\]*)$/i

export const filesDangerousDestination: Rule = {
  id: 'files-dangerous-destination',
  severity: 'warning',
  platforms: serverOnly,
  findsMoreWith: 'tree',
  summary: 'A whole directory is installed into a directory of the system.',
  check({outline, system, tree}, report) {
    for (const entry of outline?.files ?? []) {
      const source = textOf(entry, 'source')
      const destination = textOf(entry, 'destination')
      if (source === undefined || destination === undefined) continue
      const path = shippedPath(source.value, {system, tree})
      const isTree = path === '' || (path !== undefined && tree?.isDirectory(path) === true)
      if (!isTree || !systemDirectory.test(destination.value)) continue
      report({
        at: destination,
        message: `A whole directory is installed into "${destination.value}", and the next deployment deletes from there what this one installed.`,
        hint: 'Install into a directory of your own, such as /opt/NAME.'
      })
    }
  }
}
