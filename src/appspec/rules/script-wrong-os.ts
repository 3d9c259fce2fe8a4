import {serverOnly, type Rule} from '../rule.ts'

export const scriptWrongOs: Rule = {
  id: 'script-wrong-os',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A script is of a kind that the operating system does not run.',
  check({scripts, system}, report) {
    for (const {location} of scripts) {
      const path = location.value.trim()
      const isWindowsScript = /\.(?:ps1|bat|cmd)$/i.test(path)
      const isShellScript = /\.sh$/i.test(path)
      if (system === 'linux' ? !isWindowsScript : !isShellScript) continue
      report({
        at: location,
        message: `This AppSpec is for ${system}, which does not run "${path}" by itself.`,
        hint: system === 'linux' ? 'Use a shell script.' : 'Use a .ps1, .bat or .exe file.'
      })
    }
  }
}
