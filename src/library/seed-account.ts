import {createHash} from 'node:crypto'
import type {Account} from '../local/account/account.ts'
import {versionZero, type RehearsedFunction, type RehearsedService, type RehearsedTarget} from '../operations/rehearsed-target.ts'

export interface SeedOptions {
  readonly nowMs: number
  /** Makes the code of a function another one than any before: a rehearsal without a target version stands for a change. */
  readonly nonce: string
}

/** Puts into the account what a rehearsal takes for granted, where a kept root does not have it. */
export function seedAccount(account: Account, target: RehearsedTarget, options: SeedOptions): void {
  if (target.platform === 'ecs') seedTaskDefinitions(account, target, options)
  else seedFunction(account, target, options)
  account.save()
}

function seedTaskDefinitions(account: Account, {before, next, container, networkMode}: RehearsedService, {nowMs}: SeedOptions): void {
  for (const arn of next === undefined ? [before] : [before, next]) {
    const [family = '', revision = ''] = (arn.split('/').at(-1) ?? '').split(':')
    if (account.findTaskDefinition(`${family}:${revision}`) !== undefined) continue
    const containers = [{name: container.name, image: 'rehearsal', memory: 128, portMappings: [{containerPort: container.port}]}]
    account.taskDefinitions.push({
      arn,
      family,
      revision: Number(revision),
      registeredMs: nowMs,
      definition: {family, containerDefinitions: containers, ...(networkMode !== undefined && {networkMode})}
    })
  }
  // The latest of a family is the last one.
  account.taskDefinitions.sort((a, b) => a.revision - b.revision)
}

function seedFunction(account: Account, target: RehearsedFunction, {nowMs, nonce}: SeedOptions): void {
  const {functionName, alias, current, next} = target
  const codeOf = (what: string): string => createHash('sha256').update(`${functionName} ${what}`).digest('base64')
  const version = (number: string): (typeof record.versions)[number] => ({version: number, codeSha256: codeOf(number), publishedMs: nowMs})
  const known = account.findFunction(functionName)
  const record = known ?? {name: functionName, codeSha256: '', versions: [], aliases: []}
  record.codeSha256 = codeOf(nonce)
  if (known === undefined) account.functions.push(record)
  for (const number of [versionZero, current, ...(next === undefined ? [] : [next])])
    if (!record.versions.some(published => published.version === number)) record.versions.push(version(number))
  record.versions.sort((a, b) => Number(a.version) - Number(b.version))
  if (!record.aliases.some(({name}) => name === alias)) record.aliases.push({name: alias, version: versionZero})
}
