export const id = 8606;
export const ids = [8606];
export const modules = {

/***/ 8606:
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
// EXTERNAL MODULE: ./lib/operations/follow-to-end.js + 4 modules
var follow_to_end = __webpack_require__(8858);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
;// CONCATENATED MODULE: ./lib/operations/stop.js





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
            // Each call without the signal: a stop that is cut off may have happened, and a cancel would only hurry it.
            const call = () => ports.codedeploy.stopDeployment(deploymentId, autoRollback === undefined ? {} : { autoRollback });
            const patience = { clock: ports.clock, signal, onRetry: (0,patiently/* tellRetry */.CM)(context.observe) };
            isOver = !(await (0,cancellable/* cancellable */.n)(signal, `${deploymentId} was known to have been told to stop`, () => (0,patiently/* patiently */.d_)(call, patience)));
        }
        const end = await (0,follow_to_end/* followToEnd */.cm)(deploymentId, isOver || autoRollback === undefined ? context : { ...context, isRollbackAsked: autoRollback });
        return { ...end, ...judge(end, isOver, options) };
    });
}
function judge(end, wasOver, { autoRollback, waitForRollback }) {
    const status = end.snapshots[0]?.status ?? '';
    const isRolledBack = end.outcome === 'rolled-back' || (waitForRollback === false && end.rollbackDeploymentId !== undefined);
    const isStopped = status === 'Stopped' && (isRolledBack || (end.outcome === 'stopped' && autoRollback !== true));
    if (isStopped)
        return { isStopped };
    const problems = [
        wasOver && (0,model/* isTerminal */.Hd)(status) && status !== 'Stopped' ? `it had ended before it could be stopped: ${status}` : undefined,
        (0,model/* isTerminal */.Hd)(status) ? undefined : 'it was told to stop, but how it ended was not seen',
        end.outcome === 'stopped' ? 'it was stopped, but not rolled back' : undefined,
        end.errorMessage
    ].filter(problem => problem !== undefined);
    return { isStopped, ...(problems.length > 0 && { errorMessage: problems.join('. ') }) };
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
;// CONCATENATED MODULE: ./lib/library/stop-deployment.js


/**
 * Stops a deployment and follows it, and its rollback, to the end. `isStopped` of the result says whether that is how it ended. Throws a
 * `DeployError` when it could not be told to stop.
 */
async function stopDeployment(options) {
    return stop(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ }),

/***/ 6485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withExistingDeployment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9365);
/* harmony import */ var _deployment_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64);
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9532);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2877);
/* harmony import */ var _follow_to_end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8858);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1112);







/**
 * Reads a deployment, lets `work` do with it what it does, and tells how it ended. Throws a `DeployError` when the deployment cannot be read
 * at the start, and what `work` throws.
 */
async function withExistingDeployment(options, ports, work) {
    let observerError;
    const observe = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_6__/* .muteOnError */ .h)(options.onEvent, error => (observerError = error instanceof Error ? error.message : 'it threw what is no error'));
    const startMs = ports.clock.now();
    const { deploymentId, signal } = options;
    const snapshot = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellable */ .n)(signal, `${deploymentId} was seen`, () => (0,_patiently_js__WEBPACK_IMPORTED_MODULE_5__/* .patiently */ .d_)(() => ports.codedeploy.getDeployment(deploymentId, signal), {
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
    const budgetMs = (0,_follow_to_end_js__WEBPACK_IMPORTED_MODULE_4__/* .budgetOf */ .nT)(options, snapshot.deploymentType);
    const context = {
        // Others created it: whoever stops waiting does not stop it.
        options: { ...options, onCancel: options.onCancel ?? 'leave' },
        deadlineMs: startMs + budgetMs,
        budgetMs,
        rollbackEvents: snapshot.autoRollbackEvents ?? (await rollbackEventsOf(snapshot, options, ports)),
        explain: failed => (0,_deployment_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)(failed),
        ports,
        observe
    };
    const end = await work({ snapshot, context });
    const result = {
        ...(0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_3__/* .toDeployResult */ .A)(end, {
            applicationName,
            deploymentGroupName,
            ...(computePlatform !== undefined && { computePlatform }),
            ...(revision && { revision }),
            diagnostics: []
        }, startMs, ports),
        ...(observerError !== undefined && { observerError })
    };
    observe({ type: 'ended', result });
    return result;
}
/** As the group is set; a group that cannot be read says nothing. */
async function rollbackEventsOf({ applicationName, deploymentGroupName }, { signal }, { codedeploy }) {
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


/***/ })

};
