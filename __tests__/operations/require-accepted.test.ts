import {describe, expect, test} from '@jest/globals'
import {deploymentSettings} from '../../src/operations/deployment-settings.ts'
import type {SettingOptions} from '../../src/operations/options.ts'
import type {DeploymentGroup} from '../../src/operations/ports.ts'
import {requireAccepted} from '../../src/operations/require-accepted.ts'
import {errorOf} from '../support/error-of.ts'

const group = (computePlatform: string, deploymentType: string): DeploymentGroup => ({
  applicationName: 'shop',
  name: 'production',
  computePlatform,
  deploymentType,
  autoRollbackEvents: [],
  hasLoadBalancer: false,
  alarms: []
})
const groups = {
  'in place': group('Server', 'IN_PLACE'),
  'blue/green': group('Server', 'BLUE_GREEN'),
  ECS: group('ECS', 'BLUE_GREEN'),
  Lambda: group('Lambda', 'BLUE_GREEN')
}
type Kind = keyof typeof groups

const check = (options: SettingOptions, kind: Kind) => () => requireAccepted(deploymentSettings(options), options, groups[kind])

describe('requireAccepted', () => {
  test.each<[SettingOptions, string, readonly Kind[]]>([
    [{fileExistsBehavior: 'RETAIN'}, 'file-exists-behavior', ['in place', 'blue/green']],
    [{ignoreApplicationStopFailures: true}, 'ignore-application-stop-failures', ['in place', 'blue/green']],
    [{updateOutdatedInstancesOnly: true}, 'update-outdated-instances-only', ['in place', 'blue/green']],
    [{targetTagFilters: '[{Key: a}]'}, 'target-tag-filters', ['blue/green']],
    [{targetAutoScalingGroups: ['a']}, 'target-auto-scaling-groups', ['blue/green']],
    [{deploymentOptions: {targetInstances: {autoScalingGroups: ['a']}}}, 'deployment-options', ['blue/green']],
    [{overrideAlarms: 'none', autoRollback: false}, '', ['in place', 'blue/green', 'ECS', 'Lambda']],
    [{updateOutdatedInstancesOnly: false}, '', ['in place', 'blue/green', 'ECS', 'Lambda']]
  ])('%j', (options, input, accepting) => {
    for (const kind of Object.keys(groups) as Kind[]) {
      if (accepting.includes(kind)) expect(check(options, kind)).not.toThrow()
      else expect(errorOf(check(options, kind))).toMatchObject({code: 'usage', input})
    }
  })

  test('says where, and what the group does', () => {
    expect(errorOf(check({deploymentOptions: 'fileExistsBehavior: RETAIN'}, 'ECS'))).toMatchObject({
      message:
        '`fileExistsBehavior` in `deployment-options` is for EC2 and on-premises servers; deployment group "production" deploys to ECS'
    })
  })
})
