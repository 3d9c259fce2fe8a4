export const id = 5055;
export const ids = [5055,8067,9473];
export const modules = {

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this package; a test holds it against package.json. */
const version = '0.1.0';


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fixJson),
/* harmony export */   y: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _fix_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);


/** A fix with more edits is told in words: a report must not become many times as long as the file it is about. */
const mostEdits = 1_000;
/** Texts of edits are exact: whoever applies them must not write something else. */
function fixJson(fix, { file }) {
    const { edits } = fix;
    return {
        file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(fix.file ?? file),
        summary: (0,_fix_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFix */ .D)(edits),
        ...(isListed(fix) && {
            edits: edits.map(({ span: { start, end }, text }) => ({
                line: start.line,
                column: start.column,
                endLine: end.line,
                endColumn: end.column,
                text
            }))
        })
    };
}
/** Whether a report lists the edits of a fix. */
function isListed({ edits }) {
    return edits.length <= mostEdits;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeFix),
/* harmony export */   fixText: () => (/* binding */ fixText)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);



const widest = 80;
/** What a fix did, as a line: where, what stands there now, and the rule. */
function fixText({ rule, file, span, fix }) {
    const isElsewhere = fix?.file !== undefined;
    const where = isElsewhere || span === undefined ? (fix?.file ?? file) : `${file}:${span.start.line}:${span.start.column}`;
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(where)}: fixed: ${describeFix(fix?.edits ?? [])} [${rule}]`;
}
/** What the edits of a fix make of what stands there. */
function describeFix(edits) {
    const written = edits.map(({ text }) => text).filter(text => text !== '');
    const [only] = written;
    if (only === undefined) {
        const deleted = edits.reduce((sum, { span }) => sum + span.end.offset - span.start.offset, 0);
        return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(deleted, 'character')} deleted`;
    }
    if (written.length > 1)
        return (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(edits.length, 'change');
    return /^\s+$/.test(only) ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(only.length, 'blank')} for the tab` : `now ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(only), widest)}`;
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/appspec/rule-catalogue.js + 170 modules
var rule_catalogue = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var core_diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/fix-json.js
var fix_json = __webpack_require__(4216);
;// CONCATENATED MODULE: ./lib/report/line-hash.js
/** The halves of the offset basis 0xcbf29ce484222325. */
const highBasis = 0xcbf29ce4;
const lowBasis = 0x84222325;
/** The prime is 2^40 and this. */
const lowPrime = 0x1b3;
const half = 2 ** 32;
const encoder = new TextEncoder();
/** FNV-1a of 64 bits, in hexadecimal: tells texts apart, and keeps nothing secret. */
function lineHash(text) {
    let high = highBasis;
    let low = lowBasis;
    // In halves of 32 bits: numbers are exact to 53, and a BigInt for each byte would take most of the time of a long report.
    for (const byte of encoder.encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * lowPrime;
        high = (Math.imul(high, lowPrime) + Math.floor(product / half) + (low << 8)) >>> 0;
        low = product >>> 0;
    }
    return hex(high) + hex(low);
}
function hex(number) {
    return number.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./lib/report/rule-page.js
/** Where a rule is explained, in the words of its release: the package carries docs/rules. */
function rulePage(rule, version) {
    return `${packageAddress(version)}/docs/rules/${rule}.md`;
}
/** The files of a published release. */
function packageAddress(version) {
    return `https://unpkg.com/codedeploy-kit@${version}`;
}

// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/sarif.js










/** GitHub code scanning refuses a run with more than 25,000 results and shows 5,000 of them. */
const maxResults = 5_000;
const maxMessageLength = 4_000;
/** The base of relative addresses: the root of the repository, which code scanning knows. */
const sourceRoot = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** GitHub's words for the same. */
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' };
/**
 * The findings of all files as one SARIF 2.1.0 log for GitHub code scanning. Files must be named relative to the root of the
 * repository to be found there. Errors come first, what is suppressed last; what is beyond GitHub's limit is counted in a notification.
 */
function sarif(validations, { suppressed = false, unchecked = [] } = {}) {
    const found = validations.flatMap(validation => withFingerprints(validation, suppressed));
    found.sort((a, b) => rank(a) - rank(b));
    const files = new Set([...validations.map(({ file }) => file), ...found.map(({ diagnostic }) => diagnostic.file)]);
    const ruleIndexes = new Map(rule_catalogue/* ruleCatalogue */.E.map(({ id }, index) => [id, index]));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'codedeploy-kit',
                        version: version.version,
                        semanticVersion: version.version,
                        informationUri: 'https://www.npmjs.com/package/codedeploy-kit',
                        rules: rule_catalogue/* ruleCatalogue */.E.map(ruleOf)
                    }
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
                invocations: [invocation(found.length, unchecked)],
                artifacts: [...files].map(file => ({ location: artifactLocation(file) })),
                results: found.slice(0, maxResults).map(each => ({
                    ...resultOf(each, ruleIndexes.get(each.diagnostic.rule)),
                    // All results of a run have the property, or none has it (section 3.27.23).
                    ...(suppressed && { suppressions: each.isSuppressed ? [{ kind: 'inSource' }] : [] })
                }))
            }
        ]
    };
}
function rank({ diagnostic, isSuppressed }) {
    return core_diagnostic/* severityOrder */.IY[diagnostic.severity] + (isSuppressed ? 3 : 0);
}
function ruleOf({ id, severity, summary, platforms }) {
    const page = rulePage(id, version.version);
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: { text: `${summary} See ${page}`, markdown: `${summary} [What the agents do, and how to write it](${page})` },
        helpUri: page,
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['codedeploy', 'appspec', ...platforms], precision: 'very-high', 'problem.severity': problemSeverities[severity] }
    };
}
function resultOf({ diagnostic, fingerprint, isSuppressed }, ruleIndex) {
    const { rule, severity, message, hint, file, span, agents, fix } = diagnostic;
    const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`;
    const text = (0,clip/* clip */.$Q)((0,account_ids.maskAccountIds)((0,sanitize.sanitizeText)(hint === undefined ? message + concerned : `${message}${concerned}\n${hint}`)), maxMessageLength);
    return {
        ruleId: rule,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: levels[severity],
        message: { text: text === '' ? rule : text },
        locations: [{ physicalLocation: physicalLocation(file, span) }],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        // What is suppressed is not to be fixed, and `--fix` leaves it alone too.
        ...(fix && !isSuppressed && (0,fix_json/* isListed */.y)(fix) && { fixes: [fixOf(fix, file)] }),
        ...(agents !== undefined && agents.length > 0 && { properties: { agents } })
    };
}
function physicalLocation(file, span) {
    const artifact = { artifactLocation: artifactLocation(file) };
    if (span === undefined)
        return artifact;
    return { ...artifact, region: regionOf(span) };
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function fixOf({ file, edits }, otherwise) {
    const replacements = edits.map(({ span, text }) => ({ deletedRegion: regionOf(span), insertedContent: { text } }));
    return { artifactChanges: [{ artifactLocation: artifactLocation(file ?? otherwise), replacements }] };
}
/** An absolute path stays one, as a `file:` address: it cannot be told where the repository's root is. */
function artifactLocation(file) {
    const path = (0,sanitize.sanitizeLine)(file).replaceAll('\\', '/');
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    if (/^[A-Za-z]:\//.test(path))
        return { uri: `file:///${encoded.replace('%3A', ':')}` };
    if (path.startsWith('/'))
        return { uri: `file://${encoded}` };
    return { uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: sourceRoot };
}
/**
 * GitHub recognises a finding by its rule, its file and `primaryLocationLineHash`. That is the content of the line, and how many findings of
 * the rule on equal lines came before: it stays when the line moves.
 */
function withFingerprints({ file, text, diagnostics, suppressed = [] }, withSuppressed) {
    const lines = text.split(/\r\n|\n|\r/);
    const seen = new Map();
    // Of each line once: ten thousand findings can stand in one long line.
    const hashes = new Map();
    const hashOfLine = (line) => {
        const hash = hashes.get(line) ?? lineHash((lines[line - 1] ?? '').trim());
        hashes.set(line, hash);
        return hash;
    };
    return [...diagnostics, ...(withSuppressed ? suppressed : [])].map((diagnostic, index) => {
        const { rule, span, message } = diagnostic;
        const isHere = diagnostic.file === file && span !== undefined;
        const hash = isHere ? hashOfLine(span.start.line) : lineHash(message);
        const key = `${rule}\n${diagnostic.file}\n${hash}`;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return { diagnostic, fingerprint: `${hash}:${nth}`, isSuppressed: index >= diagnostics.length };
    });
}
function invocation(amount, unchecked) {
    const left = `${(0,count/* count */.U)(amount - maxResults, 'more finding')} left out: code scanning shows no more than ${maxResults}.`;
    const notifications = [
        ...unchecked.slice(0, maxResults).map(why => notification('error', (0,clip/* clip */.$Q)((0,account_ids.maskAccountIds)((0,sanitize.sanitizeText)(why)), maxMessageLength))),
        ...(amount > maxResults ? [notification('warning', left)] : [])
    ];
    return { executionSuccessful: unchecked.length === 0, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) };
}
function notification(level, text) {
    return { level, message: { text } };
}


/***/ })

};
