export const id = 9613;
export const ids = [9613];
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

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ hookEvents),
/* harmony export */   Sb: () => (/* binding */ hookDuty),
/* harmony export */   Ze: () => (/* binding */ logGroupOf)
/* harmony export */ });
/* harmony import */ var _core_function_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);

/** The lifecycle events of ECS and Lambda that a function of the user's may check. All others are CodeDeploy's own. */
const hookEvents = new Set([
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic'
]);
/** What a hook function has to do: one sentence, without its subject. CodeDeploy gives it an hour (guide, "AppSpec 'hooks' section"). */
const hookDuty = 'must call PutLifecycleEventHookExecutionStatus with `Succeeded` or `Failed` within an hour';
/** Where Lambda writes the log of a function that has no log group of its own. */
function logGroupOf(reference) {
    return `/aws/lambda/${(0,_core_function_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .functionNameOf */ .d)(reference)}`;
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fixedPace),
/* harmony export */   i: () => (/* binding */ adaptivePace)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);

/** After failed looks, twice as long each time, up to this. */
const slowestRetryMs = 60_000;
/** A throttle says that somebody, perhaps another run, asks too much. */
const afterThrottleMs = 300_000;
const quickMs = 1_000;
/** With the calls of a look, the end is seen within five seconds. */
const busyMs = 4_500;
/** In the middle of a deployment to many targets. */
const middleMs = 8_000;
const quietMs = 15_000;
const manyTargets = 100;
/**
 * Quick at the start, from 1 s growing to 4.5 s; 4.5 s while things happen, and near the end, which is when no target is left to begin;
 * slower in the middle of many targets, and 15 s when nothing has changed for long; twice as slow for five minutes after a throttle.
 * CodeDeploy's read calls are throttled per account, so a watch must not be the one that starves the others.
 */
const adaptivePace = state => {
    const { failures, sinceThrottleMs, isOver, roomInMs } = state;
    const calm = isOver ? quickMs : calmMs(state);
    return Math.max(roomInMs, backOff(sinceThrottleMs < afterThrottleMs ? calm * 2 : calm, failures));
};
/** Always the same interval, but for failed looks, and after the end. */
function fixedPace(intervalMs) {
    return ({ failures, isOver }) => backOff(isOver ? Math.min(quickMs, intervalMs) : intervalMs, failures);
}
function calmMs({ elapsedMs, sinceChangeMs, overview }) {
    const isNearEnd = overview !== undefined && overview.pending === 0;
    if (sinceChangeMs > (isNearEnd ? 600_000 : 120_000))
        return quietMs;
    if (overview !== undefined && (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .targetCount */ .lV)(overview) > manyTargets)
        return isNearEnd ? busyMs : middleMs;
    return Math.min(busyMs, quickMs + elapsedMs / 10);
}
function backOff(intervalMs, failures) {
    return failures === 0 ? intervalMs : Math.max(intervalMs, Math.min(slowestRetryMs, intervalMs * 2 ** failures));
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ watchDeployment)
});

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/deployment/call-budget.js
const windowMs = 60_000;
/** Counts the calls of a watch over the last minute, so that it never takes more than its share of the account's. */
class CallBudget {
    #perMinute;
    #calls = [];
    constructor(perMinute) {
        this.#perMinute = perMinute;
    }
    /** Call it just before each call. */
    note(nowMs) {
        this.#calls.push(nowMs);
    }
    /** How many more calls there may be now. */
    left(nowMs) {
        this.#forget(nowMs);
        return Math.max(0, this.#perMinute - this.#calls.length);
    }
    /** Milliseconds until there may be another call. */
    roomInMs(nowMs) {
        this.#forget(nowMs);
        const blocking = this.#calls[this.#calls.length - this.#perMinute];
        return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - nowMs);
    }
    #forget(nowMs) {
        const kept = this.#calls.findIndex(ms => ms > nowMs - windowMs);
        this.#calls.splice(0, kept === -1 ? this.#calls.length : kept);
    }
}

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/deployment/traffic-share.js
var traffic_share = __webpack_require__(372);
;// CONCATENATED MODULE: ./lib/deployment/diff.js


/** A user, or the rollback of a deployment that is told where it failed. */
const expectedCreators = new Set(['user', 'codeDeployRollback']);
/**
 * What happened between two looks at a deployment, in the order it happened as far as the snapshots show: the deployment's status
 * before the targets while it runs. The same snapshot twice says nothing. Pending targets and events are not news.
 */
function diffSnapshots(previous, next) {
    const deploymentId = next.id;
    const events = [];
    if (previous?.status !== next.status) {
        if (!model/* deploymentStatuses */.e0.includes(next.status)) {
            events.push({ type: 'unknown-status', deploymentId, status: next.status });
        }
        events.push({ type: 'status-changed', deploymentId, ...(previous && { from: previous.status }), to: next.status });
    }
    if (previous === undefined && next.creator !== undefined && !expectedCreators.has(next.creator)) {
        const { creator, followUpOf } = next;
        events.push({ type: 'started-by', deploymentId, creator, ...(followUpOf !== undefined && { followUpOf }) });
    }
    const followUps = next.followUps?.filter(id => previous?.followUps?.includes(id) !== true) ?? [];
    if (followUps.length > 0)
        events.push({ type: 'follow-ups-started', deploymentId, followUps });
    const before = new Map(previous?.targets.map(target => [target.id, target]));
    for (const target of next.targets) {
        const known = before.get(target.id);
        if (known !== target)
            events.push(...diffTargets(previous, next, known, target));
    }
    if (next.overview && JSON.stringify(previous?.overview) !== JSON.stringify(next.overview)) {
        events.push({ type: 'overview-changed', deploymentId, overview: next.overview });
    }
    return events;
}
function diffTargets(before, deployment, previous, next) {
    const { id: deploymentId } = deployment;
    const events = [];
    const known = new Map(previous?.events.map(event => [event.name, event]));
    const shifts = shiftsOf(deployment, before && previous && { deployment: before, target: previous }, next);
    for (const event of next.events) {
        if (!isNews(known.get(event.name), event))
            continue;
        // What the event did is told before its end.
        if (event.name === 'AllowTraffic' && event.status !== 'InProgress')
            events.push(...shifts.splice(0));
        events.push({ type: 'lifecycle-changed', deploymentId, target: next.id, event });
    }
    events.push(...shifts);
    if (next.status !== (previous?.status ?? 'Pending')) {
        // A target is told after its events: its own status is their sum.
        events.push({ type: 'target-changed', deploymentId, target: next.id, ...(previous && { from: previous.status }), to: next.status });
    }
    return events;
}
/** The share of the traffic, when it differs from what was told last; nobody has any before the first is told. */
function shiftsOf(deployment, previous, next) {
    const share = (0,traffic_share/* trafficShareOf */.q)(deployment, next);
    const told = previous && (0,traffic_share/* trafficShareOf */.q)(previous.deployment, previous.target);
    if (share === undefined || share.percent === (told?.percent ?? 0))
        return [];
    return [{ type: 'traffic-shifted', deploymentId: deployment.id, target: next.id, ...share }];
}
function isNews(previous, next) {
    return next.status !== (previous?.status ?? 'Pending');
}

;// CONCATENATED MODULE: ./lib/deployment/merge.js

/**
 * What is known after `seen`, given what was known before. AWS's reads are eventually consistent and a look may show only some
 * targets: nothing that was final becomes open again, and a target that is not listed keeps what it last said.
 */
function mergeSnapshots(known, seen) {
    if (!known)
        return { ...seen, targets: seen.targets.map(target => ({ ...target, events: [...target.events] })) };
    const targets = new Map(known.targets.map(target => [target.id, target]));
    for (const target of seen.targets)
        targets.set(target.id, mergeTargets(targets.get(target.id), target));
    return {
        ...known,
        ...seen,
        status: (0,model/* isTerminal */.Hd)(known.status) || statusProgress(seen.status) < statusProgress(known.status) ? known.status : seen.status,
        targets: [...targets.values()]
    };
}
/** A deployment moves between `InProgress`, `Ready` and what a newer API has, but never back to the start. */
function statusProgress(status) {
    switch (status) {
        case 'Created':
            return 0;
        case 'Queued':
            return 1;
        default:
            return 2;
    }
}
function mergeTargets(known, seen) {
    if (!known)
        return seen;
    const events = new Map(known.events.map(event => [event.name, event]));
    for (const event of seen.events)
        events.set(event.name, laterEvent(events.get(event.name), event));
    const isBehind = progress(seen.status) < progress(known.status);
    const traffic = laterTraffic(known, seen);
    return { id: seen.id, status: isBehind ? known.status : seen.status, events: [...events.values()], ...(traffic && { traffic }) };
}
/** What is deployed only gets more of the traffic, unless it failed: a look that shows less lags behind. */
function laterTraffic({ traffic: known }, { traffic: seen, status }) {
    if (!known || !seen)
        return seen ?? known;
    const mayFall = status === 'Failed' || status === 'Skipped';
    return mayFall || seen.newPercent >= known.newPercent ? seen : known;
}
function laterEvent(known, seen) {
    return known && progress(seen.status) < progress(known.status) ? known : seen;
}
/**
 * How far a target or an event has come. A final status may be corrected to another final one (blue/green reports `Ready` before
 * `Succeeded`), but never taken back. `Unknown` and statuses of a newer API come after `InProgress`: they are told once, and prove nothing.
 */
function progress(status) {
    switch (status) {
        case 'Pending':
            return 0;
        case 'InProgress':
            return 1;
        case 'Ready':
            return 3;
        case 'Succeeded':
        case 'Failed':
        case 'Skipped':
            return 4;
        default:
            return 2;
    }
}
/** Whether a target will say nothing more. */
function isTargetFinal(status) {
    return progress(status) === 4;
}

// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/deployment/hook-functions.js
var hook_functions = __webpack_require__(1944);
;// CONCATENATED MODULE: ./lib/deployment/stall-watch.js




/** CodeDeploy gives an agent five minutes to begin an event: told while there is still something to do. */
const notStartedMs = 240_000;
/** A script may take an hour; after half of one somebody may want to look. */
const runningMs = 1_800_000;
/** A hook function runs for a quarter of an hour at most, but it must report within an hour; tasks have an hour to become healthy. */
const functionMs = 600_000;
const namedTargets = 10;
const checks = {
    'not-started': [
        'The CodeDeploy agent is installed and running (`systemctl status codedeploy-agent`).',
        'The instance has an instance profile; a profile that was attached later needs a restart of the agent.',
        'The instance reaches the endpoints of CodeDeploy (its commands, too) and S3, by internet or VPC endpoints.',
        "The instance's clock is right: AWS refuses requests that are more than five minutes off.",
        'The instance runs, and its tags (case counts) or its Auto Scaling group are those of the deployment group.'
    ],
    running: [
        'The script ends, and starts services in the background with all three streams redirected.',
        'The agent still runs and the instance is not out of memory or disk; its log is /var/log/aws/codedeploy-agent/.',
        'Of BlockTraffic and AllowTraffic: the deregistration delay and the health checks of the target group.'
    ]
};
/** New tasks that do not start are tried again and again for an hour; nothing else tells of them. */
const installChecks = [
    'The new tasks start: the stopped tasks of the service say why not (its image, its secrets, memory, the log of its containers).',
    'They pass the health check of their target group: path, port, security groups, and `healthCheckGracePeriodSeconds` of the service.',
    'The cluster has room for them besides the old ones. CodeDeploy gives up after an hour.'
];
/** Notices targets that say nothing for long. The traffic of functions and task sets takes as long as it is to take. */
class StallWatch {
    #hookFunctions;
    #watched = new Map();
    #standstill;
    /** `hookFunctions`: of ECS and Lambda, which function checks which event, as far as it is known. */
    constructor(hookFunctions = {}) {
        this.#hookFunctions = hookFunctions;
    }
    /** The stalls that one look shows for the first time. `read`: the targets of this look. */
    look(known, read, nowMs) {
        if (known.status !== 'InProgress')
            return [];
        if ((0,model/* hasOneTarget */.sx)(known.computePlatform))
            return read.flatMap(target => this.#functionStall(known.id, target, nowMs));
        if ((known.computePlatform ?? 'Server') !== 'Server')
            return [];
        const stalled = { 'not-started': [], running: [] };
        for (const target of read) {
            const phase = this.#phaseOfStall(target, nowMs);
            if (phase)
                stalled[phase].push(target.id);
        }
        const events = ['not-started', 'running'].flatMap(phase => stalled[phase].length === 0 ? [] : [stallEvent(known.id, phase, stalled[phase], stalled[phase].length)]);
        const pending = this.#pendingAtStandstill(known, nowMs);
        return pending === 0 ? events : [...events, stallEvent(known.id, 'not-started', [], pending)];
    }
    /** Of a service or a function: the event that does not end, and what it waits for. */
    #functionStall(deploymentId, { id, events }, nowMs) {
        const name = events.find(({ status }) => status === 'InProgress')?.name;
        const before = this.#watched.get(id);
        if (before?.said !== name) {
            if (name === undefined)
                this.#watched.delete(id);
            else
                this.#watched.set(id, { said: name, sinceMs: nowMs, isTold: false });
            return [];
        }
        if (before === undefined || name === undefined || before.isTold || nowMs - before.sinceMs < functionMs)
            return [];
        const checks = name === 'Install' ? installChecks : hook_functions/* hookEvents */.BR.has(name) ? hookChecks(name, this.#hookFunctions[name]) : [];
        if (checks.length === 0)
            return [];
        before.isTold = true;
        return [{ type: 'targets-stalled', deploymentId, phase: 'running', targets: [id], targetCount: 1, silentMs: functionMs, checks }];
    }
    #phaseOfStall(target, nowMs) {
        if (isTargetFinal(target.status)) {
            this.#watched.delete(target.id);
            return undefined;
        }
        const said = JSON.stringify([target.status, target.events.map(({ status }) => status)]);
        const before = this.#watched.get(target.id);
        if (before?.said !== said) {
            this.#watched.set(target.id, { said, sinceMs: nowMs, isTold: false });
            return undefined;
        }
        const phase = phaseOf(target);
        if (before.isTold || phase === undefined || nowMs - before.sinceMs < silenceOf(phase))
            return undefined;
        before.isTold = true;
        return phase;
    }
    /** Pending targets while none is in progress: in place, CodeDeploy begins the next ones at once. They are not named: nothing lists them. */
    #pendingAtStandstill({ overview, deploymentType }, nowMs) {
        if (!overview || deploymentType === 'BLUE_GREEN' || overview.inProgress + overview.ready > 0) {
            this.#standstill = undefined;
            return 0;
        }
        const counts = JSON.stringify(overview);
        if (this.#standstill?.counts !== counts)
            this.#standstill = { counts, sinceMs: nowMs, isTold: false };
        if (this.#standstill.isTold || nowMs - this.#standstill.sinceMs < notStartedMs)
            return 0;
        this.#standstill.isTold = true;
        return overview.pending;
    }
}
function hookChecks(event, called) {
    if (called === undefined)
        return [`${event} waits for its hook function, which ${hook_functions/* hookDuty */.Sb}; its log says how far it came.`];
    const name = (0,function_reference/* functionNameOf */.d)(called);
    return [
        `${event} waits for its hook function ${name}, which ${hook_functions/* hookDuty */.Sb}.`,
        `Its log (log group ${(0,hook_functions/* logGroupOf */.Ze)(name)}) says how far it came.`
    ];
}
function phaseOf({ events }) {
    if (events.some(({ status }) => status === 'InProgress'))
        return 'running';
    return events.every(({ status }) => status === 'Pending') ? 'not-started' : undefined;
}
function silenceOf(phase) {
    return phase === 'running' ? runningMs : notStartedMs;
}
function stallEvent(deploymentId, phase, targets, targetCount) {
    return {
        type: 'targets-stalled',
        deploymentId,
        phase,
        targets: targets.slice(0, namedTargets),
        targetCount,
        silentMs: silenceOf(phase),
        checks: checks[phase]
    };
}

;// CONCATENATED MODULE: ./lib/deployment/reader.js
/** What BatchGetDeploymentTargets takes at most. */
const targetBatchSize = 25;

;// CONCATENATED MODULE: ./lib/deployment/target-listing.js

/** A listing of targets that is followed page by page, over several looks if need be. */
class TargetListing {
    #statuses;
    #seenTokens = new Set();
    #nextToken;
    #isOver = false;
    /** Without `statuses`, of all targets. */
    constructor(statuses) {
        this.#statuses = statuses;
    }
    get isOver() {
        return this.#isOver;
    }
    /** The ids of the next page, which may be empty. A page that could not be read is asked for again the next time. */
    async nextPage(reader, deploymentId, signal) {
        const options = {
            ...(this.#statuses && { statuses: this.#statuses }),
            ...(this.#nextToken !== undefined && { nextToken: this.#nextToken })
        };
        try {
            const { ids, nextToken } = await reader.listTargets(deploymentId, options, signal);
            // A service that hands out a token again would be listed for ever.
            this.#isOver = nextToken === undefined || this.#seenTokens.has(nextToken);
            if (nextToken !== undefined)
                this.#seenTokens.add(nextToken);
            this.#nextToken = nextToken;
            return ids;
        }
        catch (error) {
            // Until the deployment leaves Created or Queued it has no targets.
            if (!(error instanceof errors/* DeployError */.sH && error.errorName === 'DeploymentNotStartedException'))
                throw error;
            this.#isOver = true;
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./lib/deployment/target-reading.js






/** All calls of one look, GetDeployment included. */
const callsPerLook = 6;
/** All calls a minute for a large deployment; its targets leave room for a GetDeployment every five seconds. */
const callsPerMinute = 30;
const targetCallsPerMinute = 17;
/** Pages of a listing in one look, and in one after the end: the rest is for the targets themselves. */
const pagesPerLook = 2;
const pagesPerLastLook = 4;
/** Up to this many targets, every one is read to its end. */
const smallDeployment = 100;
/** Failures that the open targets did not show within this time are looked for by their status. */
const failedListingMs = 30_000;
/** After the end, so many targets that were under way are read once more. */
const lastOpenTargets = 100;
const openStatuses = ['InProgress', 'Ready', 'Unknown'];
/** The statuses of targets that have something to say. */
const spokenStatuses = [...openStatuses, 'Failed', 'Succeeded', 'Skipped'];
function isLarge({ overview }) {
    return overview !== undefined && (0,model/* targetCount */.lV)(overview) > smallDeployment;
}
/**
 * Reads the targets that may have something new to say, a bounded number per look. The overview counts of GetDeployment show whether
 * anything moved; only then targets are listed. Those known to be final are not read again, the others take turns. Of a large deployment
 * only open and failed targets are listed: each event of each failed target is read, after the end if need be.
 */
class TargetReading {
    #reader;
    #deploymentId;
    /** All calls of the watch. */
    #budget;
    #targetBudget = new CallBudget(targetCallsPerMinute);
    #now;
    #lastRead = new Map();
    /** Listed, but not read yet; failed ones come first. */
    #unread = new Set();
    #unreadFailed = new Set();
    #gone = new Set();
    /** Parts of batches that could not be read because one of their targets is gone. */
    #suspects = [];
    #look = 0;
    #listedFor;
    #listing;
    #failedListing;
    #failedListedMs = -Infinity;
    #missingFailuresSinceMs;
    /** After the end: what is still to be read; a target is asked for once. */
    #last;
    constructor(reader, deploymentId, budget, now) {
        this.#reader = reader;
        this.#deploymentId = deploymentId;
        this.#budget = budget;
        this.#now = now;
    }
    /** `known` holds what the look showed of the deployment itself. `callsSoFar`: those of this look. */
    async read(known, callsSoFar, signal) {
        this.#look += 1;
        const isOver = (0,model/* isTerminal */.Hd)(known.status);
        const isOne = (0,model/* hasOneTarget */.sx)(known.computePlatform);
        // The traffic of a service or a function may move although all its events are over.
        const final = new Set(isOne ? [] : known.targets.filter(({ status }) => isTargetFinal(status)).map(({ id }) => id));
        const batchSize = isOne ? 1 : targetBatchSize;
        if (isOver)
            this.#planLast(known, final.size);
        else
            this.#planListings(known);
        const targets = [];
        let calls = this.#allowance(known, isOver, callsSoFar);
        const call = async (send) => {
            calls -= 1;
            this.#budget.note(this.#now());
            this.#targetBudget.note(this.#now());
            return send();
        };
        try {
            for (let page = 0; page < (isOver ? pagesPerLastLook : pagesPerLook) && calls > 0; page++) {
                const listing = this.#failedListing ?? this.#listing;
                if (!listing)
                    break;
                const ids = await call(() => listing.nextPage(this.#reader, this.#deploymentId, signal));
                const unread = listing === this.#failedListing ? this.#unreadFailed : this.#unread;
                for (const id of ids)
                    if (!final.has(id) && !this.#gone.has(id))
                        unread.add(id);
                if (!listing.isOver)
                    continue;
                if (listing === this.#failedListing)
                    this.#failedListing = undefined;
                else
                    this.#listing = undefined;
            }
            const batches = this.#batches(known, final, batchSize);
            while (calls > 0) {
                const [batch] = batches;
                // After the end, what the pages to come list is worth waiting for.
                const isHalfFull = batch !== undefined && !batch.isSuspect && batch.ids.length < batchSize;
                if (!batch || (isHalfFull && isOver && (this.#listing ?? this.#failedListing)))
                    break;
                batches.shift();
                targets.push(...(await call(() => this.#getBatch(batch, batches, signal))));
            }
            this.#suspects = batches.filter(({ isSuspect }) => isSuspect).map(({ ids }) => ids);
            const isComplete = isOver && batches.length === 0 && !this.#listing && !this.#failedListing;
            return { targets, isComplete };
        }
        catch (error) {
            if (error instanceof errors/* DeployError */.sH || signal?.aborted) {
                return { targets, isComplete: false, ...(error instanceof errors/* DeployError */.sH && { error }) };
            }
            throw error;
        }
    }
    /** While the deployment runs: who moved, when the counts say that somebody did. */
    #planListings(known) {
        const { status, overview } = known;
        const isBegun = status !== 'Created' && status !== 'Queued';
        if ((0,model/* hasOneTarget */.sx)(known.computePlatform)) {
            // The counts say nothing of it: it is looked for until it is there.
            if (known.targets.length === 0 && isBegun)
                this.#listing ??= new TargetListing();
            return;
        }
        const key = JSON.stringify([status, overview]);
        const isWorthListing = overview !== undefined || isBegun;
        if (isWorthListing && key !== this.#listedFor && !this.#listing) {
            this.#listedFor = key;
            this.#listing = new TargetListing(isLarge(known) ? openStatuses : spokenStatuses);
        }
        if (!isLarge(known))
            return;
        const nowMs = this.#now();
        const failed = known.targets.filter(target => target.status === 'Failed').length;
        this.#missingFailuresSinceMs = (overview?.failed ?? 0) > failed ? (this.#missingFailuresSinceMs ?? nowMs) : undefined;
        const isDue = [this.#missingFailuresSinceMs ?? Infinity, this.#failedListedMs].every(ms => nowMs - ms >= failedListingMs);
        if (!isDue || this.#failedListing)
            return;
        this.#failedListedMs = nowMs;
        this.#failedListing = new TargetListing(['Failed']);
    }
    /** After the end, once: all failed targets; all targets of a small deployment. */
    #planLast(known, finalCount) {
        this.#last ??= { isListed: false, asked: new Set() };
        if (this.#last.isListed)
            return;
        this.#last.isListed = true;
        this.#listing = this.#failedListing = undefined;
        const { overview, status } = known;
        const open = known.targets.filter(target => !isTargetFinal(target.status)).map(({ id }) => id);
        if (isLarge(known)) {
            this.#unread.clear();
            for (const id of open.slice(0, lastOpenTargets))
                this.#unread.add(id);
            if (status !== 'Succeeded' || overview?.failed !== 0)
                this.#failedListing = new TargetListing(['Failed']);
        }
        else if (overview === undefined || finalCount < (0,model/* targetCount */.lV)(overview) || finalCount === 0) {
            for (const id of open)
                this.#unread.add(id);
            this.#listing = new TargetListing();
        }
    }
    #allowance(known, isOver, callsSoFar) {
        const inThisLook = callsPerLook - callsSoFar;
        if (!isLarge(known))
            return inThisLook;
        const left = Math.min(inThisLook, this.#budget.left(this.#now()));
        return isOver ? left : Math.min(left, this.#targetBudget.left(this.#now()));
    }
    #batches(known, final, batchSize) {
        const last = this.#last;
        const suspects = this.#suspects.map(ids => ({ ids: ids.filter(id => !final.has(id)), isSuspect: true })).filter(({ ids }) => ids.length > 0);
        const isSuspect = new Set(suspects.flatMap(({ ids }) => ids));
        const open = last ? [] : known.targets.filter(({ id }) => !final.has(id)).map(({ id }) => id);
        const turn = (id) => this.#lastRead.get(id) ?? 0;
        const others = [...new Set([...this.#unread, ...open])].sort((a, b) => turn(a) - turn(b));
        const due = [...new Set([...this.#unreadFailed, ...others])].filter(id => !final.has(id) && !this.#gone.has(id) && !isSuspect.has(id) && !last?.asked.has(id));
        const batches = [...suspects];
        for (let i = 0; i < due.length; i += batchSize)
            batches.push({ ids: due.slice(i, i + batchSize), isSuspect: false });
        return batches;
    }
    /** One target that is gone, for example scaled away, must not hide the others of its batch: halves of it are put before the others. */
    async #getBatch({ ids }, batches, signal) {
        try {
            const targets = await this.#reader.getTargets(this.#deploymentId, ids, signal);
            this.#noteRead(ids);
            return targets;
        }
        catch (error) {
            if (!isRefusedForOne(error))
                throw error;
            const middle = Math.ceil(ids.length / 2);
            if (ids.length > 1)
                batches.unshift({ ids: ids.slice(0, middle), isSuspect: true }, { ids: ids.slice(middle), isSuspect: true });
            else {
                this.#noteRead(ids);
                for (const id of ids)
                    this.#gone.add(id);
            }
            return [];
        }
    }
    #noteRead(ids) {
        for (const id of ids) {
            this.#unread.delete(id);
            this.#unreadFailed.delete(id);
            this.#lastRead.set(id, this.#look);
            this.#last?.asked.add(id);
        }
    }
}
/** The batch as a whole was refused: a target of it is gone, or the platform takes fewer at once. */
function isRefusedForOne(error) {
    return (error instanceof errors/* DeployError */.sH &&
        /^((DeploymentTarget|Instance)DoesNotExistException|DeploymentTargetListSizeExceededException)$/.test(error.errorName ?? ''));
}

;// CONCATENATED MODULE: ./lib/deployment/target-watch.js

/** A result that is known is told without its targets when these cannot be read in so many looks in a row. */
const lastAttempts = 4;
/**
 * Reads targets without ever failing a look: the deployment's own status is enough to know the result. Being denied is told once and
 * not tried again; any other failure is tried again with the next look.
 */
class TargetWatch {
    #reading;
    #deploymentId;
    #onEvent;
    #isGivenUp = false;
    #isComplete = false;
    #problem;
    #failures = 0;
    #lastFailures = 0;
    constructor(reading, deploymentId, onEvent) {
        this.#reading = reading;
        this.#deploymentId = deploymentId;
        this.#onEvent = onEvent;
    }
    /** After the end of the deployment: whether it has shown all it will ever show. */
    get isDone() {
        return this.#isComplete || this.#isGivenUp;
    }
    /** Looks at the targets that failed in a row after the end of the deployment. */
    get lastFailures() {
        return this.#lastFailures;
    }
    /** Why the last look could not read the targets, unless the look before it could not either. */
    takeProblem() {
        const problem = this.#problem;
        this.#problem = undefined;
        return problem;
    }
    async look(known, callsSoFar, signal) {
        if (this.#isGivenUp)
            return { read: [], wasThrottled: false };
        const { targets: read, error, isComplete } = await this.#reading.read(known, callsSoFar, signal);
        this.#isComplete = isComplete;
        if (error === undefined || signal?.aborted)
            this.#failures = this.#lastFailures = 0;
        else
            this.#noteFailure(error, (0,model/* isTerminal */.Hd)(known.status));
        return { read, wasThrottled: error?.code === 'throttled' };
    }
    #noteFailure(error, isOver) {
        this.#failures += 1;
        if (isOver)
            this.#lastFailures += 1;
        this.#isGivenUp = error.code === 'access-denied' || this.#lastFailures >= lastAttempts;
        if (this.#isGivenUp) {
            const { message, hint } = error;
            this.#onEvent({ type: 'targets-unreadable', deploymentId: this.#deploymentId, reason: message, ...(hint !== undefined && { hint }) });
        }
        else if (this.#failures === 1)
            this.#problem = error;
    }
}

;// CONCATENATED MODULE: ./lib/deployment/watch.js









/** Passing faults (network, throttling, 5xx) are waited out this long before the watch is given up. */
const patienceMs = 900_000;
/** Credentials that cannot be had for a moment, for example because an instance's metadata service is busy. */
const credentialsPatienceMs = 120_000;
async function watchDeployment(options) {
    const { deploymentId, reader, clock, pace, signal, onEvent, notFoundGraceMs = 0, heartbeatMs = 60_000 } = options;
    const budget = new CallBudget(callsPerMinute);
    const targets = new TargetWatch(new TargetReading(reader, deploymentId, budget, () => clock.now()), deploymentId, onEvent);
    const stalls = new StallWatch(options.hookFunctions);
    const startMs = clock.now();
    let known = options.known;
    let changedMs = startMs;
    let toldMs = startMs;
    let throttledMs = -Infinity;
    let failingSinceMs;
    let failures = 0;
    const finish = (snapshot) => {
        const { status, errorCode, errorMessage } = snapshot;
        if (!targets.isDone)
            onEvent({ type: 'targets-unreadable', deploymentId, reason: 'the time was up before all of them were read' });
        onEvent({ type: 'finished', deploymentId, status, ...(0,defined/* defined */.s)({ errorCode, errorMessage }) });
        return { type: 'final', snapshot };
    };
    // What ended is told as what it is, however the watch ends.
    const abort = () => (known && (0,model/* isTerminal */.Hd)(known.status) ? finish(known) : { type: 'aborted', snapshot: known });
    for (;;) {
        if (signal?.aborted)
            return abort();
        let problem;
        try {
            // A final status stays: what is left to learn then is what happened on the targets.
            const isOver = known !== undefined && (0,model/* isTerminal */.Hd)(known.status);
            if (!isOver)
                budget.note(clock.now());
            const seen = known && isOver ? known : await reader.getDeployment(deploymentId, signal);
            const before = known;
            const status = mergeSnapshots(before, { ...seen, targets: [] });
            const { read, wasThrottled } = await targets.look(status, isOver ? 0 : 1, signal);
            known = mergeSnapshots(status, { ...status, targets: read });
            if (wasThrottled)
                throttledMs = clock.now();
            const events = diffSnapshots(before, known);
            for (const event of [...events, ...stalls.look(known, read, clock.now())]) {
                onEvent(event);
                toldMs = clock.now();
            }
            if (events.length > 0)
                changedMs = clock.now();
            if (!(0,model/* isTerminal */.Hd)(known.status) && options.until?.(known))
                return { type: 'reached', snapshot: known };
            failures = 0;
            failingSinceMs = undefined;
        }
        catch (error) {
            if (signal?.aborted)
                return abort();
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            failingSinceMs ??= clock.now();
            if (!isWaitedOut(error, clock.now() - failingSinceMs, known === undefined ? notFoundGraceMs : undefined)) {
                return { type: 'lost', snapshot: known, error };
            }
            if (error.code === 'throttled')
                throttledMs = clock.now();
            failures += 1;
            problem = error;
        }
        const isOver = known !== undefined && (0,model/* isTerminal */.Hd)(known.status);
        const deadlineMs = (typeof options.deadlineMs === 'function' ? options.deadlineMs(known) : options.deadlineMs) ?? Infinity;
        if (known && isOver && (targets.isDone || clock.now() >= deadlineMs))
            return finish(known);
        // A cancel during the last look in time is a cancel.
        if (signal?.aborted)
            return abort();
        const nowMs = clock.now();
        if (nowMs >= deadlineMs)
            return { type: 'timed-out', snapshot: known };
        const paceMs = pace({
            elapsedMs: nowMs - startMs,
            sinceChangeMs: nowMs - changedMs,
            failures: isOver ? targets.lastFailures : failures,
            sinceThrottleMs: nowMs - throttledMs,
            overview: known?.overview,
            isOver,
            roomInMs: known && isLarge(known) ? budget.roomInMs(nowMs) : 0
        });
        const delayMs = Math.min(deadlineMs - nowMs, paceMs);
        const reason = problem ?? targets.takeProblem();
        if (reason) {
            onEvent({ type: 'poll-failed', deploymentId, reason: reason.message, retryInMs: delayMs });
            toldMs = nowMs;
        }
        else if (nowMs - toldMs >= heartbeatMs) {
            const overview = known?.overview;
            onEvent({
                type: 'heartbeat',
                deploymentId,
                status: known?.status ?? 'Created',
                elapsedMs: nowMs - startMs,
                ...(overview && { overview })
            });
            toldMs = nowMs;
        }
        try {
            await clock.sleep(delayMs, signal);
        }
        catch (error) {
            if (signal?.aborted)
                return abort();
            throw error;
        }
    }
}
/** `notFoundGraceMs`: given while the deployment has not been seen at all. */
function isWaitedOut(error, failingMs, notFoundGraceMs) {
    if ((0,errors/* isTransient */.dg)(error))
        return failingMs < patienceMs;
    // Whoever could read the deployment a moment ago has credentials somewhere.
    if (error.code === 'no-credentials')
        return notFoundGraceMs === undefined && failingMs < credentialsPatienceMs;
    return error.code === 'not-found' && notFoundGraceMs !== undefined && failingMs < notFoundGraceMs;
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
const lazyGit = lazyPort(async () => (await __webpack_require__.e(/* import() */ 9403).then(__webpack_require__.bind(__webpack_require__, 9403))).createGit(), { run: true });
/** Eight characters that no other run of this group has. */
function nonce() {
    return crypto.randomUUID().slice(0, 8);
}


/***/ }),

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findRollback),
/* harmony export */   p: () => (/* binding */ followDeployment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3614);
/* harmony import */ var _deployment_pace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7476);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9546);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4488);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1112);
/* harmony import */ var _standard_on_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9338);
/* harmony import */ var _stop_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9026);
/* harmony import */ var _with_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7514);









/** How long a stopped deployment may take to end. */
const settleMs = 300_000;
/** How long a stop that fails for a passing reason is asked for again, unless the run is to end. */
const stopPatienceMs = 60_000;
/** How long a look at a deployment that may have ended just now can take, its calls included, when the run itself is to end. */
const lastLookMs = 2_000;
/** How long a rollback may take to be announced. The embedded CodeDeploy does it at once. */
const rollbackAnnouncementMs = 60_000;
const rehearsedAnnouncementMs = 2_000;
/** How long one is looked for that no setting starts, and that whoever stopped the deployment may have asked for. */
const unexpectedAnnouncementMs = 15_000;
const lookMs = 2_000;
/** Watches a deployment to its end, and does what the options say when time is up or the run is cancelled. */
async function followDeployment(deploymentId, options, deadlineMs, ports, observe) {
    const { onCancel = _standard_on_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .standardOnCancel */ .N.deploy, onTimeout = 'fail', waitFor = 'succeeded', signal } = options;
    const how = {
        deploymentId,
        reader: ports.codedeploy,
        clock: ports.clock,
        pace: options.pollInterval === undefined ? _deployment_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .adaptivePace */ .i : (0,_deployment_pace_js__WEBPACK_IMPORTED_MODULE_6__/* .fixedPace */ .Q)(options.pollInterval),
        notFoundGraceMs: _patiently_js__WEBPACK_IMPORTED_MODULE_3__/* .createLagMs */ .Jn,
        hookFunctions: options.hookFunctions,
        onEvent: observe
    };
    /** How it ends after all. */
    const watchOn = (deadlineMs, known, signal) => (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watchDeployment */ .J)({ ...how, deadlineMs, known, signal });
    /** `before`: what a stop did that was asked for before the cancel. */
    const cancel = async (snapshot, before) => {
        if (onCancel === 'leave')
            return { type: 'cancelled', snapshot, stop: undefined };
        const asked = await (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .stopDeployment */ .U)(deploymentId, 'cancelled', onCancel, ports, observe);
        const stop = asked === 'refused' && before === 'unknown' ? before : asked;
        // A deployment that ended by itself is told as what it is.
        const isMaybeOver = stop === 'over' || stop === 'unknown';
        const look = (limit) => watchOn(ports.clock.now() + lastLookMs, snapshot, limit);
        const last = isMaybeOver ? await (0,_with_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .withLimit */ .K)(lastLookMs, ports.clock, look) : undefined;
        return last?.type === 'final' ? { ...last, isTimedOut: false } : { type: 'cancelled', snapshot, stop };
    };
    const end = await (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watchDeployment */ .J)({ ...how, deadlineMs, signal, until: (seen) => (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .hasReached */ .Nl)(waitFor, seen) });
    switch (end.type) {
        case 'final':
            return { ...end, isTimedOut: false };
        case 'lost':
        case 'reached':
            return end;
        case 'aborted':
            return cancel(end.snapshot);
        case 'timed-out': {
            if (onTimeout === 'fail')
                return { type: 'timed-out', snapshot: end.snapshot, stop: undefined };
            // Nobody hurries this one, but a cancel.
            const patience = { clock: ports.clock, signal, patienceMs: stopPatienceMs };
            const stop = await (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .stopDeployment */ .U)(deploymentId, 'timed-out', onTimeout, ports, observe, patience);
            const settled = await watchOn(ports.clock.now() + settleMs, end.snapshot, signal);
            if (settled.type === 'final')
                return { ...settled, isTimedOut: stop !== 'over' };
            if (settled.type === 'aborted' && stop !== 'stopped' && onCancel !== 'leave')
                return cancel(settled.snapshot, stop);
            return { type: 'timed-out', snapshot: settled.snapshot, stop };
        }
    }
}
/**
 * The rollback that CodeDeploy started for a deployment that failed or was stopped. It is a deployment of its own, and may be
 * announced some seconds late. `isAsked`: what StopDeployment was told, where it was told something; it overrules all settings. What somebody
 * else told it nobody can see: the rollback of a service or a function that was stopped is looked for in any case, and nothing is said when
 * there is none.
 */
async function findRollback(failed, { groupEvents, isAsked }, { pollInterval, signal }, { codedeploy, clock, hostSystem }) {
    const isExpected = isAsked ?? isRolledBack(failed, failed.autoRollbackEvents ?? groupEvents);
    const isRehearsed = hostSystem !== undefined;
    const isPossible = isExpected || (isAsked === undefined && !isRehearsed && mayBeAskedBack(failed));
    const announcementMs = !isExpected ? unexpectedAnnouncementMs : isRehearsed ? rehearsedAnnouncementMs : rollbackAnnouncementMs;
    const untilMs = clock.now() + announcementMs;
    let { rollback } = failed;
    let fault;
    for (;;) {
        if (rollback?.rollbackDeploymentId !== undefined)
            return { deploymentId: rollback.rollbackDeploymentId };
        // A message without an id says why there is no rollback.
        if (rollback?.rollbackMessage !== undefined)
            return { message: rollback.rollbackMessage };
        if (!isPossible)
            return {};
        if (signal?.aborted)
            return isExpected ? cancelledBefore : {};
        if (clock.now() >= untilMs) {
            if (!isExpected)
                return {};
            return fault ? notKnown(fault) : { message: `CodeDeploy announced no rollback within ${announcementMs / 1_000} s` };
        }
        try {
            await clock.sleep(Math.min(pollInterval ?? lookMs, untilMs - clock.now()), signal);
            ({ rollback } = await codedeploy.getDeployment(failed.id, signal));
            fault = undefined;
        }
        catch (error) {
            if (signal?.aborted)
                return isExpected ? cancelledBefore : {};
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
                throw error;
            // Whoever could read the deployment a moment ago has credentials somewhere.
            if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && error.code !== 'no-credentials')
                return isExpected ? notKnown(error) : {};
            fault = error;
        }
    }
}
/** Whether StopDeployment may have been told to roll back, by somebody else. */
function mayBeAskedBack(ended) {
    const { status, errorCode, computePlatform } = ended;
    return status === 'Stopped' && errorCode !== 'ALARM_ACTIVE' && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_8__/* .hasOneTarget */ .sx)(computePlatform) && !(0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_8__/* .isAutomaticRollback */ .oR)(ended);
}
/** Whether the settings roll back what ended like this, each end by an event of its own (AutoRollbackConfiguration, API reference). */
function isRolledBack({ status, errorCode }, events) {
    const on = (...ends) => ends.some(end => events.includes(end));
    const byAlarm = errorCode === 'ALARM_ACTIVE';
    // An alarm may be told as a failure, too.
    if (status === 'Failed')
        return on('DEPLOYMENT_FAILURE') || (byAlarm && on('DEPLOYMENT_STOP_ON_ALARM'));
    if (byAlarm)
        return on('DEPLOYMENT_STOP_ON_ALARM');
    return on('DEPLOYMENT_STOP_ON_REQUEST') || (errorCode === undefined && on('DEPLOYMENT_STOP_ON_ALARM'));
}
const cancelledBefore = {
    problem: 'the run was cancelled before CodeDeploy announced a rollback, which may have begun'
};
function notKnown({ message }) {
    return { problem: `whether it is rolled back is not known: ${message}` };
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasReached),
/* harmony export */   Zn: () => (/* binding */ requireReachable),
/* harmony export */   aL: () => (/* binding */ milestones)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);


/** What is told of a deployment that was followed no further. */
const milestones = {
    none: 'created',
    ready: 'ready',
    'traffic-shifted': 'traffic-shifted'
};
/** The events of a target from the moment it gets traffic. */
const trafficEvents = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];
/**
 * Whether a deployment that is not final has come as far as `waitFor` asks, or further. Its targets are read after its status, and may have
 * failed since: one that fails reaches nothing. What CodeDeploy says of a fleet counts all the same, whose health rules allow failed instances.
 */
function hasReached(waitFor, snapshot) {
    const isFailing = snapshot.targets.some(hasFailed);
    if (isFailing && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOneTarget */ .sx)(snapshot.computePlatform))
        return waitFor === 'none';
    switch (waitFor) {
        case 'none':
            return true;
        case 'ready':
            return snapshot.status === 'Ready' || snapshot.hasTerminationWaitStarted === true || (!isFailing && isPastReady(snapshot));
        case 'traffic-shifted':
            return snapshot.hasTerminationWaitStarted === true || (!isFailing && isTrafficShifted(snapshot));
        case 'succeeded':
            return false;
    }
}
function hasFailed({ status, events }) {
    return status === 'Failed' || status === 'Skipped' || events.some(event => event.status === 'Failed');
}
/** Whether the wait for the shift of traffic has begun or is over, though the deployment may not show it as `Ready`: ECS shows it in its target. */
function isPastReady({ computePlatform, targets }) {
    if (computePlatform === 'ECS' && targets.some(({ status }) => status === 'Ready'))
        return true;
    return targets.some(target => trafficEventsOf(target).some(({ status }) => status === 'InProgress' || status === 'Succeeded'));
}
/** All new targets have their traffic, and what checks it has passed; on one that is not known, nothing is assumed. */
function isTrafficShifted(snapshot) {
    const { computePlatform, deploymentType, overview, targets } = snapshot;
    if ((0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOneTarget */ .sx)(computePlatform))
        return targets.length > 0 && targets.every(hasAllTraffic);
    if (deploymentType === 'IN_PLACE' || !overview || targets.length < (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetCount */ .lV)(overview))
        return false;
    const replacements = targets.map(trafficEventsOf).filter(events => events.length > 0);
    return replacements.length > 0 && replacements.every(events => events.every(({ status }) => status === 'Succeeded'));
}
/** Of a service or a function. Events that no function checks are skipped. */
function hasAllTraffic(target) {
    const events = trafficEventsOf(target);
    return (events.some(({ name, status }) => name === 'AllowTraffic' && status === 'Succeeded') &&
        events.every(({ status }) => status === 'Succeeded' || status === 'Skipped'));
}
function trafficEventsOf({ events }) {
    return events.filter(({ name }) => trafficEvents.includes(name));
}
/** Throws `usage` when a deployment of this kind never gets there: a wait for it would be one for the end, and not say so. */
function requireReachable(waitFor, kind, deploymentGroupName) {
    if (waitFor !== 'ready' && waitFor !== 'traffic-shifted')
        return;
    const which = (group, one) => deploymentGroupName === undefined ? `this one ${one}` : `deployment group "${deploymentGroupName}" ${group}`;
    const refused = (why, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`wait-for: ${waitFor}\` is for ${why}`, { input: 'wait-for', hint });
    if (kind?.computePlatform === 'Lambda') {
        if (waitFor === 'traffic-shifted')
            return;
        throw refused(`deployments that wait before they shift traffic, and ${which('deploys to Lambda, which', 'is to Lambda, which')} never does`, 'Use `succeeded`, or `traffic-shifted`. A hook for BeforeAllowTraffic checks the new version before it gets traffic.');
    }
    if (kind?.deploymentType !== 'IN_PLACE')
        return;
    throw refused(`blue/green deployments, and ${which('deploys in place', 'is in place')}`, 'Use `succeeded`, or `none` not to wait.');
}


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

/***/ 8200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ rollbackEventsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Which ends of a deployment are rolled back: what it says itself, else what its group says. A group that cannot be read says nothing, and so
 * does one whose answer an abort cut off.
 */
async function rollbackEventsOf({ autoRollbackEvents, applicationName, deploymentGroupName }, { codedeploy }, signal) {
    if (autoRollbackEvents !== undefined)
        return autoRollbackEvents;
    if (applicationName === undefined || deploymentGroupName === undefined)
        return [];
    try {
        return (await codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal)).autoRollbackEvents;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH || signal?.aborted)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment),
/* harmony export */   z: () => (/* binding */ callStop)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);
/* harmony import */ var _with_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);



/** One call, and one retry. */
const stopCallMs = 5_000;
/** GitHub gives a cancelled step 7.5 s: there must be time left to look how the deployment ended, and to tell it. */
const hurriedCallMs = 3_000;
/**
 * Asks for a stop: one prompt call or, with `patience`, more while they fail for a reason that passes. `stop` does not say whether to roll
 * back: the group's own settings apply.
 */
async function stopDeployment(deploymentId, because, policy, ports, observe, patience) {
    observe({ type: 'stopping', deploymentId, because });
    const lost = [];
    const limitMs = because === 'cancelled' ? hurriedCallMs : stopCallMs;
    const call = async () => {
        try {
            return await callStop(deploymentId, policy, ports, { limitMs, signal: patience?.signal });
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && (error.code === 'network' || error.code === 'service'))
                lost.push(error);
            throw error;
        }
    };
    try {
        return (await (patience ? (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(call, patience) : call())) ? 'stopped' : 'over';
    }
    catch (error) {
        const isLost = lost.length > 0;
        // A cancel, which stops the deployment its own way.
        if (patience?.signal?.aborted)
            return isLost ? 'unknown' : 'refused';
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        observe({
            type: 'warning',
            message: isLost
                ? `Whether ${deploymentId} was stopped is not known: ${error.message}`
                : `${deploymentId} could not be stopped and goes on: ${error.message}`,
            hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
        });
        return isLost ? 'unknown' : 'refused';
    }
}
/** StopDeployment, given up after `limitMs`, 5 s if not said, and when `signal` aborts. False when the deployment had ended already. */
async function callStop(deploymentId, policy, { codedeploy, clock }, { limitMs = stopCallMs, signal } = {}) {
    const options = policy === 'stop' ? {} : { autoRollback: true };
    try {
        return await (0,_with_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .withLimit */ .K)(limitMs, clock, limit => codedeploy.stopDeployment(deploymentId, options, limit), signal);
    }
    catch (error) {
        // The limit cuts it off.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'cancelled')
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('network', `StopDeployment got no answer within ${limitMs / 1_000} s for deployment ${deploymentId}`, {
            operation: 'StopDeployment',
            cause: error
        });
    }
}


/***/ }),

/***/ 3612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellOpenTraffic)
/* harmony export */ });
/* harmony import */ var _deployment_traffic_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(372);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);


const hints = {
    Lambda: 'Until all of it goes to one version, the next deployment is refused: `aws lambda update-alias` with `--function-version` and `--routing-config AdditionalVersionWeights={}` gives it to one. A rollback does that by itself: `auto-rollback` with DEPLOYMENT_FAILURE, and DEPLOYMENT_STOP_ON_REQUEST for what is stopped.',
    ECS: 'Its service has two task sets until one is removed, and the next deployment is refused: point the production listener at the target group of one, and remove the other with `aws ecs delete-task-set`. A rollback does that by itself: `auto-rollback` with DEPLOYMENT_FAILURE, and DEPLOYMENT_STOP_ON_REQUEST for what is stopped.'
};
/**
 * Warns of a deployment to ECS or Lambda that failed or was stopped, and has some of the traffic still, since nothing rolls it back. Of one that
 * was told to stop, and whose end was not seen, it tells what was seen last. What to do about it is left out in a rehearsal: the service or the
 * function of that name in the account of the user is another one.
 */
function tellOpenTraffic(snapshot, { hostSystem }, observe) {
    for (const target of snapshot.targets) {
        const percent = (0,_deployment_traffic_share_js__WEBPACK_IMPORTED_MODULE_0__/* .trafficShareOf */ .q)(snapshot, target)?.percent ?? 0;
        const hint = hints[snapshot.computePlatform ?? ''];
        if (percent === 0 || hint === undefined)
            continue;
        const all = percent === 100;
        const share = `${all ? 'All' : `${percent} %`} of the traffic of ${target.id}`;
        const end = snapshot.status === 'Stopped' ? 'was stopped' : 'failed';
        observe({
            type: 'warning',
            message: (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerminal */ .Hd)(snapshot.status)
                ? `${share} goes to what ${snapshot.id} brought, although it ${end}: it was not rolled back`
                : `${share} went to what ${snapshot.id} brings when it was last seen, and a stop does not roll it back`,
            ...(!all && hostSystem === undefined && { hint })
        });
    }
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
