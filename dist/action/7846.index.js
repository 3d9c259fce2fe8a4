export const id = 7846;
export const ids = [7846,9532];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ knownFunctionKey),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Qt: () => (/* binding */ scalarInAnyCase),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   UG: () => (/* binding */ fieldInAnyCase),
/* harmony export */   ee: () => (/* binding */ testTrafficHookOf),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf),
/* harmony export */   mP: () => (/* binding */ functionAppSpecOf),
/* harmony export */   qy: () => (/* binding */ soleField),
/* harmony export */   rP: () => (/* binding */ misspeltFunctionKey),
/* harmony export */   sd: () => (/* binding */ mappingInAnyCase),
/* harmony export */   tx: () => (/* binding */ namesFunction),
/* harmony export */   uP: () => (/* binding */ functionMappings)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5635);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);




/** The model of a document whose root is a map. */
function functionAppSpecOf(root) {
    const top = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(root);
    if (top.kind !== 'mapping')
        return undefined;
    const version = fieldInAnyCase(top, 'version');
    const resources = fieldInAnyCase(top, 'Resources');
    const resource = resources && soleResource((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(resources.value));
    const hooks = fieldInAnyCase(top, 'Hooks');
    return {
        top,
        ...(version && { version }),
        ...(resources && { resources }),
        ...(resource && { resource }),
        ...(hooks && { hooks }),
        hookEntries: itemsOf(hooks?.value).flatMap(item => {
            const entry = soleField(item);
            return entry === undefined ? [] : [{ event: entry.key, value: entry.value }];
        })
    };
}
function soleResource(resources) {
    const items = itemsOf(resources);
    const entry = items.length === 1 && items[0] ? soleField(items[0]) : undefined;
    const body = entry && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(entry.value);
    if (entry === undefined || body?.kind !== 'mapping')
        return undefined;
    const type = fieldInAnyCase(body, 'Type');
    const properties = fieldInAnyCase(body, 'Properties');
    return { name: entry.key, body, ...(type && { type }), ...(properties && { properties }) };
}
/** Whether a hook has the name of a function, as it must. */
function namesFunction({ value }) {
    const real = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(value);
    return real.kind === 'scalar' && !(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(real) && real.value.trim() !== '';
}
/** The hook that runs only with a listener for test traffic. */
function testTrafficHookOf(spec) {
    return spec?.hookEntries.find(hook => hook.event.value === 'AfterAllowTestTraffic' && namesFunction(hook));
}
/** The only pair of a map. */
function soleField(node) {
    const mapping = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(node);
    return mapping.kind === 'mapping' && mapping.pairs.length === 1 ? (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping)[0] : undefined;
}
/** The items of a list, aliases followed; none of anything else. */
function itemsOf(node) {
    const list = node && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(node);
    return list?.kind === 'sequence' ? list.items.map(_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L) : [];
}
/** The last field of that name, in any case. */
function fieldInAnyCase(mapping, name) {
    return (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping).findLast(({ key }) => key.value.toLowerCase() === name.toLowerCase());
}
/** The map under a key, in any case. */
function mappingInAnyCase(mapping, name) {
    const field = mapping && fieldInAnyCase(mapping, name);
    const value = field && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(field.value);
    return value?.kind === 'mapping' ? value : undefined;
}
/** A single value that is there, under a key in any case: neither left out nor `null`. It may be empty text. */
function scalarInAnyCase(mapping, name) {
    const field = mapping && fieldInAnyCase(mapping, name);
    const value = field && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(field.value);
    return value?.kind === 'scalar' && !(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(value) ? value : undefined;
}
/** The `Properties` of the resource. */
function propertiesOf(spec) {
    return mappingInAnyCase(spec?.resource?.body, 'Properties');
}
/** A whole number that is not negative, quoted or not. */
function wholeNumberOf({ value }) {
    return /^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}
/** Every map whose keys are known, with the level it stands at. */
function functionMappings(spec, platform) {
    const found = [['top', spec.top]];
    const add = (level, mapping) => {
        if (mapping !== undefined)
            found.push([level, mapping]);
        return mapping;
    };
    add('resource', spec.resource?.body);
    const properties = add(platform, propertiesOf(spec));
    if (platform === 'lambda' || properties === undefined)
        return found;
    add('loadBalancer', mappingInAnyCase(properties, 'LoadBalancerInfo'));
    add('awsvpc', mappingInAnyCase(add('network', mappingInAnyCase(properties, 'NetworkConfiguration')), 'AwsvpcConfiguration'));
    for (const item of itemsOf(fieldInAnyCase(properties, 'CapacityProviderStrategy')?.value))
        if (item.kind === 'mapping')
            add('capacity', item);
    return found;
}
/** The key of that level with the same letters, as AWS writes it. */
function knownFunctionKey(name, level) {
    return _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKeys */ .jB[level].find(known => known.toLowerCase() === name.toLowerCase());
}
/** Of the keys that mean nothing at that level, the one that was probably meant to be `wanted`, which is not there. */
function misspeltFunctionKey(mapping, wanted, level) {
    if (fieldInAnyCase(mapping, wanted) !== undefined)
        return undefined;
    const strays = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping).filter(({ key }) => knownFunctionKey(key.value, level) === undefined);
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(wanted, strays.map(({ key }) => key.value));
    return strays.find(({ key }) => key.value === near)?.key;
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostSystems),
/* harmony export */   B: () => (/* binding */ platforms)
/* harmony export */ });
const hostSystems = ['linux', 'windows'];
const platforms = ['server', 'ecs', 'lambda'];


/***/ }),

/***/ 2588:
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
;// CONCATENATED MODULE: ./lib/operations/on-premises/iam-identity.js

// The partition may be another one: `aws-cn`, `aws-us-gov`. Names are those of IAM; a user may have a path.
const userArn = /^arn:aws(-[a-z]+)*:iam::\d{12}:user\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
const sessionArn = /^arn:aws(-[a-z]+)*:sts::\d{12}:assumed-role\/[\w+=,.@-]{1,64}\/[\w+=,.@-]{2,64}$/;
const userForm = 'the ARN of an IAM user: arn:aws:iam::<account>:user/<name>';
const sessionForm = 'the ARN of a session: arn:aws:sts::<account>:assumed-role/<role>/<session>';
/** The ARN of an IAM user. */
const iamUserArn = arnKind(userArn, userForm, arn => {
    if (sessionArn.test(arn))
        return 'it is the ARN of a session: give it as `iam-session-arn`';
    if (/:role\//.test(arn))
        return 'it is the ARN of a role, which hosts take on in a session: give the ARN of that as `iam-session-arn`';
    if (/:root$/.test(arn))
        return `it is the account itself, and not ${userForm}`;
    return undefined;
});
/** The ARN of the session in which a host takes on a role. */
const iamSessionArn = arnKind(sessionArn, sessionForm, arn => {
    if (userArn.test(arn))
        return 'it is the ARN of an IAM user: give it as `iam-user-arn`';
    const [, partition, account, role] = /^arn:(aws[\w-]*):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
    if (partition !== undefined)
        return `it is the ARN of the role; that of a session of it is arn:${partition}:sts::${account ?? ''}:assumed-role/${role ?? ''}/<session>`;
    if (/^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[^/]+\/?$/.test(arn))
        return 'it lacks the name of the session, at its end after a "/"';
    return undefined;
});
function arnKind(pattern, form, mistaken) {
    return {
        parse: arn => {
            if (pattern.test(arn))
                return arn;
            throw new Error(mistaken(arn) ?? (arn.startsWith('arn:') ? accountProblem(arn) : undefined) ?? `it must be ${form}`);
        }
    };
}
function accountProblem(arn) {
    const account = arn.split(':')[4] ?? '';
    return /^\d{12}$/.test(account) || account === '' ? undefined : 'the id of its account, the fifth part, must be 12 digits';
}
/** The one identity that is given. Throws a `usage` error for none, for both, and for what is no such ARN. */
function requireIdentity(given) {
    const { iamUserArn: user, iamSessionArn: session } = given;
    if (user !== undefined && session !== undefined) {
        throw new DeployError('usage', '`iam-user-arn` and `iam-session-arn` cannot go together: an instance is one of both to AWS', {
            input: 'iam-session-arn',
            hint: 'Keep that of the user if the host has keys of its own, that of the session if it takes on a role.'
        });
    }
    if (user !== undefined)
        return { type: 'user', arn: parsed(iamUserArn, user, 'iam-user-arn') };
    if (session !== undefined)
        return { type: 'session', arn: parsed(iamSessionArn, session, 'iam-session-arn') };
    throw new DeployError('usage', 'who the instance is to AWS is missing: `iam-session-arn` or `iam-user-arn`', {
        input: 'iam-session-arn',
        hint: `Give one: ${sessionForm}, or ${userForm}.`
    });
}
function parsed(kind, arn, input) {
    try {
        return kind.parse(arn);
    }
    catch (error) {
        throw new DeployError('usage', `\`${input}\` is "${arn.slice(0, 200)}": ${error.message}`, { input });
    }
}
function isSameIdentity(a, b) {
    return a.arn === b?.arn;
}

;// CONCATENATED MODULE: ./lib/operations/on-premises/instance-name.js

/** Limits page of the CodeDeploy guide, and what `aws deploy register` takes. */
const instance_name_form = '1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -';
const mostCharacters = 100;
/** The name of an on-premises instance. */
const instanceName = {
    parse: name => {
        const problem = problemOf(name);
        if (problem !== undefined)
            throw new Error(problem);
        return name;
    }
};
function problemOf(name) {
    if (/^i-[0-9a-f]{8,17}$/.test(name))
        return 'it is the id of an EC2 instance, and these are not registered: tag it in EC2';
    if (name.startsWith('i-'))
        return 'it must not start with "i-", as the ids of EC2 instances do';
    if (name.length > mostCharacters)
        return `it has ${name.length} characters, and must be ${instance_name_form}`;
    if (/^[A-Za-z0-9._+=,@-]+$/.test(name))
        return undefined;
    const nearest = name
        .trim()
        .replace(/[:\s/\\]+/g, '-')
        .replace(/[^A-Za-z0-9._+=,@-]/g, '');
    const meant = nearest === '' || nearest === name || nearest.startsWith('i-') ? '' : `; "${nearest}" could be one`;
    return `it must be ${instance_name_form}${meant}`;
}
/** Throws a `usage` error unless it is a name. */
function requireInstanceName(name, input = 'instance-name') {
    const problem = problemOf(name);
    if (problem === undefined)
        return;
    const shown = name.length > mostCharacters ? `${name.slice(0, mostCharacters)}…` : name;
    throw new DeployError('usage', `the name of the instance is "${shown}": ${problem}`, { input });
}

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
const deregister = { instanceName: instanceName, ...kinds('dryRun'), ...heard };
const register = { ...deregister, iamUserArn: iamUserArn, iamSessionArn: iamSessionArn, instanceTags: text_map/* textMap */.s };
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


/***/ })

};
