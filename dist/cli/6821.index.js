export const id = 6821;
export const ids = [6821];
export const modules = {

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/list-bundle.js


/**
 * What a package of a directory would hold; nothing is written, and of the files only the AppSpec, hook scripts
 * and small ones that may hold secrets are read. `validation` has all findings, in the AppSpec and
 * in the bundle, as `validate` weighs them. Throws what stands in the way of any plan, as `packageRevision` does.
 */
async function listBundle(options) {
    const { plan, bundleType, validation, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, platform: 'server' });
    const diagnostics = (0,require_valid/* weighed */.a)([...validation.diagnostics, ...inBundle], options.validate ?? 'error');
    return { plan, bundleType, validation: { ...validation, diagnostics } };
}

// EXTERNAL MODULE: ./lib/core/size.js
var core_size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/result-json.js
var result_json = __webpack_require__(7180);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/visible-name.js
/** Controls, characters that reorder or hide text, blanks at either end, and the backslash that shows them. */
const visible_name_hidden = /\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}|\\|^ | $/gu;
const visible_name_short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', ' ': '\\x20' };
/**
 * A file name on one line that tells it from every other: what cannot be seen is written as an escape (`\n`, `\x1b`, `\u{202e}`), and a
 * backslash as two. It cannot steer a terminal.
 */
function visibleName(name) {
    return name.replace(visible_name_hidden, char => visible_name_short[char] ?? escaped(char.codePointAt(0) ?? 0));
}
function escaped(code) {
    const digits = code.toString(16);
    return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`;
}

;// CONCATENATED MODULE: ./lib/report/bundle-list.js





const largestShown = 10;
function bundleListJson({ source, entries, totalBytes }, type, found) {
    return {
        source: (0,sanitize.sanitizeLine)(source),
        type,
        files: amount(entries, 'file'),
        directories: amount(entries, 'directory'),
        symlinks: amount(entries, 'symlink'),
        totalBytes,
        entries: entries.map(entryJson),
        largest: largest(entries).map(({ path }) => path),
        diagnostics: found.map(result_json.diagnosticJson)
    };
}
/** Every entry with mode and size, the ten largest files, and the sums, as lines. */
function bundleListText({ entries, totalBytes }, type) {
    const width = Math.max(0, ...largest(entries).map(({ size }) => (0,core_size/* formatSize */.X)(size).length));
    const big = largest(entries);
    const sums = [
        (0,count/* count */.U)(amount(entries, 'file'), 'file'),
        ...(amount(entries, 'symlink') > 0 ? [(0,count/* count */.U)(amount(entries, 'symlink'), 'symlink')] : []),
        (0,count/* count */.U)(amount(entries, 'directory'), 'directory', 'directories')
    ];
    return [
        ...entries.map(entry => `${fourDigits(entry.mode)}  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`),
        '',
        ...(entries.length > largestShown ? ['Largest', ...big.map(entry => `  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`), ''] : []),
        `${type}: ${sums.join(', ')}; ${(0,core_size/* formatSize */.X)(totalBytes)} before compression`
    ].join('\n');
}
function amount(entries, kind) {
    return entries.filter(entry => entry.kind === kind).length;
}
function largest(entries) {
    return entries
        .filter(({ kind }) => kind === 'file')
        .sort((a, b) => b.size - a.size)
        .slice(0, largestShown);
}
function entryJson({ path, kind, mode, size, target }) {
    return { path, kind, mode: fourDigits(mode), ...(kind === 'file' && { size }), ...(target !== undefined && { target }) };
}
function fourDigits(mode) {
    return mode.toString(8).padStart(4, '0');
}
function sizeOf({ kind, size }) {
    return kind === 'file' ? (0,core_size/* formatSize */.X)(size) : '-';
}
function nameOf({ path, kind, target }) {
    if (kind === 'directory')
        return `${visibleName(path)}/`;
    return target === undefined ? visibleName(path) : `${visibleName(path)} -> ${visibleName(target)}`;
}

// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
;// CONCATENATED MODULE: ./lib/cli/list-command.js




/** `package --list`: prints what the bundle would hold, and writes nothing. The exit status is that of the findings. */
async function listCommand({ inputs, positionals, own }, signal) {
    const [source] = positionals;
    const { plan, bundleType, validation } = await listBundle({ ...inputs, ...(source !== undefined && { source }), signal });
    const { diagnostics, file, text } = validation;
    switch (own.format) {
        case 'json':
            process.stdout.write(`${visible(JSON.stringify(bundleListJson(plan, bundleType, diagnostics)))}\n`);
            break;
        case 'github': {
            const { WorkflowReport } = await Promise.all(/* import() */[__webpack_require__.e(8585), __webpack_require__.e(2769)]).then(__webpack_require__.bind(__webpack_require__, 2769));
            const report = new WorkflowReport(line => process.stdout.write(`${line}\n`));
            for (const line of bundleListText(plan, bundleType).split('\n'))
                report.say(line);
            report.end([], diagnostics);
            break;
        }
        default:
            for (const found of diagnostics)
                process.stdout.write(`${(0,code_frame/* renderDiagnostic */.I)(found, found.file === file ? text : undefined)}\n`);
            process.stdout.write(`${bundleListText(plan, bundleType)}\n`);
    }
    return (0,diagnostic/* hasErrors */.Cs)(diagnostics) ? 1 : 0;
}
/** JSON that keeps names exact and yet cannot steer a terminal: `JSON.stringify` escapes no more than the first 32 characters. */
function visible(json) {
    return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g, chars => Array.from({ length: chars.length }, (_, i) => `\\u${chars.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
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

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ maskAccountIds)
/* harmony export */ });
const mask = '************';
/**
 * Hides AWS account ids: in ARNs, in the host names of registries, and where a text says "account".
 * A bare number of twelve digits stays, because it is as often a time stamp.
 */
function maskAccountIds(text) {
    return text
        .replace(/(\barn:aws[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/gi, `$1${mask}`)
        .replace(/(?<!\d)\d{12}(?=\.dkr\.ecr\.)/g, mask)
        .replace(/(\baccount(?:[ _-]?id)?["']?[ :=]+["']?)\d{12}(?!\d)/gi, `$1${mask}`);
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
 * A diagnostic for people: where, what, the lines of the text with the place underlined, and what to do. Without the text, or
 * without a place, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, text) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestText))} [${rule}]${concerned}`];
    if (span !== undefined && text !== undefined)
        parts.push(...frame(span, text));
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

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 file`, `2 files`, `37,000 files`. */
function count(amount, singular, plural = `${singular}s`) {
    return `${amount.toLocaleString('en-US')} ${amount === 1 ? singular : plural}`;
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   toResultJson: () => (/* binding */ toResultJson)
/* harmony export */ });
/* unused harmony export failedTargetJson */
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);




/** The agent keeps fewer than 2,048 characters of a log, AWS documents 4 KB: this is a guard, not a cut. */
const maxTextLength = 8_192;
function toResultJson(result) {
    const { overview, failedTargets, failures, diagnostics, snapshots, errorMessage, ...plain } = result;
    return {
        ...plain,
        ...(errorMessage !== undefined && { errorMessage: cleanText(errorMessage) }),
        ...(overview && { targets: overview }),
        failedTargets: failedTargets.map(failedTargetJson),
        failures: failures.map(failureJson),
        diagnostics: diagnostics.map(diagnosticJson),
        deployments: snapshots.map(deploymentJson)
    };
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
        script: cleanText(diagnostics?.scriptName ?? ''),
        code: diagnostics?.errorCode ?? '',
        message: cleanText(diagnostics?.message ?? ''),
        logTail: cleanText(diagnostics?.logTail ?? '')
    };
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
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeText)(text)), maxTextLength);
}


/***/ })

};
