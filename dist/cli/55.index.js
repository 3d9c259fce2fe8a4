export const id = 55;
export const ids = [55,67];
export const modules = {

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this package; a test holds it against package.json. */
const version = '0.1.0';


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/appspec/rule-catalogue.js + 156 modules
var rule_catalogue = __webpack_require__(1259);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
;// CONCATENATED MODULE: ./lib/report/line-hash.js
const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
/** FNV-1a of 64 bits, in hexadecimal: tells texts apart, and keeps nothing secret. */
function lineHash(text) {
    let hash = offsetBasis;
    for (const byte of new TextEncoder().encode(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
    return hash.toString(16).padStart(16, '0');
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
const order = { error: 0, warning: 1, info: 2 };
/**
 * The findings of all files as one SARIF 2.1.0 log for GitHub code scanning. Files must be named relative to the root of the
 * repository to be found there. Errors come first; what is beyond GitHub's limit is counted in a notification.
 */
function sarif(validations) {
    const found = validations.flatMap(validation => withFingerprints(validation));
    found.sort((a, b) => order[a.diagnostic.severity] - order[b.diagnostic.severity]);
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
                invocations: [invocation(found.length)],
                artifacts: [...files].map(file => ({ location: artifactLocation(file) })),
                results: found.slice(0, maxResults).map(({ diagnostic, fingerprint }) => {
                    const ruleIndex = ruleIndexes.get(diagnostic.rule);
                    return resultOf(diagnostic, fingerprint, ruleIndex);
                })
            }
        ]
    };
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
function resultOf({ rule, severity, message, hint, file, span, agents, fix }, fingerprint, ruleIndex) {
    const concerned = agents === undefined ? '' : ` (${agents.join(', ')})`;
    const text = (0,clip/* clip */.$Q)((0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeText */.jZ)(hint === undefined ? message + concerned : `${message}${concerned}\n${hint}`)), maxMessageLength);
    return {
        ruleId: rule,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: levels[severity],
        message: { text: text === '' ? rule : text },
        locations: [{ physicalLocation: physicalLocation(file, span) }],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        ...(fix && { fixes: [fixOf(fix, file)] }),
        ...(agents && { properties: { agents } })
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
    const path = (0,sanitize/* sanitizeLine */.g$)(file).replaceAll('\\', '/');
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
function withFingerprints({ file, text, diagnostics }) {
    const lines = text.split(/\r\n|\n|\r/);
    const seen = new Map();
    return diagnostics.map(diagnostic => {
        const { rule, span, message } = diagnostic;
        const isHere = diagnostic.file === file && span !== undefined;
        const hash = lineHash(isHere ? (lines[span.start.line - 1] ?? '').trim() : message);
        const key = `${rule}\n${diagnostic.file}\n${hash}`;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return { diagnostic, fingerprint: `${hash}:${nth}` };
    });
}
function invocation(amount) {
    if (amount <= maxResults)
        return { executionSuccessful: true };
    const text = `${(0,count/* count */.U)(amount - maxResults, 'more finding')} left out: code scanning shows no more than ${maxResults}.`;
    return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}


/***/ })

};
