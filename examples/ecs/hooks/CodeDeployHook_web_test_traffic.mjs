import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
import {requireHealthy} from './health.mjs'

/** HEALTH_URL goes through the test listener, to the new tasks. */
export const handler = withCodeDeployHook(({signal}) => requireHealthy(process.env.HEALTH_URL, signal))
