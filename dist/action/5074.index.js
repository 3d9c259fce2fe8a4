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
var dry_run = __webpack_require__(536);
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
    const { group, request, ended } = await (0,cancellable.cancellable)(options.signal, 'a deployment was created', async () => {
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
// EXTERNAL MODULE: ./lib/library/check-options.js + 3 modules
var check_options = __webpack_require__(2588);
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

/***/ 1519:
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

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deploymentSettings)
/* harmony export */ });
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8025);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _member_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3074);
/* harmony import */ var _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4041);
/* harmony import */ var _structured_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5455);
/* harmony import */ var _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8234);






/** The inputs of members that `deployment-options` may not have: what is checked, watched and found again would be another deployment. */
const elsewhere = {
    applicationName: '`application-name`',
    deploymentGroupName: '`deployment-group-name`',
    description: '`description`',
    revision: '`source`, `archive`, `s3-key`, `github-commit-id` or `revision`',
    deploymentMode: '`mode: restart`'
};
/** The members of CreateDeployment (API reference) that `deployment-options` may have. */
const memberShapes = {
    deploymentConfigName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    fileExistsBehavior: { type: 'text', words: _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExistsBehaviors */ .E8 },
    ignoreApplicationStopFailures: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    updateOutdatedInstancesOnly: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    autoRollbackConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .autoRollbackConfiguration */ .gT,
    overrideAlarmConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .alarmConfiguration */ .yi,
    targetInstances: {
        type: 'members',
        of: {
            tagFilters: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilters */ .qn,
            autoScalingGroups: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te,
            ec2TagSet: { type: 'members', of: { ec2TagSetList: { type: 'list', of: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilters */ .qn } } }
        }
    }
};
/**
 * The settings of a deployment from its options; `deploymentOptions`, merged last, goes before all others. Throws a `usage` error that
 * names the input for what cannot be read, and for what the API does not know.
 */
function deploymentSettings(options) {
    const { deploymentConfigName, fileExistsBehavior, ignoreApplicationStopFailures, updateOutdatedInstancesOnly, autoRollback } = options;
    const overrideAlarms = reading('override-alarms', () => alarmsOf(options.overrideAlarms));
    const targetInstances = targetsOf(options);
    return {
        ...(deploymentConfigName !== undefined && { deploymentConfigName }),
        ...(fileExistsBehavior !== undefined && { fileExistsBehavior }),
        ...(ignoreApplicationStopFailures !== undefined && { ignoreApplicationStopFailures }),
        ...(updateOutdatedInstancesOnly !== undefined && { updateOutdatedInstancesOnly }),
        ...(autoRollback !== undefined && { autoRollback }),
        ...(overrideAlarms && { overrideAlarms }),
        ...(targetInstances && { targetInstances }),
        ...reading('deployment-options', () => rawSettings(options.deploymentOptions))
    };
}
function rawSettings(given) {
    if (given === undefined)
        return {};
    const value = typeof given === 'string' ? (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readStructured */ .c)(given) : given;
    const misplaced = typeof value === 'object' && value !== null ? Object.keys(value).find(name => Object.hasOwn(elsewhere, name)) : undefined;
    if (misplaced !== undefined)
        throw new Error(`"${misplaced}" is set with ${elsewhere[misplaced] ?? ''}`);
    (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(value, { type: 'members', of: memberShapes });
    const { autoRollbackConfiguration, overrideAlarmConfiguration, targetInstances, ...rest } = value;
    return {
        ...rest,
        ...(autoRollbackConfiguration && { autoRollback: autoRollbackOf(autoRollbackConfiguration) }),
        ...(overrideAlarmConfiguration && { overrideAlarms: checkedAlarms(overrideAlarmConfiguration) }),
        ...(targetInstances && { targetInstances: checkedTargets(targetInstances) })
    };
}
/**
 * What an automatic rollback follows that is enabled without `events`: the API lists that as an InvalidAutoRollbackConfigException, and users of
 * webfactory/create-aws-codedeploy-deployment write it so.
 */
const defaultRollbackEvents = ['DEPLOYMENT_FAILURE'];
function autoRollbackOf({ enabled, events = defaultRollbackEvents }) {
    if (!enabled)
        return false;
    if (events.length === 0)
        throw new Error('autoRollbackConfiguration: "events" is empty: what is rolled back');
    return events;
}
/** Alarm names, `none`, or AWS's AlarmConfiguration. */
function alarmsOf(given) {
    if (given === undefined)
        return undefined;
    const value = typeof given === 'string' ? readAlarms(given) : given;
    if (value === 'none')
        return { enabled: false };
    if (!Array.isArray(value)) {
        (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(value, _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .alarmConfiguration */ .yi);
        return checkedAlarms(value);
    }
    const names = value.map(item => {
        const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
        if (typeof name !== 'string' || name === '')
            throw new Error('the name of an alarm must be a text');
        return name;
    });
    return checkedAlarms({ enabled: true, alarms: names.map(name => ({ name })) });
}
function readAlarms(given) {
    if (/^none$/i.test(given.trim()))
        return 'none';
    // Names may have blanks and colons; only what looks like a structure is one.
    if (/^\s*[[{]|^\s*- |^\s*(?:enabled|alarms|ignorePollAlarmFailure)\s*:/.test(given))
        return (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readStructured */ .c)(given);
    return given
        .split(/[\n,]/)
        .map(name => name.trim())
        .filter(name => name !== '');
}
function checkedAlarms({ enabled = true, ignorePollAlarmFailure, alarms }) {
    // The API takes an override without alarms, too, and the deployment is stopped by none.
    if (enabled && (alarms === undefined || alarms.length === 0))
        throw new Error('no alarm is named; `none` is for no alarms');
    return { enabled, ...(ignorePollAlarmFailure !== undefined && { ignorePollAlarmFailure }), ...(alarms && { alarms }) };
}
function targetsOf({ targetTagFilters, targetAutoScalingGroups }) {
    if (targetTagFilters === undefined && targetAutoScalingGroups === undefined)
        return undefined;
    const filters = reading('target-tag-filters', () => {
        const value = typeof targetTagFilters === 'string' ? (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readStructured */ .c)(targetTagFilters) : targetTagFilters;
        if (value === undefined)
            return undefined;
        (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(value, _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilters */ .qn);
        return value;
    });
    return reading(filters ? 'target-tag-filters' : 'target-auto-scaling-groups', () => checkedTargets({
        ...(filters && { tagFilters: filters }),
        ...(targetAutoScalingGroups && { autoScalingGroups: targetAutoScalingGroups })
    }));
}
/** An empty choice would be one of nothing, or of everything: nobody knows which was meant. */
function checkedTargets({ tagFilters: filters, autoScalingGroups, ec2TagSet }) {
    const lists = ec2TagSet?.ec2TagSetList ?? [];
    if (filters && ec2TagSet)
        throw new Error('either "tagFilters" or "ec2TagSet" chooses the instances, not both');
    if ([filters, autoScalingGroups].some(list => list?.length === 0) ||
        (ec2TagSet && lists.length === 0) ||
        lists.some(({ length }) => length === 0))
        throw new Error('it chooses no instances');
    return {
        ...(filters && { tagFilters: filters.map(typed) }),
        ...(autoScalingGroups && { autoScalingGroups }),
        ...(ec2TagSet && { ec2TagSet: { ec2TagSetList: lists.map(list => list.map(typed)) } })
    };
}
/** What a filter without a `Type` compares: all that it names. */
function typed({ Key, Value, Type }) {
    if (Key === undefined && Value === undefined)
        throw new Error('a tag filter has neither "Key" nor "Value"');
    return { ...(Key !== undefined && { Key }), ...(Value !== undefined && { Value }), Type: Type ?? (0,_tag_filter_type_js__WEBPACK_IMPORTED_MODULE_5__/* .tagFilterType */ .j)({ Key, Value }) };
}
function reading(input, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${input}\` cannot be used: ${error.message}`, { input, cause: error });
    }
}


/***/ }),

/***/ 3074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ withNumbers),
/* harmony export */   WI: () => (/* binding */ memberText),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   qf: () => (/* binding */ shapeProblems),
/* harmony export */   ri: () => (/* binding */ MemberError)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);

/** What is wrong with a value, and where in it. */
class MemberError extends Error {
    name = 'MemberError';
    path;
    /** Without the name of the member. */
    problem;
    /** Where it is written: a member that should not be there has a place, too. */
    at;
    /** All that is wrong, this one among it. */
    all;
    constructor(path, problem, { at = path, others = [] } = {}) {
        super(path.length === 0 ? problem : `${memberText(path)}: ${problem}`);
        this.path = path;
        this.problem = problem;
        this.at = at;
        this.all = [this, ...others];
    }
}
/** `targetInstances.tagFilters[0].Key` */
function memberText(path) {
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
/**
 * Checks a value before it is sent: the SDK leaves out, without a word, what the API does not know. Throws the first of
 * {@link shapeProblems}.
 */
function checkShape(value, shape, path = []) {
    const [first] = shapeProblems(value, shape, path);
    if (first)
        throw first;
}
/** All that is wrong with a value: where, and what is accepted there, with the nearest name for one that is not known. */
function shapeProblems(value, shape, path = []) {
    const wrong = (problem) => [new MemberError(path, problem)];
    switch (shape.type) {
        case 'text':
            if (typeof value !== 'string')
                return wrong(`it must be a text${typeof value === 'boolean' ? ', in quotes' : ''}`);
            if (shape.words && !shape.words.includes(value)) {
                const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(value, shape.words);
                return wrong(`it must be one of ${shape.words.join(', ')}, not "${value}"${near === undefined ? '' : `; did you mean ${near}?`}`);
            }
            return [];
        case 'boolean':
            return typeof value === 'boolean' ? [] : wrong('it must be true or false');
        case 'whole': {
            const isInRange = Number.isInteger(value) && value >= shape.from && value <= shape.to;
            return isInRange ? [] : wrong(`it must be a whole number from ${shape.from} to ${shape.to}`);
        }
        case 'list':
            if (!Array.isArray(value))
                return wrong('it must be a list');
            if (shape.atMost !== undefined && value.length > shape.atMost)
                return wrong(`it has ${value.length} items, and may have ${shape.atMost} at most`);
            return value.flatMap((item, index) => shapeProblems(item, shape.of, [...path, index]));
        case 'members': {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return wrong('it must be a map of names');
            const names = Object.keys(shape.of);
            const problems = Object.entries(value).flatMap(([name, member]) => {
                const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
                if (known)
                    return shapeProblems(member, known, [...path, name]);
                const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
                const instead = near === undefined ? `, only ${names.join(', ')}` : `; did you mean "${near}"?`;
                return [new MemberError(path, `there is no "${name}"${instead}`, { at: [...path, name] })];
            });
            const missing = (shape.required ?? []).filter(name => !Object.hasOwn(value, name));
            return [...problems, ...missing.flatMap(name => wrong(`"${name}" is missing`))];
        }
    }
}
/** A copy in which texts of whole numbers, which YAML leaves as they are written, are numbers where the shape has one. */
function withNumbers(value, shape) {
    if (shape.type === 'whole')
        return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
    if (shape.type === 'list')
        return Array.isArray(value) ? value.map(item => withNumbers(item, shape.of)) : value;
    if (shape.type !== 'members' || typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => {
        const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
        return [name, known ? withNumbers(member, known) : member];
    }));
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   gT: () => (/* binding */ autoRollbackConfiguration),
/* harmony export */   qn: () => (/* binding */ tagFilters),
/* harmony export */   yi: () => (/* binding */ alarmConfiguration),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8234);


/** Shapes that settings of deployments and of deployment groups share (API reference). */
const text = { type: 'text' };
const texts = { type: 'list', of: text };
const boolean = { type: 'boolean' };
const tagFilters = {
    type: 'list',
    of: {
        type: 'members',
        of: { Key: text, Value: text, Type: { type: 'text', words: _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_0__/* .tagFilterTypes */ .i } }
    }
};
const alarmConfiguration = {
    type: 'members',
    of: {
        enabled: boolean,
        ignorePollAlarmFailure: boolean,
        alarms: { type: 'list', of: { type: 'members', of: { name: text }, required: ['name'] } }
    }
};
const autoRollbackConfiguration = {
    type: 'members',
    of: { enabled: boolean, events: { type: 'list', of: { type: 'text', words: _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .autoRollbackEvents */ .B1 } } },
    required: ['enabled']
};


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ structuredOf),
/* harmony export */   c: () => (/* binding */ readStructured)
/* harmony export */ });
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);

/** No value is nested deeper; what is would only be meant to exhaust us. */
const deepest = 20;
/** Reads a text of YAML, and so of JSON. Throws an Error that says what is wrong, and in which line. */
function readStructured(text) {
    const { root, problem, more } = (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text);
    if (problem)
        throw new Error(`line ${problem.span.start.line}: ${problem.message}`);
    if (more)
        throw new Error(`line ${more.span.start.line}: there is more than one document`);
    if (!root)
        throw new Error('it is empty');
    return structuredOf(root);
}
/** What a node says. Throws as {@link readStructured} does. */
function structuredOf(node, depth = 0) {
    const at = `line ${node.span.start.line}`;
    if (depth > deepest)
        throw new Error(`${at}: it is nested too deep`);
    switch (node.kind) {
        case 'alias':
            throw new Error(`${at}: aliases are not read; write out what *${node.name} stands for`);
        case 'scalar':
            if (node.style !== 'plain' || node.tag !== undefined)
                return node.value;
            if (/^(?:true|false)$/i.test(node.value))
                return node.value.toLowerCase() === 'true';
            return /^(?:|~|null)$/i.test(node.value) ? null : node.value;
        case 'sequence':
            return node.items.map(item => structuredOf(item, depth + 1));
        case 'mapping': {
            const members = new Map();
            for (const { key, value } of node.pairs) {
                const line = `line ${key.span.start.line}`;
                if (key.kind !== 'scalar')
                    throw new Error(`${line}: a name must be a text`);
                if (members.has(key.value))
                    throw new Error(`${line}: "${key.value}" is given twice`);
                members.set(key.value, structuredOf(value, depth + 1));
            }
            return Object.fromEntries(members);
        }
    }
}


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tagFilterTypes),
/* harmony export */   j: () => (/* binding */ tagFilterType)
/* harmony export */ });
/** What a tag filter may say that it compares (API reference). */
const tagFilterTypes = ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'];
/** What a tag filter that does not say it compares: all that it names. */
function tagFilterType({ Key, Value }) {
    if (Value === undefined)
        return 'KEY_ONLY';
    return Key === undefined ? 'VALUE_ONLY' : 'KEY_AND_VALUE';
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
