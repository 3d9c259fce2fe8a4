export const id = 4024;
export const ids = [4024];
export const modules = {

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isSameRevision)
/* harmony export */ });
/**
 * Whether two locations certainly mean the same content: the same commit, AppSpecs of the same hash, or the same object with a version or an ETag that both have, and
 * none that differs. An object that is not pinned may hold something else today.
 */
function isSameRevision(one, other) {
    if (one.type === 'appspec' || other.type === 'appspec')
        return one.type === 'appspec' && other.type === 'appspec' && one.sha256 === other.sha256;
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

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployToGroups: () => (/* binding */ deploy_to_groups_deployToGroups)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/carry-out.js
var carry_out = __webpack_require__(7280);
;// CONCATENATED MODULE: ./lib/operations/groups-outcome.js

/**
 * From the worst on: hosts that may run either revision, hosts of which nothing is known, a failure that nothing repaired, deployments that
 * go on although they should not, those that were ended, and a failure that was repaired.
 */
const worst = [
    'rollback-failed',
    'unknown',
    'failed',
    'timed-out',
    'left-running',
    'cancelled',
    'stopped',
    'rolled-back'
];
/** When there is nothing worse: a deployment that goes on, as it was asked for, says most, and one that was not needed least. */
const best = ['left-running', 'succeeded', 'superseded', 'skipped'];
/** Whether a deployment went as it was asked for. */
function isSuccess({ outcome, reached }) {
    return (outcome === 'succeeded' || outcome === 'skipped' || outcome === 'superseded' || (outcome === 'left-running' && reached !== undefined));
}
function isGroupSuccess(group) {
    return group.type === 'ended' && isSuccess(group.result);
}
/** One outcome of several groups: the worst, and which group it is of. A run that was cancelled before the turn of one is `cancelled`. */
function groupsOutcome(groups) {
    for (const outcome of worst) {
        const decisive = groups.find(group => !isGroupSuccess(group) && outcomeOf(group) === outcome);
        if (decisive)
            return { outcome, decidedBy: decisive.deploymentGroupName };
    }
    for (const outcome of best) {
        const decisive = groups.find(group => isGroupSuccess(group) && outcomeOf(group) === outcome);
        if (decisive?.type !== 'ended')
            continue;
        const { reached } = decisive.result;
        return { outcome, ...(reached !== undefined && { reached }), decidedBy: decisive.deploymentGroupName };
    }
    // No group at all, or only groups that were not begun after a failure that is none of theirs: nobody knows.
    return { outcome: 'unknown', decidedBy: groups[0]?.deploymentGroupName ?? '' };
}
/** Undefined for a group that was left out after the failure of another, which is what decides. */
function outcomeOf(group) {
    switch (group.type) {
        case 'ended':
            return group.result.outcome;
        case 'threw':
            return group.error instanceof errors/* DeployError */.sH && group.error.code === 'cancelled' ? 'cancelled' : 'failed';
        case 'not-started':
            return group.because === 'cancelled' ? 'cancelled' : undefined;
    }
}

// EXTERNAL MODULE: ./lib/operations/heard-observer.js
var heard_observer = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/operations/prepare-deployments.js + 2 modules
var prepare_deployments = __webpack_require__(5545);
;// CONCATENATED MODULE: ./lib/operations/run-groups.js

/**
 * Works through the groups in the order of their names, and resolves with one result for each when none runs any more. What is thrown in
 * one group is its result, and none of the others is left alone for it; those that run go on to their end. After a cancel none is begun.
 */
async function runGroups(groups, { maxParallel, failFast, signal }, work) {
    const results = new Map();
    const waiting = [...groups];
    let failed;
    const workThrough = async () => {
        while (!signal?.aborted && !(failFast && failed)) {
            const group = waiting.shift();
            if (group === undefined)
                return;
            const result = await work(group);
            results.set(group, result);
            if (!isGroupSuccess(result))
                failed ??= result;
        }
    };
    await Promise.all(Array.from({ length: Math.min(maxParallel, groups.length) }, workThrough));
    return groups.map(group => results.get(group) ?? notStarted(group, failed, signal));
}
function notStarted({ deploymentGroupName }, failed, signal) {
    if (signal?.aborted || failed === undefined)
        return { type: 'not-started', deploymentGroupName, because: 'cancelled', reason: 'the run was cancelled before its turn' };
    return {
        type: 'not-started',
        deploymentGroupName,
        because: 'failed',
        reason: `not begun after "${failed.deploymentGroupName}", which was no success`
    };
}

;// CONCATENATED MODULE: ./lib/operations/deploy-to-groups.js







/**
 * Deploys one revision to several groups of an application: it is checked and stored once, when all groups were read and take it, and each
 * group has its own deployment, followed as `deploy` follows one. Resolves with how all of them ended. Throws a `DeployError` when it could
 * not be begun: then no deployment was created. What cannot be carried out in one group later on is part of the result.
 */
async function deployToGroups(options, ports) {
    const { applicationName, deploymentGroupNames, maxParallel = 1, failFast = true, signal } = options;
    requireGroups(deploymentGroupNames, maxParallel);
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(options.onEvent);
    const observeGroup = (group) => event => observe({ ...event, group });
    const startMs = ports.clock.now();
    observe({ type: 'groups-named', applicationName, deploymentGroupNames, maxParallel });
    const { deployments, ...ready } = await (0,cancellable/* cancellable */.n)(signal, 'a deployment was created', () => (0,prepare_deployments/* prepareDeployments */.gp)(options, deploymentGroupNames, ports, { all: observe, of: observeGroup }));
    const groups = await runGroups(deployments, { maxParallel, failFast, signal }, async (deployment) => {
        const { deploymentGroupName } = deployment;
        const begunMs = ports.clock.now();
        const tell = observeGroup(deploymentGroupName);
        try {
            const result = await (0,carry_out/* carryOut */.u)(deployment, ready, options, ports, tell, begunMs);
            tell({ type: 'ended', result });
            return { type: 'ended', deploymentGroupName, result };
        }
        catch (error) {
            const durationMs = ports.clock.now() - begunMs;
            const thrown = { type: 'threw', deploymentGroupName, error, durationMs };
            tell({ type: 'group-failed', result: thrown });
            return thrown;
        }
    });
    const result = {
        ...groupsOutcome(groups),
        applicationName,
        groups,
        deploymentIds: groups.flatMap(deploymentsOf),
        ...(ready.revision && { revision: ready.revision }),
        ...(ready.bundle && { bundle: ready.bundle }),
        diagnostics: ready.prepared.diagnostics,
        durationMs: ports.clock.now() - startMs,
        ...problem()
    };
    observe({ type: 'groups-ended', result });
    return result;
}
function deploymentsOf(group) {
    return group.type === 'ended' ? group.result.deploymentIds : [];
}
function requireGroups(names, maxParallel) {
    const input = 'deployment-group-name';
    if (names.length === 0)
        throw new errors/* DeployError */.sH('usage', 'no deployment group is named', { input });
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new errors/* DeployError */.sH('usage', `deployment group "${twice}" is named twice`, {
            input,
            hint: 'Name each group once: it takes one deployment at a time.'
        });
    }
    if (!Number.isSafeInteger(maxParallel) || maxParallel < 1)
        throw new errors/* DeployError */.sH('usage', `\`max-parallel\` is ${maxParallel}: it must be a whole number, 1 or more`, { input: 'max-parallel' });
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/deploy-to-groups.js



/**
 * Deploys one revision to several deployment groups of an application, one after the other or `maxParallel` at a time, and follows each to
 * the end. All groups are read and the revision is stored before the first deployment is created. Throws a `DeployError` when none could be.
 */
async function deploy_to_groups_deployToGroups(options) {
    (0,check_options/* checkOptions */.J)('deployToGroups', options);
    return deployToGroups(options, await (0,aws_ports/* deployPorts */.Wh)(options));
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
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5545);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3466);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7697);






/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
async function carryOut(ready, { prepared, ...shared }, options, ports, observe, startMs) {
    const { deploymentGroupName, group, next, ...atTurn } = await atItsTurn(ready, options, ports, observe);
    let { stored } = atTurn;
    const renewed = async (renewal, request) => {
        stored = await renewal.renew();
        return stored.unchanged === undefined ? { request: { ...request, revision: stored.revision } } : { unchanged: stored.unchanged };
    };
    const run = async (request, renewal) => {
        const first = renewal?.isDue === true ? await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellable */ .n)(options.signal, 'a deployment was created', () => renewed(renewal, request)) : { request };
        if ('unchanged' in first)
            return { outcome: 'skipped', errorMessage: first.unchanged, failures: [], snapshots: [] };
        return (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_5__/* .inSight */ .T)(observe, tell => {
            const renew = renewal && (() => renewed(renewal, request));
            return (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .runDeployment */ .p)({ request: first.request, options, group, ports, observe: tell, renew }, prepared);
        });
    };
    let end;
    try {
        end = 'end' in next ? next.end : await run(next.request, next.renewal);
    }
    finally {
        // Whether there is a deployment is not known of a run that ends `unknown`.
        const isCreated = end !== undefined && (end.deploymentId !== undefined || end.outcome === 'unknown');
        if (!isCreated && stored?.leftover !== undefined)
            observe({ type: 'notice', message: stored.leftover });
    }
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    return (0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployResult */ .A)(judged, {
        applicationName: options.applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(shared.revision && { revision: shared.revision }),
        ...(stored && { revision: (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutContent */ .gH)(stored.revision) }),
        ...(group?.lastSuccessfulRevision && { previousRevision: group.lastSuccessfulRevision }),
        ...(shared.bundle && { bundle: shared.bundle }),
        ...stored?.versions,
        diagnostics: prepared.diagnostics
    }, startMs, ports);
}
/** A group that had the revision when the run began may have got another one since: it is skipped only if it has it now. */
async function atItsTurn(ready, options, ports, observe) {
    const { deploymentGroupName, next, ...rest } = ready;
    if ('end' in next || next.unchanged === undefined)
        return ready;
    const { request } = next;
    const group = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellable */ .n)(options.signal, 'a deployment was created', () => (0,_read_group_js__WEBPACK_IMPORTED_MODULE_3__/* .readGroup */ .i)({ ...options, deploymentGroupName }, ports, observe));
    const unchanged = (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedAsUnchanged */ .Yv)(request.revision, options, { group, deploymentGroupName });
    if (unchanged)
        return { ...rest, deploymentGroupName, group, next: { end: unchanged } };
    observe({
        type: 'notice',
        message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
    });
    return { ...rest, deploymentGroupName, group, next: { request } };
}
/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0)
        return undefined;
    return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`;
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ prepareDeployments),
  Yv: () => (/* binding */ skippedAsUnchanged),
  gH: () => (/* binding */ withoutContent)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/operations/app-spec-draft.js + 2 modules
var app_spec_draft = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/deployment-request.js
var deployment_request = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js + 2 modules
var deployment_settings = __webpack_require__(5369);
// EXTERNAL MODULE: ./lib/operations/dry-run.js
var dry_run = __webpack_require__(8155);
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
var revision_source = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/operations/require-platform.js


const isFor = {
    server: 'a bundle, for EC2 and on-premises servers',
    ecs: 'an AppSpec for ECS',
    lambda: 'an AppSpec for Lambda',
    function: 'an AppSpec for ECS or Lambda'
};
const fitting = {
    server: ['Server'],
    ecs: ['ECS'],
    lambda: ['Lambda'],
    function: ['ECS', 'Lambda']
};
/** What to deploy to a group of that platform. */
const remedies = {
    Server: 'Name the directory of a bundle with `source`, or another group with `deployment-group-name`.',
    ECS: 'Name the AppSpec with `appspec`, or have one made of `task-definition`, `container-name` and `container-port`.',
    Lambda: 'Name the AppSpec with `appspec`, or have one made of `lambda-function-name` and `lambda-alias`.'
};
/**
 * Throws `usage`, naming the input, for a revision that is for another platform than a group deploys to: AWS creates the deployment all the
 * same, and it fails. Of a revision and of groups that nobody may look at nothing is said.
 */
function requirePlatform(platform, options, names, groups) {
    if (platform === undefined)
        return;
    for (const group of groups) {
        if (group === undefined || fitting[platform].includes(group.computePlatform))
            continue;
        const input = (0,revision_source/* decidingInput */.qJ)(options);
        throw new errors/* DeployError */.sH('usage', `deployment group "${group.name}" deploys to ${group.computePlatform === 'Server' ? 'EC2 and on-premises servers' : group.computePlatform}, and \`${input}\` is ${isFor[platform]}`, { input, hint: remedies[group.computePlatform] });
    }
    if (platform === 'lambda' && names.length > 1) {
        throw new errors/* DeployError */.sH('usage', 'a Lambda AppSpec shifts one alias of one function, and several deployment groups are named', {
            input: 'deployment-group-name',
            hint: 'Name one: the second deployment would find the alias where the first one left it.'
        });
    }
}

// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 20 modules
var store_revision = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/operations/prepare-deployments.js
















/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
async function prepareDeployments(options, names, ports, observers) {
    const source = await (0,app_spec_draft/* recogniseSource */.t)(options);
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    const askGroups = async () => {
        const group = await readGroups(names, options, ports, observers);
        return { facts: factsOf(group, ports), group };
    };
    const prepare = (facts, observe) => (0,store_revision/* prepareRevision */.T)(source, { ...options, ...facts }, ports, observe);
    const { prepared, group: groups } = await prepareFirst(prepare, askGroups, observers.all);
    requirePlatform(prepared.platform, options, names, groups);
    for (const [index, name] of names.entries()) {
        const kind = groups[index] ?? kindOf(prepared, name);
        (0,milestone/* requireReachable */.Zn)(options.waitFor, kind, name);
        if (kind)
            (0,require_accepted/* requireAccepted */.b)(settings, options, kind);
    }
    // One application is of one platform, and so are its groups.
    await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, groups.find(isKnown), ports);
    const judged = await judgeGroups(prepared, options, names, groups, ports, observers);
    const isDryRun = options.dryRun === true;
    const deployments = [];
    let isRegistered = isDryRun;
    for (const { end, wish, revision: asked, ...judgment } of judged) {
        if (end || !asked) {
            deployments.push({ ...judgment, next: { end: end ?? notAsked(judgment) } });
            continue;
        }
        if (asked.unchanged !== undefined) {
            deployments.push({ ...judgment, next: { end: skipped(asked.unchanged) } });
            continue;
        }
        const stored = isDryRun ? await asked.locate() : { ...(await asked.store()), isStored: true };
        const { revision } = stored;
        const unchanged = stored.isStored ? skippedAsUnchanged(revision, options, judgment) : undefined;
        const request = { ...wish, revision, ...settings };
        const ready = { ...judgment, stored };
        const renewal = asked.renew && { isDue: asked.isProvisional === true, renew: asked.renew };
        if (stored.unchanged !== undefined)
            deployments.push({ ...ready, next: { end: skipped(stored.unchanged) } });
        // Of several groups one may have its turn hours from now, when it is looked at again.
        else if (unchanged)
            deployments.push({ ...ready, next: isDryRun || names.length === 1 ? { end: unchanged } : { request, unchanged } });
        else if (isDryRun)
            deployments.push({ ...ready, next: { end: await (0,dry_run/* dryRun */.P)(request, options, ports, observers.of(judgment.deploymentGroupName)) } });
        else {
            // What was pushed is registered, under a description of its own.
            if (!isRegistered && revision.type === 's3' && options.revision === undefined)
                await registerRevision(request, options, ports, observers.all);
            isRegistered = true;
            deployments.push({ ...ready, next: { request, ...(renewal && { renewal }) } });
        }
    }
    return { prepared, ...sharedBy(deployments), deployments };
}
/** Finds out what each group is to get, and why it gets nothing. Nothing is changed before this is known of all of them. */
async function judgeGroups(prepared, options, names, groups, ports, observers) {
    const { applicationName, description: words = '' } = options;
    const run = options.run ?? (names.length > 1 ? { id: ports.nonce(), attempt: 1 } : undefined);
    const common = sameForAll(prepared);
    const judged = [];
    for (const [index, deploymentGroupName] of names.entries()) {
        const group = groups[index];
        const observe = observers.of(deploymentGroupName);
        const wish = { applicationName, deploymentGroupName, description: (0,deployment_request/* describeRequest */.N)(run, words, ports) };
        // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
        const newer = await (0,stale_run/* findNewerRun */.Q)(wish, options, ports, observe);
        if (newer)
            judged.push({ deploymentGroupName, group, wish, end: (0,stale_run/* supersededBy */.g)(newer, deploymentGroupName) });
        else {
            const revision = prepared.forGroup ? await prepared.forGroup({ group, deploymentGroupName, observe }) : common;
            judged.push({ deploymentGroupName, group, wish, revision });
        }
    }
    return judged;
}
/** A revision that is the same for all groups is located and stored once. */
function sameForAll(prepared) {
    let located;
    let stored;
    return { locate: () => (located ??= prepared.locate()), store: () => (stored ??= prepared.store()) };
}
/** What is known of a group that may not be read: it deploys to what its revision is for. */
function kindOf({ platform }, name) {
    return platform === 'ecs' || platform === 'lambda' ? { name, computePlatform: app_spec_platform/* platformNames */.i[platform] } : undefined;
}
function sharedBy(deployments) {
    const all = deployments.flatMap(({ stored }) => stored ?? []);
    const [first] = all;
    if (!first || all.some(({ revision }) => revision !== first.revision && !(0,same_revision/* isSameRevision */.C)(revision, first.revision)))
        return {};
    return { revision: withoutContent(first.revision), ...(first.bundle && { bundle: first.bundle }) };
}
/** A revision that names its AppSpec by the hash that CodeDeploy keeps it by. The text itself may name accounts, which nobody wants in an output. */
function withoutContent(revision) {
    return revision.type === 'appspec' ? { type: 'appspec', sha256: revision.sha256 } : revision;
}
async function readGroups(names, options, ports, observers) {
    const groups = [];
    for (const name of names)
        groups.push(await (0,read_group/* readGroup */.i)({ ...options, deploymentGroupName: name }, ports, observers.of(name)));
    return groups;
}
function skipped(errorMessage) {
    return { outcome: 'skipped', errorMessage, failures: [], snapshots: [] };
}
function notAsked({ deploymentGroupName }) {
    throw new Error(`"${deploymentGroupName}" is to be deployed to`);
}
/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
function skippedAsUnchanged(revision, { skipUnchanged }, { group, deploymentGroupName }) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,same_revision/* isSameRevision */.C)(revision, group.lastSuccessfulRevision))
        return undefined;
    return skipped(`no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`);
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
