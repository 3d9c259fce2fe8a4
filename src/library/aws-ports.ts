import {systemClock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import type {GitPort} from '../operations/git-port.ts'
import type {EcsPort, LambdaPort} from '../operations/function-ports.ts'
import type {GroupsPort} from '../operations/group-ports.ts'
import type {AwsPorts, DeployPorts, ObjectStorePort} from '../operations/ports.ts'

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
  let loading: Promise<ObjectStorePort> | undefined
  const store = (): Promise<ObjectStorePort> => (loading ??= connectStore(settings))
  return {
    hasBucket: async (...asked) => (await store()).hasBucket(...asked),
    head: async (...asked) => (await store()).head(...asked),
    upload: async (...asked) => (await store()).upload(...asked)
  }
}

/** Few runs change groups. */
function lazyGroups(settings: AwsSettings): GroupsPort {
  let loading: Promise<GroupsPort> | undefined
  const groups = (): Promise<GroupsPort> =>
    (loading ??= import('../aws/groups.ts').then(({createGroupsPort}) => createGroupsPort(settings)))
  return {
    find: async (...asked) => (await groups()).find(...asked),
    tags: async (...asked) => (await groups()).tags(...asked),
    addTags: async (...asked) => (await groups()).addTags(...asked),
    describe: async (...asked) => (await groups()).describe(...asked),
    create: async (...asked) => (await groups()).create(...asked),
    update: async (...asked) => (await groups()).update(...asked),
    delete: async (...asked) => (await groups()).delete(...asked),
    findApplication: async (...asked) => (await groups()).findApplication(...asked),
    createApplication: async (...asked) => (await groups()).createApplication(...asked),
    applicationTags: async (...asked) => (await groups()).applicationTags(...asked),
    deleteApplication: async (...asked) => (await groups()).deleteApplication(...asked)
  }
}

function lazyEcs(settings: AwsSettings): EcsPort {
  let loading: Promise<EcsPort> | undefined
  const load = (): Promise<EcsPort> => import('../aws/ecs.ts').then(({createEcsPort}) => createEcsPort(settings))
  const ecs = (): Promise<EcsPort> => (loading ??= withOptional('@aws-sdk/client-ecs', 'Deploying to ECS', load))
  return {
    describeService: async (...asked) => (await ecs()).describeService(...asked),
    describeTaskDefinition: async (...asked) => (await ecs()).describeTaskDefinition(...asked),
    registerTaskDefinition: async (...asked) => (await ecs()).registerTaskDefinition(...asked),
    stoppedTasks: async (...asked) => (await ecs()).stoppedTasks(...asked)
  }
}

function lazyLambda(settings: AwsSettings): LambdaPort {
  let loading: Promise<LambdaPort> | undefined
  const load = (): Promise<LambdaPort> => import('../aws/lambda.ts').then(({createLambdaPort}) => createLambdaPort(settings))
  const lambda = (): Promise<LambdaPort> => (loading ??= withOptional('@aws-sdk/client-lambda', 'Deploying to Lambda', load))
  return {
    getAlias: async (...asked) => (await lambda()).getAlias(...asked),
    getVersion: async (...asked) => (await lambda()).getVersion(...asked),
    publishVersion: async (...asked) => (await lambda()).publishVersion(...asked)
  }
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
export const lazyGit: GitPort = {run: async (...asked) => (await import('./git.ts')).createGit().run(...asked)}

/** Eight characters that no other run of this group has. */
export function nonce(): string {
  return crypto.randomUUID().slice(0, 8)
}
