export const id = 7519;
export const ids = [7519];
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

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withHint)
/* harmony export */ });
/** What happened and what to do, as one text: two sentences, whether or not the first one has its full stop. */
function withHint({ message, hint }) {
    if (hint === undefined || hint === '')
        return message;
    return `${message}${/[.!?:;…]$/.test(message) ? '' : '.'} ${hint}`;
}


/***/ }),

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ connectAws),
  Wh: () => (/* binding */ deployPorts),
  $p: () => (/* binding */ lazyGit),
  KU: () => (/* binding */ nonce)
});

// EXTERNAL MODULE: ./lib/core/clock.js
var clock = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/library/lazy-port.js
/**
 * A port that is loaded with the first call of one of its functions, and once; a load that failed fails each call. `names`: all of its
 * functions, of which the compiler misses none.
 */
function lazyPort(load, names) {
    let loading;
    const call = (name) => async (...asked) => (await (loading ??= load()))[name](...asked);
    return Object.fromEntries(Object.keys(names).map(name => [name, call(name)]));
}

;// CONCATENATED MODULE: ./lib/library/aws-ports.js



/** The SDK's clients behind our ports; loaded only when a mode needs AWS, and S3's only when something is stored or looked for there. */
async function connectAws(settings) {
    const { createCodeDeployPort } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7507), __webpack_require__.e(6775), __webpack_require__.e(1109)]).then(__webpack_require__.bind(__webpack_require__, 7017));
    return {
        codedeploy: createCodeDeployPort(settings),
        groups: lazyGroups(settings),
        s3: lazyStore(settings),
        ecs: lazyEcs(settings),
        lambda: lazyLambda(settings)
    };
}
/** Loading S3's client takes 65 ms and more, and most modes neither store anything nor look for it. */
function lazyStore(settings) {
    return lazyPort(() => connectStore(settings), { hasBucket: true, head: true, upload: true });
}
/** Few runs change groups. */
function lazyGroups(settings) {
    return lazyPort(async () => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7507), __webpack_require__.e(6775), __webpack_require__.e(7733)]).then(__webpack_require__.bind(__webpack_require__, 697))).createGroupsPort(settings), {
        find: true,
        tags: true,
        addTags: true,
        describe: true,
        create: true,
        update: true,
        delete: true,
        findApplication: true,
        createApplication: true,
        applicationTags: true,
        deleteApplication: true
    });
}
function lazyEcs(settings) {
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(212), __webpack_require__.e(6775), __webpack_require__.e(3076)]).then(__webpack_require__.bind(__webpack_require__, 5148))).createEcsPort(settings);
    return lazyPort(() => withOptional('@aws-sdk/client-ecs', 'Deploying to ECS', load), {
        describeService: true,
        describeTaskDefinition: true,
        registerTaskDefinition: true,
        stoppedTasks: true
    });
}
function lazyLambda(settings) {
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696), __webpack_require__.e(6775), __webpack_require__.e(9498)]).then(__webpack_require__.bind(__webpack_require__, 4742))).createLambdaPort(settings);
    return lazyPort(() => withOptional('@aws-sdk/client-lambda', 'Deploying to Lambda', load), {
        getAlias: true,
        getVersion: true,
        publishVersion: true
    });
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
        throw new errors/* DeployError */.sH('usage', `${purpose} needs the package ${name}, which is not installed`, {
            hint: `Run \`npm install ${name}\`: it is an optional peer dependency of codedeploy-kit.`,
            cause: error
        });
    }
}
async function connectStore(settings) {
    const { createObjectStorePort } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6775), __webpack_require__.e(4828)]).then(__webpack_require__.bind(__webpack_require__, 6372));
    const { AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint } = process.env;
    const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '');
    return createObjectStorePort({ ...settings, isCustomS3Endpoint });
}
async function deployPorts({ git = lazyGit, ...settings }) {
    return { ...(await connectAws(settings)), clock: clock/* systemClock */.m, nonce, git };
}
/** The program `git`; what runs it is loaded with the first call. */
const lazyGit = lazyPort(async () => (await __webpack_require__.e(/* import() */ 1558).then(__webpack_require__.bind(__webpack_require__, 1558))).createGit(), { run: true });
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

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ givenTaskDefinition),
  Vb: () => (/* binding */ nameOf),
  hY: () => (/* binding */ registeredTaskDefinition)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
;// CONCATENATED MODULE: ./lib/operations/register-task-definition.js


const registered = new WeakMap();
/**
 * Registers a task definition, once for all groups and however often it is asked: one that failed is not tried again. Not after a cancel.
 * ECS makes a revision each time: after an answer that was lost there may be two, and a notice says so. The file is named by whatever
 * ECS refuses.
 */
function registerTaskDefinition(source, { signal, timeout }, { ecs, clock }, observe) {
    const register = async () => {
        const patience = { clock, signal, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
        const lost = [];
        const attempt = async () => {
            try {
                return await ecs.registerTaskDefinition(source.definition, signal);
            }
            catch (error) {
                // What is throttled was refused.
                if ((0,errors/* isTransient */.dg)(error) && !(error instanceof errors/* DeployError */.sH && error.code === 'throttled'))
                    lost.push(error);
                throw error;
            }
        };
        const found = await (0,patiently/* patiently */.d_)(attempt, patience).catch((error) => {
            throw error instanceof errors/* DeployError */.sH ? named(error, source, lost.length > 0) : error;
        });
        const { family, revision } = found;
        observe({ type: 'task-definition-registered', taskDefinition: `${family}:${revision}` });
        if (lost.length > 0 && revision > 1) {
            observe({
                type: 'notice',
                message: `An attempt before, whose answer was lost, may have registered the same task definition: if ${family}:${revision - 1} is new, it is ` +
                    'that one. Nothing uses it, and it may be deregistered'
            });
        }
        return found;
    };
    const known = registered.get(source);
    if (known)
        return known;
    if (signal?.aborted)
        return Promise.reject(signal.reason);
    const registration = register();
    registered.set(source, registration);
    return registration;
}
function named(error, { file }, isInDoubt) {
    const { code, message, operation, errorName, requestId, cause } = error;
    if (code === 'cancelled')
        return error;
    const doubt = 'An answer was lost: it may have been registered all the same, as the latest revision of its family.';
    const hint = isInDoubt ? [error.hint, doubt].filter(part => part !== undefined).join(' ') : error.hint;
    return new errors/* DeployError */.sH(code, `${file}: ${message}`, { input: 'task-definition', hint, operation, errorName, requestId, cause });
}

;// CONCATENATED MODULE: ./lib/operations/deployed-task-definition.js



/** The one that `task-definition` names. */
function givenTaskDefinition(source, context) {
    if (source.type === 'reference')
        return registeredTaskDefinition(source.reference, context, refuseInput);
    const { file, family } = source;
    return Promise.resolve({
        name: file,
        preview: `<${family}:NEW_REVISION>`,
        known: source,
        finish: async () => {
            const { arn, family, revision } = await registerTaskDefinition(source, context.asking, context.ports, context.observe);
            return { arn, name: `${family}:${revision}` };
        }
    });
}
/** One that ECS has, by its ARN or as `family:revision`. Not being allowed to look is no reason not to go on with an ARN. */
async function registeredTaskDefinition(reference, { asking: { signal, timeout }, ports: { ecs, clock }, observe, service }, refuse) {
    const there = (arn, known) => {
        const name = nameOf(arn);
        return { name, preview: arn, arn, ...(known && { known }), finish: () => Promise.resolve({ arn, name }) };
    };
    try {
        const known = await (0,patiently/* patiently */.d_)(() => ecs.describeTaskDefinition(reference, signal), {
            clock,
            signal,
            patienceMs: timeout,
            onRetry: (0,patiently/* tellRetry */.CM)(observe)
        });
        return there(known.arn, known);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'not-found') {
            const hint = 'Check its name and its revision, the region and the account.';
            throw refuse('not-found', `ECS has no task definition "${nameOf(reference)}"`, hint, error);
        }
        if (error.code !== 'access-denied')
            throw error;
        const arn = reference.startsWith('arn:') ? reference : service?.taskDefinition?.replace(/(?<=:task-definition\/).*$/, reference);
        if (arn === undefined) {
            const hint = 'Write its ARN, or allow ecs:DescribeTaskDefinition.';
            throw refuse('usage', `the ARN of task definition "${reference}" is not known, and may not be looked up`, hint, error);
        }
        observe({
            type: 'notice',
            message: `${error.message}. Going on without; ecs:DescribeTaskDefinition would let the container and its port be checked`
        });
        return there(arn);
    }
}
/** `family:revision` of an ARN. */
function nameOf(taskDefinition) {
    return taskDefinition.replace(/^arn:.*:task-definition\//, '');
}
const refuseInput = (code, message, hint, cause) => {
    const { operation, errorName, requestId } = cause ?? {};
    return new errors/* DeployError */.sH(code, message, { input: 'task-definition', hint, operation, errorName, requestId, cause });
};


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


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ explainStoppedTasks),
  I: () => (/* binding */ taskDefinitionOf)
});

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/deployed-task-definition.js + 1 modules
var deployed_task_definition = __webpack_require__(6865);
;// CONCATENATED MODULE: ./lib/operations/stopped-task-remedies.js
/** What ECS writes when tasks stop ("Stopped tasks error messages" of its guide), the most particular first. */
const remedies = [
    {
        pattern: /OutOfMemory/i,
        remedy: 'The container used more memory than it may have. Raise `memory` of the container or of the task, or let the program use less.'
    },
    {
        pattern: /CannotPull\w*Error|pull image manifest/i,
        remedy: 'The image could not be pulled. Check that it exists under that tag for this architecture, that the execution role may read the repository (AmazonECSTaskExecutionRolePolicy), and that the subnets reach it: through a NAT gateway, VPC endpoints, or `AssignPublicIp: ENABLED`.'
    },
    {
        pattern: /ResourceInitializationError/i,
        remedy: 'The task could not be set up. Check that the execution role may read its secrets and write its logs, that they exist, and that the subnets reach Secrets Manager, SSM and CloudWatch Logs.'
    },
    {
        pattern: /Cannot(?:Start|Create)ContainerError|ContainerRuntimeError|ContainerRuntimeTimeoutError|DockerTimeoutError/i,
        remedy: 'The container could not be started. Check `entryPoint`, `command`, `workingDirectory`, `user` and the volumes of the task definition.'
    },
    {
        pattern: /failed ELB health checks/i,
        remedy: "The load balancer got no good answer. Check the path and the port of the target group's health check, that the container listens on all addresses (0.0.0.0), that its security group lets the load balancer in, and raise `healthCheckGracePeriodSeconds` of the service when it starts slowly."
    },
    {
        pattern: /failed container health checks/i,
        remedy: 'The `healthCheck` command of the task definition failed in the container. Check that it is in the image, and raise `startPeriod` when the program starts slowly.'
    },
    {
        pattern: /network interface|TaskENI|\bENI\b/i,
        remedy: 'The task got no network. Check that the subnets have free addresses and that the security groups exist.'
    },
    {
        pattern: /Spot|Host EC2/i,
        remedy: 'The machine under the task was taken away; nothing is wrong with the task itself. Deploy again.'
    }
];
/** What to do about a task that stopped. */
function remedyForStoppedTask({ stoppedReason = '', stopCode = '', containers }) {
    const texts = [stoppedReason, stopCode, ...containers.map(({ reason = '' }) => reason)];
    const known = remedies.find(({ pattern }) => texts.some(text => pattern.test(text)));
    if (known)
        return known.remedy;
    const exits = containers.filter(({ exitCode }) => exitCode !== undefined);
    const failed = exits.find(({ exitCode }) => exitCode !== 0) ?? exits[0];
    if (failed === undefined)
        return 'See the log of its containers, and the events of the service in the ECS console.';
    return `See the log of container "${failed.name}"${meaningOf(failed.exitCode)}.`;
}
/** Exit codes of containers that mean the same everywhere: 128 and the number of the signal that ended the program. */
function meaningOf(exitCode) {
    switch (exitCode) {
        case 126:
            return ': 126 is a command that cannot be executed';
        case 127:
            return ': 127 is a command that is not in the image';
        case 137:
            return ': 137 is a program that was killed, often for want of memory, or because it did not end within `stopTimeout`';
        case 139:
            return ': 139 is a program that crashed (segmentation fault)';
        case 143:
            return ': 143 is a program that was told to end';
        default:
            return ': its program ended by itself, and the container is essential';
    }
}

;// CONCATENATED MODULE: ./lib/operations/stopped-tasks.js






/** Tasks stop for few reasons; the rest is in the console. */
const mostReasons = 3;
const mostTasks = 5;
/** Deployments that failed for these never came as far as tasks, or say themselves what was wrong. */
const codesOfOtherMatters = new Set([
    'ALARM_ACTIVE',
    'APPLICATION_MISSING',
    'DEPLOYMENT_GROUP_MISSING',
    'HOOK_EXECUTION_FAILURE',
    'IAM_ROLE_MISSING',
    'INVALID_ECS_SERVICE',
    'INVALID_REVISION',
    'MANUAL_STOP'
]);
/**
 * The explanations of a deployment to ECS that failed or was stopped, and, before them, why tasks of the new task definition stopped while
 * it ran: each reason once, most tasks first. Without the permission to look its name is added to the remedy. Others stay as they are.
 */
async function explainStoppedTasks(failed, failures, { service = serviceOf(failed), taskDefinition, signal }, { ecs, clock }) {
    if (failed.computePlatform !== 'ECS' || service === undefined || signal?.aborted)
        return failures;
    let stopped;
    try {
        stopped = await ecs.stoppedTasks(service.cluster, service.service, signal);
    }
    catch (error) {
        // Why it failed is known without; a bug must not pass for a service that does not answer.
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        return signal?.aborted ? failures : withRemark(failures, error);
    }
    const sinceMs = failed.createTimeMs ?? -Infinity;
    const own = stopped.filter(task => isOf(task, taskDefinition) && (task.stoppedAtMs ?? clock.now()) >= sinceMs && !wasStoppedByScheduler(task));
    const groups = new Map();
    for (const task of own) {
        const key = reasonOf(task);
        groups.set(key, [...(groups.get(key) ?? []), task]);
    }
    const told = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, mostReasons);
    const targets = [`${service.cluster}:${service.service}`];
    const event = failed.targets[0]?.events.find(({ status }) => status === 'Failed')?.name;
    return [...told.map(tasks => explain(tasks, { targets, event }, clock.now())), ...failures];
}
function explain(tasks, { targets, event }, nowMs) {
    const [first] = tasks;
    if (first === undefined)
        throw new Error('a reason is that of a task');
    const definition = (0,deployed_task_definition/* nameOf */.Vb)(first.taskDefinition);
    const what = tasks.length === 1 ? `A task of ${definition} stopped` : `${tasks.length} tasks of ${definition} stopped`;
    const exits = first.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
    const why = exits.length === 0 ? (first.stopCode ?? '') : exits.map(({ name, exitCode }) => `${name} exited with ${exitCode}`).join(', ');
    return {
        targets,
        targetCount: targets.length,
        ...(event !== undefined && { event }),
        code: first.stopCode ?? 'TaskStopped',
        summary: why === '' ? what : `${what}: ${why}`,
        message: first.stoppedReason ?? '',
        logTail: [
            ...tasks.slice(0, mostTasks).map(task => describe(task, nowMs)),
            ...(tasks.length > mostTasks ? [`and ${tasks.length - mostTasks} more`] : [])
        ].join('\n'),
        remedy: remedyForStoppedTask(first),
        revision: 'current'
    };
}
/** `task 1a2b3c, 40s ago: app exited with 137 (OutOfMemoryError: Container killed due to memory usage)`. */
function describe({ id, stoppedAtMs, containers }, nowMs) {
    const when = stoppedAtMs === undefined ? '' : `, ${(0,duration/* formatDuration */.a)(Math.max(0, nowMs - stoppedAtMs))} ago`;
    const parts = containers
        .filter(({ exitCode, reason }) => exitCode !== undefined || reason !== undefined)
        .map(({ name, exitCode, reason }) => {
        const exit = exitCode === undefined ? '' : ` exited with ${exitCode}`;
        return `${name}${exit}${reason === undefined ? '' : exit === '' ? `: ${reason}` : ` (${reason})`}`;
    });
    return `task ${id}${when}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`;
}
/** The same for all tasks that stopped for one reason: without what differs from task to task. */
function reasonOf({ taskDefinition, stopCode, stoppedReason, containers }) {
    const general = (text) => (text ?? '').replace(/\b[0-9a-f]{12,}\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\beni-[0-9a-f]+\b/g, '…');
    const each = containers.map(({ name, exitCode, reason }) => [name, exitCode, general(reason)]);
    return JSON.stringify([taskDefinition, stopCode, general(stoppedReason), each]);
}
/** ECS stops the tasks of a task set that CodeDeploy takes away: nothing was wrong with them. */
function wasStoppedByScheduler({ stopCode, stoppedReason = '' }) {
    return (stopCode === undefined || stopCode === 'ServiceSchedulerInitiated') && /^Scaling activity initiated by\b/.test(stoppedReason);
}
function isOf({ taskDefinition }, wanted) {
    return wanted === undefined || (0,deployed_task_definition/* nameOf */.Vb)(taskDefinition) === (0,deployed_task_definition/* nameOf */.Vb)(wanted);
}
/** A target of ECS is called `cluster:service`. */
function serviceOf({ targets }) {
    const [, cluster, service] = /^([^:]+):([^:]+)$/.exec(targets[0]?.id ?? '') ?? [];
    return cluster === undefined || service === undefined ? undefined : { cluster, service };
}
/** The task definition that an AppSpec names; undefined where its text is not known. */
function taskDefinitionOf(revision) {
    const root = revision?.type === 'appspec' && revision.content !== undefined ? (0,read/* readYaml */.g)(revision.content).root : undefined;
    return root && (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)((0,function_app_spec/* functionAppSpecOf */.mP)(root)), 'TaskDefinition')?.value.trim();
}
/** Says what it takes to see the tasks, where they may be what failed. */
function withRemark(failures, error) {
    const remark = error.code === 'access-denied'
        ? 'Why its tasks stopped is not known here: that takes `ecs:ListTasks` and `ecs:DescribeTasks`.'
        : `Why its tasks stopped could not be read: ${error.message.replace(/\.$/, '')}.`;
    const index = failures.findIndex(({ code }) => !codesOfOtherMatters.has(code));
    return failures.map((failure, at) => (at === index ? { ...failure, remedy: `${failure.remedy} ${remark}` } : failure));
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withLimit)
/* harmony export */ });
/** Runs `work` with a signal that aborts after `limitMs`, or as soon as `signal` does: how it ends then is up to the work. */
async function withLimit(limitMs, clock, work, signal) {
    const limit = new AbortController();
    const alarm = new AbortController();
    const cutShort = () => alarm.abort();
    if (signal?.aborted)
        cutShort();
    else
        signal?.addEventListener('abort', cutShort, { once: true });
    const running = work(limit.signal);
    const pass = () => limit.abort();
    clock.sleep(limitMs, alarm.signal).then(pass, pass);
    try {
        return await running;
    }
    finally {
        signal?.removeEventListener('abort', cutShort);
        alarm.abort();
    }
}


/***/ })

};
