export const id = 8927;
export const ids = [8927];
export const modules = {

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ nearestInputFile),
/* harmony export */   bP: () => (/* binding */ inputFilePlaces),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6282);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3029);






/**
 * A small file that an input names, relative to the source, else to the working directory; undefined when there is none. Throws `usage`
 * for what is there and cannot be that file: a folder, a device, something too large, something that may not be read.
 */
async function readInputFile(name, { source, input, largestBytes, skipFolders = false }) {
    for (const file of inputFilePlaces(name, source)) {
        const unfit = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('usage', `"${file}" ${why}`, { input, cause });
        try {
            // Looked at before it is opened: opening a pipe waits for somebody to write to it.
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (skipFolders && stats.isDirectory())
                continue;
            if (!stats.isFile())
                throw unfit('is no file');
            if (stats.size > largestBytes)
                throw unfit(`has ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(stats.size)}, and no more than ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(largestBytes)} are read`);
            return { file, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file) };
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH)
                throw error;
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                continue;
            throw unfit(`cannot be read (${code ?? 'unknown error'})`, error);
        }
    }
    return undefined;
}
/** Where {@link readInputFile} looks. */
function inputFilePlaces(name, source) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? [name] : [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, name), name])];
}
/** The file that somebody who misspelt a name probably meant. */
function nearestInputFile(name, source) {
    for (const place of inputFilePlaces(name, source)) {
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place), namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)));
        if (near !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), near);
    }
    return undefined;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ textSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hex SHA-256 of the UTF-8 bytes of a text, as CodeDeploy names an AppSpec. */
function textSha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
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
/* harmony import */ var _places_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8857);
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

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** A place in a file for a sentence: `taskdef.json:12:5`, or the file alone. */
function placeText(file, span) {
    return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ placedFinding)
/* harmony export */ });
/** The same as a finding, in a sentence. */
function placedFinding(rule, { file, problem, hint, span, severity = 'error' }) {
    return {
        rule,
        severity,
        message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? '' : '.'}`,
        file,
        agents: [],
        ...(span && { span }),
        ...(hint !== undefined && { hint })
    };
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1528);
/* harmony import */ var _appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);



/** Finds the name of a member, or an item of a list, by the way that leads to it. JSON is YAML, but for odd cases, which have no place. */
function placesIn(text) {
    let root;
    let isRead = false;
    return path => {
        if (!isRead)
            root = (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text).root;
        isRead = true;
        let node = root && (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(root);
        let span = node?.span;
        for (const part of path) {
            if (typeof part === 'number') {
                const item = node?.kind === 'sequence' ? node.items[part] : undefined;
                node = item && (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(item);
                span = node?.span;
            }
            else {
                const mapping = node?.kind === 'mapping' ? node : undefined;
                span = mapping && (0,_appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(mapping, part)?.key.span;
                node = mapping && (0,_appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(mapping, part);
            }
            if (span === undefined)
                return undefined;
        }
        return path.length === 0 ? undefined : span;
    };
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


/***/ })

};
