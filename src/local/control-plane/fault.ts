/** What goes wrong with one call of the CodeDeploy API. */
export type Fault =
  /** It is refused, and has no effect. */
  | {readonly kind: 'refuse'; readonly errorName: string; readonly message: string; readonly status: number}
  /** The connection ends without an answer: before the call had its effect, or after, so that only the answer is lost. */
  | {readonly kind: 'cut'; readonly when: 'before' | 'after'}
  /** It waits so many real milliseconds, which is what a client's own limits are measured in; `Infinity`: nobody answers. */
  | {readonly kind: 'delay'; readonly ms: number; readonly then?: Fault}
  /** The answer says something else; the function gets the answer as it would be sent, and returns another. */
  | {readonly kind: 'change'; readonly change: (output: Answer) => Answer}

/** A JSON object as the API sends it. */
export type Answer = Readonly<Record<string, unknown>>

/** A call, before it has any effect. */
export interface FaultRequest {
  /** `GetDeployment`. */
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** Which call of this operation it is since the server started, from 1. */
  readonly nth: number
}

/** Asked for each call; undefined: nothing goes wrong. */
export type FaultRule = (request: FaultRequest) => Fault | undefined

/** Asks the rule, and counts the calls for it. */
export class FaultSource {
  readonly #rule: FaultRule
  readonly #counts = new Map<string, number>()

  constructor(rule: FaultRule = () => undefined) {
    this.#rule = rule
  }

  next(operation: string, input: Readonly<Record<string, unknown>>): Fault | undefined {
    const nth = (this.#counts.get(operation) ?? 0) + 1
    this.#counts.set(operation, nth)
    return this.#rule({operation, input, nth})
  }
}
