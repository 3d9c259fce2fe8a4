import {byteOrderMarkFix} from '../script-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptBom: Rule = {
  id: 'script-bom',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script starts with a byte order mark.',
  check({scripts, system}, report) {
    for (const {location, content} of scripts) {
      if (content?.hasByteOrderMark !== true) continue
      // PowerShell and programs of Windows read it; cmd.exe does not.
      if (system === 'windows' && !/\.(?:bat|cmd)$/i.test(location.value.trim())) continue
      report({
        at: location,
        message:
          system === 'windows'
            ? 'Line 1 of this script starts with a byte order mark, which cmd.exe takes for a part of the first command: that command is not found, and the script goes on without it.'
            : 'Line 1 of this script starts with a byte order mark, which hides the "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
        hint: 'Save the script as UTF-8 without a byte order mark.',
        fix: byteOrderMarkFix(content)
      })
    }
  }
}
