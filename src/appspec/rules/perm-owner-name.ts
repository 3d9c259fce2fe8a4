import {nameFault} from '../account-name.ts'
import {textOf} from '../outline.ts'
import {isPlaceholder} from '../placeholder.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** What to write: `user:group` is how chown takes both. */
function remedy(key: 'owner' | 'group', value: string): string {
  const [user = '', group = ''] = value.split(':').map(part => part.trim())
  if (!value.includes(':'))
    return user === '' ? `Name the ${key === 'owner' ? 'user' : 'group'}, or delete the key.` : `Write "${key}: ${user}".`
  if (user !== '' && group !== '') return `That is how chown takes them; write "owner: ${user}" and "group: ${group}".`
  return user === '' ? `Write "group: ${group}".` : `Write "owner: ${user}".`
}

export const permOwnerName: Rule = {
  id: 'perm-owner-name',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An owner or a group cannot be the name of one.',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      for (const key of ['owner', 'group'] as const) {
        const node = textOf(entry, key)
        const fault = node && nameFault(node.value)
        if (node === undefined || fault === undefined || isPlaceholder(node.value)) continue
        report({
          at: node,
          agents: ['agent-1', 'agent-1-ruby-3.0'],
          message: `No ${key === 'owner' ? 'user' : 'group'} is named "${node.value}": ${fault}. Agent 1 looks it up, and Install fails after it copied the files.`,
          hint: remedy(key, node.value)
        })
      }
    }
  }
}
