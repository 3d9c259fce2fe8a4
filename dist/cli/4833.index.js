export const id = 4833;
export const ids = [4833];
export const modules = {

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForDeployment: () => (/* binding */ wait_for_deployment_waitForDeployment)
});

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/existing-deployment.js
var existing_deployment = __webpack_require__(6485);
// EXTERNAL MODULE: ./lib/operations/follow-to-end.js + 3 modules
var follow_to_end = __webpack_require__(1666);
// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
;// CONCATENATED MODULE: ./lib/operations/wait.js




/**
 * Follows a deployment that exists, and its rollback, to the end: one that another job created, or that an earlier run left running.
 * Resolves with how it ended, as `deploy` does. Throws a `DeployError` when the deployment cannot be read at the start.
 */
function waitForDeployment(options, ports) {
    return (0,existing_deployment/* withExistingDeployment */.l)(options, ports, ({ snapshot, context }) => {
        (0,milestone/* requireReachable */.Zn)(options.waitFor, snapshot);
        if (options.waitFor === 'none' && !(0,model/* isTerminal */.Hd)(snapshot.status))
            return Promise.resolve((0,follow_to_end/* reached */.V6)(snapshot.id, options, snapshot));
        return (0,follow_to_end/* followToEnd */.cm)(snapshot.id, context);
    });
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/wait-for-deployment.js



/**
 * Follows a deployment that exists, and its rollback, to the end, and says how it ended as `deploy` does: one that another job created, or
 * that an earlier run left running. It is left alone when `signal` aborts, unless `onCancel` says otherwise.
 */
async function wait_for_deployment_waitForDeployment(options) {
    (0,check_options/* checkOptions */.J)('waitForDeployment', options);
    return waitForDeployment(options, await (0,aws_ports/* deployPorts */.Wh)(options));
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
/* harmony import */ var _explain_with_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7202);
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
    const snapshot = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellable */ .n)(signal, `${deploymentId} was seen`, () => (0,_patiently_js__WEBPACK_IMPORTED_MODULE_5__/* .patiently */ .d_)(() => ports.codedeploy.getDeployment(deploymentId, signal), {
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


/***/ })

};
