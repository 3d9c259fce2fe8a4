export const id = 8606;
export const ids = [8606];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stopDeployment: () => (/* binding */ stopDeployment)
});

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/existing-deployment.js
var existing_deployment = __webpack_require__(6485);
// EXTERNAL MODULE: ./lib/operations/follow-to-end.js + 2 modules
var follow_to_end = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/with-grace.js
var with_grace = __webpack_require__(5949);
;// CONCATENATED MODULE: ./lib/operations/stop.js






/** A cancelled step has 7.5 s for all it does. */
const graceMs = 3_000;
/**
 * Stops a deployment and follows it, and its rollback, to the end. A success is a deployment that was stopped and, if that was asked for,
 * rolled back: the result's `isStopped` says so. Throws a `DeployError` when it could not be told to stop: then it goes on.
 */
function stop(options, ports) {
    return (0,existing_deployment/* withExistingDeployment */.l)(options, ports, async ({ snapshot, context }) => {
        const { deploymentId, autoRollback } = options;
        let isOver = (0,model/* isTerminal */.Hd)(snapshot.status);
        if (!isOver) {
            context.observe({ type: 'stopping', deploymentId, because: 'asked' });
            const { signal } = options;
            const how = autoRollback === undefined ? {} : { autoRollback };
            // A stop that is cut off may have happened: after a cancel its answer is waited for, but not long.
            const call = () => (0,with_grace/* withGrace */.p)(signal, graceMs, ports.clock, late => ports.codedeploy.stopDeployment(deploymentId, how, late));
            const ask = () => (0,patiently/* patiently */.d_)(call, (0,patiently/* patienceWithin */.p0)(context));
            isOver = !(await (0,cancellable.cancellable)(signal, `${deploymentId} was known to have been told to stop`, ask));
        }
        const end = await (0,follow_to_end/* followToEnd */.cm)(deploymentId, {
            ...context,
            stop: isOver ? 'over' : 'stopped',
            // That it was stopped is what was asked for, and no failure.
            explain: async (failed) => (await context.explain(failed)).filter(({ code }) => code !== 'MANUAL_STOP'),
            ...(!isOver && autoRollback !== undefined && { isRollbackAsked: autoRollback })
        });
        const verdict = judge(end, isOver, options);
        return { ...(verdict.isStopped && end.errorCode === 'MANUAL_STOP' ? withoutError(end) : end), ...verdict };
    });
}
/** CodeDeploy calls a stop an error of the deployment. */
function withoutError({ errorCode: _code, errorMessage: _message, ...end }) {
    return end;
}
function judge(end, wasOver, { autoRollback, waitForRollback }) {
    const status = end.snapshots[0]?.status ?? '';
    const isRolledBack = end.outcome === 'rolled-back' || (waitForRollback === false && end.rollbackDeploymentId !== undefined);
    const isStopped = status === 'Stopped' && (isRolledBack || (end.outcome === 'stopped' && autoRollback !== true));
    if (isStopped)
        return { isStopped };
    const problems = [
        wasOver && (0,model/* isTerminal */.Hd)(status) && status !== 'Stopped' ? `it had ended before it could be stopped: ${status}` : undefined,
        end.outcome === 'stopped' ? 'it was stopped, but not rolled back' : undefined,
        end.errorMessage
    ].filter(problem => problem !== undefined);
    return { isStopped, ...(problems.length > 0 && { errorMessage: problems.join('. ') }) };
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/library/check-options.js + 3 modules
var check_options = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/library/stop-deployment.js



/**
 * Stops a deployment and follows it, and its rollback, to the end. `isStopped` of the result says whether that is how it ended. Throws a
 * `DeployError` when it could not be told to stop.
 */
async function stopDeployment(options) {
    (0,check_options/* checkOptions */.J)('stopDeployment', options);
    return stop(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ }),

/***/ 6485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withExistingDeployment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2877);
/* harmony import */ var _explain_with_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4821);
/* harmony import */ var _heard_observer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8897);
/* harmony import */ var _hook_functions_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5077);
/* harmony import */ var _in_sight_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8755);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1112);
/* harmony import */ var _rollback_events_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8200);
/* harmony import */ var _standard_on_cancel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9338);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8074);











/**
 * Reads a deployment, lets `work` do with it what it does, and tells how it ended. Throws a `DeployError` when the deployment cannot be read
 * at the start, and the one that `work` throws; a bug there leaves the deployment out of sight.
 */
async function withExistingDeployment(options, ports, work) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_9__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentId, signal } = options;
    const snapshot = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_1__.cancellable)(signal, `${deploymentId} was seen`, () => (0,_patiently_js__WEBPACK_IMPORTED_MODULE_5__/* .patiently */ .d_)(() => ports.codedeploy.getDeployment(deploymentId, signal), {
        clock: ports.clock,
        signal,
        patienceMs: options.timeout,
        onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_5__/* .tellRetry */ .CM)(observe)
    }));
    const { applicationName = '', deploymentGroupName = '', computePlatform, revision } = snapshot;
    const deploymentUrl = ports.codedeploy.deploymentUrl(deploymentId);
    observe({
        type: 'deployment-found',
        deploymentId,
        applicationName,
        deploymentGroupName,
        status: snapshot.status,
        ...(revision && { revision }),
        ...(deploymentUrl !== undefined && { deploymentUrl })
    });
    // Asked for when it is needed: a stop must not wait for it.
    let asked;
    const whole = () => (asked ??= withContent(snapshot, options, ports));
    const context = {
        options: { ...options, onCancel: options.onCancel ?? _standard_on_cancel_js__WEBPACK_IMPORTED_MODULE_7__/* .standardOnCancel */ .N.wait },
        startMs,
        group: snapshot,
        hookFunctions: async () => (0,_hook_functions_of_js__WEBPACK_IMPORTED_MODULE_4__/* .hookFunctionsOf */ .k)(await whole()),
        rollbackEvents: await (0,_rollback_events_of_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbackEventsOf */ .r)(snapshot, ports, signal),
        explain: async (failed) => {
            const revision = await whole();
            const deployment = { taskDefinition: (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .taskDefinitionOf */ .I)(revision), signal };
            return (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .explainStoppedTasks */ .z)(failed, (0,_explain_with_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .explainWithFindings */ .w)(failed, { revision }), deployment, ports);
        },
        ports,
        observe
    };
    const seen = async () => {
        try {
            return await work({ snapshot, context });
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
                throw error;
            return (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_10__/* .outOfSight */ .r)(error, { deploymentId }, observe);
        }
    };
    const end = await seen();
    const result = {
        ...(0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeployResult */ .A)(end, {
            applicationName,
            deploymentGroupName,
            ...(computePlatform !== undefined && { computePlatform }),
            ...(revision && { revision }),
            diagnostics: []
        }, startMs, ports),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
}
/** CodeDeploy gives back the hash of an AppSpec, and its content when it is asked for that; not being answered only costs precision. */
async function withContent({ applicationName, revision }, { signal }, { codedeploy }) {
    if (revision?.type !== 'appspec' || revision.content !== undefined || applicationName === undefined)
        return revision;
    try {
        const content = await codedeploy.getAppSpecContent(applicationName, revision.sha256, signal);
        return { ...revision, ...(content !== undefined && { content }) };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH || signal?.aborted)
            return revision;
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
