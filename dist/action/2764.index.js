export const id = 2764;
export const ids = [2764];
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

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ givenTaskDefinition),
  Vb: () => (/* binding */ nameOf),
  hY: () => (/* binding */ registeredTaskDefinition)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
;// CONCATENATED MODULE: ./lib/operations/register-task-definition.js


const registered = new WeakMap();
/**
 * Registers a task definition, once for all groups and however often it is asked: one that failed is not tried again. Not after a cancel.
 * ECS makes a revision each time: after an answer that was lost there may be two, and a notice says so. The file is named by whatever
 * ECS refuses.
 */
function registerTaskDefinition(source, { signal, timeout }, { ecs, clock }, observe) {
    const register = async () => {
        const patience = { clock, signal, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
        const lost = [];
        const attempt = async () => {
            try {
                return await ecs.registerTaskDefinition(source.definition, signal);
            }
            catch (error) {
                // What is throttled was refused.
                if ((0,errors/* isTransient */.dg)(error) && !(error instanceof errors/* DeployError */.sH && error.code === 'throttled'))
                    lost.push(error);
                throw error;
            }
        };
        const found = await (0,patiently/* patiently */.d_)(attempt, patience).catch((error) => {
            throw error instanceof errors/* DeployError */.sH ? named(error, source, lost.length > 0) : error;
        });
        const { family, revision } = found;
        observe({ type: 'task-definition-registered', taskDefinition: `${family}:${revision}` });
        if (lost.length > 0 && revision > 1) {
            observe({
                type: 'notice',
                message: `An attempt before, whose answer was lost, may have registered the same task definition: if ${family}:${revision - 1} is new, it is ` +
                    'that one. Nothing uses it, and it may be deregistered'
            });
        }
        return found;
    };
    const known = registered.get(source);
    if (known)
        return known;
    if (signal?.aborted)
        return Promise.reject(signal.reason);
    const registration = register();
    registered.set(source, registration);
    return registration;
}
function named(error, { file }, isInDoubt) {
    const { code, message, operation, errorName, requestId, cause } = error;
    if (code === 'cancelled')
        return error;
    const doubt = 'An answer was lost: it may have been registered all the same, as the latest revision of its family.';
    const hint = isInDoubt ? [error.hint, doubt].filter(part => part !== undefined).join(' ') : error.hint;
    return new errors/* DeployError */.sH(code, `${file}: ${message}`, { input: 'task-definition', hint, operation, errorName, requestId, cause });
}

;// CONCATENATED MODULE: ./lib/operations/deployed-task-definition.js



/** The one that `task-definition` names. */
function givenTaskDefinition(source, context) {
    if (source.type === 'reference')
        return registeredTaskDefinition(source.reference, context, refuseInput);
    const { file, family } = source;
    return Promise.resolve({
        name: file,
        preview: `<${family}:NEW_REVISION>`,
        known: source,
        finish: async () => {
            const { arn, family, revision } = await registerTaskDefinition(source, context.asking, context.ports, context.observe);
            return { arn, name: `${family}:${revision}` };
        }
    });
}
/** One that ECS has, by its ARN or as `family:revision`. Not being allowed to look is no reason not to go on with an ARN. */
async function registeredTaskDefinition(reference, { asking: { signal, timeout }, ports: { ecs, clock }, observe, service }, refuse) {
    const there = (arn, known) => {
        const name = nameOf(arn);
        return { name, preview: arn, arn, ...(known && { known }), finish: () => Promise.resolve({ arn, name }) };
    };
    try {
        const known = await (0,patiently/* patiently */.d_)(() => ecs.describeTaskDefinition(reference, signal), {
            clock,
            signal,
            patienceMs: timeout,
            onRetry: (0,patiently/* tellRetry */.CM)(observe)
        });
        return there(known.arn, known);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'not-found') {
            const hint = 'Check its name and its revision, the region and the account.';
            throw refuse('not-found', `ECS has no task definition "${nameOf(reference)}"`, hint, error);
        }
        if (error.code !== 'access-denied')
            throw error;
        const arn = reference.startsWith('arn:') ? reference : service?.taskDefinition?.replace(/(?<=:task-definition\/).*$/, reference);
        if (arn === undefined) {
            const hint = 'Write its ARN, or allow ecs:DescribeTaskDefinition.';
            throw refuse('usage', `the ARN of task definition "${reference}" is not known, and may not be looked up`, hint, error);
        }
        observe({
            type: 'notice',
            message: `${error.message}. Going on without; ecs:DescribeTaskDefinition would let the container and its port be checked`
        });
        return there(arn);
    }
}
/** `family:revision` of an ARN. */
function nameOf(taskDefinition) {
    return taskDefinition.replace(/^arn:.*:task-definition\//, '');
}
const refuseInput = (code, message, hint, cause) => {
    const { operation, errorName, requestId } = cause ?? {};
    return new errors/* DeployError */.sH(code, message, { input: 'task-definition', hint, operation, errorName, requestId, cause });
};


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

/***/ 4821:
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

/***/ 1289:
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
var follow_deployment = __webpack_require__(3277);
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
// EXTERNAL MODULE: ./lib/operations/tell-open-traffic.js
var tell_open_traffic = __webpack_require__(3612);
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
        (0,tell_open_traffic/* tellOpenTraffic */.F)(snapshot, ports, observe);
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
        (0,tell_open_traffic/* tellOpenTraffic */.F)(end.snapshot, ports, observe);
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
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1746);

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

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ explainStoppedTasks),
  I: () => (/* binding */ taskDefinitionOf)
});

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/deployed-task-definition.js + 1 modules
var deployed_task_definition = __webpack_require__(6865);
;// CONCATENATED MODULE: ./lib/operations/stopped-task-remedies.js
/** What ECS writes when tasks stop ("Stopped tasks error messages" of its guide), the most particular first. */
const remedies = [
    {
        pattern: /OutOfMemory/i,
        remedy: 'The container used more memory than it may have. Raise `memory` of the container or of the task, or let the program use less.'
    },
    {
        pattern: /CannotPull\w*Error|pull image manifest/i,
        remedy: 'The image could not be pulled. Check that it exists under that tag for this architecture, that the execution role may read the repository (AmazonECSTaskExecutionRolePolicy), and that the subnets reach it: through a NAT gateway, VPC endpoints, or `AssignPublicIp: ENABLED`.'
    },
    {
        pattern: /ResourceInitializationError/i,
        remedy: 'The task could not be set up. Check that the execution role may read its secrets and write its logs, that they exist, and that the subnets reach Secrets Manager, SSM and CloudWatch Logs.'
    },
    {
        pattern: /Cannot(?:Start|Create)ContainerError|ContainerRuntimeError|ContainerRuntimeTimeoutError|DockerTimeoutError/i,
        remedy: 'The container could not be started. Check `entryPoint`, `command`, `workingDirectory`, `user` and the volumes of the task definition.'
    },
    {
        pattern: /failed ELB health checks/i,
        remedy: "The load balancer got no good answer. Check the path and the port of the target group's health check, that the container listens on all addresses (0.0.0.0), that its security group lets the load balancer in, and raise `healthCheckGracePeriodSeconds` of the service when it starts slowly."
    },
    {
        pattern: /failed container health checks/i,
        remedy: 'The `healthCheck` command of the task definition failed in the container. Check that it is in the image, and raise `startPeriod` when the program starts slowly.'
    },
    {
        pattern: /network interface|TaskENI|\bENI\b/i,
        remedy: 'The task got no network. Check that the subnets have free addresses and that the security groups exist.'
    },
    {
        pattern: /Spot|Host EC2/i,
        remedy: 'The machine under the task was taken away; nothing is wrong with the task itself. Deploy again.'
    }
];
/** What to do about a task that stopped. */
function remedyForStoppedTask({ stoppedReason = '', stopCode = '', containers }) {
    const texts = [stoppedReason, stopCode, ...containers.map(({ reason = '' }) => reason)];
    const known = remedies.find(({ pattern }) => texts.some(text => pattern.test(text)));
    if (known)
        return known.remedy;
    const exits = containers.filter(({ exitCode }) => exitCode !== undefined);
    const failed = exits.find(({ exitCode }) => exitCode !== 0) ?? exits[0];
    if (failed === undefined)
        return 'See the log of its containers, and the events of the service in the ECS console.';
    return `See the log of container "${failed.name}"${meaningOf(failed.exitCode)}.`;
}
/** Exit codes of containers that mean the same everywhere: 128 and the number of the signal that ended the program. */
function meaningOf(exitCode) {
    switch (exitCode) {
        case 126:
            return ': 126 is a command that cannot be executed';
        case 127:
            return ': 127 is a command that is not in the image';
        case 137:
            return ': 137 is a program that was killed, often for want of memory, or because it did not end within `stopTimeout`';
        case 139:
            return ': 139 is a program that crashed (segmentation fault)';
        case 143:
            return ': 143 is a program that was told to end';
        default:
            return ': its program ended by itself, and the container is essential';
    }
}

;// CONCATENATED MODULE: ./lib/operations/stopped-tasks.js






/** Tasks stop for few reasons; the rest is in the console. */
const mostReasons = 3;
const mostTasks = 5;
/** Deployments that failed for these never came as far as tasks, or say themselves what was wrong. */
const codesOfOtherMatters = new Set([
    'ALARM_ACTIVE',
    'APPLICATION_MISSING',
    'DEPLOYMENT_GROUP_MISSING',
    'HOOK_EXECUTION_FAILURE',
    'IAM_ROLE_MISSING',
    'INVALID_ECS_SERVICE',
    'INVALID_REVISION',
    'MANUAL_STOP'
]);
/**
 * The explanations of a deployment to ECS that failed or was stopped, and, before them, why tasks of the new task definition stopped while
 * it ran: each reason once, most tasks first. Without the permission to look its name is added to the remedy. Others stay as they are.
 */
async function explainStoppedTasks(failed, failures, { service = serviceOf(failed), taskDefinition, signal }, { ecs, clock }) {
    if (failed.computePlatform !== 'ECS' || service === undefined || signal?.aborted)
        return failures;
    let stopped;
    try {
        stopped = await ecs.stoppedTasks(service.cluster, service.service, signal);
    }
    catch (error) {
        // Why it failed is known without; a bug must not pass for a service that does not answer.
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        return signal?.aborted ? failures : withRemark(failures, error);
    }
    const sinceMs = failed.createTimeMs ?? -Infinity;
    const own = stopped.filter(task => isOf(task, taskDefinition) && (task.stoppedAtMs ?? clock.now()) >= sinceMs && !wasStoppedByScheduler(task));
    const groups = new Map();
    for (const task of own) {
        const key = reasonOf(task);
        groups.set(key, [...(groups.get(key) ?? []), task]);
    }
    const told = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, mostReasons);
    const targets = [`${service.cluster}:${service.service}`];
    const event = failed.targets[0]?.events.find(({ status }) => status === 'Failed')?.name;
    return [...told.map(tasks => explain(tasks, { targets, event }, clock.now())), ...failures];
}
function explain(tasks, { targets, event }, nowMs) {
    const [first] = tasks;
    if (first === undefined)
        throw new Error('a reason is that of a task');
    const definition = (0,deployed_task_definition/* nameOf */.Vb)(first.taskDefinition);
    const what = tasks.length === 1 ? `A task of ${definition} stopped` : `${tasks.length} tasks of ${definition} stopped`;
    const exits = first.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
    const why = exits.length === 0 ? (first.stopCode ?? '') : exits.map(({ name, exitCode }) => `${name} exited with ${exitCode}`).join(', ');
    return {
        targets,
        targetCount: targets.length,
        ...(event !== undefined && { event }),
        code: first.stopCode ?? 'TaskStopped',
        summary: why === '' ? what : `${what}: ${why}`,
        message: first.stoppedReason ?? '',
        logTail: [
            ...tasks.slice(0, mostTasks).map(task => describe(task, nowMs)),
            ...(tasks.length > mostTasks ? [`and ${tasks.length - mostTasks} more`] : [])
        ].join('\n'),
        remedy: remedyForStoppedTask(first),
        revision: 'current'
    };
}
/** `task 1a2b3c, 40s ago: app exited with 137 (OutOfMemoryError: Container killed due to memory usage)`. */
function describe({ id, stoppedAtMs, containers }, nowMs) {
    const when = stoppedAtMs === undefined ? '' : `, ${(0,duration/* formatDuration */.a)(Math.max(0, nowMs - stoppedAtMs))} ago`;
    const parts = containers
        .filter(({ exitCode, reason }) => exitCode !== undefined || reason !== undefined)
        .map(({ name, exitCode, reason }) => {
        const exit = exitCode === undefined ? '' : ` exited with ${exitCode}`;
        return `${name}${exit}${reason === undefined ? '' : exit === '' ? `: ${reason}` : ` (${reason})`}`;
    });
    return `task ${id}${when}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`;
}
/** The same for all tasks that stopped for one reason: without what differs from task to task. */
function reasonOf({ taskDefinition, stopCode, stoppedReason, containers }) {
    const general = (text) => (text ?? '').replace(/\b[0-9a-f]{12,}\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\beni-[0-9a-f]+\b/g, '…');
    const each = containers.map(({ name, exitCode, reason }) => [name, exitCode, general(reason)]);
    return JSON.stringify([taskDefinition, stopCode, general(stoppedReason), each]);
}
/** ECS stops the tasks of a task set that CodeDeploy takes away: nothing was wrong with them. */
function wasStoppedByScheduler({ stopCode, stoppedReason = '' }) {
    return (stopCode === undefined || stopCode === 'ServiceSchedulerInitiated') && /^Scaling activity initiated by\b/.test(stoppedReason);
}
function isOf({ taskDefinition }, wanted) {
    return wanted === undefined || (0,deployed_task_definition/* nameOf */.Vb)(taskDefinition) === (0,deployed_task_definition/* nameOf */.Vb)(wanted);
}
/** A target of ECS is called `cluster:service`. */
function serviceOf({ targets }) {
    const [, cluster, service] = /^([^:]+):([^:]+)$/.exec(targets[0]?.id ?? '') ?? [];
    return cluster === undefined || service === undefined ? undefined : { cluster, service };
}
/** The task definition that an AppSpec names; undefined where its text is not known. */
function taskDefinitionOf(revision) {
    const root = revision?.type === 'appspec' && revision.content !== undefined ? (0,read/* readYaml */.g)(revision.content).root : undefined;
    return root && (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)((0,function_app_spec/* functionAppSpecOf */.mP)(root)), 'TaskDefinition')?.value.trim();
}
/** Says what it takes to see the tasks, where they may be what failed. */
function withRemark(failures, error) {
    const remark = error.code === 'access-denied'
        ? 'Why its tasks stopped is not known here: that takes `ecs:ListTasks` and `ecs:DescribeTasks`.'
        : `Why its tasks stopped could not be read: ${error.message.replace(/\.$/, '')}.`;
    const index = failures.findIndex(({ code }) => !codesOfOtherMatters.has(code));
    return failures.map((failure, at) => (at === index ? { ...failure, remedy: `${failure.remedy} ${remark}` } : failure));
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
