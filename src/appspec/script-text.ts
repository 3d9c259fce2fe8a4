/** What to say of a script that is taken for an AppSpec; undefined when a text is none. A script can hold nothing, or anything, as YAML. */
export function scriptWording(text: string): {readonly what: string; readonly hint: string} | undefined {
  if (!text.startsWith('#!')) return undefined
  return {what: 'The file is a script, not an AppSpec', hint: 'Name the AppSpec, or the directory that holds it.'}
}
