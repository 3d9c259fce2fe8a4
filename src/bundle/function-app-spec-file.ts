import {join} from 'node:path'
import {readAppSpecFile, type AppSpecFile} from './appspec-file.ts'
import {isEntry} from './stat-path.ts'

/** An AppSpec of ECS or Lambda may have any of them; the agents of servers look for the first one. */
const names = ['appspec.yml', 'appspec.yaml', 'appspec.json']

/**
 * The AppSpec that a deployment to ECS or Lambda takes from a directory: `appspec`, relative to it, else to the working directory; without one
 * the first of `appspec.yml`, `appspec.yaml` and `appspec.json` in the directory itself. Undefined when there is none of these. Throws as
 * {@link readAppSpecFile} does, also for an `appspec` that is not there.
 */
export async function findFunctionAppSpec(source: string, appspec?: string): Promise<AppSpecFile | undefined> {
  const name = appspec ?? names.find(candidate => isEntry(join(source, candidate)))
  return name === undefined ? undefined : readAppSpecFile(source, name)
}
