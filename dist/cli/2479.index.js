export const id = 2479;
export const ids = [2479];
export const modules = {

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub),
/* harmony export */   g: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/**
 * How an application comes to a token for GitHub ("Integrating CodeDeploy with GitHub" in the user guide): no API makes one.
 */
const connectGitHub = 'Connect the application to GitHub once, in the console of CodeDeploy: Create deployment, "My application is stored in GitHub", "Connect to GitHub".';
/** What an account that is connected needs besides. */
const gitHubAccess = 'The account must be able to read the repository, and an organisation that restricts OAuth apps must approve that of CodeDeploy.';


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure),
  s: () => (/* binding */ failedTargets)
});

// EXTERNAL MODULE: ./lib/core/github-connection.js
var github_connection = __webpack_require__(7053);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
;// CONCATENATED MODULE: ./lib/deployment/error-remedies.js


/** What to do about each `errorInformation.code` of a deployment. */
const deploymentErrorRemedies = {
    AGENT_ISSUE: 'Check on the instances that the CodeDeploy agent is installed and running, that the instance profile allows it to read the bucket, and that it reaches the CodeDeploy and S3 endpoints.',
    ALARM_ACTIVE: 'Clear the CloudWatch alarm of the deployment group, or override the alarms for this deployment.',
    APPLICATION_MISSING: 'The application was deleted during the deployment. Create it again, or check `application-name` and the region.',
    AUTOSCALING_VALIDATION_ERROR: 'Look at the Auto Scaling group of the deployment group: its lifecycle hooks and sizes are not usable.',
    AUTO_SCALING_CONFIGURATION: 'Remove the Auto Scaling group from the deployment group and add it again.',
    AUTO_SCALING_IAM_ROLE_PERMISSIONS: 'Attach AWSCodeDeployRole to the service role; with a launch template also allow ec2:RunInstances, ec2:CreateTags and iam:PassRole.',
    CLOUDFORMATION_STACK_FAILURE: 'Read the events of the CloudFormation stack.',
    CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND: 'A resource the deployment group names is gone: check its configuration, target groups and functions.',
    CUSTOMER_APPLICATION_UNHEALTHY: 'The new version does not pass its health checks: look at the target group and at the logs of the application.',
    DEPLOYMENT_GROUP_MISSING: 'The deployment group was deleted or renamed during the deployment.',
    ECS_UPDATE_ERROR: 'ECS refused the new task set: check the task definition, container name and port, capacity and subnets.',
    ELASTIC_LOAD_BALANCING_INVALID: 'The load balancer of the deployment group cannot be used: check its target group and health checks.',
    ELB_INVALID_INSTANCE: 'An instance cannot be registered with the load balancer: check its Availability Zone and VPC.',
    HEALTH_CONSTRAINTS: 'Too many instances failed, or too few healthy ones remained. The reason is the first failed event of the failed instances.',
    HEALTH_CONSTRAINTS_INVALID: 'The deployment configuration asks for more healthy instances than there are. Choose another `deployment-config-name`, or add instances.',
    HOOK_EXECUTION_FAILURE: 'Read the log of the Lambda hook function; it must call PutLifecycleEventHookExecutionStatus within the hour.',
    IAM_ROLE_MISSING: 'The service role of the deployment group does not exist any more.',
    IAM_ROLE_PERMISSIONS: 'The service role of the deployment group may not do what the deployment needs: attach AWSCodeDeployRole and let codedeploy.amazonaws.com assume it.',
    INTERNAL_ERROR: 'An error inside AWS. Try again; ask AWS support if it stays.',
    INVALID_ECS_SERVICE: 'The ECS service cannot be deployed to: its deployment controller must be CODE_DEPLOY, with one primary task set.',
    INVALID_LAMBDA_CONFIGURATION: 'Check the alias, its versions and weights, and the hook functions that the AppSpec names.',
    INVALID_LAMBDA_FUNCTION: 'The function or version that the AppSpec names does not exist.',
    INVALID_REVISION: 'The revision or its AppSpec cannot be used: check the AppSpec, the bundle type and the key.',
    MANUAL_STOP: 'Somebody or something called StopDeployment.',
    MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: 'Complete the blue/green settings of the deployment group.',
    MISSING_ELB_INFORMATION: 'Name a load balancer in the deployment group.',
    MISSING_GITHUB_TOKEN: `${github_connection/* connectGitHub */.U} ${github_connection/* gitHubAccess */.g}`,
    NO_EC2_SUBSCRIPTION: 'The AWS account cannot use EC2 yet.',
    NO_INSTANCES: 'No running instance matches the deployment group. Check its tags (case counts), Auto Scaling groups and region; on-premises instances must be registered and tagged.',
    OVER_MAX_INSTANCES: 'The deployment has more instances than the quota allows.',
    RESOURCE_LIMIT_EXCEEDED: 'A quota of the account is used up. Wait for other deployments, or ask for more.',
    REVISION_MISSING: 'The object in S3 or the commit is gone or unreadable. Keep revisions as long as instances may be replaced, and check key, version and permissions; a commit must be pushed, and a private repository connected to CodeDeploy.',
    THROTTLED: 'AWS throttled the calls of the service role. Run fewer deployments at once.',
    TIMEOUT: 'A step took longer than CodeDeploy allows: an event must begin within five minutes and end within an hour, the whole within its limit. Look for the target that said nothing, and at its agent.'
};
/** Only the guide has this one, not the API model. */
const guideOnlyRemedies = new Map([
    ['UNABLE_TO_SEND_ASG', 'The link to the Auto Scaling group is broken: remove it from the deployment group and add it again.']
]);
/** What to do about a deployment's error, if this version knows its code. */
function remedyForDeploymentError(code) {
    const known = model/* deploymentErrorCodes */.c6.find(name => name === code);
    return known === undefined ? guideOnlyRemedies.get(code) : deploymentErrorRemedies[known];
}
/** What to do about each code an instance reports for a lifecycle event. */
const lifecycleErrorRemedies = {
    Success: 'The event itself succeeded; look at the events after it.',
    ScriptMissing: 'Correct `location`: it is relative to the root of the bundle, its case counts, and it takes no arguments. Check that the bundle is not filtered by an ignore file.',
    ScriptNotExecutable: 'Make the script executable (`git update-index --chmod=+x`); the agent tried to and could not.',
    ScriptTimedOut: 'Make the script faster or raise its `timeout` (at most 3600 s for all scripts of an event). A service must be started in the background.',
    ScriptFailed: 'Read the end of the log. The instance has all of it in `logs/scripts.log` of the deployment; a rehearsal keeps it with `root`.',
    UnknownError: 'The agent failed outside of a script; its message says at what.'
};

;// CONCATENATED MODULE: ./lib/deployment/function-remedies.js
/** Deployments to functions and services have no instances, no agents and no bundles. */
const isOfServers = 'This code is about deployments to servers; the deployment in the console says more.';
/** What means the same for both. */
const shared = {
    AGENT_ISSUE: isOfServers,
    ALARM_ACTIVE: 'A CloudWatch alarm of the deployment group went off, or was on before. Look at what it measures from the moment the traffic began to shift; to deploy while it is on, override the alarms with `override-alarms`.',
    APPLICATION_MISSING: 'The application was deleted during the deployment. Create it again, or check `application-name` and the region.',
    AUTOSCALING_VALIDATION_ERROR: isOfServers,
    AUTO_SCALING_CONFIGURATION: isOfServers,
    AUTO_SCALING_IAM_ROLE_PERMISSIONS: isOfServers,
    CLOUDFORMATION_STACK_FAILURE: 'Read the events of the CloudFormation stack.',
    DEPLOYMENT_GROUP_MISSING: 'The deployment group was deleted or renamed during the deployment.',
    ELB_INVALID_INSTANCE: isOfServers,
    HEALTH_CONSTRAINTS: isOfServers,
    HEALTH_CONSTRAINTS_INVALID: isOfServers,
    HOOK_EXECUTION_FAILURE: 'The hook function must call PutLifecycleEventHookExecutionStatus with `Succeeded` within an hour. One that reports `Failed`, ends without a report, runs into its own timeout, or may not call codedeploy:PutLifecycleEventHookExecutionStatus fails its event; `codedeploy-kit/lambda-hook` always reports in time.',
    IAM_ROLE_MISSING: 'The service role of the deployment group does not exist any more.',
    INTERNAL_ERROR: 'An error inside AWS. Try again; ask AWS support if it stays.',
    MANUAL_STOP: 'Somebody or something called StopDeployment.',
    MISSING_GITHUB_TOKEN: isOfServers,
    NO_EC2_SUBSCRIPTION: isOfServers,
    NO_INSTANCES: isOfServers,
    OVER_MAX_INSTANCES: isOfServers,
    RESOURCE_LIMIT_EXCEEDED: 'A quota of the account is used up. Wait for other deployments, or ask for more.',
    THROTTLED: 'AWS throttled the calls of the service role. Run fewer deployments at once.'
};
/** What to do about each `errorInformation.code` of a deployment to ECS or Lambda. */
const functionErrorRemedies = {
    ECS: {
        ...shared,
        CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND: 'Something that the deployment group or the AppSpec names is gone: check the cluster, the service, the target groups, the listeners and the hook functions.',
        CUSTOMER_APPLICATION_UNHEALTHY: 'The new tasks do not pass their health checks. Look at the targets of the new target group, the path and port of its health check, the logs of the containers, and raise `healthCheckGracePeriodSeconds` of the service when they start slowly.',
        ECS_UPDATE_ERROR: 'ECS refused the new task set. Check that the task definition is active, that its container and port are those of the AppSpec, and that capacity provider, platform version, subnets and security groups fit it; the events of the service say which.',
        ELASTIC_LOAD_BALANCING_INVALID: 'The load balancer of the deployment group cannot be used: it takes two target groups and one production listener, which forwards to the one that has the traffic.',
        IAM_ROLE_PERMISSIONS: 'The service role of the deployment group may not do what the deployment needs: attach AWSCodeDeployRoleForECS, let it pass the roles of the task definition (iam:PassRole) and invoke the hook functions (lambda:InvokeFunction; the managed policy only allows names that begin with `CodeDeployHook_`), and let codedeploy.amazonaws.com assume it.',
        INVALID_ECS_SERVICE: 'The ECS service cannot be deployed to: it must be active, its deployment controller must be CODE_DEPLOY, and it must have one primary task set, that of the target group behind the production listener.',
        INVALID_LAMBDA_CONFIGURATION: 'Check the hook functions that the AppSpec names.',
        INVALID_LAMBDA_FUNCTION: 'A hook function that the AppSpec names does not exist in this region.',
        INVALID_REVISION: 'CodeDeploy cannot read the AppSpec, or something is missing in it: run `validate` on it, it names the line. A revision in S3 must have the bundle type `YAML` or `JSON`.',
        MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: 'Complete the blue/green settings of the deployment group.',
        MISSING_ELB_INFORMATION: 'Name two target groups and a production listener in the deployment group.',
        REVISION_MISSING: 'The AppSpec in S3 is gone or unreadable: check key, version and permissions.',
        TIMEOUT: 'A step took longer than CodeDeploy allows: new tasks must be healthy within an hour, a hook function must report within an hour, and `continue` must come before the wait for it is over. Look at the stopped tasks of the service, and at the step that was in progress.'
    },
    Lambda: {
        ...shared,
        CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND: 'Something that the deployment group or the AppSpec names is gone: check the function, its alias, its versions and the hook functions.',
        CUSTOMER_APPLICATION_UNHEALTHY: 'The new version does not work: look at the errors of the function and at its log.',
        ECS_UPDATE_ERROR: 'This code is about deployments to ECS; the deployment in the console says more.',
        ELASTIC_LOAD_BALANCING_INVALID: isOfServers,
        IAM_ROLE_PERMISSIONS: 'The service role of the deployment group may not do what the deployment needs: attach AWSCodeDeployRoleForLambda, let it invoke the hook functions (lambda:InvokeFunction; the managed policy only allows names that begin with `CodeDeployHook_`), and let codedeploy.amazonaws.com assume it.',
        INVALID_ECS_SERVICE: 'This code is about deployments to ECS; the deployment in the console says more.',
        INVALID_LAMBDA_CONFIGURATION: 'Check that the alias points at `CurrentVersion` with all of its traffic, that `TargetVersion` is another version, and that each hook names a function. A deployment that was stopped may have left two versions on the alias: give all traffic to one with `aws lambda update-alias --routing-config AdditionalVersionWeights={}`.',
        INVALID_LAMBDA_FUNCTION: 'The function, the alias or a version that the AppSpec names does not exist in this region.',
        INVALID_REVISION: 'CodeDeploy cannot read the AppSpec, or something is missing in it: run `validate` on it, it names the line. A revision in S3 must have the bundle type `YAML` or `JSON`.',
        MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: 'Complete the settings of the deployment group.',
        MISSING_ELB_INFORMATION: isOfServers,
        REVISION_MISSING: 'The AppSpec in S3 is gone or unreadable: check key, version and permissions.',
        TIMEOUT: 'A step took longer than CodeDeploy allows: a hook function must report within an hour, and the whole must end within 50 hours. Look at the step that was in progress.'
    }
};
/** What CodeDeploy's well-known messages mean, first match wins; a reworded one only makes the advice less precise. */
const messageRemedies = [
    {
        pattern: /alias version does not match the current version/i,
        remedy: 'The alias points at another version than `CurrentVersion`: it was moved by hand or by another tool, or a stopped deployment left it between two versions. Leave `CurrentVersion` to `lambda-alias`, which looks it up, or correct it.'
    },
    {
        pattern: /function name cannot be null or empty/i,
        remedy: 'A hook in the AppSpec has no function. Name one, or remove the line.'
    },
    {
        pattern: /must be behind listener/i,
        remedy: 'The production listener does not forward to the target group of the task set that has the traffic. Point the default rule of the listener at it, then deploy again; tools that manage the listener must ignore changes of its target group.'
    },
    {
        pattern: /replacement task set to become healthy/i,
        remedy: 'The new tasks did not become healthy within an hour. Look at the stopped tasks of the service and at the logs of their containers, then at path and port of the health check of the new target group.'
    },
    {
        pattern: /waiting for a notification to continue/i,
        remedy: 'Nobody let it go on: `continue` must come before the wait of the deployment group is over. A longer wait is set in its blue/green settings.'
    },
    {
        pattern: /CODE_DEPLOY deployment controller/i,
        remedy: 'The service does rolling updates. Its deployment controller is set when it is created: create it anew with `CODE_DEPLOY`, or deploy it with `amazon-ecs-deploy-task-definition`.'
    },
    {
        pattern: /waiting for a status callback/i,
        remedy: 'The hook function reported nothing within an hour: it must call PutLifecycleEventHookExecutionStatus. It may have failed before it came to that, run into its own timeout, or not be allowed to (codedeploy:PutLifecycleEventHookExecutionStatus); `codedeploy-kit/lambda-hook` always reports in time.'
    },
    {
        pattern: /lifecycle event validation functions failed\.?$/im,
        remedy: 'The hook function reported `Failed`: what it checks does not hold of what was deployed.'
    }
];
/** What to do about a rehearsal where that differs from what AWS's deployments need. */
function remedyInRehearsal(code, message) {
    if (code === 'ALARM_ACTIVE')
        return '`alarm-at` let this alarm go off, to show how a deployment ends whose alarm does. The alarms of your own deployment group are not rehearsed.';
    if (/ ended without reporting: /.test(message))
        return 'Mend what ended it. On AWS, too, a function that ends without calling PutLifecycleEventHookExecutionStatus holds the deployment up for an hour; `codedeploy-kit/lambda-hook` makes that call, also when the checks throw.';
    return undefined;
}
/** The remedy for what CodeDeploy said of a deployment to ECS or Lambda, if its words are well known. */
function remedyForFunctionMessage(message) {
    return messageRemedies.find(({ pattern }) => pattern.test(message))?.remedy;
}

// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/deployment/hook-functions.js
var hook_functions = __webpack_require__(1944);
;// CONCATENATED MODULE: ./lib/deployment/explain-function.js




/** These end a deployment from outside: the event it was in is where it stood, not why it failed. */
const interruptions = new Set(['MANUAL_STOP', 'ALARM_ACTIVE']);
/** With these, and with none, an event that a hook checks failed because of its hook. */
const codesOfHooks = new Set([undefined, 'HOOK_EXECUTION_FAILURE', 'TIMEOUT']);
/**
 * Why a deployment to ECS or Lambda failed or was stopped. It has one target, so its own error and the event that failed are one cause, told
 * once.
 */
function explainFunctionFailure(snapshot, locate, { functions = {}, areLocal = false }) {
    const { id, status, errorCode, errorMessage = '', targets } = snapshot;
    const target = targets.find(({ events, status }) => status === 'Failed' || events.some(event => event.status === 'Failed')) ?? targets[0];
    const event = target?.events.find(each => each.status === 'Failed');
    if (errorCode === undefined && status !== 'Failed' && event === undefined)
        return [];
    const diagnostics = event?.diagnostics;
    const isHook = event !== undefined && hook_functions/* hookEvents */.BR.has(event.name) && codesOfHooks.has(errorCode);
    const code = errorCode ?? (isHook ? 'HOOK_EXECUTION_FAILURE' : (diagnostics?.errorCode ?? 'UNKNOWN'));
    const reported = diagnostics?.scriptName;
    const called = isHook ? (functions[event.name] ?? (reported === '' ? undefined : reported) ?? namedIn(errorMessage)) : undefined;
    const hookFunction = called === undefined ? undefined : (0,function_reference/* functionNameOf */.d)(called);
    const isInterrupted = interruptions.has(code);
    // What the event then says is that it was ended.
    const messages = new Set([errorMessage, isInterrupted ? '' : (diagnostics?.message ?? '')]);
    const message = [...messages].filter(text => text !== '').join('\n');
    const logTail = diagnostics?.logTail ?? '';
    // Who stopped it is not in the AppSpec, and its hook did nothing wrong.
    const location = isInterrupted ? undefined : locate({ ...(event && { event: event.name }), code, script: '', message, revision: 'current' });
    return [
        {
            targets: target === undefined || (event === undefined && target.status !== 'Failed') ? [] : [target.id],
            targetCount: Math.max(1, targets.length),
            ...(event && { event: event.name }),
            ...(hookFunction !== undefined && { hookFunction }),
            code,
            summary: summaryOf({ id, status, code, target, event, isHook, hookFunction }),
            message,
            logTail,
            remedy: remedyOf(snapshot, { code, message, isHook, hookFunction, areLocal }),
            revision: 'current',
            ...(location && { location })
        }
    ];
}
function summaryOf({ id, status, code, target, event, isHook, hookFunction }) {
    const end = `${id} ${status === 'Stopped' ? 'was stopped' : 'failed'}`;
    if (event === undefined || target === undefined)
        return `${end}: ${code}`;
    if (interruptions.has(code)) {
        const percent = target.traffic?.newPercent ?? 0;
        return `${end} in ${event.name}${percent === 0 ? '' : ` with ${percent} % of the traffic shifted`}: ${code}`;
    }
    if (!isHook)
        return `${event.name} failed on ${target.id}: ${code}`;
    return `${event.name} failed on ${target.id}: its hook function${hookFunction === undefined ? '' : ` ${hookFunction}`} did not report success`;
}
function remedyOf({ computePlatform }, { code, message, isHook, hookFunction, areLocal }) {
    const platform = computePlatform === 'Lambda' ? 'Lambda' : 'ECS';
    const remedies = functionErrorRemedies[platform];
    const known = model/* deploymentErrorCodes */.c6.find(name => name === code);
    const advice = (areLocal ? remedyInRehearsal(code, message) : undefined) ??
        remedyForFunctionMessage(message) ??
        (isHook && known === undefined ? remedies.HOOK_EXECUTION_FAILURE : known && remedies[known]) ??
        'This version does not know the code; see the deployment in the console.';
    if (!isHook || hookFunction === undefined)
        return advice;
    return areLocal
        ? `Read what \`${hookFunction}\` wrote, if anything. ${advice}`
        : `Read the log of \`${hookFunction}\` (log group \`${(0,hook_functions/* logGroupOf */.Ze)(hookFunction)}\`). ${advice}`;
}
/** The function that CodeDeploy's own words name. */
function namedIn(message) {
    return /\barn:aws[\w-]*:lambda:[\w-]*:\d{12}:function:[\w-]+/.exec(message)?.[0];
}

;// CONCATENATED MODULE: ./lib/deployment/message-remedies.js

/**
 * Of a commit. The agent says the address, then the statuses of its four attempts: `Could not download bundle at
 * 'https://api.github.com/repos/…' after 3 retries. Server returned codes: 404 'Not Found'; …`.
 */
const gitHubRemedies = [
    {
        pattern: /api\.github\.com\/.* codes: .*(?:\b429\b|rate limit)/is,
        remedy: 'GitHub has had too many requests: 60 in an hour from one address without a token, 5,000 with one. Connect the application to GitHub, deploy to fewer instances at once, or deploy a bundle in S3.'
    },
    {
        pattern: /api\.github\.com\/.* codes: .*\b40[13]\b/is,
        remedy: `GitHub does not take the token that CodeDeploy has (it was revoked, is an old one of more than ten, or the account has no access any more), or has had too many requests. ${github_connection/* connectGitHub */.U} ${github_connection/* gitHubAccess */.g}`
    },
    {
        pattern: /api\.github\.com\/.* codes: .*\b404\b/is,
        remedy: `GitHub does not show the commit to these hosts: it was not pushed, is of another repository, or the repository is private and CodeDeploy may not read it. Push it; for a private repository: ${github_connection/* connectGitHub */.U} ${github_connection/* gitHubAccess */.g}`
    },
    {
        pattern: /Could not download bundle at .?https:\/\/api\.github\.com\//i,
        remedy: 'The instance must reach api.github.com and codeload.github.com over HTTPS, and GitHub must be up (githubstatus.com). A bundle in S3 needs neither.'
    }
];
/**
 * What the agents' well-known messages mean, first match wins. The texts are those of agent 1.8 and 2.x; a message that matches
 * none keeps the remedy of its error code, so a reworded message only makes the advice less precise.
 */
const message_remedies_messageRemedies = [
    {
        pattern: /agent was not able to receive the lifecycle event/i,
        remedy: 'The agent did not answer. Check that it is installed and running, that the instance has an instance profile (restart the agent after attaching one), that it reaches the endpoints of CodeDeploy and S3, and that its clock is right.'
    },
    {
        pattern: /file already exists at this location/i,
        remedy: 'The file was not put there by the previous deployment of this group. Set `file-exists-behavior: OVERWRITE` (or RETAIN), or `file_exists_behavior` in the AppSpec, or remove the file on the instances.'
    },
    {
        pattern: /failed with error Errno::ENOENT/,
        remedy: 'The script is there, but the interpreter in its first line is not found. The usual reason is CRLF line ends: save the script with LF (`*.sh text eol=lf` in .gitattributes). Otherwise correct the `#!` line.'
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
        remedy: 'A process that the script started in the background keeps its output open. Redirect all three streams: `command > /dev/null 2>&1 < /dev/null &`.'
    },
    {
        pattern: /failed to complete in \d+ seconds/i,
        remedy: 'Make the script faster or raise its `timeout` (at most 3600 s for all scripts of an event). A service must be started in the background.'
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
        remedy: 'A command was not found. Hooks see the environment of the agent, not that of a login shell: use absolute paths or set PATH in the script.'
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
        remedy: 'The instance profile must allow s3:GetObject (and s3:GetObjectVersion) on the bucket, and kms:Decrypt when it is encrypted with a key.'
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
        remedy: 'A `source` of `files` is not in the bundle. It is relative to the root of the bundle, its case counts, and it takes no patterns.'
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
        remedy: 'The script wrote something that is not UTF-8, so the agent could not send its log. The instance has it in `logs/scripts.log` of the deployment.'
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
];
/** The remedy for what a host said, if the message or the end of the log is well known. */
function remedyForMessage(message, logTail, script) {
    return message_remedies_messageRemedies.find(({ pattern, inLog, withoutScript }) => !(withoutScript && script !== undefined) && (pattern.test(message) || (inLog === true && pattern.test(logTail))))?.remedy;
}

;// CONCATENATED MODULE: ./lib/deployment/explain.js




/** These run from the revision that was installed before: a fix takes effect one deployment later. */
const eventsOfPreviousRevision = new Set(['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic']);
/** The targets that failed, with the first lifecycle event that failed on each. */
function failedTargets(snapshot) {
    return snapshot.targets.flatMap(target => {
        const event = firstFailedEvent(target);
        if (target.status !== 'Failed' && !event)
            return [];
        return [
            {
                target: target.id,
                status: target.status,
                ...(event && { event: event.name }),
                ...(event?.diagnostics && { diagnostics: event.diagnostics })
            }
        ];
    });
}
/**
 * Why a deployment failed: what happened on its targets, the same cause on several told once, most targets first. The deployment's own
 * error is told when no target says more, and when it is more than the sum of its targets: before them, but for a stop by hand.
 * `hooks`: of ECS and Lambda.
 */
function explainFailure(snapshot, locate = () => undefined, hooks = {}) {
    if ((0,model/* hasOneTarget */.sx)(snapshot.computePlatform))
        return explainFunctionFailure(snapshot, locate, hooks);
    const failed = failedTargets(snapshot).filter(target => !wasEndedByStop(target, snapshot));
    const groups = new Map();
    for (const target of failed) {
        const key = JSON.stringify([target.event, target.diagnostics?.errorCode, target.diagnostics?.scriptName, withoutTargetDetails(target)]);
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    const explanations = [...groups.values()]
        .sort((a, b) => b.length - a.length)
        .flatMap(group => (group[0] ? [explainGroup(group[0], group, countTargets(snapshot), locate)] : []));
    const own = explainDeployment(snapshot);
    if (explanations.length === 0)
        return own;
    const { errorCode } = snapshot;
    if (errorCode === undefined || errorCode === 'HEALTH_CONSTRAINTS')
        return explanations;
    return errorCode === 'MANUAL_STOP' ? [...explanations, ...own] : [...own, ...explanations];
}
/** A hook that ran when its deployment was stopped is told as failed by the embedded CodeDeploy; nothing was wrong with it. */
function wasEndedByStop({ diagnostics }, { status }) {
    return status === 'Stopped' && diagnostics?.errorCode === 'UnknownError' && /\bthe deployment was stopped$/.test(diagnostics.message);
}
function explainGroup(first, group, total, locate) {
    const { event, diagnostics } = first;
    const code = diagnostics?.errorCode ?? 'UnknownError';
    const script = diagnostics?.scriptName || undefined;
    const message = diagnostics?.message ?? '';
    const revision = event !== undefined && eventsOfPreviousRevision.has(event) ? 'previous' : 'current';
    const location = event === undefined ? undefined : locate({ event, code, script: script ?? '', message, revision });
    const where = `on ${group.length} of ${Math.max(total, group.length)} target${total === 1 ? '' : 's'}`;
    return {
        targets: group.map(({ target }) => target),
        targetCount: total,
        ...(event !== undefined && { event }),
        ...(script !== undefined && { script }),
        code,
        summary: event === undefined ? `The target failed without a failed event ${where}` : `${event} failed ${where}${what(code, script)}`,
        message,
        logTail: diagnostics?.logTail ?? '',
        remedy: remedy({ event, script, code, message, logTail: diagnostics?.logTail ?? '', revision }),
        revision,
        ...(location && { location })
    };
}
function what(code, script) {
    const name = script ?? 'the agent';
    switch (code) {
        case 'ScriptMissing':
            return `: ${name} is not in the bundle`;
        case 'ScriptNotExecutable':
            return `: ${name} cannot be made executable`;
        case 'ScriptTimedOut':
            return `: ${name} did not end in time`;
        case 'ScriptFailed':
            return `: ${name} failed`;
        case 'UnknownError':
        case 'Success':
            return script === undefined ? '' : `: ${name} failed`;
        default:
            return `: ${name} reported ${code}`;
    }
}
function remedy({ event, script, code, message, logTail, revision }) {
    const advice = event === undefined
        ? 'Check that the CodeDeploy agent runs on the instance and reaches the CodeDeploy and S3 endpoints.'
        : (remedyForMessage(message, logTail, script) ??
            (model/* lifecycleErrorCodes */.z6.includes(code)
                ? lifecycleErrorRemedies[code]
                : 'This version does not know the code; the message of the host says more.'));
    return revision === 'current'
        ? advice
        : `${advice} The script is that of the revision installed before: a fix takes effect with the next deployment. To get past it once, set \`ignore-application-stop-failures: true\`.`;
}
function explainDeployment(snapshot) {
    if (snapshot.errorCode === undefined && snapshot.status !== 'Failed')
        return [];
    const code = snapshot.errorCode ?? 'UNKNOWN';
    return [
        {
            targets: [],
            targetCount: countTargets(snapshot),
            code,
            summary: `${snapshot.id} ${snapshot.status === 'Stopped' ? 'was stopped' : 'failed'}: ${code}`,
            message: snapshot.errorMessage ?? '',
            logTail: '',
            remedy: remedyForDeploymentError(code) ?? 'This version does not know the code; see the deployment in the console.',
            revision: 'current'
        }
    ];
}
function firstFailedEvent(target) {
    return target.events.find(({ status }) => status === 'Failed');
}
function countTargets({ overview, targets }) {
    return Math.max(overview ? (0,model/* targetCount */.lV)(overview) : 0, targets.length);
}
/** The message without what differs from host to host: deployment folders, ids of instances, addresses and times. */
function withoutTargetDetails({ target, diagnostics }) {
    return (diagnostics?.message ?? '')
        .replaceAll(target, '<target>')
        .replace(/\/\S*\/deployment-archive\//g, '')
        .replace(/\bip(-\d{1,3}){4}\b|\b\d{1,3}(\.\d{1,3}){3}\b|\bi-[0-9a-f]{8,17}\b/g, '<host>')
        .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*/g, '<time>');
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ hookEvents),
/* harmony export */   Sb: () => (/* binding */ hookDuty),
/* harmony export */   Ze: () => (/* binding */ logGroupOf)
/* harmony export */ });
/* harmony import */ var _core_function_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);

/** The lifecycle events of ECS and Lambda that a function of the user's may check. All others are CodeDeploy's own. */
const hookEvents = new Set([
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic'
]);
/** What a hook function has to do: one sentence, without its subject. CodeDeploy gives it an hour (guide, "AppSpec 'hooks' section"). */
const hookDuty = 'must call PutLifecycleEventHookExecutionStatus with `Succeeded` or `Failed` within an hour';
/** Where Lambda writes the log of a function that has no log group of its own. */
function logGroupOf(reference) {
    return `/aws/lambda/${(0,_core_function_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .functionNameOf */ .d)(reference)}`;
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fixedPace),
/* harmony export */   i: () => (/* binding */ adaptivePace)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);

/** After failed looks, twice as long each time, up to this. */
const slowestRetryMs = 60_000;
/** A throttle says that somebody, perhaps another run, asks too much. */
const afterThrottleMs = 300_000;
const quickMs = 1_000;
/** With the calls of a look, the end is seen within five seconds. */
const busyMs = 4_500;
/** In the middle of a deployment to many targets. */
const middleMs = 8_000;
const quietMs = 15_000;
const manyTargets = 100;
/**
 * Quick at the start, from 1 s growing to 4.5 s; 4.5 s while things happen, and near the end, which is when no target is left to begin;
 * slower in the middle of many targets, and 15 s when nothing has changed for long; twice as slow for five minutes after a throttle.
 * CodeDeploy's read calls are throttled per account, so a watch must not be the one that starves the others.
 */
const adaptivePace = state => {
    const { failures, sinceThrottleMs, isOver, roomInMs } = state;
    const calm = isOver ? quickMs : calmMs(state);
    return Math.max(roomInMs, backOff(sinceThrottleMs < afterThrottleMs ? calm * 2 : calm, failures));
};
/** Always the same interval, but for failed looks, and after the end. */
function fixedPace(intervalMs) {
    return ({ failures, isOver }) => backOff(isOver ? Math.min(quickMs, intervalMs) : intervalMs, failures);
}
function calmMs({ elapsedMs, sinceChangeMs, overview }) {
    const isNearEnd = overview !== undefined && overview.pending === 0;
    if (sinceChangeMs > (isNearEnd ? 600_000 : 120_000))
        return quietMs;
    if (overview !== undefined && (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .targetCount */ .lV)(overview) > manyTargets)
        return isNearEnd ? busyMs : middleMs;
    return Math.min(busyMs, quickMs + elapsedMs / 10);
}
function backOff(intervalMs, failures) {
    return failures === 0 ? intervalMs : Math.max(intervalMs, Math.min(slowestRetryMs, intervalMs * 2 ** failures));
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ trafficShareOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);

/** Undefined until it is known. */
function trafficShareOf(deployment, { traffic, events }) {
    const isRollback = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isAutomaticRollback */ .oR)(deployment);
    if (isRollback && deployment.computePlatform === 'ECS') {
        // The weights are those of the task sets of the deployment that failed; which of them the rollback brings back, nothing says.
        const isBack = events.some(({ name, status }) => name === 'AllowTraffic' && status === 'Succeeded');
        return isBack ? { percent: 100, isRollback } : undefined;
    }
    if (traffic === undefined)
        return undefined;
    const { newPercent, tasks, versions } = traffic;
    return { percent: newPercent, ...(tasks && { tasks }), ...(versions && { versions }), ...(isRollback && { isRollback }) };
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ watchDeployment)
});

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/deployment/call-budget.js
const windowMs = 60_000;
/** Counts the calls of a watch over the last minute, so that it never takes more than its share of the account's. */
class CallBudget {
    #perMinute;
    #calls = [];
    constructor(perMinute) {
        this.#perMinute = perMinute;
    }
    /** Call it just before each call. */
    note(nowMs) {
        this.#calls.push(nowMs);
    }
    /** How many more calls there may be now. */
    left(nowMs) {
        this.#forget(nowMs);
        return Math.max(0, this.#perMinute - this.#calls.length);
    }
    /** Milliseconds until there may be another call. */
    roomInMs(nowMs) {
        this.#forget(nowMs);
        const blocking = this.#calls[this.#calls.length - this.#perMinute];
        return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - nowMs);
    }
    #forget(nowMs) {
        const kept = this.#calls.findIndex(ms => ms > nowMs - windowMs);
        this.#calls.splice(0, kept === -1 ? this.#calls.length : kept);
    }
}

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/deployment/traffic-share.js
var traffic_share = __webpack_require__(372);
;// CONCATENATED MODULE: ./lib/deployment/diff.js


/** A user, or the rollback of a deployment that is told where it failed. */
const expectedCreators = new Set(['user', 'codeDeployRollback']);
/**
 * What happened between two looks at a deployment, in the order it happened as far as the snapshots show: the deployment's status
 * before the targets while it runs. The same snapshot twice says nothing. Pending targets and events are not news.
 */
function diffSnapshots(previous, next) {
    const deploymentId = next.id;
    const events = [];
    if (previous?.status !== next.status) {
        if (!model/* deploymentStatuses */.e0.includes(next.status)) {
            events.push({ type: 'unknown-status', deploymentId, status: next.status });
        }
        events.push({ type: 'status-changed', deploymentId, ...(previous && { from: previous.status }), to: next.status });
    }
    if (previous === undefined && next.creator !== undefined && !expectedCreators.has(next.creator)) {
        const { creator, followUpOf } = next;
        events.push({ type: 'started-by', deploymentId, creator, ...(followUpOf !== undefined && { followUpOf }) });
    }
    const followUps = next.followUps?.filter(id => previous?.followUps?.includes(id) !== true) ?? [];
    if (followUps.length > 0)
        events.push({ type: 'follow-ups-started', deploymentId, followUps });
    const before = new Map(previous?.targets.map(target => [target.id, target]));
    for (const target of next.targets) {
        const known = before.get(target.id);
        if (known !== target)
            events.push(...diffTargets(previous, next, known, target));
    }
    if (next.overview && JSON.stringify(previous?.overview) !== JSON.stringify(next.overview)) {
        events.push({ type: 'overview-changed', deploymentId, overview: next.overview });
    }
    return events;
}
function diffTargets(before, deployment, previous, next) {
    const { id: deploymentId } = deployment;
    const events = [];
    const known = new Map(previous?.events.map(event => [event.name, event]));
    const shifts = shiftsOf(deployment, before && previous && { deployment: before, target: previous }, next);
    for (const event of next.events) {
        if (!isNews(known.get(event.name), event))
            continue;
        // What the event did is told before its end.
        if (event.name === 'AllowTraffic' && event.status !== 'InProgress')
            events.push(...shifts.splice(0));
        events.push({ type: 'lifecycle-changed', deploymentId, target: next.id, event });
    }
    events.push(...shifts);
    if (next.status !== (previous?.status ?? 'Pending')) {
        // A target is told after its events: its own status is their sum.
        events.push({ type: 'target-changed', deploymentId, target: next.id, ...(previous && { from: previous.status }), to: next.status });
    }
    return events;
}
/** The share of the traffic, when it differs from what was told last; nobody has any before the first is told. */
function shiftsOf(deployment, previous, next) {
    const share = (0,traffic_share/* trafficShareOf */.q)(deployment, next);
    const told = previous && (0,traffic_share/* trafficShareOf */.q)(previous.deployment, previous.target);
    if (share === undefined || share.percent === (told?.percent ?? 0))
        return [];
    return [{ type: 'traffic-shifted', deploymentId: deployment.id, target: next.id, ...share }];
}
function isNews(previous, next) {
    return next.status !== (previous?.status ?? 'Pending');
}

;// CONCATENATED MODULE: ./lib/deployment/merge.js

/**
 * What is known after `seen`, given what was known before. AWS's reads are eventually consistent and a look may show only some
 * targets: nothing that was final becomes open again, and a target that is not listed keeps what it last said.
 */
function mergeSnapshots(known, seen) {
    if (!known)
        return { ...seen, targets: seen.targets.map(target => ({ ...target, events: [...target.events] })) };
    const targets = new Map(known.targets.map(target => [target.id, target]));
    for (const target of seen.targets)
        targets.set(target.id, mergeTargets(targets.get(target.id), target));
    return {
        ...known,
        ...seen,
        status: (0,model/* isTerminal */.Hd)(known.status) || statusProgress(seen.status) < statusProgress(known.status) ? known.status : seen.status,
        targets: [...targets.values()]
    };
}
/** A deployment moves between `InProgress`, `Ready` and what a newer API has, but never back to the start. */
function statusProgress(status) {
    switch (status) {
        case 'Created':
            return 0;
        case 'Queued':
            return 1;
        default:
            return 2;
    }
}
function mergeTargets(known, seen) {
    if (!known)
        return seen;
    const events = new Map(known.events.map(event => [event.name, event]));
    for (const event of seen.events)
        events.set(event.name, laterEvent(events.get(event.name), event));
    const isBehind = progress(seen.status) < progress(known.status);
    const traffic = laterTraffic(known, seen);
    return { id: seen.id, status: isBehind ? known.status : seen.status, events: [...events.values()], ...(traffic && { traffic }) };
}
/** What is deployed only gets more of the traffic, unless it failed: a look that shows less lags behind. */
function laterTraffic({ traffic: known }, { traffic: seen, status }) {
    if (!known || !seen)
        return seen ?? known;
    const mayFall = status === 'Failed' || status === 'Skipped';
    return mayFall || seen.newPercent >= known.newPercent ? seen : known;
}
function laterEvent(known, seen) {
    return known && progress(seen.status) < progress(known.status) ? known : seen;
}
/**
 * How far a target or an event has come. A final status may be corrected to another final one (blue/green reports `Ready` before
 * `Succeeded`), but never taken back. `Unknown` and statuses of a newer API come after `InProgress`: they are told once, and prove nothing.
 */
function progress(status) {
    switch (status) {
        case 'Pending':
            return 0;
        case 'InProgress':
            return 1;
        case 'Ready':
            return 3;
        case 'Succeeded':
        case 'Failed':
        case 'Skipped':
            return 4;
        default:
            return 2;
    }
}
/** Whether a target will say nothing more. */
function isTargetFinal(status) {
    return progress(status) === 4;
}

// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/deployment/hook-functions.js
var hook_functions = __webpack_require__(1944);
;// CONCATENATED MODULE: ./lib/deployment/stall-watch.js




/** CodeDeploy gives an agent five minutes to begin an event: told while there is still something to do. */
const notStartedMs = 240_000;
/** A script may take an hour; after half of one somebody may want to look. */
const runningMs = 1_800_000;
/** A hook function runs for a quarter of an hour at most, but it must report within an hour; tasks have an hour to become healthy. */
const functionMs = 600_000;
const namedTargets = 10;
const checks = {
    'not-started': [
        'The CodeDeploy agent is installed and running (`systemctl status codedeploy-agent`).',
        'The instance has an instance profile; a profile that was attached later needs a restart of the agent.',
        'The instance reaches the endpoints of CodeDeploy (its commands, too) and S3, by internet or VPC endpoints.',
        "The instance's clock is right: AWS refuses requests that are more than five minutes off.",
        'The instance runs, and its tags (case counts) or its Auto Scaling group are those of the deployment group.'
    ],
    running: [
        'The script ends, and starts services in the background with all three streams redirected.',
        'The agent still runs and the instance is not out of memory or disk; its log is /var/log/aws/codedeploy-agent/.',
        'Of BlockTraffic and AllowTraffic: the deregistration delay and the health checks of the target group.'
    ]
};
/** New tasks that do not start are tried again and again for an hour; nothing else tells of them. */
const installChecks = [
    'The new tasks start: the stopped tasks of the service say why not (its image, its secrets, memory, the log of its containers).',
    'They pass the health check of their target group: path, port, security groups, and `healthCheckGracePeriodSeconds` of the service.',
    'The cluster has room for them besides the old ones. CodeDeploy gives up after an hour.'
];
/** Notices targets that say nothing for long. The traffic of functions and task sets takes as long as it is to take. */
class StallWatch {
    #hookFunctions;
    #watched = new Map();
    #standstill;
    /** `hookFunctions`: of ECS and Lambda, which function checks which event, as far as it is known. */
    constructor(hookFunctions = {}) {
        this.#hookFunctions = hookFunctions;
    }
    /** The stalls that one look shows for the first time. `read`: the targets of this look. */
    look(known, read, nowMs) {
        if (known.status !== 'InProgress')
            return [];
        if ((0,model/* hasOneTarget */.sx)(known.computePlatform))
            return read.flatMap(target => this.#functionStall(known.id, target, nowMs));
        if ((known.computePlatform ?? 'Server') !== 'Server')
            return [];
        const stalled = { 'not-started': [], running: [] };
        for (const target of read) {
            const phase = this.#phaseOfStall(target, nowMs);
            if (phase)
                stalled[phase].push(target.id);
        }
        const events = ['not-started', 'running'].flatMap(phase => stalled[phase].length === 0 ? [] : [stallEvent(known.id, phase, stalled[phase], stalled[phase].length)]);
        const pending = this.#pendingAtStandstill(known, nowMs);
        return pending === 0 ? events : [...events, stallEvent(known.id, 'not-started', [], pending)];
    }
    /** Of a service or a function: the event that does not end, and what it waits for. */
    #functionStall(deploymentId, { id, events }, nowMs) {
        const name = events.find(({ status }) => status === 'InProgress')?.name;
        const before = this.#watched.get(id);
        if (before?.said !== name) {
            if (name === undefined)
                this.#watched.delete(id);
            else
                this.#watched.set(id, { said: name, sinceMs: nowMs, isTold: false });
            return [];
        }
        if (before === undefined || name === undefined || before.isTold || nowMs - before.sinceMs < functionMs)
            return [];
        const checks = name === 'Install' ? installChecks : hook_functions/* hookEvents */.BR.has(name) ? hookChecks(name, this.#hookFunctions[name]) : [];
        if (checks.length === 0)
            return [];
        before.isTold = true;
        return [{ type: 'targets-stalled', deploymentId, phase: 'running', targets: [id], targetCount: 1, silentMs: functionMs, checks }];
    }
    #phaseOfStall(target, nowMs) {
        if (isTargetFinal(target.status)) {
            this.#watched.delete(target.id);
            return undefined;
        }
        const said = JSON.stringify([target.status, target.events.map(({ status }) => status)]);
        const before = this.#watched.get(target.id);
        if (before?.said !== said) {
            this.#watched.set(target.id, { said, sinceMs: nowMs, isTold: false });
            return undefined;
        }
        const phase = phaseOf(target);
        if (before.isTold || phase === undefined || nowMs - before.sinceMs < silenceOf(phase))
            return undefined;
        before.isTold = true;
        return phase;
    }
    /** Pending targets while none is in progress: in place, CodeDeploy begins the next ones at once. They are not named: nothing lists them. */
    #pendingAtStandstill({ overview, deploymentType }, nowMs) {
        if (!overview || deploymentType === 'BLUE_GREEN' || overview.inProgress + overview.ready > 0) {
            this.#standstill = undefined;
            return 0;
        }
        const counts = JSON.stringify(overview);
        if (this.#standstill?.counts !== counts)
            this.#standstill = { counts, sinceMs: nowMs, isTold: false };
        if (this.#standstill.isTold || nowMs - this.#standstill.sinceMs < notStartedMs)
            return 0;
        this.#standstill.isTold = true;
        return overview.pending;
    }
}
function hookChecks(event, called) {
    if (called === undefined)
        return [`${event} waits for its hook function, which ${hook_functions/* hookDuty */.Sb}; its log says how far it came.`];
    const name = (0,function_reference/* functionNameOf */.d)(called);
    return [
        `${event} waits for its hook function ${name}, which ${hook_functions/* hookDuty */.Sb}.`,
        `Its log (log group ${(0,hook_functions/* logGroupOf */.Ze)(name)}) says how far it came.`
    ];
}
function phaseOf({ events }) {
    if (events.some(({ status }) => status === 'InProgress'))
        return 'running';
    return events.every(({ status }) => status === 'Pending') ? 'not-started' : undefined;
}
function silenceOf(phase) {
    return phase === 'running' ? runningMs : notStartedMs;
}
function stallEvent(deploymentId, phase, targets, targetCount) {
    return {
        type: 'targets-stalled',
        deploymentId,
        phase,
        targets: targets.slice(0, namedTargets),
        targetCount,
        silentMs: silenceOf(phase),
        checks: checks[phase]
    };
}

;// CONCATENATED MODULE: ./lib/deployment/reader.js
/** What BatchGetDeploymentTargets takes at most. */
const targetBatchSize = 25;

;// CONCATENATED MODULE: ./lib/deployment/target-listing.js

/** A listing of targets that is followed page by page, over several looks if need be. */
class TargetListing {
    #statuses;
    #seenTokens = new Set();
    #nextToken;
    #isOver = false;
    /** Without `statuses`, of all targets. */
    constructor(statuses) {
        this.#statuses = statuses;
    }
    get isOver() {
        return this.#isOver;
    }
    /** The ids of the next page, which may be empty. A page that could not be read is asked for again the next time. */
    async nextPage(reader, deploymentId, signal) {
        const options = {
            ...(this.#statuses && { statuses: this.#statuses }),
            ...(this.#nextToken !== undefined && { nextToken: this.#nextToken })
        };
        try {
            const { ids, nextToken } = await reader.listTargets(deploymentId, options, signal);
            // A service that hands out a token again would be listed for ever.
            this.#isOver = nextToken === undefined || this.#seenTokens.has(nextToken);
            if (nextToken !== undefined)
                this.#seenTokens.add(nextToken);
            this.#nextToken = nextToken;
            return ids;
        }
        catch (error) {
            // Until the deployment leaves Created or Queued it has no targets.
            if (!(error instanceof errors/* DeployError */.sH && error.errorName === 'DeploymentNotStartedException'))
                throw error;
            this.#isOver = true;
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./lib/deployment/target-reading.js






/** All calls of one look, GetDeployment included. */
const callsPerLook = 6;
/** All calls a minute for a large deployment; its targets leave room for a GetDeployment every five seconds. */
const callsPerMinute = 30;
const targetCallsPerMinute = 17;
/** Pages of a listing in one look, and in one after the end: the rest is for the targets themselves. */
const pagesPerLook = 2;
const pagesPerLastLook = 4;
/** Up to this many targets, every one is read to its end. */
const smallDeployment = 100;
/** Failures that the open targets did not show within this time are looked for by their status. */
const failedListingMs = 30_000;
/** After the end, so many targets that were under way are read once more. */
const lastOpenTargets = 100;
const openStatuses = ['InProgress', 'Ready', 'Unknown'];
/** The statuses of targets that have something to say. */
const spokenStatuses = [...openStatuses, 'Failed', 'Succeeded', 'Skipped'];
function isLarge({ overview }) {
    return overview !== undefined && (0,model/* targetCount */.lV)(overview) > smallDeployment;
}
/**
 * Reads the targets that may have something new to say, a bounded number per look. The overview counts of GetDeployment show whether
 * anything moved; only then targets are listed. Those known to be final are not read again, the others take turns. Of a large deployment
 * only open and failed targets are listed: each event of each failed target is read, after the end if need be.
 */
class TargetReading {
    #reader;
    #deploymentId;
    /** All calls of the watch. */
    #budget;
    #targetBudget = new CallBudget(targetCallsPerMinute);
    #now;
    #lastRead = new Map();
    /** Listed, but not read yet; failed ones come first. */
    #unread = new Set();
    #unreadFailed = new Set();
    #gone = new Set();
    /** Parts of batches that could not be read because one of their targets is gone. */
    #suspects = [];
    #look = 0;
    #listedFor;
    #listing;
    #failedListing;
    #failedListedMs = -Infinity;
    #missingFailuresSinceMs;
    /** After the end: what is still to be read; a target is asked for once. */
    #last;
    constructor(reader, deploymentId, budget, now) {
        this.#reader = reader;
        this.#deploymentId = deploymentId;
        this.#budget = budget;
        this.#now = now;
    }
    /** `known` holds what the look showed of the deployment itself. `callsSoFar`: those of this look. */
    async read(known, callsSoFar, signal) {
        this.#look += 1;
        const isOver = (0,model/* isTerminal */.Hd)(known.status);
        const isOne = (0,model/* hasOneTarget */.sx)(known.computePlatform);
        // The traffic of a service or a function may move although all its events are over.
        const final = new Set(isOne ? [] : known.targets.filter(({ status }) => isTargetFinal(status)).map(({ id }) => id));
        const batchSize = isOne ? 1 : targetBatchSize;
        if (isOver)
            this.#planLast(known, final.size);
        else
            this.#planListings(known);
        const targets = [];
        let calls = this.#allowance(known, isOver, callsSoFar);
        const call = async (send) => {
            calls -= 1;
            this.#budget.note(this.#now());
            this.#targetBudget.note(this.#now());
            return send();
        };
        try {
            for (let page = 0; page < (isOver ? pagesPerLastLook : pagesPerLook) && calls > 0; page++) {
                const listing = this.#failedListing ?? this.#listing;
                if (!listing)
                    break;
                const ids = await call(() => listing.nextPage(this.#reader, this.#deploymentId, signal));
                const unread = listing === this.#failedListing ? this.#unreadFailed : this.#unread;
                for (const id of ids)
                    if (!final.has(id) && !this.#gone.has(id))
                        unread.add(id);
                if (!listing.isOver)
                    continue;
                if (listing === this.#failedListing)
                    this.#failedListing = undefined;
                else
                    this.#listing = undefined;
            }
            const batches = this.#batches(known, final, batchSize);
            while (calls > 0) {
                const [batch] = batches;
                // After the end, what the pages to come list is worth waiting for.
                const isHalfFull = batch !== undefined && !batch.isSuspect && batch.ids.length < batchSize;
                if (!batch || (isHalfFull && isOver && (this.#listing ?? this.#failedListing)))
                    break;
                batches.shift();
                targets.push(...(await call(() => this.#getBatch(batch, batches, signal))));
            }
            this.#suspects = batches.filter(({ isSuspect }) => isSuspect).map(({ ids }) => ids);
            const isComplete = isOver && batches.length === 0 && !this.#listing && !this.#failedListing;
            return { targets, isComplete };
        }
        catch (error) {
            if (error instanceof errors/* DeployError */.sH || signal?.aborted) {
                return { targets, isComplete: false, ...(error instanceof errors/* DeployError */.sH && { error }) };
            }
            throw error;
        }
    }
    /** While the deployment runs: who moved, when the counts say that somebody did. */
    #planListings(known) {
        const { status, overview } = known;
        const isBegun = status !== 'Created' && status !== 'Queued';
        if ((0,model/* hasOneTarget */.sx)(known.computePlatform)) {
            // The counts say nothing of it: it is looked for until it is there.
            if (known.targets.length === 0 && isBegun)
                this.#listing ??= new TargetListing();
            return;
        }
        const key = JSON.stringify([status, overview]);
        const isWorthListing = overview !== undefined || isBegun;
        if (isWorthListing && key !== this.#listedFor && !this.#listing) {
            this.#listedFor = key;
            this.#listing = new TargetListing(isLarge(known) ? openStatuses : spokenStatuses);
        }
        if (!isLarge(known))
            return;
        const nowMs = this.#now();
        const failed = known.targets.filter(target => target.status === 'Failed').length;
        this.#missingFailuresSinceMs = (overview?.failed ?? 0) > failed ? (this.#missingFailuresSinceMs ?? nowMs) : undefined;
        const isDue = [this.#missingFailuresSinceMs ?? Infinity, this.#failedListedMs].every(ms => nowMs - ms >= failedListingMs);
        if (!isDue || this.#failedListing)
            return;
        this.#failedListedMs = nowMs;
        this.#failedListing = new TargetListing(['Failed']);
    }
    /** After the end, once: all failed targets; all targets of a small deployment. */
    #planLast(known, finalCount) {
        this.#last ??= { isListed: false, asked: new Set() };
        if (this.#last.isListed)
            return;
        this.#last.isListed = true;
        this.#listing = this.#failedListing = undefined;
        const { overview, status } = known;
        const open = known.targets.filter(target => !isTargetFinal(target.status)).map(({ id }) => id);
        if (isLarge(known)) {
            this.#unread.clear();
            for (const id of open.slice(0, lastOpenTargets))
                this.#unread.add(id);
            if (status !== 'Succeeded' || overview?.failed !== 0)
                this.#failedListing = new TargetListing(['Failed']);
        }
        else if (overview === undefined || finalCount < (0,model/* targetCount */.lV)(overview) || finalCount === 0) {
            for (const id of open)
                this.#unread.add(id);
            this.#listing = new TargetListing();
        }
    }
    #allowance(known, isOver, callsSoFar) {
        const inThisLook = callsPerLook - callsSoFar;
        if (!isLarge(known))
            return inThisLook;
        const left = Math.min(inThisLook, this.#budget.left(this.#now()));
        return isOver ? left : Math.min(left, this.#targetBudget.left(this.#now()));
    }
    #batches(known, final, batchSize) {
        const last = this.#last;
        const suspects = this.#suspects.map(ids => ({ ids: ids.filter(id => !final.has(id)), isSuspect: true })).filter(({ ids }) => ids.length > 0);
        const isSuspect = new Set(suspects.flatMap(({ ids }) => ids));
        const open = last ? [] : known.targets.filter(({ id }) => !final.has(id)).map(({ id }) => id);
        const turn = (id) => this.#lastRead.get(id) ?? 0;
        const others = [...new Set([...this.#unread, ...open])].sort((a, b) => turn(a) - turn(b));
        const due = [...new Set([...this.#unreadFailed, ...others])].filter(id => !final.has(id) && !this.#gone.has(id) && !isSuspect.has(id) && !last?.asked.has(id));
        const batches = [...suspects];
        for (let i = 0; i < due.length; i += batchSize)
            batches.push({ ids: due.slice(i, i + batchSize), isSuspect: false });
        return batches;
    }
    /** One target that is gone, for example scaled away, must not hide the others of its batch: halves of it are put before the others. */
    async #getBatch({ ids }, batches, signal) {
        try {
            const targets = await this.#reader.getTargets(this.#deploymentId, ids, signal);
            this.#noteRead(ids);
            return targets;
        }
        catch (error) {
            if (!isRefusedForOne(error))
                throw error;
            const middle = Math.ceil(ids.length / 2);
            if (ids.length > 1)
                batches.unshift({ ids: ids.slice(0, middle), isSuspect: true }, { ids: ids.slice(middle), isSuspect: true });
            else {
                this.#noteRead(ids);
                for (const id of ids)
                    this.#gone.add(id);
            }
            return [];
        }
    }
    #noteRead(ids) {
        for (const id of ids) {
            this.#unread.delete(id);
            this.#unreadFailed.delete(id);
            this.#lastRead.set(id, this.#look);
            this.#last?.asked.add(id);
        }
    }
}
/** The batch as a whole was refused: a target of it is gone, or the platform takes fewer at once. */
function isRefusedForOne(error) {
    return (error instanceof errors/* DeployError */.sH &&
        /^((DeploymentTarget|Instance)DoesNotExistException|DeploymentTargetListSizeExceededException)$/.test(error.errorName ?? ''));
}

;// CONCATENATED MODULE: ./lib/deployment/target-watch.js

/** A result that is known is told without its targets when these cannot be read in so many looks in a row. */
const lastAttempts = 4;
/**
 * Reads targets without ever failing a look: the deployment's own status is enough to know the result. Being denied is told once and
 * not tried again; any other failure is tried again with the next look.
 */
class TargetWatch {
    #reading;
    #deploymentId;
    #onEvent;
    #isGivenUp = false;
    #isComplete = false;
    #problem;
    #failures = 0;
    #lastFailures = 0;
    constructor(reading, deploymentId, onEvent) {
        this.#reading = reading;
        this.#deploymentId = deploymentId;
        this.#onEvent = onEvent;
    }
    /** After the end of the deployment: whether it has shown all it will ever show. */
    get isDone() {
        return this.#isComplete || this.#isGivenUp;
    }
    /** Looks at the targets that failed in a row after the end of the deployment. */
    get lastFailures() {
        return this.#lastFailures;
    }
    /** Why the last look could not read the targets, unless the look before it could not either. */
    takeProblem() {
        const problem = this.#problem;
        this.#problem = undefined;
        return problem;
    }
    async look(known, callsSoFar, signal) {
        if (this.#isGivenUp)
            return { read: [], wasThrottled: false };
        const { targets: read, error, isComplete } = await this.#reading.read(known, callsSoFar, signal);
        this.#isComplete = isComplete;
        if (error === undefined || signal?.aborted)
            this.#failures = this.#lastFailures = 0;
        else
            this.#noteFailure(error, (0,model/* isTerminal */.Hd)(known.status));
        return { read, wasThrottled: error?.code === 'throttled' };
    }
    #noteFailure(error, isOver) {
        this.#failures += 1;
        if (isOver)
            this.#lastFailures += 1;
        this.#isGivenUp = error.code === 'access-denied' || this.#lastFailures >= lastAttempts;
        if (this.#isGivenUp) {
            const { message, hint } = error;
            this.#onEvent({ type: 'targets-unreadable', deploymentId: this.#deploymentId, reason: message, ...(hint !== undefined && { hint }) });
        }
        else if (this.#failures === 1)
            this.#problem = error;
    }
}

;// CONCATENATED MODULE: ./lib/deployment/watch.js









/** Passing faults (network, throttling, 5xx) are waited out this long before the watch is given up. */
const patienceMs = 900_000;
/** Credentials that cannot be had for a moment, for example because an instance's metadata service is busy. */
const credentialsPatienceMs = 120_000;
async function watchDeployment(options) {
    const { deploymentId, reader, clock, pace, signal, onEvent, notFoundGraceMs = 0, heartbeatMs = 60_000 } = options;
    const budget = new CallBudget(callsPerMinute);
    const targets = new TargetWatch(new TargetReading(reader, deploymentId, budget, () => clock.now()), deploymentId, onEvent);
    const stalls = new StallWatch(options.hookFunctions);
    const startMs = clock.now();
    let known = options.known;
    let changedMs = startMs;
    let toldMs = startMs;
    let throttledMs = -Infinity;
    let failingSinceMs;
    let failures = 0;
    const finish = (snapshot) => {
        const { status, errorCode, errorMessage } = snapshot;
        if (!targets.isDone)
            onEvent({ type: 'targets-unreadable', deploymentId, reason: 'the time was up before all of them were read' });
        onEvent({ type: 'finished', deploymentId, status, ...(0,defined/* defined */.s)({ errorCode, errorMessage }) });
        return { type: 'final', snapshot };
    };
    // What ended is told as what it is, however the watch ends.
    const abort = () => (known && (0,model/* isTerminal */.Hd)(known.status) ? finish(known) : { type: 'aborted', snapshot: known });
    for (;;) {
        if (signal?.aborted)
            return abort();
        let problem;
        try {
            // A final status stays: what is left to learn then is what happened on the targets.
            const isOver = known !== undefined && (0,model/* isTerminal */.Hd)(known.status);
            if (!isOver)
                budget.note(clock.now());
            const seen = known && isOver ? known : await reader.getDeployment(deploymentId, signal);
            const before = known;
            const status = mergeSnapshots(before, { ...seen, targets: [] });
            const { read, wasThrottled } = await targets.look(status, isOver ? 0 : 1, signal);
            known = mergeSnapshots(status, { ...status, targets: read });
            if (wasThrottled)
                throttledMs = clock.now();
            const events = diffSnapshots(before, known);
            for (const event of [...events, ...stalls.look(known, read, clock.now())]) {
                onEvent(event);
                toldMs = clock.now();
            }
            if (events.length > 0)
                changedMs = clock.now();
            if (!(0,model/* isTerminal */.Hd)(known.status) && options.until?.(known))
                return { type: 'reached', snapshot: known };
            failures = 0;
            failingSinceMs = undefined;
        }
        catch (error) {
            if (signal?.aborted)
                return abort();
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            failingSinceMs ??= clock.now();
            if (!isWaitedOut(error, clock.now() - failingSinceMs, known === undefined ? notFoundGraceMs : undefined)) {
                return { type: 'lost', snapshot: known, error };
            }
            if (error.code === 'throttled')
                throttledMs = clock.now();
            failures += 1;
            problem = error;
        }
        const isOver = known !== undefined && (0,model/* isTerminal */.Hd)(known.status);
        const deadlineMs = (typeof options.deadlineMs === 'function' ? options.deadlineMs(known) : options.deadlineMs) ?? Infinity;
        if (known && isOver && (targets.isDone || clock.now() >= deadlineMs))
            return finish(known);
        // A cancel during the last look in time is a cancel.
        if (signal?.aborted)
            return abort();
        const nowMs = clock.now();
        if (nowMs >= deadlineMs)
            return { type: 'timed-out', snapshot: known };
        const paceMs = pace({
            elapsedMs: nowMs - startMs,
            sinceChangeMs: nowMs - changedMs,
            failures: isOver ? targets.lastFailures : failures,
            sinceThrottleMs: nowMs - throttledMs,
            overview: known?.overview,
            isOver,
            roomInMs: known && isLarge(known) ? budget.roomInMs(nowMs) : 0
        });
        const delayMs = Math.min(deadlineMs - nowMs, paceMs);
        const reason = problem ?? targets.takeProblem();
        if (reason) {
            onEvent({ type: 'poll-failed', deploymentId, reason: reason.message, retryInMs: delayMs });
            toldMs = nowMs;
        }
        else if (nowMs - toldMs >= heartbeatMs) {
            const overview = known?.overview;
            onEvent({
                type: 'heartbeat',
                deploymentId,
                status: known?.status ?? 'Created',
                elapsedMs: nowMs - startMs,
                ...(overview && { overview })
            });
            toldMs = nowMs;
        }
        try {
            await clock.sleep(delayMs, signal);
        }
        catch (error) {
            if (signal?.aborted)
                return abort();
            throw error;
        }
    }
}
/** `notFoundGraceMs`: given while the deployment has not been seen at all. */
function isWaitedOut(error, failingMs, notFoundGraceMs) {
    if ((0,errors/* isTransient */.dg)(error))
        return failingMs < patienceMs;
    // Whoever could read the deployment a moment ago has credentials somewhere.
    if (error.code === 'no-credentials')
        return notFoundGraceMs === undefined && failingMs < credentialsPatienceMs;
    return error.code === 'not-found' && notFoundGraceMs !== undefined && failingMs < notFoundGraceMs;
}


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toDeployResult)
/* harmony export */ });
/* harmony import */ var _deployment_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8606);

/** The result of an operation that is about one deployment and its rollback. `startMs`: when the operation began. */
function toDeployResult({ outcome, failures, snapshots, ...end }, facts, startMs, { codedeploy, clock }) {
    const [first] = snapshots;
    const last = snapshots.at(-1);
    const deploymentUrl = end.deploymentId === undefined ? undefined : codedeploy.deploymentUrl(end.deploymentId);
    return {
        outcome,
        ...facts,
        ...end,
        deploymentIds: [end.deploymentId, end.rollbackDeploymentId].filter(id => id !== undefined),
        ...(first && { deploymentStatus: first.status }),
        ...(deploymentUrl !== undefined && { deploymentUrl }),
        ...(end.rollbackDeploymentId !== undefined && last && last !== first && { rollbackStatus: last.status }),
        ...(first?.overview && { overview: first.overview }),
        failedTargets: first ? (0,_deployment_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTargets */ .s)(first) : [],
        failures,
        durationMs: clock.now() - startMs,
        snapshots
    };
}


/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ explainWithFindings)
});

// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/deployment/explain.js + 4 modules
var explain = __webpack_require__(8606);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/hook-functions-of.js
var hook_functions_of = __webpack_require__(5077);
// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
;// CONCATENATED MODULE: ./lib/operations/locate-function-failure.js


/** The property that a failure of the deployment as a whole is about. */
const propertiesOfCodes = new Map([
    ['ECS_UPDATE_ERROR', 'TaskDefinition'],
    ['INVALID_LAMBDA_FUNCTION', 'Name']
]);
/**
 * Where in an AppSpec of ECS or Lambda a failure comes from: the hook of the event that failed; of the deployment as a whole, the property
 * it is about. `text`: that of the file.
 */
function locateInFunctionAppSpec(file, text) {
    const { root } = (0,read/* readYaml */.g)(text);
    const spec = root && (0,function_app_spec/* functionAppSpecOf */.mP)(root);
    return ({ event, code, message }) => {
        const name = /alias version does not match the current version/i.test(message) ? 'CurrentVersion' : propertiesOfCodes.get(code);
        const properties = (0,function_app_spec/* propertiesOf */.P1)(spec);
        const field = name === undefined || properties === undefined ? undefined : (0,function_app_spec/* fieldInAnyCase */.UG)(properties, name);
        if (field)
            return { file, span: field.value.span };
        const hook = spec?.hookEntries.find(({ event: { value } }) => value === event);
        if (hook)
            return { file, span: hook.value.span };
        // Other failures are about what AWS runs and not about the file.
        return /^INVALID_(?:REVISION|LAMBDA_CONFIGURATION)$/.test(code) ? { file } : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/operations/locate-script.js
/**
 * Where in the AppSpec a failed event comes from: the `location` of its script, else the event's name; for Install the `files` or
 * `permissions` entry whose path the message names.
 */
function locateIn(file, appSpec) {
    return ({ event, script, message, revision }) => {
        // The script that failed is not the one in the user's files any more.
        if (revision === 'previous')
            return undefined;
        if (!appSpec)
            return { file };
        if (event === undefined)
            return undefined;
        if (event === 'Install') {
            const span = installSpan(appSpec, message);
            return { file, ...(span && { span }) };
        }
        const hook = appSpec.hooks.find(({ event: name }) => name.value === event);
        const found = hook?.scripts.find(({ location }) => location.value === script) ?? (hook?.scripts.length === 1 ? hook.scripts[0] : undefined);
        const span = found?.location.span ?? hook?.event.span;
        return { file, ...(span && { span }) };
    };
}
function installSpan({ files, permissions }, message) {
    const owner = permissions.find(({ owner, group }) => [owner, group].some(name => name !== undefined && message.includes(`for ${name.value}`)));
    if (owner)
        return (owner.owner ?? owner.group)?.span;
    const named = files
        .filter(({ destination }) => message.includes(destination.value.replace(/\/$/, '')))
        .sort((a, b) => b.destination.value.length - a.destination.value.length)[0];
    if (named)
        return named.destination.span;
    return files.find(({ source }) => message.includes(source.value))?.source.span;
}

;// CONCATENATED MODULE: ./lib/operations/explain-with-findings.js






/**
 * Why a deployment failed, with what the validation knows about it: an AppSpec that was refused is explained by the error that was found in
 * it, at its place.
 */
function explainWithFindings(snapshot, { validation, revision, isRehearsed = false }) {
    const isOfFunctions = (0,model/* hasOneTarget */.sx)(snapshot.computePlatform);
    const hooks = { functions: (0,hook_functions_of/* hookFunctionsOf */.k)(revision), areLocal: isRehearsed };
    if (!validation)
        return (0,explain/* explainFailure */.S)(snapshot, undefined, hooks);
    const locate = isOfFunctions ? locateInFunctionAppSpec(validation.file, validation.text) : locateIn(validation.file, validation.appSpec);
    const failures = (0,explain/* explainFailure */.S)(snapshot, locate, hooks);
    const refusal = validation.appSpec || isOfFunctions
        ? validation.diagnostics.find(({ severity, span }) => isOfFunctions && severity === 'error' && span !== undefined)
        : validation.diagnostics.find(({ severity, span }) => severity !== 'info' && span !== undefined);
    if (!refusal)
        return failures;
    return failures.map(failure => {
        if (!isRefused(failure, isOfFunctions))
            return failure;
        const remedy = (0,with_hint/* withHint */.m)(refusal);
        return { ...failure, remedy, location: { file: refusal.file, ...(refusal.span && { span: refusal.span }) } };
    });
}
/** Whether a failure is one to read the AppSpec: of an agent, in an event before any script; of the service, by its code. */
function isRefused({ event, script, revision, code }, isOfFunctions) {
    if (isOfFunctions)
        return /^INVALID_(?:REVISION|LAMBDA_)/.test(code);
    return event !== undefined && script === undefined && revision !== 'previous';
}


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findRollback),
/* harmony export */   p: () => (/* binding */ followDeployment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3614);
/* harmony import */ var _deployment_pace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7476);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9546);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4488);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1112);
/* harmony import */ var _standard_on_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9338);
/* harmony import */ var _stop_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9026);
/* harmony import */ var _with_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7514);









/** How long a stopped deployment may take to end. */
const settleMs = 300_000;
/** How long a stop that fails for a passing reason is asked for again, unless the run is to end. */
const stopPatienceMs = 60_000;
/** How long a look at a deployment that may have ended just now can take, its calls included, when the run itself is to end. */
const lastLookMs = 2_000;
/** How long a rollback may take to be announced. The embedded CodeDeploy does it at once. */
const rollbackAnnouncementMs = 60_000;
const rehearsedAnnouncementMs = 2_000;
/** How long one is looked for that no setting starts, and that whoever stopped the deployment may have asked for. */
const unexpectedAnnouncementMs = 15_000;
const lookMs = 2_000;
/** Watches a deployment to its end, and does what the options say when time is up or the run is cancelled. */
async function followDeployment(deploymentId, options, deadlineMs, ports, observe) {
    const { onCancel = _standard_on_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .standardOnCancel */ .N.deploy, onTimeout = 'fail', waitFor = 'succeeded', signal } = options;
    const how = {
        deploymentId,
        reader: ports.codedeploy,
        clock: ports.clock,
        pace: options.pollInterval === undefined ? _deployment_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .adaptivePace */ .i : (0,_deployment_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .fixedPace */ .Q)(options.pollInterval),
        notFoundGraceMs: _patiently_js__WEBPACK_IMPORTED_MODULE_3__/* .createLagMs */ .Jn,
        hookFunctions: options.hookFunctions,
        onEvent: observe
    };
    /** How it ends after all. */
    const watchOn = (deadlineMs, known, signal) => (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watchDeployment */ .J)({ ...how, deadlineMs, known, signal });
    /** `before`: what a stop did that was asked for before the cancel. */
    const cancel = async (snapshot, before) => {
        if (onCancel === 'leave')
            return { type: 'cancelled', snapshot, stop: undefined };
        const asked = await (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .stopDeployment */ .U)(deploymentId, 'cancelled', onCancel, ports, observe);
        const stop = asked === 'refused' && before === 'unknown' ? before : asked;
        // A deployment that ended by itself is told as what it is.
        const isMaybeOver = stop === 'over' || stop === 'unknown';
        const look = (limit) => watchOn(ports.clock.now() + lastLookMs, snapshot, limit);
        const last = isMaybeOver ? await (0,_with_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .withLimit */ .K)(lastLookMs, ports.clock, look) : undefined;
        return last?.type === 'final' ? { ...last, isTimedOut: false } : { type: 'cancelled', snapshot, stop };
    };
    const end = await (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watchDeployment */ .J)({ ...how, deadlineMs, signal, until: (seen) => (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .hasReached */ .Nl)(waitFor, seen) });
    switch (end.type) {
        case 'final':
            return { ...end, isTimedOut: false };
        case 'lost':
        case 'reached':
            return end;
        case 'aborted':
            return cancel(end.snapshot);
        case 'timed-out': {
            if (onTimeout === 'fail')
                return { type: 'timed-out', snapshot: end.snapshot, stop: undefined };
            // Nobody hurries this one, but a cancel.
            const patience = { clock: ports.clock, signal, patienceMs: stopPatienceMs };
            const stop = await (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .stopDeployment */ .U)(deploymentId, 'timed-out', onTimeout, ports, observe, patience);
            const settled = await watchOn(ports.clock.now() + settleMs, end.snapshot, signal);
            if (settled.type === 'final')
                return { ...settled, isTimedOut: stop !== 'over' };
            if (settled.type === 'aborted' && stop !== 'stopped' && onCancel !== 'leave')
                return cancel(settled.snapshot, stop);
            return { type: 'timed-out', snapshot: settled.snapshot, stop };
        }
    }
}
/**
 * The rollback that CodeDeploy started for a deployment that failed or was stopped. It is a deployment of its own, and may be
 * announced some seconds late. `isAsked`: what StopDeployment was told, where it was told something; it overrules all settings. What somebody
 * else told it nobody can see: the rollback of a service or a function that was stopped is looked for in any case, and nothing is said when
 * there is none.
 */
async function findRollback(failed, { groupEvents, isAsked }, { pollInterval, signal }, { codedeploy, clock, hostSystem }) {
    const isExpected = isAsked ?? isRolledBack(failed, failed.autoRollbackEvents ?? groupEvents);
    const isRehearsed = hostSystem !== undefined;
    const isPossible = isExpected || (isAsked === undefined && !isRehearsed && mayBeAskedBack(failed));
    const announcementMs = !isExpected ? unexpectedAnnouncementMs : isRehearsed ? rehearsedAnnouncementMs : rollbackAnnouncementMs;
    const untilMs = clock.now() + announcementMs;
    let { rollback } = failed;
    let fault;
    for (;;) {
        if (rollback?.rollbackDeploymentId !== undefined)
            return { deploymentId: rollback.rollbackDeploymentId };
        // A message without an id says why there is no rollback.
        if (rollback?.rollbackMessage !== undefined)
            return { message: rollback.rollbackMessage };
        if (!isPossible)
            return {};
        if (signal?.aborted)
            return isExpected ? cancelledBefore : {};
        if (clock.now() >= untilMs) {
            if (!isExpected)
                return {};
            return fault ? notKnown(fault) : { message: `CodeDeploy announced no rollback within ${announcementMs / 1_000} s` };
        }
        try {
            await clock.sleep(Math.min(pollInterval ?? lookMs, untilMs - clock.now()), signal);
            ({ rollback } = await codedeploy.getDeployment(failed.id, signal));
            fault = undefined;
        }
        catch (error) {
            if (signal?.aborted)
                return isExpected ? cancelledBefore : {};
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
                throw error;
            // Whoever could read the deployment a moment ago has credentials somewhere.
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && error.code !== 'no-credentials')
                return isExpected ? notKnown(error) : {};
            fault = error;
        }
    }
}
/** Whether StopDeployment may have been told to roll back, by somebody else. */
function mayBeAskedBack(ended) {
    const { status, errorCode, computePlatform } = ended;
    return status === 'Stopped' && errorCode !== 'ALARM_ACTIVE' && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_8__/* .hasOneTarget */ .sx)(computePlatform) && !(0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_8__/* .isAutomaticRollback */ .oR)(ended);
}
/** Whether the settings roll back what ended like this, each end by an event of its own (AutoRollbackConfiguration, API reference). */
function isRolledBack({ status, errorCode }, events) {
    const on = (...ends) => ends.some(end => events.includes(end));
    const byAlarm = errorCode === 'ALARM_ACTIVE';
    // An alarm may be told as a failure, too.
    if (status === 'Failed')
        return on('DEPLOYMENT_FAILURE') || (byAlarm && on('DEPLOYMENT_STOP_ON_ALARM'));
    if (byAlarm)
        return on('DEPLOYMENT_STOP_ON_ALARM');
    return on('DEPLOYMENT_STOP_ON_REQUEST') || (errorCode === undefined && on('DEPLOYMENT_STOP_ON_ALARM'));
}
const cancelledBefore = {
    problem: 'the run was cancelled before CodeDeploy announced a rollback, which may have begun'
};
function notKnown({ message }) {
    return { problem: `whether it is rolled back is not known: ${message}` };
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ budgetOf),
  cm: () => (/* binding */ followToEnd),
  V6: () => (/* binding */ reached)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/operations/follow-deployment.js
var follow_deployment = __webpack_require__(5658);
// EXTERNAL MODULE: ./lib/deployment/explain.js + 4 modules
var explain = __webpack_require__(8606);
// EXTERNAL MODULE: ./lib/operations/take-up-again.js
var take_up_again = __webpack_require__(1252);
;// CONCATENATED MODULE: ./lib/operations/follow-rollback.js




/**
 * Follows the automatic rollback of a deployment that failed or was stopped, if there is one. It has the time anew: it takes as long as a
 * deployment. A rollback that was begun is never stopped by us: the old revision is on its way back.
 */
async function followRollback(failed, { rollbackEvents, isRollbackAsked, options, ports, observe, group }) {
    const asked = { groupEvents: rollbackEvents, isAsked: isRollbackAsked };
    const { deploymentId, message, problem } = await (0,follow_deployment/* findRollback */.a)(failed, asked, options, ports);
    if (problem !== undefined) {
        const hint = ports.hostSystem === undefined ? { hint: (0,take_up_again/* toTakeUpAgain */.EC)(failed.id) } : {};
        observe({ type: 'warning', message: `${failed.id}: ${problem}`, ...hint });
        return { problem };
    }
    if (deploymentId === undefined) {
        if (message !== undefined)
            observe({ type: 'warning', message: `Not rolled back: ${message}` });
        return undefined;
    }
    observe({ type: 'rollback-started', deploymentId: failed.id, rollback: { ...failed.rollback, rollbackDeploymentId: deploymentId } });
    if (options.waitForRollback === false)
        return { deploymentId };
    const deadlineMs = ports.clock.now() + budgetOf(options, { ...group, ...failed });
    const whole = { ...options, onTimeout: 'fail', onCancel: 'leave', waitFor: 'succeeded' };
    const end = await (0,follow_deployment/* followDeployment */.p)(deploymentId, whole, () => deadlineMs, ports, observe);
    const fate = (0,take_up_again/* fateOf */._L)(ports);
    const left = (problem) => (0,take_up_again/* withTakeUpAgain */.Rg)(problem, deploymentId, ports);
    switch (end.type) {
        case 'reached':
        case 'cancelled':
            return {
                deploymentId,
                outcome: 'cancelled',
                snapshot: end.snapshot,
                problem: left(`the run was cancelled; the rollback ${deploymentId} ${fate}`)
            };
        case 'timed-out':
            return {
                deploymentId,
                outcome: 'unknown',
                snapshot: end.snapshot,
                problem: left(`the rollback ${deploymentId} did not end in time and ${fate}`)
            };
        case 'lost':
            return {
                deploymentId,
                outcome: 'unknown',
                snapshot: end.snapshot,
                problem: left(`the rollback ${deploymentId} ${(0,take_up_again/* fateOf */._L)(ports, 'goes on unseen')}: ${end.error.message}`)
            };
        case 'final':
            break;
    }
    if (end.snapshot.status === 'Succeeded')
        return { deploymentId, outcome: 'rolled-back', snapshot: end.snapshot };
    for (const failure of (0,explain/* explainFailure */.S)(end.snapshot))
        observe({ type: 'failure-explained', deploymentId, failure });
    return { deploymentId, outcome: 'rollback-failed', snapshot: end.snapshot };
}

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
;// CONCATENATED MODULE: ./lib/operations/judge-success.js

const namesShown = 10;
/**
 * `Succeeded` is legal with failed instances, or with none at all: health rules allow it. Warns of it, or returns why the run is a failure
 * all the same, as the policies say.
 */
function judgeSuccess({ computePlatform, overview, targets }, { onPartialFailure = 'warn', onNoTargets = 'warn' }, observe) {
    // A service or a function is one target, which the status is about; the counts need not say so.
    if ((0,model/* hasOneTarget */.sx)(computePlatform))
        return undefined;
    const total = overview ? (0,model/* targetCount */.lV)(overview) : targets.length;
    if (total === 0) {
        return decide(onNoTargets, observe, {
            message: 'The deployment succeeded without any instance: nothing was deployed',
            hint: 'Check the tags and Auto Scaling groups of the deployment group.',
            input: 'on-no-targets'
        });
    }
    const names = targets.filter(({ status }) => status === 'Failed').map(({ id }) => id);
    const failed = Math.max(overview?.failed ?? 0, names.length);
    if (failed === 0)
        return undefined;
    const which = names.length === 0 ? '' : `: ${names.slice(0, namesShown).join(', ')}${names.length > namesShown ? ', …' : ''}`;
    return decide(onPartialFailure, observe, {
        message: `The deployment succeeded, but it failed on ${failed} of ${total} instances${which}`,
        hint: 'The health rules of its configuration allow that.',
        input: 'on-partial-failure'
    });
}
function decide(policy, observe, { message, hint, input }) {
    if (policy === 'warn')
        observe({ type: 'warning', message, hint });
    return policy === 'fail' ? `${message}. ${hint} \`${input}\` makes that a failure` : undefined;
}

// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/deployment/traffic-share.js
var traffic_share = __webpack_require__(372);
;// CONCATENATED MODULE: ./lib/operations/tell-open-traffic.js


const hints = {
    Lambda: 'Until all of it goes to one version, the next deployment is refused: `aws lambda update-alias` with `--function-version` and `--routing-config AdditionalVersionWeights={}` gives it to one. A rollback does that by itself: `auto-rollback` with DEPLOYMENT_FAILURE, and DEPLOYMENT_STOP_ON_REQUEST for what is stopped.',
    ECS: 'Its service has two task sets until one is removed, and the next deployment is refused: point the production listener at the target group of one, and remove the other with `aws ecs delete-task-set`. A rollback does that by itself: `auto-rollback` with DEPLOYMENT_FAILURE, and DEPLOYMENT_STOP_ON_REQUEST for what is stopped.'
};
/**
 * Warns of a deployment to ECS or Lambda that failed or was stopped, and has some of the traffic still, since nothing rolls it back. Of one that
 * was told to stop, and whose end was not seen, it tells what was seen last. What to do about it is left out in a rehearsal: the service or the
 * function of that name in the account of the user is another one.
 */
function tellOpenTraffic(snapshot, { hostSystem }, observe) {
    for (const target of snapshot.targets) {
        const percent = (0,traffic_share/* trafficShareOf */.q)(snapshot, target)?.percent ?? 0;
        const hint = hints[snapshot.computePlatform ?? ''];
        if (percent === 0 || hint === undefined)
            continue;
        const all = percent === 100;
        const share = `${all ? 'All' : `${percent} %`} of the traffic of ${target.id}`;
        const end = snapshot.status === 'Stopped' ? 'was stopped' : 'failed';
        observe({
            type: 'warning',
            message: (0,model/* isTerminal */.Hd)(snapshot.status)
                ? `${share} goes to what ${snapshot.id} brought, although it ${end}: it was not rolled back`
                : `${share} went to what ${snapshot.id} brings when it was last seen, and a stop does not roll it back`,
            ...(!all && hostSystem === undefined && { hint })
        });
    }
}

;// CONCATENATED MODULE: ./lib/operations/follow-to-end.js








/** CodeDeploy's own limits (limits page of its guide): nothing runs longer. ECS: until its traffic is shifted, and to the end of its old tasks. */
const platformLimitHours = { inPlace: 12, blueGreen: 109, ecs: 120 + 48, lambda: 50 };
/** Milliseconds that a deployment is followed: what was asked for, or as long as it can run; while its kind is not known, the longer. */
function budgetOf({ timeout }, kind) {
    return timeout ?? platformLimitHours[limitOf(kind)] * 3_600_000;
}
function limitOf({ computePlatform, deploymentType }) {
    if (computePlatform === 'ECS')
        return 'ecs';
    if (computePlatform === 'Lambda')
        return 'lambda';
    if (deploymentType === 'IN_PLACE')
        return 'inPlace';
    return computePlatform === 'Server' ? 'blueGreen' : 'ecs';
}
/** Follows a deployment as far as `waitFor` asks; one that failed or was stopped, to the end of its rollback. */
async function followToEnd(deploymentId, context) {
    const { options, startMs, group, hookFunctions, explain, ports, observe } = context;
    const deadline = (seen) => startMs + budgetOf(options, { ...group, ...seen });
    const end = await (0,follow_deployment/* followDeployment */.p)(deploymentId, { ...options, hookFunctions: await hookFunctions() }, deadline, ports, observe);
    if (end.type === 'reached')
        return reached(deploymentId, options, end.snapshot);
    if (end.type !== 'final')
        return unfinished(deploymentId, end, context);
    const { snapshot, isTimedOut } = end;
    if (snapshot.status === 'Succeeded') {
        const problem = judgeSuccess(snapshot, options, observe);
        const verdict = problem === undefined ? { outcome: 'succeeded' } : { outcome: 'failed', errorMessage: problem };
        return { ...verdict, deploymentId, failures: [], snapshots: [snapshot] };
    }
    // Who stopped it is known then: this run.
    const failures = (await explain(snapshot)).filter(({ code }) => !isTimedOut || code !== 'MANUAL_STOP');
    for (const failure of failures)
        observe({ type: 'failure-explained', deploymentId, failure });
    const isAsked = isTimedOut && options.onTimeout === 'stop-and-rollback';
    const rollback = await followRollback(snapshot, isAsked ? { ...context, isRollbackAsked: true } : context);
    if (rollback === undefined)
        tellOpenTraffic(snapshot, ports, observe);
    const outcome = isTimedOut ? 'timed-out' : (rollback?.outcome ?? (snapshot.status === 'Stopped' ? 'stopped' : 'failed'));
    const problem = isTimedOut ? lateEnd(snapshot, options) : snapshot.errorMessage;
    const errorMessage = [problem, rollback?.problem].filter(part => part !== undefined).join('. ');
    return {
        outcome,
        deploymentId,
        ...(snapshot.errorCode !== undefined && { errorCode: snapshot.errorCode }),
        ...(errorMessage !== '' && { errorMessage }),
        ...(rollback?.deploymentId !== undefined && { rollbackDeploymentId: rollback.deploymentId }),
        failures,
        snapshots: rollback?.snapshot ? [snapshot, rollback.snapshot] : [snapshot]
    };
}
/** A deployment that goes on, as far as was asked for. */
function reached(deploymentId, { waitFor }, snapshot) {
    return {
        outcome: 'left-running',
        ...(waitFor !== undefined && waitFor !== 'succeeded' && { reached: milestone/* milestones */.aL[waitFor] }),
        deploymentId,
        failures: [],
        snapshots: snapshot ? [snapshot] : []
    };
}
/** A deployment whose end was not seen. */
function unfinished(deploymentId, end, context) {
    const { options, stop, ports } = context;
    tellLastSeen(end, context);
    const [outcome, problem] = stop === undefined ? describeUnfinished(end, context) : describeStopping(end, stop, options);
    const errorMessage = outcome === 'cancelled' ? problem : (0,take_up_again/* withTakeUpAgain */.Rg)(problem, deploymentId, ports);
    return { outcome, deploymentId, errorMessage, failures: [], snapshots: end.snapshot ? [end.snapshot] : [] };
}
/** Where the traffic was that a stop leaves there: nobody may look again. */
function tellLastSeen(end, { options, rollbackEvents, ports, observe }) {
    if (end.type === 'lost' || end.stop !== 'stopped' || end.snapshot === undefined)
        return;
    const policy = end.type === 'cancelled' ? options.onCancel : options.onTimeout;
    const events = end.snapshot.autoRollbackEvents ?? rollbackEvents;
    if (policy !== 'stop-and-rollback' && !events.includes('DEPLOYMENT_STOP_ON_REQUEST'))
        tellOpenTraffic(end.snapshot, ports, observe);
}
function describeUnfinished(end, { options, ports }) {
    const isRehearsed = ports.hostSystem !== undefined;
    const isLeft = (stop) => isRehearsed && (stop === 'refused' || stop === 'unknown');
    switch (end.type) {
        case 'timed-out': {
            const fate = end.stop === undefined || isLeft(end.stop) ? (0,take_up_again/* fateOf */._L)(ports) : afterTimeout[end.stop];
            return ['timed-out', late(fate, options, `; last seen: ${end.snapshot?.status ?? 'nothing'}`)];
        }
        case 'cancelled':
            if (isLeft(end.stop ?? 'refused'))
                return ['cancelled', `the run was cancelled; the deployment ${(0,take_up_again/* fateOf */._L)(ports)}`];
            return afterCancel[end.stop ?? 'refused'];
        case 'lost':
            return ['unknown', `the deployment ${isRehearsed ? 'could' : 'goes on, but can'}not be watched any more: ${(0,with_hint/* withHint */.m)(end.error)}`];
    }
}
/** The end of a deployment that was to be stopped, and was not seen. */
function describeStopping(end, stop, { timeout }) {
    const after = timeout === undefined ? '' : ` after ${(0,duration/* formatDuration */.a)(timeout)}`;
    const seen = `last seen: ${end.snapshot?.status ?? 'nothing'}`;
    switch (end.type) {
        case 'timed-out':
            return [
                'timed-out',
                stop === 'stopped'
                    ? `the deployment was told to stop, and has not ended yet${after}; ${seen}`
                    : `the deployment had ended before it could be stopped, and how was not seen in time; ${seen}`
            ];
        case 'cancelled':
            return stop === 'stopped'
                ? ['cancelled', 'the run was cancelled; the deployment was told to stop, and has not ended yet']
                : ['unknown', 'the run was cancelled; the deployment had ended before it could be stopped, and how was not seen'];
        case 'lost': {
            const before = stop === 'stopped' ? 'was told to stop' : 'had ended before it could be stopped';
            return ['unknown', `the deployment ${before}, and cannot be watched any more: ${(0,with_hint/* withHint */.m)(end.error)}`];
        }
    }
}
/** A deployment that ended only because it was stopped when the time was up. */
function lateEnd({ status, errorMessage }, options) {
    if (status === 'Stopped')
        return late('was stopped', options);
    return `${late('failed while it was being stopped', options)}${errorMessage === undefined ? '' : `: ${errorMessage}`}`;
}
/** What the time limit was, what became of the deployment, and which input decided that. */
function late(fate, { timeout, onTimeout = 'fail' }, more = '') {
    const limit = timeout === undefined ? 'in time' : `within ${(0,duration/* formatDuration */.a)(timeout)}`;
    return `the deployment did not end ${limit} and ${fate} (\`on-timeout: ${onTimeout}\`${more})`;
}
const afterTimeout = {
    stopped: 'was told to stop',
    over: 'ended just then, and how was not seen',
    refused: 'goes on, since it could not be stopped',
    unknown: 'may go on: whether it was stopped is not known'
};
const afterCancel = {
    stopped: ['cancelled', 'the run was cancelled; the deployment was told to stop'],
    over: ['unknown', 'the run was cancelled; the deployment ended just then, and how was not seen'],
    refused: ['left-running', 'the run was cancelled; the deployment goes on'],
    unknown: ['unknown', 'the run was cancelled; whether the deployment was stopped is not known']
};


/***/ }),

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ heardObserver)
/* harmony export */ });
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);

/** The caller's observer, which is muted once it throws. `problem`: what it threw, as a result has it. */
function heardObserver(onEvent) {
    let observerError;
    const observe = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_0__/* .muteOnError */ .h)(onEvent, error => (observerError = error instanceof Error ? error.message : 'it threw what is no error'));
    return { observe, problem: () => (observerError === undefined ? {} : { observerError }) };
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hookFunctionsOf)
/* harmony export */ });
/* harmony import */ var _appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1528);
/* harmony import */ var _appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7484);
/* harmony import */ var _deployment_hook_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);




/** Which functions the AppSpec of a deployment to ECS or Lambda lets check it; none where its text is not known. */
function hookFunctionsOf(revision) {
    if (revision?.type !== 'appspec' || revision.content === undefined)
        return {};
    const { root } = (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(revision.content);
    const hooks = (root && (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAppSpecOf */ .mP)(root)?.hookEntries) ?? [];
    return Object.fromEntries(hooks.flatMap(({ event, value }) => {
        const called = (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__/* .resolved */ .L)(value);
        const name = called.kind === 'scalar' ? called.value.trim() : '';
        return _deployment_hook_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .hookEvents */ .BR.has(event.value) && name !== '' ? [[event.value, name]] : [];
    }));
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inSight),
/* harmony export */   r: () => (/* binding */ outOfSight)
/* harmony export */ });
/* harmony import */ var _take_up_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1252);

/** Enough of a stack to find the bug, and no more lines than a log bears. */
const maxStackLines = 12;
/**
 * Does `work`, which creates a deployment, and loses sight of none: what is thrown once it was created, a bug of this program, is an end
 * that is `unknown`, with the deployment's id. What is thrown before that is thrown.
 */
async function inSight(observe, work) {
    let deploymentId;
    let rollbackDeploymentId;
    try {
        return await work(event => {
            if (event.type === 'deployment-created')
                deploymentId = event.deploymentId;
            if (event.type === 'rollback-started')
                rollbackDeploymentId = event.rollback.rollbackDeploymentId;
            observe(event);
        });
    }
    catch (error) {
        if (deploymentId === undefined)
            throw error;
        return outOfSight(error, { deploymentId, rollbackDeploymentId }, observe);
    }
}
/** How a run ends that a bug broke off while its deployment may go on; the log has the stack. */
function outOfSight(error, { deploymentId, rollbackDeploymentId }, observe) {
    const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 1 + maxStackLines) : [];
    for (const line of stack)
        observe({ type: 'notice', message: line });
    const what = rollbackDeploymentId === undefined ? 'the deployment' : `the rollback ${rollbackDeploymentId}`;
    return {
        outcome: 'unknown',
        deploymentId,
        ...(rollbackDeploymentId !== undefined && { rollbackDeploymentId }),
        errorMessage: `${what} may go on, unseen after a bug in this program (${String(error)}). ${(0,_take_up_again_js__WEBPACK_IMPORTED_MODULE_0__/* .toTakeUpAgain */ .EC)(rollbackDeploymentId ?? deploymentId)}`,
        failures: [],
        snapshots: []
    };
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasReached),
/* harmony export */   Zn: () => (/* binding */ requireReachable),
/* harmony export */   aL: () => (/* binding */ milestones)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);


/** What is told of a deployment that was followed no further. */
const milestones = {
    none: 'created',
    ready: 'ready',
    'traffic-shifted': 'traffic-shifted'
};
/** The events of a target from the moment it gets traffic. */
const trafficEvents = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];
/**
 * Whether a deployment that is not final has come as far as `waitFor` asks, or further. Its targets are read after its status, and may have
 * failed since: one that fails reaches nothing. What CodeDeploy says of a fleet counts all the same, whose health rules allow failed instances.
 */
function hasReached(waitFor, snapshot) {
    const isFailing = snapshot.targets.some(hasFailed);
    if (isFailing && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOneTarget */ .sx)(snapshot.computePlatform))
        return waitFor === 'none';
    switch (waitFor) {
        case 'none':
            return true;
        case 'ready':
            return snapshot.status === 'Ready' || snapshot.hasTerminationWaitStarted === true || (!isFailing && isPastReady(snapshot));
        case 'traffic-shifted':
            return snapshot.hasTerminationWaitStarted === true || (!isFailing && isTrafficShifted(snapshot));
        case 'succeeded':
            return false;
    }
}
function hasFailed({ status, events }) {
    return status === 'Failed' || status === 'Skipped' || events.some(event => event.status === 'Failed');
}
/** Whether the wait for the shift of traffic has begun or is over, though the deployment may not show it as `Ready`: ECS shows it in its target. */
function isPastReady({ computePlatform, targets }) {
    if (computePlatform === 'ECS' && targets.some(({ status }) => status === 'Ready'))
        return true;
    return targets.some(target => trafficEventsOf(target).some(({ status }) => status === 'InProgress' || status === 'Succeeded'));
}
/** All new targets have their traffic, and what checks it has passed; on one that is not known, nothing is assumed. */
function isTrafficShifted(snapshot) {
    const { computePlatform, deploymentType, overview, targets } = snapshot;
    if ((0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOneTarget */ .sx)(computePlatform))
        return targets.length > 0 && targets.every(hasAllTraffic);
    if (deploymentType === 'IN_PLACE' || !overview || targets.length < (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetCount */ .lV)(overview))
        return false;
    const replacements = targets.map(trafficEventsOf).filter(events => events.length > 0);
    return replacements.length > 0 && replacements.every(events => events.every(({ status }) => status === 'Succeeded'));
}
/** Of a service or a function. Events that no function checks are skipped. */
function hasAllTraffic(target) {
    const events = trafficEventsOf(target);
    return (events.some(({ name, status }) => name === 'AllowTraffic' && status === 'Succeeded') &&
        events.every(({ status }) => status === 'Succeeded' || status === 'Skipped'));
}
function trafficEventsOf({ events }) {
    return events.filter(({ name }) => trafficEvents.includes(name));
}
/** Throws `usage` when a deployment of this kind never gets there: a wait for it would be one for the end, and not say so. */
function requireReachable(waitFor, kind, deploymentGroupName) {
    if (waitFor !== 'ready' && waitFor !== 'traffic-shifted')
        return;
    const which = (group, one) => deploymentGroupName === undefined ? `this one ${one}` : `deployment group "${deploymentGroupName}" ${group}`;
    const refused = (why, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`wait-for: ${waitFor}\` is for ${why}`, { input: 'wait-for', hint });
    if (kind?.computePlatform === 'Lambda') {
        if (waitFor === 'traffic-shifted')
            return;
        throw refused(`deployments that wait before they shift traffic, and ${which('deploys to Lambda, which', 'is to Lambda, which')} never does`, 'Use `succeeded`, or `traffic-shifted`. A hook for BeforeAllowTraffic checks the new version before it gets traffic.');
    }
    if (kind?.deploymentType !== 'IN_PLACE')
        return;
    throw refused(`blue/green deployments, and ${which('deploys in place', 'is in place')}`, 'Use `succeeded`, or `none` not to wait.');
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ rollbackEventsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Which ends of a deployment are rolled back: what it says itself, else what its group says. A group that cannot be read says nothing, and so
 * does one whose answer an abort cut off.
 */
async function rollbackEventsOf({ autoRollbackEvents, applicationName, deploymentGroupName }, { codedeploy }, signal) {
    if (autoRollbackEvents !== undefined)
        return autoRollbackEvents;
    if (applicationName === undefined || deploymentGroupName === undefined)
        return [];
    try {
        return (await codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal)).autoRollbackEvents;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH || signal?.aborted)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ standardOnCancel)
/* harmony export */ });
/**
 * What a cancel does where `on-cancel` says nothing. What the run began is stopped; what others created is left, and so is a rollback: one
 * that is cut off leaves hosts half restored.
 */
const standardOnCancel = {
    deploy: 'stop',
    restart: 'stop',
    rollback: 'leave',
    wait: 'leave',
    continue: 'leave'
};


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment),
/* harmony export */   z: () => (/* binding */ callStop)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);
/* harmony import */ var _with_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);



/** One call, and one retry. */
const stopCallMs = 5_000;
/** GitHub gives a cancelled step 7.5 s: there must be time left to look how the deployment ended, and to tell it. */
const hurriedCallMs = 3_000;
/**
 * Asks for a stop: one prompt call or, with `patience`, more while they fail for a reason that passes. `stop` does not say whether to roll
 * back: the group's own settings apply.
 */
async function stopDeployment(deploymentId, because, policy, ports, observe, patience) {
    observe({ type: 'stopping', deploymentId, because });
    const lost = [];
    const limitMs = because === 'cancelled' ? hurriedCallMs : stopCallMs;
    const call = async () => {
        try {
            return await callStop(deploymentId, policy, ports, { limitMs, signal: patience?.signal });
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && (error.code === 'network' || error.code === 'service'))
                lost.push(error);
            throw error;
        }
    };
    try {
        return (await (patience ? (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(call, patience) : call())) ? 'stopped' : 'over';
    }
    catch (error) {
        const isLost = lost.length > 0;
        // A cancel, which stops the deployment its own way.
        if (patience?.signal?.aborted)
            return isLost ? 'unknown' : 'refused';
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        observe({
            type: 'warning',
            message: isLost
                ? `Whether ${deploymentId} was stopped is not known: ${error.message}`
                : `${deploymentId} could not be stopped and goes on: ${error.message}`,
            hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
        });
        return isLost ? 'unknown' : 'refused';
    }
}
/** StopDeployment, given up after `limitMs`, 5 s if not said, and when `signal` aborts. False when the deployment had ended already. */
async function callStop(deploymentId, policy, { codedeploy, clock }, { limitMs = stopCallMs, signal } = {}) {
    const options = policy === 'stop' ? {} : { autoRollback: true };
    try {
        return await (0,_with_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .withLimit */ .K)(limitMs, clock, limit => codedeploy.stopDeployment(deploymentId, options, limit), signal);
    }
    catch (error) {
        // The limit cuts it off.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'cancelled')
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('network', `StopDeployment got no answer within ${limitMs / 1_000} s for deployment ${deploymentId}`, {
            operation: 'StopDeployment',
            cause: error
        });
    }
}


/***/ }),

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ toTakeUpAgain),
/* harmony export */   Rg: () => (/* binding */ withTakeUpAgain),
/* harmony export */   _L: () => (/* binding */ fateOf)
/* harmony export */ });
/** How to go on watching a deployment that a run has left, in the words of a workflow and of the command line. */
function toTakeUpAgain(deploymentId) {
    return `To take it up again: \`mode: wait\` with \`deployment-id: ${deploymentId}\`, or codedeploy-kit wait --deployment-id ${deploymentId}`;
}
/** What becomes of a deployment that a run leaves: it goes on, unless it was rehearsed, and ends with what served it. */
function fateOf({ hostSystem }, otherwise = 'goes on') {
    return hostSystem === undefined ? otherwise : 'was ended with the rehearsal';
}
/** A problem with, after it, how to go on watching what was left; of a rehearsal nothing is left. */
function withTakeUpAgain(problem, deploymentId, { hostSystem }) {
    return hostSystem === undefined ? `${problem.replace(/\.$/, '')}. ${toTakeUpAgain(deploymentId)}` : problem;
}


/***/ })

};
