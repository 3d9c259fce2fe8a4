import {isMissingScript} from '../hook-scripts.ts'
import {isAbsoluteLocation} from '../script-location.ts'
import {serverOnly, type Rule} from '../rule.ts'

function fromTheRoot(location: string): string {
  const [slashes = ''] = /^[/\\]*/.exec(location) ?? []
  return slashes === '' ? 'Write it from the root of the revision' : `Drop the leading "${slashes}"`
}

export const scriptLocationAbsolute: Rule = {
  id: 'script-location-absolute',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A location is an absolute path, but is taken relative to the revision.',
  check(context, report) {
    for (const script of context.scripts) {
      const {location, path} = script
      // One that is not found in the revision, or is no file, is spoken of there.
      if (!isAbsoluteLocation(location.value) || isMissingScript(script, context)) continue
      if (path !== undefined && context.tree?.isDirectory(path) === true) continue
      report({
        at: location,
        message: `Locations are relative to the revision: "${location.value.trim()}" is looked for inside it, not on the host.`,
        hint: `${fromTheRoot(location.value.trim())}, or put a script into the revision that calls the program.`
      })
    }
  }
}
