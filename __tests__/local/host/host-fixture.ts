import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {FileExistsBehavior} from '../../../src/core/codedeploy-words.ts'
import {createHostAgent} from '../../../src/local/host/agent.ts'
import type {HostNotice} from '../../../src/local/host/agent.ts'
import type {HostOutput, HostResult} from '../../../src/local/host-port.ts'
import {idleReaper, temporaryFolder} from './hook-fixture.ts'

export const groupId = '11111111-2222-3333-4444-555555555555'

/** A file's content, a script's, `{link}` for a symlink, `{folder}` for an empty folder, `{text, mode}`. */
export type Content = string | {readonly text: string; readonly mode: number} | {readonly link: string} | {readonly folder: true}

/** When the files of a tree were changed last, in seconds since the epoch. */
export const fixedTime = 1_600_000_000

export function writeTree(folder: string, tree: Readonly<Record<string, Content>>): void {
  for (const [name, content] of Object.entries(tree)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), {recursive: true})
    if (typeof content === 'string') {
      writeFileSync(path, content)
      utimesSync(path, fixedTime, fixedTime)
    } else if ('link' in content) symlinkSync(content.link, path)
    else if ('folder' in content) mkdirSync(path, {recursive: true})
    else {
      writeFileSync(path, content.text)
      chmodSync(path, content.mode)
    }
  }
}

/** Every file and link below a folder, with its content or its target; empty folders end in a slash. */
export function readTree(folder: string, prefix = ''): Record<string, string> {
  const tree: Record<string, string> = {}
  for (const name of readdirSync(join(folder, prefix)).toSorted()) {
    const path = prefix === '' ? name : `${prefix}/${name}`
    const stat = lstatSync(join(folder, path))
    if (stat.isSymbolicLink()) tree[path] = `-> ${readlinkSync(join(folder, path))}`
    else if (!stat.isDirectory()) tree[path] = readFileSync(join(folder, path), 'utf8')
    else {
      const below = readTree(folder, path)
      if (Object.keys(below).length === 0) tree[`${path}/`] = ''
      Object.assign(tree, below)
    }
  }
  return tree
}

export const events = [
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService'
]

export interface DeployOptions {
  readonly events?: readonly string[]
  readonly fileExistsBehavior?: FileExistsBehavior
  readonly groupId?: string
  readonly signal?: AbortSignal
  /** Of the object in S3. Default: that of the archive of the tree. */
  readonly key?: string
}

export interface TestHost extends Disposable {
  readonly folder: string
  /** The sandbox root. */
  readonly root: string
  readonly agentFolder: string
  readonly outputs: HostOutput[]
  readonly notices: HostNotice[]
  /** What is installed. */
  installed(): Record<string, string>
  /** Runs the events of a deployment until one fails; resolves with the last result and the events that ran. */
  deploy(
    id: string,
    tree: Readonly<Record<string, Content>>,
    options?: DeployOptions
  ): Promise<HostResult & {readonly ran: readonly string[]}>
}

/** `real`: the root is `/`, for destinations in the folder of the host. */
export function testHost(kind: 'sandbox' | 'real' = 'sandbox'): TestHost {
  const temporary = temporaryFolder()
  const folder = temporary.path
  const [root, agentFolder] = [join(folder, 'root'), join(folder, 'deployment-root')]
  const outputs: HostOutput[] = []
  const notices: HostNotice[] = []
  const reaper = idleReaper()
  const host = createHostAgent({
    id: 'i-1',
    folder: agentFolder,
    root: kind === 'real' ? '/' : root,
    reaper,
    env: {PATH: process.env['PATH'], HOME: '/home/agent'},
    revisions: {
      fetch: ({key}, file) => {
        if (!existsSync(join(folder, key))) return Promise.reject(new Error('The specified key does not exist.'))
        copyFileSync(join(folder, key), file)
        return Promise.resolve({eTag: 'e'})
      }
    },
    onOutput: output => outputs.push(output),
    onNotice: notice => notices.push(notice)
  })
  return {
    folder,
    root,
    agentFolder,
    outputs,
    notices,
    installed: () => readTree(root),
    async deploy(
      id,
      tree,
      {events: wanted = events, fileExistsBehavior, groupId: group = groupId, signal = new AbortController().signal, key = `${id}.tgz`} = {}
    ) {
      const source = join(folder, `source-${id}`)
      mkdirSync(source, {recursive: true})
      writeTree(source, tree)
      execFileSync('tar', ['-czf', join(folder, `${id}.tgz`), '-C', source, '.'])
      const ran: string[] = []
      let result: HostResult | undefined
      for (const event of wanted) {
        ran.push(event)
        result = await host.run(
          {
            deploymentId: id,
            deploymentGroupId: group,
            deploymentGroupName: 'production',
            applicationName: 'web-app',
            deploymentCreator: 'user',
            deploymentType: 'IN_PLACE',
            revision: {type: 's3', bucket: 'bucket', key, bundleType: 'tgz', eTag: 'e'},
            event,
            ...(fileExistsBehavior === undefined ? {} : {fileExistsBehavior})
          },
          signal
        )
        if (result.status === 'Failed') break
      }
      if (result === undefined) throw new Error('no event was asked for')
      return {...result, ran}
    },
    [Symbol.dispose]: () => {
      for (const group of reaper.groups) {
        try {
          process.kill(-group, 'SIGKILL')
        } catch {
          // Nothing was left.
        }
      }
      temporary[Symbol.dispose]()
    }
  }
}

export const script = (body: string): Content => ({text: `#!/bin/sh\n${body}\n`, mode: 0o755})

/** An AppSpec with the given parts, as YAML flow text. */
export function appSpec(
  parts: {files?: unknown[]; permissions?: unknown[]; hooks?: Record<string, unknown[]>; file_exists_behavior?: string} = {}
): string {
  const {files = [{source: 'app', destination: '/opt/app'}], permissions = [], hooks = {}, file_exists_behavior} = parts
  const behavior = file_exists_behavior === undefined ? '' : `file_exists_behavior: ${file_exists_behavior}\n`
  return `version: 0.0\nos: linux\n${behavior}files: ${JSON.stringify(files)}\npermissions: ${JSON.stringify(permissions)}\nhooks: ${JSON.stringify(hooks)}\n`
}
