/** When a run gets its signal: tied to what it has done, so that a slow machine shifts nothing. */
export type Trigger =
  /** So many milliseconds after the process was started, which has asked for nothing then. */
  | {readonly type: 'started'; readonly delayMs: number}
  /** A request, the nth of all or the nth of an operation: on its way, carried out but not answered, or answered. */
  | {
      readonly type: 'request'
      readonly operation?: string
      readonly nth: number
      readonly at: 'asked' | 'carried-out' | 'answered'
      readonly delayMs: number
    }
  /** The first request after the last lifecycle event began. */
  | {readonly type: 'last-event'; readonly delayMs: number}

export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGKILL'

/** One moment of a run, and what the run is like. */
export interface Moment {
  readonly phase: string
  readonly signal: SignalName
  readonly trigger: Trigger
  /** A second signal: so many milliseconds after the first, or when the StopDeployment that it caused is there. */
  readonly second?: {readonly type: 'after'; readonly delayMs: number} | {readonly type: 'stop'; readonly at: 'asked' | 'carried-out'}
  /** Whether instances hang in ApplicationStart, so that only a stop ends the deployment. */
  readonly hangs: boolean
  /** Whether instances, told to stop, finish first what they are at: until the post step has looked. */
  readonly isSlowToStop: boolean
  /** Nobody answers CreateDeployment, which is not carried out. */
  readonly isCreateSilent?: boolean
  /** From the signal to the end of the process nobody answers StopDeployment, which is not carried out, nor GetDeployment. */
  readonly isDeadAfterwards?: boolean
}

/** Numbers of [0, 1) that follow from the seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/**
 * Some fifty moments over the whole run, SIGINT and SIGTERM in turn, and a few of SIGKILL. `preparation`: how many requests a run sends before
 * CreateDeployment.
 */
export function drawMoments(seed: number, preparation: number): Moment[] {
  const random = randomNumbers(seed)
  const upTo = (max: number): number => Math.floor(random() * (max + 1))
  const oneOf = <T>(...values: readonly [T, ...T[]]): T => values[upTo(values.length - 1)] ?? values[0]
  const anyPoint = (): 'asked' | 'carried-out' | 'answered' => oneOf('asked', 'carried-out', 'answered')
  const second = (): Pick<Moment, 'second'> => (upTo(3) === 0 ? {second: {type: 'after', delayMs: upTo(40)}} : {})
  const atCreate = (at: 'asked' | 'carried-out' | 'answered'): Trigger => ({
    type: 'request',
    operation: 'CreateDeployment',
    nth: 1,
    at,
    delayMs: upTo(20)
  })
  const inTheWatch = (): Trigger => ({type: 'request', nth: preparation + 2 + upTo(30), at: anyPoint(), delayMs: upTo(20)})
  const hanging = (): Pick<Moment, 'hangs' | 'isSlowToStop'> => ({hangs: true, isSlowToStop: oneOf(true, false)})
  const phases: readonly (readonly [count: number, phase: string, draw: () => Omit<Moment, 'phase' | 'signal'>])[] = [
    [4, 'starting', () => ({trigger: {type: 'started', delayMs: upTo(400)}, ...hanging()})],
    [
      10,
      'before the create',
      () => ({trigger: {type: 'request', nth: 1 + upTo(preparation - 1), at: anyPoint(), delayMs: upTo(20)}, ...hanging(), ...second()})
    ],
    [4, 'create asked', () => ({trigger: atCreate('asked'), ...hanging(), ...second()})],
    [4, 'create carried out', () => ({trigger: atCreate('carried-out'), ...hanging(), ...second()})],
    [4, 'create answered', () => ({trigger: atCreate('answered'), ...hanging(), ...second()})],
    [2, 'create never answered', () => ({trigger: atCreate('asked'), ...hanging(), isCreateSilent: true})],
    [10, 'watch', () => ({trigger: inTheWatch(), ...hanging(), ...second()})],
    [
      6,
      'stopping',
      () => ({trigger: inTheWatch(), ...hanging(), second: {type: 'stop', at: oneOf<'asked' | 'carried-out'>('asked', 'carried-out')}})
    ],
    [2, 'watch, on a network that dies', () => ({trigger: inTheWatch(), ...hanging(), isDeadAfterwards: true})],
    [6, 'near the end', () => ({trigger: {type: 'last-event', delayMs: upTo(60)}, hangs: false, isSlowToStop: false})]
  ]
  const soft = phases.flatMap(([count, phase, draw]) => Array.from({length: count}, () => ({phase, ...draw()})))
  const moments: Moment[] = soft.map((moment, index) => ({...moment, signal: index % 2 === 0 ? 'SIGINT' : 'SIGTERM'}))
  const killed = [atCreate('asked'), atCreate('carried-out'), atCreate('answered'), inTheWatch(), inTheWatch(), inTheWatch()]
  return [...moments, ...killed.map(trigger => ({phase: 'killed', signal: 'SIGKILL', trigger, ...hanging()}) as const)]
}
