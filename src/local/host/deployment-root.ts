import {appendFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Where the agent keeps what (`/opt/codedeploy-agent/deployment-root` on a real host). Everything a deployment group needs to remember
 * between deployments is in these files, so that the embedded agent can be ended and started again, and be looked into like a real one.
 */
export class DeploymentRoot {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  group(groupId: string): string {
    return join(this.folder, groupId)
  }

  deployment(groupId: string, deploymentId: string): string {
    return join(this.folder, groupId, deploymentId)
  }

  get instructions(): string {
    return join(this.folder, 'deployment-instructions')
  }

  /** The instructions that Install carried out. */
  installFile(groupId: string): string {
    return join(this.instructions, `${groupId}-install.json`)
  }

  /** The paths that Install created, one a line, for the next deployment to remove. */
  cleanupFile(groupId: string): string {
    return join(this.instructions, `${groupId}-cleanup`)
  }

  /** The folder of the deployment whose Install event succeeded last, whether or not the deployment did. */
  lastSuccessfulInstall(groupId: string): string | undefined {
    return readPointer(join(this.instructions, `${groupId}_last_successful_install`))
  }

  rememberSuccessfulInstall(groupId: string, deployment: string): void {
    mkdirSync(this.instructions, {recursive: true})
    writeFileSync(join(this.instructions, `${groupId}_last_successful_install`), deployment)
  }

  /** The folder of the deployment that was unpacked last. */
  mostRecentInstall(groupId: string): string | undefined {
    return readPointer(join(this.instructions, `${groupId}_most_recent_install`))
  }

  rememberMostRecentInstall(groupId: string, deployment: string): void {
    mkdirSync(this.instructions, {recursive: true})
    writeFileSync(join(this.instructions, `${groupId}_most_recent_install`), deployment)
  }

  /** Adds to `deployment-logs/codedeploy-agent-deployments.log`, the log of all deployments of the host. */
  logDeployment(line: string): void {
    const folder = join(this.folder, 'deployment-logs')
    mkdirSync(folder, {recursive: true})
    appendFileSync(join(folder, 'codedeploy-agent-deployments.log'), line)
  }
}

/** The revision as it was unpacked; hook scripts run from here. */
export function archiveFolder(deployment: string): string {
  return join(deployment, 'deployment-archive')
}

export function scriptsLogFile(deployment: string): string {
  return join(deployment, 'logs', 'scripts.log')
}

function readPointer(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
