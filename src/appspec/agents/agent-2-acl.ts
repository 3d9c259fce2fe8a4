/** Why agent 2 refuses an ACL entry; undefined when it does not. It wants three or four parts and looks at no more than it needs. */
export function aclProblemAgent2(entry: string): string | undefined {
  const parts = entry.split(':')
  if (parts.length < 3 || parts.length > 4) return `invalid acl entry "${entry}"`
  const isDefault = parts[0] === 'd' || parts[0] === 'default'
  if (isDefault && parts.length === 3) return `invalid acl entry "${entry}"`
  const [type = '', name = '', permissions = ''] = isDefault ? parts.slice(1) : parts
  if (!/^(?:[0-7]|[rwx-]*)$/.test(permissions)) return `invalid permissions in acl entry "${entry}"`
  if (/^(?:u|user|g|group)$/.test(type)) return !isDefault && name === '' ? `the acl entry "${entry}" needs a name` : undefined
  if (/^(?:m|mask|o|other)$/.test(type)) return name === '' ? undefined : `invalid acl entry "${entry}"`
  return `invalid acl entry "${entry}"`
}
