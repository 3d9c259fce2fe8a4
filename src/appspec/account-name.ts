/**
 * Why text cannot be the name of a user or a group, as the end of a sentence; undefined when it can. Names are looked up as they are
 * written: `/etc/passwd` and `/etc/group` separate their fields with colons, and nothing cuts off blanks.
 */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (name.includes(':')) return 'no name has a colon in it'
  return name === name.trim() ? undefined : 'the blanks at its ends count'
}
