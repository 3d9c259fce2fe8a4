import type {LifecycleEventName} from '../lifecycle.ts'

/** When the events happen in which scripts of a server can run. */
export const serverEventWords: Readonly<Partial<Record<LifecycleEventName, string>>> = {
  BeforeBlockTraffic:
    'Before the instance is taken out of the load balancer. Runs the scripts of the previous revision, and only in groups with a load balancer.',
  AfterBlockTraffic:
    'After the instance was taken out of the load balancer. Runs the scripts of the previous revision, and only in groups with a load balancer.',
  ApplicationStop:
    'Before the new revision is downloaded: stop the application. Runs the scripts of the previous revision; nothing runs on the first deployment.',
  BeforeInstall: 'Before the files are copied: back up, decrypt, create users.',
  AfterInstall: 'After the files were copied: configure, change permissions, migrate.',
  ApplicationStart: 'Start what ApplicationStop stopped.',
  ValidateService: 'Check that the application works; the last event without a load balancer.',
  BeforeAllowTraffic: 'Before the instance is put back into the load balancer; only in groups with a load balancer.',
  AfterAllowTraffic: 'After the instance was put back into the load balancer; only in groups with a load balancer.'
}

/** When the events happen in which functions of an ECS or Lambda deployment can run. */
export const functionEventWords: Readonly<Partial<Record<LifecycleEventName, string>>> = {
  BeforeInstall: 'Before the replacement task set is created. A failure here cannot be rolled back: there is nothing to roll back yet.',
  AfterInstall: 'After the replacement task set was created, before it gets traffic.',
  AfterAllowTestTraffic: 'After the test listener serves the replacement task set; does not run without a test listener.',
  BeforeAllowTraffic: 'Before production traffic is shifted.',
  AfterAllowTraffic: 'After all production traffic was shifted.'
}
