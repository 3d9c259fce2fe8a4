import {propertiesOf, scalarInAnyCase} from '../function-app-spec.ts'
import {isPlaceholder, placeholderHint} from '../placeholder.ts'
import type {Rule} from '../rule.ts'

const withRevision = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]{1,255}:[1-9]\d*$/
const hint = 'Write the ARN with its revision: arn:aws:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION'

export const ecsTaskdefArn: Rule = {
  id: 'ecs-taskdef-arn',
  severity: 'error',
  platforms: ['ecs'],
  summary: 'The task definition is not an ARN with a revision.',
  check({functionAppSpec: spec}, report) {
    const taskDefinition = scalarInAnyCase(propertiesOf(spec), 'TaskDefinition')
    if (taskDefinition === undefined) return
    const value = taskDefinition.value.trim()
    if (value === '' || withRevision.test(value)) return
    if (isPlaceholder(value)) {
      report({
        at: taskDefinition,
        severity: 'warning',
        message: `"${value}" stands for a task definition that is not filled in yet; CodeDeploy takes it as it is, and the deployment fails.`,
        hint:
          value === '<TASK_DEFINITION>'
            ? "Say what is deployed in `task-definition`. CodePipeline's action CodeDeployToECS and aws-actions/amazon-ecs-deploy-task-definition fill it in too; CodeDeploy itself does not."
            : placeholderHint(value)
      })
      return
    }
    const why = !value.startsWith('arn:')
      ? /^[\w-]+(?::\d+)?$/.test(value)
        ? 'is the name of a task definition, and not its ARN'
        : 'is not the ARN of a task definition'
      : /:task-definition\/[\w-]+$/.test(value)
        ? 'has no revision at its end'
        : 'is not the ARN of a task definition'
    report({at: taskDefinition, message: `"${value}" ${why}: the deployment fails.`, hint})
  }
}
