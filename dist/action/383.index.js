export const id = 383;
export const ids = [383,532];
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

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Wh: () => (/* binding */ deployPorts),
/* harmony export */   o4: () => (/* binding */ connectAws)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

/** The SDK's clients behind our ports; loaded only when a mode needs AWS, and S3's only when something is stored or looked for there. */
async function connectAws(settings) {
    const { createCodeDeployPort } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(507), __webpack_require__.e(193), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 9316));
    return { codedeploy: createCodeDeployPort(settings), s3: lazyStore(settings) };
}
/** Loading S3's client takes 65 ms and more, and most modes neither store anything nor look for it. */
function lazyStore(settings) {
    let loading;
    const store = () => (loading ??= connectStore(settings));
    return {
        hasBucket: async (...asked) => (await store()).hasBucket(...asked),
        head: async (...asked) => (await store()).head(...asked),
        upload: async (...asked) => (await store()).upload(...asked)
    };
}
async function connectStore(settings) {
    const { createObjectStorePort } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(193), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 6372));
    const { AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint } = process.env;
    const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '');
    return createObjectStorePort({ ...settings, isCustomS3Endpoint });
}
async function deployPorts(settings) {
    return { ...(await connectAws(settings)), clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, nonce };
}
/** Eight characters that no other run of this group has. */
function nonce() {
    return crypto.randomUUID().slice(0, 8);
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
// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/operations/input-kinds.js
var input_kinds = __webpack_require__(9684);
// EXTERNAL MODULE: ./lib/operations/inputs.js + 2 modules
var inputs = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/operations/options.js
var options = __webpack_require__(8556);
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
const revision = { ...source, ...storage, ...stored, ...elsewhere };
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
const deploy = { ...revision, ...anyRevision };
const { waitFor: _until, ...notFollowed } = deploy;
const { deploymentGroupName: _group, ...toAnyGroup } = deploy;
// `max-parallel` has a limit on the action only.
const groups = { ...toAnyGroup, deploymentGroupNames: input_kinds/* lines */.Mn, maxParallel: anything, ...kinds('failFast') };
const { revision: _revision, dryRun: _dryRun, ...rehearsable } = deploy;
const rehearse = { ...rehearsable, ...kinds('instances', 'root'), clones: input_kinds/* lines */.Mn };
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
    ...kinds('agentVersion', 'bundleType')
};
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
    faults: callback
};
const target = ['applicationName', 'deploymentGroupName'];
/** What each exported function takes. That no option of its type is missing is checked by the compiler. */
const optionTable = {
    deploy: { options: { ...deploy, ...aws }, required: target },
    deployToGroups: { options: { ...groups, ...aws }, required: ['applicationName', 'deploymentGroupNames'] },
    createDeployment: { options: { ...notFollowed, ...aws }, required: target },
    rehearse: { options: rehearse },
    packageRevision: { options: packaged },
    pushRevision: { options: { ...push, ...aws }, required: ['applicationName'] },
    waitForDeployment: { options: { ...wait, ...aws }, required: ['deploymentId'] },
    continueDeployment: { options: { ...continued, ...aws }, required: ['deploymentId'] },
    stopDeployment: { options: { ...stop, ...aws }, required: ['deploymentId'] },
    rollbackDeployment: { options: { ...rollback, ...aws }, required: target },
    restartDeployment: { options: { ...restart, ...aws }, required: target },
    watchDeployment: { options: watch, required: ['deploymentId'] },
    validateAppSpec: { options: validated, required: ['text', 'file'] },
    startLocalCodeDeploy: { options: local }
};

;// CONCATENATED MODULE: ./lib/library/check-options.js



/**
 * What the action and the command line may give beside the options of a function: inputs that they see to themselves, or that are about
 * several groups where one is named.
 */
const ofTheDoors = new Set(['mode', 'awsRegion', 'annotations', 'jobSummary', 'run', 'maxParallel', 'failFast']);
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

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushRevision: () => (/* binding */ push_revision_pushRevision)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(1746);
// EXTERNAL MODULE: ./lib/deployment/run-marker.js
var run_marker = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 17 modules
var store_revision = __webpack_require__(6961);
// EXTERNAL MODULE: ./lib/operations/with-nearest-name.js
var with_nearest_name = __webpack_require__(7103);
;// CONCATENATED MODULE: ./lib/operations/push-revision.js








/**
 * Packages, uploads and registers a revision, and deploys nothing. Throws a `DeployError` unless all of that was done; one that came after
 * the upload says where the bundle is.
 */
function pushRevision(options, ports) {
    const observe = (0,observer/* muteOnError */.h)(options.onEvent, () => undefined);
    return (0,cancellable.cancellable)(options.signal, 'the revision was known to be registered', async () => {
        requireDeployable(options);
        const prepared = await (0,store_revision/* prepareNew */.C)((0,revision_source/* resolveNewSource */.c)(options), options, ports, observe);
        await readApplication(options, ports, observe);
        const { revision, bundle } = await prepared.store();
        await register(revision, options, ports);
        const { applicationName } = options;
        observe({ type: 'registered', applicationName, revision });
        return { applicationName, revision, ...(bundle && { bundle }), diagnostics: prepared.diagnostics };
    });
}
function requireDeployable({ skipUnchanged }) {
    if (skipUnchanged !== 'deploy')
        return;
    throw new errors/* DeployError */.sH('usage', '`skip-unchanged: deploy` has no effect on push, which deploys nothing', {
        input: 'skip-unchanged',
        hint: 'Leave it empty here, and set it where the revision is deployed.'
    });
}
/** A mistyped application, or one that takes no bundles, is told before the upload. */
async function readApplication({ applicationName, signal }, { codedeploy, clock }, observe) {
    const patience = { clock, signal, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
    try {
        const { computePlatform } = await (0,patiently/* patiently */.d_)(() => codedeploy.getApplication(applicationName, signal), patience);
        if (computePlatform === 'Server')
            return;
        throw new errors/* DeployError */.sH('usage', `application "${applicationName}" is for ${computePlatform}, which takes no bundles`, {
            input: 'application-name'
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'not-found') {
            throw await (0,with_nearest_name/* withNearestName */.W)(error, {
                input: 'application-name',
                name: applicationName,
                list: () => codedeploy.listApplications(signal)
            });
        }
        if (error.code !== 'access-denied')
            throw error;
        observe({
            type: 'notice',
            message: `${error.message}. Going on without; codedeploy:GetApplication would let the name be checked before the upload`
        });
    }
}
/** Here it is the purpose: what is not registered was not pushed. */
async function register(revision, { applicationName, description = '', run, signal }, { codedeploy, clock, nonce }) {
    const words = run
        ? (0,run_marker/* describeRun */.vZ)({ run: run.id, attempt: run.attempt, ...(run.sha !== undefined && { sha: run.sha }), nonce: nonce() }, description)
        : (0,run_marker/* clipDescription */.bA)(description);
    try {
        await (0,patiently/* patiently */.d_)(() => codedeploy.registerRevision(applicationName, revision, words, signal), { clock, signal });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
            throw error;
        const { code, message, hint, operation, errorName, requestId, input } = error;
        const place = revision.type === 's3' ? `s3://${revision.bucket}/${revision.key}` : revision.repository;
        throw new errors/* DeployError */.sH(code, `${message}. The bundle is stored as ${place}, but it is not registered`, {
            operation,
            errorName,
            requestId,
            input,
            hint: [hint, 'Then push again: what is stored is not sent twice.'].filter(part => part !== undefined).join(' '),
            cause: error
        });
    }
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/push-revision.js



/**
 * Packages a directory, or takes an archive, uploads it and registers it as a revision of the application; nothing is deployed. `deploy`
 * takes the `revision` of the result. Throws a `DeployError` unless all of that was done.
 */
async function push_revision_pushRevision(options) {
    (0,check_options/* checkOptions */.J)('pushRevision', options);
    return pushRevision(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellable: () => (/* binding */ cancellable),
/* harmony export */   isOfCancel: () => (/* binding */ isOfCancel)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Runs `work`, of which nothing remains when it throws. What it throws because `signal` aborted is the cancel, whatever layer noticed it
 * first and however that put it: a `cancelled` DeployError that says what had not happened yet.
 */
async function cancellable(signal, what, work) {
    try {
        signal?.throwIfAborted();
        return await work();
    }
    catch (error) {
        if (!signal?.aborted || !isOfCancel(error, signal))
            throw error;
        // That a call was cut off says no more than why.
        const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'cancelled' ? signal.reason : error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', `the run was cancelled before ${what}`, { cause });
    }
}
/** Whether what was thrown after `signal` aborted may come from that: a bug of this program does not. */
function isOfCancel(error, signal) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH || error === signal.reason)
        return true;
    // Streams, files and sockets that are cut off throw errors of Node, and those have codes.
    const { name, code } = (error ?? {});
    return name === 'AbortError' || typeof code === 'string';
}


/***/ }),

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ tellRetry),
/* harmony export */   Jn: () => (/* binding */ createLagMs),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   p0: () => (/* binding */ patienceWithin)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _with_hint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9884);


/** A deployment may not be found for some seconds after it was created. */
const createLagMs = 30_000;
/** As long as a watch waits. */
const patienceMs = 900_000;
/** A network that does not let a call through may be a misspelt region or endpoint: whoever wrote that should know soon. */
const networkPatienceMs = 60_000;
const firstPauseMs = 2_000;
const longestPauseMs = 15_000;
/**
 * What `work` resolves to, asked again while it fails for a reason that passes: throttling, an error inside AWS, a network that is away for
 * a moment. For calls that may be repeated. Throws what `work` threw last, and the reason of an abort.
 */
async function patiently(work, { clock, signal, isNew = false, onRetry, ...patience }) {
    const startMs = clock.now();
    const { patienceMs: limitMs = Infinity } = patience;
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
        try {
            return await work();
        }
        catch (error) {
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
            await clock.sleep(pauseMs, signal);
        }
    }
}
/** Says that a call is tried again. */
function tellRetry(observe) {
    return error => observe?.({ type: 'notice', message: `${(0,_with_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .m)(error).replace(/\.$/, '')}. Trying again` });
}
/** For calls about a deployment that is followed: they are tried again within its `timeout`. */
function patienceWithin({ options: { timeout, signal }, startMs, ports: { clock }, observe }) {
    const patienceMs = timeout === undefined ? undefined : startMs + timeout - clock.now();
    return { clock, signal, patienceMs, onRetry: tellRetry(observe) };
}


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withHint)
/* harmony export */ });
/** What happened and what to do, as one text. */
function withHint({ message, hint }) {
    return hint === undefined ? message : `${message}. ${hint}`;
}


/***/ })

};
