import {randomUUID} from 'node:crypto'
import {computePlatforms} from '../../deployment/model.ts'
import type {ApplicationRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Operation} from './context.ts'
import {requireApplication, requireBatchSize, seconds} from './context.ts'
import {applicationName, checkName, optionalChoice, optionalName, optionalStrings, requiredName} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'
import {optionalTags} from './tags.ts'

const createApplication: Operation = (input, {catalog, clock}) => {
  const name = requiredName(input, applicationName)
  const computePlatform = optionalChoice(input, 'computePlatform', computePlatforms, 'InvalidComputePlatformException') ?? 'Server'
  const tags = optionalTags(input, 'tags')
  if (catalog.applications.has(name)) throw new ApiError('ApplicationAlreadyExistsException', `Application already exists: ${name}`)
  const id = randomUUID()
  catalog.addApplication({id, name, computePlatform, createdMs: clock.now(), groups: [], revisions: [], tags})
  return {applicationId: id}
}

const getApplication: Operation = (input, context) => ({
  application: describe(requireApplication(context, requiredName(input, applicationName)))
})

const listApplications: Operation = (input, {catalog}) => {
  const page = cutPage(input, [...catalog.applications.keys()].sort(), name => name)
  return {applications: page.items, ...tokenOf(page)}
}

const batchGetApplications: Operation = (input, context) => {
  const names = optionalStrings(input, 'applicationNames') ?? []
  if (names.length === 0) throw new ApiError('ApplicationNameRequiredException', 'The application names were not specified.')
  requireBatchSize(names, 100)
  return {applicationsInfo: names.map(name => describe(requireApplication(context, checkName(name, applicationName))))}
}

const updateApplication: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const newName = optionalName(input, applicationName, 'newApplicationName')
  if (newName === undefined || newName === application.name) return undefined
  if (context.catalog.applications.has(newName))
    throw new ApiError('ApplicationAlreadyExistsException', `Application already exists: ${newName}`)
  context.catalog.renameApplication(application, newName)
  return undefined
}

/** Deleting what is not there is a success, as on AWS. */
const deleteApplication: Operation = (input, {catalog, engine}) => {
  const name = requiredName(input, applicationName)
  for (const {id} of catalog.applications.get(name)?.groups ?? [])
    engine.abandon(id, {code: 'APPLICATION_MISSING', message: `The application ${name} was deleted while the deployment was running.`})
  catalog.removeApplication(name)
  return undefined
}

function describe({id, name, createdMs, computePlatform}: ApplicationRecord): object {
  return {applicationId: id, applicationName: name, createTime: seconds(createdMs), linkedToGitHub: false, computePlatform}
}

export const applicationOperations: Readonly<Record<string, Operation>> = {
  CreateApplication: createApplication,
  GetApplication: getApplication,
  ListApplications: listApplications,
  BatchGetApplications: batchGetApplications,
  UpdateApplication: updateApplication,
  DeleteApplication: deleteApplication
}
