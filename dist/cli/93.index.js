export const id = 93;
export const ids = [93];
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

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `512 B`, `1.4 kB`, `136.3 MB` (powers of 1000, as S3's console shows). */
function formatSize(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1_000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit] ?? 'TB'}`;
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

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);

/** As much of a line as is shown. */
const widest = 120;
const linesBefore = 1;
/** As much of a message and of a hint: values in them can be as long as the file. */
const longestText = 2_000;
/**
 * A diagnostic for people: where, what, the lines with the place underlined, and what to do. Without its place, and in another file than the
 * one that was `read`, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, read) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestText))} [${rule}]${concerned}`];
    if (span !== undefined && read?.file === file)
        parts.push(...frame(span, read.text));
    if (hint !== undefined)
        parts.push(`  help: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(hint, longestText))}`);
    return parts.join('\n');
}
function frame({ start, end }, text) {
    const lines = linesOf(text);
    const line = lines[start.line - 1];
    if (line === undefined)
        return [];
    const digits = String(start.line).length;
    const shift = start.column > widest - 20 ? start.column - 20 : 0;
    const show = (content) => printable(content.slice(shift, shift + widest));
    const gutter = (number) => `${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} |`;
    const result = [];
    for (let number = Math.max(1, start.line - linesBefore); number <= start.line; number++) {
        result.push(`${number === start.line ? '>' : ' '} ${gutter(number)} ${show(lines[number - 1] ?? '')}`.trimEnd());
    }
    const last = end.line === start.line ? end.column : line.length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - 1 - shift)));
    result.push(`  ${gutter(undefined)} ${' '.repeat(start.column - 1 - shift)}${'^'.repeat(length)}`);
    return result;
}
let lastText = '';
let lastLines = [''];
/** The findings of a file are shown one after the other: splitting it anew for each would take the square of the time. */
function linesOf(text) {
    if (text !== lastText) {
        lastText = text;
        lastLines = text.split(/\r\n|\n|\r/);
    }
    return lastLines;
}
/** One column for one character, so that the underline stays below what it marks. */
function printable(text) {
    return text
        .replaceAll('\t', ' ')
        .replaceAll(/[\u2028\u2029]/g, ' ')
        .replaceAll(/\p{Cc}|[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
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

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consoleReporter: () => (/* binding */ consoleReporter)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/size.js
var size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/report/app-spec-text.js
var app_spec_text = __webpack_require__(4821);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/collapse-skipped.js
var collapse_skipped = __webpack_require__(242);
// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __webpack_require__(2412);
;// CONCATENATED MODULE: ./lib/report/failure-diagnostic.js
/** The place a failure is about, as a finding that can be rendered with a code frame; undefined when the place is not known. */
function failureDiagnostic({ code, event, script, hookFunction, location }) {
    if (location?.span === undefined)
        return undefined;
    const message = `${script ?? hookFunction ?? 'this'} failed${event === undefined ? '' : ` in ${event}`}`;
    return { rule: code, severity: 'error', message, file: location.file, span: location.span };
}

// EXTERNAL MODULE: ./lib/report/failure-text.js
var failure_text = __webpack_require__(6030);
// EXTERNAL MODULE: ./lib/report/findings-text.js
var findings_text = __webpack_require__(1564);
// EXTERNAL MODULE: ./lib/report/by-group.js
var by_group = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/report/group-change-text.js
var group_change_text = __webpack_require__(5128);
// EXTERNAL MODULE: ./lib/report/groups-table.js
var groups_table = __webpack_require__(6933);
// EXTERNAL MODULE: ./lib/report/outcome-text.js
var outcome_text = __webpack_require__(860);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/running-work.js
var running_work = __webpack_require__(3627);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/report/target-columns.js
var target_columns = __webpack_require__(8875);
;// CONCATENATED MODULE: ./lib/report/console-reporter.js



















const severityTones = { error: 'bad', warning: 'warn', info: 'dim' };
/**
 * Tells an operation on the command line: a line for each event, a block for each failure, and how it ended as the last line.
 * Whatever hosts and scripts wrote has lost its control characters.
 */
function consoleReporter({ write, colour = false, showProgress }) {
    const paint = colour ? report_paint/* ansiPaint */.U : report_paint/* plainPaint */.p;
    const texts = new Map();
    let isProgressShown = false;
    // The groups of a run share one screen: whoever writes a line takes the progress of any of them away first.
    const screen = {
        write: line => {
            screen.progress('');
            write(line);
        },
        progress: line => {
            if (!showProgress || (line === '' && !isProgressShown))
                return;
            showProgress(line);
            isProgressShown = line !== '';
        }
    };
    return (0,by_group/* byGroup */.z)(label => reporterOn({
        write: line => screen.write(line === '' ? '' : `${paint('dim', label)}${line}`),
        progress: line => screen.progress(line === '' ? '' : `${label}${line}`)
    }, texts, paint));
}
function reporterOn({ write, progress }, texts, paint) {
    const running = new running_work/* RunningWork */.T();
    const columns = new target_columns/* TargetColumns */.h();
    const explained = new Set();
    let lastLine = '';
    const say = (lines) => {
        for (const line of lines) {
            // Blocks are set apart by one blank line, wherever they stand.
            if (line !== '' || lastLine !== '')
                write(line);
            lastLine = line;
        }
    };
    const explain = (failure) => {
        const key = JSON.stringify(failure);
        if (explained.has(key))
            return [];
        explained.add(key);
        return failureBlock(failure, texts, paint);
    };
    const report = event => {
        running.observe(event);
        columns.observe(event);
        if (event.type === 'validated')
            texts.set(event.validation.file, event.validation.text);
        switch (event.type) {
            case 'validated': {
                const { shown, rest } = (0,findings_text/* findingsToShow */.T)(event.validation.diagnostics);
                say([(0,describe_event/* describeEvent */.gN)(event, { paint }) ?? '', ...shown.flatMap(diagnostic => paintedDiagnostic(diagnostic, event.validation, paint))]);
                if (rest !== undefined)
                    say([rest]);
                break;
            }
            case 'failure-explained':
                say(explain(event.failure));
                break;
            case 'ended':
                say(event.result.failures.flatMap(explain));
                say(closing(event.result, paint));
                break;
            case 'app-spec-completed':
                say(appSpecBlock(event, paint));
                break;
            case 'deployment-group':
                say([(0,describe_event/* describeEvent */.gN)(event, { paint }) ?? '', ...(0,group_change_text/* differenceLines */.Ze)(event)]);
                break;
            case 'group-failed':
                say([(0,describe_event/* describeEvent */.gN)(event, { paint }) ?? '', ...(0,describe_error/* describeError */.U)(event.result.error).slice(1)]);
                break;
            case 'groups-ended':
                say(['', ...(0,groups_table/* groupsTable */.X)(event.result, paint), '']);
                say([(0,describe_event/* describeEvent */.gN)(event, { paint }) ?? '']);
                break;
            case 'upload-progressed':
                progress(`Uploading: ${(0,size/* formatSize */.X)(event.sentBytes)}${event.totalBytes === undefined ? '' : ` of ${(0,size/* formatSize */.X)(event.totalBytes)}`}`);
                break;
            default: {
                const line = (0,describe_event/* describeEvent */.gN)(event, { ...columns.layout, paint });
                if (line !== undefined)
                    say([event.type === 'heartbeat' ? withDetail(line, running.describe({ counted: event.overview !== undefined })) : line]);
                else if (isProgress(event))
                    progress(running.describe());
            }
        }
    };
    return (0,collapse_skipped/* collapseSkipped */.k)(report, line => say([paint('dim', line)]));
}
/** The lines of a finding: its head in the colour of its severity, its frame, its hint. */
function paintedDiagnostic(diagnostic, read, paint) {
    const [head = '', ...rest] = (0,code_frame/* renderDiagnostic */.I)(diagnostic, read).split('\n');
    return [paint(severityTones[diagnostic.severity], head), ...rest];
}
function isProgress({ type }) {
    return type === 'overview-changed' || type === 'lifecycle-changed' || type === 'target-changed';
}
function withDetail(line, detail) {
    return detail === '' ? line : `${line}: ${detail}`;
}
function failureBlock(failure, texts, paint) {
    const { summary, facts, message, logTail, place, remedy } = (0,failure_text/* failureText */.k)(failure);
    const lines = ['', `${paint('bad', 'Failure:')} ${paint('strong', summary)}`];
    const add = (label, values) => {
        for (const [index, value] of values.entries())
            lines.push(`  ${(index === 0 ? label : '').padEnd(8)} ${value}`.trimEnd());
    };
    for (const [label, value] of facts)
        add(label, [value]);
    add('message', message);
    add('log', logTail.map(line => paint('dim', `| ${line}`)));
    if (place !== undefined)
        add('at', [place]);
    const diagnostic = failureDiagnostic(failure);
    const text = texts.get(failure.location?.file ?? '');
    if (diagnostic && text !== undefined) {
        // The place and the failure are told already: only the frame is new.
        for (const line of paintedDiagnostic(diagnostic, { file: diagnostic.file, text }, paint).slice(1))
            lines.push(`  ${line}`);
    }
    add('to do', remedy);
    lines.push('');
    return lines;
}
/** What was put into the AppSpec, a line each, and all of it. */
function appSpecBlock(event, paint) {
    const { title, changes, lines } = (0,app_spec_text/* appSpecText */.K)(event);
    return [title, ...changes.map(change => `  - ${change}`), ...lines.map(line => paint('dim', `  | ${line}`.trimEnd()))];
}
function closing(result, paint) {
    const lines = [];
    const story = (0,outcome_text/* rollbackStory */.Gn)(result);
    if (story !== undefined)
        lines.push(story);
    const why = result.failures.length === 0 ? result.errorMessage : (0,outcome_text/* whatIsOpen */.rY)(result);
    if (why !== undefined)
        lines.push((0,account_ids.maskAccountIds)((0,sanitize.sanitizeLine)(why)));
    if (result.deploymentUrl !== undefined && result.outcome !== 'succeeded')
        lines.push((0,sanitize.sanitizeLine)(result.deploymentUrl));
    lines.push(`${paint((0,outcome_text/* toneOf */.YV)(result), (0,outcome_text/* describeOutcome */.SS)(result))}, after ${(0,duration/* formatDuration */.a)(result.durationMs)}`);
    return lines;
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
