import {systemClock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import type {GitPort} from '../operations/git-port.ts'
import type {EcsPort, LambdaPort} from '../operations/function-ports.ts'
import type {GroupsPort} from '../operations/group-ports.ts'
import type {AwsPorts, DeployPorts, ObjectStorePort} from '../operations/ports.ts'
import {lazyPort} from './lazy-port.ts'

/** How AWS is reached. Everything that is not said comes from the SDK's own chain: environment, profile, instance role. */
export interface AwsSettings {
  readonly region?: string
  /** For all services alike. Default: AWS_ENDPOINT_URL_CODEDEPLOY, AWS_ENDPOINT_URL_S3 and so on, AWS_ENDPOINT_URL, then AWS itself. */
  readonly endpoint?: string
  readonly credentials?: {readonly accessKeyId: string; readonly secretAccessKey: string}
}

/** The SDK's clients behind our ports; loaded only when a mode needs AWS, and S3's only when something is stored or looked for there. */
export async function connectAws(settings: AwsSettings): Promise<AwsPorts> {
  const {createCodeDeployPort} = await import('../aws/codedeploy.ts')
  return {
    codedeploy: createCodeDeployPort(settings),
    groups: lazyGroups(settings),
    s3: lazyStore(settings),
    ecs: lazyEcs(settings),
    lambda: lazyLambda(settings)
  }
}

/** Loading S3's client takes 65 ms and more, and most modes neither store anything nor look for it. */
function lazyStore(settings: AwsSettings): ObjectStorePort {
  return lazyPort(() => connectStore(settings), {hasBucket: true, head: true, upload: true})
}

/** Few runs change groups. */
function lazyGroups(settings: AwsSettings): GroupsPort {
  return lazyPort(async () => (await import('../aws/groups.ts')).createGroupsPort(settings), {
    find: true,
    tags: true,
    addTags: true,
    describe: true,
    create: true,
    update: true,
    delete: true,
    findApplication: true,
    createApplication: true,
    applicationTags: true,
    deleteApplication: true
  })
}

function lazyEcs(settings: AwsSettings): EcsPort {
  const load = async (): Promise<EcsPort> => (await import('../aws/ecs.ts')).createEcsPort(settings)
  return lazyPort(() => withOptional('@aws-sdk/client-ecs', 'Deploying to ECS', load), {
    describeService: true,
    describeTaskDefinition: true,
    registerTaskDefinition: true,
    stoppedTasks: true
  })
}

function lazyLambda(settings: AwsSettings): LambdaPort {
  const load = async (): Promise<LambdaPort> => (await import('../aws/lambda.ts')).createLambdaPort(settings)
  return lazyPort(() => withOptional('@aws-sdk/client-lambda', 'Deploying to Lambda', load), {
    getAlias: true,
    getVersion: true,
    publishVersion: true
  })
}

/** Loads what needs a client that the package leaves to its users: the action and the command line have it in their bundles. */
async function withOptional<T>(name: string, purpose: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    // The code is the same for whatever cannot be found below it; the package is named nowhere but in the text.
    const {code, message} = error as {code?: string; message?: string}
    if (code !== 'ERR_MODULE_NOT_FOUND' || message?.includes(`'${name}'`) !== true) throw error
    throw new DeployError('usage', `${purpose} needs the package ${name}, which is not installed`, {
      hint: `Run \`npm install ${name}\`: it is an optional peer dependency of codedeploy-kit.`,
      cause: error
    })
  }
}

async function connectStore(settings: AwsSettings): Promise<ObjectStorePort> {
  const {createObjectStorePort} = await import('../aws/s3.ts')
  const {AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint} = process.env
  const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '')
  return createObjectStorePort({...settings, isCustomS3Endpoint})
}

/** Who looks into the repository of a commit. */
export interface GitSettings {
  /** How git is run. Default: the program `git`. */
  readonly git?: GitPort
}

export async function deployPorts({git = lazyGit, ...settings}: AwsSettings & GitSettings): Promise<DeployPorts> {
  return {...(await connectAws(settings)), clock: systemClock, nonce, git}
}

/** The program `git`; what runs it is loaded with the first call. */
export const lazyGit: GitPort = lazyPort(async () => (await import('./git.ts')).createGit(), {run: true})

/** Eight characters that no other run of this group has. */
export function nonce(): string {
  return crypto.randomUUID().slice(0, 8)
}
