import {propertiesOf, scalarInAnyCase} from '../function-app-spec.ts'
import {isPlaceholder, placeholderHint} from '../placeholder.ts'
import type {Rule} from '../rule.ts'

export const lambdaAlias: Rule = {
  id: 'lambda-alias',
  severity: 'error',
  platforms: ['lambda'],
  summary: 'The alias cannot be the name of an alias.',
  check({functionAppSpec: spec}, report) {
    const alias = scalarInAnyCase(propertiesOf(spec), 'Alias')
    if (alias === undefined || alias.value.trim() === '') return
    const {value} = alias
    if (isPlaceholder(value)) {
      report({
        at: alias,
        severity: 'warning',
        message: `"${value}" stands for an alias that is not filled in yet; CodeDeploy takes it as it is.`,
        hint: placeholderHint(value)
      })
    } else if (/^\d+$/.test(value)) {
      report({
        at: alias,
        message: `"${value}" is the number of a version; an alias has a name, and Lambda does not find this one: the deployment fails.`,
        hint: 'Name the alias whose traffic shifts, such as live.'
      })
    } else if (!/^[A-Za-z0-9_-]{1,128}$/.test(value)) {
      report({
        at: alias,
        message: `"${value}" has characters that the name of an alias cannot have: Lambda does not find it, and the deployment fails.`,
        hint: 'Aliases have up to 128 letters, digits, "-" and "_". The function goes into "Name".'
      })
    }
  }
}
