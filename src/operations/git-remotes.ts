import type {GitAnswer} from './git-port.ts'

export interface GitRemote {
  readonly name: string
  /** As git reaches it. It may hold credentials: never show it. */
  readonly url: string
  /** The same for messages. */
  readonly shown: string
  /** `owner/name`, as far as the address tells. */
  readonly repository?: string
}

type Ask = (args: readonly string[]) => Promise<GitAnswer>

/** The remotes of a repository, with the addresses that git itself would use: what `insteadOf` makes of them. */
export async function remotesIn(ask: Ask): Promise<readonly GitRemote[]> {
  const {status, stdout} = await ask(['remote', '-v'])
  if (status !== 0) return []
  return Buffer.from(stdout)
    .toString('utf8')
    .split('\n')
    .flatMap(line => {
      const [, name, url] = /^([^\t]+)\t(.+) \(fetch\)(?: \[.*\])?$/.exec(line) ?? []
      return name === undefined || url === undefined ? [] : [gitRemote(name, url)]
    })
}

export function gitRemote(name: string, url: string): GitRemote {
  const repository = repositoryIn(url)
  const shown = url.replace(/^(\w[\w+.-]*:\/\/)[^/]*@/, '$1').replace(/[?#].*$/, '')
  return {name, url, shown, ...(repository !== undefined && {repository})}
}

/**
 * The last two parts of an address, without `.git`: of `https://user:token@github.com/octo/shop.git`, `git@github.com:octo/shop`,
 * `ssh://git@ssh.github.com:443/octo/shop`, and of a mirror on any other server.
 */
function repositoryIn(url: string): string | undefined {
  const path = url
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/i, '')
  const [, owner, name] = /(?:^|[/:\\])([\w.-]+)[/\\]([\w.-]+)$/.exec(path) ?? []
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`
}

/** The remote that is a repository of GitHub; the case of its name does not count. `origin` goes before others. */
export function remoteOf(repository: string, remotes: readonly GitRemote[]): GitRemote | undefined {
  const same = remotes.filter(remote => remote.repository?.toLowerCase() === repository.toLowerCase())
  return same.find(({name}) => name === 'origin') ?? same[0]
}

/** Settings about how servers are reached, and with which credentials; addresses are those that `insteadOf` made already. */
const aboutConnections = /^(?:credential|http|protocol|ssh)\.|^core\.(?:sshcommand|gitproxy|askpass)$/i

/**
 * The environment that gives another repository the connections of this one: its credentials too, wherever its settings have them from.
 */
export async function connectionSettings(ask: Ask): Promise<Readonly<Record<string, string>>> {
  const {status, stdout} = await ask(['config', '--list', '--includes', '-z'])
  const found = status === 0 ? Buffer.from(stdout).toString('utf8').split('\0') : []
  const settings = found.flatMap(entry => {
    const at = entry.indexOf('\n')
    const key = at < 0 ? entry : entry.slice(0, at)
    // One without a value is true.
    return aboutConnections.test(key) ? [{key, value: at < 0 ? 'true' : entry.slice(at + 1)}] : []
  })
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(({key, value}, i) => [
      [`GIT_CONFIG_KEY_${i}`, key],
      [`GIT_CONFIG_VALUE_${i}`, value]
    ])
  ]) as Readonly<Record<string, string>>
}
