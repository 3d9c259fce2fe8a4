import {functionReferenceOf} from '../../core/function-reference.ts'
import {propertiesOf, scalarInAnyCase} from '../function-app-spec.ts'
import {isPlaceholder} from '../placeholder.ts'
import type {Rule} from '../rule.ts'

/** `FunctionName` of the Lambda API, without a version or an alias behind it: the name, the ARN, or the end of the ARN. */
const possible = /^(?:arn:aws[a-zA-Z-]*:lambda:)?(?:[a-z]{2,}(?:-[a-z]+)+-\d+:)?(?:\d{12}:)?(?:function:)?(?<name>[A-Za-z0-9_-]{1,64})$/

export const lambdaFunction: Rule = {
  id: 'lambda-function',
  severity: 'error',
  platforms: ['lambda'],
  summary: 'The function has a name that no function can have.',
  check({functionAppSpec: spec}, report) {
    const at = scalarInAnyCase(propertiesOf(spec), 'Name')
    // One that is empty and one that is not filled in are the business of others.
    if (at === undefined || at.value.trim() === '' || isPlaceholder(at.value) || possible.test(at.value)) return
    const {unqualified, qualifier} = functionReferenceOf(at.value) ?? {}
    if (qualifier !== undefined && unqualified !== undefined && possible.test(unqualified)) {
      report({
        at,
        message: `"${at.value}" is a function with a version or an alias behind it, and CodeDeploy takes the function alone: the deployment fails.`,
        hint: `Write "Name: ${unqualified}"; the alias whose traffic shifts goes into "Alias".`
      })
      return
    }
    report({
      at,
      message: `"${at.value}" cannot be the name of a function: Lambda does not find it, and the deployment fails.`,
      hint: 'Names have up to 64 letters of A to Z, digits, "-" and "_". The ARN of the function is taken too.'
    })
  }
}
