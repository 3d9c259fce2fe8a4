export const id = 7180;
export const ids = [7180];
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


/***/ })

};
