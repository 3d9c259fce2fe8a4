import {randomUUID} from 'node:crypto'
import {createReaper} from '../local/host/reaper.ts'
import {createHookHandlers} from '../local/hooks/hook-handlers.ts'
import {acceleratedClock} from '../local/simulation/accelerated-clock.ts'
import {startLocalCodeDeploy} from '../local/start.ts'
import type {FunctionLocalPort, FunctionStart} from '../operations/rehearsal-ports.ts'
import {hostEnvironment} from './host-environment.ts'
import {lambdaHookModule} from './lambda-hook-module.ts'
import {makeReady} from './make-ready.ts'
import {claimRoot} from './root-folder.ts'
import {seedAccount} from './seed-account.ts'
import {temporaryFolder} from './temporary-folder.ts'
import {newShareOf, trafficOf} from './traffic-of.ts'

/** Starts the embedded CodeDeploy with an account that has what is rehearsed, and no instances. */
export async function startFunctions({root, speed, target, handlers, onEvent}: FunctionStart): Promise<FunctionLocalPort> {
  const kept = root === undefined ? undefined : claimRoot(root)
  const env = hostEnvironment(process.env)
  const reaper = await createReaper({env})
  try {
    const local = await startLocalCodeDeploy({
      dataDirectory: kept ?? temporaryFolder(reaper),
      instances: 0,
      clock: acceleratedClock(speed),
      onHookOutput: output => onEvent({type: 'hook-output', ...output}),
      hookFunctions: createHookHandlers({files: handlers, env, reaper, modules: lambdaHookModule()}),
      createHosts: () => ({
        hosts: [],
        close: async () => {
          await reaper.close()
        }
      })
    })
    const {account, endpoint, region, directory, instances} = local
    seedAccount(account, target, {nowMs: Date.now(), nonce: randomUUID()})
    return {
      endpoint,
      region,
      directory,
      instances,
      makeReady: place => makeReady(account, place, target),
      traffic: place => trafficOf(account, place),
      alarmAt(place, percent, alarm) {
        const share = newShareOf(account, place)
        let hasGoneOff = false
        const check = (): void => {
          if (hasGoneOff || share() < percent) return
          hasGoneOff = true
          forget()
          // At once: a deployment whose last step this was would have ended before anything later.
          local.setAlarm(alarm, 'ALARM')
        }
        const forget = account.onChange(check)
        check()
        return () => hasGoneOff
      },
      close: () => local.close()
    }
  } catch (error) {
    await reaper.close()
    throw error
  }
}
