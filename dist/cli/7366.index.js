export const id = 7366;
export const ids = [7366];
export const modules = {

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ temporaryRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Settings with which `git archive` writes what GitHub's does, on any system: gitattributes(5) alone decides about line ends, nothing filters,
 * and modes are as git's default has them.
 */
const settings = `[core]
	repositoryformatversion = 0
	bare = true
	autocrlf = false
	eol = lf
	safecrlf = false
	attributesFile = /dev/null
	commitGraph = false
[tar]
	umask = 0002
[gc]
	auto = 0
[maintenance]
	auto = false
`;
/**
 * An empty git repository (gitrepository-layout(5)) in a folder of its own, made without git: nobody's templates, hooks or settings are in it,
 * and whatever needs an index, a place for objects or references writes it there.
 */
function temporaryRepository() {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'codedeploy-kit-git-'));
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, folder), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'config'), settings);
    return {
        directory,
        nothing: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'nothing'),
        borrow(objects, base) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, objects).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
            if (path.includes('\n'))
                throw new RangeError('there is a line break in the path of the repository');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'objects', 'info', 'alternates'), `${path}\n`);
        },
        remove() {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
            }
            catch {
                // A virus scanner of Windows may hold a file, or a git that was not ended write one.
            }
        }
    };
}


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

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ mappedPorts),
/* harmony export */   Wo: () => (/* binding */ hasPort),
/* harmony export */   YN: () => (/* binding */ portRangeText)
/* harmony export */ });
const highestPort = 65_535;
/**
 * The ports of a container that an entry of ECS's `portMappings` is about: one, or a range such as `8000-8010`, and numbers may be text.
 * Undefined where it says neither, and for what cannot be ports.
 */
function mappedPorts({ containerPort, containerPortRange }) {
    const isSingle = containerPort !== undefined && containerPort !== null;
    const [, first, last = first] = (isSingle ? /^(\d{1,5})$/ : /^(\d{1,5})-(\d{1,5})$/).exec(String(containerPort ?? containerPortRange)) ?? [];
    const range = { from: Number(first), to: Number(last) };
    return range.from <= range.to && range.to <= highestPort ? range : undefined;
}
function hasPort(ranges, port) {
    return ranges.some(({ from, to }) => from <= port && port <= to);
}
/** `8080`, or `8000-8010`. */
function portRangeText({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}


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

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ claimRoot),
/* harmony export */   f: () => (/* binding */ refuseRootInSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/** What an embedded CodeDeploy keeps in its folder: by this one it knows its own. */
const ownFolder = 'codedeploy';
/**
 * Makes `root` ready for an embedded CodeDeploy: made when missing, taken up when it is from an earlier run. Throws `usage` for a folder
 * that holds something else, and for what cannot be a folder: nothing of the user's is mixed with ours.
 */
function claimRoot(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    try {
        makeFolders(folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" is no folder`, { input: 'root' });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ownFolder))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" holds other files, which an installation could change`, {
                input: 'root',
                hint: 'Name an empty or a new folder, or the root of an earlier rehearsal.'
            });
        }
        return folder;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH)
            throw error;
        const { code = 'unknown error' } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" cannot be used (${code})`, {
            input: 'root',
            hint: 'Name a folder that can be written to.',
            cause: error
        });
    }
}
/** Throws `usage` when a rehearsal would install into what it packs: the next bundle would ship the result. */
function refuseRootInSource(root, source) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) === path)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" is inside \`source\` "${source}": the next bundle would ship it`, {
        input: 'root',
        hint: 'Name a folder beside the source.'
    });
}
/** One by one: on some file systems Node's own `recursive` never ends. */
function makeFolders(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}


/***/ })

};
