import type {InputName} from '../operations/inputs.ts'

/** The defaults of action.yml, which the runner sends like what was given; a test holds the two together. */
export const inputDefaults: Readonly<Partial<Record<InputName, string>>> = {
  mode: 'deploy',
  'revision-type': 'auto',
  'ignore-file': '.codedeployignore',
  symlinks: 'preserve',
  appspec: 'appspec.yml',
  'skip-unchanged': 'upload',
  'on-active-deployment': 'wait',
  'on-timeout': 'fail',
  'wait-for': 'succeeded',
  'wait-for-rollback': 'true',
  instances: '1',
  annotations: 'true',
  'job-summary': 'true'
}
