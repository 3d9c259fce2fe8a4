export const id = 862;
export const ids = [862];
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

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse_rehearse)
});

// EXTERNAL MODULE: ./lib/core/clock.js
var clock = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(1746);
// EXTERNAL MODULE: ./lib/operations/app-spec-draft.js + 2 modules
var app_spec_draft = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/operations/deploy.js
var deploy = __webpack_require__(215);
;// CONCATENATED MODULE: ./lib/operations/hook-output-order.js
/**
 * The same events with the lines of a hook told between the start and the end of its lifecycle event. Lines come straight from the host,
 * lifecycle events only with the next look at the deployment, so that a line would often stand before its event, or another instance's
 * would stand between. Lines are held back until their event has been seen; none is lost.
 */
function orderHookOutput(observe) {
    const held = new Map();
    const seen = new Set();
    const release = (key) => {
        const lines = held.get(key) ?? [];
        held.delete(key);
        lines.forEach(observe);
    };
    return event => {
        switch (event.type) {
            case 'hook-output': {
                const key = keyOf(event.deploymentId, event.target, event.lifecycleEvent);
                const lines = held.get(key);
                if (seen.has(key))
                    observe(event);
                else if (lines)
                    lines.push(event);
                else
                    held.set(key, [event]);
                return;
            }
            case 'lifecycle-changed': {
                const key = keyOf(event.deploymentId, event.target, event.event.name);
                seen.add(key);
                if (event.event.status === 'InProgress') {
                    observe(event);
                    release(key);
                }
                else {
                    release(key);
                    observe(event);
                }
                return;
            }
            case 'finished':
            case 'ended':
                for (const key of [...held.keys()])
                    release(key);
                observe(event);
                return;
            default:
                observe(event);
        }
    };
}
function keyOf(deploymentId, target, lifecycleEvent) {
    return JSON.stringify([deploymentId, target, lifecycleEvent]);
}

// EXTERNAL MODULE: ./lib/operations/deployment-settings.js + 2 modules
var deployment_settings = __webpack_require__(5369);
;// CONCATENATED MODULE: ./lib/operations/rehearsal-options.js

/** What a rehearsal takes of the options of the deployment that it stands for; the rest is about an account that it does not have. */
function rehearsalOptions(options) {
    // The alarms and the instances of the embedded group are its own.
    const { overrideAlarms: _alarms, targetInstances: _targets, ...settings } = (0,deployment_settings/* deploymentSettings */.$)(options);
    const { 
    // The embedded bucket has an owner of its own.
    s3ExpectedBucketOwner: _owner, 
    // What it left running would be ended with the server: it is always followed to the end.
    waitFor: _waitFor, skipUnchanged, overrideAlarms: _names, targetTagFilters: _tags, targetAutoScalingGroups: _groups, deploymentOptions: _raw, onStaleRun: _stale, ...rest } = options;
    return {
        ...rest,
        ...settings,
        // A rehearsal that deploys nothing has shown nothing.
        ...(skipUnchanged !== undefined && { skipUnchanged: skipUnchanged === 'deploy' ? 'upload' : skipUnchanged })
    };
}

;// CONCATENATED MODULE: ./lib/operations/rehearsal-target.js

/**
 * The application and the group of a rehearsal. What is not named is that of the rehearsals before it in the same root: files that another
 * application installed would be in the way. Throws a `usage` error when there are several to choose from.
 */
async function rehearsalTarget(options, defaults, setup, observe) {
    if (options.root === undefined)
        return { ...defaults, ...namedIn(options) };
    const choose = (input, given, usual, kept) => {
        if (given !== undefined)
            return given;
        if (kept.length === 0 || kept.includes(usual))
            return usual;
        const [only = usual, ...others] = kept;
        const what = input === 'application-name' ? 'application' : 'deployment group';
        if (others.length > 0) {
            throw new errors/* DeployError */.sH('usage', `\`root\` has the ${what}s ${kept.join(', ')}: which of them is rehearsed is not said`, {
                input,
                hint: `Set \`${input}\`.`
            });
        }
        observe({ type: 'notice', message: `The root has the ${what} "${only}": it is deployed over. \`${input}\` names another.` });
        return only;
    };
    const applicationName = choose('application-name', options.applicationName, defaults.applicationName, options.applicationName === undefined ? await setup.applications() : []);
    const isGroupNamed = options.deploymentGroupName !== undefined;
    const groups = isGroupNamed || !(await setup.applications()).includes(applicationName) ? [] : await setup.groups(applicationName);
    return {
        applicationName,
        deploymentGroupName: choose('deployment-group-name', options.deploymentGroupName, defaults.deploymentGroupName, groups)
    };
}
function namedIn({ applicationName, deploymentGroupName }) {
    return { ...(applicationName !== undefined && { applicationName }), ...(deploymentGroupName !== undefined && { deploymentGroupName }) };
}

// EXTERNAL MODULE: ./lib/bundle/text-sha256.js
var text_sha256 = __webpack_require__(3233);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/bundle/hook-handler-file.js


/** What a handler's file may end with, in the order in which they are looked for. */
const endings = ['mjs', 'js', 'cjs', 'ts'];
/**
 * The file that plays the function of a hook: `given`, relative to the source, or `hooks/NAME.mjs`, `.js`, `.cjs` or `.ts` there. Throws
 * `invalid-bundle` where that cannot be told.
 */
function findHookHandler(source, functionName, given) {
    // A name that could lead elsewhere is no function's.
    const usual = /^[\w-]+$/.test(functionName) ? endings.map(ending => (0,external_node_path_.join)(source, 'hooks', `${functionName}.${ending}`)) : [];
    const lookedFor = given === undefined ? usual : [(0,external_node_path_.resolve)(source, given) === given ? given : (0,external_node_path_.join)(source, given)];
    const file = lookedFor.find(path => (0,stat_path/* statPath */.q)(path)?.isFile() === true);
    return file === undefined ? { lookedFor } : { file: (0,external_node_path_.resolve)(file) };
}

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/deployment/hook-functions.js
var hook_functions = __webpack_require__(1944);
// EXTERNAL MODULE: ./lib/operations/place-text.js
var place_text = __webpack_require__(2041);
;// CONCATENATED MODULE: ./lib/operations/rehearsal-hooks.js








/**
 * The files that play the functions of an AppSpec's hooks, absolute, by the functions' own names. Throws `usage` for a hook without a file,
 * with the place of the hook and where the file was looked for, and for a handler that no hook calls.
 */
function rehearsalHooks(appSpec, source, { hookHandlers = {} }, { runsTypeScript }) {
    const files = new Map();
    const root = appSpec && (0,read/* readYaml */.g)(appSpec.text).root;
    const hooks = ((root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)?.hookEntries) ?? []).filter(function_app_spec/* namesFunction */.tx);
    const called = new Set();
    for (const { event, value } of hooks) {
        const real = (0,node/* resolved */.L)(value);
        const reference = real.kind === 'scalar' ? real.value.trim() : '';
        const name = (0,hook_functions/* functionNameOf */.d5)(reference);
        called.add(reference).add(name);
        if (files.has(name))
            continue;
        const given = Object.hasOwn(hookHandlers, reference) ? hookHandlers[reference] : own(hookHandlers, name);
        const found = findHookHandler(source, name, given);
        const place = (0,place_text/* placeText */.Z)(appSpec?.file ?? 'appspec', value.span);
        if ('lookedFor' in found)
            throw noFile(place, event.value, name, given, found.lookedFor);
        if (/\.[mc]?ts$/.test(found.file) && !runsTypeScript)
            throw noTypeScript(place, event.value, name, found.file);
        files.set(name, found.file);
    }
    const idle = Object.keys(hookHandlers).find(name => !called.has(name));
    if (idle !== undefined)
        throw unused(idle, [...files.keys()]);
    return files;
}
function own(map, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
function noFile(place, event, name, given, lookedFor) {
    const where = lookedFor.length === 0 ? 'nowhere, for that is no name of a function' : lookedFor.join(', ');
    return new errors/* DeployError */.sH('usage', `${place}: the hook ${event} names function "${name}", and no file plays it; looked for: ${where}`, {
        input: 'hook-handlers',
        hint: given === undefined
            ? `Write its handler there, or name another file with \`hook-handlers\`: "${name}: FILE", relative to the source.`
            : 'Correct `hook-handlers`; its files are relative to the source.'
    });
}
function noTypeScript(place, event, name, file) {
    return new errors/* DeployError */.sH('usage', `${place}: the hook ${event} names function "${name}", whose handler ${file} this Node cannot run`, {
        input: 'hook-handlers',
        hint: 'TypeScript takes Node 22.18 or newer; or name the JavaScript that is made of it.'
    });
}
function unused(name, known) {
    const near = (0,suggest/* nearestName */.q)(name, known);
    const names = known.length === 0 ? 'The AppSpec has no hooks.' : `Its hooks call ${known.join(', ')}.`;
    return new errors/* DeployError */.sH('usage', `\`hook-handlers\` has "${name}", which no hook of the AppSpec calls`, {
        input: 'hook-handlers',
        hint: near === undefined ? names : `Did you mean "${near}"?`
    });
}

// EXTERNAL MODULE: ./lib/operations/rehearsed-target.js
var rehearsed_target = __webpack_require__(9883);
;// CONCATENATED MODULE: ./lib/operations/with-local.js
/** Rehearses with an embedded CodeDeploy, which is ended, with everything that hooks started, before this resolves or throws. */
async function withLocal(start, observe, use) {
    const local = await start();
    let result;
    try {
        observe({ type: 'local-started', endpoint: local.endpoint, directory: local.directory, instances: local.instances });
        result = await use(local);
    }
    catch (error) {
        // Why the rehearsal failed is worth more than what its clean-up met.
        await local.close().catch((problem) => observe({ type: 'warning', message: String(problem) }));
        throw error;
    }
    await local.close();
    return result;
}

;// CONCATENATED MODULE: ./lib/operations/rehearse-function.js










/** The alarm of the rehearsed deployment group. */
const alarm = 'rehearsal';
/** The ECS cluster of the rehearsed service. */
const cluster = 'rehearsal';
const usualSpeed = 300;
/** Tasks start, traffic is shifted and old tasks end in steps of minutes, which pass fast: it is looked that often in one of them. */
const looksPerMinute = 2;
/**
 * The same run as `deploy` of an ECS or Lambda AppSpec, against the embedded CodeDeploy: the service or the function is made as the AppSpec
 * wants to find it, with an earlier revision that has the traffic; files of this machine play the functions of its hooks.
 */
async function rehearseFunction(source, defaults, options, ports, observe) {
    refuseServerOptions(options);
    const { speed = usualSpeed, alarmAt, root } = options;
    // What is found is told by the deployment itself.
    const { draft, given } = await (0,app_spec_draft/* readAppSpec */.F)(source, options, () => undefined);
    const appSpec = given === undefined ? undefined : { file: draft.file ?? 'appspec-content', text: given };
    const handlers = rehearsalHooks(appSpec, source.source, options, ports);
    const target = await (0,rehearsed_target/* rehearsedTarget */.X3)(draft, options);
    const start = () => ports.startFunctions({ root, speed, target, handlers, onEvent: observe });
    return withLocal(start, observe, async (local) => {
        const { setup, ...aws } = await ports.connect(local);
        const names = await rehearsalTarget(options, defaults, setup, observe);
        const place = placeOf(target, names);
        const config = `CodeDeployDefault.${target.platform === 'ecs' ? 'ECSCanary10Percent5Minutes' : 'LambdaCanary10Percent5Minutes'}`;
        await setup.prepareFunctions({
            ...names,
            deploymentConfigName: config,
            alarm,
            ...(target.platform === 'ecs' &&
                place.platform === 'ecs' && {
                service: {
                    cluster,
                    name: place.service,
                    taskDefinition: target.before,
                    container: target.container,
                    hasTestListener: hasTestHook(appSpec?.text)
                }
            })
        });
        await requirePlatform(names, target, aws, options);
        await deployBefore(target, names, local.traffic(place), aws, ports, options.signal);
        const before = local.traffic(place);
        if (alarmAt !== undefined)
            local.alarmAt(place, alarmAt, alarm);
        const pollInterval = options.pollInterval ?? Math.min(100, Math.max(10, Math.round(60_000 / speed / looksPerMinute)));
        return (0,deploy/* deploy */.g)({
            ...rehearsalOptions(options),
            validate: options.validate ?? 'error',
            ...names,
            pollInterval,
            onEvent: event => {
                // The last word is that it ended.
                if (event.type === 'ended')
                    observe({ type: 'notice', message: trafficNow(place, before, local.traffic(place)) });
                observe(event);
            }
        }, { ...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem });
    });
}
/** Throws `usage` for what is about hosts. */
function refuseServerOptions({ instances, root }) {
    if (instances !== undefined) {
        throw new errors/* DeployError */.sH('usage', '`instances` is about EC2 and on-premises servers, and the AppSpec is for ECS or Lambda', {
            input: 'instances',
            hint: 'Leave it empty.'
        });
    }
    if (root !== undefined && /^[\\/]+$/.test(root)) {
        throw new errors/* DeployError */.sH('usage', '`root: /` installs on this machine, and the AppSpec is for ECS or Lambda', {
            input: 'root',
            hint: 'Leave it empty, or name a folder that keeps the state of the rehearsals.'
        });
    }
}
function placeOf(target, { applicationName }) {
    if (target.platform === 'lambda')
        return { platform: 'lambda', functionName: target.functionName, alias: target.alias };
    return { platform: 'ecs', cluster, service: applicationName.replace(/[^A-Za-z0-9_-]/g, '-') };
}
function hasTestHook(text = '') {
    return /afterallowtesttraffic/i.test(text);
}
/** A kept root may have an application of the name that deploys to something else. */
async function requirePlatform({ applicationName }, { platform }, { codedeploy }, { root = '', signal }) {
    const { computePlatform } = await codedeploy.getApplication(applicationName, signal);
    if (computePlatform.toLowerCase() === platform)
        return;
    throw new errors/* DeployError */.sH('usage', `application "${applicationName}" in \`root\` "${root}" is for ${computePlatform}, and the AppSpec is not`, {
        input: 'root',
        hint: 'Set `application-name`, or name another root.'
    });
}
/** Deploys what the traffic is taken from, all at once, where nothing was deployed yet: a rollback has somewhere to go. */
async function deployBefore(target, names, traffic, { codedeploy }, { clock }, signal) {
    const { lastSuccessfulRevision } = await codedeploy.getDeploymentGroup(names.applicationName, names.deploymentGroupName, signal);
    const isNew = target.platform === 'lambda' ? traffic.some(({ revision }) => revision === rehearsed_target/* versionZero */.Z0) : lastSuccessfulRevision === undefined;
    if (!isNew)
        return;
    const content = (0,rehearsed_target/* appSpecBefore */.IP)(target);
    const id = await codedeploy.createDeployment({
        ...names,
        deploymentConfigName: `CodeDeployDefault.${target.platform === 'ecs' ? 'ECS' : 'Lambda'}AllAtOnce`,
        description: 'What there is before the rehearsal',
        revision: { type: 'appspec', content, sha256: (0,text_sha256/* textSha256 */.X)(content) }
    }, signal);
    for (;;) {
        const { status, errorMessage = status, hasTerminationWaitStarted } = await codedeploy.getDeployment(id, signal);
        if (status === 'Succeeded')
            return;
        if ((0,model/* isTerminal */.Hd)(status))
            throw new errors/* DeployError */.sH('local', `what the rehearsal starts from could not be deployed: ${errorMessage}`);
        if (hasTerminationWaitStarted === true)
            await codedeploy.continueDeployment(id, 'TERMINATION_WAIT', signal);
        await clock.sleep(10, signal);
    }
}
function trafficNow(place, before, now) {
    const whose = place.platform === 'ecs' ? `service "${place.service}"` : `alias "${place.alias}" of function "${place.functionName}"`;
    const shares = now.map(({ revision, percent }) => {
        const what = place.platform === 'ecs' ? revision : `version ${revision}`;
        return `${percent} % to ${what}, ${before.some(share => share.revision === revision) ? 'as before' : 'the new one'}`;
    });
    return `Traffic of ${whose}: ${shares.join('; ')}`;
}

;// CONCATENATED MODULE: ./lib/operations/rehearse.js









/** The bucket of the embedded S3 that rehearsals upload to. */
const bucket = 'rehearsal';
/** The embedded server is on this machine: looking often costs nothing, and events are seen as they happen. */
const pollIntervalMs = 100;
/**
 * The same run as `deploy`, against the embedded CodeDeploy on this machine. Whatever happens, the server and everything hooks
 * started are ended before it resolves or throws.
 */
async function rehearse(options, ports) {
    const rehearsed = rehearsalOptions(options);
    const observe = orderHookOutput((0,observer/* muteOnError */.h)(options.onEvent, () => undefined));
    const source = await (0,app_spec_draft/* recogniseSource */.t)(options);
    if (source.type === 'object' || source.type === 'appspec') {
        throw new errors/* DeployError */.sH('usage', '`rehearse` takes a directory, an archive, a commit or an AppSpec; `s3-key` names an object in AWS', {
            input: 's3-key',
            hint: 'Set `source` or `archive`.'
        });
    }
    const path = source.type === 'archive' ? source.file : source.type === 'github' ? source.repository : source.source;
    const defaults = { applicationName: nameOf(path), deploymentGroupName: 'rehearsal' };
    if (source.type === 'function')
        return rehearseFunction(source, defaults, options, ports, observe);
    refuseFunctionOptions(options);
    const { instances = 1, root, clones = [] } = options;
    const start = () => ports.startLocal({ instances, root, clones, onEvent: observe });
    return withLocal(start, observe, async (local) => {
        const { setup, ...aws } = await ports.connect(local);
        const { applicationName, deploymentGroupName } = await rehearsalTarget(options, defaults, setup, observe);
        await setup.prepare({ bucket, applicationName, deploymentGroupName });
        return (0,deploy/* deploy */.g)({
            ...rehearsed,
            // A rehearsal shows what hosts do with what the validation finds; green it is only if `deploy` would be.
            validate: options.validate ?? 'after',
            applicationName,
            deploymentGroupName,
            s3Bucket: bucket,
            pollInterval: options.pollInterval ?? pollIntervalMs,
            onEvent: observe
        }, { ...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem });
    });
}
/** Throws `usage` for what is about hook functions and the shift of traffic. */
function refuseFunctionOptions({ hookHandlers, speed, alarmAt }) {
    const given = Object.entries({ 'hook-handlers': hookHandlers, speed, 'alarm-at': alarmAt }).find(([, value]) => value !== undefined);
    if (given === undefined)
        return;
    throw new errors/* DeployError */.sH('usage', `\`${given[0]}\` is about ECS and Lambda, and the AppSpec is for servers`, {
        input: given[0],
        hint: 'Leave it empty.'
    });
}
/** The last part of a path as the name of an application: its legal characters only. */
function nameOf(path) {
    const last = path
        .split(/[\\/]/)
        .filter(part => part !== '' && part !== '.' && part !== '..')
        .at(-1);
    const name = (last ?? '')
        .replace(/\.(zip|tar|tgz|tar\.gz)$/i, '')
        .replace(/[^A-Za-z0-9._+=,@-]/g, '-')
        .slice(0, 100);
    return name === '' ? 'application' : name;
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/library/root-folder.js
var root_folder = __webpack_require__(2412);
;// CONCATENATED MODULE: ./lib/library/rehearse.js





/**
 * Runs a deployment for real on this machine, without AWS: the bundle is unpacked, its files are installed under a sandbox root and its
 * hooks run, on one or more simulated instances. For ECS and Lambda, traffic is shifted and files play the functions of hooks. Nothing is left running. Throws a `DeployError` when it could not be carried out.
 */
async function rehearse_rehearse(options = {}) {
    (0,check_options/* checkOptions */.J)('rehearse', options);
    const { archive, source = '.', root } = options;
    if (root !== undefined && archive === undefined && options.githubCommitId === undefined)
        (0,root_folder/* refuseRootInSource */.f)(root, source);
    return rehearse(options, {
        clock: clock/* systemClock */.m,
        nonce: aws_ports/* nonce */.KU,
        hostSystem: process.platform === 'win32' ? 'windows' : 'linux',
        runsTypeScript: Boolean(process.features.typescript),
        startFunctions: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(324), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 9696))).startFunctions(options),
        startLocal: async ({ instances, root, clones, onEvent }) => (await Promise.all(/* import() */[__webpack_require__.e(324), __webpack_require__.e(606)]).then(__webpack_require__.bind(__webpack_require__, 3225))).startLocalCodeDeploy({
            instances,
            clones,
            ...(root !== undefined && { root }),
            onOutput: output => onEvent({ type: 'hook-output', ...output }),
            onNotice: message => onEvent({ type: 'notice', message })
        }),
        connect: async (local) => {
            // The embedded server looks at no signature; credentials of the user's must not be needed, nor sent.
            const settings = { region: local.region, endpoint: local.endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
            const { createRehearsalSetup } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(507), __webpack_require__.e(743), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 9826));
            return { ...(await (0,aws_ports/* connectAws */.o4)(settings)), setup: createRehearsalSetup(settings) };
        }
    });
}


/***/ }),

/***/ 2412:
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


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2877);
/* harmony import */ var _in_sight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5545);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3466);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4272);






/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
async function carryOut(ready, { prepared, ...shared }, options, ports, observe, startMs) {
    const { deploymentGroupName, group, next, ...atTurn } = await atItsTurn(ready, options, ports, observe);
    let { stored } = atTurn;
    const renewed = async (renewal, request) => {
        stored = await renewal.renew();
        return stored.unchanged === undefined ? { request: { ...request, revision: stored.revision } } : { unchanged: stored.unchanged };
    };
    const run = async (request, renewal) => {
        const first = renewal?.isDue === true ? await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(options.signal, 'a deployment was created', () => renewed(renewal, request)) : { request };
        if ('unchanged' in first)
            return { outcome: 'skipped', errorMessage: first.unchanged, failures: [], snapshots: [] };
        return (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_5__/* .inSight */ .T)(observe, tell => {
            const renew = renewal && (() => renewed(renewal, request));
            return (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .runDeployment */ .p)({ request: first.request, options, group, ports, observe: tell, renew }, prepared);
        });
    };
    let end;
    try {
        end = 'end' in next ? next.end : await run(next.request, next.renewal);
    }
    finally {
        // Whether there is a deployment is not known of a run that ends `unknown`.
        const isCreated = end !== undefined && (end.deploymentId !== undefined || end.outcome === 'unknown');
        if (!isCreated && stored?.leftover !== undefined)
            observe({ type: 'notice', message: stored.leftover });
    }
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    return (0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployResult */ .A)(judged, {
        applicationName: options.applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(shared.revision && { revision: shared.revision }),
        ...(stored && { revision: (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutContent */ .gH)(stored.revision) }),
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
    const { request } = next;
    const group = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(options.signal, 'a deployment was created', () => (0,_read_group_js__WEBPACK_IMPORTED_MODULE_3__/* .readGroup */ .i)({ ...options, deploymentGroupName }, ports, observe));
    const unchanged = (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedAsUnchanged */ .Yv)(request.revision, options, { group, deploymentGroupName });
    if (unchanged)
        return { ...rest, deploymentGroupName, group, next: { end: unchanged } };
    observe({
        type: 'notice',
        message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
    });
    return { ...rest, deploymentGroupName, group, next: { request } };
}
/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0)
        return undefined;
    return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`;
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _heard_observer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8897);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5545);




/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_3__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .gp)(options, [deploymentGroupName], ports, { all: observe, of: () => observe }));
    const [deployment] = deployments;
    if (deployment === undefined)
        throw new Error('no deployment was prepared');
    const result = {
        ...(await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(deployment, ready, options, ports, observe, startMs)),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ prepareDeployments),
  Yv: () => (/* binding */ skippedAsUnchanged),
  gH: () => (/* binding */ withoutContent)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/operations/app-spec-draft.js + 2 modules
var app_spec_draft = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/deployment-request.js
var deployment_request = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js + 2 modules
var deployment_settings = __webpack_require__(5369);
// EXTERNAL MODULE: ./lib/operations/dry-run.js
var dry_run = __webpack_require__(536);
// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
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

// EXTERNAL MODULE: ./lib/operations/read-group.js
var read_group = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/operations/require-accepted.js
var require_accepted = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/operations/require-config.js
var require_config = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(36);
;// CONCATENATED MODULE: ./lib/operations/require-platform.js


const isFor = {
    server: 'a bundle, for EC2 and on-premises servers',
    ecs: 'an AppSpec for ECS',
    lambda: 'an AppSpec for Lambda',
    function: 'an AppSpec for ECS or Lambda'
};
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
    if (platform === undefined)
        return;
    for (const group of groups) {
        if (group === undefined || fitting[platform].includes(group.computePlatform))
            continue;
        const input = (0,revision_source/* decidingInput */.qJ)(options);
        throw new errors/* DeployError */.sH('usage', `deployment group "${group.name}" deploys to ${group.computePlatform === 'Server' ? 'EC2 and on-premises servers' : group.computePlatform}, and \`${input}\` is ${isFor[platform]}`, { input, hint: remedies[group.computePlatform] });
    }
    if (platform === 'lambda' && names.length > 1) {
        throw new errors/* DeployError */.sH('usage', 'a Lambda AppSpec shifts one alias of one function, and several deployment groups are named', {
            input: 'deployment-group-name',
            hint: 'Name one: the second deployment would find the alias where the first one left it.'
        });
    }
}

// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 24 modules
var store_revision = __webpack_require__(8824);
;// CONCATENATED MODULE: ./lib/operations/prepare-deployments.js
















/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
async function prepareDeployments(options, names, ports, observers) {
    const source = await (0,app_spec_draft/* recogniseSource */.t)(options);
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    const askGroups = async () => {
        const group = await readGroups(names, options, ports, observers);
        return { facts: factsOf(group, ports), group };
    };
    const prepare = (facts, observe) => (0,store_revision/* prepareRevision */.T)(source, { ...options, ...facts }, ports, observe);
    const { prepared, group: groups } = await prepareFirst(prepare, askGroups, observers.all);
    requirePlatform(prepared.platform, options, names, groups);
    for (const [index, name] of names.entries()) {
        const kind = groups[index] ?? kindOf(prepared, name);
        (0,milestone/* requireReachable */.Zn)(options.waitFor, kind, name);
        if (kind)
            (0,require_accepted/* requireAccepted */.b)(settings, options, kind);
    }
    // One application is of one platform, and so are its groups.
    await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, groups.find(isKnown), ports);
    const judged = await judgeGroups(prepared, options, names, groups, ports, observers);
    const isDryRun = options.dryRun === true;
    const deployments = [];
    let isRegistered = isDryRun;
    for (const { end, wish, revision: asked, ...judgment } of judged) {
        if (end || !asked) {
            deployments.push({ ...judgment, next: { end: end ?? notAsked(judgment) } });
            continue;
        }
        if (asked.unchanged !== undefined) {
            deployments.push({ ...judgment, next: { end: skipped(asked.unchanged) } });
            continue;
        }
        const stored = isDryRun ? await asked.locate() : { ...(await asked.store()), isStored: true };
        const { revision } = stored;
        const unchanged = stored.isStored ? skippedAsUnchanged(revision, options, judgment) : undefined;
        const request = { ...wish, revision, ...settings };
        const ready = { ...judgment, stored };
        const renewal = asked.renew && { isDue: asked.isProvisional === true, renew: asked.renew };
        if (stored.unchanged !== undefined)
            deployments.push({ ...ready, next: { end: skipped(stored.unchanged) } });
        // Of several groups one may have its turn hours from now, when it is looked at again.
        else if (unchanged)
            deployments.push({ ...ready, next: isDryRun || names.length === 1 ? { end: unchanged } : { request, unchanged } });
        else if (isDryRun)
            deployments.push({ ...ready, next: { end: await (0,dry_run/* dryRun */.P)(request, options, ports, observers.of(judgment.deploymentGroupName)) } });
        else {
            // What was pushed is registered, under a description of its own.
            if (!isRegistered && revision.type === 's3' && options.revision === undefined)
                await registerRevision(request, options, ports, observers.all);
            isRegistered = true;
            deployments.push({ ...ready, next: { request, ...(renewal && { renewal }) } });
        }
    }
    return { prepared, ...sharedBy(deployments), deployments };
}
/** Finds out what each group is to get, and why it gets nothing. Nothing is changed before this is known of all of them. */
async function judgeGroups(prepared, options, names, groups, ports, observers) {
    const { applicationName, description: words = '' } = options;
    const run = options.run ?? (names.length > 1 ? { id: ports.nonce(), attempt: 1 } : undefined);
    const common = sameForAll(prepared);
    const judged = [];
    for (const [index, deploymentGroupName] of names.entries()) {
        const group = groups[index];
        const observe = observers.of(deploymentGroupName);
        const wish = { applicationName, deploymentGroupName, description: (0,deployment_request/* describeRequest */.N)(run, words, ports) };
        // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
        const newer = await (0,stale_run/* findNewerRun */.Q)(wish, options, ports, observe);
        if (newer)
            judged.push({ deploymentGroupName, group, wish, end: (0,stale_run/* supersededBy */.g)(newer, deploymentGroupName) });
        else {
            const revision = prepared.forGroup ? await prepared.forGroup({ group, deploymentGroupName, observe }) : common;
            judged.push({ deploymentGroupName, group, wish, revision });
        }
    }
    return judged;
}
/** A revision that is the same for all groups is located and stored once. */
function sameForAll(prepared) {
    let located;
    let stored;
    return { locate: () => (located ??= prepared.locate()), store: () => (stored ??= prepared.store()) };
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
    return { revision: withoutContent(first.revision), ...(first.bundle && { bundle: first.bundle }) };
}
/** A revision that names its AppSpec by the hash that CodeDeploy keeps it by. The text itself may name accounts, which nobody wants in an output. */
function withoutContent(revision) {
    return revision.type === 'appspec' ? { type: 'appspec', sha256: revision.sha256 } : revision;
}
async function readGroups(names, options, ports, observers) {
    const groups = [];
    for (const name of names)
        groups.push(await (0,read_group/* readGroup */.i)({ ...options, deploymentGroupName: name }, ports, observers.of(name)));
    return groups;
}
function skipped(errorMessage) {
    return { outcome: 'skipped', errorMessage, failures: [], snapshots: [] };
}
function notAsked({ deploymentGroupName }) {
    throw new Error(`"${deploymentGroupName}" is to be deployed to`);
}
/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
function skippedAsUnchanged(revision, { skipUnchanged }, { group, deploymentGroupName }) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,same_revision/* isSameRevision */.C)(revision, group.lastSuccessfulRevision))
        return undefined;
    return skipped(`no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`);
}
/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision({ applicationName, revision, description }, { signal, timeout }, { codedeploy, clock }, observe) {
    const patience = { clock, signal, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
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

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ appSpecBefore),
/* harmony export */   X3: () => (/* binding */ rehearsedTarget),
/* harmony export */   Z0: () => (/* binding */ versionZero)
/* harmony export */ });
/* harmony import */ var _appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _appspec_generate_function_app_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1528);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _deployment_hook_functions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1944);
/* harmony import */ var _lambda_app_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7778);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9708);
/* harmony import */ var _traffic_container_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3957);








/** The version that an alias points at before anything was deployed: Lambda's own begin with 1. */
const versionZero = '0';
/** Throws `usage` or `invalid-appspec` for what names no target. */
async function rehearsedTarget({ platform, text }, options) {
    const { root } = text === undefined ? { root: undefined } : (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text);
    const properties = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(root && (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAppSpecOf */ .mP)(root));
    return platform === 'ecs' ? rehearsedService(properties, options) : rehearsedFunction(properties, options);
}
async function rehearsedService(properties, options) {
    const container = (0,_traffic_container_js__WEBPACK_IMPORTED_MODULE_7__/* .requireContainer */ .HG)((0,_traffic_container_js__WEBPACK_IMPORTED_MODULE_7__/* .trafficContainer */ .bv)(options, properties, undefined));
    const source = await (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .readTaskDefinition */ .L)(options);
    if (source?.type === 'file') {
        const { family, networkMode } = source;
        return { platform: 'ecs', before: `${anyPlace}${family}:1`, container, ...(networkMode !== undefined && { networkMode }) };
    }
    const reference = source?.reference ?? (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarInAnyCase */ .Qt)(properties, 'TaskDefinition')?.value.trim() ?? '';
    const [, place = '', family, revision] = /^(arn:.*:task-definition\/)?([\w-]+):(\d+)$/.exec(reference) ?? [];
    if (family === undefined)
        throw unnamed('TaskDefinition');
    const arn = (number) => `${place === '' ? anyPlace : place}${family}:${number}`;
    return { platform: 'ecs', before: arn(Number(revision) - 1), next: arn(Number(revision)), container };
}
const anyPlace = 'arn:aws:ecs:us-east-1:000000000000:task-definition/';
function rehearsedFunction(properties, options) {
    const { lambdaFunctionName, lambdaAlias, lambdaCurrentVersion, lambdaTargetVersion } = options;
    const written = (key) => {
        const value = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarInAnyCase */ .Qt)(properties, key)?.value.trim();
        return value === '' ? undefined : value;
    };
    const functionName = lambdaFunctionName ?? written('Name');
    const alias = lambdaAlias ?? written('Alias');
    if (functionName === undefined)
        throw unnamed('Name');
    if (alias === undefined)
        throw unnamed('Alias');
    const next = lambdaTargetVersion === _lambda_app_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .publishWord */ .yi ? undefined : (lambdaTargetVersion ?? written('TargetVersion'));
    return {
        platform: 'lambda',
        functionName: (0,_deployment_hook_functions_js__WEBPACK_IMPORTED_MODULE_4__/* .functionNameOf */ .d5)(functionName),
        alias,
        current: lambdaCurrentVersion ?? written('CurrentVersion') ?? '1',
        ...(next !== undefined && { next })
    };
}
function unnamed(property) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `the AppSpec has no "${property}" that could be rehearsed`, {
        input: 'appspec',
        hint: `Write "${property}", or look at what \`validate\` says about it.`
    });
}
/** The AppSpec of the deployment before: a rollback needs one to go back to. */
function appSpecBefore(target) {
    if (target.platform === 'lambda') {
        const { functionName, alias, current } = target;
        return (0,_appspec_generate_function_app_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .generateLambdaAppSpec */ .J)({ functionName, alias, currentVersion: versionZero, targetVersion: current });
    }
    const { before, container } = target;
    return (0,_appspec_generate_function_app_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .generateEcsAppSpec */ .f)({ taskDefinition: before, containerName: container.name, containerPort: container.port });
}


/***/ })

};
