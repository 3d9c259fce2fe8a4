import {inputFilePlaces, nearestInputFile, readInputFile} from '../bundle/input-file.ts'
import {DeployError} from '../core/errors.ts'
import type {DeployOptions} from './options.ts'
import {parseTaskDefinition, type TaskDefinitionFile} from './task-definition-file.ts'

/** Where the task definition of a deployment comes from. */
export type TaskDefinitionSource = TaskDefinitionFile | TaskDefinitionReference

/** A task definition that ECS has. */
export interface TaskDefinitionReference {
  readonly type: 'reference'
  /** An ARN with its revision, or `family:revision`. */
  readonly reference: string
}

/** ECS takes 64 KiB; with the blanks of a file that is written by hand, and what `describe-task-definition` adds, it is a fraction of this. */
const largestBytes = 1024 * 1024

/**
 * What `task-definition` names; undefined when it is not given. Nothing is asked of AWS. Throws `usage` for a reference without a revision, a
 * file that is not there, and a file that is no task definition.
 */
export async function readTaskDefinition({
  taskDefinition: given,
  source = '.'
}: Pick<DeployOptions, 'taskDefinition' | 'source'>): Promise<TaskDefinitionSource | undefined> {
  if (given === undefined) return undefined
  const name = given.trim()
  const reference = referenceFault(name)
  if (reference === undefined) return {type: 'reference', reference: name}
  if (/^arn:/i.test(name)) throw unfit(`\`task-definition\` is "${name}": ${reference.problem}`, reference.hint)
  // A folder may be called like a family.
  const isFamily = /^[\w-]+(?::[^\\/]*)?$/.test(name)
  const found = name === '' ? undefined : await readInputFile(name, {source, input: 'task-definition', largestBytes, skipFolders: isFamily})
  if (found) return parseTaskDefinition(found.file, found.bytes)
  if (isFamily) throw unfit(`\`task-definition\` is "${name}": ${reference.problem}`, reference.hint)
  const near = nearestInputFile(name, source)
  throw unfit(
    name === ''
      ? '`task-definition` is empty'
      : `there is no file ${inputFilePlaces(name, source)
          .map(place => `"${place}"`)
          .join(' or ')}`,
    near === undefined
      ? 'Name the JSON file of a task definition, or one that ECS has by its ARN or as `family:revision`.'
      : `Did you mean "${near}"?`
  )
}

/** Why a text is neither the ARN of a task definition with its revision nor `family:revision`; undefined when it is one. */
export function referenceFault(text: string): {readonly problem: string; readonly hint: string} | undefined {
  const arn = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/(.*)$/.exec(text)
  const name = arn ? (arn[1] ?? '') : text
  if (/^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,9}$/.test(name)) return undefined
  const written = arn ? text.slice(0, text.length - name.length) : ''
  if (/^[A-Za-z0-9_-]{1,255}$/.test(name))
    return {
      problem: 'it has no revision',
      hint: `Write \`${written}${name}:REVISION\`: what is the latest now may be another one a moment later.`
    }
  const [, family, revision] = /^([A-Za-z0-9_-]{1,255}):(.*)$/.exec(name) ?? []
  if (family !== undefined && (arn || !/[\\/]/.test(name)))
    return {problem: `"${revision ?? ''}" is no revision`, hint: `Revisions are numbers from 1: \`${written}${family}:12\`.`}
  return {
    problem: /^arn:/i.test(text) ? 'it is not the ARN of a task definition' : 'it is no task definition',
    hint: 'Write arn:aws:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION, or FAMILY:REVISION.'
  }
}

function unfit(message: string, hint: string): DeployError {
  return new DeployError('usage', message, {input: 'task-definition', hint})
}
