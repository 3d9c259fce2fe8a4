import {
  anyOf,
  changeDeployments,
  changeTargets,
  faultOn,
  lateInLists,
  lateRollbackInfo,
  lateToRead
} from '../local/simulation/fault-rules.ts'
import {
  accessDenied,
  clockSkew,
  connectionReset,
  expiredToken,
  internalError,
  lostAnswer,
  silence,
  throttled,
  unavailable
} from '../local/simulation/service-faults.ts'

/**
 * What can go wrong with calls to the embedded CodeDeploy, for the option `faults` of `startLocalCodeDeploy`. Rules say which calls are
 * concerned: `on` an operation, `anyOf` several rules, or answers that come late or say something else. Faults say what happens to them:
 * refusals in AWS's own words, answers that are lost, connections that end.
 *
 * ```ts
 * startLocalCodeDeploy({faults: faults.on('CreateDeployment', faults.lostAnswer, {to: 1})})
 * ```
 */
export const faults = {
  on: faultOn,
  anyOf,
  lateRollbackInfo,
  lateInLists,
  lateToRead,
  changeDeployments,
  changeTargets,
  throttled,
  internalError,
  unavailable,
  expiredToken,
  clockSkew,
  accessDenied,
  lostAnswer,
  connectionReset,
  silence
} as const
