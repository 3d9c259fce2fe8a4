export const id = 9018;
export const ids = [9018];
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

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackDeployment: () => (/* binding */ rollbackDeployment)
});

// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/deploy.js
var deploy = __webpack_require__(215);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
;// CONCATENATED MODULE: ./lib/operations/rollback-words.js
/** How the description of a rollback begins, after the run marker: a later rollback recognises it, and goes further back. */
function rollbackWords({ fromId, toId }) {
    return `Rollback${fromId === undefined || fromId === toId ? '' : ` from ${fromId}`} to the revision of ${toId}`;
}
/** Whether a deployment brought an earlier revision back: one of CodeDeploy's own, or one of ours. */
function isRollback({ creator, description = '' }) {
    return creator === 'codeDeployRollback' || /^run=\S+ .*\bRollback (?:from d-\w+ )?to the revision of d-\w+/.test(description);
}

;// CONCATENATED MODULE: ./lib/operations/find-rollback-revision.js



/** So many successful deployments are looked through. */
const mostLooks = 100;
/**
 * The revision to go back to: that of `deploymentId`, or of the last successful deployment before the current one that had another revision.
 * Where the current one is a rollback itself, the deployment that it brought back counts instead, so that going back twice goes back two
 * steps. Throws a `DeployError` when there is none.
 */
async function findRollbackRevision(options, { codedeploy }) {
    const { applicationName, deploymentGroupName, deploymentId, signal } = options;
    const latest = await currentDeployment(options, codedeploy);
    if (deploymentId !== undefined)
        return { ...(await givenTarget(deploymentId, options, codedeploy)), fromId: latest?.id };
    if (latest === undefined)
        throw nothingBefore(options, 'nothing was deployed to it yet');
    let current = latest;
    let looks = 0;
    for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, ['Succeeded'], signal)) {
        if (id === latest.id)
            continue;
        if (++looks > mostLooks)
            throw nothingBefore(options, `the last ${mostLooks} successful deployments had the same revision`);
        const earlier = await codedeploy.getDeployment(id, signal);
        const isSame = isMaybeSame(earlier, current);
        if (isSame && isRollback(current))
            current = earlier;
        if (isSame || earlier.revision === undefined)
            continue;
        // What lies between a rollback and the deployment that it brought back was rolled back.
        if (isRollback(current))
            continue;
        return { revision: earlier.revision, toId: id, fromId: latest.id };
    }
    throw nothingBefore(options, `no deployment with another revision succeeded before ${latest.id}`);
}
async function givenTarget(deploymentId, { applicationName, signal }, codedeploy) {
    const { status, revision, applicationName: other } = await codedeploy.getDeployment(deploymentId, signal);
    const wrong = (message, hint) => new errors/* DeployError */.sH('usage', `${deploymentId} ${message}`, { input: 'deployment-id', hint, deploymentId });
    if (other !== undefined && other !== applicationName)
        throw wrong(`is a deployment of application "${other}", not of "${applicationName}"`, 'Name a deployment of this application.');
    if (status !== 'Succeeded')
        throw wrong(`did not succeed (${status}): its revision is nothing to go back to`, 'Name a deployment that succeeded.');
    if (revision === undefined)
        throw wrong('has a kind of revision that this version does not deploy', 'Deploy it with the AWS CLI: `aws deploy create-deployment`.');
    return { revision, toId: deploymentId };
}
/** An object that is not pinned may hold the current content by now: going back to it may be no way back. */
function isMaybeSame({ revision: one }, { revision: other }) {
    if (one === undefined || other === undefined)
        return false;
    if ((0,same_revision/* isSameRevision */.C)(one, other))
        return true;
    if (one.type !== 's3' || other.type !== 's3' || one.bucket !== other.bucket || one.key !== other.key)
        return false;
    return !isPinned(one) || !isPinned(other);
}
function isPinned({ versionId, eTag }) {
    return versionId !== undefined || eTag !== undefined;
}
function nothingBefore({ deploymentGroupName }, why) {
    return new errors/* DeployError */.sH('not-found', `there is nothing to roll deployment group "${deploymentGroupName}" back to: ${why}`, {
        input: 'deployment-group-name',
        hint: 'Name a deployment whose revision is to come back with `deployment-id`, or deploy a revision with `deploy`.'
    });
}
/** The latest that was asked for, even when it failed or is under way; a rollback that brought nothing back does not count. */
async function currentDeployment({ applicationName, deploymentGroupName, signal }, codedeploy) {
    for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, undefined, signal)) {
        const deployment = await codedeploy.getDeployment(id, signal);
        if (deployment.status === 'Succeeded' || !isRollback(deployment))
            return deployment;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/operations/rollback.js




/**
 * Deploys the revision again that the group had before its current one, or that of a given deployment, and follows it to the end.
 * `outcome: 'succeeded'`: that revision is back. Throws a `DeployError` when there is none, or the deployment could not be created.
 */
async function rollback(options, ports) {
    const { deploymentId: _to, ...rest } = options;
    const found = await (0,cancellable/* cancellable */.n)(options.signal, 'a deployment was created', () => findRollbackRevision(options, ports));
    const words = rollbackWords(found);
    return (0,deploy/* deploy */.g)({
        ...rest,
        revision: found.revision,
        description: [words, options.description].filter(part => part !== undefined && part !== '').join(' '),
        // A rollback that is cut off leaves hosts half restored.
        onCancel: options.onCancel ?? 'leave'
    }, ports);
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
;// CONCATENATED MODULE: ./lib/library/rollback-deployment.js


/**
 * Deploys the revision again that a group had before its current one, or that of a given deployment, and follows it to the end.
 * `outcome: 'succeeded'`: that revision is back. Throws a `DeployError` when there is nothing to go back to.
 */
async function rollbackDeployment(options) {
    return rollback(options, await (0,aws_ports/* deployPorts */.Wh)(options));
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
