export const id = 3127;
export const ids = [3127];
export const modules = {

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostSystems),
/* harmony export */   B: () => (/* binding */ platforms)
/* harmony export */ });
const hostSystems = ['linux', 'windows'];
const platforms = ['server', 'ecs', 'lambda'];


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    })
};


/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ muteOnError)
/* harmony export */ });
/**
 * An observer that cannot break the work it watches: the first error is handed to `onError`, later events are not delivered.
 * A broken reporter must never change the outcome of a deployment.
 */
function muteOnError(observer, onError) {
    let muted = observer === undefined;
    return event => {
        if (muted)
            return;
        try {
            observer?.(event);
        }
        catch (error) {
            muted = true;
            onError(error);
        }
    };
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkOptions)
});

// UNUSED EXPORTS: ofTheDoors

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/operations/input-effects.js
var input_effects = __webpack_require__(589);
// EXTERNAL MODULE: ./lib/operations/inputs.js + 1 modules
var inputs = __webpack_require__(4461);
// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/operations/input-kinds.js
var input_kinds = __webpack_require__(9684);
// EXTERNAL MODULE: ./lib/operations/options.js
var options = __webpack_require__(8556);
// EXTERNAL MODULE: ./lib/operations/on-premises/iam-identity.js
var iam_identity = __webpack_require__(4035);
// EXTERNAL MODULE: ./lib/operations/on-premises/instance-name.js
var instance_name = __webpack_require__(7416);
// EXTERNAL MODULE: ./lib/operations/text-map.js
var text_map = __webpack_require__(7240);
;// CONCATENATED MODULE: ./lib/library/option-table.js








/** One that is no text; `is` says whether a value is one, `form` what it must be. */
function value(form, is) {
    return {
        parse: input_kinds/* text */.Qq.parse,
        check: given => {
            if (!is(given))
                throw new Error(`it must be ${form}`);
        }
    };
}
const isObject = (given) => typeof given === 'object' && given !== null;
const object = value('an object', isObject);
const callback = value('a function', given => typeof given === 'function');
const signal = value('an AbortSignal', given => isObject(given) && 'aborted' in given);
/** Whoever takes it says what is wrong with it. */
const anything = value('', () => true);
const byOption = new Map(inputs/* inputNames */.vj.map(name => [(0,inputs/* camelCase */.xQ)(name), inputs/* inputKinds */.cW[name]]));
/** The kinds of inputs, by their options. */
function kinds(...options) {
    return Object.fromEntries(options.map(option => [option, byOption.get(option) ?? anything]));
}
const heard = { signal, onEvent: callback };
const aws = {
    region: inputs/* inputKinds */.cW['aws-region'],
    endpoint: input_kinds/* text */.Qq,
    credentials: value('an object with accessKeyId and secretAccessKey', given => typeof given === 'function' || (isObject(given) && 'accessKeyId' in given && 'secretAccessKey' in given))
};
const git = { git: value('an object with run', given => isObject(given) && 'run' in given) };
const follow = {
    ...kinds('timeout', 'onTimeout', 'onCancel', 'waitFor', 'waitForRollback', 'onPartialFailure', 'onNoTargets', 'pollInterval'),
    ...heard
};
const source = {
    ...kinds('source', 'include', 'exclude', 'ignoreFile', 'symlinks', 'bundleType', 'compressionLevel', 'appspec', 'agentVersion'),
    validate: (0,input_kinds/* choice */.Yq)(...options/* validateLevels */.yi, 'after')
};
const storage = kinds(...['s3Sse', 's3KmsKeyId', 's3Acl', 's3Tags', 's3Metadata', 's3StorageClass', 's3ExpectedBucketOwner']);
const stored = kinds('archive', 's3Bucket', 's3Prefix', 's3Key', 'skipUnchanged');
const elsewhere = kinds('revision', 'revisionType', 's3VersionId', 's3Etag', 'githubRepository', 'githubCommitId');
const functions = kinds(...['appspecContent', 'substitutions', 'taskDefinition', 'containerName', 'containerPort'], ...['lambdaFunctionName', 'lambdaAlias', 'lambdaCurrentVersion', 'lambdaTargetVersion']);
const revision = { ...source, ...storage, ...stored, ...elsewhere, ...functions };
const push = {
    ...source,
    ...storage,
    ...stored,
    ...kinds('applicationName', 'description'),
    run: object,
    ...heard
};
const setting = kinds(...['deploymentConfigName', 'fileExistsBehavior', 'ignoreApplicationStopFailures', 'updateOutdatedInstancesOnly'], ...['autoRollback', 'overrideAlarms', 'targetTagFilters', 'targetAutoScalingGroups', 'deploymentOptions']);
const created = { ...kinds('applicationName', 'description', 'onActiveDeployment', 'onStaleRun'), run: object };
const restart = {
    ...follow,
    ...created,
    ...kinds('deploymentConfigName', 'ignoreApplicationStopFailures', 'autoRollback', 'overrideAlarms', 'deploymentOptions', 'dryRun'),
    deploymentGroupName: input_kinds/* resourceName */.Iy
};
const rollback = { ...restart, ...setting, ...kinds('deploymentId') };
const { deploymentId: _id, ...anyRevision } = rollback;
const groupConfig = kinds('deploymentGroupConfig', 'adoptDeploymentGroup', 'createApplication');
const branch = kinds('branchConfig', 'branch', 'configName', 'pullRequestNumber', 'onUnmatchedBranch');
const deploy = { ...revision, ...anyRevision, ...groupConfig };
const branchDeploy = { ...deploy, ...branch };
const deleted = {
    ...branch,
    ...kinds('applicationName', 'adoptDeploymentGroup', 'timeout', 'dryRun', 'source', 'appspec', 'githubCommitId'),
    ...kinds('onActiveDeployment', 'deleteApplication'),
    deploymentGroupName: input_kinds/* resourceName */.Iy,
    run: object,
    ...heard
};
const { waitFor: _until, ...notFollowed } = deploy;
const { deploymentGroupName: _group, ...toAnyGroup } = deploy;
// `max-parallel` has a limit on the action only.
const groups = { ...toAnyGroup, deploymentGroupNames: input_kinds/* lines */.Mn, maxParallel: anything, ...kinds('failFast') };
const { revision: _revision, dryRun: _dryRun, ...rehearsable } = branchDeploy;
const rehearse = {
    ...rehearsable,
    ...kinds('instances', 'root', 'hookHandlers', 'speed', 'alarmAt'),
    clones: input_kinds/* lines */.Mn
};
const wait = { ...follow, ...kinds('deploymentId') };
const continued = { ...wait, ...kinds('deploymentWaitType') };
const { onTimeout: _onTimeout, onCancel: _onCancel, waitFor: _waitFor, ...stopped } = wait;
const stop = { ...stopped, autoRollback: input_kinds/* boolean */.zM };
const watch = { ...aws, ...kinds('deploymentId', 'timeout', 'pollInterval'), ...heard };
const packaged = { ...source, output: input_kinds/* text */.Qq, ...heard };
const validated = {
    text: value('a text, or its bytes', given => typeof given === 'string' || given instanceof Uint8Array),
    file: input_kinds/* text */.Qq,
    platform: (0,input_kinds/* choice */.Yq)(...model/* platforms */.B),
    host: (0,input_kinds/* choice */.Yq)(...model/* hostSystems */.$),
    tree: object,
    previous: object,
    hasLoadBalancer: input_kinds/* boolean */.zM,
    bundleType: (0,input_kinds/* choice */.Yq)(...codedeploy_words/* bundleTypes */.U4),
    ...kinds('agentVersion')
};
const deregister = { instanceName: instance_name/* instanceName */.z, ...kinds('dryRun'), ...heard };
const register = { ...deregister, iamUserArn: iam_identity/* iamUserArn */.aq, iamSessionArn: iam_identity/* iamSessionArn */.jr, instanceTags: text_map/* textMap */.s };
const tag = { ...kinds('dryRun'), ...heard, instanceNames: input_kinds/* lines */.Mn, instanceTags: text_map/* textMap */.s, removeTags: input_kinds/* lines */.Mn };
const local = {
    // Its own check knows its limits.
    instances: anything,
    port: (0,input_kinds/* wholeNumber */.rD)(0, 65_535),
    root: input_kinds/* text */.Qq,
    region: inputs/* inputKinds */.cW['aws-region'],
    clones: input_kinds/* lines */.Mn,
    onOutput: callback,
    onNotice: callback,
    simulation: object,
    ...kinds('hookHandlers', 'speed'),
    faults: callback
};
const target = ['applicationName', 'deploymentGroupName'];
/** What each exported function takes. That no option of its type is missing is checked by the compiler. */
const optionTable = {
    deploy: { options: { ...branchDeploy, ...aws, ...git }, required: ['applicationName'] },
    deployToGroups: { options: { ...groups, ...aws, ...git }, required: ['applicationName', 'deploymentGroupNames'] },
    createDeployment: { options: { ...notFollowed, ...aws, ...git }, required: target },
    rehearse: { options: rehearse },
    packageRevision: { options: packaged },
    pushRevision: { options: { ...push, ...aws }, required: ['applicationName'] },
    waitForDeployment: { options: { ...wait, ...aws }, required: ['deploymentId'] },
    continueDeployment: { options: { ...continued, ...aws }, required: ['deploymentId'] },
    stopDeployment: { options: { ...stop, ...aws }, required: ['deploymentId'] },
    rollbackDeployment: { options: { ...rollback, ...aws }, required: target },
    restartDeployment: { options: { ...restart, ...aws }, required: target },
    deleteDeploymentGroup: { options: { ...deleted, ...aws }, required: ['applicationName'] },
    registerInstance: { options: { ...register, ...aws }, required: ['instanceName'] },
    deregisterInstance: { options: { ...deregister, ...aws }, required: ['instanceName'] },
    tagInstances: { options: { ...tag, ...aws }, required: ['instanceNames'] },
    watchDeployment: { options: watch, required: ['deploymentId'] },
    validateAppSpec: { options: validated, required: ['text', 'file'] },
    startLocalCodeDeploy: { options: local }
};

;// CONCATENATED MODULE: ./lib/library/check-options.js





/**
 * What the action and the command line may give beside the options of a function: inputs that they see to themselves, or that are about
 * several groups where one is named.
 */
const ofTheDoors = new Set([
    ...['mode', 'awsRegion', 'run', 'maxParallel', 'failFast', 'allowForks'],
    ...input_effects/* feedbackInputs */.n.map(inputs/* camelCase */.xQ)
]);
/**
 * Throws a `usage` error for an option that a function does not have, that is none of its kind or that is missing: from JavaScript, what the
 * types refuse would be taken silently. What is undefined is not given.
 */
function checkOptions(name, given) {
    const { options, required = [] } = optionTable[name];
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        throw new errors/* DeployError */.sH('usage', `${name} takes one object with options`, { hint: list(required) });
    const values = given;
    for (const [option, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const kind = Object.hasOwn(options, option) ? options[option] : undefined;
        if (kind)
            checkValue(kind, option, value);
        else if (!ofTheDoors.has(option))
            throw unknown(name, option, Object.keys(options));
    }
    const missing = required.find(option => values[option] === undefined);
    if (missing !== undefined)
        throw new errors/* DeployError */.sH('usage', `\`${missing}\` is missing: ${name} needs it`, { input: inputOf(missing) });
}
function checkValue({ parse, check }, option, value) {
    try {
        if (check)
            check(value);
        else if (typeof value === 'string')
            parse(value);
        else
            throw new Error('it must be a text');
    }
    catch (error) {
        throw new errors/* DeployError */.sH('usage', `\`${option}\` is ${shown(value)}: ${error.message}`, { input: inputOf(option), cause: error });
    }
}
function unknown(name, option, options) {
    const near = (0,suggest/* nearestName */.q)(option, options);
    return new errors/* DeployError */.sH('usage', `${name} has no option \`${option}\``, {
        input: inputOf(option),
        hint: near === undefined ? list(options) : `Did you mean \`${near}\`?`
    });
}
function list(options) {
    return `It takes ${options.map(option => `\`${option}\``).join(', ')}.`;
}
/** Of a text or a number all that is needed; of anything else, which may hold a secret, what it is. */
function shown(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 100));
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return String(value);
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** As errors name it everywhere: `s3Bucket` is `s3-bucket`. */
function inputOf(option) {
    return option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onPremisesPorts)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

/** The SDK's client behind our port for on-premises instances. */
async function onPremisesPorts(settings) {
    const { createOnPremisesPort } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7507), __webpack_require__.e(6775), __webpack_require__.e(9249)]).then(__webpack_require__.bind(__webpack_require__, 4413));
    return { onPremises: createOnPremisesPort(settings), clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m };
}


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTaggedSo),
/* harmony export */   m: () => (/* binding */ changeTags)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _on_premises_port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3469);
/* harmony import */ var _read_instances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3144);



const firstPauseMs = 500;
const longestPauseMs = 8_000;
/** Whether an instance has all of it, and no other values of these keys. */
function isTaggedSo(instance, change) {
    return missingOf(instance, change).length === 0 && leftOf(instance, change).length === 0;
}
function missingOf({ tags }, { set }) {
    return Object.keys(set).filter(key => !tags.some(tag => tag.key === key && tag.value === set[key]));
}
/** What is to go: tags of keys that are removed, and other values of those that are set. */
function leftOf({ tags }, { set, remove }) {
    return tags.filter(({ key, value }) => remove.includes(key) || (Object.hasOwn(set, key) && set[key] !== value));
}
/**
 * Makes the tags of instances that are not tagged so yet so, and returns them as CodeDeploy then has them. What they have is not sent again. Calls `onChanged`
 * with the names that one call was about, as soon as it was carried out. Throws when CodeDeploy does not show what it accepted.
 */
async function changeTags(instances, change, run, { onChanged, isNew = false }) {
    const names = instances.map(({ name }) => name);
    // What goes makes room for what comes. The old value of a key stays until the new one is there: an instance is never without both.
    await removeAll(instances, ({ key }) => change.remove.includes(key), run, onChanged);
    const untagged = instances.filter(instance => missingOf(instance, change).length > 0).map(({ name }) => name);
    for (const batch of (0,_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .inBatches */ .oq)(untagged, _on_premises_port_js__WEBPACK_IMPORTED_MODULE_2__/* .mostTaggedAtOnce */ .U)) {
        await run.ask(port => port.addTags(batch, change.set, run.signal), isNew);
        onChanged(batch);
    }
    const tagged = await readBack(names, run, isNew, instance => missingOf(instance, change).length === 0);
    if (tagged.every(instance => isTaggedSo(instance, change)))
        return tagged;
    // Whether a second value of a key takes the place of the first is not documented: what CodeDeploy kept is taken away.
    await removeAll(tagged, tag => Object.hasOwn(change.set, tag.key) && change.set[tag.key] !== tag.value, run, onChanged);
    return readBack(names, run, isNew, instance => isTaggedSo(instance, change));
}
/** CodeDeploy removes a tag by its key and its value, which need not be the same everywhere: instances with the same ones share a call. */
async function removeAll(instances, goes, run, onChanged) {
    const together = new Map();
    for (const { name, tags } of instances) {
        const going = tags.filter(goes);
        if (going.length === 0)
            continue;
        const key = JSON.stringify(going.map(({ key, value }) => [key, value]).sort());
        const known = together.get(key);
        if (known === undefined)
            together.set(key, { tags: going, names: [name] });
        else
            known.names.push(name);
    }
    for (const { tags, names } of together.values()) {
        for (const batch of (0,_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .inBatches */ .oq)(names, _on_premises_port_js__WEBPACK_IMPORTED_MODULE_2__/* .mostTaggedAtOnce */ .U)) {
            await run.ask(port => port.removeTags(batch, tags, run.signal));
            onChanged(batch);
        }
    }
}
/** What was written may be seen everywhere only a moment later. */
async function readBack(names, run, isNew, isSo) {
    for (let pauseMs = firstPauseMs;; pauseMs *= 2) {
        const read = await (0,_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstances */ .dX)(names, run, isNew);
        const other = read.filter(instance => !isSo(instance));
        if (other.length === 0)
            return read;
        if (pauseMs > longestPauseMs) {
            const { name, tags } = other[0] ?? { name: '', tags: [] };
            const has = tags.length === 0 ? 'no tags' : tags.map(({ key, value }) => `${key}=${value}`).join(', ');
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('service', `CodeDeploy took the tags, and ${(0,_read_instances_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(other.map(each => each.name))} not shown with them: ${name} has ${has}`, {
                operation: 'BatchGetOnPremisesInstances',
                hint: 'Run it again: what is tagged already is left as it is.'
            });
        }
        await run.clock.sleep(pauseMs, run.signal);
    }
}


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ requireRemovable),
/* harmony export */   Yc: () => (/* binding */ tagsAfter),
/* harmony export */   b5: () => (/* binding */ requireTags),
/* harmony export */   hr: () => (/* binding */ requireRoom)
/* harmony export */ });
/* unused harmony export mostTags */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);


/** As many tags an on-premises instance has at most (limits page of the CodeDeploy guide, `aws deploy register`). */
const mostTags = 10;
const mostKeyCharacters = 128;
const mostValueCharacters = 256;
/** Throws a `usage` error for a tag that CodeDeploy would not take, and for more of them than an instance can have. */
function requireTags(tags, input = 'instance-tags') {
    const count = Object.keys(tags).length;
    if (count > mostTags)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` has ${count} tags, and an on-premises instance at most ${mostTags}`, { input });
    for (const [key, value] of Object.entries(tags)) {
        requireKey(key, input);
        if (length(value) > mostValueCharacters)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the value of the tag "${key}" has ${length(value)} characters, and may have ${mostValueCharacters}`, {
                input
            });
    }
}
function requireKey(key, input) {
    if (key === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', 'a tag has no key; a value alone is none', { input, hint: 'Write it as NAME=VALUE.' });
    if (length(key) > mostKeyCharacters) {
        const shown = `${key.slice(0, 40)}…`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the key of the tag "${shown}" has ${length(key)} characters, and may have ${mostKeyCharacters}`, {
            input
        });
    }
}
/** Characters as AWS counts them. */
function length(text) {
    return Array.from(text).length;
}
/** Throws a `usage` error for what is no key, and for one that is to be there too. */
function requireRemovable(keys, added) {
    const input = 'remove-tags';
    for (const key of keys) {
        requireKey(key, input);
        if (Object.hasOwn(added, key))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the tag "${key}" is to be removed and to be set`, {
                input,
                hint: 'To set it is enough: that replaces its value.'
            });
    }
}
/** The tags as they will be. */
function tagsAfter({ tags }, added, removed) {
    const kept = tags.filter(({ key }) => !removed.includes(key)).map(({ key, value }) => [key, value]);
    return { ...Object.fromEntries(kept), ...added };
}
/** Throws a `usage` error for the first instance that would have more tags than it can. */
function requireRoom(instances, added, removed) {
    for (const instance of instances) {
        const keys = Object.keys(tagsAfter(instance, added, removed));
        if (keys.length <= mostTags)
            continue;
        const own = instance.tags.map(({ key }) => key);
        const [first = ''] = Object.keys(added).filter(key => !own.includes(key));
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(first, own);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `instance "${instance.name}" would have ${keys.length} tags, and has room for ${mostTags}`, {
            input: 'instance-tags',
            hint: `It has ${own.join(', ')}: remove some with \`remove-tags\`.${near === undefined ? '' : ` Is "${first}" meant to be "${near}"?`}`
        });
    }
}


/***/ }),

/***/ 3469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mostTaggedAtOnce),
/* harmony export */   X: () => (/* binding */ mostInBatch)
/* harmony export */ });
/** As many names `getMany` takes; the API reference says 25, its error 100. */
const mostInBatch = 25;
/** As many instances one call tags. */
const mostTaggedAtOnce = 100;


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun),
/* harmony export */   c: () => (/* binding */ afterDoing)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);



/** What passes is waited for as long: somebody looks on. */
const patienceMs = 60_000;
function startRun({ signal, onEvent }, ports) {
    const observe = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_2__/* .muteOnError */ .h)(onEvent, () => undefined);
    const { onPremises, clock } = ports;
    const ask = async (work, isNew = false) => {
        signal?.throwIfAborted();
        return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(() => work(onPremises), { clock, signal, patienceMs, isNew, onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRetry */ .CM)(observe) });
    };
    return { onPremises, clock, signal, observe, ask };
}
/** The same failure in other words, after `done` had happened already; a cancel too. What is a bug is as it was. */
function afterDoing(done, thrown, signal, hint) {
    if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)) {
        return signal?.aborted && thrown === signal.reason ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', `cancelled: ${done}`, { hint, cause: thrown }) : thrown;
    }
    const { code, operation, errorName, requestId, input, cause } = thrown;
    const details = { operation, errorName, requestId, input, cause, hint: [thrown.hint, hint].filter(Boolean).join(' ') };
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH(code, `${done}: ${thrown.message}`, details);
}


/***/ }),

/***/ 3144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   dX: () => (/* binding */ readInstances),
/* harmony export */   oq: () => (/* binding */ inBatches)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);
/* harmony import */ var _on_premises_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3469);



/** Names that are looked at for one that was misspelt. */
const mostCandidates = 1_000;
/** Items in lists of at most `most`. */
function inBatches(items, most) {
    return Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));
}
/** The instances of these names, in their order. Throws `not-found` with every name that is not registered. */
async function readInstances(names, run, isNew = false) {
    const known = new Map();
    for (const batch of inBatches(names, _on_premises_port_js__WEBPACK_IMPORTED_MODULE_1__/* .mostInBatch */ .X)) {
        const read = await run.ask(async (port) => {
            const found = await port.getMany(batch, run.signal);
            // Of what was registered just now not even that may be known everywhere.
            if (isNew && !batch.every(name => found.some(instance => instance.name === name && instance.isRegistered)))
                throw notThere(batch);
            return found;
        }, isNew);
        for (const instance of read)
            known.set(instance.name, instance);
    }
    const missing = names.filter(name => known.get(name)?.isRegistered !== true);
    if (missing.length > 0)
        throw await unregistered(missing, names.length, known, run);
    return names.flatMap(name => known.get(name) ?? []);
}
function notThere(names) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', `${listed(names)} not registered`, { operation: 'BatchGetOnPremisesInstances' });
}
async function unregistered(missing, asked, known, { onPremises, signal }) {
    // Not being allowed to list them only costs the suggestion.
    const others = await onPremises.list(mostCandidates, signal).catch(() => []);
    const meant = missing.flatMap(name => {
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, others);
        return near === undefined ? [] : `"${near}"${missing.length > 1 ? ` for "${name}"` : ''}`;
    });
    const gone = missing.filter(name => known.has(name));
    const tags = missing.filter(name => name.includes('='));
    const hints = [
        meant.length > 0 ? `Did you mean ${meant.slice(0, 5).join(', ')}?` : undefined,
        gone.length > 0 ? `${listed(gone)} deregistered; register again before.` : undefined,
        tags.length > 0 ? `Each tag takes an \`instance-tags\` of its own, if ${listed(tags)} meant as one.` : undefined,
        meant.length + gone.length + tags.length === 0 ? 'Register first, and check the region.' : undefined
    ];
    const nothing = asked > missing.length ? `; of the ${asked} instances none was changed` : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', `${listed(missing)} not registered${nothing}`, {
        input: 'instance-name',
        hint: hints.filter(hint => hint !== undefined).join(' ')
    });
}
/** `instance "a" is`, `instances "a", "b" are`. */
function listed(names) {
    const shown = names.slice(0, 20).map(name => `"${name}"`);
    const rest = names.length - shown.length;
    const all = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
    return names.length === 1 ? `instance ${all} is` : `instances ${all} are`;
}


/***/ }),

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   l: () => (/* binding */ tagInstances)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3029);
/* harmony import */ var _change_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5219);
/* harmony import */ var _instance_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7416);
/* harmony import */ var _instance_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3978);
/* harmony import */ var _on_premises_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1689);
/* harmony import */ var _read_instances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3144);







/**
 * Sets and removes tags of on-premises instances, of all of them the same. Everything is checked before anything is changed: an instance that
 * is not registered, or has no room, is an error that names it. What is so already is left as it is. Throws a `DeployError`, which says
 * what had been changed.
 */
async function tagInstances(options, ports) {
    const { instanceTags: set = {}, removeTags: remove = [], dryRun: isDryRun = false } = options;
    const names = [...new Set(options.instanceNames)];
    if (names.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', 'the instance to tag is missing', { input: 'instance-name' });
    for (const name of names)
        (0,_instance_name_js__WEBPACK_IMPORTED_MODULE_2__/* .requireInstanceName */ .a)(name);
    if (Object.keys(set).length === 0 && remove.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', 'there is nothing to do: neither `instance-tags` nor `remove-tags` is given', { input: 'instance-tags' });
    }
    (0,_instance_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTags */ .b5)(set);
    (0,_instance_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .requireRemovable */ .PB)(remove, set);
    const run = (0,_on_premises_run_js__WEBPACK_IMPORTED_MODULE_4__/* .startRun */ .A)(options, ports);
    const before = await (0,_read_instances_js__WEBPACK_IMPORTED_MODULE_5__/* .readInstances */ .dX)(names, run);
    (0,_instance_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .requireRoom */ .hr)(before, set, remove);
    const change = { set, remove };
    warnOfAbsent(before, remove, run);
    const changing = before.filter(instance => !(0,_change_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaggedSo */ .F)(instance, change));
    const after = isDryRun ? before : await changed(before, changing, change, run);
    return {
        isDryRun,
        instances: after.map((instance, index) => ({
            instanceName: instance.name,
            change: changing.includes(before[index] ?? instance) ? 'tagged' : 'none',
            tags: isDryRun ? (0,_instance_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsAfter */ .Yc)(instance, set, remove) : tagsOf(instance.tags)
        }))
    };
}
/** Values by key. A key that is there twice has its last value. */
function tagsOf(tags) {
    return Object.fromEntries(tags.map(({ key, value }) => [key, value]));
}
async function changed(before, changing, change, run) {
    const touched = new Set();
    try {
        const read = await (0,_change_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .changeTags */ .m)(changing, change, run, { onChanged: names => names.forEach(name => touched.add(name)) });
        const byName = new Map(read.map(instance => [instance.name, instance]));
        return before.map(instance => byName.get(instance.name) ?? instance);
    }
    catch (error) {
        const done = touched.size === 0 ? 'nothing was tagged' : `tags were changed on ${touched.size} of ${before.length} instances, and not all as asked`;
        throw (0,_on_premises_run_js__WEBPACK_IMPORTED_MODULE_4__/* .afterDoing */ .c)(done, error, run.signal, touched.size === 0 ? undefined : 'Run it again: what is tagged already is left as it is.');
    }
}
/** That a tag is gone which was never there may be a misspelt key. */
function warnOfAbsent(instances, remove, { observe }) {
    const own = new Set(instances.flatMap(({ tags }) => tags.map(({ key }) => key)));
    for (const key of remove) {
        if (own.has(key))
            continue;
        const [start = ''] = key.split('=');
        const near = own.has(start) ? start : (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, own);
        observe({
            type: 'warning',
            message: `there is no tag "${key}" to remove${instances.length === 1 ? '' : ' on any of the instances'}`,
            ...(near !== undefined && { hint: `Did you mean "${near}"?` })
        });
    }
}


/***/ }),

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ waitsFrom),
/* harmony export */   CM: () => (/* binding */ tellRetry),
/* harmony export */   Jn: () => (/* binding */ createLagMs),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   p0: () => (/* binding */ patienceWithin),
/* harmony export */   up: () => (/* binding */ noticePatienceMs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_with_hint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);


/** A deployment may not be found for some seconds after it was created. */
const createLagMs = 30_000;
/** As long as a watch waits. */
const patienceMs = 900_000;
/** A network that does not let a call through may be a misspelt region or endpoint: whoever wrote that should know soon. */
const networkPatienceMs = 60_000;
/** For calls whose failure is only a notice: nobody waits long for those. */
const noticePatienceMs = 10_000;
const firstPauseMs = 2_000;
const longestPauseMs = 15_000;
/**
 * What `work` resolves to, asked again while it fails for a reason that passes: throttling, an error inside AWS, a network that is away for
 * a moment. For calls that may be repeated. Throws what `work` threw last, and the reason of an abort.
 */
async function patiently(work, patience) {
    const wait = waitsFrom(patience);
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            await wait(error);
        }
    }
}
/** Waits, from now on, after each failure that passes, longer each time; throws any other one, and that which comes too late. */
function waitsFrom({ clock, signal, isNew = false, onRetry, ...patience }) {
    const startMs = clock.now();
    const { patienceMs: limitMs = Infinity } = patience;
    let pauseMs = firstPauseMs;
    return async (error) => {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || signal?.aborted)
            throw error;
        const isNotFoundYet = isNew && error.code === 'not-found';
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && !isNotFoundYet)
            throw error;
        const longestMs = isNotFoundYet ? createLagMs : error.code === 'network' ? networkPatienceMs : patienceMs;
        if (clock.now() + pauseMs > startMs + Math.min(longestMs, limitMs))
            throw error;
        if (pauseMs === firstPauseMs)
            onRetry?.(error);
        const nowMs = pauseMs;
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
        await clock.sleep(nowMs, signal);
    };
}
/** Says that a call is tried again. */
function tellRetry(observe) {
    return error => observe?.({ type: 'notice', message: `${(0,_core_with_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .m)(error).replace(/\.$/, '')}. Trying again` });
}
/** For calls about a deployment that is followed: they are tried again within its `timeout`. */
function patienceWithin({ options: { timeout, signal }, startMs, ports: { clock }, observe }) {
    const patienceMs = timeout === undefined ? undefined : startMs + timeout - clock.now();
    return { clock, signal, patienceMs, onRetry: tellRetry(observe) };
}


/***/ })

};
