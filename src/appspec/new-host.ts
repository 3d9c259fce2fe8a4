import type {InstallHost} from './install-plan.ts'
import type {HostSystem} from './model.ts'

/** The directories that every Linux host has (Filesystem Hierarchy Standard 3.0), and web servers' own. */
const linuxDirectories = new Set([
  ...[
    '/',
    '/bin',
    '/boot',
    '/dev',
    '/etc',
    '/home',
    '/lib',
    '/lib64',
    '/media',
    '/mnt',
    '/opt',
    '/proc',
    '/root',
    '/run',
    '/sbin',
    '/srv',
    '/sys'
  ],
  ...[
    '/tmp',
    '/usr',
    '/usr/bin',
    '/usr/include',
    '/usr/lib',
    '/usr/libexec',
    '/usr/local',
    '/usr/local/bin',
    '/usr/local/etc',
    '/usr/local/lib'
  ],
  ...[
    '/usr/local/sbin',
    '/usr/local/share',
    '/usr/local/src',
    '/usr/sbin',
    '/usr/share',
    '/usr/src',
    '/var',
    '/var/cache',
    '/var/lib',
    '/var/local'
  ],
  ...['/var/lock', '/var/log', '/var/mail', '/var/opt', '/var/run', '/var/spool', '/var/tmp', '/etc/systemd', '/etc/systemd/system'],
  ...['/etc/cron.d', '/etc/default', '/etc/logrotate.d', '/etc/profile.d']
])
const windowsDirectories = new Set([
  'c:/windows',
  'c:/program files',
  'c:/program files (x86)',
  'c:/programdata',
  'c:/users',
  'c:/windows/temp'
])

/** A host that nothing was deployed to, with the directories that its system comes with. */
export function newHost(system: HostSystem): InstallHost {
  const isThere = (path: string): boolean =>
    system === 'windows'
      ? path === '/' || /^[A-Za-z]:\/?$/.test(path) || windowsDirectories.has(path.toLowerCase())
      : linuxDirectories.has(path)
  return {kindOf: path => (isThere(path) ? 'directory' : undefined)}
}
