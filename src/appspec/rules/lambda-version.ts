import {propertiesOf, scalarInAnyCase} from '../function-app-spec.ts'
import {isPlaceholder, placeholderHint} from '../placeholder.ts'
import type {Rule} from '../rule.ts'

/** Versions are counted from 1; no function has had so many that the number is longer. */
const published = /^[1-9]\d{0,14}$/

export const lambdaVersion: Rule = {
  id: 'lambda-version',
  severity: 'error',
  platforms: ['lambda'],
  summary: 'A version is not the number of a published version, or both are the same.',
  check({functionAppSpec: spec}, report) {
    const properties = propertiesOf(spec)
    const versions = ['CurrentVersion', 'TargetVersion'].map(name => ({name, at: scalarInAnyCase(properties, name)}))
    for (const {name, at} of versions) {
      if (at === undefined || at.value.trim() === '' || published.test(at.value)) continue
      if (isPlaceholder(at.value)) {
        report({
          at,
          severity: 'warning',
          message: `"${at.value}" stands for a version that is not filled in yet; CodeDeploy takes it as it is, and the deployment fails.`,
          hint: placeholderHint(at.value)
        })
        continue
      }
      report({
        at,
        message:
          at.value === '$LATEST'
            ? `"$LATEST" is not a published version, and an alias cannot shift traffic to or from it: the deployment fails.`
            : `"${at.value}" is not the number of a published version: the deployment fails.`,
        hint: `Publish a version ("aws lambda publish-version"), and write its number: ${name}: "2".`
      })
    }
    const [current, target] = versions
    if (current?.at === undefined || target?.at === undefined || current.at.value !== target.at.value) return
    if (!published.test(target.at.value)) return
    report({
      at: target.at,
      severity: 'warning',
      message: `Both versions are ${target.at.value}: the deployment shifts no traffic.`,
      hint: 'TargetVersion is the new one, CurrentVersion the one the alias points at now.'
    })
  }
}
