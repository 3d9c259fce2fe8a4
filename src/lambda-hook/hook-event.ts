/** What CodeDeploy sends to a hook function of an ECS or Lambda deployment. */
export interface CodeDeployHookEvent {
  readonly DeploymentId: string
  /** Changes with every execution of a hook; opaque. */
  readonly LifecycleEventHookExecutionId: string
}

/** Throws a TypeError that says what is missing; nothing can be reported without the ids. */
export function hookEventOf(event: unknown): CodeDeployHookEvent {
  const members = typeof event === 'object' && event !== null ? (event as Readonly<Record<string, unknown>>) : {}
  const {DeploymentId, LifecycleEventHookExecutionId} = members
  const missing = Object.entries({DeploymentId, LifecycleEventHookExecutionId}).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [] : [name]
  )
  if (missing.length === 0) return event as CodeDeployHookEvent
  // Their values may be secrets.
  const names = Object.keys(members).slice(0, 5)
  const has = names.length === 0 ? 'is no object with members' : `has ${names.join(', ')}`
  throw new TypeError(
    `The event is not from CodeDeploy: it lacks ${missing.join(' and ')} (it ${has}). Only a deployment invokes a hook with these; nothing was reported.`
  )
}
