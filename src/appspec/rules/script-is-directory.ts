import {serverOnly, type Rule} from '../rule.ts'

export const scriptIsDirectory: Rule = {
  id: 'script-is-directory',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A location is a directory.',
  check({scripts, tree}, report) {
    for (const {location, path, event} of scripts) {
      if (path === undefined || tree?.isDirectory(path) !== true) continue
      report({
        at: location,
        message: `"${path === '' ? '/' : path}" is a directory: ${event.value} fails with ScriptFailed (permission denied).`,
        hint: 'Name a script in it.'
      })
    }
  }
}
