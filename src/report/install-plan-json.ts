import type {InstalledEntry, InstallPreview, PlannedEvent} from '../operations/plan-install.ts'
import {sanitizeLine} from './sanitize.ts'

/** What `validate --plan --format json` adds as `plan`. Lines are those of the AppSpec. */
export interface InstallPlanJson {
  readonly os: InstallPreview['os']
  readonly fileExistsBehavior: InstallPreview['fileExistsBehavior']
  readonly entries: readonly InstalledEntryJson[]
  readonly problems: readonly {
    readonly kind: string
    readonly message: string
    readonly path?: string
    readonly line?: number
    readonly more?: number
  }[]
  /** What cannot be shown; Install may succeed all the same. */
  readonly gaps: readonly {readonly kind: string; readonly message: string; readonly line: number}[]
  readonly events: {
    readonly inPlace: readonly PlannedEventJson[]
    readonly inPlaceWithLoadBalancer: readonly PlannedEventJson[]
  }
}

export interface InstalledEntryJson extends Omit<InstalledEntry, 'permission'> {
  /** Of the entry of `permissions` that reaches it. */
  readonly permissionLine?: number
}

export interface PlannedEventJson extends Omit<PlannedEvent, 'scripts'> {
  readonly scripts: readonly {
    readonly location: string
    readonly line: number
    readonly timeoutSeconds: number
    readonly runas?: string
    readonly sudo: boolean
  }[]
}

export function installPlanJson(preview: InstallPreview): InstallPlanJson {
  const {os, fileExistsBehavior, entries, problems, gaps, inPlace, inPlaceWithLoadBalancer} = preview
  return {
    os,
    fileExistsBehavior,
    entries: entries.map(entryJson),
    problems: problems.map(({kind, message, path, cause, more}) => ({
      kind,
      message: sanitizeLine(message),
      ...(path !== undefined && {path: sanitizeLine(path)}),
      ...(cause && {line: cause.span.start.line}),
      ...(more !== undefined && {more})
    })),
    gaps: gaps.map(({kind, message, cause}) => ({kind, message: sanitizeLine(message), line: cause.span.start.line})),
    events: {inPlace: inPlace.map(eventJson), inPlaceWithLoadBalancer: inPlaceWithLoadBalancer.map(eventJson)}
  }
}

function entryJson({permission, path, source, target, ...rest}: InstalledEntry): InstalledEntryJson {
  return {
    ...rest,
    path: sanitizeLine(path),
    ...(source !== undefined && {source: sanitizeLine(source)}),
    ...(target !== undefined && {target: sanitizeLine(target)}),
    ...(permission && {permissionLine: permission.span.start.line})
  }
}

function eventJson({scripts, ...event}: PlannedEvent): PlannedEventJson {
  return {
    ...event,
    scripts: scripts.map(({location, timeoutSeconds, runas, sudo}) => ({
      location: sanitizeLine(location.value),
      line: location.span.start.line,
      timeoutSeconds,
      ...(runas && {runas: sanitizeLine(runas.value)}),
      sudo
    }))
  }
}
