export const id = 484;
export const ids = [484];
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
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);



/**
 * Deploys a revision (a directory, an archive, an object in S3 or a GitHub commit) to a Server deployment group and follows it to the
 * end. Only `outcome: 'succeeded'` is a success. Throws a `DeployError` when no deployment could be created.
 */
async function deploy(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .J)('deploy', options);
    return (0,_operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g)(options, await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPorts */ .Wh)(options));
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2877);
/* harmony import */ var _in_sight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(980);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3466);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1250);






/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
async function carryOut(ready, { prepared, revision, bundle }, options, ports, observe, startMs) {
    const { deploymentGroupName, group, next } = await atItsTurn(ready, options, ports, observe);
    const end = 'end' in next
        ? next.end
        : await (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_5__/* .inSight */ .T)(observe, tell => (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .runDeployment */ .p)({ request: next.request, options, group, ports, observe: tell }, prepared));
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    return (0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployResult */ .A)(judged, {
        applicationName: options.applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(revision && { revision }),
        ...(group?.lastSuccessfulRevision && { previousRevision: group.lastSuccessfulRevision }),
        ...(bundle && { bundle }),
        diagnostics: prepared.diagnostics
    }, startMs, ports);
}
/** A group that had the revision when the run began may have got another one since: it is skipped only if it has it now. */
async function atItsTurn(ready, options, ports, observe) {
    const { deploymentGroupName, next } = ready;
    if ('end' in next || next.unchanged === undefined)
        return ready;
    const { request } = next;
    const group = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(options.signal, 'a deployment was created', () => (0,_read_group_js__WEBPACK_IMPORTED_MODULE_3__/* .readGroup */ .i)({ ...options, deploymentGroupName }, ports, observe));
    const unchanged = (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedAsUnchanged */ .Y)(request.revision, options, { group, deploymentGroupName });
    if (unchanged)
        return { deploymentGroupName, group, next: { end: unchanged } };
    observe({
        type: 'notice',
        message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
    });
    return { deploymentGroupName, group, next: { request } };
}
/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0)
        return undefined;
    return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`;
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _heard_observer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8897);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(980);




/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_3__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .g)(options, [deploymentGroupName], ports, { all: observe, of: () => observe }));
    const [deployment] = deployments;
    if (deployment === undefined)
        throw new Error('no deployment was prepared');
    const result = {
        ...(await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(deployment, ready, options, ports, observe, startMs)),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ prepareDeployments),
  Y: () => (/* binding */ skippedAsUnchanged)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/operations/deployment-request.js
var deployment_request = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js + 2 modules
var deployment_settings = __webpack_require__(5369);
// EXTERNAL MODULE: ./lib/operations/dry-run.js
var dry_run = __webpack_require__(536);
// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
;// CONCATENATED MODULE: ./lib/operations/prepare-first.js

/**
 * Prepares a revision before `askGroup` makes the first call: who has a broken AppSpec is told that, and not first that there are no
 * credentials. Where the AppSpec has hooks around a load balancer, only the group can say which of them run: then that is asked first, and
 * nothing is told twice.
 */
async function prepareFirst(prepare, askGroup, observe) {
    const told = [];
    let isTaken = false;
    const local = await prepare({}, event => {
        // What is prepared tells of its upload later.
        if (isTaken)
            observe(event);
        else
            told.push(event);
    }).then(prepared => ({ prepared }), (error) => ({ error }));
    const take = () => {
        for (const event of told)
            observe(event);
        isTaken = true;
        if ('error' in local)
            throw local.error;
        return local.prepared;
    };
    if (!told.some(isAboutLoadBalancer)) {
        const prepared = take();
        return { prepared, group: (await askGroup()).group };
    }
    const { facts, group } = await askGroup();
    const isKnown = facts.hasLoadBalancer !== undefined;
    return { prepared: isKnown ? await prepare(facts, observe) : take(), group };
}
function isAboutLoadBalancer(event) {
    return event.type === 'validated' && event.validation.appSpec?.hooks.some(hook => (0,lifecycle/* needsLoadBalancer */.Sm)(hook.event.value)) === true;
}

// EXTERNAL MODULE: ./lib/operations/read-group.js
var read_group = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/operations/require-accepted.js
var require_accepted = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/operations/require-config.js
var require_config = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 17 modules
var store_revision = __webpack_require__(6961);
;// CONCATENATED MODULE: ./lib/operations/prepare-deployments.js














/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
async function prepareDeployments(options, names, ports, observers) {
    const source = (0,revision_source/* resolveRevisionSource */.FL)(options);
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    const askGroups = async () => {
        const group = await readGroups(names, settings, options, ports, observers);
        return { facts: factsOf(group, ports), group };
    };
    const prepare = (facts, observe) => (0,store_revision/* prepareRevision */.T)(source, { ...options, ...facts }, ports, observe);
    const { prepared, group: groups } = await prepareFirst(prepare, askGroups, observers.all);
    const { applicationName, description: words = '', dryRun: isDryRun = false } = options;
    const run = options.run ?? (names.length > 1 ? { id: ports.nonce(), attempt: 1 } : undefined);
    const judged = [];
    for (const [index, deploymentGroupName] of names.entries()) {
        const wish = { applicationName, deploymentGroupName, description: (0,deployment_request/* describeRequest */.N)(run, words, ports) };
        // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
        const newer = await (0,stale_run/* findNewerRun */.Q)(wish, options, ports, observers.of(deploymentGroupName));
        judged.push({
            deploymentGroupName,
            group: groups[index],
            wish,
            ...(newer && { end: (0,stale_run/* supersededBy */.g)(newer, deploymentGroupName) })
        });
    }
    if (judged.every(({ end }) => end !== undefined))
        return { prepared, deployments: judged.map(judgment => ended(judgment)) };
    const { revision, bundle, isStored } = isDryRun ? await prepared.locate() : { ...(await prepared.store()), isStored: true };
    const deployments = [];
    let isRegistered = isDryRun;
    for (const { end, wish, ...judgment } of judged) {
        const unchanged = isStored ? skippedAsUnchanged(revision, options, judgment) : undefined;
        const request = { ...wish, revision, ...settings };
        if (end)
            deployments.push({ ...judgment, next: { end } });
        // Of several groups one may have its turn hours from now, when it is looked at again.
        else if (unchanged)
            deployments.push({ ...judgment, next: isDryRun || names.length === 1 ? { end: unchanged } : { request, unchanged } });
        else if (isDryRun)
            deployments.push({ ...judgment, next: { end: await (0,dry_run/* dryRun */.P)(request, options, ports, observers.of(judgment.deploymentGroupName)) } });
        else {
            // What was pushed is registered, under a description of its own.
            if (!isRegistered && revision.type === 's3' && options.revision === undefined)
                await registerRevision(request, options, ports, observers.all);
            isRegistered = true;
            deployments.push({ ...judgment, next: { request } });
        }
    }
    return { prepared, revision, ...(bundle && { bundle }), deployments };
}
/** Throws for what a group does not take. */
async function readGroups(names, settings, options, ports, observers) {
    const groups = [];
    for (const name of names) {
        const group = await (0,read_group/* readGroup */.i)({ ...options, deploymentGroupName: name }, ports, observers.of(name));
        (0,milestone/* requireReachable */.Zn)(options.waitFor, group?.deploymentType, name);
        if (group)
            (0,require_accepted/* requireAccepted */.b)(settings, options, group);
        groups.push(group);
    }
    // One application is of one platform, and so are its groups.
    await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, groups.find(isKnown), ports);
    return groups;
}
function ended({ deploymentGroupName, group, end }) {
    if (end === undefined)
        throw new Error(`"${deploymentGroupName}" is to be deployed to`);
    return { deploymentGroupName, group, next: { end } };
}
/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
function skippedAsUnchanged(revision, { skipUnchanged }, { group, deploymentGroupName }) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,same_revision/* isSameRevision */.C)(revision, group.lastSuccessfulRevision))
        return undefined;
    const errorMessage = `no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`;
    return { outcome: 'skipped', errorMessage, failures: [], snapshots: [] };
}
/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision({ applicationName, revision, description }, { signal, timeout }, { codedeploy, clock }, observe) {
    const patience = { clock, signal, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
    try {
        await (0,patiently/* patiently */.d_)(() => codedeploy.registerRevision(applicationName, revision, description, signal), patience);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        observe({ type: 'notice', message: 'The revision is not registered: codedeploy:RegisterApplicationRevision is not allowed' });
    }
}
/**
 * What the groups say about hooks: those around a load balancer run where one of them has one. The group of a rehearsal is not that of the
 * deployments it stands for.
 */
function factsOf(groups, { hostSystem }) {
    const known = groups.filter(isKnown);
    const hasLoadBalancer = known.some(group => group.hasLoadBalancer);
    // Where a group that may not be read could have one, nothing is said about it.
    if (hostSystem !== undefined || (known.length < groups.length && !hasLoadBalancer))
        return {};
    return { hasLoadBalancer };
}
function isKnown(group) {
    return group !== undefined;
}


/***/ })

};
