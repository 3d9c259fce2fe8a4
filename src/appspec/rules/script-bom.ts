import {byteOrderMarkFix} from '../script-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptBom: Rule = {
  id: 'script-bom',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script starts with a byte order mark.',
  check({scripts, system}, report) {
    if (system !== 'linux') return

    for (const {location, content} of scripts) {
      if (content?.hasByteOrderMark !== true) continue
      report({
        at: location,
        message:
          'Line 1 of this script starts with a byte order mark, which hides the "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
        hint: 'Save the script as UTF-8 without a byte order mark.',
        fix: byteOrderMarkFix(content)
      })
    }
  }
}
