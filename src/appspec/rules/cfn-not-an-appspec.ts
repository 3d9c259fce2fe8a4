import {detectPlatform} from '../detect-platform.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const cfnNotAnAppspec: Rule = {
  id: 'cfn-not-an-appspec',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file is a CloudFormation template, not an AppSpec.',
  check(context, report) {
    if (!detectPlatform(context.root).isTemplate) return
    report({
      at: context.root,
      message: 'This is a CloudFormation template with a blue/green hook, not an AppSpec: CloudFormation makes the deployment itself.',
      hint: 'Deploy it with CloudFormation, and leave CodeDeploy out.'
    })
  }
}
