export const id = 3234;
export const ids = [3234];
export const modules = {

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createDeploymentInput),
/* harmony export */   w: () => (/* binding */ revisionInput)
/* harmony export */ });
/** A request in AWS's own words: what a dry run shows is what is sent. */
function createDeploymentInput(request) {
    const { autoRollback, overrideAlarms, targetInstances, revision, ...rest } = {
        revision: undefined,
        targetInstances: undefined,
        ...request
    };
    return {
        ...rest,
        ...(revision && { revision: revisionInput(revision) }),
        ...(autoRollback !== undefined && { autoRollbackConfiguration: autoRollbackInput(autoRollback) }),
        ...(overrideAlarms && { overrideAlarmConfiguration: alarmInput(overrideAlarms) }),
        ...(targetInstances && { targetInstances: targetInput(targetInstances) })
    };
}
function revisionInput(revision) {
    switch (revision.type) {
        case 's3':
            return {
                revisionType: 'S3',
                s3Location: {
                    bucket: revision.bucket,
                    key: revision.key,
                    bundleType: revision.bundleType,
                    ...(revision.versionId !== undefined && { version: revision.versionId }),
                    ...(revision.eTag !== undefined && { eTag: revision.eTag })
                }
            };
        case 'github':
            return { revisionType: 'GitHub', gitHubLocation: { repository: revision.repository, commitId: revision.commitId } };
        case 'appspec':
            return {
                revisionType: 'AppSpecContent',
                appSpecContent: { ...(revision.content !== undefined && { content: revision.content }), sha256: revision.sha256 }
            };
    }
}
function autoRollbackInput(autoRollback) {
    return autoRollback === false ? { enabled: false, events: [] } : { enabled: true, events: [...autoRollback] };
}
function alarmInput({ alarms, ...rest }) {
    return { ...rest, ...(alarms && { alarms: alarms.map(({ name }) => ({ name })) }) };
}
function targetInput({ tagFilters, autoScalingGroups, ec2TagSet }) {
    const lists = ec2TagSet?.ec2TagSetList;
    return {
        ...(tagFilters && { tagFilters: [...tagFilters] }),
        ...(autoScalingGroups && { autoScalingGroups: [...autoScalingGroups] }),
        ...(ec2TagSet && { ec2TagSet: lists ? { ec2TagSetList: lists.map(list => [...list]) } : {} })
    };
}


/***/ }),

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ activeBeforehand),
/* harmony export */   s: () => (/* binding */ activeEnd)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _active_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1519);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1112);



/**
 * How a run ends for the reason that each of its groups is being deployed to, which `on-active-deployment: skip` ends and `fail` refuses: asked
 * before something is made that would be left over. Undefined when one of them is free, or nobody may look: AWS decides it when it is asked to
 * create. Throws `active-deployment` with `fail`.
 */
async function activeBeforehand(groups, { applicationName, onActiveDeployment, signal }, ports) {
    if (onActiveDeployment !== 'skip' && onActiveDeployment !== 'fail')
        return undefined;
    const { clock } = ports;
    const ends = [];
    let refusal;
    for (const { deploymentGroupName, observe } of groups) {
        const names = { applicationName, deploymentGroupName };
        const activity = await (0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .groupActivity */ .XJ)(names, signal, ports, observe);
        if (activity.type !== 'busy')
            return undefined;
        const { deploymentId } = activity;
        const active = await (0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .readActive */ .FL)(deploymentId, names, ports, { clock, signal, patienceMs: _patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .noticePatienceMs */ .up });
        const who = (0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .describeActive */ .I_)(active ?? { id: deploymentId });
        if (onActiveDeployment === 'fail')
            refusal ??= new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('active-deployment', `deployment group "${deploymentGroupName}" is being deployed to. Active: ${who}`, {
                deploymentId,
                hint: 'Wait until it ends, or choose another `on-active-deployment`.'
            });
        ends.push(activeEnd('skipped', who, deploymentGroupName));
    }
    if (refusal)
        throw refusal;
    return ends;
}
/** How it ends without a deployment, because of one that is active. */
function activeEnd(outcome, active, deploymentGroupName) {
    const errorMessage = `no deployment was created: ${active} is active in deployment group "${deploymentGroupName}"`;
    return { outcome, errorMessage, failures: [], snapshots: [] };
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ patienceOf),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1112);

/** Until the deadline, or the cancel. */
function patienceOf({ options, ports, deadlineMs, observe }) {
    const { clock } = ports;
    return { clock, signal: options.signal, patienceMs: deadlineMs - clock.now(), onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRetry */ .CM)(observe) };
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


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeRequest)
/* harmony export */ });
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7549);

/** The description of a deployment: the run marker, with which it is found again, and then words. */
function describeRequest(run, words, { nonce: makeNonce }) {
    const nonce = makeNonce();
    const { id, attempt, sha, workflow } = { sha: undefined, workflow: undefined, ...(run ?? { id: nonce, attempt: 1 }) };
    return (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRun */ .vZ)({ run: id, attempt, ...(sha !== undefined && { sha }), nonce, ...(workflow !== undefined && { workflow }) }, words);
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _deployment_create_deployment_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(938);
/* harmony import */ var _active_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1519);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);



/** How a dry run ends: with the request that was not sent, and word of a deployment that would be in its way now. */
async function dryRun(request, { signal }, ports, observe) {
    const active = await (0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .readActive */ .FL)(undefined, request, ports, { clock: ports.clock, signal, onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRetry */ .CM)(observe) });
    if (active)
        observe({ type: 'notice', message: `"${request.deploymentGroupName}" is being deployed to now: ${(0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .describeActive */ .I_)(active)}` });
    const input = (0,_deployment_create_deployment_input_js__WEBPACK_IMPORTED_MODULE_2__/* .createDeploymentInput */ .S)(request);
    observe({ type: 'not-requested', request: input });
    return {
        outcome: 'skipped',
        errorMessage: 'no deployment was created: it is a dry run',
        request: input,
        failures: [],
        snapshots: []
    };
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

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   aE: () => (/* binding */ inDoubt),
/* harmony export */   i: () => (/* binding */ findLost)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7549);
/* harmony import */ var _find_by_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4612);
/* harmony import */ var _look_until_certain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6489);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1112);





const patienceMs = 300_000;
/** Looks for it among the group's deployments; undefined when it is certain that there is none: the list had the time to show it. */
function findLost(lost) {
    const { request, startMs, ports } = lost;
    return find(lost, lost.failedMs + _patiently_js__WEBPACK_IMPORTED_MODULE_3__/* .createLagMs */ .Jn, signal => (0,_find_by_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .findByMarker */ .p)(request, startMs, ports, signal));
}
/** Whether the active deployment that another CreateDeployment was refused for is the one that was lost; undefined when it is another one. */
function isLost(lost, activeId) {
    const { request, ports } = lost;
    const nonce = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunMarker */ .T_)(request.description)?.nonce;
    return find(lost, -Infinity, async (signal) => {
        const { description = '' } = await ports.codedeploy.getDeployment(activeId, signal);
        return nonce !== undefined && (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunMarker */ .T_)(description)?.nonce === nonce ? activeId : undefined;
    });
}
async function find(lost, certainMs, look) {
    const { ports, signal } = lost;
    const looked = await (0,_look_until_certain_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUntilCertain */ .o)({ look, certainMs, patienceMs, clock: ports.clock, signal });
    if (looked.type === 'unknown')
        return inDoubt(lost, looked.problem);
    return looked.type === 'found' ? { type: 'created', deploymentId: looked.deploymentId } : undefined;
}
/** Whether there is a deployment cannot be found out: `problem`, or there was no time to. */
function inDoubt({ error, request }, problem) {
    const why = problem?.message ?? 'the run ended before the list of deployments could be trusted';
    return {
        type: 'unknown',
        error: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH(error.code, `${error.message}; whether a deployment was created cannot be found out: ${why}`, {
            operation: error.operation,
            hint: `Look in the console for a deployment of "${request.deploymentGroupName}" whose description begins with "${request.description.slice(0, 60)}".`,
            cause: problem ?? error
        })
    };
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

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ meetActive)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3614);
/* harmony import */ var _deployment_pace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7476);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9546);
/* harmony import */ var _active_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1519);
/* harmony import */ var _create_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(366);
/* harmony import */ var _follow_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3277);
/* harmony import */ var _find_lost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3214);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1112);
/* harmony import */ var _rollback_events_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8200);
/* harmony import */ var _stop_deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9026);
/* harmony import */ var _unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1520);












/** When the active deployment's id cannot be told, the group is asked again after this. */
const unknownActiveMs = 10_000;
/** AWS may count a deployment that ended as active for a moment longer. */
const endedMs = 2_000;
const waitingNewsMs = 60_000;
/**
 * Does what `onActiveDeployment` says about the deployment that a create was refused for with `error`. `lost`: a create before that was
 * lost, so that the deployment in the way may be what came of it.
 */
async function meetActive(error, lost, context) {
    const { request, ports, options } = context;
    const { signal } = options;
    const { deploymentId: namedId } = error;
    const named = lost && namedId !== undefined ? await (0,_find_lost_js__WEBPACK_IMPORTED_MODULE_5__/* .isLost */ .JD)(lost, namedId) : undefined;
    if (named)
        return named;
    const active = await (0,_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__/* .unlessCancelled */ .M)(signal, () => (0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readActive */ .FL)(namedId, request, ports, (0,_create_context_js__WEBPACK_IMPORTED_MODULE_3__/* .patienceOf */ .H)(context)));
    const doubt = namedId === undefined ? lost?.error : undefined;
    if (active && 'type' in active)
        return doubt ? (0,_find_lost_js__WEBPACK_IMPORTED_MODULE_5__/* .inDoubt */ .aE)({ request, error: doubt }) : active;
    if (!active && doubt)
        return waitInDoubt(doubt, context);
    // By now the list may have what it did not have when the lost one was looked for.
    const listed = lost && active && namedId === undefined ? await (0,_find_lost_js__WEBPACK_IMPORTED_MODULE_5__/* .isLost */ .JD)(lost, active.id) : undefined;
    return listed ?? (0,_unless_cancelled_js__WEBPACK_IMPORTED_MODULE_9__/* .unlessCancelled */ .M)(signal, () => applyPolicy(error, active, context));
}
async function waitInDoubt(doubt, context) {
    const { request, ports, deadlineMs } = context;
    if (ports.clock.now() >= deadlineMs)
        return (0,_find_lost_js__WEBPACK_IMPORTED_MODULE_5__/* .inDoubt */ .aE)({ request, error: doubt });
    tellWaiting(undefined, undefined, context);
    await (0,_create_context_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(unknownActiveMs, context);
    return { type: 'retry', active: undefined, doubt };
}
async function applyPolicy(error, active, context) {
    const { options, ports, deadlineMs } = context;
    const { onActiveDeployment: policy = 'wait', pollInterval, signal } = options;
    if (policy === 'fail')
        throw active ? withOwner(error, active) : error;
    if (policy === 'skip')
        return { type: 'skipped', active };
    if (policy !== 'wait') {
        if (!active)
            throw error;
        await stopActive(active, policy, context);
    }
    if (ports.clock.now() >= deadlineMs)
        return { type: 'timed-out', active };
    let status = active?.status;
    const tell = () => tellWaiting(active, status, context);
    tell();
    if (!active) {
        await (0,_create_context_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(unknownActiveMs, context);
        return { type: 'retry', active, doubt: undefined };
    }
    const end = await (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watchDeployment */ .J)({
        deploymentId: active.id,
        reader: { ...ports.codedeploy, listTargets: () => Promise.resolve({ ids: [] }) },
        clock: ports.clock,
        pace: pollInterval === undefined ? _deployment_pace_js__WEBPACK_IMPORTED_MODULE_10__/* .adaptivePace */ .i : (0,_deployment_pace_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedPace */ .Q)(pollInterval),
        signal,
        deadlineMs,
        notFoundGraceMs: _patiently_js__WEBPACK_IMPORTED_MODULE_6__/* .createLagMs */ .Jn,
        heartbeatMs: waitingNewsMs,
        onEvent: event => {
            // `Ready` waits for somebody, for up to two days: whoever waits should know.
            const isReady = event.type === 'status-changed' && event.to === 'Ready' && status !== 'Ready';
            if (event.type === 'status-changed')
                status = event.to;
            if (event.type === 'heartbeat' || isReady)
                tell();
        }
    });
    switch (end.type) {
        case 'final': {
            const rollback = await rollbackOf(end.snapshot, context);
            if (rollback !== undefined)
                return applyPolicy(error, rollback, context);
            await (0,_create_context_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(pollInterval ?? endedMs, context);
            return { type: 'retry', active, doubt: undefined };
        }
        case 'timed-out':
            return { type: 'timed-out', active: { ...active, ...(status !== undefined && { status }) } };
        case 'aborted':
            return { type: 'cancelled' };
        case 'lost':
            throw end.error;
    }
}
/** What gives the traffic of a service or a function back, which may be announced some seconds after the end: until then it stays shared. */
async function rollbackOf(ended, { stopped, options: { pollInterval, signal }, ports }) {
    const { id, status, computePlatform } = ended;
    if (status === 'Succeeded' || !(0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_11__/* .hasOneTarget */ .sx)(computePlatform))
        return undefined;
    // Nothing starts one of what is itself a rollback.
    const isAsked = (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_11__/* .isAutomaticRollback */ .oR)(ended) ? false : status === 'Stopped' && stopped.has(id) ? true : undefined;
    const following = { ...(pollInterval !== undefined && { pollInterval }), signal };
    const groupEvents = isAsked === undefined ? await (0,_rollback_events_of_js__WEBPACK_IMPORTED_MODULE_7__/* .rollbackEventsOf */ .r)(ended, ports, signal) : [];
    const { deploymentId } = await (0,_follow_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .findRollback */ .a)(ended, { groupEvents, isAsked }, following, ports);
    return deploymentId === undefined ? undefined : { id: deploymentId, creator: 'codeDeployRollback' };
}
function tellWaiting(active, status, { ports, startMs, request, observe }) {
    observe({
        type: 'waiting-for-active-deployment',
        deploymentGroupName: request.deploymentGroupName,
        activeDeploymentId: active?.id ?? 'unknown',
        ...(status !== undefined && { status }),
        ...(active?.startedBy !== undefined && { startedBy: active.startedBy }),
        elapsedMs: ports.clock.now() - startMs
    });
}
function withOwner({ code, message, ...details }, active) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH(code, `${message.replace(/\.$/, '')}. Active: ${(0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .describeActive */ .I_)(active)}`, { ...details, deploymentId: active.id });
}
/**
 * Stops the deployment in the way, once. A rollback is let through: stopping it would leave hosts half restored. That of a service or a function
 * is rolled back in any case: CodeDeploy deploys to none whose traffic is shared.
 */
async function stopActive(active, policy, context) {
    const { request, ports, stopped, observe } = context;
    if (stopped.has(active.id))
        return;
    const patience = (0,_create_context_js__WEBPACK_IMPORTED_MODULE_3__/* .patienceOf */ .H)(context);
    // Whether it is a rollback must be known.
    const { creator, computePlatform } = active.creator === undefined
        ? await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_6__/* .patiently */ .d_)(() => ports.codedeploy.getDeployment(active.id, patience.signal), { ...patience, isNew: true })
        : active;
    if (creator === 'codeDeployRollback') {
        stopped.add(active.id);
        observe({ type: 'notice', message: `${active.id} rolls "${request.deploymentGroupName}" back and is not stopped` });
        return;
    }
    const isRolledBack = policy === 'stop' && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_11__/* .hasOneTarget */ .sx)(computePlatform);
    observe({
        type: 'notice',
        message: `Stopping ${(0,_active_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .describeActive */ .I_)(active)}, which is deploying to "${request.deploymentGroupName}"${isRolledBack ? '; it gives its traffic back' : ''}`
    });
    await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_6__/* .patiently */ .d_)(() => (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .callStop */ .z)(active.id, isRolledBack ? 'stop-and-rollback' : policy, ports), patience);
    stopped.add(active.id);
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readGroup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3614);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);
/* harmony import */ var _with_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);




/** The group says which platform this is; an application or group that does not exist is told with the nearest one that does. */
async function readGroup({ applicationName, deploymentGroupName, signal, timeout }, { codedeploy, clock }, observe) {
    try {
        const group = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(() => codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal), {
            clock,
            signal,
            patienceMs: timeout,
            onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRetry */ .CM)(observe)
        });
        if (!_deployment_model_js__WEBPACK_IMPORTED_MODULE_3__/* .computePlatforms */ ._T.includes(group.computePlatform)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `deployment group "${deploymentGroupName}" deploys to ${group.computePlatform}; this version deploys to ${_deployment_model_js__WEBPACK_IMPORTED_MODULE_3__/* .computePlatforms */ ._T.join(', ')} only`, { input: 'deployment-group-name', hint: 'A newer version may know it.' });
        }
        return group;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        if (error.code === 'access-denied') {
            observe({
                type: 'notice',
                message: `${error.message}. Going on without; codedeploy:GetDeploymentGroup would let options be checked before the upload`
            });
            return undefined;
        }
        if (error.code !== 'not-found')
            throw error;
        throw await (0,_with_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .withNearestName */ .W)(error, error.errorName === 'ApplicationDoesNotExistException'
            ? { input: 'application-name', name: applicationName, list: () => codedeploy.listApplications(signal) }
            : {
                input: 'deployment-group-name',
                name: deploymentGroupName,
                list: () => codedeploy.listDeploymentGroups(applicationName, signal)
            });
    }
}


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireAccepted),
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The inputs that make a setting, where `deployment-options` does not. */
const inputs = {
    deploymentConfigName: [['deploymentConfigName', 'deployment-config-name']],
    fileExistsBehavior: [['fileExistsBehavior', 'file-exists-behavior']],
    ignoreApplicationStopFailures: [['ignoreApplicationStopFailures', 'ignore-application-stop-failures']],
    updateOutdatedInstancesOnly: [['updateOutdatedInstancesOnly', 'update-outdated-instances-only']],
    autoRollback: [['autoRollback', 'auto-rollback']],
    overrideAlarms: [['overrideAlarms', 'override-alarms']],
    targetInstances: [
        ['targetTagFilters', 'target-tag-filters'],
        ['targetAutoScalingGroups', 'target-auto-scaling-groups']
    ]
};
/** The input that a setting comes from. */
function inputOf(setting, options) {
    return inputs[setting].find(([option]) => options[option] !== undefined)?.[1] ?? 'deployment-options';
}
/** The settings that only servers take, when they say more than nothing (CreateDeployment, API reference). */
const serverOnly = [
    'fileExistsBehavior',
    'ignoreApplicationStopFailures',
    'updateOutdatedInstancesOnly',
    'targetInstances'
];
/** Throws `usage` for what CreateDeployment refuses to a group of this platform or type, naming the input. */
function requireAccepted(settings, options, group) {
    const { name, computePlatform, deploymentType } = group;
    const refuse = (setting, why, hint) => {
        const input = inputOf(setting, options);
        const what = input === 'deployment-options' ? `\`${setting}\` in \`deployment-options\`` : `\`${input}\``;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `${what} ${why}`, { input, hint });
    };
    if (computePlatform !== 'Server') {
        // The API takes `false`, which asks for nothing.
        const refused = serverOnly.find(setting => settings[setting] !== undefined && settings[setting] !== false);
        if (refused !== undefined)
            throw refuse(refused, `is for EC2 and on-premises servers; deployment group "${name}" deploys to ${computePlatform}`, 'Leave it empty.');
    }
    if (settings.targetInstances && deploymentType === 'IN_PLACE')
        throw refuse('targetInstances', `names the replacement instances of blue/green deployments; deployment group "${name}" deploys in place`, 'Leave it empty: the group itself says which instances it deploys to.');
}


/***/ }),

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireConfig),
/* harmony export */   e: () => (/* binding */ configProblem)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _require_accepted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1112);




/**
 * Throws when the deployment configuration does not exist, with the nearest name that does, or when it is of another platform than the
 * group. CreateDeployment would say so too, but only after the upload. Not being allowed to look is no reason not to go on.
 */
async function requireConfig(name, options, group, ports) {
    if (name === undefined)
        return;
    const input = (0,_require_accepted_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .w)('deploymentConfigName', options);
    const { signal, timeout: patienceMs } = options;
    const problem = await configProblem(name, group, ports.codedeploy, { clock: ports.clock, signal, patienceMs });
    if (!problem)
        return;
    const { message, near, cause } = problem;
    if (!cause) {
        const hint = `Set \`${input}\` to one for ${group?.computePlatform ?? 'the platform'}, or leave it empty: the group has its own.`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', message, { input, hint });
    }
    const { operation, errorName, requestId } = cause;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', message, {
        ...{ operation, errorName, requestId, input, cause },
        hint: near === undefined
            ? `Check \`${input}\` and the region; predefined ones start with \`CodeDeployDefault.\`.`
            : `Did you mean "${near}"? Set \`${input}\`.`
    });
}
/** Asks for a deployment configuration; undefined when it may be used for the group, and when nobody may look. */
async function configProblem(name, group, codedeploy, patience) {
    const { signal } = patience;
    try {
        const { computePlatform } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(() => codedeploy.getDeploymentConfig(name, signal), patience);
        if (!group || computePlatform === group.computePlatform)
            return undefined;
        const deploysTo = `deployment group "${group.name}" deploys to ${group.computePlatform}`;
        return { message: `deployment configuration "${name}" is for ${computePlatform}; ${deploysTo}` };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        if (error.code === 'access-denied')
            return undefined;
        if (error.code !== 'not-found')
            throw error;
        const names = await codedeploy.listDeploymentConfigs(signal).catch(() => []);
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, names);
        return { message: `there is no deployment configuration "${name}"`, cause: error, ...(near !== undefined && { near }) };
    }
}


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ runDeployment)
});

// EXTERNAL MODULE: ./lib/core/assert-never.js
var assert_never = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/operations/active-beforehand.js
var active_beforehand = __webpack_require__(3693);
// EXTERNAL MODULE: ./lib/operations/active-deployment.js
var active_deployment = __webpack_require__(1519);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/create-context.js
var create_context = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/operations/find-lost.js
var find_lost = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/operations/meet-active.js
var meet_active = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/operations/unless-cancelled.js
var unless_cancelled = __webpack_require__(1520);
// EXTERNAL MODULE: ./lib/operations/with-grace.js
var with_grace = __webpack_require__(5949);
;// CONCATENATED MODULE: ./lib/operations/create-deployment.js










/** Tries after an answer that was lost or refused for a passing reason. */
const attempts = 4;
const retryMs = 2_000;
/** How long a cancelled run still waits for the answer of a create: a cancelled step has 7.5 s. */
const lingerMs = 3_000;
/** Of these it is not known whether the deployment was created, or it is known that it was not; `cancelled` is a create that was cut off. */
const isAskedAgain = new Set(['throttled', 'network', 'service', 'cancelled']);
/**
 * Creates the deployment exactly once. A create whose answer was lost is looked up by the marker in its description before it is
 * asked again; a group that is being deployed to is met as `onActiveDeployment` says. Whether the group is free is not looked at here:
 * AWS alone decides it, when it is asked to create, so that nobody gets in between. `complete`: asked right before each CreateDeployment; it
 * looks by itself where it changes the group.
 */
async function createDeployment(request, options, deadlineMs, ports, observe, complete) {
    const context = { request, complete, options, ports, startMs: ports.clock.now(), deadlineMs, observe, stopped: new Set() };
    let lost;
    let doubt;
    let waitedFor;
    let hasWaited = false;
    for (;;) {
        let asked;
        try {
            asked = await ask(lost, hasWaited, context);
        }
        catch (error) {
            if (!doubt || !(error instanceof errors/* DeployError */.sH))
                throw error;
            return (0,find_lost/* inDoubt */.aE)({ request, error: doubt }, error);
        }
        if (asked.type === 'created' && waitedFor)
            tellWait(waitedFor, context);
        if (asked.type === 'created' || asked.type === 'unknown')
            return asked;
        if (asked.type !== 'busy')
            return doubt ? (0,find_lost/* inDoubt */.aE)({ request, error: doubt }) : asked;
        lost = asked.lost;
        const met = await (0,meet_active/* meetActive */.g)(asked.error, lost, context);
        if (met.type !== 'retry')
            return met;
        doubt = met.doubt;
        waitedFor = met.active ?? waitedFor;
        hasWaited = true;
    }
}
/** Asks until there is an answer. `before`: the last create that was lost, if one was. */
async function ask(before, hasWaited, context) {
    const { options, ports, startMs, deadlineMs, observe } = context;
    const { codedeploy, clock } = ports;
    const { signal } = options;
    let lost = before;
    let isGroupNew = options.isGroupNew === true;
    let waitForGroup;
    for (let failures = 1;; failures++) {
        if (signal?.aborted)
            return unless_cancelled/* cancelled */.K;
        // Anew after every wait: who waited longest is not who comes last.
        const newer = await (0,unless_cancelled/* unlessCancelled */.M)(signal, () => (0,stale_run/* findNewerRun */.Q)(context.request, { ...options, isGroupNew, timeout: deadlineMs - clock.now() }, ports, observe));
        if (newer && 'type' in newer)
            return newer;
        if (newer)
            return { type: 'superseded', newer };
        // Time has passed since it was looked for: a list that lags behind for longer than it should may have it by now.
        const found = lost && (await (0,find_lost/* findLost */.i)(lost));
        if (found)
            return found;
        const { complete } = context;
        const completed = complete && (await (0,unless_cancelled/* unlessCancelled */.M)(signal, () => complete(hasWaited, deadlineMs - clock.now())));
        if (completed) {
            if ('type' in completed)
                return completed;
            if ('unchanged' in completed)
                return { type: 'unchanged', reason: completed.unchanged };
            if ('activeDeploymentId' in completed)
                return { type: 'busy', error: stillBusy(completed.activeDeploymentId, context), lost };
            context.request = completed.request;
            isGroupNew ||= completed.isGroupNew === true;
        }
        if (signal?.aborted)
            return unless_cancelled/* cancelled */.K;
        const { request } = context;
        try {
            // Without the signal: a create that is cut off may have happened. A cancel waits for its answer, but not for long.
            const deploymentId = await (0,with_grace/* withGrace */.p)(signal, lingerMs, clock, late => codedeploy.createDeployment(request, late));
            return { type: 'created', deploymentId };
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            if (error.code === 'active-deployment')
                return { type: 'busy', error, lost };
            if (isGroupNew && isGroupMissing(error)) {
                // It was refused, for certain.
                waitForGroup ??= (0,patiently/* waitsFrom */.$1)({ clock, signal, isNew: true, onRetry: (0,patiently/* tellRetry */.CM)(observe) });
                const wait = waitForGroup;
                if (await (0,unless_cancelled/* unlessCancelled */.M)(signal, () => wait(error)))
                    return unless_cancelled/* cancelled */.K;
                failures--;
                continue;
            }
            if (!isAskedAgain.has(error.code))
                throw error;
            // What is throttled was refused.
            if (error.code !== 'throttled') {
                lost = { request, ports, startMs, signal, error, failedMs: clock.now() };
                const found = await (0,find_lost/* findLost */.i)(lost);
                if (found)
                    return found;
            }
            if (failures >= attempts)
                throw error;
            observe({ type: 'warning', message: `${error.message}; no deployment was created, trying again` });
            await (0,create_context/* pause */.v)(retryMs * 2 ** (failures - 1), context);
        }
    }
}
function isGroupMissing({ errorName }) {
    return errorName === 'DeploymentGroupDoesNotExistException' || errorName === 'ApplicationDoesNotExistException';
}
/** What CreateDeployment would say, of a deployment that must not be created before that one has ended. */
function stillBusy(deploymentId, { request }) {
    return new errors/* DeployError */.sH('active-deployment', `deployment group "${request.deploymentGroupName}" is being deployed to`, {
        deploymentId,
        hint: 'Wait until it ends, or choose another `on-active-deployment`.'
    });
}
function tellWait(active, { ports, startMs, request, observe }) {
    const waited = (0,duration/* formatDuration */.a)(ports.clock.now() - startMs);
    observe({ type: 'notice', message: `Waited ${waited} for ${(0,active_deployment/* describeActive */.I_)(active)}, then "${request.deploymentGroupName}" was free` });
}

// EXTERNAL MODULE: ./lib/operations/explain-with-findings.js + 2 modules
var explain_with_findings = __webpack_require__(4821);
// EXTERNAL MODULE: ./lib/operations/hook-functions-of.js
var hook_functions_of = __webpack_require__(5077);
// EXTERNAL MODULE: ./lib/operations/follow-to-end.js + 2 modules
var follow_to_end = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/operations/stopped-tasks.js + 1 modules
var stopped_tasks = __webpack_require__(8074);
;// CONCATENATED MODULE: ./lib/operations/run-deployment.js










/** From CreateDeployment to the end. Nothing that happens in here loses the deployment's id. */
async function runDeployment(context, { validation }) {
    const { request, options, isGroupNew = false, group, ports, observe } = context;
    const { applicationName, deploymentGroupName, description } = request;
    let revision = 'revision' in request ? request.revision : group?.lastSuccessfulRevision;
    const { complete: completeNow } = context;
    const complete = completeNow &&
        (async (...asked) => {
            const completed = await completeNow(...asked);
            if ('request' in completed)
                ({ revision } = completed.request);
            return completed;
        });
    const deadlineMs = ports.clock.now() + (0,follow_to_end/* budgetOf */.nT)(options, group ?? {});
    observe({ type: 'creating-deployment', applicationName, deploymentGroupName, description });
    const creation = await createDeployment(request, { ...options, isGroupNew }, deadlineMs, ports, observe, complete);
    if (creation.type !== 'created')
        return notCreated(creation, request);
    const { deploymentId } = creation;
    const deploymentUrl = ports.codedeploy.deploymentUrl(deploymentId);
    observe({
        type: 'deployment-created',
        deploymentId,
        applicationName,
        deploymentGroupName,
        ...(revision && { revision }),
        ...(deploymentUrl !== undefined && { deploymentUrl })
    });
    // A cancel while it was being created is one of the deployment.
    const isToBeStopped = options.signal?.aborted === true && options.onCancel !== 'leave';
    if (options.waitFor === 'none' && !isToBeStopped)
        return (0,follow_to_end/* reached */.V6)(deploymentId, options, undefined);
    const { autoRollback } = request;
    return (0,follow_to_end/* followToEnd */.cm)(deploymentId, {
        options,
        // It has the time anew: what another deployment took is not its own.
        startMs: ports.clock.now(),
        group,
        hookFunctions: () => Promise.resolve((0,hook_functions_of/* hookFunctionsOf */.k)(revision)),
        rollbackEvents: autoRollback === undefined ? (group?.autoRollbackEvents ?? []) : autoRollback || [],
        explain: failed => {
            const deployment = { service: group?.ecsService, taskDefinition: (0,stopped_tasks/* taskDefinitionOf */.I)(revision), signal: options.signal };
            return (0,stopped_tasks/* explainStoppedTasks */.z)(failed, (0,explain_with_findings/* explainWithFindings */.w)(failed, { validation, revision, isRehearsed: ports.hostSystem !== undefined }), deployment, ports);
        },
        ports,
        observe
    });
}
function notCreated(creation, { deploymentGroupName }) {
    switch (creation.type) {
        case 'cancelled':
            return { outcome: 'cancelled', errorMessage: 'the run was cancelled before a deployment was created', failures: [], snapshots: [] };
        case 'unknown':
            return { outcome: 'unknown', errorMessage: (0,with_hint/* withHint */.m)(creation.error), failures: [], snapshots: [] };
        case 'unchanged':
            return { outcome: 'skipped', errorMessage: creation.reason, failures: [], snapshots: [] };
        case 'superseded':
            return (0,stale_run/* supersededBy */.g)(creation.newer, deploymentGroupName);
        case 'skipped':
        case 'timed-out': {
            const active = creation.active ? (0,active_deployment/* describeActive */.I_)(creation.active) : 'another deployment';
            return (0,active_beforehand/* activeEnd */.s)(creation.type, active, deploymentGroupName);
        }
        default:
            return (0,assert_never/* assertNever */.x)(creation);
    }
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findNewerRun),
/* harmony export */   g: () => (/* binding */ supersededBy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7549);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);



/** So many of the group's last deployments are looked at: what is older has long been deployed over. */
const mostLooks = 20;
/**
 * A deployment to the group by a newer run of the workflow that asks, whatever became of it; undefined where the policy allows it. With
 * `onStaleRun: fail` throws a `superseded` error instead. What cannot be found out is an error: the question was asked.
 */
async function findNewerRun({ applicationName, deploymentGroupName, description }, { onStaleRun = 'allow', signal, timeout, isGroupNew = false }, { codedeploy, clock }, observe) {
    const own = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunMarker */ .T_)(description);
    if (onStaleRun === 'allow')
        return undefined;
    if (own === undefined || !isNumbered(own)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', '`on-stale-run` is about runs of a workflow, and this is none: it has no number', {
            input: 'on-stale-run',
            hint: 'Leave it out; in GitHub Actions GITHUB_RUN_ID has the number, and in the library the option `run`.'
        });
    }
    const patience = { clock, signal, patienceMs: timeout, onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRetry */ .CM)(observe) };
    const ids = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(async () => {
        const latest = [];
        for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, undefined, signal)) {
            if (latest.push(id) >= mostLooks)
                break;
        }
        return latest;
    }, { ...patience, isNew: isGroupNew });
    for (const deploymentId of ids) {
        const { status, description: words = '' } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(() => codedeploy.getDeployment(deploymentId, signal), {
            ...patience,
            isNew: true
        });
        const marker = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunMarker */ .T_)(words);
        if (marker === undefined || marker.workflow !== own.workflow || !isNewer(marker, own))
            continue;
        const newer = { deploymentId, status, marker };
        if (onStaleRun === 'skip')
            return newer;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('superseded', describeNewer(newer, deploymentGroupName), {
            input: 'on-stale-run',
            deploymentId,
            hint: 'Run the workflow anew to deploy this revision all the same, or set `on-stale-run: allow`.'
        });
    }
    return undefined;
}
/** How a run ends that a newer one was faster than. */
function supersededBy(newer, deploymentGroupName) {
    return { outcome: 'superseded', errorMessage: describeNewer(newer, deploymentGroupName), failures: [], snapshots: [] };
}
function describeNewer({ deploymentId, status, marker }, deploymentGroupName) {
    const commit = marker.sha === undefined ? '' : ` with ${marker.sha.slice(0, 7)}`;
    return `no deployment was created: run ${marker.run} (attempt ${marker.attempt}), which is newer, deployed to "${deploymentGroupName}"${commit} already (${deploymentId}: ${status})`;
}
function isNumbered({ run }) {
    return /^\d{1,20}$/.test(run);
}
/** GitHub numbers the runs of all its workflows in one sequence; a new attempt keeps the number, and so the age, of its run. */
function isNewer(other, own) {
    if (!isNumbered(other))
        return false;
    const [theirs, ours] = [BigInt(other.run), BigInt(own.run)];
    return theirs > ours || (theirs === ours && other.attempt > own.attempt);
}


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cancelled),
/* harmony export */   M: () => (/* binding */ unlessCancelled)
/* harmony export */ });
const cancelled = { type: 'cancelled' };
/** For work of which nothing remains: however it ends after a cancel, that is a cancel. */
async function unlessCancelled(signal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (signal?.aborted)
            return cancelled;
        throw error;
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


/***/ })

};
