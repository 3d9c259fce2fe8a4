import {connectGitHub, gitHubAccess} from '../core/github-connection.ts'

interface MessageRemedy {
  /** Matches the agent's message. */
  readonly pattern: RegExp
  /** Whether it says as much when a script wrote it. */
  readonly inLog?: true
  /** It is about what the agent does itself: a script that fails may print anything. */
  readonly withoutScript?: true
  readonly remedy: string
}

/**
 * Of a commit. The agent says the address, then the statuses of its four attempts: `Could not download bundle at
 * 'https://api.github.com/repos/…' after 3 retries. Server returned codes: 404 'Not Found'; …`.
 */
const gitHubRemedies: readonly MessageRemedy[] = [
  {
    pattern: /api\.github\.com\/.* codes: .*(?:\b429\b|rate limit)/is,
    remedy:
      'GitHub has had too many requests: 60 in an hour from one address without a token, 5,000 with one. Connect the application to GitHub, deploy to fewer instances at once, or deploy a bundle in S3.'
  },
  {
    pattern: /api\.github\.com\/.* codes: .*\b40[13]\b/is,
    remedy: `GitHub does not take the token that CodeDeploy has (it was revoked, is an old one of more than ten, or the account has no access any more), or has had too many requests. ${connectGitHub} ${gitHubAccess}`
  },
  {
    pattern: /api\.github\.com\/.* codes: .*\b404\b/is,
    remedy: `GitHub does not show the commit to these hosts: it was not pushed, is of another repository, or the repository is private and CodeDeploy may not read it. Push it; for a private repository: ${connectGitHub} ${gitHubAccess}`
  },
  {
    pattern: /Could not download bundle at .?https:\/\/api\.github\.com\//i,
    remedy:
      'The instance must reach api.github.com and codeload.github.com over HTTPS, and GitHub must be up (githubstatus.com). A bundle in S3 needs neither.'
  }
]

/**
 * What the agents' well-known messages mean, first match wins. The texts are those of agent 1.8 and 2.x; a message that matches
 * none keeps the remedy of its error code, so a reworded message only makes the advice less precise.
 */
const messageRemedies: readonly MessageRemedy[] = [
  {
    pattern: /agent was not able to receive the lifecycle event/i,
    remedy:
      'The agent did not answer. Check that it is installed and running, that the instance has an instance profile (restart the agent after attaching one), that it reaches the endpoints of CodeDeploy and S3, and that its clock is right.'
  },
  {
    pattern: /file already exists at this location/i,
    remedy:
      'The file was not put there by the previous deployment of this group. Set `file-exists-behavior: OVERWRITE` (or RETAIN), or `file_exists_behavior` in the AppSpec, or remove the file on the instances.'
  },
  {
    pattern: /failed with error Errno::ENOENT/,
    remedy:
      'The script is there, but the interpreter in its first line is not found. The usual reason is CRLF line ends: save the script with LF (`*.sh text eol=lf` in .gitattributes). Otherwise correct the `#!` line.'
  },
  {
    pattern: /bad interpreter|\$'[^']*\\r'|\^M: |env: .*\\r['’]|\r: command not found/,
    inLog: true,
    remedy: 'The script, or a file it reads, has CRLF line ends. Save it with LF (`*.sh text eol=lf` in .gitattributes).'
  },
  {
    pattern: /Script does not exist at specified location/i,
    remedy: 'Correct `location`: it is relative to the root of the bundle, its case counts, and it takes no arguments.'
  },
  {
    pattern: /failed to close STD(OUT|ERR)/i,
    remedy:
      'A process that the script started in the background keeps its output open. Redirect all three streams: `command > /dev/null 2>&1 < /dev/null &`.'
  },
  {
    pattern: /failed to complete in \d+ seconds/i,
    remedy:
      'Make the script faster or raise its `timeout` (at most 3600 s for all scripts of an event). A service must be started in the background.'
  },
  {
    pattern: /failed with exit code *$/,
    remedy: 'The script was killed by a signal: often the instance had no memory left, or the script killed its own process group.'
  },
  {
    pattern: /\bsu: |This account is currently not available/i,
    inLog: true,
    remedy: 'The user of `runas` must exist on the instance and have a login shell.'
  },
  {
    pattern: /command not found|failed with exit code 127/i,
    inLog: true,
    remedy:
      'A command was not found. Hooks see the environment of the agent, not that of a login shell: use absolute paths or set PATH in the script.'
  },
  {
    pattern: /failed with exit code 126|Permission denied/i,
    inLog: true,
    remedy: 'Something could not be executed or read: check the modes of the files and the user of `runas`.'
  },
  {
    pattern: /etag .* but was actually/i,
    remedy: 'The object in S3 was overwritten after the revision was registered. Use a key that is never reused, such as the default one.'
  },
  ...gitHubRemedies,
  {
    pattern: /specified key does not exist|specified version does not exist|NoSuchKey|\b404\b/i,
    withoutScript: true,
    remedy: 'The object is not in S3 any more. Check the key and the lifecycle rules of the bucket.'
  },
  {
    pattern: /specified bucket does not exist|NoSuchBucket/i,
    withoutScript: true,
    remedy: 'The bucket of the revision is gone, or its name is misspelt.'
  },
  {
    pattern: /must be addressed using the specified endpoint|PermanentRedirect|\b301\b/i,
    withoutScript: true,
    remedy: 'The bucket is in another region than the deployment group: the agent reads revisions in its own region.'
  },
  {
    pattern: /Access ?Denied|Forbidden|\b403\b/i,
    withoutScript: true,
    remedy:
      'The instance profile must allow s3:GetObject (and s3:GetObjectVersion) on the bucket, and kms:Decrypt when it is encrypted with a key.'
  },
  {
    pattern: /did not find an AppSpec file/i,
    remedy: 'The bundle must have `appspec.yml` (this spelling) in its root.'
  },
  {
    pattern: /is in no local clone/,
    remedy: 'Fetch the commit into the repository that the rehearsal runs in; actions/checkout does with `fetch-depth: 0`.'
  },
  {
    pattern: /No such file or directory @ /,
    withoutScript: true,
    remedy:
      'A `source` of `files` is not in the bundle. It is relative to the root of the bundle, its case counts, and it takes no patterns.'
  },
  {
    pattern: /can't find (user|group) for/i,
    remedy: 'Create the user or group on the instances before Install, or correct `owner` or `group` in `permissions`.'
  },
  {
    pattern: /sudo: (a terminal|no tty|a password)/i,
    inLog: true,
    remedy: 'Remove `sudo`: the agent already runs as root, and there is no terminal for a password.'
  },
  {
    pattern: /unsupported operating system \((?:linux|windows)\)/i,
    withoutScript: true,
    remedy: 'The AppSpec is for another operating system than that of the host: deploy it to a group of such hosts, or correct its `os`.'
  },
  {
    // Agent 1 begins so what its parser refuses.
    pattern: /undefined method|NoMethodError|appspec|application specification file|^The deployment failed: /i,
    withoutScript: true,
    remedy: 'The agent could not read the AppSpec. Run `validate` on it: it names the line.'
  },
  {
    pattern: /No space left on device|ENOSPC/i,
    inLog: true,
    remedy: 'The disk of the instance is full. The agent keeps five revisions of each group; see `:max_revisions:`.'
  },
  {
    pattern: /Attempting minimal diagnostics/i,
    remedy:
      'The script wrote something that is not UTF-8, so the agent could not send its log. The instance has it in `logs/scripts.log` of the deployment.'
  },
  {
    pattern: /Text file busy|ETXTBSY/,
    inLog: true,
    remedy: 'A program was running while its file was replaced. Stop it in ApplicationStop, or install to a new folder and switch a link.'
  },
  {
    pattern: /not opened for reading/i,
    remedy: 'The bundle could not be downloaded or is not an archive: check the instance profile, the key and the bundle type.'
  }
]

/** The remedy for what a host said, if the message or the end of the log is well known. */
export function remedyForMessage(message: string, logTail: string, script: string | undefined): string | undefined {
  return messageRemedies.find(
    ({pattern, inLog, withoutScript}) =>
      !(withoutScript && script !== undefined) && (pattern.test(message) || (inLog === true && pattern.test(logTail)))
  )?.remedy
}
