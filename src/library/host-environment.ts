/** What a host agent has in its environment, by name. Windows spells names in any case. */
const passedOn: ReadonlySet<string> = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'USERPROFILE'
])

/**
 * The environment of a rehearsed host's agent: what a service on a host would have too. Hooks get all of it, so nothing of the workflow
 * is in it: no credentials, no tokens, no inputs.
 */
export function hostEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && (passedOn.has(name.toUpperCase()) || name.startsWith('LC_'))) kept[name] = value
  }
  return kept
}
