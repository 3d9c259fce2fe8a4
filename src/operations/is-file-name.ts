/** Whether what may be a text or the name of a file is a name: one line that can be no map. On Windows it may begin with a drive. */
export function isFileName(text: string): boolean {
  return /^(?:[A-Za-z]:[\\/])?[^\r\n:{]*$/.test(text.trim())
}
