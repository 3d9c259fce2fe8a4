export const id = 431;
export const ids = [431];
export const modules = {

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    })
};


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Wh: () => (/* binding */ deployPorts),
/* harmony export */   o4: () => (/* binding */ connectAws)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

/** The SDK's clients behind our ports; loaded only when a mode needs AWS. */
async function connectAws(settings) {
    const [{ createCodeDeployPort }, { createObjectStorePort }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(507), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 7017)), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 4147))]);
    const { AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint } = process.env;
    const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '');
    return { codedeploy: createCodeDeployPort(settings), s3: createObjectStorePort({ ...settings, isCustomS3Endpoint }) };
}
async function deployPorts(settings) {
    // RUNNER_TEMP is emptied by the runner, whatever happens to this process.
    return { ...(await connectAws(settings)), clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, nonce, temporaryDirectory: process.env['RUNNER_TEMP'] };
}
/** Eight characters that no other run of this group has. */
function nonce() {
    return crypto.randomUUID().slice(0, 8);
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
;// CONCATENATED MODULE: ./lib/deployment/error-remedies.js
/** What to do about each `errorInformation.code` of the API model of 2014-10-06. The service may send newer ones. */
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
    MISSING_GITHUB_TOKEN: 'Connect the GitHub account to CodeDeploy again in the console: a token cannot be made through the API.',
    NO_EC2_SUBSCRIPTION: 'The AWS account cannot use EC2 yet.',
    NO_INSTANCES: 'No running instance matches the deployment group. Check its tags (case counts), Auto Scaling groups and region; on-premises instances must be registered and tagged.',
    OVER_MAX_INSTANCES: 'The deployment has more instances than the quota allows.',
    RESOURCE_LIMIT_EXCEEDED: 'A quota of the account is used up. Wait for other deployments, or ask for more.',
    REVISION_MISSING: 'The object in S3 or the commit is gone or unreadable. Keep revisions as long as instances may be replaced, and check key, version and permissions.',
    THROTTLED: 'AWS throttled the calls of the service role. Run fewer deployments at once.',
    TIMEOUT: 'A step took longer than CodeDeploy allows.'
};
/** What to do about each code an instance reports for a lifecycle event. */
const lifecycleErrorRemedies = {
    Success: 'The event itself succeeded; look at the events after it.',
    ScriptMissing: 'Correct `location`: it is relative to the root of the bundle, its case counts, and it takes no arguments. Check that the bundle is not filtered by an ignore file.',
    ScriptNotExecutable: 'Make the script executable (`git update-index --chmod=+x`); the agent tried to and could not.',
    ScriptTimedOut: 'Make the script faster or raise its `timeout` (at most 3600 s for all scripts of an event). A service must be started in the background.',
    ScriptFailed: 'Read the end of the log. The instance has all of it in `logs/scripts.log` of the deployment; a rehearsal keeps it with `root`.',
    UnknownError: 'The agent failed outside of a script; its message says at what.'
};

;// CONCATENATED MODULE: ./lib/deployment/message-remedies.js
/**
 * What the agents' well-known messages mean, first match wins. The texts are those of agent 1.8 and 2.x; a message that matches
 * none keeps the remedy of its error code, so a reworded message only makes the advice less precise.
 */
const messageRemedies = [
    {
        pattern: /file already exists at this location/i,
        remedy: 'The file was not put there by the previous deployment of this group. Set `file-exists-behavior: OVERWRITE` (or RETAIN), or `file_exists_behavior` in the AppSpec, or remove the file on the instances.'
    },
    {
        pattern: /failed with error Errno::ENOENT/,
        remedy: 'The script is there, but the interpreter in its first line is not found. The usual reason is CRLF line ends: save the script with LF (`*.sh text eol=lf` in .gitattributes). Otherwise correct the `#!` line.'
    },
    {
        pattern: /bad interpreter|\$'[^']*\\r'|\^M: /,
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
    {
        pattern: /specified key does not exist|specified version does not exist|NoSuchKey|\b404\b/i,
        withoutScript: true,
        remedy: 'The object is not in S3 any more. Check the key and the lifecycle rules of the bucket.'
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
        pattern: /\bsu: |This account is currently not available/i,
        inLog: true,
        remedy: 'The user of `runas` must exist on the instance and have a login shell.'
    },
    {
        pattern: /sudo: (a terminal|no tty|a password)/i,
        inLog: true,
        remedy: 'Remove `sudo`: the agent already runs as root, and there is no terminal for a password.'
    },
    {
        pattern: /undefined method|NoMethodError|appspec/i,
        withoutScript: true,
        remedy: 'The agent could not read the AppSpec. Run `validate` on it: it names the line.'
    },
    {
        pattern: /No space left on device|ENOSPC/i,
        inLog: true,
        remedy: 'The disk of the instance is full. The agent keeps five revisions of each group; see `:max_revisions:`.'
    },
    {
        pattern: /not opened for reading/i,
        remedy: 'The bundle could not be downloaded or is not an archive: check the instance profile, the key and the bundle type.'
    }
];
/** The remedy for what a host said, if the message or the end of the log is well known. */
function remedyForMessage(message, logTail, script) {
    return messageRemedies.find(({ pattern, inLog, withoutScript }) => !(withoutScript && script !== undefined) && (pattern.test(message) || (inLog === true && pattern.test(logTail))))?.remedy;
}

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
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
 * Why a deployment failed: what happened on its targets, the same cause on several told once, most targets first. When no target
 * says more, the deployment's own error.
 */
function explainFailure(snapshot, locate = () => undefined) {
    const failed = failedTargets(snapshot);
    const groups = new Map();
    for (const target of failed) {
        const key = JSON.stringify([target.event, target.diagnostics?.errorCode, target.diagnostics?.scriptName, withoutTargetDetails(target)]);
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    const explanations = [...groups.values()]
        .sort((a, b) => b.length - a.length)
        .flatMap(group => (group[0] ? [explainGroup(group[0], group, countTargets(snapshot), locate)] : []));
    return explanations.length > 0 ? explanations : explainDeployment(snapshot);
}
function explainGroup(first, group, total, locate) {
    const { event, diagnostics } = first;
    const code = diagnostics?.errorCode ?? 'UnknownError';
    const script = diagnostics?.scriptName || undefined;
    const message = diagnostics?.message ?? '';
    const revision = event !== undefined && eventsOfPreviousRevision.has(event) ? 'previous' : 'current';
    const location = event === undefined ? undefined : locate({ event, script: script ?? '', message, revision });
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
            remedy: deploymentErrorRemedies[code] ?? 'This version does not know the code; see the deployment in the console.',
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
/** The message without what differs from host to host: deployment folders and instance ids. */
function withoutTargetDetails({ target, diagnostics }) {
    return (diagnostics?.message ?? '').replaceAll(target, '<target>').replace(/\/\S*\/deployment-archive\//g, '');
}

;// CONCATENATED MODULE: ./lib/deployment/run-marker.js
/** The description says at most this many characters (the API guide's limit). */
const descriptionLimit = 256;
/** `run=… attempt=… sha=… id=…` and then the user's words, cut to the limit: the marker always fits. */
function describeRun({ run, attempt, sha, nonce }, words) {
    const commit = sha?.toLowerCase();
    const parts = [`run=${oneWord(run)}`, `attempt=${attempt}`];
    if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit))
        parts.push(`sha=${commit}`);
    parts.push(`id=${oneWord(nonce)}`);
    const full = [...parts, words].filter(part => part !== '').join(' ');
    return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The marker in a description, if it has one. */
function parseRunMarker(description) {
    const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)/.exec(description);
    if (!match)
        return undefined;
    const [, run = '', attempt = '', sha, nonce = ''] = match;
    return { run, attempt: Number(attempt), ...(sha !== undefined && { sha }), nonce };
}
/** A word of a marker: without blanks, and short enough that the marker fits into the limit. */
function oneWord(text) {
    return text.replace(/\s+/g, '-').slice(0, 64);
}

// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/operations/read-group.js


/** The group says which platform this is; an application or group that does not exist is told with the nearest one that does. */
async function readGroup({ applicationName, deploymentGroupName, signal }, { codedeploy }, observe) {
    try {
        const group = await codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal);
        if (group.computePlatform !== 'Server') {
            throw new errors/* DeployError */.sH('usage', `deployment group "${deploymentGroupName}" deploys to ${group.computePlatform}; this version deploys to EC2 and on-premises servers only`, {
                input: 'deployment-group-name'
            });
        }
        return group;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'access-denied') {
            observe({
                type: 'notice',
                message: `${error.message}. Going on without; codedeploy:GetDeploymentGroup would let options be checked before the upload`
            });
            return undefined;
        }
        if (error.code === 'not-found')
            throw await withNearestName(error, { applicationName, deploymentGroupName, codedeploy, signal });
        throw error;
    }
}
async function withNearestName(error, { applicationName, deploymentGroupName, codedeploy, signal }) {
    const isApplication = error.errorName === 'ApplicationDoesNotExistException';
    const input = isApplication ? 'application-name' : 'deployment-group-name';
    const names = await (isApplication ? codedeploy.listApplications(signal) : codedeploy.listDeploymentGroups(applicationName, signal)).catch(() => []);
    const near = (0,suggest/* nearestName */.q)(isApplication ? applicationName : deploymentGroupName, names);
    const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : '';
    const { operation, errorName, requestId, cause } = error;
    return new errors/* DeployError */.sH('not-found', error.message, {
        operation,
        errorName,
        requestId,
        cause,
        input,
        hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
    });
}

// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/core/assert-never.js
var assert_never = __webpack_require__(762);
;// CONCATENATED MODULE: ./lib/deployment/pace.js
/** After failed looks, twice as long each time, up to this. */
const slowestRetryMs = 60_000;
/**
 * Quick at the start and while things happen, slower in the quiet middle: 1 s, growing to 5 s; 15 s once nothing has changed for
 * two minutes. CodeDeploy's read calls are throttled per account, so a watch must not be the one that starves the others.
 */
const adaptivePace = ({ elapsedMs, sinceChangeMs, failures }) => {
    const calm = sinceChangeMs > 120_000 ? 15_000 : Math.min(5_000, 1_000 + elapsedMs / 10);
    return backOff(calm, failures);
};
/** Always the same interval, but for failed looks. */
function fixedPace(intervalMs) {
    return ({ failures }) => backOff(intervalMs, failures);
}
function backOff(intervalMs, failures) {
    return failures === 0 ? intervalMs : Math.max(intervalMs, Math.min(slowestRetryMs, intervalMs * 2 ** failures));
}

;// CONCATENATED MODULE: ./lib/deployment/diff.js

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
    const before = new Map(previous?.targets.map(target => [target.id, target]));
    for (const target of next.targets)
        events.push(...diffTargets(deploymentId, before.get(target.id), target));
    if (next.overview && JSON.stringify(previous?.overview) !== JSON.stringify(next.overview)) {
        events.push({ type: 'overview-changed', deploymentId, overview: next.overview });
    }
    return events;
}
function diffTargets(deploymentId, previous, next) {
    const events = [];
    const before = new Map(previous?.events.map(event => [event.name, event]));
    for (const event of next.events) {
        if (isNews(before.get(event.name), event))
            events.push({ type: 'lifecycle-changed', deploymentId, target: next.id, event });
    }
    if (next.status !== (previous?.status ?? 'Pending')) {
        // A target is told after its events: its own status is their sum.
        events.push({ type: 'target-changed', deploymentId, target: next.id, ...(previous && { from: previous.status }), to: next.status });
    }
    return events;
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
        status: (0,model/* isTerminal */.Hd)(known.status) ? known.status : seen.status,
        targets: [...targets.values()]
    };
}
function mergeTargets(known, seen) {
    if (!known)
        return seen;
    const events = new Map(known.events.map(event => [event.name, event]));
    for (const event of seen.events)
        events.set(event.name, laterEvent(events.get(event.name), event));
    return { id: seen.id, status: progress(seen.status) < progress(known.status) ? known.status : seen.status, events: [...events.values()] };
}
function laterEvent(known, seen) {
    return known && progress(seen.status) < progress(known.status) ? known : seen;
}
/**
 * How far a target or an event has come. A final status may be corrected to another final one (blue/green reports `Ready` before
 * `Succeeded`), but never taken back. `Unknown` and statuses of a newer API rank with `InProgress`: they prove nothing.
 */
function progress(status) {
    switch (status) {
        case 'Pending':
            return 0;
        case 'Ready':
            return 2;
        case 'Succeeded':
        case 'Failed':
        case 'Skipped':
            return 3;
        default:
            return 1;
    }
}
/** Whether a target will say nothing more. */
function isTargetFinal(status) {
    return progress(status) === 3;
}

;// CONCATENATED MODULE: ./lib/deployment/reader.js
/** What BatchGetDeploymentTargets takes at most. */
const targetBatchSize = 25;

;// CONCATENATED MODULE: ./lib/deployment/target-reading.js




/** Calls in one look: with GetDeployment this stays within six. */
const pagesPerLook = 2;
const batchesPerLook = 3;
/** Up to this many targets, the last look reads every one, so that no event of a small deployment is lost. */
const smallDeployment = 100;
/** The statuses of targets that have something to say. */
const spokenStatuses = ['InProgress', 'Failed', 'Succeeded', 'Skipped', 'Ready', 'Unknown'];
/**
 * Reads the targets that may have something new to say, a bounded number per look. The overview counts of GetDeployment show
 * whether anything moved; then the listing is followed page by page, over several looks if need be. Targets known to be final are
 * not read again; the others take turns.
 */
class TargetReading {
    #reader;
    #deploymentId;
    #lastRead = new Map();
    /** Listed, but not read yet. */
    #unread = new Set();
    #look = 0;
    #overview;
    /** Where the listing goes on; without a token from its start. */
    #listing;
    constructor(reader, deploymentId) {
        this.#reader = reader;
        this.#deploymentId = deploymentId;
    }
    /** The targets of one look while the deployment runs. */
    async read(known, overview, signal) {
        this.#look += 1;
        if (overview !== undefined && JSON.stringify(overview) !== JSON.stringify(this.#overview)) {
            this.#overview = overview;
            this.#listing = {};
        }
        const final = finalTargets(known);
        for (let page = 0; page < pagesPerLook && this.#listing; page++) {
            const { ids, nextToken } = await this.#list({ statuses: spokenStatuses, ...this.#listing }, signal);
            for (const id of ids)
                if (!final.has(id))
                    this.#unread.add(id);
            this.#listing = nextToken === undefined ? undefined : { nextToken };
        }
        const open = known?.targets.filter(({ id }) => !final.has(id)).map(({ id }) => id) ?? [];
        const due = [...new Set([...this.#unread, ...open])]
            .sort((a, b) => (this.#lastRead.get(a) ?? 0) - (this.#lastRead.get(b) ?? 0))
            .slice(0, batchesPerLook * targetBatchSize);
        return this.#get(due, signal);
    }
    /** The targets of the last look: all failed ones; all of a small deployment. */
    async readLast(known, signal) {
        const isSmall = known?.overview === undefined || (0,model/* targetCount */.lV)(known.overview) <= smallDeployment;
        const ids = [];
        const seen = new Set();
        let nextToken;
        do {
            const page = await this.#list({ ...(!isSmall && { statuses: ['Failed'] }), ...(nextToken !== undefined && { nextToken }) }, signal);
            ids.push(...page.ids);
            // A service that hands out a token again would be listed for ever.
            nextToken = page.nextToken === undefined || seen.has(page.nextToken) ? undefined : page.nextToken;
            seen.add(nextToken ?? '');
        } while (nextToken !== undefined);
        const final = finalTargets(known);
        return this.#get([...new Set(ids)].filter(id => !final.has(id)), signal);
    }
    async #list(options, signal) {
        try {
            return await this.#reader.listTargets(this.#deploymentId, options, signal);
        }
        catch (error) {
            // Until the deployment leaves Created or Queued it has no targets.
            if (error instanceof errors/* DeployError */.sH && error.errorName === 'DeploymentNotStartedException')
                return { ids: [] };
            throw error;
        }
    }
    async #get(ids, signal) {
        const targets = [];
        for (let i = 0; i < ids.length; i += targetBatchSize) {
            const batch = ids.slice(i, i + targetBatchSize);
            targets.push(...(await this.#getBatch(batch, signal)));
            for (const id of batch) {
                this.#unread.delete(id);
                this.#lastRead.set(id, this.#look);
            }
        }
        return targets;
    }
    /** One target that is gone, for example scaled away, must not hide the others of its batch. */
    async #getBatch(ids, signal) {
        try {
            return await this.#reader.getTargets(this.#deploymentId, ids, signal);
        }
        catch (error) {
            if (!isTargetGone(error))
                throw error;
            if (ids.length === 1)
                return [];
            const targets = [];
            for (const id of ids)
                targets.push(...(await this.#getBatch([id], signal)));
            return targets;
        }
    }
}
function isTargetGone(error) {
    return error instanceof errors/* DeployError */.sH && /^(DeploymentTarget|Instance)DoesNotExistException$/.test(error.errorName ?? '');
}
function finalTargets(known) {
    return new Set(known?.targets.filter(({ status }) => isTargetFinal(status)).map(({ id }) => id));
}

;// CONCATENATED MODULE: ./lib/deployment/watch.js





/** Passing faults (network, throttling, 5xx) are waited out this long before the watch is given up. */
const patienceMs = 900_000;
/** A result that is known is told without its targets when these cannot be read after so many looks. */
const lastLooks = 4;
/**
 * Looks at a deployment until it is final and tells what changed. Announces `finished` exactly once, last, if and only if the
 * deployment reached a final status.
 *
 * AWS's own waiter is not used: it retries every error (a denied call looks like a running deployment), backs off to two minutes
 * and reports no progress.
 */
async function watchDeployment(options) {
    const { deploymentId, reader, clock, pace, signal, deadlineMs = Infinity, onEvent, notFoundGraceMs = 0, heartbeatMs = 60_000 } = options;
    const targets = new TargetReader(reader, deploymentId, onEvent);
    const startMs = clock.now();
    let known = options.known;
    let changedMs = startMs;
    let toldMs = startMs;
    let failingSinceMs;
    let failures = 0;
    for (;;) {
        if (signal?.aborted)
            return { type: 'aborted', snapshot: known };
        let problem = '';
        try {
            // A final status stays: what is left to learn then is what happened on the targets.
            const seen = known && (0,model/* isTerminal */.Hd)(known.status) ? known : await reader.getDeployment(deploymentId, signal);
            const read = await targets.read(mergeSnapshots(known, seen), (0,model/* isTerminal */.Hd)(seen.status), signal);
            const next = mergeSnapshots(known, { ...seen, targets: read });
            const events = diffSnapshots(known, next);
            known = next;
            for (const event of events)
                onEvent(event);
            if (events.length > 0)
                toldMs = changedMs = clock.now();
            failures = 0;
            failingSinceMs = undefined;
        }
        catch (error) {
            if (signal?.aborted)
                return { type: 'aborted', snapshot: known };
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            failingSinceMs ??= clock.now();
            const failingMs = clock.now() - failingSinceMs;
            const isNotSeenYet = error.code === 'not-found' && known === undefined && failingMs < notFoundGraceMs;
            if (!isNotSeenYet && (!(0,errors/* isTransient */.dg)(error) || failingMs >= patienceMs))
                return { type: 'lost', snapshot: known, error };
            failures += 1;
            problem = error.message;
        }
        if (known && (0,model/* isTerminal */.Hd)(known.status) && (targets.isDone || clock.now() >= deadlineMs)) {
            onEvent({
                type: 'finished',
                deploymentId,
                status: known.status,
                ...(known.errorCode !== undefined && { errorCode: known.errorCode }),
                ...(known.errorMessage !== undefined && { errorMessage: known.errorMessage })
            });
            return { type: 'final', snapshot: known };
        }
        const nowMs = clock.now();
        if (nowMs >= deadlineMs)
            return { type: 'timed-out', snapshot: known };
        const delayMs = Math.min(deadlineMs - nowMs, pace({ elapsedMs: nowMs - startMs, sinceChangeMs: nowMs - changedMs, failures }));
        if (failures > 0) {
            onEvent({ type: 'poll-failed', deploymentId, reason: problem, retryInMs: delayMs });
            toldMs = nowMs;
        }
        else if (nowMs - toldMs >= heartbeatMs) {
            onEvent({ type: 'heartbeat', deploymentId, status: known?.status ?? 'Created', elapsedMs: nowMs - startMs });
            toldMs = nowMs;
        }
        try {
            await clock.sleep(delayMs, signal);
        }
        catch (error) {
            if (signal?.aborted)
                return { type: 'aborted', snapshot: known };
            throw error;
        }
    }
}
/**
 * Reads targets without ever failing a look: the deployment's own status is enough to know the result. Being denied is told once and
 * not tried again; any other failure is tried again with the next look.
 */
class TargetReader {
    #reading;
    #deploymentId;
    #onEvent;
    #isDenied = false;
    #lastLooks = 0;
    #isComplete = false;
    constructor(reader, deploymentId, onEvent) {
        this.#reading = new TargetReading(reader, deploymentId);
        this.#deploymentId = deploymentId;
        this.#onEvent = onEvent;
    }
    /** Whether the last look has shown all it will ever show. */
    get isDone() {
        return this.#isComplete || this.#isDenied || this.#lastLooks >= lastLooks;
    }
    async read(known, isOver, signal) {
        if (this.#isDenied)
            return [];
        if (isOver)
            this.#lastLooks += 1;
        try {
            const read = await (isOver ? this.#reading.readLast(known, signal) : this.#reading.read(known, known.overview, signal));
            this.#isComplete = isOver;
            return read;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
                throw error;
            const isGivenUp = isOver && this.isDone;
            if (error.code === 'access-denied' || isGivenUp) {
                this.#isDenied = true;
                this.#onEvent({ type: 'targets-unreadable', deploymentId: this.#deploymentId, reason: error.message });
            }
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./lib/operations/find-by-marker.js

/** AWS's clock and this one may differ. */
const clockToleranceMs = 300_000;
/**
 * The id of the group's deployment that carries the marker of `description`, created since `startedMs`: finds a deployment whose
 * CreateDeployment answer was lost. A lookup that fails is an error, since creating blindly could create two.
 */
async function findByMarker({ applicationName, deploymentGroupName, description }, startedMs, { codedeploy }) {
    const nonce = parseRunMarker(description)?.nonce;
    if (nonce === undefined)
        throw new Error(`the description "${description}" has no run marker`);
    for (const id of await codedeploy.listDeployments(applicationName, deploymentGroupName, startedMs - clockToleranceMs)) {
        const deployment = await codedeploy.getDeployment(id);
        if (parseRunMarker(deployment.description ?? '')?.nonce === nonce)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/operations/stop-deployment.js

/** GitHub gives a cancelled step 7.5 s: one call, and one retry, must be through before. */
const stopCallMs = 5_000;
/** One prompt call. `stop` does not say whether to roll back: the group's own settings apply. */
async function stopDeployment(deploymentId, because, policy, { codedeploy }, observe) {
    observe({ type: 'stopping', deploymentId, because });
    try {
        const isStopped = await codedeploy.stopDeployment(deploymentId, policy === 'stop' ? {} : { autoRollback: true }, AbortSignal.timeout(stopCallMs));
        return isStopped ? 'stopped' : 'over';
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        observe({
            type: 'warning',
            message: `${deploymentId} could not be stopped and goes on: ${error.message}`,
            hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
        });
        return 'refused';
    }
}

;// CONCATENATED MODULE: ./lib/operations/create-deployment.js






/** Tries after an answer that was lost or refused for a passing reason. */
const attempts = 4;
const retryMs = 2_000;
/** So many looks without the deployment, some seconds apart, say that there is none. */
const emptyLooks = 3;
/** How long a cancelled run still waits for the answer of a create: a cancelled step has 7.5 s. */
const lingerMs = 3_000;
/** How long a lost answer is looked for. */
const lookupPatienceMs = 300_000;
/** When the active deployment's id cannot be told, the group is asked again after this. */
const unknownActiveMs = 10_000;
const waitingNewsMs = 60_000;
/**
 * Creates the deployment exactly once. A create whose answer was lost is looked up by the marker in its description before it is
 * asked again; a group that is being deployed to is met as `onActiveDeployment` says.
 */
async function createDeployment(request, options, deadlineMs, ports, observe) {
    const { codedeploy, clock } = ports;
    const context = { request, options, ports, startMs: clock.now(), deadlineMs, observe, stopped: new Set() };
    let failures = 0;
    for (;;) {
        if (options.signal?.aborted)
            return { type: 'cancelled' };
        try {
            // Without the signal: a create that is cut off may have happened. A cancel waits for its answer, but not for long.
            return { type: 'created', deploymentId: await codedeploy.createDeployment(request, lingering(options.signal)) };
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            if (error.code === 'active-deployment') {
                // After a lost answer, the deployment in the way may be the one that was asked for.
                if (failures > 0 && (await isOwn(error.deploymentId, context)))
                    return { type: 'created', deploymentId: error.deploymentId ?? '' };
                const met = await meetActive(error, context);
                if (met !== 'retry')
                    return met;
            }
            else if (error.code === 'network' || error.code === 'service' || error.code === 'throttled') {
                failures += 1;
                const own = error.code === 'throttled' ? undefined : await lookUp(error, context);
                if (own !== undefined)
                    return own;
                if (failures >= attempts)
                    throw error;
                observe({ type: 'warning', message: `${error.message}; no deployment was created, trying again` });
                await pause(retryMs * 2 ** (failures - 1), context);
            }
            else
                throw error;
        }
    }
}
/** Finds the deployment whose CreateDeployment answer was lost; undefined when it is certain that there is none. */
async function lookUp(lost, { request, options, ports, startMs }) {
    const untilMs = ports.clock.now() + lookupPatienceMs;
    for (let tries = 1;; tries++) {
        try {
            const deploymentId = await findByMarker(request, startMs, ports);
            if (deploymentId !== undefined)
                return { type: 'created', deploymentId };
            // The list lags behind: one empty look proves nothing.
            if (tries >= emptyLooks || options.signal?.aborted)
                return undefined;
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            const isPassing = error.code === 'network' || error.code === 'service' || error.code === 'throttled';
            if (!isPassing || options.signal?.aborted || ports.clock.now() >= untilMs) {
                return {
                    type: 'unknown',
                    error: new errors/* DeployError */.sH(lost.code, `${lost.message}; whether a deployment was created cannot be found out: ${error.message}`, {
                        operation: lost.operation,
                        hint: `Look in the console for a deployment of "${request.deploymentGroupName}" whose description begins with "${request.description.slice(0, 60)}".`,
                        cause: error
                    })
                };
            }
            await ports.clock.sleep(Math.min(retryMs * tries, 15_000), options.signal).catch(() => undefined);
        }
    }
}
async function isOwn(deploymentId, { request, ports }) {
    if (deploymentId === undefined)
        return false;
    const { description } = await ports.codedeploy.getDeployment(deploymentId);
    return parseRunMarker(description ?? '')?.nonce === parseRunMarker(request.description)?.nonce;
}
async function meetActive(error, context) {
    const { options, ports, deadlineMs, startMs, observe, request } = context;
    const { onActiveDeployment = 'wait', pollInterval, signal } = options;
    const activeDeploymentId = error.deploymentId;
    if (onActiveDeployment === 'fail')
        throw error;
    if (onActiveDeployment === 'skip')
        return { type: 'skipped', activeDeploymentId };
    if (onActiveDeployment !== 'wait')
        await stopActive(error, onActiveDeployment, context);
    if (ports.clock.now() >= deadlineMs)
        return { type: 'timed-out', activeDeploymentId };
    const tell = () => observe({
        type: 'waiting-for-active-deployment',
        deploymentGroupName: request.deploymentGroupName,
        activeDeploymentId: activeDeploymentId ?? 'unknown',
        elapsedMs: ports.clock.now() - startMs
    });
    tell();
    if (activeDeploymentId === undefined) {
        await pause(unknownActiveMs, context);
        return 'retry';
    }
    const end = await watchDeployment({
        deploymentId: activeDeploymentId,
        reader: { ...ports.codedeploy, listTargets: () => Promise.resolve({ ids: [] }) },
        clock: ports.clock,
        pace: pollInterval === undefined ? adaptivePace : fixedPace(pollInterval),
        signal,
        deadlineMs,
        heartbeatMs: waitingNewsMs,
        onEvent: event => {
            if (event.type === 'heartbeat')
                tell();
        }
    });
    switch (end.type) {
        case 'final':
            // AWS may count it as active for a moment longer.
            await pause(pollInterval ?? retryMs, context);
            return 'retry';
        case 'timed-out':
            return { type: 'timed-out', activeDeploymentId };
        case 'aborted':
            return { type: 'cancelled' };
        case 'lost':
            throw end.error;
    }
}
/** Stops the deployment in the way, once. A rollback is let through: stopping it would leave hosts half restored. */
async function stopActive(error, policy, { request, ports, stopped, observe }) {
    const { deploymentId } = error;
    if (deploymentId === undefined)
        throw error;
    if (stopped.has(deploymentId))
        return;
    stopped.add(deploymentId);
    const { creator } = await ports.codedeploy.getDeployment(deploymentId);
    if (creator === 'codeDeployRollback') {
        observe({ type: 'notice', message: `${deploymentId} rolls "${request.deploymentGroupName}" back and is not stopped` });
        return;
    }
    observe({ type: 'notice', message: `Stopping ${deploymentId}, which is deploying to "${request.deploymentGroupName}"` });
    await ports.codedeploy.stopDeployment(deploymentId, policy === 'stop' ? {} : { autoRollback: true }, AbortSignal.timeout(stopCallMs));
}
/** Sleeps, at most to the deadline; a cancel ends it. */
async function pause(ms, { ports, options, deadlineMs }) {
    try {
        await ports.clock.sleep(Math.max(0, Math.min(ms, deadlineMs - ports.clock.now())), options.signal);
    }
    catch (error) {
        if (!options.signal?.aborted)
            throw error;
    }
}
/** A signal that aborts a while after `signal`. */
function lingering(signal) {
    if (!signal)
        return undefined;
    const late = new AbortController();
    const onAbort = () => void setTimeout(() => late.abort(signal.reason), lingerMs).unref();
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return late.signal;
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
 * Why a deployment failed, with what the validation knows about it: an AppSpec that the agent refused is explained by the error that
 * was found in it, at its place.
 */
function explainWithFindings(snapshot, validation) {
    if (!validation)
        return explainFailure(snapshot);
    const failures = explainFailure(snapshot, locateIn(validation.file, validation.appSpec));
    const refusal = validation.appSpec
        ? undefined
        : validation.diagnostics.find(({ severity, span }) => severity !== 'info' && span !== undefined);
    if (!refusal)
        return failures;
    return failures.map(failure => {
        if (failure.event === undefined || failure.script !== undefined || failure.revision === 'previous')
            return failure;
        const remedy = [refusal.message, refusal.hint].filter(part => part !== undefined).join(' ');
        return { ...failure, remedy, location: { file: refusal.file, ...(refusal.span && { span: refusal.span }) } };
    });
}

;// CONCATENATED MODULE: ./lib/operations/follow-deployment.js




/** How long a stopped deployment may take to end. */
const settleMs = 300_000;
/** How long a look at a deployment that ended just now may take, when the run itself is to end. */
const lastLookMs = 2_000;
/** A deployment may not be found for some seconds after it was created. */
const createLagMs = 30_000;
/** How long a rollback may take to be announced. */
const rollbackAnnouncementMs = 60_000;
/** Watches a deployment to its end, and does what the options say when time is up or the run is cancelled. */
async function followDeployment(deploymentId, options, deadlineMs, ports, observe) {
    const { onCancel = 'stop', onTimeout = 'fail', signal } = options;
    const watch = (until, known, signal) => watchDeployment({
        deploymentId,
        reader: ports.codedeploy,
        clock: ports.clock,
        pace: options.pollInterval === undefined ? adaptivePace : fixedPace(options.pollInterval),
        signal,
        deadlineMs: until,
        known,
        notFoundGraceMs: createLagMs,
        onEvent: observe
    });
    const end = await watch(deadlineMs, undefined, signal);
    switch (end.type) {
        case 'final':
            return { ...end, isTimedOut: false };
        case 'lost':
            return end;
        case 'aborted': {
            if (onCancel === 'leave')
                return { type: 'cancelled', snapshot: end.snapshot, stop: undefined };
            const stop = await stopDeployment(deploymentId, 'cancelled', onCancel, ports, observe);
            // A deployment that ended by itself is told as what it is.
            const last = stop === 'over' ? await watch(ports.clock.now() + lastLookMs, end.snapshot, undefined) : undefined;
            return last?.type === 'final' ? { ...last, isTimedOut: false } : { type: 'cancelled', snapshot: end.snapshot, stop };
        }
        case 'timed-out': {
            if (onTimeout === 'fail')
                return { type: 'timed-out', snapshot: end.snapshot, stop: undefined };
            const stop = await stopDeployment(deploymentId, 'timed-out', onTimeout, ports, observe);
            const settled = await watch(ports.clock.now() + settleMs, end.snapshot, signal);
            if (settled.type === 'final')
                return { ...settled, isTimedOut: stop !== 'over' };
            return { type: 'timed-out', snapshot: settled.snapshot, stop };
        }
    }
}
/**
 * The rollback that CodeDeploy started for a deployment that failed or was stopped. It is a deployment of its own, and may be
 * announced some seconds late.
 */
async function findRollback(failed, groupRollbackEvents, { pollInterval, signal }, { codedeploy, clock }) {
    const events = failed.autoRollbackEvents ?? groupRollbackEvents;
    const isExpected = failed.status === 'Failed' ? events.includes('DEPLOYMENT_FAILURE') || failed.errorCode === 'ALARM_ACTIVE' : events.length > 0;
    const untilMs = clock.now() + rollbackAnnouncementMs;
    let { rollback } = failed;
    let problem;
    for (;;) {
        if (rollback?.rollbackDeploymentId !== undefined)
            return { deploymentId: rollback.rollbackDeploymentId };
        // A message without an id says why there is no rollback.
        if (rollback?.rollbackMessage !== undefined)
            return { message: rollback.rollbackMessage };
        if (!isExpected || signal?.aborted)
            return {};
        if (clock.now() >= untilMs)
            return { message: problem ?? 'CodeDeploy announced no rollback within a minute' };
        try {
            await clock.sleep(pollInterval ?? 2_000, signal);
            ({ rollback } = await codedeploy.getDeployment(failed.id, signal));
            problem = undefined;
        }
        catch (error) {
            if (signal?.aborted)
                return {};
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            problem = `whether there is a rollback cannot be found out: ${error.message}`;
        }
    }
}

;// CONCATENATED MODULE: ./lib/operations/follow-rollback.js


/**
 * Follows the automatic rollback of a deployment that failed or was stopped, if there is one. It has `budgetMs` anew: it takes as long as
 * a deployment. A rollback that was begun is never stopped by us: the old revision is on its way back.
 */
async function followRollback(failed, { request, options, group, ports, observe }, budgetMs) {
    const groupEvents = request.autoRollback === undefined ? (group?.autoRollbackEvents ?? []) : request.autoRollback || [];
    const { deploymentId, message } = await findRollback(failed, groupEvents, options, ports);
    if (deploymentId === undefined) {
        if (message !== undefined)
            observe({ type: 'warning', message: `Not rolled back: ${message}` });
        return undefined;
    }
    observe({ type: 'rollback-started', deploymentId: failed.id, rollback: { ...failed.rollback, rollbackDeploymentId: deploymentId } });
    if (options.waitForRollback === false)
        return { deploymentId };
    const deadlineMs = ports.clock.now() + budgetMs;
    const end = await followDeployment(deploymentId, { ...options, onTimeout: 'fail', onCancel: 'leave' }, deadlineMs, ports, observe);
    switch (end.type) {
        case 'cancelled':
            return {
                deploymentId,
                outcome: 'cancelled',
                snapshot: end.snapshot,
                problem: `the run was cancelled; the rollback ${deploymentId} goes on`
            };
        case 'timed-out':
            return {
                deploymentId,
                outcome: 'unknown',
                snapshot: end.snapshot,
                problem: `the rollback ${deploymentId} did not end in time and goes on`
            };
        case 'lost':
            return {
                deploymentId,
                outcome: 'unknown',
                snapshot: end.snapshot,
                problem: `the rollback ${deploymentId} goes on unseen: ${end.error.message}`
            };
        case 'final':
            break;
    }
    if (end.snapshot.status === 'Succeeded')
        return { deploymentId, outcome: 'rolled-back', snapshot: end.snapshot };
    for (const failure of explainFailure(end.snapshot))
        observe({ type: 'failure-explained', deploymentId, failure });
    return { deploymentId, outcome: 'rollback-failed', snapshot: end.snapshot };
}

;// CONCATENATED MODULE: ./lib/operations/warn-of-partial-success.js

const namesShown = 10;
/** `Succeeded` is legal with failed instances, or with none at all: health rules allow it. */
function warnOfPartialSuccess({ overview, targets }, observe) {
    const total = overview ? (0,model/* targetCount */.lV)(overview) : targets.length;
    if (total === 0) {
        observe({
            type: 'warning',
            message: 'The deployment succeeded without any instance: nothing was deployed',
            hint: 'Check the tags and Auto Scaling groups of the deployment group.'
        });
    }
    const names = targets.filter(({ status }) => status === 'Failed').map(({ id }) => id);
    const failed = Math.max(overview?.failed ?? 0, names.length);
    if (failed === 0)
        return;
    const which = names.length === 0 ? '' : `: ${names.slice(0, namesShown).join(', ')}${names.length > namesShown ? ', …' : ''}`;
    observe({
        type: 'warning',
        message: `The deployment succeeded, but it failed on ${failed} of ${total} instances${which}`,
        hint: 'The health rules of its configuration allow that.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/run-deployment.js






/** CodeDeploy's own limits (limits page of its guide): nothing runs longer. */
const platformLimitMs = { IN_PLACE: 12 * 3_600_000, BLUE_GREEN: 109 * 3_600_000 };
/** From CreateDeployment to the end. Nothing that happens in here loses the deployment's id. */
async function runDeployment(context, { validation }) {
    const { request, options, group, ports, observe } = context;
    const { applicationName, deploymentGroupName, description, revision } = request;
    const budgetMs = options.timeout ?? platformLimitMs[group?.deploymentType === 'BLUE_GREEN' ? 'BLUE_GREEN' : 'IN_PLACE'];
    const deadlineMs = ports.clock.now() + budgetMs;
    observe({ type: 'creating-deployment', applicationName, deploymentGroupName, description });
    const creation = await createDeployment(request, options, deadlineMs, ports, observe);
    if (creation.type !== 'created')
        return notCreated(creation, request);
    const { deploymentId } = creation;
    const deploymentUrl = ports.codedeploy.deploymentUrl(deploymentId);
    observe({
        type: 'deployment-created',
        deploymentId,
        applicationName,
        deploymentGroupName,
        revision,
        ...(deploymentUrl !== undefined && { deploymentUrl })
    });
    const end = await followDeployment(deploymentId, options, deadlineMs, ports, observe);
    if (end.type !== 'final')
        return unfinished(deploymentId, end);
    const { snapshot, isTimedOut } = end;
    if (snapshot.status === 'Succeeded') {
        warnOfPartialSuccess(snapshot, observe);
        return { outcome: 'succeeded', deploymentId, failures: [], snapshots: [snapshot] };
    }
    const failures = explainWithFindings(snapshot, validation);
    for (const failure of failures)
        observe({ type: 'failure-explained', deploymentId, failure });
    const rollback = await followRollback(snapshot, context, budgetMs);
    const outcome = isTimedOut ? 'timed-out' : (rollback?.outcome ?? (snapshot.status === 'Stopped' ? 'stopped' : 'failed'));
    const errorMessage = [snapshot.errorMessage, rollback?.problem].filter(part => part !== undefined).join('. ');
    return {
        outcome,
        deploymentId,
        ...(snapshot.errorCode !== undefined && { errorCode: snapshot.errorCode }),
        ...(errorMessage !== '' && { errorMessage }),
        ...(rollback && { rollbackDeploymentId: rollback.deploymentId }),
        failures,
        snapshots: withRollback(snapshot, rollback?.snapshot)
    };
}
function withRollback(snapshot, rollback) {
    return rollback ? [snapshot, rollback] : [snapshot];
}
function notCreated(creation, { deploymentGroupName }) {
    switch (creation.type) {
        case 'cancelled':
            return { outcome: 'cancelled', errorMessage: 'the run was cancelled before a deployment was created', failures: [], snapshots: [] };
        case 'unknown': {
            const { message, hint } = creation.error;
            return { outcome: 'unknown', errorMessage: [message, hint].filter(part => part !== undefined).join('. '), failures: [], snapshots: [] };
        }
        case 'skipped':
        case 'timed-out': {
            const active = creation.activeDeploymentId ?? 'another deployment';
            const errorMessage = `no deployment was created: ${active} is active in deployment group "${deploymentGroupName}"`;
            return { outcome: creation.type, errorMessage, failures: [], snapshots: [] };
        }
        default:
            return (0,assert_never/* assertNever */.x)(creation);
    }
}
/** A deployment whose end was not seen. */
function unfinished(deploymentId, end) {
    const [outcome, errorMessage] = describeUnfinished(end);
    return { outcome, deploymentId, errorMessage, failures: [], snapshots: end.snapshot ? [end.snapshot] : [] };
}
function describeUnfinished(end) {
    switch (end.type) {
        case 'timed-out': {
            const lastSeen = `(last seen: ${end.snapshot?.status ?? 'nothing'})`;
            return ['timed-out', `the deployment did not end in time${end.stop === 'stopped' ? ' and was stopped' : '; it goes on'} ${lastSeen}`];
        }
        case 'cancelled':
            return end.stop === 'stopped'
                ? ['cancelled', 'the run was cancelled and the deployment was stopped']
                : ['left-running', 'the run was cancelled; the deployment goes on'];
        case 'lost': {
            const { message, hint } = end.error;
            return [
                'unknown',
                `the deployment goes on, but cannot be watched any more: ${[message, hint].filter(part => part !== undefined).join('. ')}`
            ];
        }
    }
}

// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var validate = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/bundle/digest.js
var digest = __webpack_require__(7566);
// EXTERNAL MODULE: ./lib/bundle/name-diagnostics.js
var name_diagnostics = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/bundle/open-archive.js
var open_archive = __webpack_require__(2293);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/package-bundle.js + 9 modules
var package_bundle = __webpack_require__(8876);
;// CONCATENATED MODULE: ./lib/bundle/temporary-bundle.js





/** Packs the plan into a temporary folder for as long as `use` runs; nothing is left behind, however it ends. */
async function withTemporaryBundle(plan, options, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.within ?? (0,external_node_os_.tmpdir)(), 'codedeploy-kit-bundle-'));
    try {
        return await use(await (0,package_bundle/* writeBundle */.M)(plan, { type: options.type, signal: options.signal, file: (0,external_node_path_.join)(folder, `bundle.${options.type}`) }));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The bytes of a finished archive. */
function readBundle(file) {
    return (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 });
}

// EXTERNAL MODULE: ./lib/operations/plan-source.js + 1 modules
var plan_source = __webpack_require__(8730);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/store-revision.js








/** Content types S3 shows for the archives. */
const contentTypes = { tgz: 'application/gzip', tar: 'application/x-tar', zip: 'application/zip' };
/** Where the content's hash is kept with the object, so that a key that was overwritten by others is not taken for it. */
const digestKey = 'codedeploy-kit-sha256';
/** Checks a revision before any call to AWS. Nothing is uploaded yet. */
async function prepareRevision(source, options, ports, observe) {
    switch (source.type) {
        case 'directory':
            return prepareDirectory(source.source, options, ports, observe);
        case 'archive':
            return prepareArchive(source.file, options, ports, observe);
        case 'object':
            return { diagnostics: [], store: async () => ({ revision: await pinObject(source, options, ports, observe) }) };
        case 'github':
            observe({
                type: 'notice',
                message: `The AppSpec of ${source.repository}@${source.commitId.slice(0, 7)} is read on the hosts; it is not checked here`
            });
            return {
                diagnostics: [],
                store: () => Promise.resolve({ revision: { type: 'github', repository: source.repository, commitId: source.commitId } })
            };
    }
}
async function prepareDirectory(source, options, ports, observe) {
    const bucket = bucketOf(options);
    const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, source, platform: 'server' });
    const validation = (0,require_valid/* requireValid */.A)(found, inBundle, options, observe);
    requireHost(validation, ports);
    return {
        diagnostics: validation.diagnostics,
        validation,
        store: async () => {
            const sha256 = await (0,digest/* digestRevision */.C)(plan, options.signal);
            const key = keyOf(options, sha256, bundleType);
            const summary = { type: bundleType, sha256, fileCount: plan.fileCount };
            const there = await findUnchanged({ bucket, key, bundleType, sha256 }, options, ports, observe);
            if (there)
                return { revision: there, bundle: summary };
            const startMs = ports.clock.now();
            return withTemporaryBundle(plan, { type: bundleType, within: ports.temporaryDirectory, signal: options.signal }, async ({ path, size }) => {
                const bundle = { ...summary, size };
                observe({ type: 'packaged', bundle, totalBytes: plan.totalBytes, elapsedMs: ports.clock.now() - startMs });
                return { revision: await upload({ file: path, size, bucket, key, bundleType, sha256 }, options, ports, observe), bundle };
            });
        }
    };
}
async function prepareArchive(file, options, ports, observe) {
    const bucket = bucketOf(options);
    const archive = await (0,open_archive/* openArchive */.p)(file, { type: options.bundleType, signal: options.signal });
    const text = await archive.tree.read('appspec.yml', Number.MAX_SAFE_INTEGER);
    if (!text) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" has no appspec.yml in its root`, {
            input: 'archive',
            hint: 'The agent looks for this name in the root of the archive, or in the only folder there.'
        });
    }
    const { agentVersion } = options;
    const found = await (0,validate/* validateAppSpec */.F)({
        file: 'appspec.yml',
        text,
        platform: 'server',
        tree: archive.tree,
        bundleType: archive.type,
        ...(agentVersion !== undefined && { agentVersion })
    });
    const os = found.appSpec?.os.value ?? 'linux';
    const inBundle = (0,name_diagnostics/* nameDiagnostics */.y)({ source: file, entries: archive.tree.entries.values() }, { type: archive.type, os });
    const validation = (0,require_valid/* requireValid */.A)(found, inBundle, options, observe);
    requireHost(validation, ports);
    return {
        diagnostics: validation.diagnostics,
        validation,
        store: async () => {
            const { type: bundleType, sha256, size } = archive;
            const key = keyOf(options, sha256, bundleType);
            const bundle = { path: file, type: bundleType, sha256, size, fileCount: archive.entryCount };
            const there = await findUnchanged({ bucket, key, bundleType, sha256 }, options, ports, observe);
            return { revision: there ?? (await upload({ file, size, bucket, key, bundleType, sha256 }, options, ports, observe)), bundle };
        }
    };
}
/** Linux stands for all systems with a POSIX shell. */
function requireHost({ appSpec, file }, { hostSystem }) {
    if (hostSystem === undefined || appSpec === undefined || appSpec.os.value === hostSystem)
        return;
    throw new errors/* DeployError */.sH('usage', `${file} is for ${appSpec.os.value}, and the hosts of a rehearsal are this machine: ${hostSystem}`, {
        hint: `Rehearse it on a ${appSpec.os.value === 'windows' ? 'Windows' : 'Linux or macOS'} machine.`
    });
}
function bucketOf({ s3Bucket }) {
    if (s3Bucket !== undefined)
        return s3Bucket;
    throw new errors/* DeployError */.sH('usage', '`s3-bucket` is missing: the bucket the revision is uploaded to', {
        input: 's3-bucket',
        hint: 'Name a bucket in the region of the deployment group, or deploy a GitHub commit with `revision-type: github`.'
    });
}
function keyOf({ s3Key, s3Prefix, applicationName }, sha256, bundleType) {
    if (s3Key !== undefined)
        return s3Key;
    const prefix = s3Prefix?.replace(/^\/+|\/+$/g, '') ?? '';
    return `${prefix === '' ? '' : `${prefix}/`}${applicationName}/${sha256}.${bundleType}`;
}
/** The object, when S3 has this content already. Not being allowed to look is no reason not to upload. */
async function findUnchanged({ bucket, key, bundleType, sha256 }, { skipUnchanged = 'upload', signal }, { s3 }, observe) {
    if (skipUnchanged === 'never')
        return undefined;
    try {
        const found = await s3.head(bucket, key, undefined, signal);
        if (found?.metadata[digestKey] !== sha256)
            return undefined;
        const revision = located({ bucket, key, bundleType }, found);
        observe({ type: 'upload-skipped', revision, reason: 'S3 has this content already' });
        return revision;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH && error.code === 'access-denied')
            return undefined;
        throw error;
    }
}
async function upload({ file, size, bucket, key, bundleType, sha256 }, { signal }, { s3, clock }, observe) {
    const startMs = clock.now();
    const stored = await s3.upload({
        bucket,
        key,
        body: readBundle(file),
        contentType: contentTypes[bundleType],
        metadata: { [digestKey]: sha256 },
        onProgress: sentBytes => observe({ type: 'upload-progressed', sentBytes })
    }, signal);
    const revision = located({ bucket, key, bundleType }, stored);
    observe({ type: 'uploaded', revision, size, elapsedMs: clock.now() - startMs });
    return revision;
}
/** Pins an object that is in S3 already. What the caller pinned stays; without the right to look, it is deployed as named. */
async function pinObject(source, { signal }, { s3 }, observe) {
    const { bucket, key, bundleType, versionId, eTag } = source;
    const given = { ...(versionId !== undefined && { versionId }), ...(eTag !== undefined && { eTag }) };
    try {
        const found = await s3.head(bucket, key, versionId, signal);
        if (!found) {
            throw new errors/* DeployError */.sH('not-found', `there is no object s3://${bucket}/${key}${versionId === undefined ? '' : ` of version ${versionId}`}`, {
                operation: 'HeadObject',
                input: 's3-key',
                hint: 'Check `s3-bucket`, `s3-key` and `s3-version-id`; without s3:ListBucket a missing bucket looks the same.'
            });
        }
        if (eTag !== undefined && eTag !== found.eTag) {
            throw new errors/* DeployError */.sH('refused', `s3://${bucket}/${key} has changed: its ETag is ${found.eTag}, not ${eTag}`, {
                input: 's3-etag',
                hint: 'Deploy the version that was tested with `s3-version-id`, or leave `s3-etag` empty.'
            });
        }
        return located({ bucket, key, bundleType }, { ...found, ...given });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        observe({
            type: 'warning',
            message: `s3://${bucket}/${key} cannot be looked at, so the revision is not pinned to what is there now`,
            hint: error.hint ?? ''
        });
        return { type: 's3', bucket, key, bundleType, ...given };
    }
}
function located(object, { eTag, versionId }) {
    return { type: 's3', ...object, ...(eTag !== '' && { eTag }), ...(versionId !== undefined && { versionId }) };
}

;// CONCATENATED MODULE: ./lib/operations/deploy.js









/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    let observerError;
    const observe = (0,observer/* muteOnError */.h)(options.onEvent, error => (observerError = error instanceof Error ? error.message : 'it threw what is no error'));
    const startMs = ports.clock.now();
    const { prepared, group, revision, bundle, request } = await (0,cancellable/* cancellable */.n)(options.signal, 'a deployment was created', async () => {
        const prepared = await prepareRevision((0,revision_source/* resolveRevisionSource */.F)(options), options, ports, observe);
        const group = await readGroup(options, ports, observe);
        const { revision, bundle } = await prepared.store();
        const request = toRequest(options, revision, ports);
        if (revision.type === 's3')
            await registerRevision(request, ports, options.signal, observe);
        return { prepared, group, revision, bundle, request };
    });
    const end = await runDeployment({ request, options, group, ports, observe }, prepared);
    const last = end.snapshots.at(-1);
    const first = end.snapshots[0];
    const deploymentUrl = end.deploymentId === undefined ? undefined : ports.codedeploy.deploymentUrl(end.deploymentId);
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const result = {
        outcome: refusal === undefined ? end.outcome : 'failed',
        applicationName: options.applicationName,
        deploymentGroupName: options.deploymentGroupName,
        ...(end.deploymentId !== undefined && { deploymentId: end.deploymentId }),
        deploymentIds: [end.deploymentId, end.rollbackDeploymentId].filter(id => id !== undefined),
        ...(first && { deploymentStatus: first.status }),
        ...(deploymentUrl !== undefined && { deploymentUrl }),
        ...(group && { computePlatform: group.computePlatform }),
        ...(end.errorCode !== undefined && { errorCode: end.errorCode }),
        ...((refusal ?? end.errorMessage) !== undefined && { errorMessage: refusal ?? end.errorMessage }),
        ...(end.rollbackDeploymentId !== undefined && { rollbackDeploymentId: end.rollbackDeploymentId }),
        ...(end.rollbackDeploymentId !== undefined && last && last !== first && { rollbackStatus: last.status }),
        ...(first?.overview && { overview: first.overview }),
        failedTargets: first ? failedTargets(first) : [],
        failures: end.failures,
        revision,
        ...(group?.lastSuccessfulRevision && { previousRevision: group.lastSuccessfulRevision }),
        ...(bundle && { bundle }),
        diagnostics: prepared.diagnostics,
        durationMs: ports.clock.now() - startMs,
        snapshots: end.snapshots,
        ...(observerError !== undefined && { observerError })
    };
    observe({ type: 'ended', result });
    return result;
}
/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0)
        return undefined;
    return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`;
}
/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision({ applicationName, revision, description }, { codedeploy }, signal, observe) {
    try {
        await codedeploy.registerRevision(applicationName, revision, description, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        observe({ type: 'notice', message: 'The revision is not registered: codedeploy:RegisterApplicationRevision is not allowed' });
    }
}
function toRequest(options, revision, ports) {
    const { applicationName, deploymentGroupName, deploymentConfigName, fileExistsBehavior, ignoreApplicationStopFailures, updateOutdatedInstancesOnly, autoRollback } = options;
    const nonce = ports.nonce();
    const run = options.run ?? { id: nonce, attempt: 1 };
    return {
        applicationName,
        deploymentGroupName,
        description: describeRun({ run: run.id, attempt: run.attempt, ...(run.sha !== undefined && { sha: run.sha }), nonce }, options.description ?? ''),
        revision,
        ...(deploymentConfigName !== undefined && { deploymentConfigName }),
        ...(fileExistsBehavior !== undefined && { fileExistsBehavior }),
        ...(ignoreApplicationStopFailures !== undefined && { ignoreApplicationStopFailures }),
        ...(updateOutdatedInstancesOnly !== undefined && { updateOutdatedInstancesOnly }),
        ...(autoRollback !== undefined && { autoRollback })
    };
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resolveRevisionSource)
/* harmony export */ });
/* unused harmony export bundleTypeOfName */
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8025);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


/** What decides how a directory is packed. */
const packing = ['include', 'exclude', 'ignoreFile', 'symlinks', 'appspec'];
const pins = ['s3VersionId', 's3Etag'];
const github = ['githubCommitId', 'githubRepository'];
/**
 * What each kind of source makes void, where somebody could take the revision for another than it is. Settings of the upload and of the
 * validation are not among them: they may hold for whatever is deployed.
 */
const voided = {
    directory: [...pins, ...github],
    archive: [...packing, ...pins, ...github],
    object: [...packing, 's3Prefix', ...github],
    github: ['archive', 's3Key', 'source', ...packing, ...pins]
};
/** Throws `usage` for what does not go together, naming the input: nothing that was named is left out silently. */
function resolveRevisionSource(options) {
    const { source, archive, s3Key, s3Prefix } = options;
    if (source !== undefined && archive !== undefined)
        throw conflict('source', 'archive');
    const type = typeOf(options);
    if (type === 'directory' && source === undefined) {
        const pin = pins.find(option => options[option] !== undefined);
        if (pin !== undefined)
            throw needed('s3-key', `the object that \`${inputName(pin)}\` is about`);
    }
    const other = voided[type].find(option => options[option] !== undefined);
    if (other !== undefined)
        throw conflict(decidedBy(type, options), inputName(other));
    if (s3Key !== undefined && s3Prefix !== undefined)
        throw conflict('s3-key', 's3-prefix');
    if (type === 'github')
        return githubSource(options);
    if (archive !== undefined)
        return { type: 'archive', file: archive };
    if (source === undefined && s3Key !== undefined)
        return objectSource(options, s3Key);
    return { type: 'directory', source: source ?? '.' };
}
function typeOf({ revisionType = 'auto', source, archive, s3Key, githubRepository, githubCommitId }) {
    if (revisionType === 'github')
        return 'github';
    if (archive !== undefined)
        return 'archive';
    if (source !== undefined)
        return 'directory';
    if (s3Key !== undefined)
        return 'object';
    return revisionType === 'auto' && (githubRepository !== undefined || githubCommitId !== undefined) ? 'github' : 'directory';
}
/** The input that made it this kind of source. */
function decidedBy(type, { revisionType, source }) {
    switch (type) {
        case 'github':
            return revisionType === 'github' ? 'revision-type: github' : 'github-commit-id';
        case 'archive':
            return 'archive';
        case 'object':
            return 's3-key';
        case 'directory':
            return source === undefined ? 'revision-type: s3' : 'source';
    }
}
function inputName(option) {
    return option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
function githubSource({ githubRepository, githubCommitId }) {
    if (githubRepository === undefined)
        throw needed('github-repository', 'owner/name of the repository');
    if (githubCommitId === undefined)
        throw needed('github-commit-id', 'the full id of the commit');
    return { type: 'github', repository: githubRepository, commitId: githubCommitId };
}
function objectSource({ s3Bucket, s3VersionId, s3Etag, bundleType }, key) {
    if (s3Bucket === undefined)
        throw needed('s3-bucket', 'the bucket of `s3-key`');
    return {
        type: 'object',
        bucket: s3Bucket,
        key,
        bundleType: bundleType ?? bundleTypeOfName(key, 's3-key'),
        ...(s3VersionId !== undefined && { versionId: s3VersionId }),
        ...(s3Etag !== undefined && { eTag: s3Etag.replace(/^"(.*)"$/, '$1') })
    };
}
/** The bundle type that a file's or key's ending says. Throws `usage` when it says none. */
function bundleTypeOfName(name, input) {
    const lower = name.toLowerCase();
    if (lower.endsWith('.tar.gz'))
        return 'tgz';
    const found = _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4.find(type => lower.endsWith(`.${type}`));
    if (found)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `the ending of "${name}" does not say what kind of archive it is`, {
        input,
        hint: 'Set `bundle-type` to zip, tar or tgz.'
    });
}
function conflict(one, other) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${one}\` and \`${other}\` do not go together`, { input: other, hint: 'Leave one of them empty.' });
}
function needed(input, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${input}\` is missing: ${what}`, { input, hint: `Set \`${input}\`.` });
}


/***/ })

};
