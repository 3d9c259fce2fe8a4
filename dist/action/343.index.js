export const id = 343;
export const ids = [343];
export const modules = {

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _deployment_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2877);
/* harmony import */ var _deployment_without_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2563);
/* harmony import */ var _in_sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _read_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3466);
/* harmony import */ var _run_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4272);
/* harmony import */ var _skipped_as_unchanged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9615);







/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
async function carryOut(ready, { prepared, ...shared }, options, ports, observe, startMs) {
    const { deploymentGroupName, group, next, ...atTurn } = await atItsTurn(ready, options, ports, observe);
    let { stored } = atTurn;
    const create = ({ request, store }) => {
        const complete = async () => {
            const now = await store();
            stored = now;
            const { revision, unchanged, activeDeploymentId } = now;
            if (activeDeploymentId !== undefined)
                return { activeDeploymentId };
            return unchanged === undefined ? { request: { ...request, revision } } : { unchanged };
        };
        return (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .inSight */ .T)(observe, tell => (0,_run_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .runDeployment */ .p)({ request, complete, options, group, ports, observe: tell }, prepared));
    };
    const end = 'end' in next ? next.end : await create(next);
    const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined;
    const judged = refusal === undefined ? end : { ...end, outcome: 'failed', errorMessage: refusal };
    return (0,_deployment_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployResult */ .A)(judged, {
        applicationName: options.applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(shared.revision && { revision: shared.revision }),
        ...(stored && { revision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutContent */ .g)(stored.revision) }),
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
    const { request, store } = next;
    const group = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(options.signal, 'a deployment was created', () => (0,_read_group_js__WEBPACK_IMPORTED_MODULE_2__/* .readGroup */ .i)({ ...options, deploymentGroupName }, ports, observe));
    const unchanged = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(options.signal, 'a deployment was created', async () => (0,_skipped_as_unchanged_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedAsUnchanged */ .Y)(await store(), options, { group, deploymentGroupName }, observe));
    if (unchanged)
        return { ...rest, deploymentGroupName, group, next: { end: unchanged } };
    observe({
        type: 'notice',
        message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
    });
    return { ...rest, deploymentGroupName, group, next: { request, store } };
}
/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0)
        return undefined;
    return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`;
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ prepareDeployments)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/deployment/without-content.js
var without_content = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/operations/active-beforehand.js
var active_beforehand = __webpack_require__(3693);
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
/** Of an input that goes into an AppSpec, and names none. */
const optionIsFor = { server: isFor.server, ecs: 'for ECS', lambda: 'for Lambda', function: 'for ECS or Lambda' };
const optionNames = [...revision_source/* ecsOptions */.sL, ...revision_source/* lambdaOptions */.WY].map(revision_source/* inputName */.yu);
function isOption(input) {
    return optionNames.includes(input);
}
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
    for (const group of groups) {
        if (platform === undefined || group === undefined || fitting[platform].includes(group.computePlatform))
            continue;
        const input = (0,revision_source/* decidingInput */.qJ)(options);
        throw new errors/* DeployError */.sH('usage', `deployment group "${group.name}" deploys to ${group.computePlatform === 'Server' ? 'EC2 and on-premises servers' : group.computePlatform}, and \`${input}\` is ${isOption(input) ? optionIsFor[platform] : isFor[platform]}`, { input, hint: remedies[group.computePlatform] });
    }
    const isOfLambda = platform === 'lambda' || groups.some(group => group?.computePlatform === 'Lambda');
    if (isOfLambda && names.length > 1) {
        throw new errors/* DeployError */.sH('usage', 'a Lambda AppSpec shifts one alias of one function, and several deployment groups are named', {
            input: 'deployment-group-name',
            hint: 'Name one: the second deployment would find the alias where the first one left it.'
        });
    }
}

// EXTERNAL MODULE: ./lib/operations/skipped-as-unchanged.js
var skipped_as_unchanged = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/operations/stale-run.js
var stale_run = __webpack_require__(3939);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 25 modules
var store_revision = __webpack_require__(2610);
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
    if (groups.some(group => group?.computePlatform === 'Lambda'))
        tellOldVersions(source, options, observers.all);
    // One application is of one platform, and so are its groups.
    await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, groups.find(isKnown), ports);
    const judged = await endActive(await judgeGroups(prepared, options, names, groups, ports, observers), options, ports, observers);
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
        const unchanged = stored.isStored
            ? (0,skipped_as_unchanged/* skippedAsUnchanged */.Y)(stored, options, judgment, observers.of(judgment.deploymentGroupName))
            : undefined;
        const request = { ...wish, revision, ...settings };
        const ready = { ...judgment, stored };
        const store = () => asked.store();
        if (stored.unchanged !== undefined)
            deployments.push({ ...ready, next: { end: skipped(stored.unchanged) } });
        // Of several groups one may have its turn hours from now, when it is looked at again.
        else if (unchanged)
            deployments.push({ ...ready, next: isDryRun || names.length === 1 ? { end: unchanged } : { request, store, unchanged } });
        else if (isDryRun)
            deployments.push({ ...ready, next: { end: await (0,dry_run/* dryRun */.P)(request, options, ports, observers.of(judgment.deploymentGroupName)) } });
        else {
            // What was pushed is registered, under a description of its own.
            if (!isRegistered && revision.type === 's3' && options.revision === undefined)
                await registerRevision(request, options, ports, observers.all);
            isRegistered = true;
            deployments.push({ ...ready, next: { request, store } });
        }
    }
    return { prepared, ...sharedBy(deployments), deployments };
}
/** Finds out what each group is to get, and why it gets nothing. Nothing is changed before this is known of all of them. */
async function judgeGroups(prepared, options, names, groups, ports, observers) {
    const { applicationName, description: words = '' } = options;
    const run = options.run ?? (names.length > 1 ? { id: ports.nonce(), attempt: 1 } : undefined);
    const revisionOf = revisionsOf(prepared);
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
            const revision = await revisionOf({ group, deploymentGroupName, observe });
            judged.push({ deploymentGroupName, group, wish, revision });
        }
    }
    return judged;
}
/** Where something would be made only to be left over, groups that are being deployed to are met before. */
async function endActive(judged, options, ports, observers) {
    const open = judged.filter(({ end, revision }) => end === undefined && revision?.unchanged === undefined);
    if (options.dryRun === true || open.length === 0 || !open.every(({ revision }) => revision?.makesNew))
        return judged;
    const asked = open.map(({ deploymentGroupName }) => ({ deploymentGroupName, observe: observers.of(deploymentGroupName) }));
    const ends = await (0,active_beforehand/* activeBeforehand */.l)(asked, options, ports);
    if (ends === undefined)
        return judged;
    return judged.map(group => {
        const end = ends[open.indexOf(group)];
        return end ? { ...group, end } : group;
    });
}
/** A revision that is the same for all groups is located and stored once. */
function revisionsOf(prepared) {
    if ('forGroup' in prepared)
        return asked => prepared.forGroup(asked);
    let located;
    let stored;
    const same = { locate: () => (located ??= prepared.locate()), store: () => (stored ??= prepared.store()) };
    return () => Promise.resolve(same);
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
    return { revision: (0,without_content/* withoutContent */.g)(first.revision), ...(first.bundle && { bundle: first.bundle }) };
}
/** An AppSpec in S3 is deployed as it is: that of an earlier deployment names the version that had the traffic then. */
function tellOldVersions(source, { revision }, observe) {
    if (source.type !== 'object' || revision === undefined)
        return;
    observe({
        type: 'warning',
        message: `s3://${source.bucket}/${source.key} is deployed as it was stored, and fails unless its "CurrentVersion" is the version that the alias points at now`,
        hint: 'Deploy the version with `lambda-function-name`, `lambda-alias` and `lambda-target-version` instead, or the AppSpec with `appspec` or `appspec-content`: then it is read from the alias.'
    });
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

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ skippedAsUnchanged)
/* harmony export */ });
/* harmony import */ var _deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);

/**
 * With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. What CodeDeploy remembers
 * of the group is not enough where traffic can be moved without it: an alias of Lambda is moved by anybody, so it must have been looked at. The
 * task set of a service belongs to CodeDeploy: there only what was looked at, and is another one, counts against it.
 */
function skippedAsUnchanged({ revision, hasTraffic }, { skipUnchanged }, { group, deploymentGroupName }, observe) {
    if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
        return undefined;
    if (!(0,_deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRevision */ .C)(revision, group.lastSuccessfulRevision))
        return undefined;
    const last = `the last one to deployment group "${deploymentGroupName}" succeeded with this revision`;
    if (hasTraffic === false || (hasTraffic === undefined && group.computePlatform === 'Lambda')) {
        const now = hasTraffic === false ? 'what it deploys does not have the traffic now' : 'whether what it deploys has the traffic now was not seen';
        observe({ type: 'notice', message: `It is not skipped: ${last}, but ${now}` });
        return undefined;
    }
    return { outcome: 'skipped', errorMessage: `no deployment was created: ${last}`, failures: [], snapshots: [] };
}


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tellLeftovers)
/* harmony export */ });
/**
 * Does `work`, which deploys, and tells at its end, however it ends, what it registered or published in the account and stays there without a
 * deployment. `isUnknown`: whether there may be a deployment that nobody knows of.
 */
async function tellLeftovers(observe, work, isUnknown) {
    const made = [];
    let isCreated = false;
    try {
        const result = await work(event => {
            if (event.type === 'task-definition-registered')
                made.push(`Task definition ${event.taskDefinition} was registered and stays; nothing runs from it`);
            if (event.type === 'version-published')
                made.push(`Version ${event.version} of "${event.functionName}" was published and stays; it gets no traffic`);
            if (event.type === 'deployment-created')
                isCreated = true;
            observe(event);
        });
        isCreated ||= isUnknown(result);
        return result;
    }
    finally {
        if (!isCreated)
            for (const message of made)
                observe({ type: 'notice', message });
    }
}


/***/ })

};
