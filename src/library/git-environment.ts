/**
 * What git may know from the environment: how a server is reached, and the configuration of who runs it. Whatever else starts with `GIT_` is
 * of a git that this runs in, such as a hook, and would lead to another repository, index or meaning of paths.
 */
const kept =
  /^GIT_(?:SSH(?:_.*)?|SSL_.*|PROXY_.*|HTTP_.*|CURL_.*|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|ALLOW_PROTOCOL|PROTOCOL.*)$/i

/** Of a step the inputs, and among them a token that is for GitHub's API: helpers for credentials and for ssh see all that git has. */
const inputs = /^INPUT_/i

/** Git asks nobody, changes nothing on the way, and answers in English. */
const fixed: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
  GCM_INTERACTIVE: 'never',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_EDITOR: ':',
  LC_ALL: 'C',
  LANGUAGE: ''
}

/** The environment for git: that of the process without what is not git's own business, and `more` before all of it. */
export function gitEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  more: Readonly<Record<string, string>> = {}
): Record<string, string> {
  const own = Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    value === undefined || inputs.test(name) || (/^GIT_/i.test(name) && !kept.test(name)) ? [] : [[name, value]]
  )
  return {...Object.fromEntries(own), ...fixed, ...more}
}
