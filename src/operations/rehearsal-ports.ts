import type {HostSystem} from '../appspec/model.ts'
import type {Clock} from '../core/clock.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {GitPort} from './git-port.ts'
import type {AwsPorts, LocalPort, RehearsalSetupPort} from './ports.ts'
import type {RehearsedTarget} from './rehearsed-target.ts'

/** The world a rehearsal runs in. */
export interface RehearsePorts {
  readonly clock: Clock
  readonly nonce: () => string
  /** The system of this machine, which plays the hosts. */
  readonly hostSystem: HostSystem
  /** Whether handlers of hook functions may be TypeScript. */
  readonly runsTypeScript: boolean
  /** Absent where commits are not to be looked into. */
  readonly git?: GitPort
  /** Starts the embedded CodeDeploy with its instances. */
  startLocal(options: {
    readonly instances: number
    readonly root: string | undefined
    readonly clones: readonly string[]
    readonly onEvent: Observer<OperationEvent>
  }): Promise<LocalPort>
  /** Starts the embedded CodeDeploy for an ECS service or a Lambda function. */
  startFunctions(options: FunctionStart): Promise<FunctionLocalPort>
  /** The real SDK, pointed at the embedded server. */
  connect(local: LocalPort): Promise<AwsPorts & {readonly setup: RehearsalSetupPort}>
}

export interface FunctionStart {
  readonly root: string | undefined
  /** How many times as fast as real time its time passes. */
  readonly speed: number
  /** What the account has from the start, where a kept root does not have it. */
  readonly target: RehearsedTarget
  /** Absolute paths of the files that play hook functions, by the functions' names. */
  readonly handlers: ReadonlyMap<string, string>
  readonly onEvent: Observer<OperationEvent>
}

/** Whose traffic is shifted. */
export type TrafficPlace =
  | {readonly platform: 'ecs'; readonly cluster: string; readonly service: string}
  | {readonly platform: 'lambda'; readonly functionName: string; readonly alias: string}

export interface TrafficShare {
  /** `family:revision`, or the number of a version. */
  readonly revision: string
  readonly percent: number
}

/** The embedded CodeDeploy of ECS and Lambda while it runs. */
export interface FunctionLocalPort extends LocalPort {
  /**
   * Makes a place ready for a rehearsal, and says what it did, as sentences: of a shift that was cut off one side gets all of the traffic and
   * the other is gone, and an alias that points at the version to deploy already points at one before it again.
   */
  makeReady(place: TrafficPlace): readonly string[]
  /** Who has the traffic now; whoever has none is left out. */
  traffic(place: TrafficPlace): readonly TrafficShare[]
  /** Lets the alarm go off, once, when what has no traffic now has so many percent of it. What is returned says whether it has. */
  alarmAt(place: TrafficPlace, percent: number, alarm: string): () => boolean
}
