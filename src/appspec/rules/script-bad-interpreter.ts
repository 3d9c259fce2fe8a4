import {serverOnly, type Rule} from '../rule.ts'

/** What is wrong with a first line, if anything: the system takes all that follows the interpreter for one argument. */
function faultOf(line: string): {readonly what: string; readonly failure: string; readonly hint: string} | undefined {
  const [, interpreter, rest = ''] = /^#!\s*(\S*)[ \t]*(.*?)\s*$/.exec(line) ?? []
  if (interpreter === undefined) return undefined
  if (!interpreter.startsWith('/')) {
    return {
      what: `names "${interpreter}", which is not an absolute path`,
      failure: 'fails with "No such file or directory"',
      hint: 'Write "#!/bin/bash" or "#!/usr/bin/env NAME".'
    }
  }
  const [first = '', ...more] = rest.split(/[ \t]+/)
  if (!interpreter.endsWith('/env') || more.length === 0 || /^(?:-[a-zA-Z]*S|--split-string)/.test(first)) return undefined
  const what = `gives env "${rest}" in one piece, as the system does not take words apart there`
  const hint = `Write "#!${interpreter} -S ${rest}", or name the interpreter itself: "#!/bin/bash -e".`
  if (first.includes('=')) return {what, failure: 'succeeds without running the script', hint}
  return {what, failure: first.startsWith('-') ? 'fails with "invalid option"' : `fails with "${rest}: No such file or directory"`, hint}
}

export const scriptBadInterpreter: Rule = {
  id: 'script-bad-interpreter',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The "#!" line of a script names no interpreter that the system finds.',
  check({scripts, system}, report) {
    if (system !== 'linux') return
    for (const {location, event, content} of scripts) {
      const fault = faultOf(content?.lines[0] ?? '')
      if (fault === undefined) continue
      report({at: location, message: `Line 1 of this script ${fault.what}: ${event.value} ${fault.failure}.`, hint: fault.hint})
    }
  }
}
