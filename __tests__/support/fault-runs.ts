import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import {errorOutcome} from '../../src/report/error-outcome.ts'
import {errorExitStatus, exitStatus} from '../../src/report/exit-status.ts'
import {FakeAws} from './fake-aws.ts'
import {FaultyCodeDeploy, serveFaulty, type FaultPlan, type WireFault} from './faulty-codedeploy.ts'

interface Phase {
  readonly name: string
  readonly operation: string
  readonly deploymentId?: string
  readonly from: number
}

const phases: readonly Phase[] = [
  {name: 'before create', operation: 'GetDeploymentGroup', from: 0},
  {name: 'create', operation: 'CreateDeployment', from: 0},
  {name: 'first look', operation: 'GetDeployment', deploymentId: 'd-1', from: 0},
  {name: 'middle', operation: 'GetDeployment', deploymentId: 'd-1', from: 2},
  {name: 'targets', operation: 'ListDeploymentTargets', deploymentId: 'd-1', from: 0},
  {name: 'last look', operation: 'GetDeployment', deploymentId: 'd-1', from: 4},
  {name: 'rollback', operation: 'GetDeployment', deploymentId: 'd-2', from: 1}
]

/** By name, in the order they are told in. */
const faults: readonly {readonly name: string; readonly fault: WireFault; readonly count: number}[] = [
  {name: 'A call is throttled', fault: 'throttled', count: 1},
  {name: 'An error inside AWS (500)', fault: 'error-500', count: 1},
  {name: 'An error inside AWS that stays', fault: 'error-500', count: Infinity},
  {name: 'The connection is reset', fault: 'reset', count: 1},
  {name: 'The network stays away', fault: 'reset', count: Infinity},
  {name: 'The answer is cut off', fault: 'cut', count: 1},
  {name: 'The clock of the runner is far off', fault: 'skewed', count: Infinity},
  {name: 'The credentials have expired', fault: 'expired', count: Infinity},
  {name: 'The call is not allowed', fault: 'denied', count: Infinity},
  {name: 'A status of a newer API', fault: 'unknown-status', count: 1}
]

export interface FaultRun {
  readonly fault: string
  readonly isPassing: boolean
  readonly phase: string
  readonly outcome: string
  readonly exit: number
  readonly message: string
  readonly created: number
}

const cases = faults.flatMap(fault =>
  phases
    .filter(({operation}) => fault.fault !== 'unknown-status' || operation === 'GetDeployment')
    .map(phase => {
      const {operation, deploymentId, from} = phase
      const plan: FaultPlan = {fault: fault.fault, count: fault.count, operation, from, ...(deploymentId !== undefined && {deploymentId})}
      return {fault, phase, service: new FaultyCodeDeploy(plan, phase.name === 'rollback')}
    })
)

async function runCase({fault, phase, service}: (typeof cases)[number], endpoint: string): Promise<FaultRun> {
  const about = {fault: fault.name, isPassing: fault.count === 1, phase: phase.name}
  const codedeploy = createCodeDeployPort({
    region: 'eu-west-1',
    endpoint,
    credentials: {accessKeyId: 'AKIDTEST', secretAccessKey: 'secret'}
  })
  const options = {
    applicationName: 'shop',
    deploymentGroupName: 'production',
    githubRepository: 'octo/shop',
    githubCommitId: '0123456789abcdef0123456789abcdef01234567'
  }
  try {
    const {outcome, errorMessage = ''} = await deploy(options, {...new FakeAws().ports, codedeploy})
    return {...about, outcome, exit: exitStatus({outcome}), message: errorMessage, created: service.created}
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const message = [error.message, error.hint].filter(part => part !== undefined).join('. ')
    return {...about, outcome: errorOutcome(error), exit: errorExitStatus(error), message, created: service.created}
  }
}

/**
 * Runs `deploy` once for each fault and phase, all at the same time, through the real SDK. Run as a program it prints the runs as JSON: in a
 * test, errors of the system are not those of the realm that the SDK is loaded into.
 */
async function runFaults(): Promise<readonly FaultRun[]> {
  const {server, endpoint} = await serveFaulty(cases.map(({service}) => service))
  try {
    return await Promise.all(cases.map((given, i) => runCase(given, endpoint(i))))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await runFaults()))
