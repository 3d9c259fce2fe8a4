export const id = 75;
export const ids = [75];
export const modules = {

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var core = __webpack_require__(9433);
// EXTERNAL MODULE: ./lib/core/assert-never.js
var assert_never = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/find-by-marker.js
var find_by_marker = __webpack_require__(4612);
// EXTERNAL MODULE: ./lib/operations/look-until-certain.js
var look_until_certain = __webpack_require__(6489);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/stop-deployment.js
var stop_deployment = __webpack_require__(9026);
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
    const { status } = await look();
    let isStopped = run.end === 'stop-accepted';
    const ended = (status) => ({ type: isStopped && status === 'Stopped' ? 'stopped' : 'ended', deploymentId, status });
    if ((0,model/* isTerminal */.Hd)(status))
        return ended(status);
    if (run.onCancel === 'leave' || run.end === 'out-of-sight')
        return { type: 'left-running', deploymentId, status };
    if (!isStopped) {
        observe({ type: 'stopping', deploymentId, because: 'cancelled' });
        const { onCancel } = run;
        isStopped = await (0,patiently/* patiently */.d_)(() => (0,stop_deployment/* callStop */.z)(deploymentId, onCancel, ports), patience);
    }
    const untilMs = clock.now() + settleMs;
    for (;;) {
        const found = (await look()).status;
        if ((0,model/* isTerminal */.Hd)(found))
            return ended(found);
        // Instances finish the script they are in.
        if (clock.now() >= untilMs)
            return { type: 'stopping', deploymentId, status: found };
        await clock.sleep(lookMs);
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
// EXTERNAL MODULE: ./lib/action/run-state.js
var run_state = __webpack_require__(7559);
;// CONCATENATED MODULE: ./lib/action/post.js







/**
 * Finishes what a killed step could not, each of its deployments at the same time. Says how they stand; the job's result is the step's, so
 * a problem is a warning, and keeps no other deployment from being finished.
 */
async function runPost() {
    const unfinished = load();
    if (unfinished === undefined || unfinished.runs.length === 0)
        return;
    const { runs, region } = unfinished;
    const ports = (0,aws_ports/* deployPorts */.Wh)(region === undefined ? {} : { region });
    await Promise.all(runs.map(run => finish(run, ports, runs.length > 1 ? `[${run.deploymentGroupName}] ` : '')));
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
/** `label`: before each line, where there are several. */
async function finish(run, connected, label) {
    const told = (line) => (0,inert_line/* inertLine */.Fq)(`${label}${line}`);
    try {
        const found = await finishRun(run, await connected, event => {
            if (event.type === 'stopping')
                core.info(told(`The step ended while ${event.deploymentId} was running: stopping it`));
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
    }
    catch (error) {
        core.warning(told(`The deployment of the ended step may still be running in group "${run.deploymentGroupName}": ${(0,describe_error/* describeError */.U)(error).join(' ')}`));
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

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Wh: () => (/* binding */ deployPorts),
/* harmony export */   o4: () => (/* binding */ connectAws)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


/** The SDK's clients behind our ports; loaded only when a mode needs AWS, and S3's only when something is stored or looked for there. */
async function connectAws(settings) {
    const { createCodeDeployPort } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(507), __webpack_require__.e(743), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 9316));
    return { codedeploy: createCodeDeployPort(settings), s3: lazyStore(settings), ecs: lazyEcs(settings), lambda: lazyLambda(settings) };
}
/** Loading S3's client takes 65 ms and more, and most modes neither store anything nor look for it. */
function lazyStore(settings) {
    let loading;
    const store = () => (loading ??= connectStore(settings));
    return {
        hasBucket: async (...asked) => (await store()).hasBucket(...asked),
        head: async (...asked) => (await store()).head(...asked),
        upload: async (...asked) => (await store()).upload(...asked)
    };
}
function lazyEcs(settings) {
    let loading;
    const load = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212), __webpack_require__.e(743), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 5148)).then(({ createEcsPort }) => createEcsPort(settings));
    const ecs = () => (loading ??= withOptional('@aws-sdk/client-ecs', 'Deploying to ECS', load));
    return {
        describeService: async (...asked) => (await ecs()).describeService(...asked),
        describeTaskDefinition: async (...asked) => (await ecs()).describeTaskDefinition(...asked),
        registerTaskDefinition: async (...asked) => (await ecs()).registerTaskDefinition(...asked),
        stoppedTasks: async (...asked) => (await ecs()).stoppedTasks(...asked)
    };
}
function lazyLambda(settings) {
    let loading;
    const load = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(696), __webpack_require__.e(743), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 4742)).then(({ createLambdaPort }) => createLambdaPort(settings));
    const lambda = () => (loading ??= withOptional('@aws-sdk/client-lambda', 'Deploying to Lambda', load));
    return {
        getAlias: async (...asked) => (await lambda()).getAlias(...asked),
        getVersion: async (...asked) => (await lambda()).getVersion(...asked),
        publishVersion: async (...asked) => (await lambda()).publishVersion(...asked)
    };
}
/** Loads what needs a client that the package leaves to its users: the action and the command line have it in their bundles. */
async function withOptional(name, purpose, load) {
    try {
        return await load();
    }
    catch (error) {
        // The code is the same for whatever cannot be found below it; the package is named nowhere but in the text.
        const { code, message } = error;
        if (code !== 'ERR_MODULE_NOT_FOUND' || message?.includes(`'${name}'`) !== true)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `${purpose} needs the package ${name}, which is not installed`, {
            hint: `Run \`npm install ${name}\`: it is an optional peer dependency of codedeploy-kit.`,
            cause: error
        });
    }
}
async function connectStore(settings) {
    const { createObjectStorePort } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(743), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 6372));
    const { AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint } = process.env;
    const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '');
    return createObjectStorePort({ ...settings, isCustomS3Endpoint });
}
async function deployPorts(settings) {
    return { ...(await connectAws(settings)), clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, nonce };
}
/** Eight characters that no other run of this group has. */
function nonce() {
    return crypto.randomUUID().slice(0, 8);
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

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ tellRetry),
/* harmony export */   Jn: () => (/* binding */ createLagMs),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   p0: () => (/* binding */ patienceWithin)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _with_hint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9884);


/** A deployment may not be found for some seconds after it was created. */
const createLagMs = 30_000;
/** As long as a watch waits. */
const patienceMs = 900_000;
/** A network that does not let a call through may be a misspelt region or endpoint: whoever wrote that should know soon. */
const networkPatienceMs = 60_000;
const firstPauseMs = 2_000;
const longestPauseMs = 15_000;
/**
 * What `work` resolves to, asked again while it fails for a reason that passes: throttling, an error inside AWS, a network that is away for
 * a moment. For calls that may be repeated. Throws what `work` threw last, and the reason of an abort.
 */
async function patiently(work, { clock, signal, isNew = false, onRetry, ...patience }) {
    const startMs = clock.now();
    const { patienceMs: limitMs = Infinity } = patience;
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || signal?.aborted)
                throw error;
            const isNotFoundYet = isNew && error.code === 'not-found';
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && !isNotFoundYet)
                throw error;
            const longestMs = isNotFoundYet ? createLagMs : error.code === 'network' ? networkPatienceMs : patienceMs;
            if (clock.now() + pauseMs > startMs + Math.min(longestMs, limitMs))
                throw error;
            if (pauseMs === firstPauseMs)
                onRetry?.(error);
            await clock.sleep(pauseMs, signal);
        }
    }
}
/** Says that a call is tried again. */
function tellRetry(observe) {
    return error => observe?.({ type: 'notice', message: `${(0,_with_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .m)(error).replace(/\.$/, '')}. Trying again` });
}
/** For calls about a deployment that is followed: they are tried again within its `timeout`. */
function patienceWithin({ options: { timeout, signal }, startMs, ports: { clock }, observe }) {
    const patienceMs = timeout === undefined ? undefined : startMs + timeout - clock.now();
    return { clock, signal, patienceMs, onRetry: tellRetry(observe) };
}


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

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withHint)
/* harmony export */ });
/** What happened and what to do, as one text. */
function withHint({ message, hint }) {
    return hint === undefined ? message : `${message}. ${hint}`;
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withLimit)
/* harmony export */ });
/** Runs `work` with a signal that aborts after `limitMs`, or as soon as `signal` does: how it ends then is up to the work. */
async function withLimit(limitMs, clock, work, signal) {
    const limit = new AbortController();
    const alarm = new AbortController();
    const cutShort = () => alarm.abort();
    if (signal?.aborted)
        cutShort();
    else
        signal?.addEventListener('abort', cutShort, { once: true });
    const running = work(limit.signal);
    const pass = () => limit.abort();
    clock.sleep(limitMs, alarm.signal).then(pass, pass);
    try {
        return await running;
    }
    finally {
        signal?.removeEventListener('abort', cutShort);
        alarm.abort();
    }
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
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1546);
/* harmony import */ var _known_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8303);




const maxCauses = 4;
const maxCauseLength = 300;
const maxStackLines = 12;
/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError}, and a {@link knownError}, never shows a stack; anything else is a bug of this program and does.
 */
function describeError(thrown) {
    const error = (0,_known_error_js__WEBPACK_IMPORTED_MODULE_1__/* .knownError */ .Y)(thrown);
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? describeDeployError(error) : describeBug(error);
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
        return [`Unexpected failure: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(String(error)), maxCauseLength)}`];
    const [first, ...rest] = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.stack ?? `${error.name}: ${error.message}`);
    return [
        `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
        ...rest.slice(0, maxStackLines),
        ...describeCauses(error)
    ];
}
function describeCauses(error) {
    const lines = [];
    const told = [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.message)];
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
        const text = typeof cause === 'string' ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause), maxCauseLength) : `a thrown ${typeof cause}`;
        return { text, line: text };
    }
    const text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause.message), maxCauseLength);
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
