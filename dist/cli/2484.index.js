export const id = 2484;
export const ids = [2484];
export const modules = {

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isSameRevision)
/* harmony export */ });
/**
 * Whether two locations certainly mean the same content: the same commit, or the same object with a version or an ETag that both have, and
 * none that differs. An object that is not pinned may hold something else today.
 */
function isSameRevision(one, other) {
    if (one.type === 'github' || other.type === 'github') {
        return (one.type === 'github' &&
            other.type === 'github' &&
            one.repository.toLowerCase() === other.repository.toLowerCase() &&
            one.commitId === other.commitId);
    }
    const pins = [
        [one.versionId, other.versionId],
        [one.eTag, other.eTag]
    ].filter(pair => !pair.includes(undefined));
    return (one.bucket === other.bucket &&
        one.key === other.key &&
        one.bundleType === other.bundleType &&
        pins.length > 0 &&
        pins.every(([mine, theirs]) => mine === theirs));
}


/***/ }),

/***/ 2484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);
/* harmony import */ var _aws_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);


/**
 * Deploys a revision (a directory, an archive, an object in S3 or a GitHub commit) to a Server deployment group and follows it to the
 * end. Only `outcome: 'succeeded'` is a success. Throws a `DeployError` when no deployment could be created.
 */
async function deploy(options) {
    return (0,_operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g)(options, await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPorts */ .Wh)(options));
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9365);
/* harmony import */ var _deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5987);
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _deployment_request_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4907);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2877);
/* harmony import */ var _deployment_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5369);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8155);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4488);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3466);
/* harmony import */ var _require_accepted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2507);
/* harmony import */ var _require_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8160);
/* harmony import */ var _revision_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7655);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2930);
/* harmony import */ var _stale_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3939);
/* harmony import */ var _store_revision_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6168);
















/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    let observerError;
    const observe = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_13__/* .muteOnError */ .h)(options.onEvent, error => (observerError = error instanceof Error ? error.message : 'it threw what is no error'));
    const startMs = ports.clock.now();
    const ready = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellable */ .n)(options.signal, 'a deployment was created', () => prepareDeployment(options, ports, observe));
    const { prepared, group, revision, bundle, next } = ready;
    const end = 'end' in next ? next.end : await (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_10__/* .runDeployment */ .p)({ request: next.request, options, group, ports, observe }, prepared);
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const { applicationName, deploymentGroupName } = options;
    const facts = {
        applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(revision && { revision }),
        ...(group?.lastSuccessfulRevision && { previousRevision: group.lastSuccessfulRevision }),
        ...(bundle && { bundle }),
        diagnostics: prepared.diagnostics
    };
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    const result = {
        ...(0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeployResult */ .A)(judged, facts, startMs, ports),
        ...(observerError !== undefined && { observerError })
    };
    observe({ type: 'ended', result });
    return result;
}
/** Checks everything that can be checked, the group first, and then stores the revision. */
async function prepareDeployment(options, ports, observe) {
    const source = (0,_revision_source_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRevisionSource */ .FL)(options);
    const settings = (0,_deployment_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentSettings */ .$)(options);
    const group = await (0,_read_group_js__WEBPACK_IMPORTED_MODULE_6__/* .readGroup */ .i)(options, ports, observe);
    (0,_milestone_js__WEBPACK_IMPORTED_MODULE_5__/* .requireReachable */ .Zn)(options.waitFor, group?.deploymentType);
    if (group)
        (0,_require_accepted_js__WEBPACK_IMPORTED_MODULE_7__/* .requireAccepted */ .b)(settings, options, group);
    await (0,_require_config_js__WEBPACK_IMPORTED_MODULE_8__/* .requireConfig */ .E)(settings.deploymentConfigName, options, group, ports);
    const { applicationName, deploymentGroupName, run, description: words = '', dryRun: isDryRun = false } = options;
    const wish = { applicationName, deploymentGroupName, description: (0,_deployment_request_js__WEBPACK_IMPORTED_MODULE_14__/* .describeRequest */ .N)(run, words, ports) };
    const prepared = await (0,_store_revision_js__WEBPACK_IMPORTED_MODULE_12__/* .prepareRevision */ .T)(source, withGroup(options, group, ports), ports, observe);
    // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
    const newer = await (0,_stale_run_js__WEBPACK_IMPORTED_MODULE_11__/* .findNewerRun */ .Q)(wish, options, ports);
    if (newer)
        return { prepared, group, next: { end: (0,_stale_run_js__WEBPACK_IMPORTED_MODULE_11__/* .supersededBy */ .g)(newer, deploymentGroupName) } };
    const { revision, bundle, isStored } = isDryRun ? await prepared.locate() : { ...(await prepared.store()), isStored: true };
    const facts = { prepared, group, revision, bundle };
    const unchanged = isStored ? notDeployedAgain(revision, options, group) : undefined;
    if (unchanged)
        return { ...facts, next: { end: unchanged } };
    const request = { ...wish, revision, ...settings };
    if (isDryRun)
        return { ...facts, next: { end: await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_4__/* .dryRun */ .P)(request, options, ports, observe) } };
    // What was pushed is registered, under a description of its own.
    if (revision.type === 's3' && options.revision === undefined)
        await registerRevision(request, ports, options.signal, observe);
    return { ...facts, next: { request } };
}
/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
function notDeployedAgain(revision, { skipUnchanged, deploymentGroupName }, group) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,_deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameRevision */ .C)(revision, group.lastSuccessfulRevision))
        return undefined;
    const errorMessage = `no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`;
    return { outcome: 'skipped', errorMessage, failures: [], snapshots: [] };
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
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'access-denied')
            throw error;
        observe({ type: 'notice', message: 'The revision is not registered: codedeploy:RegisterApplicationRevision is not allowed' });
    }
}
/** What the group says about hooks. The group of a rehearsal is not that of the deployments it stands for. */
function withGroup(options, group, { hostSystem }) {
    return group && hostSystem === undefined ? { ...options, hasLoadBalancer: group.hasLoadBalancer } : options;
}


/***/ })

};
