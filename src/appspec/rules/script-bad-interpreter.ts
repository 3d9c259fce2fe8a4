import {serverOnly, type Rule} from '../rule.ts'

export const scriptBadInterpreter: Rule = {
  id: 'script-bad-interpreter',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The "#!" line of a script is not the absolute path of an interpreter.',
  check({scripts, system}, report) {
    if (system !== 'linux') return

    for (const {location, event, content} of scripts) {
      const interpreter = /^#!\s*(\S*)/.exec(content?.lines[0] ?? '')?.[1]
      if (interpreter === undefined || interpreter.startsWith('/')) continue
      report({
        at: location,
        severity: 'error',
        message: `Line 1 of this script names "${interpreter}", which is not an absolute path: ${event.value} fails with "No such file or directory".`,
        hint: 'Write "#!/bin/bash" or "#!/usr/bin/env NAME".'
      })
    }
  }
}
