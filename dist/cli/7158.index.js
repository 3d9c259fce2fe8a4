export const id = 7158;
export const ids = [7158,5128,7079];
export const modules = {

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ appSpecInput),
/* harmony export */   Ni: () => (/* binding */ appSpecNames),
/* harmony export */   R_: () => (/* binding */ branchConfigNames),
/* harmony export */   S4: () => (/* binding */ isOnlyName),
/* harmony export */   c5: () => (/* binding */ keptAppSpecName)
/* harmony export */ });
/** How AppSpecs are called that are in no file, by where they come from. */
const appSpecNames = {
    /** The input that has the text. */
    content: 'appspec-content',
    /** One that was made, of inputs. */
    made: 'the AppSpec that was made',
    /** One of which nobody said what it is called. */
    unnamed: 'AppSpec'
};
/** How a branch configuration is called that is in no file: by the input, or the option, that has it. */
const branchConfigNames = { input: 'branch-config', option: 'branchConfig' };
/** How an AppSpec is called that CodeDeploy keeps by its hash. */
function keptAppSpecName(sha256) {
    return `${appSpecNames.unnamed} ${sha256.slice(0, 12)}`;
}
/** The input that an AppSpec of that name comes from. */
function appSpecInput(name) {
    return name === appSpecNames.content ? 'appspec-content' : 'appspec';
}
/** Whether a finding's `file` is only a name, and no file that a line could be shown in. */
function isOnlyName(file) {
    const names = [...Object.values(appSpecNames), ...Object.values(branchConfigNames)];
    return names.includes(file) || /^AppSpec [0-9a-f]{12}$/.test(file);
}


/***/ }),

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

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 file`, `2 files`, `37,000 files`. */
function count(amount, singular, plural = `${singular}s`) {
    // The first `toLocaleString` of a process loads the locales, which takes longer than all else a failing input needs.
    const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${grouped} ${amount === 1 ? singular : plural}`;
}


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ describeGroupChange),
/* harmony export */   MW: () => (/* binding */ describeDeletion),
/* harmony export */   N4: () => (/* binding */ deletionJson),
/* harmony export */   Ze: () => (/* binding */ differenceLines)
/* harmony export */ });
/* unused harmony export describeDifference */
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);




const maxValueLength = 200;
const maxLines = 50;
/** A line for each setting that is another one now. No ARN keeps its account id. */
function differenceLines({ differences }) {
    const left = differences.length - maxLines;
    const lines = differences.slice(0, maxLines).map(difference => `  ${describeDifference(difference)}`);
    return left > 0 ? [...lines, `  (${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, 'more difference')})`] : lines;
}
/** `ec2TagFilters[0].Value: blue -> green`. */
function describeDifference({ path, from, to }) {
    if (from === undefined)
        return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(path)}: ${shown(to)}`;
    const next = to === undefined ? 'not set' : masked(from) === masked(to) ? 'the same of another account' : shown(to);
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(path)}: ${shown(from)} -> ${next}`;
}
/** What became of a group that was to be deleted, in one sentence. */
function describeDeletion({ outcome, applicationName, deploymentGroupName, ...result }) {
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`${applicationName}${deploymentGroupName === undefined ? '' : ` / ${deploymentGroupName}`}`);
    if (outcome === 'skipped') {
        const why = result.errorMessage === undefined ? '' : `: ${(0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(result.errorMessage))}`;
        return `Skipped: no deployment group was deleted of ${name}${why}`;
    }
    const application = result.applicationDeleted ? ', and its application with it' : '';
    return result.deploymentGroupDeleted
        ? `Deployment group ${name} was deleted${application}`
        : `There is no deployment group ${name}${application}`;
}
/** The same as an object of JSON, without account ids. */
function deletionJson({ errorMessage, ...result }) {
    return { ...result, ...(errorMessage !== undefined && { errorMessage: (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(errorMessage)) }) };
}
/** What became of a deployment group, in one sentence. */
function describeGroupChange({ applicationName, deploymentGroupName, change, differences, isPlan }) {
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`${applicationName} / ${deploymentGroupName}`);
    switch (change) {
        case 'unchanged':
            return `Deployment group ${name} is set as it should be`;
        case 'absent':
            return `There is no deployment group ${name}`;
        case 'updated':
            return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} updated: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(differences.length, 'difference')}`;
        case 'created':
        case 'deleted':
            return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} ${change}`;
    }
}
function shown(value) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(masked(value), maxValueLength);
}
function masked(value) {
    return (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(typeof value === 'string' ? value : JSON.stringify(value)));
}


/***/ })

};
