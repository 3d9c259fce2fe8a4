import type {IamIdentity} from '../operations/on-premises/on-premises-port.ts'

/** Where the agent looks for it (user guide: registering an on-premises instance). */
export const agentConfigPaths = {
  linux: '/etc/codedeploy-agent/conf/codedeploy.onpremises.yml',
  windows: 'C:\\ProgramData\\Amazon\\CodeDeploy\\conf.onpremises.yml'
} as const

/** The file that tells the agent of an on-premises host who it is. What is secret is for whoever sets up the host to fill in, between < and >. */
export function agentConfig({type, arn}: IamIdentity, region: string | undefined): string {
  const identity =
    type === 'user'
      ? [`iam_user_arn: ${arn}`, 'aws_access_key_id: <access key id of the user>', 'aws_secret_access_key: <its secret access key>']
      : [`iam_session_arn: ${arn}`, 'aws_credentials_file: <path of the file with the credentials of the session>']
  return ['---', ...identity, `region: ${region ?? '<region>'}`].join('\n')
}
