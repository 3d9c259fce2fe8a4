export const id = 1133;
export const ids = [1133];
export const modules = {

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse_rehearse)
});

// EXTERNAL MODULE: ./lib/core/clock.js
var clock = __webpack_require__(1601);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/bundle/folder-name.js


/** What a folder, or a file, is called, also where its path ends in `.` or `..`. Empty for a root. */
function folderName(path) {
    const last = path
        .split(/[\\/]/)
        .filter(part => part !== '' && part !== '.')
        .at(-1);
    return last === undefined || last === '..' ? (0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(path)) : last;
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
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
    // The instances of the embedded group are its own.
    const { targetInstances: _targets, ...settings } = (0,deployment_settings/* deploymentSettings */.$)(options);
    const { 
    // The embedded bucket has an owner of its own.
    s3ExpectedBucketOwner: _owner, 
    // What it left running would be ended with the server: it is always followed to the end.
    waitFor: _waitFor, skipUnchanged, targetTagFilters: _tags, targetAutoScalingGroups: _groups, deploymentOptions: _raw, onStaleRun: _stale, ...rest } = options;
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

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/bundle/text-sha256.js
var text_sha256 = __webpack_require__(3233);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/traffic-text.js
var traffic_text = __webpack_require__(6279);
;// CONCATENATED MODULE: ./lib/operations/judge-rehearsal.js

/**
 * A deployment can succeed and the rehearsal fail: when all of the traffic did not end with the new one, which a hook may have seen to, and
 * when an alarm was asked for that stopped nothing.
 */
function judgeRehearsal(result, shift) {
    const problem = result.outcome === 'succeeded' ? problemOf(shift) : undefined;
    return problem === undefined ? result : { ...result, outcome: 'failed', errorMessage: problem };
}
function problemOf({ place, next, before, now, alarm }) {
    const percent = now.reduce((sum, share) => (share.revision === next ? sum + share.percent : sum), 0);
    if (percent < 100) {
        const shares = now.length === 0 ? '' : `: ${(0,traffic_text/* sharesText */.W5)(place, now, before)}`;
        return `the new one ended with ${percent} % of the traffic of ${(0,traffic_text/* placeName */.fW)(place)}${shares}. Something else moved it, such as a hook, and CodeDeploy does not look`;
    }
    if (alarm === undefined)
        return undefined;
    const why = alarm.hasGoneOff ? 'it went off, and stopped nothing' : 'the new one never had so much of the traffic';
    return `the alarm of \`alarm-at: ${alarm.atPercent}\` did not stop the deployment: ${why}`;
}

// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/bundle/hook-handler-file.js




/** What a handler's file may end with, in the order in which they are looked for. */
const endings = ['mjs', 'js', 'cjs', 'ts'];
/**
 * The file that plays the function of a hook: `given`, relative to the source, or `hooks/NAME.mjs`, `.js`, `.cjs` or `.ts` there. A file
 * of the name of one of `others`, which are functions too, was not misspelt. Throws `invalid-bundle` where that cannot be told.
 */
function findHookHandler(source, functionName, { given, others = [] } = {}) {
    // A name that could lead elsewhere is no function's.
    const usual = /^[\w-]+$/.test(functionName) ? endings.map(ending => (0,external_node_path_.join)(source, 'hooks', `${functionName}.${ending}`)) : [];
    const lookedFor = given === undefined ? usual : [(0,external_node_path_.resolve)(source, given) === given ? given : (0,external_node_path_.join)(source, given)];
    const file = lookedFor.find(path => (0,stat_path/* statPath */.q)(path)?.isFile() === true);
    if (file !== undefined)
        return { file: (0,external_node_path_.resolve)(file) };
    const nearest = nearestHandler(lookedFor[0], others);
    return { lookedFor, ...(nearest !== undefined && { nearest }) };
}
/** The handler in the same folder whose name, whatever it ends with, is nearly that one. */
function nearestHandler(file, others) {
    if (file === undefined)
        return undefined;
    const folder = (0,external_node_path_.dirname)(file);
    const handlers = namesIn(folder).filter(name => endings.includes((0,external_node_path_.extname)(name).slice(1)) && !others.includes(stemOf(name)));
    const stem = (0,suggest/* nearestName */.q)(stemOf(file), handlers.map(stemOf));
    const meant = handlers.find(name => stemOf(name) === stem);
    return meant === undefined ? undefined : (0,external_node_path_.join)(folder, meant);
}
function stemOf(file) {
    return (0,external_node_path_.basename)(file, (0,external_node_path_.extname)(file));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/operations/place-text.js
var place_text = __webpack_require__(2041);
;// CONCATENATED MODULE: ./lib/operations/rehearsal-hooks.js








/**
 * The files that play the functions of an AppSpec's hooks, absolute, by the functions' own names. Throws `usage` for a hook without a file,
 * with the place of the hook and where the file was looked for, and for a handler that no hook calls.
 */
function rehearsalHooks(appSpec, source, { hookHandlers = {} }, { runsTypeScript }) {
    const files = new Map();
    const root = appSpec && (0,read/* readYaml */.gM)(appSpec.text).root;
    const hooks = ((root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)?.hookEntries) ?? []).filter(function_app_spec/* namesFunction */.tx);
    const called = new Set();
    const references = hooks.map(({ event, value }) => {
        const real = (0,node/* resolved */.L)(value);
        const reference = real.kind === 'scalar' ? real.value.trim() : '';
        return { event, value, reference, name: (0,function_reference/* functionNameOf */.d)(reference) };
    });
    const others = references.map(({ name }) => name);
    for (const { event, value, reference, name } of references) {
        called.add(reference).add(name);
        if (files.has(name))
            continue;
        const given = Object.hasOwn(hookHandlers, reference) ? hookHandlers[reference] : own(hookHandlers, name);
        const found = findHookHandler(source, name, { given, others });
        const place = (0,place_text/* placeText */.Z)(appSpec?.file ?? 'appspec', value.span);
        if ('lookedFor' in found)
            throw noFile(place, event.value, name, given, found);
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
function noFile(place, event, name, given, { lookedFor, nearest }) {
    const remedy = given === undefined
        ? `Write its handler there, or name another file with \`hook-handlers\`: "${name}: FILE", relative to the source.`
        : 'Correct `hook-handlers`; its files are relative to the source.';
    const where = lookedFor.length === 0 ? 'nowhere, for that is no name of a function' : lookedFor.join(', ');
    return new errors/* DeployError */.sH('usage', `${place}: the hook ${event} names function "${name}", and no file plays it; looked for: ${where}`, {
        input: 'hook-handlers',
        hint: nearest === undefined ? remedy : `Did you mean "${nearest}"? ${remedy}`
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
// EXTERNAL MODULE: ./lib/operations/require-accepted.js
var require_accepted = __webpack_require__(2507);
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
const groupAlarm = 'rehearsal';
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
    const { appSpec, target, handlers } = await planned(source, options, ports, observe);
    const settings = refuseWhatDeployRefuses(target, defaults, options);
    const alarm = settings.overrideAlarms?.alarms?.[0]?.name ?? groupAlarm;
    if (speed !== 1)
        observe({ type: 'notice', message: `Time passes ${speed} times as fast as it does (\`speed\`); hooks take the time that they take` });
    const start = () => ports.startFunctions({ root, speed, target, handlers, onEvent: observe });
    return withLocal(start, observe, async (local) => {
        const { setup, ...aws } = await ports.connect(local);
        const names = await rehearsalTarget(options, defaults, setup, observe);
        const place = placeOf(target, names);
        const config = `CodeDeployDefault.${target.platform === 'ecs' ? 'ECSCanary10Percent5Minutes' : 'LambdaCanary10Percent5Minutes'}`;
        await setup.prepareFunctions({
            ...names,
            deploymentConfigName: config,
            alarm: groupAlarm,
            ...(target.platform === 'ecs' &&
                place.platform === 'ecs' && {
                service: {
                    cluster,
                    name: place.service,
                    taskDefinition: target.before,
                    container: target.container,
                    hasTestListener: hasTestHook(appSpec)
                }
            })
        });
        await requirePlatform(names, target, aws, options);
        for (const message of local.makeReady(place))
            observe({ type: 'notice', message });
        await deployBefore(target, names, local.traffic(place), aws, ports, options.signal);
        const before = local.traffic(place);
        observe({ type: 'notice', message: `Traffic of ${(0,traffic_text/* placeName */.fW)(place)}: ${(0,traffic_text/* sharesText */.W5)(place, before)}` });
        const hasGoneOff = alarmAt === undefined ? undefined : local.alarmAt(place, alarmAt, alarm);
        const judge = (result) => judgeRehearsal(result, {
            place,
            next: result.lambdaTargetVersion ?? result.taskDefinition ?? target.next?.split('/').at(-1),
            before,
            now: local.traffic(place),
            ...(alarmAt !== undefined && hasGoneOff && { alarm: { atPercent: alarmAt, hasGoneOff: hasGoneOff() } })
        });
        const pollInterval = options.pollInterval ?? Math.min(100, Math.max(10, Math.round(60_000 / speed / looksPerMinute)));
        const result = await (0,deploy/* deploy */.g)({
            ...rehearsalOptions(options),
            validate: options.validate ?? 'error',
            ...names,
            pollInterval,
            onEvent: event => {
                // The last word is that it ended.
                if (event.type === 'ended' && event.result.outcome === 'skipped')
                    return;
                if (event.type === 'ended')
                    observe({ type: 'notice', message: `Traffic of ${(0,traffic_text/* placeName */.fW)(place)}: ${(0,traffic_text/* sharesText */.W5)(place, local.traffic(place), before)}` });
                if (event.type === 'ended' && event.result.outcome !== 'succeeded' && hasGoneOff?.() === false)
                    observe({
                        type: 'notice',
                        message: `The alarm of \`alarm-at: ${alarmAt}\` did not go off: the new one never had so much of the traffic`
                    });
                observe(event.type === 'ended' ? { ...event, result: judge(event.result) } : event);
            }
        }, { ...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem });
        if (result.outcome === 'skipped')
            throw nothingRehearsed(result);
        return judge(result);
    });
}
/** On AWS there may be nothing to do; a rehearsal that did nothing must not pass for one that went well. */
function nothingRehearsed({ errorMessage = 'no deployment was created' }) {
    return new errors/* DeployError */.sH('usage', `nothing was rehearsed: ${errorMessage}`, {
        input: 'root',
        hint: 'Name another revision than the one that has the traffic, or rehearse in a new root.'
    });
}
/** What is rehearsed. Findings are told by the deployment itself; here they are when nothing comes of it. */
async function planned(source, options, ports, observe) {
    const found = [];
    try {
        const { draft, given } = await (0,app_spec_draft/* readAppSpec */.F)(source, options, event => found.push(event));
        const appSpec = given === undefined ? undefined : { file: draft.file ?? app_spec_names/* appSpecNames */.Ni.content, text: given };
        const handlers = rehearsalHooks(appSpec, source.source, options, ports);
        return { appSpec, target: await (0,rehearsed_target/* rehearsedTarget */.X3)(draft, options), handlers };
    }
    catch (error) {
        for (const event of found)
            observe(event);
        throw error;
    }
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
/** The settings. Throws `usage`, before anything starts, for what a group of ECS or Lambda does not take: a rehearsal is no greener than what it stands for. */
function refuseWhatDeployRefuses({ platform }, defaults, options) {
    const name = options.deploymentGroupName ?? defaults.deploymentGroupName;
    const group = { name, computePlatform: app_spec_platform/* platformNames */.i[platform], deploymentType: 'BLUE_GREEN' };
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    (0,require_accepted/* requireAccepted */.b)(settings, options, group);
    (0,milestone/* requireReachable */.Zn)(options.waitFor, group, name);
    if (options.alarmAt !== undefined && settings.overrideAlarms?.enabled === false) {
        const given = (0,require_accepted/* inputOf */.w)('overrideAlarms', options);
        throw new errors/* DeployError */.sH('usage', `\`alarm-at\` lets an alarm go off, and by \`${given}\` no alarm stops the deployment`, {
            input: 'alarm-at',
            hint: `Leave \`alarm-at\` out, or rehearse an alarm without \`${given}\`.`
        });
    }
    return settings;
}
function placeOf(target, { applicationName }) {
    if (target.platform === 'lambda')
        return { platform: 'lambda', functionName: target.functionName, alias: target.alias };
    return { platform: 'ecs', cluster, service: applicationName.replace(/[^A-Za-z0-9_-]/g, '-') };
}
function hasTestHook(appSpec) {
    const root = appSpec && (0,read/* readYaml */.gM)(appSpec.text).root;
    return (0,function_app_spec/* testTrafficHookOf */.ee)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)) !== undefined;
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
    tellWholeRun(options, observe);
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
/** Whoever asks for less should not wonder why it goes on. */
function tellWholeRun({ waitFor = 'succeeded' }, observe) {
    if (waitFor === 'succeeded')
        return;
    const message = `\`wait-for: ${waitFor}\` is not rehearsed: what is left to itself would end with the rehearsal, so it is followed to its end`;
    observe({ type: 'notice', message });
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
/** What a path is called as the name of an application: its legal characters only. */
function nameOf(path) {
    const name = folderName(path)
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
var root_folder = __webpack_require__(31);
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
        startFunctions: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(3342), __webpack_require__.e(8824)]).then(__webpack_require__.bind(__webpack_require__, 8824))).startFunctions(options),
        startLocal: async ({ instances, root, clones, onEvent }) => (await Promise.all(/* import() */[__webpack_require__.e(3342), __webpack_require__.e(5606)]).then(__webpack_require__.bind(__webpack_require__, 5606))).startLocalCodeDeploy({
            instances,
            clones,
            ...(root !== undefined && { root }),
            onOutput: output => onEvent({ type: 'hook-output', ...output }),
            onNotice: message => onEvent({ type: 'notice', message })
        }),
        connect: async (local) => {
            // The embedded server looks at no signature; credentials of the user's must not be needed, nor sent.
            const settings = { region: local.region, endpoint: local.endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
            const { createRehearsalSetup } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(7507), __webpack_require__.e(2743), __webpack_require__.e(9826)]).then(__webpack_require__.bind(__webpack_require__, 9826));
            return { ...(await (0,aws_ports/* connectAws */.o4)(settings)), setup: createRehearsalSetup(settings) };
        }
    });
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
/* harmony import */ var _tell_leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7534);





/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_3__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const run = async (tell) => {
        const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellable */ .n)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .g)(options, [deploymentGroupName], ports, { all: tell, of: () => tell }));
        const [deployment] = deployments;
        if (deployment === undefined)
            throw new Error('no deployment was prepared');
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(deployment, ready, options, ports, tell, startMs);
    };
    const result = {
        ...(await (0,_tell_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .tellLeftovers */ .m)(observe, run, ({ outcome }) => outcome === 'unknown')),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
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
/* harmony import */ var _core_function_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5667);
/* harmony import */ var _lambda_app_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7778);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3499);
/* harmony import */ var _traffic_container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3957);








/** The version that an alias points at before anything was deployed: Lambda's own begin with 1. */
const versionZero = '0';
/** Throws `usage` or `invalid-appspec` for what names no target. */
async function rehearsedTarget({ platform, text }, options) {
    const { root } = text === undefined ? { root: undefined } : (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(text);
    const properties = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(root && (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAppSpecOf */ .mP)(root));
    return platform === 'ecs' ? rehearsedService(properties, options) : rehearsedFunction(properties, options);
}
async function rehearsedService(properties, options) {
    const container = (0,_traffic_container_js__WEBPACK_IMPORTED_MODULE_6__/* .requireContainer */ .HG)((0,_traffic_container_js__WEBPACK_IMPORTED_MODULE_6__/* .trafficContainer */ .bv)(options, properties, undefined));
    const source = await (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .readTaskDefinition */ .L)(options);
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
    const next = lambdaTargetVersion === _lambda_app_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .publishWord */ .yi ? undefined : (lambdaTargetVersion ?? written('TargetVersion'));
    const named = lambdaCurrentVersion ?? written('CurrentVersion');
    if (named !== undefined && named === next)
        throw nothingShifts(named, options);
    return {
        platform: 'lambda',
        functionName: (0,_core_function_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .functionNameOf */ .d)(functionName),
        alias,
        current: named ?? (next === '1' ? '2' : '1'),
        isCurrentNamed: named !== undefined,
        ...(next !== undefined && { next })
    };
}
/** The deployment would be skipped, as on AWS, and a rehearsal of that is green without having run anything. */
function nothingShifts(version, { lambdaCurrentVersion, lambdaTargetVersion }) {
    const input = lambdaCurrentVersion !== undefined ? 'lambda-current-version' : lambdaTargetVersion !== undefined ? 'lambda-target-version' : 'appspec';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('usage', `both versions are ${version}: nothing would be deployed, and nothing rehearsed`, {
        input,
        hint: 'Leave the current version out, or name another target version.'
    });
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


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ sharesText),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
/** `service "web"`. */
function placeName(place) {
    return place.platform === 'ecs' ? `service "${place.service}"` : `alias "${place.alias}" of function "${place.functionName}"`;
}
/** `web:7`, or `version 7`. */
function revisionName({ platform }, revision) {
    return platform === 'ecs' ? revision : `version ${revision}`;
}
/** `90 % to web:6; 10 % to web:7`; with what was `before`, also which of them is new. */
function sharesText(place, now, before) {
    const shares = now.map(({ revision, percent }) => {
        const since = before?.some(share => share.revision === revision) === true ? 'as before' : 'the new one';
        return `${percent} % to ${revisionName(place, revision)}${before === undefined ? '' : `, ${since}`}`;
    });
    return shares.join('; ');
}


/***/ })

};
