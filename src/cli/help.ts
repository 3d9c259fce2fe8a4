import {autoRollbackEvents} from '../deployment/model.ts'
import {appSpecFileTypes, bundleTypes, deploymentWaitTypes, fileExistsBehaviors} from '../core/codedeploy-words.ts'
import {s3CannedAcls, s3Encryptions, s3StorageClasses} from '../core/s3-words.ts'
import {inputEffects, type Activity} from '../operations/input-effects.ts'
import {
  activeDeploymentPolicies,
  cancelPolicies,
  revisionTypes,
  skipUnchangedChoices,
  staleRunPolicies,
  successPolicies,
  symlinkPolicies,
  timeoutPolicies,
  unmatchedBranchPolicies,
  validateLevels,
  waitForChoices
} from '../operations/options.ts'
import {commands, effectsWith, formats, ownEffects, type Command, type Flag} from './own-flags.ts'

/** How each command is written, and what it does. */
const synopses: Readonly<Record<Command, readonly [string, ...string[]]>> = {
  rehearse: ['rehearse [SOURCE]', 'run the deployment here for real, without AWS'],
  deploy: ['deploy [SOURCE]', 'package, upload, deploy and follow to the end'],
  validate: [
    'validate [PATH…]',
    'check AppSpec files, or a directory with its bundle',
    '(--fix: correct what is safe to correct; --plan: show what Install would do)'
  ],
  package: [
    'package [SOURCE]',
    'write the bundle (--output FILE; --list: show what it would hold,',
    'with --archive FILE what that holds)'
  ],
  push: ['push [SOURCE]', 'upload and register the bundle; the last line is the revision for deploy --revision'],
  wait: ['wait DEPLOYMENT', 'follow a deployment that exists to its end'],
  continue: ['continue DEPLOYMENT', 'let a blue/green deployment go on'],
  stop: ['stop DEPLOYMENT', 'stop it and see it end'],
  rollback: ['rollback [DEPLOYMENT]', 'deploy the revision before the current one again, or that of DEPLOYMENT'],
  restart: ['restart', 'restart the application with the revision it has (agents 2.1 and later)'],
  'delete-deployment-group': ['delete-deployment-group', 'take a group away, such as that of a closed pull request'],
  register: ['register NAME', 'register an on-premises instance by its ARN, and tag it'],
  deregister: ['deregister NAME', 'take an on-premises instance out of CodeDeploy, with its tags'],
  tag: ['tag NAME…', 'set and remove tags of on-premises instances'],
  local: [
    'local',
    'serve the embedded CodeDeploy for any AWS client, with S3 and what',
    'deployments to ECS and Lambda need of these (--hook-handlers, --speed)'
  ]
}

const any = (words: readonly string[]): string => words.join('|')
const eitherWay = 'true|false'
/** A flag that may stand alone. */
const alone = ''

/** What follows each flag, by the headings they stand under. */
const headings: Readonly<Record<string, Partial<Readonly<Record<Flag, string>>>>> = {
  Target: {
    'application-name': 'A',
    'deployment-group-name': 'G (again for each further group)',
    'deployment-id': 'D',
    'aws-region': 'R',
    'max-parallel': 'N',
    'fail-fast': eitherWay,
    'on-active-deployment': any(activeDeploymentPolicies),
    'on-stale-run': any(staleRunPolicies),
    'dry-run': alone
  },
  'Deployment group': {
    'deployment-group-config': 'YAML|FILE',
    'adopt-deployment-group': alone,
    'create-application': alone,
    'delete-application': alone,
    'branch-config': 'YAML|FILE',
    branch: 'NAME',
    'config-name': 'NAME',
    'pull-request-number': 'N',
    'on-unmatched-branch': any(unmatchedBranchPolicies)
  },
  Settings: {
    'deployment-config-name': 'C',
    description: 'TEXT',
    'file-exists-behavior': any(fileExistsBehaviors),
    'ignore-application-stop-failures': alone,
    'update-outdated-instances-only': alone,
    'auto-rollback': `[=true|false|${any(autoRollbackEvents)}]`,
    'override-alarms': 'NAMES|none|YAML',
    'target-tag-filters': 'YAML',
    'target-auto-scaling-groups': 'NAMES',
    'deployment-options': 'YAML'
  },
  Revision: {
    source: 'DIR',
    archive: 'FILE',
    revision: 'JSON (of push, instead of all the others)',
    'revision-type': any(revisionTypes),
    's3-bucket': 'B',
    's3-prefix': 'P',
    's3-key': 'K',
    's3-version-id': 'V',
    's3-etag': 'E',
    'github-repository': 'OWNER/NAME',
    'github-commit-id': 'SHA',
    'allow-forks': alone,
    'skip-unchanged': any(skipUnchangedChoices)
  },
  'ECS and Lambda': {
    'appspec-content': 'TEXT',
    substitutions: 'NAME=TEXT (again for each further <NAME>)',
    'task-definition': 'FILE|ARN|FAMILY:REVISION',
    'container-name': 'NAME',
    'container-port': 'N',
    'lambda-function-name': 'NAME',
    'lambda-alias': 'NAME',
    'lambda-current-version': 'N',
    'lambda-target-version': 'N|publish'
  },
  Bundle: {
    include: 'P',
    exclude: 'P',
    'ignore-file': 'NAME',
    'bundle-type': any([...bundleTypes, ...appSpecFileTypes]),
    'compression-level': '0-9',
    symlinks: any(symlinkPolicies),
    list: alone,
    output: 'FILE'
  },
  Storage: {
    's3-sse': any(s3Encryptions),
    's3-kms-key-id': 'KEY',
    's3-acl': any(s3CannedAcls),
    's3-storage-class': any(s3StorageClasses),
    's3-tags': 'NAME=TEXT',
    's3-metadata': 'NAME=TEXT',
    's3-expected-bucket-owner': 'ACCOUNT'
  },
  Waiting: {
    'wait-for': any(waitForChoices),
    timeout: '30m (a bare number is minutes)',
    'on-timeout': any(timeoutPolicies),
    'on-cancel': any(cancelPolicies),
    'wait-for-rollback': eitherWay,
    'on-partial-failure': any(successPolicies),
    'on-no-targets': any(successPolicies),
    'poll-interval': '5s (a bare number is seconds)',
    'deployment-wait-type': any(deploymentWaitTypes)
  },
  AppSpec: {
    appspec: 'FILE',
    validate: any(validateLevels),
    'agent-version': '1|2|both',
    host: 'linux|windows',
    platform: 'server|ecs|lambda',
    previous: 'DIR|ARCHIVE',
    'load-balancer': eitherWay,
    fix: alone,
    plan: alone
  },
  'On-premises instance': {
    'iam-session-arn': 'ARN',
    'iam-user-arn': 'ARN',
    'instance-tags': 'NAME=TEXT (again for each further tag)',
    'remove-tags': 'NAMES'
  },
  'Embedded CodeDeploy': {
    instances: 'N',
    root: 'DIR',
    'hook-handlers': 'FUNCTION=FILE (again for each further function)',
    speed: 'N',
    'alarm-at': 'PERCENT',
    port: 'N',
    data: 'DIR'
  },
  Output: {format: any(formats), suppressed: alone}
}

const packed = {'bundle-type': any(bundleTypes)}
/** Where a command takes less. */
const narrower: Partial<Readonly<Record<Command, Partial<Readonly<Record<Flag, string>>>>>> = {
  rehearse: packed,
  validate: packed,
  package: packed,
  push: packed,
  stop: {'auto-rollback': `[=${eitherWay}]`},
  register: {format: 'text|json'},
  deregister: {format: 'text|json'},
  tag: {format: 'text|json'}
}

const width = 118
const effects: Readonly<Record<Flag, readonly Activity[]>> = {...inputEffects, ...ownEffects}

const exitStatuses = `Exit status: 0 success, 1 the deployment or the validation failed, 2 usage, 3 AWS, the network or what is there
did not allow it, 130 cancelled. Every flag is described in the README; NO_COLOR is honoured.`

/** What `help` prints: the commands, and every flag. */
export function help(): string {
  return [
    'codedeploy-kit: deploy with AWS CodeDeploy, and rehearse it on this machine',
    '',
    ...commands.flatMap(synopsis),
    `  ${'codedeploy-kit help COMMAND'.padEnd(column)}what one of them takes`,
    '',
    ...flags(() => true),
    '',
    exitStatuses
  ].join('\n')
}

/** What `help COMMAND` prints: the flags that have an effect there, and no other. */
export function commandHelp(command: Command): string {
  return [...synopsis(command), '', ...flags(flag => effects[flag].includes(command), command), '', exitStatuses].join('\n')
}

const column = 40

function synopsis(command: Command): string[] {
  const [usage, first = '', ...more] = synopses[command]
  return [`  ${`codedeploy-kit ${usage}`.padEnd(column)}${first}`, ...more.map(line => `  ${''.padEnd(column)}${line}`)]
}

function flags(isShown: (flag: Flag) => boolean, command?: Command): string[] {
  return Object.entries(headings).flatMap(([heading, group]) => {
    const items = (Object.entries(group) as [Flag, string][]).flatMap(([flag, widest]) => {
      const value = (command && narrower[command]?.[flag]) ?? widest
      if (isShown(flag)) return written(flag, value)
      const extra = effectsWith.find(effect => effect.input === flag && effect.command === command)
      return extra ? `${written(flag, value)} (with --${extra.flag})` : []
    })
    return items.length === 0 ? [] : [heading, ...wrapped(items)]
  })
}

function written(flag: Flag, value: string): string {
  return value === alone || value.startsWith('[') ? `--${flag}${value}` : `--${flag} ${value}`
}

/** Items side by side, as many as a line holds. */
function wrapped(items: readonly string[]): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 2 + item.length <= width) lines[lines.length - 1] = `${last}  ${item}`
    else lines.push(`  ${item}`)
  }
  return lines
}
