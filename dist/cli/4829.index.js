export const id = 4829;
export const ids = [4829];
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

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withoutContent)
/* harmony export */ });
/**
 * A revision that names its AppSpec by the hash that CodeDeploy keeps it by, which `deploy` takes. The text itself may name accounts, which nobody
 * wants in an output.
 */
function withoutContent(revision) {
    return revision.type === 'appspec' ? { type: 'appspec', sha256: revision.sha256 } : revision;
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2877);
/* harmony import */ var _deployment_without_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2563);
/* harmony import */ var _in_sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3466);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6870);
/* harmony import */ var _skipped_as_unchanged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9615);







/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
async function carryOut(ready, { prepared, ...shared }, options, ports, observe, startMs) {
    const { deploymentGroupName, group, next, atTurn, ...made } = await atItsTurn(ready, options, ports, observe);
    let { stored } = made;
    // As it is now, also when what set the group was cut off after that.
    const change = () => atTurn?.change() ?? made.groupChange;
    const isNew = () => made.isCreated === true || atTurn?.change()?.change === 'created';
    const create = ({ request, store }) => {
        const complete = async (hasWaited, restMs) => {
            const now = await store();
            stored = now;
            const { revision, unchanged, activeDeploymentId } = now;
            if (activeDeploymentId !== undefined)
                return { activeDeploymentId };
            // Last of all: between this and the deployment nothing may fail, or another run take the group as one that was deployed to.
            const set = atTurn && (await atTurn.beforeCreate(hasWaited, restMs));
            if (set && 'activeDeploymentId' in set)
                return set;
            return unchanged === undefined ? { request: { ...request, revision }, isGroupNew: set?.isCreated === true } : { unchanged };
        };
        return (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .inSight */ .T)(observe, tell => (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .runDeployment */ .p)({ request, complete, options, isGroupNew: isNew(), group, ports, observe: tell }, prepared));
    };
    const skip = async ({ end: skipped, ifMoved }) => {
        const set = await atTurn?.beforeSkip();
        if (set && 'end' in set)
            return set.end;
        // Somebody else has set it otherwise since it was read.
        return set?.isMoved === true && ifMoved ? create(ifMoved) : skipped;
    };
    const end = 'end' in next ? await skip(next) : await create(next);
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    const groupChange = change();
    return (0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployResult */ .A)(judged, {
        applicationName: options.applicationName,
        deploymentGroupName,
        ...((made.isCreated !== undefined || atTurn?.change()) && { deploymentGroupCreated: isNew() }),
        ...(groupChange && { deploymentGroupChange: groupChange }),
        ...(group && { computePlatform: group.computePlatform }),
        ...(shared.revision && { revision: shared.revision }),
        ...(stored && { revision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutContent */ .g)(stored.revision) }),
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
    const { request, store } = next;
    const group = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellable */ .n)(options.signal, 'a deployment was created', () => (0,_read_group_js__WEBPACK_IMPORTED_MODULE_2__/* .readGroup */ .i)({ ...options, deploymentGroupName }, ports, observe));
    const unchanged = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellable */ .n)(options.signal, 'a deployment was created', async () => (0,_skipped_as_unchanged_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedAsUnchanged */ .Y)(await store(), options, { group, deploymentGroupName }, observe));
    if (unchanged)
        return { ...rest, deploymentGroupName, group, next: { end: unchanged, ifMoved: { request, store } } };
    observe({
        type: 'notice',
        message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
    });
    return { ...rest, deploymentGroupName, group, next: { request, store } };
}
/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0)
        return undefined;
    return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`;
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ ownerTags),
/* harmony export */   Jg: () => (/* binding */ refusedAsForeign),
/* harmony export */   Km: () => (/* binding */ foreignWords),
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   g$: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _group_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1112);



/** No tag has a longer value (API reference). */
const longestValue = 256;
/** The tag of what is made here, for the repository `owner/name`; without one it says no more than that. */
function ownerTags(owner) {
    return { [_group_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerTag */ .qE]: ownerValue(owner) };
}
/** Letters, digits, blanks and some signs are all that a tag may have. */
function ownerValue(owner) {
    const value = (owner ?? '')
        .replace(/[^\p{L}\p{N} _.:/=+@-]/gu, '-')
        .slice(0, longestValue)
        .trim();
    return value === '' ? anybody : value;
}
/** The value where no repository is known, as on somebody's own machine. */
const anybody = 'true';
/** Whether somebody of that repository may change it: it has made it, or nobody knows which one has. GitHub's names have no case. */
function isOurs(tags, owner) {
    const value = tags[_group_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerTag */ .qE];
    return value !== undefined && (value === anybody || value.toLowerCase() === ownerValue(owner).toLowerCase());
}
/** Reads tags; that nobody may is no error. */
async function readTags(read, patience) {
    try {
        return { type: 'tags', tags: await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(read, patience) };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'access-denied' || patience.signal?.aborted)
            throw error;
        return { type: 'denied', error };
    }
}
/** Why something is not touched: who made it, as far as that is known. */
function foreignWords(read) {
    if (read.type === 'denied')
        return 'nobody may see who made it';
    const value = read.tags[_group_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerTag */ .qE];
    if (value === undefined)
        return `it was not made here (it has no tag "${_group_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerTag */ .qE}")`;
    return value === anybody ? 'it was made here' : `it was made for ${value.slice(0, 120)}`;
}
/** The `refused` error about a group that is not to be changed. `problem` is followed by who made it. */
function refusedAsForeign({ group: { applicationName, name } }, read, problem, { hint, input }) {
    const permission = read.type === 'denied' ? ' Allow codedeploy:ListTagsForResource to the role of this run, so that it is seen who made it.' : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('refused', `deployment group "${name}" of application "${applicationName}" ${problem} ${foreignWords(read)}`, {
        input,
        hint: `${hint}${permission}`,
        ...(read.type === 'denied' && { operation: read.error.operation, errorName: read.error.errorName, cause: read.error })
    });
}
const mostDifferences = 5;
const longestText = 100;
/** `outdatedInstancesStrategy: "UPDATE" -> "IGNORE"; …`, without account ids. */
function differenceText(differences) {
    const shown = differences.slice(0, mostDifferences).map(({ path, from, to }) => {
        if (from === undefined)
            return `${path}: ${valueText(to)}`;
        const next = to === undefined ? 'not set' : masked(from) === masked(to) ? 'the same of another account' : valueText(to);
        return `${path}: ${valueText(from)} -> ${next}`;
    });
    const left = differences.length - shown.length;
    return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
function valueText(value) {
    const text = masked(value);
    return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
function masked(value) {
    return JSON.stringify(value).replace(/(arn:[\w-]+:[\w-]*:[\w-]*:)\d+(?=:)/g, '$1…');
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedSettings),
/* harmony export */   j: () => (/* binding */ readGroupSettings)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _bundle_input_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);
/* harmony import */ var _group_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);
/* harmony import */ var _is_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8835);
/* harmony import */ var _member_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3074);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2041);
/* harmony import */ var _placed_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6969);
/* harmony import */ var _places_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1238);
/* harmony import */ var _structured_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5455);
/* harmony import */ var _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8234);










/** No settings are longer; what is was not meant. */
const largestBytes = 256 * 1024;
/** Members that are set with inputs of their own, or not at all. */
const elsewhere = {
    applicationName: 'is set with `application-name`',
    deploymentGroupName: 'is set with `deployment-group-name`, or by the branch configuration',
    currentDeploymentGroupName: 'is set with `deployment-group-name`, or by the branch configuration',
    newDeploymentGroupName: 'cannot be set: a deployment group is not renamed here',
    computePlatform: 'is that of the application'
};
/**
 * Settings from YAML, JSON, the name of a file with them, or an object. A text of one line with neither `:` nor `{` is the name of a file,
 * relative to `source`, else to the working directory. Throws a `usage` error of `input` that says where and what for what cannot be read, and
 * of all that the API does not know or CodeDeploy refuses.
 */
async function readGroupSettings(given, source = '.', input = 'deployment-group-config') {
    const { value, refuse, refuseAll } = await readGiven(given, source, input);
    try {
        const { settings, tags } = checkedSettings(value);
        return { settings, tags, refuse };
    }
    catch (error) {
        if (error instanceof _member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .ri)
            throw refuseAll(error.all.map(({ at, message }) => ({ path: at, problem: message })));
        throw error;
    }
}
/** Checks settings against the API's shapes. Numbers may be texts, as YAML leaves them. Throws a {@link MemberError} with all that is wrong. */
function checkedSettings(value) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    const strange = isMap ? Object.keys(value).filter(key => Object.hasOwn(elsewhere, key)) : [];
    const own = isMap ? Object.fromEntries(Object.entries(value).filter(([name]) => !strange.includes(name))) : value;
    const sound = (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .withNumbers */ .Pz)(own, _group_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .groupShape */ .p_);
    const misshapen = (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblems */ .qf)(sound, _group_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .groupShape */ .p_);
    const isMisshapen = (name) => misshapen.some(({ at }) => at[0] === name);
    const rest = isMap ? Object.fromEntries(Object.entries(sound).filter(([name]) => !isMisshapen(name))) : {};
    const [first, ...others] = [
        ...strange.map(name => new _member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .ri([name], `it ${elsewhere[name] ?? ''}`)),
        ...misshapen,
        ...(0,_group_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictionsIn */ .QP)(rest)
    ];
    if (first)
        throw new _member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .ri(first.path, first.problem, { at: first.at, others });
    const { tags = [], ...settings } = sound;
    return {
        settings: Object.fromEntries(Object.entries(settings).map(([member, set]) => [member, typed(set)])),
        tags: Object.fromEntries(tags.map(({ Key, Value = '' }) => [Key, Value]))
    };
}
/** More of them are counted. */
const mostTold = 10;
async function readGiven(given, source, input) {
    if (typeof given !== 'string')
        return { value: given, ...refusals(input, undefined, () => undefined) };
    if (!(0,_is_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileName */ .o)(given))
        return readText(given, undefined, input);
    const name = given.trim();
    if (name === '')
        throw refusals(input, undefined, () => undefined).refuse([], 'it is empty');
    const file = await (0,_bundle_input_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputFile */ .jH)(name, { source, input, largestBytes });
    if (file)
        return readText(decode(file, input), file.file, input);
    const near = (0,_bundle_input_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestInputFile */ .RC)(name, source);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\`: there is no file "${name}"`, {
        input,
        hint: near === undefined ? 'Name a file with the settings, or write them out: YAML or JSON, `name: value`.' : `Did you mean "${near}"?`
    });
}
function decode({ file, bytes }, input) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `"${file}" is not UTF-8`, { input, cause: error });
    }
}
function readText(text, file, input) {
    const refusing = refusals(input, file, (0,_places_in_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .y)(text));
    try {
        return { value: (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_5__/* .readStructured */ .c)(text), ...refusing };
    }
    catch (error) {
        throw refusing.refuse([], error.message);
    }
}
function refusals(input, file, placeOf) {
    const refuseAll = (problems) => {
        const placed = problems.map(problem => ({ ...problem, span: placeOf(problem.path) }));
        // In the order of the file.
        placed.sort((a, b) => (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0));
        const told = placed.slice(0, mostTold).map(({ problem, span }) => {
            const place = file === undefined ? span && `line ${span.start.line}` : (0,_place_text_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z)(file, span);
            return place === undefined ? problem : `${place}: ${problem}`;
        });
        const more = placed.length > told.length ? [`and ${placed.length - told.length} more`] : [];
        const [only] = placed.length === 1 ? placed : [];
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` cannot be used:${only ? ' ' : '\n'}${[...told, ...more].join('\n')}`, {
            input,
            hint: only?.hint,
            ...(file !== undefined && { diagnostics: placed.map(each => (0,_placed_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .placedFinding */ .h)('deployment-group-settings', { file, ...each })) })
        });
    };
    return { refuseAll, refuse: (path, problem, hint) => refuseAll([{ path, problem, hint }]) };
}
/** Says what a tag filter compares where that was left to be seen. */
function typed(value) {
    if (Array.isArray(value))
        return value.map(typed);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([name, member]) => [name, typed(member)]);
    const { Key, Value, Type } = value;
    if (Type !== undefined || (Key === undefined && Value === undefined))
        return Object.fromEntries(entries);
    return Object.fromEntries([...entries, ['Type', (0,_tag_filter_type_js__WEBPACK_IMPORTED_MODULE_9__/* .tagFilterType */ .j)({ Key, Value })]]);
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ contradictionsIn),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   p_: () => (/* binding */ groupShape),
/* harmony export */   qE: () => (/* binding */ ownerTag)
/* harmony export */ });
/* harmony import */ var _member_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);
/* harmony import */ var _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4041);


/** What CodeDeploy tells SNS about (TriggerEventType, API reference). */
const triggerEvents = [
    ...['DeploymentStart', 'DeploymentSuccess', 'DeploymentFailure', 'DeploymentStop', 'DeploymentRollback', 'DeploymentReady'],
    ...['InstanceStart', 'InstanceSuccess', 'InstanceFailure', 'InstanceReady']
];
/** Ten tags each in at most three groups of tags (user guide, "Tagging instances for deployment groups"). */
const tagGroup = { ..._setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFilters */ .qn, atMost: 10 };
const tagGroups = { type: 'list', of: tagGroup, atMost: 3 };
/** Two days (API reference). */
const minutes = { type: 'whole', from: 0, to: 2_880 };
const words = (...choices) => ({ type: 'text', words: choices });
const list = (of, atMost) => ({ type: 'list', of, ...(atMost !== undefined && { atMost }) });
const members = (of, ...required) => ({
    type: 'members',
    of,
    required
});
const named = members({ name: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, 'name');
/** A listener, and no more (API reference). */
const route = members({ listenerArns: list(_setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 1) }, 'listenerArns');
/** The members of CreateDeploymentGroup (API reference), without the names of the group and its application. */
const groupShape = {
    type: 'members',
    of: {
        deploymentConfigName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        serviceRoleArn: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        ec2TagFilters: tagGroup,
        ec2TagSet: members({ ec2TagSetList: tagGroups }, 'ec2TagSetList'),
        onPremisesInstanceTagFilters: tagGroup,
        onPremisesTagSet: members({ onPremisesTagSetList: tagGroups }, 'onPremisesTagSetList'),
        autoScalingGroups: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te,
        triggerConfigurations: list(members({ triggerName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, triggerTargetArn: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, triggerEvents: list(words(...triggerEvents)) }, ...['triggerName', 'triggerTargetArn', 'triggerEvents'])),
        alarmConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .alarmConfiguration */ .yi,
        autoRollbackConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .autoRollbackConfiguration */ .gT,
        outdatedInstancesStrategy: words('UPDATE', 'IGNORE'),
        deploymentStyle: members({
            deploymentType: words('IN_PLACE', 'BLUE_GREEN'),
            deploymentOption: words('WITH_TRAFFIC_CONTROL', 'WITHOUT_TRAFFIC_CONTROL')
        }),
        blueGreenDeploymentConfiguration: members({
            terminateBlueInstancesOnDeploymentSuccess: members({ action: words('TERMINATE', 'KEEP_ALIVE'), terminationWaitTimeInMinutes: minutes }, 'action'),
            deploymentReadyOption: members({ actionOnTimeout: words('CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT'), waitTimeInMinutes: minutes }, 'actionOnTimeout'),
            greenFleetProvisioningOption: members({ action: words('DISCOVER_EXISTING', 'COPY_AUTO_SCALING_GROUP') }, 'action')
        }),
        loadBalancerInfo: members({
            elbInfoList: list(named, 10),
            targetGroupInfoList: list(named, 10),
            targetGroupPairInfoList: list(members({ targetGroups: list(named, 2), prodTrafficRoute: route, testTrafficRoute: route }, ...['targetGroups', 'prodTrafficRoute']), 1)
        }),
        ecsServices: list(members({ serviceName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, clusterName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, 'serviceName')),
        terminationHookEnabled: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        // The API's limit for any resource.
        tags: list(members({ Key: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, Value: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, 'Key'), 50)
    }
};
const checkFilters = (filters, at) => {
    for (const [index, { Key = '', Value, Type }] of filters.entries()) {
        const wrong = at(index);
        if (Key === '' && Value === undefined)
            throw wrong('a tag filter has neither "Key" nor "Value"');
        if (Type !== undefined && Type !== 'VALUE_ONLY' && Key === '')
            throw wrong(`"Key" is missing, which ${Type} compares`);
        if (Type !== undefined && Type !== 'KEY_ONLY' && Value === undefined)
            throw wrong(`"Value" is missing, which ${Type} compares`);
    }
};
const checkFilterSet = (member) => (set, at) => {
    for (const [index, filters] of (set[member] ?? []).entries()) {
        if (filters.length === 0)
            throw at(member, index)('it is empty, and chooses no instances');
        checkFilters(filters, (...path) => at(member, index, ...path));
    }
};
/** What CodeDeploy refuses although its shape is right, by member. */
const checks = {
    serviceRoleArn: (arn, at) => {
        if (!/^arn:[\w-]+:iam::\d+:role\/\S+$/.test(arn))
            throw at()('it must be the ARN of a role, such as arn:aws:iam::ACCOUNT:role/NAME');
    },
    deploymentConfigName: (name, at) => {
        if (name === '')
            throw at()('it is empty');
    },
    ec2TagFilters: checkFilters,
    onPremisesInstanceTagFilters: checkFilters,
    ec2TagSet: checkFilterSet('ec2TagSetList'),
    onPremisesTagSet: checkFilterSet('onPremisesTagSetList'),
    alarmConfiguration: ({ enabled, alarms = [] }, at) => {
        if (enabled === true && alarms.length === 0)
            throw at()('alarms are enabled, and none is named');
        const twice = repeated(alarms.map(({ name }) => name));
        if (twice !== undefined)
            throw at('alarms', twice)('this alarm is named twice');
    },
    autoRollbackConfiguration: ({ enabled, events = [] }, at) => {
        if (enabled && events.length === 0)
            throw at()('"events" is missing: what is rolled back');
    },
    triggerConfigurations: (triggers, at) => {
        const twice = repeated(triggers.map(({ triggerName }) => triggerName));
        if (twice !== undefined)
            throw at(twice, 'triggerName')('another trigger has that name');
        const deaf = triggers.findIndex(({ triggerEvents: events }) => events.length === 0);
        if (deaf !== -1)
            throw at(deaf, 'triggerEvents')('it is empty, and the trigger tells nothing');
    },
    deploymentStyle: ({ deploymentType, deploymentOption }, at) => {
        if (deploymentType === 'BLUE_GREEN' && deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
            throw at('deploymentOption')('a BLUE_GREEN deployment shifts traffic: it must be WITH_TRAFFIC_CONTROL');
    },
    ecsServices: (services, at) => {
        if (services.length > 1)
            throw at(1)('a deployment group has one ECS service');
    },
    loadBalancerInfo: ({ targetGroupPairInfoList: pairs = [] }, at) => {
        for (const [index, { targetGroups, prodTrafficRoute }] of pairs.entries()) {
            const isPair = targetGroups.length === 2 && targetGroups[0]?.name !== targetGroups[1]?.name;
            if (!isPair)
                throw at('targetGroupPairInfoList', index, 'targetGroups')('a pair has two target groups with different names');
            if (prodTrafficRoute.listenerArns.length === 0)
                throw at('targetGroupPairInfoList', index, 'prodTrafficRoute')('it has no listener for the traffic');
        }
    },
    tags: (tags, at) => {
        for (const [index, { Key, Value = '' }] of tags.entries()) {
            if (Key === '' || Key.length > 128 || Value.length > 256)
                throw at(index)('a tag has a key of 1 to 128 characters and a value of 256 at most');
            if (/^aws:/i.test(Key))
                throw at(index, 'Key')('keys that begin with "aws:" are those of AWS');
            if (Key === ownerTag)
                throw at(index, 'Key')(`"${ownerTag}" says who made the group, and is set by itself`);
        }
        const twice = repeated(tags.map(({ Key }) => Key));
        if (twice !== undefined)
            throw at(twice, 'Key')('another tag has that key');
    }
};
/** The key of the tag that says which repository made a deployment group or an application. */
const ownerTag = 'codedeploy-kit';
/** Of two members that do the same, CodeDeploy takes one; the second is a set of groups of tags. */
const alternatives = [
    ['ec2TagFilters', 'ec2TagSet'],
    ['onPremisesInstanceTagFilters', 'onPremisesTagSet']
];
/** What is of the right shape, and refused by CodeDeploy all the same: the first of each member. */
function contradictionsIn(settings) {
    const both = alternatives.filter(([one, other]) => !isNone(settings[one]) && !isNone(settings[other]));
    const problems = both.map(([one, other]) => new _member_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MemberError */ .ri([other], `either "${one}" or "${other}" chooses the instances, not both`));
    for (const [name, value] of Object.entries(settings)) {
        try {
            checks[name]?.(value, (...path) => problem => new _member_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MemberError */ .ri([name, ...path], problem));
        }
        catch (error) {
            if (!(error instanceof _member_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MemberError */ .ri))
                throw error;
            problems.push(error);
        }
    }
    return problems;
}
/** Of what chooses instances: nothing said, or that there are none. */
function isNone(value) {
    const lists = Array.isArray(value) ? value : Object.values(value ?? {})[0];
    return !Array.isArray(lists) || lists.length === 0;
}
function repeated(names) {
    const index = names.findIndex((name, at) => names.indexOf(name) < at);
    return index === -1 ? undefined : index;
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hooksLeftWarning)
/* harmony export */ });
/** Instances that such an Auto Scaling group launches wait for CodeDeploy until that is given up, and are terminated then. */
function hooksLeftWarning(autoScalingGroups) {
    return {
        type: 'warning',
        message: `CodeDeploy could not take its lifecycle hooks away from ${autoScalingGroups.join(', ')}`,
        hint: 'Delete the hooks that begin with `CodeDeploy-managed` there: new instances wait for them in vain (`aws autoscaling delete-lifecycle-hook`).'
    };
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/** Whether what may be a text or the name of a file is a name: one line that can be no map. On Windows it may begin with a drive. */
function isFileName(text) {
    return /^(?:[A-Za-z]:[\\/])?[^\r\n:{]*$/.test(text.trim());
}


/***/ }),

/***/ 7551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ prepareDeployments)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/deployment/without-content.js
var without_content = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/operations/app-spec-draft.js + 2 modules
var app_spec_draft = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js
var deployment_settings = __webpack_require__(4433);
// EXTERNAL MODULE: ./lib/operations/dry-run.js
var dry_run = __webpack_require__(8155);
// EXTERNAL MODULE: ./lib/operations/active-beforehand.js
var active_beforehand = __webpack_require__(3693);
// EXTERNAL MODULE: ./lib/operations/deployment-request.js
var deployment_request = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
;// CONCATENATED MODULE: ./lib/operations/judge-groups.js



/** Finds out what each group is to get, and why it gets nothing. Nothing is changed before this is known of all of them. */
async function judgeGroups(prepared, options, names, { groups, isMissing }, ports, observers) {
    const { applicationName, description: words = '' } = options;
    const run = options.run ?? (names.length > 1 ? { id: ports.nonce(), attempt: 1 } : undefined);
    const revisionOf = revisionsOf(prepared);
    const judged = [];
    for (const [index, deploymentGroupName] of names.entries()) {
        const group = groups[index];
        const observe = observers.of(deploymentGroupName);
        const wish = { applicationName, deploymentGroupName, description: (0,deployment_request/* describeRequest */.N)(run, words, ports) };
        // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
        const newer = isMissing(deploymentGroupName) ? undefined : await (0,stale_run/* findNewerRun */.Q)(wish, options, ports, observe);
        if (newer)
            judged.push({ deploymentGroupName, group, wish, end: (0,stale_run/* supersededBy */.g)(newer, deploymentGroupName) });
        else {
            const revision = await revisionOf({ group, deploymentGroupName, observe });
            judged.push({ deploymentGroupName, group, wish, revision });
        }
    }
    return judged;
}
/** Where something would be made only to be left over, groups that are being deployed to are met before. */
async function endActive(judged, options, { isMissing }, ports, observers) {
    const open = judged.filter(({ end, revision }) => end === undefined && revision?.unchanged === undefined);
    if (options.dryRun === true || open.length === 0 || !open.every(({ revision }) => revision?.makesNew))
        return judged;
    // Nothing is deployed to a group that is yet to be created.
    if (open.some(({ deploymentGroupName }) => isMissing(deploymentGroupName)))
        return judged;
    const asked = open.map(({ deploymentGroupName }) => ({ deploymentGroupName, observe: observers.of(deploymentGroupName) }));
    const ends = await (0,active_beforehand/* activeBeforehand */.l)(asked, options, ports);
    if (ends === undefined)
        return judged;
    return judged.map(group => {
        const end = ends[open.indexOf(group)];
        return end ? { ...group, end } : group;
    });
}
/** A revision that is the same for all groups is located and stored once. */
function revisionsOf(prepared) {
    if ('forGroup' in prepared)
        return asked => prepared.forGroup(asked);
    let located;
    let stored;
    const same = { locate: () => (located ??= prepared.locate()), store: () => (stored ??= prepared.store()) };
    return () => Promise.resolve(same);
}

// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
// EXTERNAL MODULE: ./lib/operations/group-shape.js
var group_shape = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/operations/member-shape.js
var member_shape = __webpack_require__(3074);
// EXTERNAL MODULE: ./lib/operations/tag-filter-type.js
var tag_filter_type = __webpack_require__(8234);
;// CONCATENATED MODULE: ./lib/operations/group-differences.js




/**
 * Compares what somebody wants with what is there. Only what the wish names counts, and the other way to choose the same instances. The order
 * of lists does not count, as in none of these does it mean anything, and neither does whether a value that CodeDeploy assumes by itself is
 * written out.
 */
function groupDifferences(wish, stored, platform) {
    const differences = [];
    const changes = {};
    for (const [name, to] of Object.entries(wish)) {
        if (to === undefined)
            continue;
        const from = stored[name] ?? defaultOf(name, platform);
        const found = compare(from, to, [name]);
        if (found.length === 0)
            continue;
        differences.push(...found);
        changes[name] = completed(name, to, stored[name]);
    }
    for (const [filters, set] of group_shape/* alternatives */.Vo) {
        for (const [name, other, none] of [
            [filters, set, { [`${set}List`]: [] }],
            [set, filters, []]
        ]) {
            // Who says which instances there are does not mean those that were chosen the other way besides.
            if (isEmpty(wish[name] ?? []) || wish[other] !== undefined || isEmpty(stored[other] ?? []))
                continue;
            differences.push(difference([other], stored[other], undefined));
            changes[other] = none;
        }
    }
    return { differences, changes };
}
/** Everything that a new group is set to. */
function allDifferences(wish) {
    return Object.entries(wish).flatMap(([path, to]) => (to === undefined ? [] : [{ path, to }]));
}
/** The settings that a new group has, with those that CodeDeploy assumes and that say how its deployments go. */
function withDefaults(settings, platform) {
    const assumed = ['deploymentConfigName', 'deploymentStyle'].map(name => [name, settings[name] ?? defaultOf(name, platform)]);
    return { ...settings, ...Object.fromEntries(assumed) };
}
/** What CodeDeploy assumes for a member that is not set (API reference). */
function defaultOf(name, platform) {
    switch (name) {
        case 'deploymentConfigName':
            return codedeploy_words/* defaultConfigNames */.Gm[platform];
        case 'deploymentStyle':
            return platform === 'Server'
                ? { deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL' }
                : { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' };
        case 'outdatedInstancesStrategy':
            return 'UPDATE';
        case 'terminationHookEnabled':
            return false;
        case 'alarmConfiguration':
        case 'autoRollbackConfiguration':
            return { enabled: false };
        default:
            return undefined;
    }
}
/** What an absent member of a structure stands for. What is not here, and is not named, is left as it is. */
const nestedDefaults = {
    enabled: false,
    ignorePollAlarmFailure: false,
    alarms: [],
    events: [],
    elbInfoList: [],
    targetGroupInfoList: [],
    targetGroupPairInfoList: [],
    clusterName: 'default',
    testTrafficRoute: { listenerArns: [] }
};
/** Members of these that are not named stay as they are: so that CodeDeploy has no say in that, they are sent as they are. */
const keptParts = new Set(['deploymentStyle', 'blueGreenDeploymentConfiguration']);
function completed(name, to, from) {
    if (!keptParts.has(name) || !isMap(to) || !isMap(from))
        return to;
    // A part with another action has other members; of one that does not differ some may not be named.
    const parts = Object.entries(to).map(([part, wanted]) => [part, compare(from[part], wanted, [part]).length > 0 ? wanted : from[part]]);
    return { ...from, ...Object.fromEntries(parts) };
}
/** What is not there of these, and wished for, is as if it were this. */
const unsaid = { waitTimeInMinutes: 0, terminationWaitTimeInMinutes: 0 };
function compare(given, wanted, path) {
    const [from, to] = [asCompared(given), asCompared(wanted)];
    if (Array.isArray(to))
        return compareLists(Array.isArray(from) ? from : [], to, path);
    if (isMap(to))
        return compareMaps(isMap(from) ? from : undefined, to, path);
    return from === to ? [] : [difference(path, from, to)];
}
/** A tag filter with its type, and without what that does not compare; anything else as it is. */
function asCompared(value) {
    if (!isMap(value) || !isTagFilter(value))
        return value;
    const { Key = '', Value = '', Type = (0,tag_filter_type/* tagFilterType */.j)(value) } = value;
    return { ...(Type !== 'VALUE_ONLY' && { Key }), ...(Type !== 'KEY_ONLY' && { Value }), Type };
}
/** CodeDeploy may leave out what is empty. */
function isTagFilter({ Key, Value, Type }) {
    return Key !== undefined || Value !== undefined || tag_filter_type/* tagFilterTypes */.i.some(type => type === Type);
}
function compareMaps(from, to, path) {
    if (from === undefined) {
        // A structure of nothing but empty lists is none.
        return isEmpty(to) ? [] : [difference(path, undefined, to)];
    }
    // The lists of what is switched off have no effect, and CodeDeploy may keep or forget them.
    const isOff = to['enabled'] === false && from['enabled'] !== true;
    const names = [...new Set([...Object.keys(to), ...Object.keys(from)])];
    return names.flatMap(name => {
        const isNamed = to[name] !== undefined;
        const fallback = Object.hasOwn(nestedDefaults, name) ? nestedDefaults[name] : undefined;
        const isItem = typeof path.at(-1) === 'number';
        // An item of a list is all that is said of it.
        if (!isNamed && (isOff || (fallback === undefined && !isItem)))
            return [];
        if (!isNamed && fallback === undefined)
            return from[name] === undefined ? [] : [difference([...path, name], from[name], undefined)];
        return compare(from[name] ?? fallback ?? unsaid[name], to[name] ?? fallback, [...path, name]);
    });
}
function compareLists(from, to, path) {
    const isSame = (one, other) => compare(one, other, [0]).length === 0;
    const fresh = unique(to, isSame).filter(({ item }) => !from.some(old => isSame(old, item)));
    const gone = unique(from, isSame).filter(({ item }) => !to.some(wanted => isSame(item, wanted)));
    // What has the same name is the same thing, set otherwise; what is left is matched when there is no doubt.
    const found = [];
    const changed = (old, wanted) => {
        found.push(...compare(old.item, wanted.item, [...path, wanted.index]));
        gone.splice(gone.indexOf(old), 1);
        fresh.splice(fresh.indexOf(wanted), 1);
    };
    for (const wanted of [...fresh]) {
        const name = nameOf(wanted.item);
        const old = name === undefined ? undefined : gone.find(({ item }) => nameOf(item) === name);
        if (old)
            changed(old, wanted);
    }
    const [old, wanted] = [gone[0], fresh[0]];
    if (old && wanted && gone.length === 1 && fresh.length === 1)
        changed(old, wanted);
    found.push(...gone.map(({ index, item }) => difference([...path, index], item, undefined)));
    found.push(...fresh.map(({ index, item }) => difference([...path, index], undefined, item)));
    return found;
}
function unique(list, isSame) {
    return list.flatMap((item, index) => (list.slice(0, index).some(before => isSame(before, item)) ? [] : [{ index, item }]));
}
function nameOf(item) {
    if (!isMap(item))
        return undefined;
    const name = item['Key'] ?? item['triggerName'] ?? item['name'] ?? item['serviceName'];
    return typeof name === 'string' ? name : undefined;
}
function difference(path, from, to) {
    return { path: (0,member_shape/* memberText */.WI)(path), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    return isMap(value) && Object.values(value).every(member => member === undefined || isEmpty(member));
}

// EXTERNAL MODULE: ./lib/operations/group-settings.js
var group_settings = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/group-owner.js
var group_owner = __webpack_require__(8867);
// EXTERNAL MODULE: ./lib/operations/require-platform-settings.js
var require_platform_settings = __webpack_require__(5291);
// EXTERNAL MODULE: ./lib/operations/with-nearest-name.js
var with_nearest_name = __webpack_require__(7103);
;// CONCATENATED MODULE: ./lib/operations/look-at-group.js







/** Reads the group, and whose it is where that matters. Throws as `planGroup` does. */
async function lookAtGroup(context) {
    const { wish, wished, ports, patience } = context;
    const { applicationName, deploymentGroupName, signal } = wish;
    let stored;
    try {
        stored = await (0,patiently/* patiently */.d_)(() => ports.groups.find(applicationName, deploymentGroupName, signal), patience);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
            throw error;
        if (error.code === 'access-denied')
            throw needed(error, 'codedeploy:GetDeploymentGroup', 'how the deployment group is set', wish);
        if (error.code !== 'not-found')
            throw error;
        return newGroup(await withoutApplication(error, context), context);
    }
    if (!stored)
        return newGroup(await applicationPlatform(context), context);
    const platform = platformOf(stored.group);
    (0,require_platform_settings/* requirePlatformSettings */.sk)(wished, platform);
    const found = groupDifferences(wished.settings, stored.settings, platform);
    if (found.differences.length === 0)
        return { change: 'none', stored, ...found };
    return { change: 'update', stored, isOurs: await requireOurs(stored, found, context), ...found };
}
function platformOf({ computePlatform }) {
    return model/* computePlatforms */._T.find(platform => platform === computePlatform) ?? 'Server';
}
function newGroup(place, { wish: { applicationName, deploymentGroupName }, wished }) {
    (0,require_platform_settings/* requirePlatformSettings */.sk)(wished, place.platform);
    (0,require_platform_settings/* requireNewSettings */.$W)(wished, place.platform, `deployment group "${deploymentGroupName}" of application "${applicationName}"`);
    return { change: 'create', ...place };
}
/** Where the application is to be created. Throws `absent`, with the nearest name, where it is not. */
async function withoutApplication(absent, { wish, wished, ports }) {
    const { createApplication, computePlatform, applicationName, signal } = wish;
    // The groups of ECS name a service; those of Lambda say nothing that servers do not.
    const implied = wished.settings['ecsServices'] === undefined ? 'Server' : 'ECS';
    if (createApplication === true)
        return { platform: computePlatform ?? implied, hasApplication: false };
    const list = () => ports.codedeploy.listApplications(signal);
    const told = await (0,with_nearest_name/* withNearestName */.W)(absent, { input: 'application-name', name: applicationName, list });
    const { code, message, hint = '', ...details } = told;
    throw new errors/* DeployError */.sH(code, message, { ...details, hint: `${hint} With \`create-application: true\` it is created.`, cause: told.cause });
}
async function applicationPlatform(context) {
    const { wish, ports, patience } = context;
    const { applicationName, computePlatform, signal } = wish;
    try {
        const application = await (0,patiently/* patiently */.d_)(() => ports.groups.findApplication(applicationName, signal), patience);
        if (application)
            return { platform: platformOf(application), hasApplication: true };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied' || signal?.aborted)
            throw error;
        // The revision is for the same platform, or it is refused.
        if (computePlatform)
            return { platform: computePlatform, hasApplication: true };
        throw needed(error, 'codedeploy:GetApplication', 'what the application deploys to', wish);
    }
    // It was there a moment ago, when it had no such group.
    const absent = new errors/* DeployError */.sH('not-found', `there is no application "${applicationName}" any more`, { operation: 'GetApplication' });
    return withoutApplication(absent, context);
}
/** Whether the group was made here. Throws `refused` when it was not, and is not to be adopted. */
async function requireOurs(stored, { differences }, { wish, ports, patience }) {
    const { adopt, owner, signal, input = 'deployment-group-config' } = wish;
    const read = await (0,group_owner/* readTags */.g$)(() => ports.groups.tags(stored, signal), patience);
    const isMade = read.type === 'tags' && (0,group_owner/* isOurs */.MU)(read.tags, owner);
    if (isMade || adopt === true)
        return isMade;
    throw (0,group_owner/* refusedAsForeign */.Jg)(stored, read, `is set otherwise than \`${input}\` says (${(0,group_owner/* differenceText */.Lr)(differences)}), and`, {
        input,
        hint: 'Change it where it is kept, or correct the settings; with `adopt-deployment-group: true` it is changed, and counts as made here.'
    });
}
function needed(error, permission, what, { input = 'deployment-group-config' }) {
    const { code, message, operation, errorName, requestId } = error;
    return new errors/* DeployError */.sH(code, message, {
        ...{ operation, errorName, requestId, input, cause: error },
        hint: `Allow ${permission} to the role of this run: for \`${input}\` it must be known ${what}.`
    });
}

// EXTERNAL MODULE: ./lib/operations/require-config.js
var require_config = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/hooks-left.js
var hooks_left = __webpack_require__(770);
// EXTERNAL MODULE: ./lib/operations/with-grace.js
var with_grace = __webpack_require__(5949);
;// CONCATENATED MODULE: ./lib/operations/settle-group.js










/** Others may create, change and delete the group at the same time; whoever does that again and again is at odds with somebody. */
const rounds = 5;
/** What somebody else has just made may not be seen at once. */
const pauseMs = 2_000;
/** How long a cancelled run still waits for the answer of a change, so that it is known: a cancelled step has 7.5 s. */
const graceMs = 3_000;
/** Makes a group as it should be, whatever others do to it meanwhile, and tells what was done; `isAgain`: only what it changes. */
function settleGroup(planned, context, isAgain = false) {
    const { signal, deploymentGroupName } = context.wish;
    return (0,cancellable/* cancellable */.n)(signal, `deployment group "${deploymentGroupName}" was known to be as it should be`, () => settle(planned, context, isAgain));
}
async function settle(planned, context, isAgain) {
    const { wish, wished, ports } = context;
    const { signal, applicationName, deploymentGroupName } = wish;
    // Somebody else may have changed it by now. What was as it should be is used as it was seen.
    let look = planned.change === 'update' || isAgain ? await lookAtGroup(context) : planned;
    let isInDoubt = false;
    for (let round = 1; round <= rounds; round++) {
        switch (look.change) {
            case 'none':
                if (isAgain && !isInDoubt)
                    return 'unchanged';
                // A create whose answer was lost was carried out, then.
                return tellGroup(isInDoubt ? 'created' : 'unchanged', isInDoubt ? allDifferences(wished.settings) : [], context);
            case 'create': {
                const creation = await create(look, context);
                if (creation === 'created')
                    return tellGroup('created', allDifferences(wished.settings), context);
                isInDoubt ||= creation === 'maybe-created';
                break;
            }
            case 'update':
                if (await update(look, context)) {
                    if (!signal?.aborted)
                        await tellStray(context);
                    return 'updated';
                }
        }
        // The first time, somebody was faster; after that it is not seen yet, or is gone again.
        if (round > 1)
            await ports.clock.sleep(pauseMs, signal);
        look = await lookAtGroup(context);
    }
    throw new errors/* DeployError */.sH('refused', `deployment group "${deploymentGroupName}" of application "${applicationName}" is there when it is to be created, and is not when it is looked at`, { hint: 'Somebody else may create and delete it at the same time: see in CloudTrail who does, and run again.' });
}
/** Tells what became of the application or the group, and gives that back. */
function tellGroup(change, differences, { wish, observe }) {
    const { applicationName, deploymentGroupName } = wish;
    observe({ type: 'deployment-group', applicationName, deploymentGroupName, change, differences });
    return change;
}
/** `maybe-created`: there is one, and it may be what came of an attempt whose answer was lost. */
async function create(look, context) {
    const { wish, wished, ports, observe } = context;
    const { groups } = ports;
    const { applicationName, deploymentGroupName, owner, createApplication } = wish;
    if (!look.hasApplication) {
        const { result: made } = await make({ what: `application "${applicationName}" was created`, hint: isTaken }, context, late => groups.createApplication(applicationName, look.platform, (0,group_owner/* ownerTags */.Dh)(owner), late));
        if (made === 'created')
            observe({ type: 'application', applicationName, change: 'created' });
    }
    const tags = { ...wished.tags, ...(0,group_owner/* ownerTags */.Dh)(owner) };
    try {
        // A new application may not be known everywhere at once.
        const isNew = !look.hasApplication;
        const what = `deployment group "${deploymentGroupName}" was created`;
        const { result: made, wasInDoubt } = await make({ what, hint: isTaken, isNew }, context, late => groups.create(applicationName, deploymentGroupName, wished.settings, tags, late));
        return made === 'exists' && wasInDoubt ? 'maybe-created' : made;
    }
    catch (error) {
        const isGone = error instanceof errors/* DeployError */.sH && error.errorName === 'ApplicationDoesNotExistException';
        if (isGone && createApplication === true && look.hasApplication)
            return 'gone';
        throw error;
    }
}
const isTaken = 'If it was, it is marked as made here, and the next run takes it.';
/** Asks for a change until it is made. When nobody knows in the end whether it was, that is told: it stays, then. */
async function make({ what, hint, isNew = false }, { wish: { signal }, ports: { clock }, observe, patience }, ask) {
    const doubts = [];
    const attempt = async (late) => {
        try {
            return await ask(late);
        }
        catch (error) {
            if (error instanceof errors/* DeployError */.sH && isUnanswered(error))
                doubts.push(error);
            throw error;
        }
    };
    try {
        const result = await (0,patiently/* patiently */.d_)(() => (0,with_grace/* withGrace */.p)(signal, graceMs, clock, attempt), { ...patience, isNew });
        return { result, wasInDoubt: doubts.length > 0 };
    }
    catch (error) {
        if (doubts.length > 0)
            observe({ type: 'warning', message: `Whether ${what} is not known: the run ended before CodeDeploy had answered`, hint });
        throw error;
    }
}
/** Whether it may have been carried out: what is throttled was refused, and what is cut off may have arrived. */
function isUnanswered(error) {
    return error.code === 'cancelled' || ((0,errors/* isTransient */.dg)(error) && error.code !== 'throttled');
}
/** False when the group is not there any more. */
async function update(look, context) {
    const { wish, ports, observe, patience } = context;
    const { groups } = ports;
    const { applicationName, deploymentGroupName, owner, signal } = wish;
    const hint = (0,require_platform_settings/* changesTargets */.Kw)(look.differences) ? require_platform_settings/* deployOnceMore */.AG : 'The next run looks at it again.';
    try {
        const { result: left } = await make({ what: `deployment group "${deploymentGroupName}" was updated`, hint }, context, late => groups.update(applicationName, deploymentGroupName, look.changes, late));
        // Before anything else is asked, that a cancel could cut off.
        tellGroup('updated', look.differences, context);
        if (left.length > 0)
            observe((0,hooks_left/* hooksLeftWarning */.w)(left));
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'not-found' || error.errorName === 'DeploymentConfigDoesNotExistException')
            throw error;
        return false;
    }
    if (look.isOurs)
        return true;
    try {
        await (0,patiently/* patiently */.d_)(() => groups.addTags(look.stored, (0,group_owner/* ownerTags */.Dh)(owner), signal), patience);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        observe({
            type: 'warning',
            message: `Deployment group "${deploymentGroupName}" was updated, but not marked as made here: ${(0,with_hint/* withHint */.m)(error)}`,
            hint: 'Until it is, it takes `adopt-deployment-group: true` to change it.'
        });
    }
    return true;
}
/** CodeDeploy may have understood something else, or somebody else may have been at it: what is there now is what is deployed to. */
async function tellStray({ wish, wished, ports, observe, patience }) {
    const { applicationName, deploymentGroupName, signal } = wish;
    try {
        const stored = await (0,patiently/* patiently */.d_)(() => ports.groups.find(applicationName, deploymentGroupName, signal), patience);
        if (!stored)
            return;
        const { differences } = groupDifferences(wished.settings, stored.settings, platformOf(stored.group));
        if (differences.length === 0)
            return;
        observe({
            type: 'warning',
            message: `Deployment group "${deploymentGroupName}" was updated, and is set otherwise all the same: ${(0,group_owner/* differenceText */.Lr)(differences)}`,
            hint: 'Somebody else may change it at the same time, or CodeDeploy does not take these values as they are.'
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        observe({ type: 'notice', message: `${error.message}. Whether CodeDeploy took all settings is not known` });
    }
}

;// CONCATENATED MODULE: ./lib/operations/plan-group.js








const asDone = { create: 'created', update: 'updated', none: 'unchanged' };
/**
 * Finds out what it takes that a deployment group is set as it should be. Throws `usage` for settings that cannot be, `not-found` for a
 * deployment configuration that is not there, and for an application that is not and is not to be created, `refused` for a group that differs
 * and was not made here, and `access-denied`, with the permission, where nobody may look: a configuration was asked for.
 */
async function planGroup(wish, ports, observe) {
    const wished = await (0,group_settings/* readGroupSettings */.j)(wish.config, wish.source, wish.input);
    const { clock } = ports;
    const context = { wish, wished, ports, observe, patience: { clock, signal: wish.signal, onRetry: (0,patiently/* tellRetry */.CM)(observe) } };
    const look = await lookAtGroup(context);
    const group = await groupToBe(look, context);
    await requireWishedConfig(look, group, context);
    const differences = look.change === 'create' ? allDifferences(wished.settings) : look.differences;
    let isTold = false;
    return {
        group,
        change: look.change,
        differences,
        tell: isPlan => {
            if (isTold)
                return;
            const { applicationName, deploymentGroupName } = wish;
            const plan = isPlan ? { isPlan } : {};
            if (look.change === 'create' && !look.hasApplication)
                observe({ type: 'application', applicationName, change: 'created', ...plan });
            observe({ type: 'deployment-group', applicationName, deploymentGroupName, change: asDone[look.change], differences, ...plan });
        },
        apply: () => {
            const isAgain = isTold;
            isTold = true;
            return settleGroup(look, context, isAgain);
        }
    };
}
/** CodeDeploy would refuse the name of a configuration that is not there when the revision is uploaded already. */
async function requireWishedConfig(look, group, { wished, ports, patience }) {
    const { deploymentConfigName: name } = look.change === 'create' ? wished.settings : look.changes;
    if (typeof name !== 'string')
        return;
    // Every account has those of AWS.
    if (codedeploy_words/* predefinedConfigNames */.ld[platformOf(group)].some(each => `${codedeploy_words/* predefinedPrefix */.hV}${each}` === name))
        return;
    const problem = await (0,require_config/* configProblem */.e)(name, group, ports.codedeploy, patience);
    if (!problem)
        return;
    const { message, near, cause } = problem;
    const hint = near === undefined ? 'Check the name, and the region; predefined ones start with `CodeDeployDefault.`.' : `Did you mean "${near}"?`;
    const refusal = wished.refuse(['deploymentConfigName'], `deploymentConfigName: ${message}`, hint);
    if (!cause)
        throw refusal;
    const { input, diagnostics } = refusal;
    const { operation, errorName, requestId } = cause;
    throw new errors/* DeployError */.sH('not-found', refusal.message, { hint, input, diagnostics, operation, errorName, requestId, cause });
}
async function groupToBe(look, { wish, wished, ports: { groups } }) {
    const { applicationName, deploymentGroupName } = wish;
    if (look.change === 'create')
        return groups.describe(applicationName, deploymentGroupName, withDefaults(wished.settings, look.platform), look.platform);
    if (look.change === 'none')
        return look.stored.group;
    const { group, settings } = look.stored;
    const described = await groups.describe(applicationName, deploymentGroupName, { ...settings, ...look.changes }, platformOf(group));
    const { lastSuccessfulRevision: revision, isLastDeploymentSuccessful: isSuccessful } = group;
    return {
        ...described,
        computePlatform: group.computePlatform,
        ...(revision && { lastSuccessfulRevision: revision }),
        ...(isSuccessful !== undefined && { isLastDeploymentSuccessful: isSuccessful })
    };
}

// EXTERNAL MODULE: ./lib/operations/read-group.js
var read_group = __webpack_require__(3466);
;// CONCATENATED MODULE: ./lib/operations/plan-groups.js



/** Reads the groups, and nothing is changed yet. `computePlatform`: what the revision is for, where that is known. */
async function planGroups(names, options, computePlatform, ports, observers) {
    const plans = new Map();
    const changes = new Map();
    const groups = [];
    let isApplicationTold = false;
    for (const deploymentGroupName of names) {
        const tell = observers.of(deploymentGroupName);
        // Each group that is planned finds it missing.
        const observe = event => {
            if (event.type === 'application' && isApplicationTold)
                return;
            isApplicationTold ||= event.type === 'application';
            // What somebody else has changed of a group that was created for this run is put right, and it is a new group all the same.
            const isNew = changes.get(deploymentGroupName)?.change === 'created';
            if (event.type === 'deployment-group' && event.change !== 'deleted' && event.change !== 'absent' && !isNew)
                changes.set(deploymentGroupName, { change: event.change, differences: event.differences });
            tell(event);
        };
        const { applicationName, source, deploymentGroupConfig: config, adoptDeploymentGroup: adopt, createApplication, groupConfigInput: input, run, signal } = options;
        if (config === undefined) {
            groups.push(await (0,read_group/* readGroup */.i)({ ...options, deploymentGroupName }, ports, observe));
            continue;
        }
        const owner = run?.repository;
        const wish = {
            ...{ applicationName, deploymentGroupName, config },
            ...(source !== undefined && { source }),
            ...(adopt !== undefined && { adopt }),
            ...(input !== undefined && { input }),
            ...(owner !== undefined && { owner }),
            ...(computePlatform && { computePlatform }),
            ...(createApplication !== undefined && { createApplication }),
            ...(signal && { signal })
        };
        const plan = await planGroup(wish, ports, observe);
        plans.set(deploymentGroupName, plan);
        groups.push(plan.group);
    }
    return {
        groups,
        changeOf: name => changes.get(name),
        isMissing: name => plans.get(name)?.change === 'create',
        isToChange: name => plans.get(name)?.change === 'update',
        isToMove: name => {
            const plan = plans.get(name);
            return plan?.change === 'update' && (0,require_platform_settings/* changesTargets */.Kw)(plan.differences);
        },
        settle: async (name) => {
            const plan = plans.get(name);
            if (!plan)
                return undefined;
            const done = options.dryRun === true ? undefined : await plan.apply();
            plan.tell(done === undefined);
            return done === undefined ? undefined : done === 'created';
        }
    };
}

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

// EXTERNAL MODULE: ./lib/operations/require-accepted.js
var require_accepted = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/operations/require-platform.js


const isFor = {
    server: 'a bundle, for EC2 and on-premises servers',
    ecs: 'an AppSpec for ECS',
    lambda: 'an AppSpec for Lambda',
    function: 'an AppSpec for ECS or Lambda'
};
/** Of an input that goes into an AppSpec, and names none. */
const optionIsFor = { server: isFor.server, ecs: 'for ECS', lambda: 'for Lambda', function: 'for ECS or Lambda' };
const optionNames = [...revision_source/* ecsOptions */.sL, ...revision_source/* lambdaOptions */.WY].map(revision_source/* inputName */.yu);
function isOption(input) {
    return optionNames.includes(input);
}
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
    for (const group of groups) {
        if (platform === undefined || group === undefined || fitting[platform].includes(group.computePlatform))
            continue;
        const input = (0,revision_source/* decidingInput */.qJ)(options);
        throw new errors/* DeployError */.sH('usage', `deployment group "${group.name}" deploys to ${group.computePlatform === 'Server' ? 'EC2 and on-premises servers' : group.computePlatform}, and \`${input}\` is ${isOption(input) ? optionIsFor[platform] : isFor[platform]}`, { input, hint: remedies[group.computePlatform] });
    }
    const isOfLambda = platform === 'lambda' || groups.some(group => group?.computePlatform === 'Lambda');
    if (isOfLambda && names.length > 1) {
        throw new errors/* DeployError */.sH('usage', 'a Lambda AppSpec shifts one alias of one function, and several deployment groups are named', {
            input: 'deployment-group-name',
            hint: 'Name one: the second deployment would find the alias where the first one left it.'
        });
    }
}

// EXTERNAL MODULE: ./lib/operations/skipped-as-unchanged.js
var skipped_as_unchanged = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/operations/active-deployment.js
var active_deployment = __webpack_require__(3900);
;// CONCATENATED MODULE: ./lib/operations/set-at-turn.js






/** The group that `wish` is about, planned with a configuration of it. */
function groupAtTurn(wish, options, planned, ports, observers) {
    const { deploymentGroupName } = wish;
    const observe = observers.of(deploymentGroupName);
    const isToChange = planned.isToChange(deploymentGroupName);
    const set = async () => {
        const isCreated = await planned.settle(deploymentGroupName);
        const groupChange = planned.changeOf(deploymentGroupName);
        const isMoved = isCreated === true || (groupChange?.change === 'updated' && (0,require_platform_settings/* changesTargets */.Kw)(groupChange.differences));
        return { isCreated: isCreated === true, isMoved };
    };
    const activity = async (restMs) => {
        try {
            return await (0,active_deployment/* certainActivity */.yG)(wish, { ...options, timeout: restMs }, ports, observe);
        }
        catch (error) {
            // One that somebody else deleted, or that was made just now and is not known everywhere, has no deployments; setting it makes it.
            if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'not-found')
                throw error;
            return { type: 'free' };
        }
    };
    return {
        change: () => planned.changeOf(deploymentGroupName),
        beforeCreate: async (hasWaited, restMs) => {
            if (!isToChange && !hasWaited)
                return undefined;
            const now = await activity(restMs);
            return now.type === 'busy' ? { activeDeploymentId: now.deploymentId } : set();
        },
        beforeSkip: async () => {
            if (!isToChange)
                return undefined;
            return (0,cancellable/* cancellable */.n)(options.signal, `deployment group "${deploymentGroupName}" was known to be as it should be`, async () => {
                // A run that comes late would put back what a newer one has set.
                const newer = await (0,stale_run/* findNewerRun */.Q)(wish, options, ports, observe);
                if (newer)
                    return { end: (0,stale_run/* supersededBy */.g)(newer, deploymentGroupName) };
                const [end] = (await (0,active_beforehand/* activeBeforehand */.l)([{ deploymentGroupName, observe }], options, ports)) ?? [];
                return end ? { end } : set();
            });
        }
    };
}

// EXTERNAL MODULE: ./lib/operations/store-revision.js + 31 modules
var store_revision = __webpack_require__(2705);
;// CONCATENATED MODULE: ./lib/operations/prepare-deployments.js


















/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
async function prepareDeployments(options, names, ports, observers) {
    const source = await (0,app_spec_draft/* recogniseSource */.t)(options);
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    let platform;
    const prepare = async (facts, observe) => {
        const revision = await (0,store_revision/* prepareRevision */.T)(source, { ...options, ...facts }, ports, observe);
        platform = revision.platform;
        return revision;
    };
    const askGroups = async () => {
        const group = await planGroups(names, options, computePlatformOf(platform), ports, observers);
        return { facts: factsOf(group.groups, ports), group };
    };
    const { prepared, group: planned } = await prepareFirst(prepare, askGroups, observers.all);
    const { groups } = planned;
    requirePlatform(prepared.platform, options, names, groups);
    for (const [index, name] of names.entries()) {
        const kind = groups[index] ?? kindOf(prepared, name);
        (0,milestone/* requireReachable */.Zn)(options.waitFor, kind, name);
        if (kind)
            (0,require_accepted/* requireAccepted */.b)(settings, options, kind);
    }
    if (groups.some(group => group?.computePlatform === 'Lambda'))
        tellOldVersions(source, options, observers.all);
    // One application is of one platform, and so are its groups.
    await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, groups.find(isKnown), ports);
    const judged = await endActive(await judgeGroups(prepared, options, names, planned, ports, observers), options, planned, ports, observers);
    const isDryRun = options.dryRun === true;
    const deployments = [];
    let isRegistered = isDryRun;
    for (const { end, wish, revision: asked, ...judgment } of judged) {
        const { deploymentGroupName } = judgment;
        if (end || !asked) {
            deployments.push({ ...judgment, next: { end: end ?? notAsked(judgment) } });
            continue;
        }
        // A group that is there may serve others: it is changed at its turn, and not at all when that does not come.
        const isLater = !isDryRun && planned.isToChange(deploymentGroupName);
        const isSet = !isDryRun && options.deploymentGroupConfig !== undefined;
        const atTurn = isSet ? { atTurn: groupAtTurn(wish, options, planned, ports, observers) } : {};
        const ready = (next, isCreated, stored) => {
            const groupChange = planned.changeOf(deploymentGroupName);
            const made = { ...(isCreated !== undefined && { isCreated }), ...(groupChange && { groupChange }) };
            deployments.push({ ...judgment, ...(stored && { stored }), ...made, ...atTurn, next });
        };
        const settle = async () => (isLater ? undefined : planned.settle(deploymentGroupName));
        if (asked.unchanged !== undefined) {
            ready({ end: skipped(asked.unchanged) }, await settle());
            continue;
        }
        const stored = isDryRun ? await asked.locate() : { ...(await asked.store()), isStored: true };
        // A group that is made for nothing would be left over: it comes after what may fail.
        const isCreated = await settle();
        const { revision } = stored;
        // What has been deployed to its instances has not been deployed to those that it gets now.
        const isComparable = stored.isStored && !planned.isToMove(deploymentGroupName);
        const unchanged = isComparable ? (0,skipped_as_unchanged/* skippedAsUnchanged */.Y)(stored, options, judgment, observers.of(deploymentGroupName)) : undefined;
        const request = { ...wish, revision, ...settings };
        const store = () => asked.store();
        if (stored.unchanged !== undefined)
            ready({ end: skipped(stored.unchanged) }, isCreated, stored);
        // Of several groups one may have its turn hours from now, when it is looked at again.
        else if (unchanged && isDryRun)
            ready({ end: unchanged }, isCreated, stored);
        else if (unchanged)
            ready(names.length === 1 ? { end: unchanged, ifMoved: { request, store } } : { request, store, unchanged }, isCreated, stored);
        else if (isDryRun)
            ready({ end: await (0,dry_run/* dryRun */.P)(request, options, ports, observers.of(deploymentGroupName)) }, isCreated, stored);
        else {
            // What was pushed is registered, under a description of its own.
            if (!isRegistered && revision.type === 's3' && options.revision === undefined)
                await registerRevision(request, options, ports, observers.all, isCreated);
            isRegistered = true;
            ready({ request, store }, isCreated, stored);
        }
    }
    return { prepared, ...sharedBy(deployments), deployments };
}
function computePlatformOf(platform) {
    if (platform === undefined || platform === 'function')
        return undefined;
    return platform === 'server' ? 'Server' : app_spec_platform/* platformNames */.i[platform];
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
    return { revision: (0,without_content/* withoutContent */.g)(first.revision), ...(first.bundle && { bundle: first.bundle }) };
}
/** An AppSpec in S3 is deployed as it is: that of an earlier deployment names the version that had the traffic then. */
function tellOldVersions(source, { revision }, observe) {
    if (source.type !== 'object' || revision === undefined)
        return;
    observe({
        type: 'warning',
        message: `s3://${source.bucket}/${source.key} is deployed as it was stored, and fails unless its "CurrentVersion" is the version that the alias points at now`,
        hint: 'Deploy the version with `lambda-function-name`, `lambda-alias` and `lambda-target-version` instead, or the AppSpec with `appspec` or `appspec-content`: then it is read from the alias.'
    });
}
function skipped(errorMessage) {
    return { outcome: 'skipped', errorMessage, failures: [], snapshots: [] };
}
function notAsked({ deploymentGroupName }) {
    throw new Error(`"${deploymentGroupName}" is to be deployed to`);
}
/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision({ applicationName, revision, description }, { signal, timeout }, { codedeploy, clock }, observe, 
/** An application that was created with it may not be known everywhere at once. */
isNew = false) {
    const patience = { clock, signal, isNew, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
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


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ requireNewSettings),
/* harmony export */   AG: () => (/* binding */ deployOnceMore),
/* harmony export */   Kw: () => (/* binding */ changesTargets),
/* harmony export */   sk: () => (/* binding */ requirePlatformSettings)
/* harmony export */ });
const choosingInstances = ['ec2TagFilters', 'ec2TagSet', 'onPremisesInstanceTagFilters', 'onPremisesTagSet', 'autoScalingGroups'];
/** Members that CodeDeploy does not take for a platform (errors of CreateDeploymentGroup). */
const foreign = {
    Server: ['ecsServices'],
    ECS: choosingInstances,
    Lambda: [...choosingInstances, 'ecsServices', 'loadBalancerInfo']
};
/** Whether any of these is about what the group deploys to: its instances, or the service of ECS. */
function changesTargets(differences) {
    const members = [...choosingInstances, 'ecsServices'];
    return differences.some(({ path }) => members.includes(/^\w+/.exec(path)?.[0] ?? ''));
}
/** For who has changed that, and deployed nothing: the revision is the same as before, and whether the instances are, nobody remembers. */
const deployOnceMore = 'Deploy to it once without `skip-unchanged: deploy`, which would skip the revision that it had before.';
/** Throws `usage` for settings of another platform: CodeDeploy would refuse them, when the revision is uploaded already. */
function requirePlatformSettings({ settings, refuse }, platform) {
    const name = foreign[platform].find(member => isGiven(settings[member]));
    if (name !== undefined)
        throw refuse([name], `${name}: deployment groups of ${platform} do not have it`);
    const { deploymentType } = (settings['deploymentStyle'] ?? {});
    if (platform !== 'Server' && deploymentType === 'IN_PLACE')
        throw refuse(['deploymentStyle', 'deploymentType'], `deploymentStyle.deploymentType: for ${platform} it is BLUE_GREEN`);
}
/** Throws `usage` for a new group that lacks what each of its platform has. */
function requireNewSettings({ settings, refuse }, platform, group) {
    const pairs = settings['loadBalancerInfo']
        ?.targetGroupPairInfoList;
    const missing = settings['serviceRoleArn'] === undefined
        ? { member: 'serviceRoleArn', hint: 'Add the ARN of the role that CodeDeploy is to work with.' }
        : platform === 'ECS' && !isGiven(settings['ecsServices'])
            ? { member: 'ecsServices', hint: 'Name the service: `[{serviceName: web, clusterName: main}]`.' }
            : platform === 'ECS' && !isGiven(pairs)
                ? { member: 'loadBalancerInfo.targetGroupPairInfoList', hint: 'Name both target groups, and the listener for the traffic.' }
                : undefined;
    if (missing)
        throw refuse([], `"${missing.member}" is missing, and ${group} does not exist yet`, missing.hint);
}
/** An empty list stands for none. */
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
}


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ skippedAsUnchanged)
/* harmony export */ });
/* harmony import */ var _deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);

/**
 * With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. What CodeDeploy remembers
 * of the group is not enough where traffic can be moved without it: an alias of Lambda is moved by anybody, so it must have been looked at. The
 * task set of a service belongs to CodeDeploy: there only what was looked at, and is another one, counts against it.
 */
function skippedAsUnchanged({ revision, hasTraffic }, { skipUnchanged }, { group, deploymentGroupName }, observe) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,_deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRevision */ .C)(revision, group.lastSuccessfulRevision))
        return undefined;
    const last = `the last one to deployment group "${deploymentGroupName}" succeeded with this revision`;
    if (hasTraffic === false || (hasTraffic === undefined && group.computePlatform === 'Lambda')) {
        const now = hasTraffic === false ? 'what it deploys does not have the traffic now' : 'whether what it deploys has the traffic now was not seen';
        observe({ type: 'notice', message: `It is not skipped: ${last}, but ${now}` });
        return undefined;
    }
    return { outcome: 'skipped', errorMessage: `no deployment was created: ${last}`, failures: [], snapshots: [] };
}


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tellLeftovers)
/* harmony export */ });
/* harmony import */ var _require_platform_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5291);

/**
 * Does `work`, which deploys, and tells at its end, however it ends, what it registered, published, created or set otherwise in the account
 * and stays there without a deployment. `isUnknown`: whether there may be a deployment that nobody knows of.
 */
async function tellLeftovers(observe, work, isUnknown) {
    const made = [];
    const groups = new Set();
    const moved = new Set();
    let isCreated = false;
    try {
        const result = await work(event => {
            if (event.type === 'deployment-group' && event.change === 'created' && event.isPlan !== true)
                groups.add(event.deploymentGroupName);
            if (event.type === 'deployment-group' && event.change === 'updated' && event.isPlan !== true && (0,_require_platform_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTargets */ .Kw)(event.differences))
                moved.add(event.deploymentGroupName);
            if (event.type === 'task-definition-registered')
                made.push(`Task definition ${event.taskDefinition} was registered and stays; nothing runs from it`);
            if (event.type === 'version-published')
                made.push(`Version ${event.version} of "${event.functionName}" was published and stays; it gets no traffic`);
            if (event.type === 'deployment-created') {
                isCreated = true;
                groups.delete(event.deploymentGroupName);
                moved.delete(event.deploymentGroupName);
            }
            observe(event);
        });
        if (isUnknown(result)) {
            isCreated = true;
            groups.clear();
            moved.clear();
        }
        return result;
    }
    finally {
        const left = [...groups].map(name => `Deployment group "${name}" was created and stays; nothing was deployed to it`);
        for (const name of moved)
            observe({
                type: 'warning',
                message: `Deployment group "${name}" was set to deploy to something else, and stays so; nothing was deployed to it`,
                hint: _require_platform_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .deployOnceMore */ .AG
            });
        for (const message of [...left, ...(isCreated ? [] : made)])
            observe({ type: 'notice', message });
    }
}


/***/ })

};
