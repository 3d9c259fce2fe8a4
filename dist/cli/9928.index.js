export const id = 9928;
export const ids = [9928,7758,9751];
export const modules = {

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WorkflowReport: () => (/* binding */ WorkflowReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/report/exit-status.js
var exit_status = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/report/github/annotation-command.js
var annotation_command = __webpack_require__(9751);
// EXTERNAL MODULE: ./lib/report/github/annotations.js
var annotations = __webpack_require__(7758);
;// CONCATENATED MODULE: ./lib/report/github/groups-annotations.js


/** What the annotations of a run for several groups are made of; each failure says whose it is. */
function groupsAnnotationSources({ groups, diagnostics }) {
    return {
        failures: groups.flatMap(group => group.type === 'ended'
            ? group.result.failures.map(failure => ({ ...failure, summary: `${group.deploymentGroupName}: ${failure.summary}` }))
            : []),
        errors: groups.flatMap(group => {
            if (group.type !== 'threw')
                return [];
            const { deploymentGroupName, error } = group;
            const hint = error instanceof errors/* DeployError */.sH ? error.hint : undefined;
            const message = error instanceof errors/* DeployError */.sH ? error.message : ((0,describe_error/* describeError */.U)(error)[0] ?? 'failed');
            return [{ message: `${deploymentGroupName}: ${message}`, ...(hint !== undefined && { hint }) }];
        }),
        diagnostics
    };
}

// EXTERNAL MODULE: ./lib/report/github/inert-line.js
var inert_line = __webpack_require__(2207);
// EXTERNAL MODULE: ./lib/report/app-spec-text.js
var app_spec_text = __webpack_require__(4821);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/by-group.js
var by_group = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/report/collapse-skipped.js
var collapse_skipped = __webpack_require__(242);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __webpack_require__(2412);
// EXTERNAL MODULE: ./lib/report/failure-text.js
var failure_text = __webpack_require__(6030);
// EXTERNAL MODULE: ./lib/report/findings-text.js
var findings_text = __webpack_require__(1564);
// EXTERNAL MODULE: ./lib/report/group-change-text.js
var group_change_text = __webpack_require__(5128);
// EXTERNAL MODULE: ./lib/report/groups-table.js
var groups_table = __webpack_require__(6933);
// EXTERNAL MODULE: ./lib/report/outcome-text.js
var outcome_text = __webpack_require__(860);
// EXTERNAL MODULE: ./lib/report/running-work.js
var running_work = __webpack_require__(3627);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/report/target-columns.js
var target_columns = __webpack_require__(8875);
;// CONCATENATED MODULE: ./lib/report/github/workflow-log.js

















/** Bounds on what is remembered until an instance is final; the oldest lines go first. */
const maxLinesPerTarget = 500;
const maxLineLength = 1_000;
/** GitHub's log viewer becomes slow with more; failed instances always have theirs. */
const maxGroups = 100;
/**
 * What the action prints in a runner: each event as it happens, and for each instance, once it is final, a group with the table of
 * its lifecycle events and what its hooks wrote. Groups do not nest and instances run side by side, so an instance's text
 * is kept until its group can be written in one go.
 *
 * Text from hosts can issue no workflow command, for two reasons that do not depend on each other: every line is made inert
 * (inert-line.ts), and blocks of quoted text stand between `stop-commands` and its token. Annotations are not printed
 * here: they must stand outside of such blocks.
 */
function workflowLog(options) {
    const logGroups = { count: 0 };
    return (0,by_group/* byGroup */.z)(label => logOf(options, label, logGroups));
}
/** `logGroups`: how many there are in the whole log. `label`: of a deployment group, when there are several; before each of its lines. */
function logOf({ write, stopToken }, label, logGroups) {
    const running = new running_work/* RunningWork */.T();
    const columns = new target_columns/* TargetColumns */.h();
    const logs = new Map();
    const explained = new Set();
    let groupsLeftOut = 0;
    const say = (line) => {
        write((0,inert_line.inertLine)(line === '' ? '' : `${label}${line}`));
    };
    const quote = (lines) => {
        if (lines.length === 0)
            return;
        const token = stopToken();
        write(`::stop-commands::${token}`);
        try {
            for (const line of lines)
                write((0,inert_line.quotedLine)(`${label}${line}`));
        }
        finally {
            write(`::${token}::`);
        }
    };
    const group = (title, body) => {
        write(`::group::${commandData(`${label}${title}`)}`);
        try {
            body();
        }
        finally {
            write('::endgroup::');
        }
    };
    const targetLog = (deploymentId, target) => {
        const key = JSON.stringify([deploymentId, target]);
        const existing = logs.get(key);
        if (existing)
            return existing;
        const log = { deploymentId, target, events: new Map(), output: [], dropped: 0 };
        logs.set(key, log);
        return log;
    };
    const flush = (log, status) => {
        logs.delete(JSON.stringify([log.deploymentId, log.target]));
        if (log.events.size === 0 && log.output.length === 0)
            return;
        if (logGroups.count >= maxGroups && status !== 'Failed') {
            groupsLeftOut += 1;
            return;
        }
        logGroups.count += 1;
        const events = [...log.events.values()];
        group(`${log.target}  ${status}  ${(0,count/* count */.U)(events.length, 'event')} of ${log.deploymentId}`, () => {
            for (const event of events)
                say(`  ${(0,describe_event/* describeLifecycleEvent */.KG)(event, columns.layout)}`);
            const quoted = log.dropped > 0 ? [`(${(0,count/* count */.U)(log.dropped, 'earlier line')} left out)`, ...log.output] : [...log.output];
            // Hosts on AWS report output only with a failure; the embedded CodeDeploy has told all of it line by line already.
            if (log.output.length === 0)
                for (const event of events)
                    quoted.push(...logTail(event));
            quote(quoted);
        });
    };
    const flushAll = (deploymentId) => {
        for (const log of [...logs.values()])
            if (deploymentId === undefined || log.deploymentId === deploymentId)
                flush(log, 'not finished');
    };
    const explain = (failure) => {
        const key = JSON.stringify(failure);
        if (explained.has(key))
            return;
        explained.add(key);
        const { summary, facts, message, logTail: log, place, remedy } = (0,failure_text/* failureText */.k)(failure);
        say(`Failure: ${summary}`);
        for (const [label, value] of facts)
            say(`  ${label}: ${value}`);
        if (place !== undefined)
            say(`  at: ${place}`);
        quote([...message, ...log]);
        for (const line of remedy)
            say(`  to do: ${line}`);
    };
    const report = event => {
        running.observe(event);
        columns.observe(event);
        const line = (0,describe_event/* describeEvent */.gN)(event, columns.layout);
        switch (event.type) {
            case 'validated': {
                const { file, diagnostics } = event.validation;
                if (line !== undefined)
                    say(line);
                if (diagnostics.length === 0)
                    break;
                const { shown, left = [] } = (0,findings_text/* findingsToShow */.T)(diagnostics);
                group(`${(0,count/* count */.U)(diagnostics.length, 'finding')} in ${file}`, () => {
                    quote(shown.flatMap(diagnostic => (0,code_frame/* renderDiagnostic */.I)(diagnostic, event.validation).split('\n')));
                    if (left.length === 0)
                        return;
                    // Annotations and summary have less room and send the reader here: nothing is left out.
                    say(`${(0,count/* count */.U)(left.length, 'more finding')}, a line each:`);
                    quote(left.map(diagnostic => (0,code_frame/* renderDiagnostic */.I)(diagnostic).split('\n')[0] ?? ''));
                });
                break;
            }
            case 'app-spec-completed': {
                const { title, changes, lines } = (0,app_spec_text/* appSpecText */.K)(event);
                group(title.replace(/:$/, ''), () => {
                    for (const change of changes)
                        say(`  - ${change}`);
                    quote(lines);
                });
                break;
            }
            case 'hook-output': {
                const log = targetLog(event.deploymentId, event.target);
                for (const text of (0,sanitize.sanitizeLines)(event.line)) {
                    log.output.push((0,clip/* clip */.$Q)(`${event.lifecycleEvent} ${event.script}: ${text}`, maxLineLength));
                }
                if (log.output.length > maxLinesPerTarget)
                    log.dropped += log.output.splice(0, log.output.length - maxLinesPerTarget).length;
                break;
            }
            case 'lifecycle-changed':
                targetLog(event.deploymentId, event.target).events.set(event.event.name, event.event);
                if (line !== undefined)
                    say(line);
                break;
            case 'target-changed':
                if (line === undefined)
                    break;
                say(line);
                flush(targetLog(event.deploymentId, event.target), event.to);
                break;
            case 'finished':
                flushAll(event.deploymentId);
                if (line !== undefined)
                    say(line);
                break;
            case 'failure-explained':
                explain(event.failure);
                break;
            case 'heartbeat': {
                const detail = running.describe({ counted: event.overview !== undefined });
                say(detail === '' ? (line ?? '') : `${line ?? ''}: ${detail}`);
                break;
            }
            case 'ended': {
                flushAll();
                if (groupsLeftOut > 0)
                    say(`${(0,count/* count */.U)(groupsLeftOut, 'more target')} without a group of their own: see the lines above`);
                event.result.failures.forEach(explain);
                const story = (0,outcome_text/* rollbackStory */.Gn)(event.result);
                if (story !== undefined)
                    say(story);
                // Why nothing was deployed, or what is known of a deployment out of sight, is in no other line.
                const why = event.result.failures.length === 0 ? event.result.errorMessage : (0,outcome_text/* whatIsOpen */.rY)(event.result);
                if (why !== undefined)
                    say(why);
                if (line !== undefined)
                    say(line);
                break;
            }
            case 'deployment-group':
                if (line !== undefined)
                    say(line);
                for (const difference of (0,group_change_text/* differenceLines */.Ze)(event))
                    say(difference);
                break;
            case 'group-failed':
                if (line !== undefined)
                    say(line);
                for (const rest of (0,describe_error/* describeError */.U)(event.result.error).slice(1))
                    say(rest);
                break;
            case 'groups-ended':
                for (const row of (0,groups_table/* groupsTable */.X)(event.result))
                    say(row);
                if (line !== undefined)
                    say(line);
                break;
            default:
                if (line !== undefined)
                    say(line);
        }
    };
    return (0,collapse_skipped/* collapseSkipped */.k)(report, say);
}
function logTail({ name, diagnostics }) {
    if (!diagnostics)
        return [];
    const { scriptName, message, logTail: tail } = diagnostics;
    return [...(0,sanitize.sanitizeLines)(message), ...(0,sanitize.sanitizeLines)(tail)].map(line => (0,clip/* clip */.$Q)(`${name} ${scriptName}: ${line}`, maxLineLength));
}
/** The data of a workflow command; `%`, CR and LF are escaped as the runner unescapes them. */
function commandData(text) {
    return (0,inert_line.breakOldCommands)((0,clip/* clip */.$Q)((0,sanitize.sanitizeLine)(text), 200)).replaceAll('%', '%25');
}

// EXTERNAL MODULE: ./lib/report/groups-text.js
var groups_text = __webpack_require__(5398);
// EXTERNAL MODULE: ./lib/report/known-error.js
var known_error = __webpack_require__(9822);
;// CONCATENATED MODULE: ./lib/report/merge-findings.js
/** Findings that were told one after the other, each once. Of the same finding the one that was told first stays. */
function mergeFindings(...told) {
    const merged = new Map();
    for (const found of told.flat()) {
        const { rule, message, file, span } = found;
        const key = JSON.stringify([rule, file, span?.start.offset, message]);
        if (!merged.has(key))
            merged.set(key, found);
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./lib/cli/workflow-report.js















/** What `--format github` prints: the log while it runs, the annotations when it has ended. */
class WorkflowReport {
    #print;
    #warnings = [];
    #diagnostics = [];
    observe;
    constructor(print) {
        this.#print = print;
        const log = workflowLog({ write: print, stopToken: () => (0,external_node_crypto_.randomBytes)(16).toString('hex') });
        this.observe = event => {
            if (event.type === 'validated')
                this.#diagnostics = mergeFindings(this.#diagnostics, event.validation.diagnostics);
            if (event.type === 'warning')
                this.#warnings.push((0,annotations.warningOf)(event));
            log(event);
        };
    }
    say(line) {
        this.#print((0,inert_line.inertLine)(line));
    }
    /** Of what was made or validated, and not deployed. */
    endFindings(diagnostics) {
        this.#annotate({ diagnostics, warnings: this.#warnings });
    }
    end(result) {
        this.#annotate({ ...(0,annotations.annotationSourcesOf)(result), warnings: this.#warnings });
        if ((0,exit_status/* exitStatus */.$u)(result) !== 0)
            this.#failWith((0,outcome_text/* describeVerdict */.XZ)(result));
    }
    endGroups(result) {
        this.#annotate({ ...groupsAnnotationSources(result), warnings: this.#warnings });
        if ((0,exit_status/* groupsExitStatus */.Jd)(result) !== 0)
            this.#failWith((0,groups_text/* describeGroupsVerdict */.V2)(result));
    }
    /** An error that carries no findings is an annotation itself; otherwise they are, each once. */
    fail(thrown) {
        const error = (0,known_error/* knownError */.Y)(thrown);
        const carried = error instanceof errors/* DeployError */.sH ? error.diagnostics : [];
        const lines = (0,describe_error/* describeError */.U)(error);
        for (const line of lines)
            this.say(line);
        this.#annotate({ diagnostics: mergeFindings(this.#diagnostics, carried), warnings: this.#warnings });
        if (carried.length > 0)
            return;
        const words = error instanceof errors/* DeployError */.sH ? [error.message, error.hint].filter(Boolean) : lines.slice(0, 1);
        this.#failWith(words.join('\n'));
    }
    /** What the action fails its step with is an annotation too. */
    #failWith(words) {
        this.#print((0,annotation_command.annotationCommand)({ level: 'error', title: 'CodeDeploy', message: (0,inert_line.breakOldCommands)((0,account_ids.maskAccountIds)((0,sanitize.sanitizeText)(words))) }));
    }
    #annotate(sources) {
        for (const annotation of (0,annotations.planAnnotations)(sources))
            this.#print((0,annotation_command.annotationCommand)(annotation));
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byGroup)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

const widest = 32;
/**
 * One reporter for a run, and one more for each of its groups when there are several: what each remembers is of its group only, and its
 * lines begin with its `label`, so that what happens at the same time can be read apart. The label of all others is empty.
 */
function byGroup(reporterFor) {
    const main = reporterFor('');
    const groups = new Map();
    let width = 0;
    return event => {
        if (event.type === 'groups-named')
            width = Math.min(widest, Math.max(...event.deploymentGroupNames.map(name => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(name).length)));
        if (event.group === undefined) {
            main(event);
            return;
        }
        let reporter = groups.get(event.group);
        if (!reporter) {
            reporter = reporterFor(`${`[${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(event.group)}]`.padEnd(width + 2)} `);
            groups.set(event.group, reporter);
        }
        reporter(event);
    };
}


/***/ }),

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ collapseSkipped)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

/** From so many on, targets that were skipped as a whole have one line together. */
const many = 3;
/**
 * A reporter that is told of targets only what happened on them: when several are skipped as a whole, as after a failure that ends the
 * deployment, `say` gets one line for all of them. What was skipped is held back until something else is told.
 */
function collapseSkipped(report, say) {
    /** Targets on which something ran: what they skipped after it is told. */
    const begun = new Set();
    let held = [];
    const release = () => {
        const events = held;
        held = [];
        const skipped = new Set(events.flatMap(event => (event.type === 'target-changed' && !begun.has(event.target) ? [event.target] : [])));
        const isCollapsed = skipped.size >= many;
        for (const event of events)
            if (!isCollapsed || !skipped.has(event.target))
                report(event);
        if (isCollapsed)
            say(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(skipped.size, 'target')}: skipped`);
    };
    return event => {
        const status = event.type === 'lifecycle-changed' ? event.event.status : event.type === 'target-changed' ? event.to : undefined;
        if ((event.type === 'lifecycle-changed' || event.type === 'target-changed') && status === 'Skipped') {
            held.push(event);
            return;
        }
        if (event.type === 'lifecycle-changed' && status !== 'Pending')
            begun.add(event.target);
        if (event.type === 'hook-output')
            begun.add(event.target);
        if (!isSilent(event, status))
            release();
        report(event);
        // Its rollback has the same targets.
        if (event.type === 'finished')
            begun.clear();
    };
}
/** What has no line of its own in a log. */
function isSilent({ type }, status) {
    return type === 'overview-changed' || status === 'Pending' || status === 'InProgress';
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);


const maxTargetsNamed = 10;
const maxMessageLines = 20;
const maxLineLength = 1_000;
const maxLogBytes = 16_384;
function failureText(failure) {
    const { event, script, hookFunction, code, targets, targetCount, revision, location } = failure;
    const facts = [];
    if (event !== undefined)
        facts.push(['event', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(event)]);
    if (script !== undefined)
        facts.push(['script', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(script) + (revision === 'previous' ? ' (of the revision installed before)' : '')]);
    if (hookFunction !== undefined)
        facts.push(['function', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(hookFunction)]);
    facts.push(['code', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(code)]);
    if (targets.length > 0)
        facts.push(['targets', nameTargets(targets, targetCount)]);
    const message = bounded((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLines)(failure.message));
    const log = (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLines)(failure.logTail).map(line => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, maxLineLength)), maxLogBytes);
    const place = location && placeOf(location.file, location.span?.start);
    return {
        summary: (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(failure.summary), maxLineLength),
        facts,
        message,
        logTail: log.lines.join('\n').trim() === message.join('\n').trim() ? [] : log.lines,
        ...(place !== undefined && { place }),
        remedy: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLines)(failure.remedy)
    };
}
/** `file:line:column`, or the file alone. */
function placeOf(file, start) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(file) + (start === undefined ? '' : `:${start.line}:${start.column}`);
}
function nameTargets(targets, targetCount) {
    const named = targets.slice(0, maxTargetsNamed).map(_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine).join(', ');
    const more = targets.length > maxTargetsNamed ? ` and ${targets.length - maxTargetsNamed} more` : '';
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${named}${more} (${targets.length} of ${Math.max(targetCount, targets.length)})`, maxLineLength);
}
function bounded(lines) {
    const kept = lines.slice(0, maxMessageLines).map(line => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, maxLineLength));
    return lines.length > maxMessageLines ? [...kept, `… ${lines.length - maxMessageLines} more lines`] : kept;
}


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand)
/* harmony export */ });
/** An annotation as the workflow command that makes it: one line for standard output. */
function annotationCommand({ level, message, title, file, startLine, startColumn, endLine, endColumn }) {
    const properties = { title, file, line: startLine, col: startColumn, endLine, endColumn };
    const written = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
    return `::${level} ${written.join(',')}::${data(message)}`;
}
/** The escapes that the runner takes back (actions/runner, ActionCommand.cs). */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationSourcesOf: () => (/* binding */ annotationSourcesOf),
/* harmony export */   planAnnotations: () => (/* binding */ planAnnotations),
/* harmony export */   warningOf: () => (/* binding */ warningOf)
/* harmony export */ });
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7823);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8921);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6030);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8303);
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2207);







const annotationLevels = ['error', 'warning', 'notice'];
/**
 * The runner keeps 10 of each level in a step (actions/runner, ExecutionContext.cs) and drops the rest from all but the log.
 * One error is left for `setFailed`, which is an annotation too.
 */
const annotationBudget = { error: 9, warning: 10, notice: 10 };
const maxMessageLength = 4_000;
const maxTitleLength = 250;
const maxLogLines = 20;
const maxPlacesNamed = 20;
const levels = { error: 'error', warning: 'warning', info: 'notice' };
/**
 * All annotations of a step, errors first, within the budget. A level that has too many findings is merged by rule;
 * if that is still too many, the last annotation says how many are missing.
 */
function planAnnotations({ failures = [], diagnostics = [], errors = [], warnings = [] }) {
    const findings = { error: failures.map(failureFinding), warning: [], notice: [] };
    for (const diagnostic of diagnostics)
        findings[levels[diagnostic.severity]].push(diagnosticFinding(diagnostic));
    for (const told of errors)
        findings.error.push(plainFinding(told));
    for (const told of warnings)
        findings.warning.push(plainFinding(told));
    return annotationLevels.flatMap(level => withinBudget(level, findings[level]));
}
/** What a result is annotated with. Of a deployment that was to be stopped, and was, nothing is an error: the log has what failed before. */
function annotationSourcesOf({ failures, diagnostics, isStopped }) {
    return { failures: isStopped === true ? [] : failures, diagnostics };
}
/** A `warning` event for an annotation: it says of which group it is, when there are several. */
function warningOf({ message, hint, group }) {
    return { message: group === undefined ? message : `${group}: ${message}`, ...(hint !== undefined && { hint }) };
}
function withinBudget(level, findings) {
    const budget = annotationBudget[level];
    if (findings.length <= budget)
        return findings.map(finding => annotation(level, finding));
    const merged = mergeByRule(findings);
    if (merged.length <= budget)
        return merged.map(({ finding }) => annotation(level, finding));
    const shown = merged.slice(0, budget - 1);
    const rest = merged.slice(budget - 1);
    const missing = rest.reduce((sum, { amount }) => sum + amount, 0);
    const rules = [...new Set(rest.map(({ finding }) => finding.title))].join(', ');
    const last = {
        rule: '',
        title: (0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(missing, 'more finding'),
        message: `${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(missing, 'more finding')} of this level: ${rules}. The log has more; codedeploy-kit validate --format json has all.`
    };
    return [...shown.map(({ finding }) => finding), last].map(finding => annotation(level, finding));
}
/** Findings of one rule become the first of them, which names the places of the others. */
function mergeByRule(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        // What has no rule is about nothing else: it stays alone.
        const key = finding.rule === '' ? `\n${byRule.size}` : finding.rule;
        const group = byRule.get(key);
        if (group === undefined)
            byRule.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...byRule.values()].flatMap(group => {
        const [first, ...others] = group;
        if (first === undefined)
            return [];
        if (others.length === 0)
            return [{ finding: first, amount: 1 }];
        const places = others.flatMap(({ location }) => location ?? []);
        const named = places
            .slice(0, maxPlacesNamed)
            .map(({ file, span }) => (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(file, span?.start))
            .join(', ');
        const more = places.length > maxPlacesNamed ? ` and ${places.length - maxPlacesNamed} more` : '';
        const also = `The same ${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(others.length, 'more time')}${named === '' ? '' : `: ${named}${more}`}`;
        return [{ finding: { ...first, message: `${(0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(first.message, maxMessageLength - also.length - 1)}\n${also}` }, amount: group.length }];
    });
}
function failureFinding(failure) {
    const { summary, message, logTail, remedy } = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .k)(failure);
    const log = logTail.slice(-maxLogLines);
    return {
        rule: failure.code,
        title: failure.event === undefined ? failure.code : `${failure.event}: ${failure.code}`,
        // The remedy stands before the log: it must survive when the message is cut.
        message: [summary, ...message, ...remedy, ...(log.length > 0 ? ['', ...log] : [])].join('\n'),
        ...(failure.location && { location: failure.location })
    };
}
function plainFinding({ message, hint }) {
    return { rule: '', title: 'CodeDeploy', message: [message, hint].filter(Boolean).join('\n') };
}
function diagnosticFinding({ rule, message, hint, file, span }) {
    return {
        rule,
        title: rule,
        message: hint === undefined ? message : `${message}\n${hint}`,
        location: { file, ...(span && { span }) }
    };
}
function annotation(level, { title, message, location }) {
    const isPlaced = location !== undefined && !(0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyName */ .S4)(location.file);
    // What is in no file is shown in none: the words say where it is.
    const words = location === undefined || isPlaced ? message : `${(0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(location.file, location.span?.start)}: ${message}`;
    return {
        level,
        message: (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_3__.breakOldCommands)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_6__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeText)(words))) || title, maxMessageLength),
        title: (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_3__.breakOldCommands)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_6__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(title))), maxTitleLength),
        ...(isPlaced && place(location))
    };
}
/**
 * The runner removes the columns of an annotation that ends on another line, so a finding of several lines is
 * pinned to where it starts. Spans end behind their last character, annotations on it.
 */
function place({ file, span }) {
    const path = { file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(file).replaceAll('\\', '/') };
    if (span === undefined)
        return path;
    const { start, end } = span;
    const startsAt = { ...path, startLine: start.line, startColumn: start.column };
    return start.line === end.line ? { ...startsAt, endLine: end.line, endColumn: Math.max(start.column, end.column - 1) } : startsAt;
}


/***/ }),

/***/ 6933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupsTable)
/* harmony export */ });
/* harmony import */ var _groups_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5398);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4342);


const columns = [
    ['group', 'Group'],
    ['deploymentId', 'Deployment'],
    ['outcome', 'Outcome'],
    ['duration', 'Duration'],
    ['why', 'Reason']
];
/** How the deployment to each group ended, as lines of a table for a fixed-width font. */
function groupsTable({ groups }, paint = _paint_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPaint */ .p) {
    const rows = groups.map(_groups_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRow */ .We);
    const widths = columns.map(([key, title]) => Math.max(title.length, ...rows.map(row => row[key].length)));
    const line = (cell, painted) => columns
        .map(([key, title], index) => painted(key, index === columns.length - 1 ? cell(key, title) : cell(key, title).padEnd(widths[index] ?? 0)))
        .join('  ')
        .trimEnd();
    return [
        line((_, title) => title, (_, text) => paint('dim', text)),
        ...rows.map(row => line(key => row[key], (key, text) => (key === 'outcome' ? paint(row.tone, text) : text)))
    ];
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RunningWork)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8921);
/* harmony import */ var _traffic_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8499);




/** Remembers what is going on, for heartbeats and live progress, where one event does not say it. */
class RunningWork {
    #overview;
    #running = new Map();
    #traffic = new Map();
    observe(event) {
        switch (event.type) {
            case 'overview-changed':
                this.#overview = event.overview;
                break;
            case 'lifecycle-changed':
                if (event.event.status === 'InProgress')
                    this.#running.set(event.target, event.event.name);
                else if (this.#running.get(event.target) === event.event.name)
                    this.#running.delete(event.target);
                break;
            case 'target-changed':
                if (event.to !== 'InProgress')
                    this.#running.delete(event.target);
                break;
            case 'traffic-shifted':
                this.#traffic.set(event.target, (0,_traffic_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTraffic */ .h)(event));
                break;
            case 'finished':
                this.#running.clear();
                this.#traffic.clear();
                this.#overview = undefined;
                break;
            default: // Says nothing about what is running.
        }
    }
    /** `1 of 3 targets done, AfterInstall on i-0002`, `AllowTraffic on web:shop, traffic 10 % new, 90 % old`; empty when nothing is known. `counted`: how many are done is told elsewhere. */
    describe({ counted = false } = {}) {
        const parts = [];
        if (!counted && this.#overview && (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetCount */ .lV)(this.#overview) > 0) {
            const { pending, inProgress, succeeded, failed, skipped, ready } = this.#overview;
            const done = succeeded + failed + skipped;
            parts.push(`${done} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(done + pending + inProgress + ready, 'target')} done${failed > 0 ? `, ${failed} failed` : ''}`);
        }
        const byEvent = new Map();
        for (const [target, name] of this.#running)
            byEvent.set(name, [...(byEvent.get(name) ?? []), target]);
        for (const [name, targets] of byEvent) {
            parts.push(`${name} on ${targets.length > 2 ? (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(targets.length, 'target') : targets.join(' and ')}`);
        }
        for (const traffic of this.#traffic.values())
            parts.push(`traffic ${traffic}`);
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(parts.join(', '));
    }
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TargetColumns)
/* harmony export */ });
/* harmony import */ var _describe_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2412);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);


const maxWidth = 32;
/** `AfterAllowTestTraffic`, the longest name of a lifecycle event of ECS. */
const ecsEventWidth = 21;
/** The columns of what is told of targets: as wide as the longest text so far, so that lines stay aligned as far as one can know. */
class TargetColumns {
    #targetWidth = 0;
    #eventWidth = _describe_event_js__WEBPACK_IMPORTED_MODULE_0__/* .serverEventWidth */ .Cl;
    get layout() {
        return { targetWidth: this.#targetWidth, eventWidth: this.#eventWidth };
    }
    observe(event) {
        switch (event.type) {
            case 'local-started':
                for (const instance of event.instances)
                    this.#fit(instance);
                break;
            case 'deployment-created':
            case 'deployment-found':
                if (isMaybeEcs(event.revision))
                    this.#eventWidth = ecsEventWidth;
                break;
            case 'lifecycle-changed':
                this.#eventWidth = Math.max(this.#eventWidth, Math.min(maxWidth, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(event.event.name).length));
                this.#fit(event.target);
                break;
            case 'target-changed':
            case 'traffic-shifted':
            case 'hook-output':
                this.#fit(event.target);
                break;
            default: // Is not about a target.
        }
    }
    #fit(target) {
        this.#targetWidth = Math.max(this.#targetWidth, Math.min(maxWidth, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(target).length));
    }
}
/** An AppSpec alone is deployed to ECS or Lambda. */
function isMaybeEcs(revision) {
    return revision?.type === 'appspec' || (revision?.type === 's3' && (revision.bundleType === 'YAML' || revision.bundleType === 'JSON'));
}


/***/ })

};
