export const id = 887;
export const ids = [887,9098,6717,7180];
export const modules = {

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   IY: () => (/* binding */ severityOrder),
/* harmony export */   X6: () => (/* binding */ agents)
/* harmony export */ });
/* unused harmony export severities */
const severities = (/* unused pure expression or super */ null && (['error', 'warning', 'info']));
/** The parsers of AppSpec files that are in the field; `agent-1` is agent 1.8 on Ruby 3.1 and later. */
const agents = ['agent-1', 'agent-1-ruby-3.0', 'agent-2'];
/** For sorting: the worst first. */
const severityOrder = { error: 0, warning: 1, info: 2 };
function hasErrors(diagnostics) {
    return diagnostics.some(({ severity }) => severity === 'error');
}


/***/ }),

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ functionNameOf),
/* harmony export */   t: () => (/* binding */ functionReferenceOf)
/* harmony export */ });
/** Undefined for what can name no function, such as the ARN of something else. */
function functionReferenceOf(reference) {
    const [, place = '', name, qualifier] = /^((?:[^:]+:)*function:)?([^:]+)(?::([^:]+))?$/.exec(reference.trim()) ?? [];
    return name === undefined ? undefined : { name, unqualified: `${place}${name}`, ...(qualifier !== undefined && { qualifier }) };
}
/** The function's own name; of what can name no function, what comes before a colon. Never holds an account id of an ARN. */
function functionNameOf(reference) {
    return functionReferenceOf(reference)?.name ?? reference.trim().split(':')[0] ?? reference;
}


/***/ }),

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

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withoutContent)
/* harmony export */ });
/**
 * A revision that names its AppSpec by the hash that CodeDeploy keeps it by, which `deploy` takes. The text itself may name accounts, which nobody
 * wants in an output.
 */
function withoutContent(revision) {
    return revision.type === 'appspec' ? { type: 'appspec', sha256: revision.sha256 } : revision;
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  errorJson: () => (/* binding */ errorJson)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
;// CONCATENATED MODULE: ./lib/report/error-outcome.js

/** The outcome of an operation that threw. */
function errorOutcome(error) {
    return error instanceof errors/* DeployError */.sH && (error.code === 'cancelled' || error.code === 'superseded') ? error.code : 'failed';
}

// EXTERNAL MODULE: ./lib/report/known-error.js
var known_error = __webpack_require__(9822);
// EXTERNAL MODULE: ./lib/report/result-json.js
var result_json = __webpack_require__(7180);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/error-json.js






function errorJson(thrown) {
    const error = (0,known_error/* knownError */.Y)(thrown);
    if (!(error instanceof errors/* DeployError */.sH)) {
        return {
            outcome: errorOutcome(error),
            error: { code: 'internal', message: clean(error instanceof Error ? error.message : String(error)) },
            diagnostics: []
        };
    }
    const { code, message, hint, operation, input, deploymentId, diagnostics } = error;
    return {
        outcome: errorOutcome(error),
        error: {
            code,
            message: clean(message),
            ...(hint !== undefined && { hint: clean(hint) }),
            ...(operation !== undefined && { operation }),
            ...(input !== undefined && { input }),
            ...(deploymentId !== undefined && { deploymentId })
        },
        diagnostics: diagnostics.map(result_json.diagnosticJson)
    };
}
function clean(text) {
    return (0,account_ids.maskAccountIds)((0,sanitize.sanitizeText)(text));
}


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   groupSummaryJson: () => (/* binding */ groupSummaryJson),
/* harmony export */   toGroupsJson: () => (/* binding */ toGroupsJson)
/* harmony export */ });
/* harmony import */ var _deployment_without_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2563);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3098);
/* harmony import */ var _error_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _groups_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5398);
/* harmony import */ var _result_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7180);





function toGroupsJson({ groups, diagnostics, revision, ...plain }) {
    return {
        ...plain,
        ...(revision && { revision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutContent */ .g)(revision) }),
        groups: groups.map(groupJson),
        diagnostics: diagnostics.map(_result_json_js__WEBPACK_IMPORTED_MODULE_2__.diagnosticJson)
    };
}
/** What became of each group, short enough for an output: no targets and no logs. */
function groupSummaryJson(group) {
    const { deploymentGroupName } = group;
    const { deploymentId, deploymentUrl, outcome, why } = (0,_groups_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupRow */ .We)(group);
    const result = group.type === 'ended' ? group.result : undefined;
    return {
        deploymentGroupName,
        outcome: group.type === 'not-started' ? 'not-started' : (result?.outcome ?? outcome),
        ...(result?.reached !== undefined && { reached: result.reached }),
        ...(deploymentId !== '' && { deploymentId }),
        ...(deploymentUrl !== undefined && { deploymentUrl }),
        ...(result?.deploymentStatus !== undefined && { deploymentStatus: result.deploymentStatus }),
        ...(result?.errorCode !== undefined && { errorCode: result.errorCode }),
        ...(result?.rollbackDeploymentId !== undefined && { rollbackDeploymentId: result.rollbackDeploymentId }),
        ...(result?.rollbackStatus !== undefined && { rollbackStatus: result.rollbackStatus }),
        ...(result?.overview && { targets: result.overview }),
        ...(result?.previousRevision && { previousRevision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutContent */ .g)(result.previousRevision) }),
        ...(why !== '' && { reason: (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_4__.maskAccountIds)(why) }),
        ...(group.type !== 'not-started' && { durationMs: result?.durationMs ?? (group.type === 'threw' ? group.durationMs : 0) })
    };
}
function groupJson(group) {
    const { deploymentGroupName } = group;
    switch (group.type) {
        case 'ended': {
            const { applicationName: _application, revision: _revision, bundle: _bundle, diagnostics: _diagnostics, ...own } = (0,_result_json_js__WEBPACK_IMPORTED_MODULE_2__.toResultJson)(group.result);
            return own;
        }
        case 'threw': {
            const { error, durationMs } = group;
            return { outcome: 'failed', deploymentGroupName, error: (0,_error_json_js__WEBPACK_IMPORTED_MODULE_0__.errorJson)(error).error, durationMs };
        }
        case 'not-started':
            return { outcome: 'not-started', deploymentGroupName, reason: group.reason };
    }
}


/***/ }),

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ describeGroupsVerdict),
/* harmony export */   We: () => (/* binding */ groupRow),
/* harmony export */   iq: () => (/* binding */ describeGroups)
/* harmony export */ });
/* unused harmony export isAsAsked */
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3614);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8921);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1546);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(860);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8303);








/** How an outcome reads where nobody asked for more than a deployment that goes on. */
const reachedTexts = { created: 'created', ready: 'ready', 'traffic-shifted': 'traffic shifted' };
const maxWhyLength = 500;
function groupRow(group) {
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(group.deploymentGroupName);
    switch (group.type) {
        case 'ended': {
            const { deploymentId = '', deploymentUrl, outcome, reached, durationMs, failures, errorMessage = '' } = group.result;
            const [first, ...others] = failures;
            const summary = first === undefined ? errorMessage : `${first.summary}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
            return {
                group: name,
                deploymentId: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(deploymentId),
                deploymentUrl,
                outcome: reached === undefined ? outcome : reachedTexts[reached],
                tone: (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toneOf */ .YV)(group.result),
                duration: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(durationMs),
                why: (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(outcome === 'succeeded' ? partial(group.result) : summary), maxWhyLength)
            };
        }
        case 'threw':
            return {
                group: name,
                deploymentId: '',
                deploymentUrl: undefined,
                outcome: 'failed',
                tone: 'bad',
                duration: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(group.durationMs),
                why: (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)((0,_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(group.error)[0] ?? ''), maxWhyLength)
            };
        case 'not-started':
            return {
                group: name,
                deploymentId: '',
                deploymentUrl: undefined,
                outcome: 'not started',
                tone: 'warn',
                duration: '',
                why: (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(group.reason), maxWhyLength)
            };
    }
}
/** What a success leaves out: health rules allow targets that failed, and a deployment without any. */
function partial({ overview }) {
    if (overview === undefined)
        return '';
    const total = (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_6__/* .targetCount */ .lV)(overview);
    if (total === 0)
        return 'it has no targets';
    return overview.failed > 0 ? `it failed on ${overview.failed} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(total, 'target')}` : '';
}
/** The same and, of each group, what no other annotation says: why it failed by a rule of the run, or how to take up what is open. */
function describeGroupsVerdict(result) {
    const reasons = result.groups.flatMap(group => {
        if (group.type !== 'ended')
            return [];
        const { outcome, errorMessage, failures } = group.result;
        const reason = outcome === 'failed' && failures.length === 0 ? errorMessage : (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_3__/* .whatIsOpen */ .rY)(group.result);
        return reason === undefined ? [] : [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(`${group.deploymentGroupName}: ${reason}`)];
    });
    return [describeGroups(result), ...reasons].join('\n');
}
/** How all of them ended, in one sentence without a full stop: `1 of 3 groups succeeded, 1 rolled-back (eu), 1 not started (us)`. */
function describeGroups({ applicationName, groups }) {
    const byOutcome = new Map();
    for (const group of groups) {
        const { outcome, group: name } = groupRow(group);
        byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), name]);
    }
    const succeeded = byOutcome.get('succeeded')?.length ?? 0;
    const all = (0,_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(groups.length, 'group');
    if (succeeded === groups.length)
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(`${applicationName} was deployed to all ${all}`);
    const others = [...byOutcome].filter(([outcome]) => outcome !== 'succeeded');
    const parts = others.map(([outcome, names]) => `${names.length} ${outcome} (${(0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(names.join(', '), maxWhyLength)})`);
    if (groups.every(isDryRun))
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(`Dry run of ${applicationName}: nothing was deployed to ${all}`);
    // Where none was to be deployed to, none of them is missing.
    if (succeeded === 0 && groups.every(isAsAsked))
        return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(applicationName)}: ${parts.map(_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine).join(', ')}`;
    return [`${applicationName}: ${succeeded} of ${all} succeeded`, ...parts].map(_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine).join(', ');
}
/** Whether a group ended as it was asked for: also where that is a skip. */
function isAsAsked(group) {
    return group.type === 'ended' && (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$u)(group.result) === 0;
}
function isDryRun(group) {
    return group.type === 'ended' && group.result.outcome === 'skipped' && group.result.request !== undefined;
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ rollbackStory),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   rY: () => (/* binding */ whatIsOpen)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(762);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3614);
/* harmony import */ var _deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5987);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3098);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8921);
/* harmony import */ var _revision_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(949);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);







/** How a result looks at first sight: good is what was asked for, so a `stop` looks good when it stopped, and only then. */
function toneOf({ outcome, isStopped }) {
    return isStopped === undefined ? outcomeTones[outcome] : isStopped ? 'good' : 'bad';
}
/** How an outcome looks where nothing was to be stopped. Only `succeeded` is good. */
const outcomeTones = {
    succeeded: 'good',
    failed: 'bad',
    stopped: 'bad',
    'rolled-back': 'bad',
    'rollback-failed': 'bad',
    'timed-out': 'bad',
    cancelled: 'bad',
    superseded: 'warn',
    skipped: 'warn',
    'left-running': 'warn',
    unknown: 'bad'
};
const milestoneTexts = {
    created: 'goes on; it is not waited for',
    ready: 'is ready for its traffic, and goes on',
    'traffic-shifted': 'has its traffic, and goes on'
};
/** What a step fails with: how it ended and, when that leaves a deployment behind, how to go on with it. */
function describeVerdict(result) {
    const open = whatIsOpen(result);
    return open === undefined ? describeOutcome(result) : `${describeOutcome(result)}\n${(0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(open))}`;
}
/** What a run says of a deployment, or a rollback, that it left behind and that may go on; undefined when nothing was left so. */
function whatIsOpen({ outcome, reached, rollbackDeploymentId, errorMessage }) {
    const isOpen = outcome === 'unknown' ||
        outcome === 'timed-out' ||
        (outcome === 'left-running' && reached === undefined) ||
        (outcome === 'cancelled' && rollbackDeploymentId !== undefined);
    return isOpen ? errorMessage : undefined;
}
/** How it ended, in one sentence without a full stop. */
function describeOutcome(result) {
    return (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(sentence(result)));
}
function sentence(result) {
    const { isStopped, reached, outcome, deploymentStatus } = result;
    if (isStopped === false && (outcome === 'succeeded' || outcome === 'failed'))
        return `Deployment ${result.deploymentId ?? ''} had ended before it could be stopped: ${deploymentStatus ?? outcome}`;
    if (isStopped === false && outcome === 'stopped')
        return `Deployment ${result.deploymentId ?? ''} was stopped, but not rolled back`;
    if (outcome === 'left-running' && reached !== undefined)
        return `Deployment ${result.deploymentId ?? ''} ${milestoneTexts[reached]}`;
    const deployment = result.deploymentId === undefined ? 'The deployment' : `Deployment ${result.deploymentId}`;
    const rollback = result.rollbackDeploymentId ?? 'a rollback';
    const lastStatus = result.deploymentStatus ?? 'unknown';
    switch (result.outcome) {
        case 'succeeded':
            return `${deployment} succeeded${onTargets(result)}`;
        case 'failed':
            // The run's own rules say so, and not CodeDeploy: a policy, or an AppSpec that `deploy` would refuse.
            if (result.deploymentStatus === 'Succeeded' && result.errorCode === undefined)
                return `The run failed although ${startingSmall(deployment)} succeeded${onTargets(result)}: ${result.errorMessage?.replace(/\.$/, '') ?? 'see above'}`;
            return `${deployment} failed${onTargets(result)}${because(result)}`;
        case 'stopped':
            return `${deployment} was stopped${onTargets(result)}${because(result)}`;
        case 'rolled-back':
            return `${deployment} ${fate(result)} and was rolled back by ${rollback}`;
        case 'rollback-failed':
            return `${deployment} ${fate(result)}, and its rollback ${rollback} did not succeed either (${result.rollbackStatus ?? 'status unknown'})`;
        case 'timed-out':
            return lateText(result, deployment);
        case 'cancelled':
            return result.deploymentId === undefined
                ? 'The run was cancelled before a deployment was created'
                : `The run was cancelled; the last known status of deployment ${result.deploymentId} is ${lastStatus}`;
        case 'superseded':
            return `Not deployed: a newer run already deployed to ${result.deploymentGroupName}`;
        case 'skipped':
            // A branch may have no group.
            return `${result.request === undefined ? 'Skipped' : 'Dry run'}: nothing was deployed${result.deploymentGroupName === '' ? '' : ` to ${result.deploymentGroupName}`}`;
        case 'left-running':
            return `${deployment} was left running; its last known status is ${lastStatus}`;
        case 'unknown':
            return `How ${startingSmall(deployment)} ended is not known; its last known status is ${lastStatus}`;
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(result.outcome);
    }
}
/** A timeout is told apart from a failure, and with what was done about it. */
function lateText(result, deployment) {
    const { deploymentId, deploymentGroupName, deploymentStatus = 'unknown', rollbackDeploymentId, rollbackStatus } = result;
    if (deploymentId === undefined)
        return `Not deployed: ${deploymentGroupName} was not free in time`;
    if (deploymentStatus !== 'Stopped' && deploymentStatus !== 'Failed')
        return `${deployment} did not end in time; its last known status is ${deploymentStatus}${onTargets(result)}`;
    const stopped = `${deployment} did not end in time and ${deploymentStatus === 'Stopped' ? 'was stopped' : 'failed while it was being stopped'}`;
    if (rollbackDeploymentId === undefined)
        return `${stopped}${onTargets(result)}`;
    if (rollbackStatus === 'Succeeded')
        return `${stopped} and rolled back by ${rollbackDeploymentId}`;
    const isOver = rollbackStatus === 'Failed' || rollbackStatus === 'Stopped';
    return `${stopped}; its rollback ${rollbackDeploymentId} ${isOver ? `did not succeed (${rollbackStatus})` : 'was not seen to end'}`;
}
/** What became of a failed deployment, told from its rollback; undefined when there was none. */
function rollbackStory(result) {
    if (result.rollbackDeploymentId === undefined)
        return undefined;
    const restored = result.snapshots.find(({ id }) => id === result.rollbackDeploymentId)?.revision ?? result.previousRevision;
    const isOwn = restored !== undefined && result.revision !== undefined && (0,_deployment_same_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameRevision */ .C)(restored, result.revision);
    // Without an earlier success in the group, the rollback to ECS and Lambda has the revision that failed, and gives the traffic back all the same.
    const story = isOwn && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_5__/* .hasOneTarget */ .sx)(result.computePlatform) ? trafficStory(result) : restoreStory(result, restored && (0,_revision_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRevision */ .h)(restored));
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(`${result.deploymentId ?? 'The deployment'} ${fate(result)}; CodeDeploy rolled back with ${result.rollbackDeploymentId} (${result.rollbackStatus ?? 'status unknown'}): ${story}`);
}
function trafficStory({ rollbackStatus }) {
    if (rollbackStatus === 'Succeeded')
        return 'the traffic is back where it was';
    return rollbackStatus === undefined ? 'whether the traffic is back where it was is not known' : 'the traffic may not be back where it was';
}
function restoreStory({ rollbackStatus }, what = 'the previous revision') {
    if (rollbackStatus === 'Succeeded')
        return `it restored ${what}`;
    return rollbackStatus === undefined
        ? `whether it restored ${what} is not known`
        : `it has not restored ${what}; the targets may run either revision`;
}
function fate(result) {
    return result.deploymentStatus === 'Stopped' ? 'was stopped' : 'failed';
}
function startingSmall(words) {
    return words.charAt(0).toLowerCase() + words.slice(1);
}
function because({ errorCode }) {
    return errorCode === undefined ? '' : ` (${errorCode})`;
}
function onTargets({ overview }) {
    if (overview === undefined)
        return '';
    const total = overview.pending + overview.inProgress + overview.succeeded + overview.failed + overview.skipped + overview.ready;
    if (total === 0)
        return '';
    const parts = [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(overview.succeeded, 'target')} of ${total} succeeded`];
    if (overview.failed > 0)
        parts.push(`${overview.failed} failed`);
    if (overview.skipped > 0)
        parts.push(`${overview.skipped} skipped`);
    if (parts.length === 1 && overview.succeeded === total)
        return ` on ${total === 1 ? 'its target' : `all ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(total, 'target')}`}`;
    return `: ${parts.join(', ')}`;
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   failedTargetJson: () => (/* binding */ failedTargetJson),
/* harmony export */   toResultJson: () => (/* binding */ toResultJson)
/* harmony export */ });
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
/* harmony import */ var _core_function_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5667);
/* harmony import */ var _deployment_without_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);






/** The agent keeps fewer than 2,048 characters of a log, AWS documents 4 KB: this is a guard, not a cut. */
const maxTextLength = 8_192;
function toResultJson(result) {
    const { overview, failedTargets, failures, diagnostics, snapshots, errorMessage, revision, previousRevision, request, ...rest } = result;
    const { deploymentGroupChange: groupChange, ...plain } = rest;
    return {
        ...plain,
        ...(revision && { revision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutContent */ .g)(revision) }),
        ...(previousRevision && { previousRevision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutContent */ .g)(previousRevision) }),
        ...(request && { request: requestJson(request) }),
        ...(groupChange && { deploymentGroupChange: withoutAccounts(groupChange) }),
        ...(errorMessage !== undefined && { errorMessage: cleanText(errorMessage) }),
        ...(overview && { targets: overview }),
        failedTargets: failedTargets.map(failedTargetJson),
        failures: failures.map(failureJson),
        diagnostics: diagnostics.map(diagnosticJson),
        deployments: snapshots.map(deploymentJson)
    };
}
/** Settings may name ARNs anywhere. */
function withoutAccounts(change) {
    return JSON.parse((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)(JSON.stringify(change)));
}
/** Its AppSpec, if it has one, names ARNs. */
function requestJson(request) {
    const { revision } = request;
    if (revision?.revisionType !== 'AppSpecContent' || revision.appSpecContent.content === undefined)
        return request;
    const appSpecContent = { ...revision.appSpecContent, content: (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)(revision.appSpecContent.content) };
    return { ...request, revision: { ...revision, appSpecContent } };
}
function diagnosticJson({ rule, severity, message, hint, file, span, agents: concerned }) {
    return {
        rule,
        severity,
        message: cleanText(message),
        ...(hint !== undefined && { hint: cleanText(hint) }),
        file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(file),
        ...(span && { line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }),
        agents: concerned ?? _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .agents */ .X6
    };
}
function failedTargetJson({ target, status, event, diagnostics }) {
    return {
        target: cleanText(target),
        status,
        event: event ?? '',
        script: cleanText(scriptOf(diagnostics?.scriptName ?? '')),
        code: diagnostics?.errorCode ?? '',
        message: cleanText(diagnostics?.message ?? ''),
        logTail: cleanText(diagnostics?.logTail ?? '')
    };
}
/** A hook function that the AppSpec names by its ARN has its own name. */
function scriptOf(name) {
    return /^arn:aws[\w-]*:lambda:/.test(name) ? (0,_core_function_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .functionNameOf */ .d)(name) : name;
}
function failureJson({ location, targets, summary, message, logTail, remedy, ...rest }) {
    return {
        ...rest,
        targets: targets.map(cleanText),
        summary: cleanText(summary),
        message: cleanText(message),
        logTail: cleanText(logTail),
        remedy: cleanText(remedy),
        ...(location && { file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(location.file) }),
        ...(location?.span && { line: location.span.start.line, column: location.span.start.column })
    };
}
function deploymentJson({ id, status, targets }) {
    return {
        id,
        status,
        targets: targets.map(target => ({
            id: cleanText(target.id),
            status: target.status,
            ...(target.traffic && { traffic: target.traffic }),
            events: target.events.map(({ name, status: eventStatus, startTimeMs, endTimeMs }) => ({
                name,
                status: eventStatus,
                ...(startTimeMs !== undefined && { startTimeMs }),
                ...(endTimeMs !== undefined && { endTimeMs })
            }))
        }))
    };
}
function cleanText(text) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeText)(text)), maxTextLength);
}


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeRevision)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

/** A revision in one line: `s3://bucket/key`, `github.com/owner/name at 0123456789ab`, `AppSpec 0123456789ab`. */
function describeRevision(revision) {
    switch (revision.type) {
        case 's3':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`s3://${revision.bucket}/${revision.key}`);
        case 'github':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`github.com/${revision.repository} at ${revision.commitId.slice(0, 12)}`);
        case 'appspec':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`AppSpec ${revision.sha256.slice(0, 12)}`);
    }
}


/***/ })

};
