import type {ServerResponse} from 'node:http'
import {systemClock} from '../../core/clock.ts'
import {ApiError} from './api-error.ts'
import type {Answer, Fault} from './fault.ts'

/** The call gets no answer; its connection is to be ended. */
export class CutOff extends Error {
  override readonly name = 'CutOff'
}

/** The longest time a timer takes: 24 days. */
const longestMs = 2 ** 31 - 1

/** Carries out the call as the fault lets it. Throws {@link CutOff} when there is to be no answer. */
export async function withFault(
  fault: Fault | undefined,
  carryOut: () => object | undefined,
  response: ServerResponse
): Promise<object | undefined> {
  switch (fault?.kind) {
    case undefined:
      return carryOut()
    case 'refuse':
      throw new ApiError(fault.errorName, fault.message, fault.status)
    case 'cut':
      if (fault.when === 'after') carryOut()
      throw new CutOff(`the connection was cut ${fault.when} the call had its effect`)
    case 'change':
      return fault.change((carryOut() ?? {}) as Answer)
    case 'delay': {
      const gone = new AbortController()
      const leave = (): void => gone.abort(new CutOff('the client went away'))
      response.once('close', leave)
      await systemClock.sleep(Math.min(fault.ms, longestMs), gone.signal)
      response.off('close', leave)
      return await withFault(fault.then, carryOut, response)
    }
  }
}
