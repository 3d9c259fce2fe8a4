/** The keys of a Server AppSpec, by the place where the agents look for them. */
export const serverKeys = {
  top: ['version', 'os', 'files', 'permissions', 'hooks', 'file_exists_behavior'],
  file: ['source', 'destination'],
  permission: ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'],
  context: ['name', 'type', 'range'],
  script: ['location', 'timeout', 'runas', 'sudo']
} as const
export type ServerLevel = keyof typeof serverKeys

/** How each level is called in messages. */
export const levelNames: Readonly<Record<ServerLevel, string>> = {
  top: 'the top level',
  file: 'an entry of "files"',
  permission: 'an entry of "permissions"',
  context: '"context"',
  script: 'a script'
}

/** Keys at the top level that other tools put there on purpose. */
export function isForeignTopKey(name: string): boolean {
  return name === 'branch_config' || /^x-/.test(name) || name === '<<'
}
