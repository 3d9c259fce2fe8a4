export const id = 5074;
export const ids = [5074];
export const modules = {

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

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restartDeployment: () => (/* binding */ restartDeployment)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/deployment-request.js
var deployment_request = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/operations/deployment-result.js
var deployment_result = __webpack_require__(2877);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js
var deployment_settings = __webpack_require__(4433);
// EXTERNAL MODULE: ./lib/operations/dry-run.js
var dry_run = __webpack_require__(8155);
// EXTERNAL MODULE: ./lib/operations/heard-observer.js
var heard_observer = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/operations/in-sight.js
var in_sight = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/operations/read-group.js
var read_group = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/operations/require-config.js
var require_config = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/operations/run-deployment.js + 1 modules
var run_deployment = __webpack_require__(6870);
;// CONCATENATED MODULE: ./lib/operations/restart.js













/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment: ApplicationStop to
 * ValidateService, and nothing is downloaded or installed. It takes agents of version 2.1 or later. Resolves and throws as `deploy` does.
 */
async function restart(options, ports) {
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(options.onEvent);
    const startMs = ports.clock.now();
    const { group, request, ended } = await (0,cancellable/* cancellable */.n)(options.signal, 'a deployment was created', async () => {
        const settings = restartSettings(options);
        (0,milestone/* requireReachable */.Zn)(options.waitFor, { deploymentType: 'IN_PLACE' });
        const group = await (0,read_group/* readGroup */.i)(options, ports, observe);
        if (group)
            requireRestartable(group);
        await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, group, ports);
        const request = toRequest(options, settings, ports);
        return { group, request, ...(options.dryRun === true && { ended: await (0,dry_run/* dryRun */.P)(request, options, ports, observe) }) };
    });
    const end = ended ?? (await (0,in_sight/* inSight */.T)(observe, tell => (0,run_deployment/* runDeployment */.p)({ request, options, group, ports, observe: tell }, {})));
    const { applicationName, deploymentGroupName } = options;
    const facts = {
        applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(group?.lastSuccessfulRevision && { revision: group.lastSuccessfulRevision, previousRevision: group.lastSuccessfulRevision }),
        diagnostics: []
    };
    const result = { ...(0,deployment_result/* toDeployResult */.A)(end, facts, startMs, ports), ...problem() };
    observe({ type: 'ended', result });
    return result;
}
function requireRestartable({ name, deploymentType, computePlatform }) {
    if ((0,model/* hasOneTarget */.sx)(computePlatform)) {
        throw new errors/* DeployError */.sH('usage', `deployment group "${name}" deploys to ${computePlatform}; only applications on servers are restarted`, {
            input: 'deployment-group-name',
            hint: `Nothing of a deployment to ${computePlatform} can be started again; deploy it with \`deploy\`.`
        });
    }
    if (deploymentType !== 'BLUE_GREEN')
        return;
    throw new errors/* DeployError */.sH('usage', `deployment group "${name}" deploys blue/green; only in-place deployments are restarted`, {
        input: 'deployment-group-name',
        hint: 'Deploy its revision again with `deploy`.'
    });
}
function toRequest(options, settings, ports) {
    const { applicationName, deploymentGroupName, run } = options;
    const words = ['Restart', options.description].filter(part => part !== undefined && part !== '').join(' ');
    return { applicationName, deploymentGroupName, deploymentMode: 'RESTART', description: (0,deployment_request/* describeRequest */.N)(run, words, ports), ...settings };
}
/** Throws `usage` for what `deployment-options` says of a revision or of other instances: a restart is about neither. */
function restartSettings(options) {
    const { fileExistsBehavior, updateOutdatedInstancesOnly, targetInstances, ...settings } = (0,deployment_settings/* deploymentSettings */.$)(options);
    const misplaced = Object.entries({ fileExistsBehavior, updateOutdatedInstancesOnly, targetInstances }).find(([, value]) => value !== undefined && value !== false);
    if (!misplaced)
        return settings;
    throw new errors/* DeployError */.sH('usage', `\`${misplaced[0]}\` in \`deployment-options\` has no effect on restart`, {
        input: 'deployment-options',
        hint: 'Leave it out.'
    });
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/restart-deployment.js



/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment, and follows that to
 * the end as `deploy` does. It takes agents of version 2.1 or later.
 */
async function restartDeployment(options) {
    (0,check_options/* checkOptions */.J)('restartDeployment', options);
    return restart(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ readActive),
/* harmony export */   HK: () => (/* binding */ firstActive),
/* harmony export */   I_: () => (/* binding */ describeActive),
/* harmony export */   XJ: () => (/* binding */ groupActivity),
/* harmony export */   yG: () => (/* binding */ certainActivity)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7549);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);




/** Every status in which a deployment keeps its group to itself. */
const activeStatuses = _deployment_model_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStatuses */ .e0.filter(status => !(0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerminal */ .Hd)(status));
/**
 * The group's active deployment: the one that AWS named, else the first that is listed; undefined when there is none any more. Who started
 * it is told if it can be read; that it cannot is no error.
 */
async function readActive(id, names, { codedeploy }, patience) {
    const { signal } = patience;
    const found = id ?? (await firstActive(names, codedeploy, patience).catch(unseen));
    if (found === undefined)
        return undefined;
    try {
        const snapshot = await codedeploy.getDeployment(found, signal);
        const startedBy = starterOf(snapshot);
        return {
            id: found,
            status: snapshot.status,
            ...(startedBy !== '' && { startedBy }),
            ...(snapshot.creator !== undefined && { creator: snapshot.creator }),
            ...(snapshot.computePlatform !== undefined && { computePlatform: snapshot.computePlatform })
        };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        return { id: found };
    }
}
function unseen(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
        throw error;
}
/** Asks for as long as `patience` says. Throws what keeps it from being seen. */
function firstActive({ applicationName, deploymentGroupName }, codedeploy, patience) {
    return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(async () => {
        for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, activeStatuses, patience.signal))
            return id;
        return undefined;
    }, patience);
}
/** Whether a group is being deployed to, where nothing depends on it: that it cannot be seen, for some seconds, is a notice. */
async function groupActivity(names, signal, { codedeploy, clock }, observe) {
    try {
        return activityOf(await firstActive(names, codedeploy, { clock, signal, patienceMs: _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .noticePatienceMs */ .up }));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || signal?.aborted)
            throw error;
        return unknownActivity(error, observe);
    }
}
/**
 * As {@link groupActivity}, where the answer decides what is created: asked for as long as other calls, `timeout` at most. Only that nobody may
 * look is a notice; throws what else keeps it from being seen.
 */
async function certainActivity(names, { signal, timeout }, { codedeploy, clock }, observe) {
    try {
        return activityOf(await firstActive(names, codedeploy, { clock, signal, patienceMs: timeout, onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRetry */ .CM)(observe) }));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'access-denied' || signal?.aborted)
            throw error;
        return unknownActivity(error, observe);
    }
}
function activityOf(deploymentId) {
    return deploymentId === undefined ? { type: 'free' } : { type: 'busy', deploymentId };
}
function unknownActivity({ code, message }, observe) {
    const missing = 'whether another deployment is under way';
    const rest = code === 'access-denied' ? `; codedeploy:ListDeployments would show ${missing}` : ` knowing ${missing}`;
    observe({ type: 'notice', message: `${message}. Going on without${rest}` });
    return { type: 'unknown' };
}
function starterOf({ creator, description = '' }) {
    const marker = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunMarker */ .T_)(description);
    if (!marker)
        return [creator === 'user' ? undefined : creator, description].filter(part => part !== undefined && part !== '').join(': ');
    const words = description.replace(/^run=\S+ attempt=\d+(?: sha=\S+)? id=\S+(?: workflow=\S+)?/, '').trim();
    const commit = marker.sha === undefined ? '' : ` at ${marker.sha.slice(0, 7)}`;
    return `run ${marker.run} (attempt ${marker.attempt})${commit}${words === '' ? '' : `: ${words}`}`;
}
/** `d-1 (Ready, started by run 12 (attempt 1): octo/shop by mona)`. */
function describeActive({ id, status, startedBy }) {
    const facts = [status, startedBy === undefined ? undefined : `started by ${startedBy}`].filter(part => part !== undefined);
    return facts.length === 0 ? id : `${id} (${facts.join(', ')})`;
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withNearestName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);


/** A `not-found` error that names the input, and the nearest name there is. */
async function withNearestName(error, { input, name, list }) {
    const names = await list().catch(() => []);
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
    const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : '';
    const { operation, errorName, requestId, cause } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', error.message, {
        operation,
        errorName,
        requestId,
        cause,
        input,
        hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
    });
}


/***/ })

};
