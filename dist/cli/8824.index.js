export const id = 8824;
export const ids = [8824];
export const modules = {

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startFunctions: () => (/* binding */ startFunctions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/local/host/reaper.js + 1 modules
var host_reaper = __webpack_require__(3235);
// EXTERNAL MODULE: ./lib/local/hooks/hook-handlers.js + 3 modules
var hook_handlers = __webpack_require__(3864);
// EXTERNAL MODULE: ./lib/local/simulation/accelerated-clock.js
var accelerated_clock = __webpack_require__(1695);
// EXTERNAL MODULE: ./lib/local/start.js + 98 modules
var start = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/library/host-environment.js
var host_environment = __webpack_require__(5121);
// EXTERNAL MODULE: ./lib/library/lambda-hook-module.js
var lambda_hook_module = __webpack_require__(1091);
// EXTERNAL MODULE: ./lib/operations/rehearsed-target.js
var rehearsed_target = __webpack_require__(9883);
// EXTERNAL MODULE: ./lib/operations/traffic-text.js
var traffic_text = __webpack_require__(6279);
;// CONCATENATED MODULE: ./lib/library/traffic-of.js
/** Who has the traffic of a service or an alias; none where there is no such. */
function trafficOf(account, place) {
    return sharesOf(account, place)
        .filter(({ percent }) => percent > 0)
        .map(({ revision, percent }) => ({ revision, percent }));
}
/** A function that says what percent those have that have no traffic at the time of this call. */
function newShareOf(account, place) {
    const old = new Set(sharesOf(account, place)
        .filter(({ percent }) => percent > 0)
        .map(({ id }) => id));
    return () => sharesOf(account, place)
        .filter(({ id }) => !old.has(id))
        .reduce((sum, { percent }) => sum + percent, 0);
}
/** Also those without traffic. */
function sharesOf(account, place) {
    if (place.platform === 'ecs') {
        const taskSets = account.findService(place.cluster, place.service)?.taskSets ?? [];
        return taskSets.map(({ id, taskDefinition, trafficWeight }) => ({
            id,
            revision: taskDefinition.split('/').at(-1) ?? taskDefinition,
            percent: trafficWeight
        }));
    }
    const alias = account.findFunction(place.functionName)?.aliases.find(({ name }) => name === place.alias);
    if (alias === undefined)
        return [];
    const { version, additional } = alias;
    const percent = Math.round((additional?.weight ?? 0) * 100);
    const shares = [{ id: version, revision: version, percent: 100 - percent }];
    return additional === undefined ? shares : [...shares, { id: additional.version, revision: additional.version, percent }];
}

;// CONCATENATED MODULE: ./lib/library/make-ready.js



/**
 * Lets a rehearsal begin where an earlier one in a kept root ended, or was cut off, and says what that took, as sentences. CodeDeploy deploys
 * only where one side has all of the traffic, and what has it already is not deployed again: a rehearsal would show nothing.
 */
function makeReady(account, place, target) {
    const told = [settle(account, place), target.platform === 'lambda' ? stepBack(account, place, target) : undefined];
    account.save();
    return told.filter(text => text !== undefined);
}
/** Gives all of the traffic back to what had it before the shift: the primary task set, or the version that the alias points at. */
function settle(account, place) {
    const before = sharesOf(account, place);
    if (before.length < 2)
        return undefined;
    if (place.platform === 'ecs') {
        const service = account.findService(place.cluster, place.service);
        const primary = service?.taskSets.find(({ status }) => status === 'PRIMARY') ?? service?.taskSets[0];
        if (service === undefined || primary === undefined)
            return undefined;
        Object.assign(primary, { status: 'PRIMARY', trafficWeight: 100 });
        service.taskSets = [primary];
    }
    else {
        delete aliasOf(account, place)?.alias.additional;
    }
    const [kept] = sharesOf(account, place);
    const whole = kept === undefined ? 'nothing' : (0,traffic_text/* revisionName */.pd)(place, kept.revision);
    const left = place.platform === 'ecs' ? 'two task sets' : 'two versions';
    return `An earlier run in this root left ${(0,traffic_text/* placeName */.fW)(place)} with ${left}: ${(0,traffic_text/* sharesText */.W5)(place, before)}. AWS would refuse the next deployment; here all of the traffic goes to ${whole} again`;
}
/** Undefined where the alias points at something else than what is to be deployed. */
function stepBack(account, place, target) {
    const found = aliasOf(account, place);
    if (found === undefined || target.platform === 'ecs' || found.alias.version !== target.next)
        return undefined;
    const { alias, record } = found;
    const { next } = target;
    alias.version = target.isCurrentNamed ? target.current : versionBefore(record, next, target.current);
    return `Version ${next} has the traffic of ${(0,traffic_text/* placeName */.fW)(place)} since an earlier run in this root: version ${alias.version} gets it back, for there to be something to deploy`;
}
/** The next lower one that was published. */
function versionBefore({ versions }, next, otherwise) {
    const lower = versions.filter(({ version }) => version !== rehearsed_target/* versionZero */.Z0 && Number(version) < Number(next));
    return lower.at(-1)?.version ?? otherwise;
}
function aliasOf(account, place) {
    const record = place.platform === 'lambda' ? account.findFunction(place.functionName) : undefined;
    const alias = record?.aliases.find(({ name }) => place.platform === 'lambda' && name === place.alias);
    return record && alias && { record, alias };
}

// EXTERNAL MODULE: ./lib/library/root-folder.js
var root_folder = __webpack_require__(31);
;// CONCATENATED MODULE: ./lib/library/seed-account.js


/** Puts into the account what a rehearsal takes for granted, where a kept root does not have it. */
function seedAccount(account, target, options) {
    if (target.platform === 'ecs')
        seedTaskDefinitions(account, target, options);
    else
        seedFunction(account, target, options);
    account.save();
}
function seedTaskDefinitions(account, { before, next, container, networkMode }, { nowMs }) {
    for (const arn of next === undefined ? [before] : [before, next]) {
        const [family = '', revision = ''] = (arn.split('/').at(-1) ?? '').split(':');
        if (account.findTaskDefinition(`${family}:${revision}`) !== undefined)
            continue;
        const containers = [{ name: container.name, image: 'rehearsal', memory: 128, portMappings: [{ containerPort: container.port }] }];
        account.taskDefinitions.push({
            arn,
            family,
            revision: Number(revision),
            registeredMs: nowMs,
            definition: { family, containerDefinitions: containers, ...(networkMode !== undefined && { networkMode }) }
        });
    }
    // The latest of a family is the last one.
    account.taskDefinitions.sort((a, b) => a.revision - b.revision);
}
function seedFunction(account, target, { nowMs, nonce }) {
    const { functionName, alias, current, next } = target;
    const codeOf = (what) => (0,external_node_crypto_.createHash)('sha256').update(`${functionName} ${what}`).digest('base64');
    const version = (number) => ({ version: number, codeSha256: codeOf(number), publishedMs: nowMs });
    const known = account.findFunction(functionName);
    const record = known ?? { name: functionName, codeSha256: '', versions: [], aliases: [] };
    record.codeSha256 = codeOf(nonce);
    if (known === undefined)
        account.functions.push(record);
    for (const number of [rehearsed_target/* versionZero */.Z0, current, ...(next === undefined ? [] : [next])])
        if (!record.versions.some(published => published.version === number))
            record.versions.push(version(number));
    record.versions.sort((a, b) => Number(a.version) - Number(b.version));
    if (!record.aliases.some(({ name }) => name === alias))
        record.aliases.push({ name: alias, version: rehearsed_target/* versionZero */.Z0 });
}

// EXTERNAL MODULE: ./lib/library/temporary-folder.js
var temporary_folder = __webpack_require__(5893);
;// CONCATENATED MODULE: ./lib/library/function-local.js












/** Starts the embedded CodeDeploy with an account that has what is rehearsed, and no instances. */
async function startFunctions({ root, speed, target, handlers, onEvent }) {
    const kept = root === undefined ? undefined : (0,root_folder/* claimRoot */.$)(root);
    const env = (0,host_environment/* hostEnvironment */.m)(process.env);
    const reaper = await (0,host_reaper/* createReaper */.Y)({ env });
    try {
        const local = await (0,start/* startLocalCodeDeploy */.g)({
            dataDirectory: kept ?? (0,temporary_folder/* temporaryFolder */.y)(reaper),
            instances: 0,
            clock: (0,accelerated_clock/* acceleratedClock */.S)(speed),
            onHookOutput: output => onEvent({ type: 'hook-output', ...output }),
            hookFunctions: (0,hook_handlers/* createHookHandlers */.H)({ files: handlers, env, reaper, modules: (0,lambda_hook_module/* lambdaHookModule */.h)() }),
            createHosts: () => ({
                hosts: [],
                close: async () => {
                    await reaper.close();
                }
            })
        });
        const { account, endpoint, region, directory, instances } = local;
        seedAccount(account, target, { nowMs: Date.now(), nonce: (0,external_node_crypto_.randomUUID)() });
        return {
            endpoint,
            region,
            directory,
            instances,
            makeReady: place => makeReady(account, place, target),
            traffic: place => trafficOf(account, place),
            alarmAt(place, percent, alarm) {
                const share = newShareOf(account, place);
                let hasGoneOff = false;
                const check = () => {
                    if (hasGoneOff || share() < percent)
                        return;
                    hasGoneOff = true;
                    forget();
                    // At once: a deployment whose last step this was would have ended before anything later.
                    local.setAlarm(alarm, 'ALARM');
                };
                const forget = account.onChange(check);
                check();
                return () => hasGoneOff;
            },
            close: () => local.close()
        };
    }
    catch (error) {
        await reaper.close();
        throw error;
    }
}


/***/ })

};
