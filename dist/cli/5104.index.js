export const id = 5104;
export const ids = [5104];
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

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deregisterInstance: () => (/* binding */ deregister_instance_deregisterInstance)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/on-premises/instance-name.js
var instance_name = __webpack_require__(7416);
// EXTERNAL MODULE: ./lib/operations/on-premises/on-premises-run.js
var on_premises_run = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/operations/on-premises/deregister-instance.js



/**
 * Takes an on-premises instance out of CodeDeploy, its tags first, as `aws deploy deregister` does. The host, its agent and its IAM user stay
 * as they are. What is not registered is left as it is. Throws a `DeployError`, which says so when the instance has lost its tags and is
 * registered still.
 */
async function deregisterInstance(options, ports) {
    const { instanceName: name, dryRun: isDryRun = false } = options;
    (0,instance_name/* requireInstanceName */.a)(name);
    const run = (0,on_premises_run/* startRun */.A)(options, ports);
    const found = await run.ask(port => port.get(name, run.signal));
    if (found?.isRegistered !== true)
        return { instanceName: name, change: 'none', isDryRun };
    if (!isDryRun) {
        const isUntagged = await removeTags(found, run);
        try {
            await run.ask(port => port.deregister(name, run.signal));
        }
        catch (error) {
            if (!isUntagged)
                throw error;
            const tags = found.tags.map(({ key, value }) => `${key}=${value}`).join(', ');
            const hint = `Without its tags no deployment reaches it. Run it again, or give them back, ${tags}: codedeploy-kit tag ${name}.`;
            throw (0,on_premises_run/* afterDoing */.c)(`instance "${name}" has lost its tags, and may be registered still`, error, run.signal, hint);
        }
    }
    return { instanceName: name, change: 'deregistered', isDryRun };
}
/**
 * Its record would keep them. That they cannot be removed keeps nothing from being deregistered, and then no deployment reaches it. True when it
 * had some, and has none now.
 */
async function removeTags({ name, tags }, run) {
    if (tags.length === 0)
        return false;
    try {
        await run.ask(port => port.removeTags([name], tags, run.signal));
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || !['access-denied', 'not-found', 'refused'].includes(error.code))
            throw error;
        run.observe({ type: 'notice', message: `The tags of instance "${name}" stay with its record: ${error.message}` });
        return false;
    }
}

// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/library/on-premises-ports.js
var on_premises_ports = __webpack_require__(8802);
;// CONCATENATED MODULE: ./lib/library/deregister-instance.js



/** Takes an on-premises instance, and its tags, out of CodeDeploy; what is not there is a success that says so. Throws a `DeployError`. */
async function deregister_instance_deregisterInstance(options) {
    (0,check_options/* checkOptions */.J)('deregisterInstance', options);
    return deregisterInstance(options, await (0,on_premises_ports/* onPremisesPorts */.o)(options));
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
