export const id = 90;
export const ids = [90];
export const modules = {

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isSameRevision)
/* harmony export */ });
/**
 * Whether two locations certainly mean the same content: the same commit, or the same object with a version or an ETag that both have, and
 * none that differs. An object that is not pinned may hold something else today.
 */
function isSameRevision(one, other) {
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

/***/ 5090:
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
// EXTERNAL MODULE: ./lib/operations/deploy.js
var deploy = __webpack_require__(215);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js + 2 modules
var deployment_settings = __webpack_require__(5369);
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

// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(36);
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
    // The embedded group has no alarms, and instances that are not replaced.
    const { overrideAlarms: _alarms, targetInstances: _targets, ...settings } = (0,deployment_settings/* deploymentSettings */.$)(options);
    const observe = orderHookOutput((0,observer/* muteOnError */.h)(options.onEvent, () => undefined));
    const source = (0,revision_source/* resolveRevisionSource */.FL)(options);
    if (source.type === 'object') {
        throw new errors/* DeployError */.sH('usage', '`rehearse` takes a directory, an archive or a commit; `s3-key` names an object in AWS', {
            input: 's3-key',
            hint: 'Set `source` or `archive`.'
        });
    }
    const defaults = {
        applicationName: nameOf(source.type === 'directory' ? source.source : source.type === 'archive' ? source.file : source.repository),
        deploymentGroupName: 'rehearsal'
    };
    const local = await ports.startLocal({
        instances: options.instances ?? 1,
        root: options.root,
        clones: options.clones ?? [],
        onEvent: observe
    });
    let result;
    try {
        observe({ type: 'local-started', endpoint: local.endpoint, directory: local.directory, instances: local.instances });
        const { setup, ...aws } = await ports.connect(local);
        const { applicationName, deploymentGroupName } = await rehearsalTarget(options, defaults, setup, observe);
        await setup.prepare({ bucket, applicationName, deploymentGroupName });
        // The embedded bucket has an owner of its own.
        // What it left running would be ended with the server: it is always followed to the end.
        const { s3ExpectedBucketOwner: _owner, waitFor: _waitFor, skipUnchanged, ...others } = options;
        const { overrideAlarms: _names, targetTagFilters: _tags, targetAutoScalingGroups: _groups, deploymentOptions: _raw, onStaleRun: _stale, ...rest } = others;
        result = await (0,deploy/* deploy */.g)({
            ...rest,
            ...settings,
            // A rehearsal shows what hosts do with what the validation finds; green it is only if `deploy` would be.
            validate: options.validate ?? 'after',
            // A rehearsal that deploys nothing has shown nothing.
            ...(skipUnchanged !== undefined && { skipUnchanged: skipUnchanged === 'deploy' ? 'upload' : skipUnchanged }),
            applicationName,
            deploymentGroupName,
            s3Bucket: bucket,
            pollInterval: options.pollInterval ?? pollIntervalMs,
            onEvent: observe
        }, { ...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem });
    }
    catch (error) {
        // Why the rehearsal failed is worth more than what its clean-up met.
        await local.close().catch((problem) => observe({ type: 'warning', message: String(problem) }));
        throw error;
    }
    await local.close();
    return result;
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
 * hooks run, on one or more simulated instances. Nothing is left running. Throws a `DeployError` when it could not be carried out.
 */
async function rehearse_rehearse(options = {}) {
    (0,check_options/* checkOptions */.J)('rehearse', options);
    const { archive, source = '.', root } = options;
    if (root !== undefined && archive === undefined && options.githubCommitId === undefined)
        (0,root_folder/* refuseRootInSource */.f)(root, source);
    const { startLocalCodeDeploy } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 1979));
    return rehearse(options, {
        clock: clock/* systemClock */.m,
        nonce: aws_ports/* nonce */.KU,
        hostSystem: process.platform === 'win32' ? 'windows' : 'linux',
        startLocal: ({ instances, root, clones, onEvent }) => startLocalCodeDeploy({
            instances,
            clones,
            ...(root !== undefined && { root }),
            onOutput: output => onEvent({ type: 'hook-output', ...output }),
            onNotice: message => onEvent({ type: 'notice', message })
        }),
        connect: async (local) => {
            // The embedded server looks at no signature; credentials of the user's must not be needed, nor sent.
            const settings = { region: local.region, endpoint: local.endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
            const { createRehearsalSetup } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(507), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 9826));
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
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(980);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3466);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1250);






/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
async function carryOut(ready, { prepared, revision, bundle }, options, ports, observe, startMs) {
    const { deploymentGroupName, group, next } = await atItsTurn(ready, options, ports, observe);
    const end = 'end' in next
        ? next.end
        : await (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_5__/* .inSight */ .T)(observe, tell => (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .runDeployment */ .p)({ request: next.request, options, group, ports, observe: tell }, prepared));
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    return (0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployResult */ .A)(judged, {
        applicationName: options.applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(revision && { revision }),
        ...(group?.lastSuccessfulRevision && { previousRevision: group.lastSuccessfulRevision }),
        ...(bundle && { bundle }),
        diagnostics: prepared.diagnostics
    }, startMs, ports);
}
/** A group that had the revision when the run began may have got another one since: it is skipped only if it has it now. */
async function atItsTurn(ready, options, ports, observe) {
    const { deploymentGroupName, next } = ready;
    if ('end' in next || next.unchanged === undefined)
        return ready;
    const { request } = next;
    const group = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(options.signal, 'a deployment was created', () => (0,_read_group_js__WEBPACK_IMPORTED_MODULE_3__/* .readGroup */ .i)({ ...options, deploymentGroupName }, ports, observe));
    const unchanged = (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedAsUnchanged */ .Y)(request.revision, options, { group, deploymentGroupName });
    if (unchanged)
        return { deploymentGroupName, group, next: { end: unchanged } };
    observe({
        type: 'notice',
        message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
    });
    return { deploymentGroupName, group, next: { request } };
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
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(980);




/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_3__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .g)(options, [deploymentGroupName], ports, { all: observe, of: () => observe }));
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

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ prepareDeployments),
  Y: () => (/* binding */ skippedAsUnchanged)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
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
// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 17 modules
var store_revision = __webpack_require__(6961);
;// CONCATENATED MODULE: ./lib/operations/prepare-deployments.js














/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
async function prepareDeployments(options, names, ports, observers) {
    const source = (0,revision_source/* resolveRevisionSource */.FL)(options);
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    const askGroups = async () => {
        const group = await readGroups(names, settings, options, ports, observers);
        return { facts: factsOf(group, ports), group };
    };
    const prepare = (facts, observe) => (0,store_revision/* prepareRevision */.T)(source, { ...options, ...facts }, ports, observe);
    const { prepared, group: groups } = await prepareFirst(prepare, askGroups, observers.all);
    const { applicationName, description: words = '', dryRun: isDryRun = false } = options;
    const run = options.run ?? (names.length > 1 ? { id: ports.nonce(), attempt: 1 } : undefined);
    const judged = [];
    for (const [index, deploymentGroupName] of names.entries()) {
        const wish = { applicationName, deploymentGroupName, description: (0,deployment_request/* describeRequest */.N)(run, words, ports) };
        // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
        const newer = await (0,stale_run/* findNewerRun */.Q)(wish, options, ports, observers.of(deploymentGroupName));
        judged.push({
            deploymentGroupName,
            group: groups[index],
            wish,
            ...(newer && { end: (0,stale_run/* supersededBy */.g)(newer, deploymentGroupName) })
        });
    }
    if (judged.every(({ end }) => end !== undefined))
        return { prepared, deployments: judged.map(judgment => ended(judgment)) };
    const { revision, bundle, isStored } = isDryRun ? await prepared.locate() : { ...(await prepared.store()), isStored: true };
    const deployments = [];
    let isRegistered = isDryRun;
    for (const { end, wish, ...judgment } of judged) {
        const unchanged = isStored ? skippedAsUnchanged(revision, options, judgment) : undefined;
        const request = { ...wish, revision, ...settings };
        if (end)
            deployments.push({ ...judgment, next: { end } });
        // Of several groups one may have its turn hours from now, when it is looked at again.
        else if (unchanged)
            deployments.push({ ...judgment, next: isDryRun || names.length === 1 ? { end: unchanged } : { request, unchanged } });
        else if (isDryRun)
            deployments.push({ ...judgment, next: { end: await (0,dry_run/* dryRun */.P)(request, options, ports, observers.of(judgment.deploymentGroupName)) } });
        else {
            // What was pushed is registered, under a description of its own.
            if (!isRegistered && revision.type === 's3' && options.revision === undefined)
                await registerRevision(request, options, ports, observers.all);
            isRegistered = true;
            deployments.push({ ...judgment, next: { request } });
        }
    }
    return { prepared, revision, ...(bundle && { bundle }), deployments };
}
/** Throws for what a group does not take. */
async function readGroups(names, settings, options, ports, observers) {
    const groups = [];
    for (const name of names) {
        const group = await (0,read_group/* readGroup */.i)({ ...options, deploymentGroupName: name }, ports, observers.of(name));
        (0,milestone/* requireReachable */.Zn)(options.waitFor, group?.deploymentType, name);
        if (group)
            (0,require_accepted/* requireAccepted */.b)(settings, options, group);
        groups.push(group);
    }
    // One application is of one platform, and so are its groups.
    await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, groups.find(isKnown), ports);
    return groups;
}
function ended({ deploymentGroupName, group, end }) {
    if (end === undefined)
        throw new Error(`"${deploymentGroupName}" is to be deployed to`);
    return { deploymentGroupName, group, next: { end } };
}
/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
function skippedAsUnchanged(revision, { skipUnchanged }, { group, deploymentGroupName }) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,same_revision/* isSameRevision */.C)(revision, group.lastSuccessfulRevision))
        return undefined;
    const errorMessage = `no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`;
    return { outcome: 'skipped', errorMessage, failures: [], snapshots: [] };
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


/***/ })

};
