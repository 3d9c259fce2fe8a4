import {nameOf} from '../host-path.ts'
import {textOf} from '../outline.ts'
import {shippedPath} from '../shipped-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesDestinationIsFile: Rule = {
  id: 'files-destination-is-file',
  severity: 'warning',
  platforms: serverOnly,
  findsMoreWith: 'tree',
  summary: 'A destination names a file; it becomes a directory of that name.',
  check({outline, system, tree}, report) {
    for (const entry of outline?.files ?? []) {
      const source = textOf(entry, 'source')
      const destination = textOf(entry, 'destination')
      if (source === undefined || destination === undefined) continue
      const path = shippedPath(source.value, {system, tree})
      if (path === undefined || path === '' || tree?.isDirectory(path) === true) continue
      const name = nameOf(path)
      const target = nameOf(destination.value.replaceAll('\\', '/'))
      const extension = /\.[^./]+$/.exec(name)?.[0]
      if (target !== name && (extension === undefined || !target.endsWith(extension) || target === extension)) continue
      if (target === name && extension === undefined && tree === undefined) continue
      const written = destination.value.replace(/[/\\]+$/, '')
      report({
        at: destination,
        message: `A destination is always a directory: the file is installed as "${written}${system === 'windows' ? '\\' : '/'}${name}".`,
        hint: `Name the directory: "${written.slice(0, written.length - target.length).replace(/(?<=.)[/\\]$/, '')}".`
      })
    }
  }
}
