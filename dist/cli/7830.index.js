export const id = 7830;
export const ids = [7830,9473];
export const modules = {

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

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixableJson: () => (/* binding */ fixableJson),
/* harmony export */   mostListed: () => (/* binding */ mostListed),
/* harmony export */   validationJson: () => (/* binding */ validationJson)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _fix_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4216);
/* harmony import */ var _result_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7180);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8303);




/** Far more than ten thousand entries have: only a file that is garbage finds as many, and its report would take gigabytes. */
const mostListed = 50_000;
function validationJson({ file, platform, verdicts, diagnostics, suppressed = [] }) {
    return {
        file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.sanitizeLine)(file),
        platform,
        verdicts,
        ...(diagnostics.length <= mostListed
            ? { diagnostics: diagnostics.map(fixableJson) }
            : { diagnostics: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .N)(diagnostics).slice(0, mostListed).map(fixableJson), omitted: diagnostics.length - mostListed }),
        ...(suppressed.length > 0 && { suppressed: suppressed.slice(0, mostListed).map(_result_json_js__WEBPACK_IMPORTED_MODULE_2__.diagnosticJson) })
    };
}
function fixableJson(diagnostic) {
    const { fix } = diagnostic;
    return { ...(0,_result_json_js__WEBPACK_IMPORTED_MODULE_2__.diagnosticJson)(diagnostic), ...(fix && { fix: (0,_fix_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fixJson */ .o)(fix, diagnostic) }) };
}


/***/ })

};
