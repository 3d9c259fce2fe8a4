export const id = 7758;
export const ids = [7758];
export const modules = {

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


/***/ })

};
