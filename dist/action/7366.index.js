export const id = 7366;
export const ids = [7366];
export const modules = {

/***/ 1263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _report_account_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3098);
/* harmony import */ var _report_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
/* harmony import */ var _report_github_inert_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2207);
/* harmony import */ var _report_known_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9822);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8303);







/** Fails the step: what happened and what to do as its annotation; the call, the ids and the causes in the log. */
function failStep(thrown) {
    const error = (0,_report_known_error_js__WEBPACK_IMPORTED_MODULE_4__/* .knownError */ .Y)(thrown);
    const [first = 'failed', ...rest] = (0,_report_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error);
    for (const line of rest)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_report_github_inert_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)(line));
    const message = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH ? [error.message, error.hint].filter(part => part !== undefined).join('\n') : first;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_report_github_inert_line_js__WEBPACK_IMPORTED_MODULE_3__/* .breakOldCommands */ .Hi)((0,_report_account_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .maskAccountIds */ .u)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitizeText */ .jZ)(message))));
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

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ diskFullProblem),
/* harmony export */   Us: () => (/* binding */ diskFullErrorName),
/* harmony export */   oH: () => (/* binding */ diskFullHint)
/* harmony export */ });
const problems = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up'
};
const maxCauses = 5;
/** What to do when this machine has no room left. */
const diskFullHint = 'Free space there, or let TMPDIR (TEMP on Windows) name a folder on another disk: bundles are unpacked, and rehearsals run, in the temporary folder.';
/** The name that the embedded services give the refusal; AWS knows none. */
const diskFullErrorName = 'InsufficientStorage';
/** What a system error, or one that it caused, says about a disk without room, with the path where it is known; undefined for any other. */
function diskFullProblem(error) {
    let cause = error;
    for (let depth = 0; depth < maxCauses && typeof cause === 'object' && cause !== null; depth++) {
        const { code, path, cause: next } = cause;
        const problem = typeof code === 'string' && Object.hasOwn(problems, code) ? problems[code] : undefined;
        if (problem !== undefined)
            return typeof path === 'string' ? `${problem}: "${path}" cannot be written` : problem;
        cause = next;
    }
    return undefined;
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

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** At most `max` UTF-16 code units of a text; what was cut shows as `…`, and no character is cut in two. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    return `${text.slice(0, isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end)}…`;
}
/** The last lines that fit into `maxBytes` of UTF-8: the end of a log says why it ended. */
function lastLines(lines, maxBytes) {
    let bytes = 0;
    let first = lines.length;
    while (first > 0) {
        bytes += byteLength(lines[first - 1] ?? '') + 1;
        if (bytes > maxBytes)
            break;
        first -= 1;
    }
    return { lines: lines.slice(first), omitted: first };
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
function isLowSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1546);
/* harmony import */ var _known_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9822);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8303);





const maxCauses = 4;
const maxCauseLength = 300;
const maxStackLines = 12;
/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError}, and a {@link knownError}, never shows a stack; anything else is a bug of this program and does. Without account ids.
 */
function describeError(thrown) {
    const error = (0,_known_error_js__WEBPACK_IMPORTED_MODULE_1__/* .knownError */ .Y)(thrown);
    return (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? describeDeployError(error) : describeBug(error)).map(_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u);
}
function describeDeployError(error) {
    const lines = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.message);
    if (lines.length === 0)
        lines.push(error.code);
    const call = [error.operation, error.errorName, error.requestId === undefined ? undefined : `request ${error.requestId}`].filter(part => part !== undefined && part !== '');
    if (call.length > 0)
        lines.push(`  call: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(call.join(', '))}`);
    if (error.input !== undefined)
        lines.push(`  input: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.input)}`);
    if (error.deploymentId !== undefined)
        lines.push(`  deployment: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.deploymentId)}`);
    lines.push(...describeCauses(error));
    if (error.hint !== undefined)
        lines.push(...indent('  what to do: ', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.hint)));
    return lines;
}
function describeBug(error) {
    if (!(error instanceof Error))
        return [`Unexpected failure: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(String(error))), maxCauseLength)}`];
    const [first, ...rest] = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLines */ .X$)(error.stack ?? `${error.name}: ${error.message}`);
    return [
        `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
        ...rest.slice(0, maxStackLines),
        ...describeCauses(error)
    ];
}
function describeCauses(error) {
    const lines = [];
    const told = [(0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(error.message))];
    let cause = error.cause;
    for (let depth = 0; depth < maxCauses && cause !== undefined && cause !== null; depth++) {
        const message = describeCause(cause);
        if (!told.some(earlier => earlier.includes(message.text)))
            lines.push(`  because: ${message.line}`);
        told.push(message.text);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}
function describeCause(cause) {
    if (!(cause instanceof Error)) {
        const text = typeof cause === 'string' ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause)), maxCauseLength) : `a thrown ${typeof cause}`;
        return { text, line: text };
    }
    const text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause.message)), maxCauseLength);
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(cause.name);
    return { text, line: name === 'Error' || name === 'DeployError' ? text : `${name}: ${text}` };
}
function indent(label, lines) {
    return lines.map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`));
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ errorOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The outcome of an operation that threw. */
function errorOutcome(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && (error.code === 'cancelled' || error.code === 'superseded') ? error.code : 'failed';
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Hi: () => (/* binding */ breakOldCommands),
/* harmony export */   vw: () => (/* binding */ quotedLine)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

/*
 * How the runner finds commands in what a step prints (actions/runner, ActionCommand.cs):
 * - `::name args::data` only at the start of a line, after `TrimStart()`, which knows all of Unicode's white space;
 * - `##[name args]data` anywhere in a line;
 * - a line ends at LF, CR or CRLF.
 * Both searches compare strings by culture, so characters without weight (soft hyphen, zero-width space) do not count as a difference.
 */
// `##[`, also with characters without weight in between.
const oldCommand = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu;
const startsHarmlessly = /^ *(?!:)[\p{L}\p{N}\p{P}\p{S}]/u;
const quote = '| ';
/** One line that the runner cannot take for a command, otherwise as it is. Line breaks become blanks, control characters go. */
function inertLine(text) {
    const line = breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(text).join(' '));
    return line.trim() === '' || startsHarmlessly.test(line) ? line : quote + line;
}
/** A line of untrusted text, marked as a quotation: it starts with `| ` whatever it says. */
function quotedLine(text) {
    return quote + breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(text).join(' '));
}
/** Makes `##[name]` a text that neither the runner nor the log viewer, which paints such lines, takes for a command. */
function breakOldCommands(text) {
    return text.replace(oldCommand, '## [');
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ knownError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4454);


/** An error of the system that may come from anywhere, and that its user can do something about, as a {@link DeployError}; any other as it is. */
function knownError(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
        return error;
    const full = (0,_core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFullProblem */ .Qn)(error);
    return full === undefined ? error : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('local', full, { hint: _core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFullHint */ .oH, cause: error });
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ outputsOfPush),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ft: () => (/* binding */ failedTargetsBudget),
/* harmony export */   Ij: () => (/* binding */ outputsOfCreated),
/* harmony export */   Kt: () => (/* binding */ revisionOutputs),
/* harmony export */   Ov: () => (/* binding */ outputsOfDeletion),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Qt: () => (/* binding */ boundedJson),
/* harmony export */   Ri: () => (/* binding */ functionOutputs),
/* harmony export */   S9: () => (/* binding */ outputsOfError),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   aS: () => (/* binding */ outputsOfPackage),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   p4: () => (/* binding */ bundleOutputs),
/* harmony export */   xW: () => (/* binding */ maxErrorLength),
/* harmony export */   zK: () => (/* binding */ outputsOfValidation)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_without_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2563);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1546);
/* harmony import */ var _error_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7205);
/* harmony import */ var _result_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7180);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8303);







/** The outputs of the action. */
const outputNames = (/* unused pure expression or super */ null && ([
    'outcome',
    'deployment-id',
    'deployment-ids',
    'deployment-status',
    'deployment-url',
    'application-name',
    'deployment-group-name',
    'deployment-group-created',
    'deployment-group-deleted',
    'compute-platform',
    'error-code',
    'error-message',
    'rollback-deployment-id',
    'rollback-status',
    'targets',
    'failed-targets',
    'result',
    'revision',
    'previous-revision',
    's3-bucket',
    's3-key',
    's3-version-id',
    's3-etag',
    'bundle-path',
    'bundle-sha256',
    'bundle-size',
    'task-definition',
    'lambda-current-version',
    'lambda-target-version',
    'diagnostics'
]));
/**
 * All outputs of a job together may have 1 MB, and other steps need room too. Bytes of UTF-8; GitHub counts UTF-16 code units,
 * of which a text never has more.
 */
const failedTargetsBudget = 192 * 1024;
const diagnosticsBudget = 64 * 1024;
const maxErrorLength = 8_192;
/**
 * What the action puts out; a value the run does not have is left out. Texts hold no ARN and no account id, because the runner
 * drops an output that masking would change (actions/runner, JobExtension.cs). `revision` goes back into `deploy` as it is.
 */
function outputsOf(result) {
    const { errorMessage, targets } = (0,_result_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toResultJson */ .L6)({ ...result, failedTargets: [], failures: [], diagnostics: [], snapshots: [] });
    return known({
        outcome: result.outcome,
        'deployment-id': result.deploymentId,
        'deployment-ids': JSON.stringify(result.deploymentIds),
        'deployment-status': result.deploymentStatus,
        'deployment-url': result.deploymentUrl,
        'application-name': result.applicationName,
        'deployment-group-name': result.deploymentGroupName === '' ? undefined : result.deploymentGroupName,
        'deployment-group-created': result.deploymentGroupCreated?.toString(),
        'compute-platform': result.computePlatform,
        'error-code': result.errorCode,
        'error-message': errorMessage,
        'rollback-deployment-id': result.rollbackDeploymentId,
        'rollback-status': result.rollbackStatus,
        targets: targets && JSON.stringify(targets),
        'failed-targets': boundedJson(result.failedTargets.map(_result_json_js__WEBPACK_IMPORTED_MODULE_2__/* .failedTargetJson */ .TU), failedTargetsBudget),
        'previous-revision': result.previousRevision && JSON.stringify((0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutContent */ .g)(result.previousRevision)),
        ...revisionOutputs(result.revision),
        ...bundleOutputs(result.bundle),
        ...functionOutputs(result),
        diagnostics: findings(result.diagnostics)
    });
}
/** What the action puts out of a group that was to be deleted. */
function outputsOfDeletion({ outcome, applicationName, deploymentGroupName, ...result }) {
    return known({
        outcome,
        'application-name': applicationName,
        'deployment-group-name': deploymentGroupName,
        'deployment-group-deleted': String(result.deploymentGroupDeleted),
        'error-message': result.errorMessage && (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeText */ .jZ)(result.errorMessage))
    });
}
/** The first outputs of a deployment, set as soon as it exists; of several, one on a line, in the order they were created in. */
function outputsOfCreated(created) {
    return known({
        'deployment-id': linesOf(created.map(({ deploymentId }) => deploymentId)),
        'deployment-url': linesOf(created.map(({ deploymentUrl }) => deploymentUrl))
    });
}
/** What there is, each on a line of its own. */
function linesOf(texts) {
    return texts.filter(text => text !== undefined && text !== '').join('\n');
}
/**
 * What the action puts out when its operation threw. `error-code` is CodeDeploy's word and stays empty; `error-message` is ours. The
 * deployment that an error names may be another's, so it is no `deployment-id`.
 */
function outputsOfError(error, { applicationName, deploymentGroupNames = [], diagnostics } = {}) {
    const carried = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.diagnostics.length > 0 ? error.diagnostics : diagnostics;
    return known({
        outcome: (0,_error_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOutcome */ .z)(error),
        'application-name': applicationName,
        'deployment-group-name': linesOf(deploymentGroupNames),
        'error-message': (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeText */ .jZ)(error instanceof Error ? error.message : String(error))), maxErrorLength),
        diagnostics: carried && findings(carried)
    });
}
/** What the action puts out for a validation without errors. */
function outputsOfValidation(diagnostics) {
    return known({ outcome: 'succeeded', diagnostics: findings(diagnostics) });
}
/** What the action puts out for a bundle that was written. */
function outputsOfPackage({ diagnostics, ...bundle }) {
    return known({ outcome: 'succeeded', ...bundleOutputs(bundle), diagnostics: findings(diagnostics) });
}
/** What the action puts out for a revision that was pushed. */
function outputsOfPush({ applicationName, revision, bundle, diagnostics }) {
    return known({
        outcome: 'succeeded',
        'application-name': applicationName,
        ...revisionOutputs(revision),
        ...bundleOutputs(bundle),
        diagnostics: findings(diagnostics)
    });
}
function revisionOutputs(revision) {
    const s3 = revision?.type === 's3' ? revision : undefined;
    return {
        revision: revision && JSON.stringify((0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutContent */ .g)(revision)),
        's3-bucket': s3?.bucket,
        's3-key': s3?.key,
        's3-version-id': s3?.versionId,
        's3-etag': s3?.eTag
    };
}
function bundleOutputs(bundle) {
    return {
        'bundle-path': bundle?.path,
        'bundle-sha256': bundle?.sha256,
        'bundle-size': bundle?.size?.toString()
    };
}
function functionOutputs({ taskDefinition, lambdaCurrentVersion, lambdaTargetVersion }) {
    return {
        'task-definition': taskDefinition,
        'lambda-current-version': lambdaCurrentVersion,
        'lambda-target-version': lambdaTargetVersion
    };
}
function known(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
function findings(diagnostics) {
    return boundedJson(diagnostics.map(_result_json_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticJson */ .gZ), diagnosticsBudget);
}
/** A JSON array of at most `maxBytes`; when items had to go, the last element is `{"omitted": n}`. */
function boundedJson(items, maxBytes) {
    const whole = items.map(item => JSON.stringify(item));
    const total = whole.reduce((bytes, text) => bytes + (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)(text) + 1, 1);
    if (total <= maxBytes)
        return `[${whole.join(',')}]`;
    const kept = [];
    let bytes = 40; // the brackets and the count
    for (const text of whole) {
        bytes += (0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)(text) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(text);
    }
    kept.push(JSON.stringify({ omitted: whole.length - kept.length }));
    return `[${kept.join(',')}]`;
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ toResultJson),
/* harmony export */   TU: () => (/* binding */ failedTargetJson),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson)
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
    return JSON.parse((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)(JSON.stringify(change)));
}
/** Its AppSpec, if it has one, names ARNs. */
function requestJson(request) {
    const { revision } = request;
    if (revision?.revisionType !== 'AppSpecContent' || revision.appSpecContent.content === undefined)
        return request;
    const appSpecContent = { ...revision.appSpecContent, content: (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)(revision.appSpecContent.content) };
    return { ...request, revision: { ...revision, appSpecContent } };
}
function diagnosticJson({ rule, severity, message, hint, file, span, agents: concerned }) {
    return {
        rule,
        severity,
        message: cleanText(message),
        ...(hint !== undefined && { hint: cleanText(hint) }),
        file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(file),
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
        ...(location && { file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(location.file) }),
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
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeText */ .jZ)(text)), maxTextLength);
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ sanitizeLines),
/* harmony export */   g$: () => (/* binding */ sanitizeLine),
/* harmony export */   jZ: () => (/* binding */ sanitizeText)
/* harmony export */ });
/**
 * Text that hosts, hooks and services wrote, made safe for a terminal, a log and a page: it can neither move the cursor,
 * nor repaint or retitle the terminal, nor change the order in which characters are read.
 * Escape sequences as in ECMA-48 (7-bit and 8-bit forms).
 */
const escape = '\u001b';
const introducers = '\u0090\u0098\u009b\u009d-\u009f';
const controlSequence = `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`;
// OSC, DCS, SOS, PM and APC up to their terminator. The body excludes every introducer, which keeps the match linear.
const controlString = `(?:${escape}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007${escape}\u009c${introducers}]*(?:\u0007|${escape}\\\\|\u009c)`;
const otherEscape = `${escape}[ -/]*[0-~]`;
const escapeSequences = new RegExp(`${controlSequence}|${controlString}|${otherEscape}`, 'g');
const plainLine = /^[ -~]*$/;
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// Controls, bidirectional controls, the byte order mark, interlinear annotation and the invisible "tag" characters.
const invisible = /(?!\t)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** The lines of an untrusted text without escape sequences and control characters (tabs stay); blank lines at its end are dropped. */
function sanitizeLines(text) {
    // Most texts: there is nothing in them to take out.
    if (plainLine.test(text)) {
        const line = text.trimEnd();
        return line === '' ? [] : [line];
    }
    const lines = text
        .replace(escapeSequences, '')
        .split(lineBreaks)
        .map(line => line.replace(invisible, '').toWellFormed().trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** An untrusted text as one line: line breaks become blanks. */
function sanitizeLine(text) {
    return sanitizeLines(text).join(' ').trim();
}
/** An untrusted text whose only control characters are tabs and line feeds. */
function sanitizeText(text) {
    return sanitizeLines(text).join('\n');
}


/***/ })

};
