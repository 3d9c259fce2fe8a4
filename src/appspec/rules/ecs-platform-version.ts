import {propertiesOf, scalarInAnyCase} from '../function-app-spec.ts'
import {isPlaceholder} from '../placeholder.ts'
import type {Rule} from '../rule.ts'

export const ecsPlatformVersion: Rule = {
  id: 'ecs-platform-version',
  severity: 'warning',
  platforms: ['ecs'],
  summary: 'The platform version is neither LATEST nor a version of Fargate.',
  check({functionAppSpec: spec}, report) {
    const version = scalarInAnyCase(propertiesOf(spec), 'PlatformVersion')
    if (version === undefined || /^(?:LATEST|\d+\.\d+\.\d+)$/.test(version.value) || isPlaceholder(version.value)) return
    report({
      at: version,
      message: `"${version.value}" is not a platform version of Fargate, and ECS will not know it.`,
      hint: /^latest$/i.test(version.value)
        ? 'Write it in capitals: LATEST.'
        : 'Write LATEST or a full version such as 1.4.0, or leave it out.'
    })
  }
}
