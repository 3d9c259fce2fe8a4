import {largestAppSpec} from '../appspec/largest-app-spec.ts'
import {validateAppSpec} from '../appspec/validate.ts'
import {resolvePath} from '../bundle/resolve-path.ts'
import {nameDiagnostics} from '../bundle/name-diagnostics.ts'
import {quoted} from '../bundle/unpackable.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import {isUnreachable, withClone, type CommitClone, type Unreachable} from './commit-clone.ts'
import {commitFindings} from './commit-findings.ts'
import {commitTree, type CommitTree} from './commit-tree.ts'
import type {OperationEvent} from './events.ts'
import type {PushOptions} from './options.ts'
import {readingOptions} from './plan-source.ts'
import type {DeployPorts} from './ports.ts'
import {requirePushed} from './pushed-commit.ts'
import {requireHost} from './require-host.ts'
import {requireValid} from './require-valid.ts'
import type {GroupFacts, StorableRevision} from './store-revision.ts'

type GitHubRevision = Extract<RevisionLocation, {type: 'github'}>

export interface CommitOptions extends Pick<PushOptions, 'validate' | 'agentVersion' | 'signal'>, GroupFacts {
  /** Any directory of a clone of the repository. Default: the one that stands for GitHub, else the working directory. */
  readonly directory?: string
}

type CommitPorts = Pick<DeployPorts, 'git' | 'clone' | 'clock' | 'hostSystem'>

const appSpecPath = 'appspec.yml'

/**
 * Checks a revision that is a commit on GitHub, as the commit has it and as GitHub's archive will: what is in the working tree does not count.
 * Without git, and without the commit, a notice says why nothing was checked. Throws `usage` for a commit that is not pushed, and
 * `invalid-appspec` as for a directory.
 */
export async function prepareCommit(
  source: GitHubRevision,
  options: CommitOptions,
  ports: CommitPorts,
  observe: Observer<OperationEvent>
): Promise<StorableRevision> {
  const {repository, commitId} = source
  const revision: RevisionLocation = {type: 'github', repository, commitId}
  const stored = {locate: () => Promise.resolve({revision, isStored: true}), store: () => Promise.resolve({revision})}
  const validation = await checkCommit(source, options, ports, observe)
  return {diagnostics: validation?.diagnostics ?? [], ...(validation && {validation}), ...stored}
}

async function checkCommit(
  {repository, commitId}: GitHubRevision,
  options: CommitOptions,
  ports: CommitPorts,
  observe: Observer<OperationEvent>
): Promise<StorableRevision['validation']> {
  const {git, clock} = ports
  const name = `${repository}@${commitId.slice(0, 7)}`
  const tellUnchecked = ({reason, hint}: Partial<Unreachable>): void => {
    const why = reason === undefined ? '' : `: ${reason}${hint === undefined ? '' : `. ${hint}`}`
    observe({type: 'notice', message: `The AppSpec of ${name} is read on the hosts; it is not checked here${why}`})
  }
  const check = async (clone: CommitClone | Unreachable): Promise<StorableRevision['validation']> => {
    if (isUnreachable(clone)) {
      tellUnchecked(clone)
      return undefined
    }
    // A clone that stands for GitHub has all that is deployed from it.
    if (ports.clone === undefined) await requirePushed(clone, repository, observe)
    const found = await findings(await commitTree(clone), name, options)
    const validation = requireValid(found.validation, found.inCommit, options, observe)
    requireHost(validation, ports)
    return validation
  }
  const {directory = ports.clone ?? '.', signal} = options
  if (git === undefined) tellUnchecked({})
  else {
    try {
      return await withClone({git, directory, repository, commitId, clock, signal}, check)
    } catch (error) {
      // Without git, or with one that cannot read the repository, hosts may well get the commit.
      if (!(error instanceof DeployError && error.code === 'local')) throw error
      tellUnchecked({reason: error.message, ...(error.hint !== undefined && {hint: error.hint})})
    }
  }
  return undefined
}

async function findings(
  commit: CommitTree,
  name: string,
  options: CommitOptions
): Promise<{readonly validation: NonNullable<StorableRevision['validation']>; readonly inCommit: StorableRevision['diagnostics']}> {
  const {tree} = commit
  const text = await appSpecText(commit)
  if (text === undefined) {
    const link = resolvePath(tree.entries, appSpecPath)
    const isLink = tree.entries.get(appSpecPath)?.kind === 'symlink' && link.kind !== 'found'
    throw new DeployError(
      'invalid-appspec',
      `${name} has ${isLink ? `an ${appSpecPath} that is a symlink to nothing in it` : `no ${appSpecPath} in its root`}`,
      {
        input: 'github-commit-id',
        hint: isLink ? 'Put the AppSpec in its place.' : missingHint(commit)
      }
    )
  }
  const validation = await validateAppSpec({file: appSpecPath, text, tree, ...readingOptions({...options, platform: 'server'})})
  const os = validation.appSpec?.os.value ?? 'linux'
  const names = nameDiagnostics({source: '.', entries: tree.entries.values()}, {type: os === 'windows' ? 'zip' : 'tgz', os})
  return {validation, inCommit: [...names, ...(await commitFindings(commit, validation.appSpec))]}
}

/** As hosts get it; one that the archive leaves out is validated all the same, as it was committed. */
async function appSpecText(commit: CommitTree): Promise<Uint8Array | undefined> {
  if (!commit.leftOut.has(appSpecPath)) return commit.tree.read(appSpecPath, largestAppSpec)
  return (await commit.committedContents([appSpecPath], largestAppSpec)).get(appSpecPath)
}

function missingHint({tree}: CommitTree): string {
  const paths = [...tree.entries.keys()]
  const misnamed = paths.find(path => /^appspec\.(?:ya?ml|json)$/i.test(path))
  if (misnamed !== undefined) return `There is ${quoted(misnamed)}, and the agent looks for ${appSpecPath}: rename it.`
  const nested = paths.filter(path => path.endsWith(`/${appSpecPath}`)).sort((a, b) => a.split('/').length - b.split('/').length)[0]
  if (nested === undefined) return 'The agent looks for it in the root of the repository.'
  const folder = nested.slice(0, -appSpecPath.length - 1)
  return `There is ${quoted(nested)}, but CodeDeploy takes the root of the repository: move it there, or deploy a bundle, with \`source: ${folder}\` in place of the commit.`
}
