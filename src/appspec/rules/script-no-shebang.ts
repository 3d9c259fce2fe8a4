import {serverOnly, type Rule} from '../rule.ts'

export const scriptNoShebang: Rule = {
  id: 'script-no-shebang',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script does not say which interpreter runs it.',
  check({scripts, system}, report) {
    if (system !== 'linux') return
    for (const {location, content} of scripts) {
      if (content === undefined || content.hasByteOrderMark) continue
      const [first = ''] = content.lines
      if (first.startsWith('#!') || first.startsWith('\x7fELF')) continue
      report({
        at: location,
        message: 'Line 1 of this script has no "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
        hint: 'Start it with "#!/bin/bash" or "#!/bin/sh".'
      })
    }
  }
}
