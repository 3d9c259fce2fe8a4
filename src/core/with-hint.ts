/** What happened and what to do, as one text: two sentences, whether or not the first one has its full stop. */
export function withHint({message, hint}: {readonly message: string; readonly hint?: string | undefined}): string {
  if (hint === undefined || hint === '') return message
  return `${message}${/[.!?:;…]$/.test(message) ? '' : '.'} ${hint}`
}
