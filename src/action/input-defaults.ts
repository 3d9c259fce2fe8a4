import type {InputName} from '../operations/inputs.ts'

/** The defaults of action.yml, which the runner sends like what was given; a test holds the two together. */
export const inputDefaults: Readonly<Partial<Record<InputName, string>>> = {
  mode: 'deploy',
  'dry-run': 'false',
  'revision-type': 'auto',
  'ignore-file': '.codedeployignore',
  symlinks: 'preserve',
  appspec: 'appspec.yml',
  'skip-unchanged': 'upload',
  'max-parallel': '1',
  'fail-fast': 'true',
  'on-stale-run': 'allow',
  'on-timeout': 'fail',
  'wait-for': 'succeeded',
  'wait-for-rollback': 'true',
  'on-partial-failure': 'warn',
  'on-no-targets': 'warn',
  'on-unmatched-branch': 'skip',
  instances: '1',
  annotations: 'true',
  'job-summary': 'true'
}
