import {textOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesOsPath: Rule = {
  id: 'files-os-path',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A destination is a path of the other operating system.',
  check({outline, system}, report) {
    for (const entry of outline?.files ?? []) {
      const destination = textOf(entry, 'destination')
      if (destination === undefined) continue
      const isWindowsPath = /^[A-Za-z]:|^\\/.test(destination.value)
      const isUnixPath = destination.value.startsWith('/')
      if (system === 'linux' ? !isWindowsPath : !isUnixPath) continue
      report({
        at: destination,
        message: `"${destination.value}" is a ${isWindowsPath ? 'Windows' : 'Unix'} path, and this AppSpec is for ${system}.`,
        hint: system === 'linux' ? 'Write a path such as /opt/app.' : 'Write a path such as C:\\app, with its drive.'
      })
    }
  }
}
