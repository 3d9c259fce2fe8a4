export const id = 383;
export const ids = [383];
export const modules = {

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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


/** The SDK's clients behind our ports; loaded only when a mode needs AWS, and S3's only when something is stored or looked for there. */
async function connectAws(settings) {
    const { createCodeDeployPort } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(507), __webpack_require__.e(743), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 9316));
    return { codedeploy: createCodeDeployPort(settings), s3: lazyStore(settings), ecs: lazyEcs(settings), lambda: lazyLambda(settings) };
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
function lazyEcs(settings) {
    let loading;
    const load = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212), __webpack_require__.e(743), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 5148)).then(({ createEcsPort }) => createEcsPort(settings));
    const ecs = () => (loading ??= withOptional('@aws-sdk/client-ecs', 'Deploying to ECS', load));
    return {
        describeService: async (...asked) => (await ecs()).describeService(...asked),
        describeTaskDefinition: async (...asked) => (await ecs()).describeTaskDefinition(...asked),
        registerTaskDefinition: async (...asked) => (await ecs()).registerTaskDefinition(...asked),
        stoppedTasks: async (...asked) => (await ecs()).stoppedTasks(...asked)
    };
}
function lazyLambda(settings) {
    let loading;
    const load = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(696), __webpack_require__.e(743), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 4742)).then(({ createLambdaPort }) => createLambdaPort(settings));
    const lambda = () => (loading ??= withOptional('@aws-sdk/client-lambda', 'Deploying to Lambda', load));
    return {
        getAlias: async (...asked) => (await lambda()).getAlias(...asked),
        getVersion: async (...asked) => (await lambda()).getVersion(...asked),
        publishVersion: async (...asked) => (await lambda()).publishVersion(...asked)
    };
}
/** Loads what needs a client that the package leaves to its users: the action and the command line have it in their bundles. */
async function withOptional(name, purpose, load) {
    try {
        return await load();
    }
    catch (error) {
        // The code is the same for whatever cannot be found below it; the package is named nowhere but in the text.
        const { code, message } = error;
        if (code !== 'ERR_MODULE_NOT_FOUND' || message?.includes(`'${name}'`) !== true)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `${purpose} needs the package ${name}, which is not installed`, {
            hint: `Run \`npm install ${name}\`: it is an optional peer dependency of codedeploy-kit.`,
            cause: error
        });
    }
}
async function connectStore(settings) {
    const { createObjectStorePort } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(743), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 6372));
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
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 25 modules
var store_revision = __webpack_require__(2610);
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
        const place = revision.type === 's3' ? `s3://${revision.bucket}/${revision.key}` : 'it was';
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

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    return error => observe?.({ type: 'notice', message: `${(0,_core_with_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .m)(error).replace(/\.$/, '')}. Trying again` });
}
/** For calls about a deployment that is followed: they are tried again within its `timeout`. */
function patienceWithin({ options: { timeout, signal }, startMs, ports: { clock }, observe }) {
    const patienceMs = timeout === undefined ? undefined : startMs + timeout - clock.now();
    return { clock, signal, patienceMs, onRetry: tellRetry(observe) };
}


/***/ })

};
