const types: Readonly<Record<string, 'user' | 'group' | 'mask' | 'other'>> = {
  u: 'user',
  user: 'user',
  g: 'group',
  group: 'group',
  m: 'mask',
  mask: 'mask',
  o: 'other',
  other: 'other'
}
const isDefaultMark = (part: string | undefined): boolean => part === 'd' || part === 'default'
/** Words that, in the place of a name, are the type of an entry that has none, or else a name written out. */
const typeWords: Readonly<Record<string, 'mask' | 'other'>> = {m: 'mask', mask: 'mask', o: 'other', other: 'other'}

/** An ACL entry as agent 1 reads it: two to four parts between colons, read from the end. */
export type AclReading =
  | {
      readonly isDefault: boolean
      readonly type: 'user' | 'group' | 'mask' | 'other'
      readonly name: string
      /** `rwx` with `-` for what is not granted. */
      readonly permissions: string
    }
  | {readonly problem: 'entry' | 'base' | 'character'}

export function readAclAgent1(entry: string): AclReading {
  const [permissions = '', second = '', third, fourth, ...rest] = entry.split(':').reverse()
  const count = entry.split(':').length
  if (count < 2 || rest.length > 0) return {problem: 'entry'}
  if (fourth !== undefined && !isDefaultMark(fourth)) return {problem: 'entry'}
  let isDefault = fourth !== undefined
  let type: 'user' | 'group' | 'mask' | 'other' | undefined
  if (third !== undefined) {
    if (isDefaultMark(third)) {
      if (isDefault) return {problem: 'entry'}
      isDefault = true
    } else {
      type = types[third]
      if (type === undefined) return {problem: 'entry'}
    }
  }
  let name = ''
  const word = typeWords[second]
  if (word === undefined) name = second
  else if (type === undefined) type = word
  else name = word
  type ??= 'user'
  if ((type === 'mask' || type === 'other') && name !== '') return {problem: 'entry'}
  if (!isDefault && type !== 'mask' && name === '') return {problem: 'base'}
  const granted = aclPermissions(permissions)
  return granted === undefined ? {problem: 'character'} : {isDefault, type, name, permissions: granted}
}

/** One octal digit, or any mix of `r`, `w`, `x` and `-`. */
function aclPermissions(text: string): string | undefined {
  if (/^[0-7]$/.test(text)) {
    const bits = Number(text)
    return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`
  }
  if (!/^[rwx-]*$/.test(text)) return undefined
  return Array.from('rwx')
    .map(letter => (text.includes(letter) ? letter : '-'))
    .join('')
}

/** The entry as agent 1 hands it to `setfacl`. */
function formatAcl({isDefault, type, name, permissions}: Extract<AclReading, {type: string}>): string {
  return `${isDefault ? 'default:' : ''}${type}:${name}:${permissions}`
}

const formatted = new WeakMap<readonly string[], readonly string[]>()

/** The entries of a permission as the agent hands them to setfacl; what cannot be read stays as it is. Written once for all files they are for. */
export function formatAcls(entries: readonly string[]): readonly string[] {
  const known = formatted.get(entries)
  if (known !== undefined) return known
  const written = entries.map(entry => {
    const reading = readAclAgent1(entry)
    return 'type' in reading ? formatAcl(reading) : entry
  })
  formatted.set(entries, written)
  return written
}
