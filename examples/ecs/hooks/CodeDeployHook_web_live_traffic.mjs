import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
import {requireHealthy} from './health.mjs'

/** HEALTH_URL goes the way that users go. */
export const handler = withCodeDeployHook(({signal}) => requireHealthy(process.env.HEALTH_URL, signal))
