import type {ApplicationRecord, RevisionRecord} from '../engine/records.ts'
import {revisionKey} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {optionalDescription, requireApplication, requireBatchSize, seconds} from './context.ts'
import {applicationName, optionalChoice, optionalObjects, optionalString, requiredName} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'
import {readRevision, requiredRevision, requiredWholeRevision, withoutContent} from './revision-input.ts'

const registerApplicationRevision: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const description = optionalDescription(input)
  const revision = context.catalog.registerRevision(
    application,
    requiredWholeRevision(input, application.computePlatform),
    context.clock.now()
  )
  if (description !== undefined) revision.description = description
  context.catalog.save()
  return undefined
}

const getApplicationRevision: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const location = requiredRevision(input, application.computePlatform)
  const found = application.revisions.find(revision => revisionKey(revision.location) === revisionKey(location))
  if (found === undefined)
    throw new ApiError('RevisionDoesNotExistException', `No revision of that location is registered with ${application.name}.`)
  return {applicationName: application.name, revision: found.location, revisionInfo: describe(found, application)}
}

const listApplicationRevisions: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const sortBy =
    optionalChoice(input, 'sortBy', ['registerTime', 'firstUsedTime', 'lastUsedTime'], 'InvalidSortByException') ?? 'registerTime'
  const sortOrder = optionalChoice(input, 'sortOrder', ['ascending', 'descending'], 'InvalidSortOrderException') ?? 'ascending'
  const deployed = optionalChoice(input, 'deployed', ['include', 'exclude', 'ignore'], 'InvalidDeployedStateFilterException') ?? 'ignore'
  const bucket = optionalString(input, 's3Bucket')
  const prefix = optionalString(input, 's3KeyPrefix')
  if (prefix !== undefined && bucket === undefined)
    throw new ApiError('BucketNameFilterRequiredException', 'A bucket name is required, but was not provided.')
  const timeOf = ({registeredMs, firstUsedMs, lastUsedMs}: RevisionRecord): number =>
    (sortBy === 'registerTime' ? registeredMs : sortBy === 'firstUsedTime' ? firstUsedMs : lastUsedMs) ?? 0
  const found = application.revisions.filter(revision => {
    const {location} = revision
    const isTarget = application.groups.some(
      ({targetRevision}) => targetRevision !== undefined && revisionKey(targetRevision) === revisionKey(location)
    )
    if ((deployed === 'include' && !isTarget) || (deployed === 'exclude' && isTarget)) return false
    if (bucket === undefined) return true
    return location.revisionType === 'S3' && location.s3Location.bucket === bucket && location.s3Location.key.startsWith(prefix ?? '')
  })
  const direction = sortOrder === 'ascending' ? 1 : -1
  found.sort((a, b) => (timeOf(a) - timeOf(b)) * direction)
  const page = cutPage(input, found, ({location}) => revisionKey(location))
  return {revisions: page.items.map(({location}) => withoutContent(location)), ...tokenOf(page)}
}

/** Revisions that are not registered are left out and named in `errorMessage`. */
const batchGetApplicationRevisions: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const wanted = (optionalObjects(input, 'revisions') ?? []).map(revision => readRevision(revision, application.computePlatform))
  if (wanted.length === 0) throw new ApiError('RevisionRequiredException', 'Revision is required')
  requireBatchSize(wanted, 25)
  const found = wanted.flatMap(
    location => application.revisions.find(revision => revisionKey(revision.location) === revisionKey(location)) ?? []
  )
  return {
    applicationName: application.name,
    ...(found.length === wanted.length ? {} : {errorMessage: `${wanted.length - found.length} of the revisions are not registered.`}),
    revisions: found.map(revision => ({revisionLocation: revision.location, genericRevisionInfo: describe(revision, application)}))
  }
}

function describe({location, description, registeredMs, firstUsedMs, lastUsedMs}: RevisionRecord, application: ApplicationRecord): object {
  const isTargetOf = application.groups.filter(
    ({targetRevision}) => targetRevision !== undefined && revisionKey(targetRevision) === revisionKey(location)
  )
  return {
    description,
    deploymentGroups: isTargetOf.map(({name}) => name),
    firstUsedTime: firstUsedMs === undefined ? undefined : seconds(firstUsedMs),
    lastUsedTime: lastUsedMs === undefined ? undefined : seconds(lastUsedMs),
    registerTime: seconds(registeredMs)
  }
}

/** Notes that a deployment uses the revision, registering it if it was not. */
export function useRevision(application: ApplicationRecord, location: RevisionRecord['location'], {catalog, clock}: Context): void {
  const revision = catalog.registerRevision(application, location, clock.now())
  revision.firstUsedMs ??= clock.now()
  revision.lastUsedMs = clock.now()
  catalog.save()
}

export const revisionOperations: Readonly<Record<string, Operation>> = {
  RegisterApplicationRevision: registerApplicationRevision,
  GetApplicationRevision: getApplicationRevision,
  ListApplicationRevisions: listApplicationRevisions,
  BatchGetApplicationRevisions: batchGetApplicationRevisions
}
