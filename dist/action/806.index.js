export const id = 806;
export const ids = [806];
export const modules = {

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/core/assert-never.js
var assert_never = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/find-by-marker.js
var find_by_marker = __webpack_require__(4612);
// EXTERNAL MODULE: ./lib/operations/follow-deployment.js
var follow_deployment = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/operations/look-until-certain.js
var look_until_certain = __webpack_require__(6489);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/rollback-events-of.js
var rollback_events_of = __webpack_require__(8200);
// EXTERNAL MODULE: ./lib/operations/stop-deployment.js
var stop_deployment = __webpack_require__(9026);
// EXTERNAL MODULE: ./lib/operations/tell-open-traffic.js
var tell_open_traffic = __webpack_require__(3612);
;// CONCATENATED MODULE: ./lib/operations/finish-run.js









/** How long a stopped deployment is given to end, and how often it is looked at. A job's post steps have minutes, not hours. */
const settleMs = 60_000;
const lookMs = 1_000;
/** How long calls that fail for a passing reason are tried again. */
const patienceMs = 60_000;
/** Does what an unfinished run could not: finds its deployment and, unless it has ended or is to be left, stops it and sees it end. */
async function finishRun(run, ports, observe) {
    const { codedeploy, clock } = ports;
    const patience = { clock, patienceMs, isNew: true };
    const deploymentId = run.deploymentId ?? (await findCreated(run, ports));
    if (deploymentId === undefined)
        return { type: run.end === 'not-created' ? 'never-created' : 'not-found' };
    const look = () => (0,patiently/* patiently */.d_)(() => codedeploy.getDeployment(deploymentId), patience);
    const first = await look();
    const { status } = first;
    let isStopped = run.end === 'stop-accepted';
    const ended = async (snapshot) => {
        await tellTraffic(snapshot, isStopped && run.onCancel === 'stop-and-rollback', ports, observe);
        const { status } = snapshot;
        return { type: isStopped && status === 'Stopped' ? 'stopped' : 'ended', deploymentId, status };
    };
    if ((0,model/* isTerminal */.Hd)(status))
        return ended(first);
    if (run.onCancel === 'leave' || run.end === 'out-of-sight')
        return { type: 'left-running', deploymentId, status };
    if (!isStopped) {
        observe({ type: 'stopping', deploymentId, because: 'cancelled' });
        const { onCancel } = run;
        isStopped = await (0,patiently/* patiently */.d_)(() => (0,stop_deployment/* callStop */.z)(deploymentId, onCancel, ports), patience);
    }
    const untilMs = clock.now() + settleMs;
    for (;;) {
        const found = await look();
        if ((0,model/* isTerminal */.Hd)(found.status))
            return ended(found);
        // Instances finish the script they are in.
        if (clock.now() >= untilMs)
            return { type: 'stopping', deploymentId, status: found.status };
        await clock.sleep(lookMs);
    }
}
/**
 * Tells what becomes of the traffic of a deployment to ECS or Lambda that did not succeed: its rollback, or how much is left where it was.
 * `isAskedBack`: StopDeployment was told to roll back, and took it.
 */
async function tellTraffic(snapshot, isAskedBack, ports, observe) {
    const { id, status, errorCode, computePlatform } = snapshot;
    if (status === 'Succeeded' || !(0,model/* hasOneTarget */.sx)(computePlatform))
        return;
    const isAsked = isAskedBack && status === 'Stopped' && errorCode !== 'ALARM_ACTIVE';
    try {
        const groupEvents = isAsked ? [] : await (0,rollback_events_of/* rollbackEventsOf */.r)(snapshot, ports);
        const rollback = await (0,follow_deployment/* findRollback */.a)(snapshot, { groupEvents, isAsked: isAsked || undefined }, {}, ports);
        if (rollback.deploymentId !== undefined) {
            observe({ type: 'rollback-started', deploymentId: id, rollback: { rollbackDeploymentId: rollback.deploymentId } });
            return;
        }
        const { ids } = await (0,patiently/* patiently */.d_)(() => ports.codedeploy.listTargets(id, {}), { clock: ports.clock, patienceMs });
        if (ids.length === 0)
            return;
        const targets = await (0,patiently/* patiently */.d_)(() => ports.codedeploy.getTargets(id, ids), { clock: ports.clock, patienceMs });
        (0,tell_open_traffic/* tellOpenTraffic */.F)({ ...snapshot, targets }, {}, observe);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        // What has no target yet has shifted nothing.
        if (error.errorName === 'DeploymentNotStartedException')
            return;
        observe({ type: 'warning', message: `Where the traffic of ${id} is now was not read: ${error.message}` });
    }
}
/** The deployment whose CreateDeployment nobody heard the answer of, if there is one. */
async function findCreated(run, ports) {
    const { clock } = ports;
    const looked = await (0,look_until_certain/* lookUntilCertain */.o)({
        look: signal => (0,find_by_marker/* findByMarker */.p)(run, run.startedMs, ports, signal),
        // The run has just ended: what it asked for last, the list may not have yet.
        certainMs: clock.now() + (run.end === 'not-created' ? 0 : patiently/* createLagMs */.Jn),
        patienceMs,
        clock
    });
    if (looked.type === 'unknown' && looked.problem)
        throw looked.problem;
    return looked.type === 'found' ? looked.deploymentId : undefined;
}

// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/report/github/inert-line.js
var inert_line = __webpack_require__(2207);
// EXTERNAL MODULE: ./lib/action/run-state.js + 1 modules
var run_state = __webpack_require__(3894);
;// CONCATENATED MODULE: ./lib/action/post.js








/**
 * Finishes what a killed step could not, each of its deployments at the same time. Says how they stand; the job's result is the step's, so
 * a problem is a warning, and keeps no other deployment from being finished.
 */
async function runPost() {
    const { runs, region } = load() ?? { runs: [] };
    const found = new Map();
    if (runs.length > 0) {
        const ports = (0,aws_ports/* deployPorts */.Wh)(region === undefined ? {} : { region });
        await Promise.all(runs.map(async (run) => {
            const finished = await finish(run, ports, runs.length > 1 ? `[${run.deploymentGroupName}] ` : '');
            if (finished !== undefined)
                found.set(run.deploymentGroupName, finished);
        }));
    }
    await finishGithub(found);
}
/** Says to GitHub how the deployments stand that the step showed there. */
async function finishGithub(found) {
    const warn = (line) => core.warning((0,inert_line/* inertLine */.Fq)(line));
    try {
        const kept = (0,run_state/* loadGithubDeployments */.aP)();
        const [token, repository] = [core.getInput('github-token'), process.env['GITHUB_REPOSITORY']];
        if (kept.length === 0 || token === '' || repository === undefined)
            return;
        core.setSecret(token);
        const [{ GithubApi }, { GithubDeploymentCalls }, { closeGithubDeployments }, { runUrlOf }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9818).then(__webpack_require__.bind(__webpack_require__, 9818)),
            __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 767)),
            __webpack_require__.e(/* import() */ 6197).then(__webpack_require__.bind(__webpack_require__, 6197)),
            __webpack_require__.e(/* import() */ 9591).then(__webpack_require__.bind(__webpack_require__, 9591))
        ]);
        const api = new GithubApi({ token, apiUrl: process.env['GITHUB_API_URL'] });
        await closeGithubDeployments(kept, found, new GithubDeploymentCalls(api, repository), {
            logUrl: runUrlOf(process.env),
            environmentUrl: core.getInput('environment-url') || undefined,
            tell: event => {
                if (event.type === 'warning')
                    warn((0,with_hint/* withHint */.m)(event));
            }
        });
    }
    catch (error) {
        warn(`What was shown on GitHub may be out of date: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** What is told besides how the deployment stands. */
function lineOf(event) {
    switch (event.type) {
        case 'stopping':
            return `The step ended while ${event.deploymentId} was running: stopping it`;
        case 'rollback-started':
            return `${event.deploymentId} is rolled back by ${event.rollback.rollbackDeploymentId}`;
        case 'warning':
            return (0,with_hint/* withHint */.m)(event);
        default:
            return undefined;
    }
}
function load() {
    try {
        return (0,run_state/* loadUnfinished */.ie)();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        core.warning((0,inert_line/* inertLine */.Fq)(`What the step kept for its post step cannot be read (${why}): a deployment of it may still be running. Look in the console, or at the output \`deployment-id\`.`));
        return undefined;
    }
}
/** `label`: before each line, where there are several. Undefined when it could not be looked at. */
async function finish(run, connected, label) {
    const told = (line) => (0,inert_line/* inertLine */.Fq)(`${label}${line}`);
    try {
        const found = await finishRun(run, await connected, event => {
            const line = lineOf(event);
            if (line !== undefined)
                (event.type === 'warning' ? core.warning : core.info)(told(line));
        });
        switch (found.type) {
            case 'never-created':
                core.info(told('The step ended before a deployment was created.'));
                break;
            case 'not-found':
                core.warning(told(`The step ended before it knew whether it had created a deployment in group "${run.deploymentGroupName}": no deployment was found. Should one show later, its description begins with "${run.description.slice(0, 60)}".`));
                break;
            case 'ended':
                core.info(told(`${found.deploymentId} had ended: ${found.status}`));
                break;
            case 'stopped':
                core.warning(told(`${found.deploymentId} was stopped (${found.status}), because the step ended while it was running.`));
                break;
            case 'stopping':
                core.warning(told(`${found.deploymentId} is being stopped, because the step ended while it was running, and has not ended yet (${found.status}).`));
                break;
            case 'left-running': {
                const why = run.end === 'out-of-sight' ? 'the step had lost sight of it, and nobody cancelled it' : '`on-cancel` is `leave`';
                core.warning(told(`${found.deploymentId} goes on (${found.status}): ${why}.`));
                break;
            }
            default:
                (0,assert_never/* assertNever */.x)(found);
        }
        return found;
    }
    catch (error) {
        core.warning(told(`The deployment of the ended step may still be running in group "${run.deploymentGroupName}": ${(0,describe_error/* describeError */.U)(error).join(' ')}`));
        return undefined;
    }
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Marks a branch no value can reach: a new union member turns its `switch` into a compile error. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ diskFullProblem),
/* harmony export */   Us: () => (/* binding */ diskFullErrorName),
/* harmony export */   oH: () => (/* binding */ diskFullHint)
/* harmony export */ });
const problems = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up'
};
const maxCauses = 5;
/** What to do when this machine has no room left. */
const diskFullHint = 'Free space there, or let TMPDIR (TEMP on Windows) name a folder on another disk: bundles are unpacked, and rehearsals run, in the temporary folder.';
/** The name that the embedded services give the refusal; AWS knows none. */
const diskFullErrorName = 'InsufficientStorage';
/** What a system error, or one that it caused, says about a disk without room, with the path where it is known; undefined for any other. */
function diskFullProblem(error) {
    let cause = error;
    for (let depth = 0; depth < maxCauses && typeof cause === 'object' && cause !== null; depth++) {
        const { code, path, cause: next } = cause;
        const problem = typeof code === 'string' && Object.hasOwn(problems, code) ? problems[code] : undefined;
        if (problem !== undefined)
            return typeof path === 'string' ? `${problem}: "${path}" cannot be written` : problem;
        cause = next;
    }
    return undefined;
}


/***/ }),

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ functionNameOf),
/* harmony export */   t: () => (/* binding */ functionReferenceOf)
/* harmony export */ });
/** Undefined for what can name no function, such as the ARN of something else. */
function functionReferenceOf(reference) {
    const [, place = '', name, qualifier] = /^((?:[^:]+:)*function:)?([^:]+)(?::([^:]+))?$/.exec(reference.trim()) ?? [];
    return name === undefined ? undefined : { name, unqualified: `${place}${name}`, ...(qualifier !== undefined && { qualifier }) };
}
/** The function's own name; of what can name no function, what comes before a colon. Never holds an account id of an ARN. */
function functionNameOf(reference) {
    return functionReferenceOf(reference)?.name ?? reference.trim().split(':')[0] ?? reference;
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withHint)
/* harmony export */ });
/** What happened and what to do, as one text: two sentences, whether or not the first one has its full stop. */
function withHint({ message, hint }) {
    if (hint === undefined || hint === '')
        return message;
    return `${message}${/[.!?:;…]$/.test(message) ? '' : '.'} ${hint}`;
}


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ parseRunMarker),
/* harmony export */   bA: () => (/* binding */ clipDescription),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* unused harmony export descriptionLimit */
/** The description says at most this many characters (the API guide's limit). */
const descriptionLimit = 256;
/**
 * `run=… attempt=… sha=… id=… workflow=…` and then the user's words, cut to the limit: the marker always fits, and can always be read again,
 * whatever the run calls itself.
 */
function describeRun({ run, attempt, sha, nonce, workflow }, words) {
    const commit = sha?.toLowerCase();
    const parts = [`run=${oneWord(run)}`, `attempt=${Number.isSafeInteger(attempt) && attempt >= 0 ? attempt : 1}`];
    if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit))
        parts.push(`sha=${commit}`);
    parts.push(`id=${oneWord(nonce)}`);
    if (workflow !== undefined && workflow !== '')
        parts.push(`workflow=${workflow.replace(/\s+/g, '-').slice(-longestWorkflow)}`);
    return clipDescription([...parts, words].filter(part => part !== '').join(' '));
}
/** Cut to what a description may have. */
function clipDescription(full) {
    return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The marker in a description, if it has one. */
function parseRunMarker(description) {
    const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)(?: workflow=(\S+))?/.exec(description);
    if (!match)
        return undefined;
    const [, run = '', attempt = '', sha, nonce = '', workflow] = match;
    return { run, attempt: Number(attempt), ...(sha !== undefined && { sha }), nonce, ...(workflow !== undefined && { workflow }) };
}
/** Fits in, with a run, a commit and some words beside it. The end of a workflow says more than its beginning. */
const longestWorkflow = 80;
/** A word of a marker: without blanks, not empty, and short enough that the marker fits into the limit. */
function oneWord(text) {
    return text.replace(/\s+/g, '-').slice(0, 64) || 'none';
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

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findByMarker)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7549);


/** AWS's clock and this one may differ. */
const clockToleranceMs = 300_000;
/**
 * The id of the group's deployment that carries the marker of `description`, created since `startedMs`: finds a deployment whose
 * CreateDeployment answer was lost. A lookup that fails is an error, since creating blindly could create two; so is a listed deployment
 * that cannot be found yet, unless another one is it.
 */
async function findByMarker({ applicationName, deploymentGroupName, description }, startedMs, { codedeploy }, signal) {
    const nonce = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunMarker */ .T_)(description)?.nonce;
    if (nonce === undefined)
        throw new Error(`the description "${description}" has no run marker`);
    let unread;
    for (const id of await codedeploy.listDeployments(applicationName, deploymentGroupName, startedMs - clockToleranceMs, signal)) {
        try {
            const deployment = await codedeploy.getDeployment(id, signal);
            if ((0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunMarker */ .T_)(deployment.description ?? '')?.nonce === nonce)
                return id;
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'not-found')
                throw error;
            unread = error;
        }
    }
    if (unread)
        throw unread;
    return undefined;
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lookUntilCertain)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _with_grace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5949);


const pauseMs = 2_000;
const longestPauseMs = 15_000;
/** How long a look may take once the run was cancelled: a cancelled step has 7.5 s for all it does. */
const graceMs = 2_000;
/** Looks for a deployment again and again, until it is found or certain that there is none. */
async function lookUntilCertain({ look, certainMs, patienceMs, clock, signal }) {
    const untilMs = clock.now() + patienceMs;
    for (let tries = 1;; tries++) {
        const beganMs = clock.now();
        let problem;
        try {
            const deploymentId = await (0,_with_grace_js__WEBPACK_IMPORTED_MODULE_1__/* .withGrace */ .p)(signal, graceMs, clock, look);
            if (deploymentId !== undefined)
                return { type: 'found', deploymentId };
            if (beganMs >= certainMs)
                return { type: 'none' };
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
                throw error;
            // What is in the list may not be found for a moment.
            const isPassing = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) || error.code === 'not-found';
            if (!isPassing || clock.now() >= untilMs)
                return { type: 'unknown', problem: error };
            problem = error;
        }
        if (signal?.aborted)
            return { type: 'unknown', problem };
        const restMs = certainMs - clock.now();
        const nextMs = Math.min(pauseMs * tries, longestPauseMs);
        try {
            await clock.sleep(restMs > 0 ? Math.min(nextMs, restMs) : nextMs, signal);
        }
        catch (error) {
            if (signal?.aborted !== true)
                throw error;
        }
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

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withGrace)
/* harmony export */ });
/** Runs `work` with a signal that aborts `graceMs` after `signal` does: what was begun may come to its end, if that does not take long. */
async function withGrace(signal, graceMs, clock, work) {
    if (!signal)
        return work(undefined);
    const late = new AbortController();
    const done = new AbortController();
    const onAbort = () => {
        clock.sleep(graceMs, done.signal).then(() => late.abort(signal.reason), () => undefined);
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await work(late.signal);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        done.abort();
    }
}


/***/ }),

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ maskAccountIds)
/* harmony export */ });
const mask = '************';
/**
 * Hides AWS account ids: in ARNs, in the host names of registries, and where a text says "account".
 * A bare number of twelve digits stays, because it is as often a time stamp.
 */
function maskAccountIds(text) {
    return text
        .replace(/(\barn:aws[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/gi, `$1${mask}`)
        .replace(/(?<!\d)\d{12}(?=\.dkr\.ecr\.)/g, mask)
        .replace(/(\baccount(?:[ _-]?id)?["']?[ :=]+["']?)\d{12}(?!\d)/gi, `$1${mask}`);
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** At most `max` UTF-16 code units of a text; what was cut shows as `…`, and no character is cut in two. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    return `${text.slice(0, isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end)}…`;
}
/** The last lines that fit into `maxBytes` of UTF-8: the end of a log says why it ended. */
function lastLines(lines, maxBytes) {
    let bytes = 0;
    let first = lines.length;
    while (first > 0) {
        bytes += byteLength(lines[first - 1] ?? '') + 1;
        if (bytes > maxBytes)
            break;
        first -= 1;
    }
    return { lines: lines.slice(first), omitted: first };
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
function isLowSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1546);
/* harmony import */ var _known_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8303);





const maxCauses = 4;
const maxCauseLength = 300;
const maxStackLines = 12;
/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError}, and a {@link knownError}, never shows a stack; anything else is a bug of this program and does. Without account ids.
 */
function describeError(thrown) {
    const error = (0,_known_error_js__WEBPACK_IMPORTED_MODULE_1__/* .knownError */ .Y)(thrown);
    return (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? describeDeployError(error) : describeBug(error)).map(_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u);
}
function describeDeployError(error) {
    const lines = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.message);
    if (lines.length === 0)
        lines.push(error.code);
    const call = [error.operation, error.errorName, error.requestId === undefined ? undefined : `request ${error.requestId}`].filter(part => part !== undefined && part !== '');
    if (call.length > 0)
        lines.push(`  call: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(call.join(', '))}`);
    if (error.input !== undefined)
        lines.push(`  input: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.input)}`);
    if (error.deploymentId !== undefined)
        lines.push(`  deployment: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.deploymentId)}`);
    lines.push(...describeCauses(error));
    if (error.hint !== undefined)
        lines.push(...indent('  what to do: ', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.hint)));
    return lines;
}
function describeBug(error) {
    if (!(error instanceof Error))
        return [`Unexpected failure: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(String(error))), maxCauseLength)}`];
    const [first, ...rest] = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.stack ?? `${error.name}: ${error.message}`);
    return [
        `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
        ...rest.slice(0, maxStackLines),
        ...describeCauses(error)
    ];
}
function describeCauses(error) {
    const lines = [];
    const told = [(0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.message))];
    let cause = error.cause;
    for (let depth = 0; depth < maxCauses && cause !== undefined && cause !== null; depth++) {
        const message = describeCause(cause);
        if (!told.some(earlier => earlier.includes(message.text)))
            lines.push(`  because: ${message.line}`);
        told.push(message.text);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}
function describeCause(cause) {
    if (!(cause instanceof Error)) {
        const text = typeof cause === 'string' ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause)), maxCauseLength) : `a thrown ${typeof cause}`;
        return { text, line: text };
    }
    const text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause.message)), maxCauseLength);
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause.name);
    return { text, line: name === 'Error' || name === 'DeployError' ? text : `${name}: ${text}` };
}
function indent(label, lines) {
    return lines.map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`));
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Hi: () => (/* binding */ breakOldCommands),
/* harmony export */   vw: () => (/* binding */ quotedLine)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

/*
 * How the runner finds commands in what a step prints (actions/runner, ActionCommand.cs):
 * - `::name args::data` only at the start of a line, after `TrimStart()`, which knows all of Unicode's white space;
 * - `##[name args]data` anywhere in a line;
 * - a line ends at LF, CR or CRLF.
 * Both searches compare strings by culture, so characters without weight (soft hyphen, zero-width space) do not count as a difference.
 */
// `##[`, also with characters without weight in between.
const oldCommand = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu;
const startsHarmlessly = /^ *(?!:)[\p{L}\p{N}\p{P}\p{S}]/u;
const quote = '| ';
/** One line that the runner cannot take for a command, otherwise as it is. Line breaks become blanks, control characters go. */
function inertLine(text) {
    const line = breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(text).join(' '));
    return line.trim() === '' || startsHarmlessly.test(line) ? line : quote + line;
}
/** A line of untrusted text, marked as a quotation: it starts with `| ` whatever it says. */
function quotedLine(text) {
    return quote + breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(text).join(' '));
}
/** Makes `##[name]` a text that neither the runner nor the log viewer, which paints such lines, takes for a command. */
function breakOldCommands(text) {
    return text.replace(oldCommand, '## [');
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ knownError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4454);


/** An error of the system that may come from anywhere, and that its user can do something about, as a {@link DeployError}; any other as it is. */
function knownError(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
        return error;
    const full = (0,_core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFullProblem */ .Qn)(error);
    return full === undefined ? error : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('local', full, { hint: _core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFullHint */ .oH, cause: error });
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ sanitizeLines),
/* harmony export */   g$: () => (/* binding */ sanitizeLine),
/* harmony export */   jZ: () => (/* binding */ sanitizeText)
/* harmony export */ });
/**
 * Text that hosts, hooks and services wrote, made safe for a terminal, a log and a page: it can neither move the cursor,
 * nor repaint or retitle the terminal, nor change the order in which characters are read.
 * Escape sequences as in ECMA-48 (7-bit and 8-bit forms).
 */
const escape = '\u001b';
const introducers = '\u0090\u0098\u009b\u009d-\u009f';
const controlSequence = `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`;
// OSC, DCS, SOS, PM and APC up to their terminator. The body excludes every introducer, which keeps the match linear.
const controlString = `(?:${escape}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007${escape}\u009c${introducers}]*(?:\u0007|${escape}\\\\|\u009c)`;
const otherEscape = `${escape}[ -/]*[0-~]`;
const escapeSequences = new RegExp(`${controlSequence}|${controlString}|${otherEscape}`, 'g');
const plainLine = /^[ -~]*$/;
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// Controls, bidirectional controls, the byte order mark, interlinear annotation and the invisible "tag" characters.
const invisible = /(?!\t)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** The lines of an untrusted text without escape sequences and control characters (tabs stay); blank lines at its end are dropped. */
function sanitizeLines(text) {
    // Most texts: there is nothing in them to take out.
    if (plainLine.test(text)) {
        const line = text.trimEnd();
        return line === '' ? [] : [line];
    }
    const lines = text
        .replace(escapeSequences, '')
        .split(lineBreaks)
        .map(line => line.replace(invisible, '').toWellFormed().trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** An untrusted text as one line: line breaks become blanks. */
function sanitizeLine(text) {
    return sanitizeLines(text).join(' ').trim();
}
/** An untrusted text whose only control characters are tabs and line feeds. */
function sanitizeText(text) {
    return sanitizeLines(text).join('\n');
}


/***/ })

};
