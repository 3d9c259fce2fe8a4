import {join} from 'node:path'
import {readAppSpecFile, requireDirectory, type AppSpecFile} from './appspec-file.ts'
import {isEntry} from './stat-path.ts'

/** An AppSpec of ECS or Lambda may have any of them; the agents of servers look for the first one. */
const names = ['appspec.yml', 'appspec.yaml', 'appspec.json']

/**
 * The AppSpec that a deployment to ECS or Lambda takes from a directory: `appspec`, relative to it, else to the working directory; without one
 * the first of `appspec.yml`, `appspec.yaml` and `appspec.json` in the directory itself. Undefined when there is none of these. Throws as
 * {@link readAppSpecFile} does, also for an `appspec` or a directory that is not there.
 */
export async function findFunctionAppSpec(source: string, appspec?: string): Promise<AppSpecFile | undefined> {
  requireDirectory(source)
  const name = appspec ?? nameIn(source)
  return name === undefined ? undefined : readAppSpecFile(source, name)
}

/** That of the working directory by its usual names: it stands for one that a source does not have. Throws as {@link readAppSpecFile} does. */
export async function appSpecOfWorkingDirectory(): Promise<AppSpecFile | undefined> {
  const name = nameIn('.')
  return name === undefined ? undefined : readAppSpecFile('.', name)
}

function nameIn(directory: string): string | undefined {
  return names.find(candidate => isEntry(join(directory, candidate)))
}
