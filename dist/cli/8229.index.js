export const id = 8229;
export const ids = [8229];
export const modules = {

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

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ appSpecText)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);



const maxLines = 200;
const maxLineLength = 1_000;
function appSpecText({ file, changes, content }) {
    const lines = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLines)(content.trimEnd());
    const left = lines.length - maxLines;
    return {
        title: file === undefined ? 'The AppSpec that was made:' : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`${file}, completed:`),
        changes: changes.map(change => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(change), maxLineLength)),
        lines: [...lines.slice(0, maxLines).map(line => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, maxLineLength)), ...(left > 0 ? [`(${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(left, 'more line')})`] : [])]
    };
}


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ serverEventWidth),
/* harmony export */   KG: () => (/* binding */ describeLifecycleEvent),
/* harmony export */   gN: () => (/* binding */ describeEvent)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(762);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6282);
/* harmony import */ var _core_with_hint_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6974);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3614);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3098);
/* harmony import */ var _app_spec_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4821);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8921);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
/* harmony import */ var _group_change_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5128);
/* harmony import */ var _groups_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5398);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(860);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4342);
/* harmony import */ var _revision_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(949);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8303);
/* harmony import */ var _traffic_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8499);

















/** `BeforeAllowTraffic`, the longest name of a lifecycle event of servers. */
const serverEventWidth = 18;
/** `InProgress`, the longest status. */
const statusWidth = 10;
/** Longer lines of hooks and longer messages are cut in one-line reports. */
const maxLineLength = 1_000;
const statusTones = new Map([
    ['Succeeded', 'good'],
    ['Failed', 'bad'],
    ['Stopped', 'bad'],
    ['Skipped', 'dim'],
    ['Unknown', 'warn']
]);
const stopReasons = { cancelled: ': the run was cancelled', 'timed-out': ': it did not end in time', asked: '' };
/**
 * An event as one line, without control characters; undefined for what is only noise in a log:
 * pending and running lifecycle events, counts, upload progress, and statuses another event tells better.
 */
function describeEvent(event, layout = {}) {
    const { paint = _paint_js__WEBPACK_IMPORTED_MODULE_6__/* .plainPaint */ .p, eventWidth = serverEventWidth } = layout;
    const about = (target) => alignTarget(target, layout);
    switch (event.type) {
        case 'validated':
            return describeValidation(event.validation.file, event.validation.diagnostics, event.validation.platform, paint);
        case 'packaged': {
            const { fileCount, type, size } = event.bundle;
            const archive = size === undefined ? type : `${type} (${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSize */ .X)(size)})`;
            return `Packaged ${(0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(fileCount, 'file')}, ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSize */ .X)(event.totalBytes)}, as ${archive} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`;
        }
        case 'upload-progressed':
        case 'creating-deployment':
            return undefined;
        case 'uploaded':
            return `Uploaded ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSize */ .X)(event.size)} to ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRevision */ .h)(event.revision)} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`;
        case 'upload-skipped':
            return `Not uploaded: ${oneLine(event.reason)} (${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRevision */ .h)(event.revision)})`;
        case 'registered':
            return oneLine(`Registered with application ${event.applicationName}: ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRevision */ .h)(event.revision)}`);
        case 'app-spec-completed': {
            const { title, changes } = (0,_app_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecText */ .K)(event);
            return oneLine([title, changes.join('; ')].filter(text => text !== '').join(' '));
        }
        case 'task-definition-registered':
            return oneLine(`Registered task definition ${event.taskDefinition}`);
        case 'version-published':
            return oneLine(`Version ${event.version} of function ${event.functionName} is published`);
        case 'local-started':
            // ECS and Lambda have none.
            return event.instances.length === 0
                ? `Embedded CodeDeploy at ${oneLine(event.endpoint)}, under ${oneLine(event.directory)}`
                : `Embedded CodeDeploy at ${oneLine(event.endpoint)}: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(event.instances.length, 'instance')} under ${oneLine(event.directory)}`;
        case 'not-requested':
            // Whole, since it is there to be read and copied.
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.sanitizeLine)(`Would ask CreateDeployment for ${JSON.stringify(event.request)}`);
        case 'deployment-created': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} created for ${applicationName} / ${deploymentGroupName}${ofRevision(revision)}${url}`);
        }
        case 'rolling-back': {
            const { deploymentGroupName, from, to } = event;
            const left = from === undefined ? '' : `from ${from.deploymentId}${from.revision ? ` (${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRevision */ .h)(from.revision)})` : ''} `;
            return oneLine(`Rolling back ${deploymentGroupName}: ${left}to that of ${to.deploymentId} (${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRevision */ .h)(to.revision)})`);
        }
        case 'deployment-found': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, status, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} of ${applicationName} / ${deploymentGroupName} is ${status}${ofRevision(revision)}${url}`);
        }
        case 'continued': {
            const [replacements, originals] = event.computePlatform === 'ECS' ? ['new tasks', 'old tasks'] : ['replacement instances', 'original instances'];
            const what = event.waitType === 'READY_WAIT' ? `its ${replacements} get the traffic` : `its ${originals} are not kept any longer`;
            return oneLine(`${event.deploymentId} was told to go on: ${what}`);
        }
        case 'waiting-for-active-deployment': {
            const { activeDeploymentId, deploymentGroupName, status, startedBy, elapsedMs } = event;
            const whose = [status ?? [], startedBy === undefined ? [] : `started by ${startedBy}`].flat().join(', ');
            const facts = `${whose === '' ? '' : `${whose}; `}${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsedMs)} so far`;
            const next = status === 'Ready' ? `. To let it go on: codedeploy-kit continue --deployment-id ${activeDeploymentId}` : '';
            return oneLine(`Waiting for ${activeDeploymentId}, the active deployment of ${deploymentGroupName} (${facts})${next}`);
        }
        case 'hook-output':
            return `${about(event.target)}  ${oneLine(event.lifecycleEvent).padEnd(eventWidth)}  ${paint('dim', `| ${oneLine(event.line)}`)}`;
        case 'notice':
            return oneLine(event.message);
        case 'warning':
            return `${paint('warn', 'Warning:')} ${oneLine((0,_core_with_hint_js__WEBPACK_IMPORTED_MODULE_12__/* .withHint */ .m)(event))}`;
        case 'stopping':
            return oneLine(`Stopping ${event.deploymentId}${stopReasons[event.because]}`);
        case 'failure-explained':
            return `${paint('bad', 'Failure:')} ${oneLine(event.failure.summary)}`;
        case 'ended':
            return `${paint((0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toneOf */ .YV)(event.result), (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOutcome */ .SS)(event.result))}, after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.result.durationMs)}`;
        case 'groups-named': {
            const { applicationName, deploymentGroupNames, maxParallel } = event;
            const pace = maxParallel === 1 ? 'one after the other' : `${Math.min(maxParallel, deploymentGroupNames.length)} at a time`;
            return oneLine(`Deploying ${applicationName} to ${(0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(deploymentGroupNames.length, 'group')}, ${pace}: ${deploymentGroupNames.join(', ')}`);
        }
        case 'group-failed':
            return `${paint('bad', 'Failure:')} ${oneLine((0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(event.result.error)[0] ?? '')}`;
        case 'groups-ended':
            return `${paint((0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toneOf */ .YV)(event.result), (0,_groups_text_js__WEBPACK_IMPORTED_MODULE_4__/* .describeGroups */ .iq)(event.result))}, after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.result.durationMs)}`;
        case 'deployment-group':
            return (0,_group_change_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeGroupChange */ .DO)(event);
        case 'application': {
            const verb = event.isPlan === true ? `would be ${event.change}` : event.change;
            return oneLine(`Application ${event.applicationName} ${verb}`);
        }
        case 'status-changed':
            // `deployment-created` and `finished` tell the first and the last status.
            if ((0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_13__/* .isTerminal */ .Hd)(event.to) || event.to === 'Created')
                return undefined;
            return oneLine(`${event.deploymentId}: ${event.from === undefined ? '' : `${event.from} -> `}${event.to}`);
        case 'overview-changed':
            return undefined;
        case 'target-changed':
            if (event.to === 'Pending' || event.to === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${'(target)'.padEnd(eventWidth)}  ${paintStatus(event.to, paint, 0)}`;
        case 'lifecycle-changed':
            if (event.event.status === 'Pending' || event.event.status === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${describeLifecycleEvent(event.event, layout)}`;
        case 'traffic-shifted':
            return `${about(event.target)}  ${'traffic'.padEnd(eventWidth)}  ${(0,_traffic_text_js__WEBPACK_IMPORTED_MODULE_9__/* .describeTraffic */ .h)(event)}${event.tasks ? `  (${(0,_traffic_text_js__WEBPACK_IMPORTED_MODULE_9__/* .describeTasks */ .y)(event.tasks)})` : ''}`;
        case 'unknown-status':
            return oneLine(`${event.deploymentId}: status "${event.status}" is not known to this version; watching on`);
        case 'poll-failed':
            return oneLine(`${event.deploymentId}: could not be read (${event.reason}); next try in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.retryInMs)}`);
        case 'targets-unreadable': {
            const message = `${event.deploymentId}: its targets cannot be read (${event.reason}); only its status is told`;
            return oneLine((0,_core_with_hint_js__WEBPACK_IMPORTED_MODULE_12__/* .withHint */ .m)({ message, hint: event.hint }));
        }
        case 'targets-stalled':
            return `${paint('warn', 'Warning:')} ${oneLine(describeStall(event))}`;
        case 'started-by': {
            const after = event.followUpOf === undefined ? '' : `, to follow ${event.followUpOf}`;
            return oneLine(`${event.deploymentId}: started by ${event.creator}${after}`);
        }
        case 'follow-ups-started': {
            const those = event.followUps.length === 1 ? 'This deployment is' : 'These deployments are';
            return oneLine(`${event.deploymentId}: followed by ${event.followUps.join(', ')}, for instances that Auto Scaling launched. ${those} not watched`);
        }
        case 'rollback-started': {
            const { rollbackDeploymentId, rollbackMessage } = event.rollback;
            return oneLine(`${event.deploymentId}: rolled back by ${rollbackDeploymentId}${rollbackMessage ? ` (${rollbackMessage})` : ''}`);
        }
        case 'heartbeat':
            return oneLine(`${event.deploymentId}: still ${event.status} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}${describeProgress(event.overview)}`);
        case 'finished': {
            const why = [event.errorCode, event.errorMessage].filter(Boolean).join(': ');
            return `${oneLine(event.deploymentId)}: ${paintStatus(event.status, paint, 0)}${why === '' ? '' : `  ${oneLine(why)}`}`;
        }
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_14__/* .assertNever */ .x)(event);
    }
}
/** Name, status, duration and, when it failed, AWS's code and the script: `AfterInstall        Failed      0.4 s  ScriptFailed scripts/x.sh`. */
function describeLifecycleEvent(event, { paint = _paint_js__WEBPACK_IMPORTED_MODULE_6__/* .plainPaint */ .p, eventWidth = serverEventWidth } = {}) {
    const { name, status, startTimeMs, endTimeMs, diagnostics } = event;
    const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.max(0, endTimeMs - startTimeMs));
    const why = diagnostics === undefined || status !== 'Failed' ? '' : `  ${oneLine(`${diagnostics.errorCode} ${diagnostics.scriptName}`)}`;
    return `${oneLine(name).padEnd(eventWidth)}  ${paintStatus(status, paint)}  ${duration.padStart(8)}${why}`.trimEnd();
}
function describeStall({ deploymentId, phase, targets, targetCount, silentMs, checks }) {
    const others = targetCount - targets.length;
    const who = targets.length === 0
        ? (0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(targetCount, 'target')
        : [...targets, ...(others > 0 ? [`${others} more`] : [])].join(', ').replace(/, ([^,]*)$/, ' and $1');
    const verb = targetCount > 1 ? 'have' : 'has';
    const what = phase === 'running' ? 'said nothing' : 'not begun';
    return `${deploymentId}: ${who} ${verb} ${what} for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(silentMs)}. Check: ${checks.join(' ')}`;
}
function ofRevision(revision) {
    return revision === undefined ? '' : `: ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRevision */ .h)(revision)}`;
}
function describeProgress(overview) {
    const all = overview ? (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_13__/* .targetCount */ .lV)(overview) : 0;
    if (!overview || all === 0)
        return '';
    const open = overview.pending + overview.inProgress + overview.ready;
    return ` (${all - open} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(all, 'target')} done${overview.failed > 0 ? `, ${overview.failed} failed` : ''})`;
}
function describeValidation(file, diagnostics, platform, paint) {
    const amount = (severity) => diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
    const errors = amount('error');
    const warnings = amount('warning');
    const advice = amount('info');
    const parts = [];
    if (errors > 0)
        parts.push(paint('bad', (0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(errors, 'error')));
    if (warnings > 0)
        parts.push(paint('warn', (0,_count_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(warnings, 'warning')));
    if (advice > 0)
        parts.push(`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`);
    return `Checked ${oneLine(file)} (${platform}): ${parts.length === 0 ? 'nothing to complain about' : parts.join(', ')}`;
}
function alignTarget(target, { targetWidth = 0 }) {
    return oneLine(target).padEnd(targetWidth);
}
function paintStatus(status, paint, width = statusWidth) {
    const tone = statusTones.get(status);
    const padded = oneLine(status).padEnd(width);
    return tone === undefined ? padded : paint(tone, padded);
}
function oneLine(text) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_15__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_16__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.sanitizeLine)(text)), maxLineLength);
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   T: () => (/* binding */ findingsToShow)
/* harmony export */ });
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);


/** As many findings of one AppSpec are shown in a text: somebody reads them one after the other. */
const mostShown = 100;
/** All findings in their order, or the first hundred of too many, errors before warnings before advice. */
function findingsToShow(diagnostics) {
    if (diagnostics.length <= mostShown)
        return { shown: diagnostics };
    const sorted = bySeverity(diagnostics);
    const left = sorted.slice(mostShown);
    const amounts = ['error', 'warning', 'info'].flatMap(severity => {
        const amount = left.filter(found => found.severity === severity).length;
        if (amount === 0)
            return [];
        return [severity === 'info' ? (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount, 'piece of advice', 'pieces of advice') : (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount, severity)];
    });
    return {
        shown: sorted.slice(0, mostShown),
        left,
        rest: `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left.length, 'more finding')} not shown: ${amounts.join(', ')}. All of them: codedeploy-kit validate --format json`
    };
}
/** Errors first; those of one severity stay in their order. */
function bySeverity(diagnostics) {
    return diagnostics.toSorted((a, b) => _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY[a.severity] - _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY[b.severity]);
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

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ansiPaint),
/* harmony export */   p: () => (/* binding */ plainPaint)
/* harmony export */ });
const sgr = {
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22]
};
const plainPaint = (_tone, text) => text;
/** ANSI colours; the text must have been sanitized before. */
const ansiPaint = (tone, text) => (text === '' ? '' : `\u001b[${sgr[tone][0]}m${text}\u001b[${sgr[tone][1]}m`);


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


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeTraffic),
/* harmony export */   y: () => (/* binding */ describeTasks)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);


/** Who has the traffic: `10 % new, 90 % old`, `10 % version 6, 90 % version 5`, of a rollback `100 % back`. At most two decimals. */
function describeTraffic({ percent, versions, isRollback }) {
    const share = Math.round(percent * 100) / 100;
    const rest = Math.round((100 - share) * 100) / 100;
    if (versions?.current !== undefined && versions.target !== undefined)
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`${share} % version ${versions.target}, ${rest} % version ${versions.current}`);
    return isRollback === true ? `${share} % back` : `${share} % new, ${rest} % old`;
}
/** `1 of 2 tasks running`. */
function describeTasks({ desired, running }) {
    return `${running} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(desired, 'task')} running`;
}


/***/ })

};
