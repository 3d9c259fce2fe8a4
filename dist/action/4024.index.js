export const id = 4024;
export const ids = [4024];
export const modules = {

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
// EXTERNAL MODULE: ./lib/operations/prepare-deployments.js + 9 modules
var prepare_deployments = __webpack_require__(7551);
// EXTERNAL MODULE: ./lib/operations/require-group-config.js
var require_group_config = __webpack_require__(3094);
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

// EXTERNAL MODULE: ./lib/operations/tell-leftovers.js
var tell_leftovers = __webpack_require__(7534);
;// CONCATENATED MODULE: ./lib/operations/deploy-to-groups.js









/**
 * Deploys one revision to several groups of an application: it is checked and stored once, when all groups were read and take it, and each
 * group has its own deployment, followed as `deploy` follows one. Resolves with how all of them ended. Throws a `DeployError` when it could
 * not be begun: then no deployment was created. What cannot be carried out in one group later on is part of the result.
 */
async function deployToGroups(options, ports) {
    const { applicationName, deploymentGroupNames, maxParallel = 1 } = options;
    requireGroups(deploymentGroupNames, maxParallel);
    (0,require_group_config/* requireGroupConfig */.P)(options);
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(options.onEvent);
    const startMs = ports.clock.now();
    observe({ type: 'groups-named', applicationName, deploymentGroupNames, maxParallel });
    const { groups, ready } = await (0,tell_leftovers/* tellLeftovers */.m)(observe, tell => runAll(options, ports, tell), ({ groups: ended }) => ended.some(group => group.type === 'ended' && group.result.outcome === 'unknown'));
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
/** Prepares all of them, and then works through them. */
async function runAll(options, ports, observe) {
    const { deploymentGroupNames, maxParallel = 1, failFast = true, signal } = options;
    const observeGroup = (group) => event => observe({ ...event, group });
    const { deployments, ...ready } = await (0,cancellable.cancellable)(signal, 'a deployment was created', () => (0,prepare_deployments/* prepareDeployments */.g)(options, deploymentGroupNames, ports, { all: observe, of: observeGroup }));
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
    return { groups, ready };
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

// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/library/check-options.js + 3 modules
var check_options = __webpack_require__(2588);
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

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireGroupConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const inputs = { createApplication: 'create-application', adoptDeploymentGroup: 'adopt-deployment-group' };
/** Throws `usage` for what is about a group that is to be set, where nothing says how. */
function requireGroupConfig(options) {
    if (options.deploymentGroupConfig !== undefined)
        return;
    for (const option of ['createApplication', 'adoptDeploymentGroup']) {
        if (options[option] !== true)
            continue;
        const input = inputs[option];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` has no effect without \`deployment-group-config\`: nothing is created or changed`, {
            input,
            hint: `Say how the group is set with \`deployment-group-config\`, or leave \`${input}\` out.`
        });
    }
}


/***/ })

};
