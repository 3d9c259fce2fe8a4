export const id = 75;
export const ids = [75];
export const modules = {

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var core = __webpack_require__(9433);
// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/find-by-marker.js
var find_by_marker = __webpack_require__(4612);
// EXTERNAL MODULE: ./lib/operations/stop-deployment.js
var stop_deployment = __webpack_require__(9026);
;// CONCATENATED MODULE: ./lib/operations/finish-run.js



/** How long a stopped deployment is given to end, and how often it is looked at. A job's post steps have minutes, not hours. */
const settleMs = 60_000;
const lookMs = 1_000;
/** Does what a killed run could not: finds its deployment and, unless it has ended or is to be left, stops it. */
async function finishRun(run, ports, observe) {
    const { codedeploy } = ports;
    const deploymentId = run.deploymentId ?? (await (0,find_by_marker/* findByMarker */.p)(run, run.startedMs, ports));
    if (deploymentId === undefined)
        return { type: 'never-created' };
    const { status } = await codedeploy.getDeployment(deploymentId);
    if ((0,model/* isTerminal */.Hd)(status))
        return { type: 'ended', deploymentId, status };
    if (run.onCancel === 'leave')
        return { type: 'left-running', deploymentId, status };
    observe({ type: 'stopping', deploymentId, because: 'cancelled' });
    const isStopped = await codedeploy.stopDeployment(deploymentId, run.onCancel === 'stop' ? {} : { autoRollback: true }, AbortSignal.timeout(stop_deployment/* stopCallMs */.X));
    const untilMs = ports.clock.now() + settleMs;
    for (;;) {
        const found = (await codedeploy.getDeployment(deploymentId)).status;
        if ((0,model/* isTerminal */.Hd)(found))
            return { type: isStopped ? 'stopped' : 'ended', deploymentId, status: found };
        // Instances finish the script they are in; the stop itself is accepted.
        if (ports.clock.now() >= untilMs)
            return { type: 'stopped', deploymentId, status: found };
        await ports.clock.sleep(lookMs);
    }
}

// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/report/github/inert-line.js
var inert_line = __webpack_require__(2207);
// EXTERNAL MODULE: ./lib/action/run-state.js
var run_state = __webpack_require__(7559);
;// CONCATENATED MODULE: ./lib/action/post.js






/** Finishes what a killed step could not. Says how the deployment stands; the job's result is the step's, so a problem is a warning. */
async function runPost() {
    const unfinished = (0,run_state/* loadUnfinished */.ie)();
    if (!unfinished)
        return;
    const { run, region } = unfinished;
    try {
        const ports = await (0,aws_ports/* deployPorts */.Wh)(region === undefined ? {} : { region });
        const found = await finishRun(run, ports, event => {
            if (event.type === 'stopping')
                core.info((0,inert_line/* inertLine */.Fq)(`The step ended while ${event.deploymentId} was running: stopping it`));
        });
        switch (found.type) {
            case 'never-created':
                core.info('The step ended before a deployment was created.');
                break;
            case 'ended':
                core.info((0,inert_line/* inertLine */.Fq)(`${found.deploymentId} had ended: ${found.status}`));
                break;
            case 'stopped':
                core.warning((0,inert_line/* inertLine */.Fq)(`${found.deploymentId} was stopped (${found.status}), because the step ended while it was running.`));
                break;
            case 'left-running':
                core.warning((0,inert_line/* inertLine */.Fq)(`${found.deploymentId} goes on (${found.status}): \`on-cancel\` is \`leave\`.`));
                break;
        }
    }
    catch (error) {
        core.warning((0,inert_line/* inertLine */.Fq)(`The deployment of the ended step may still be running in group "${run.deploymentGroupName}": ${(0,describe_error/* describeError */.U)(error).join(' ')}`));
    }
}


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ saveSettled),
/* harmony export */   ie: () => (/* binding */ loadUnfinished),
/* harmony export */   r9: () => (/* binding */ saveUnfinished)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9433);

function saveUnfinished(run, region) {
    save('unfinished-run', JSON.stringify(run));
    save('aws-region', region ?? '');
}
/** The step knows how the deployment ended, or left it running on purpose: nothing is left to do for the post step. */
function saveSettled() {
    save('settled', 'true');
}
function loadUnfinished() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState('unfinished-run');
    if (text === '' || _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState('settled') === 'true')
        return undefined;
    const region = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState('aws-region');
    return { run: JSON.parse(text), region: region === '' ? undefined : region };
}
function save(key, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState(key, value);
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    })
};


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ parseRunMarker),
/* harmony export */   bA: () => (/* binding */ clipDescription),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* unused harmony export descriptionLimit */
/** The description says at most this many characters (the API guide's limit). */
const descriptionLimit = 256;
/** `run=… attempt=… sha=… id=… workflow=…` and then the user's words, cut to the limit: the marker always fits. */
function describeRun({ run, attempt, sha, nonce, workflow }, words) {
    const commit = sha?.toLowerCase();
    const parts = [`run=${oneWord(run)}`, `attempt=${attempt}`];
    if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit))
        parts.push(`sha=${commit}`);
    parts.push(`id=${oneWord(nonce)}`);
    if (workflow !== undefined && workflow !== '')
        parts.push(`workflow=${workflow.replace(/\s+/g, '-').slice(-longestWorkflow)}`);
    return clipDescription([...parts, words].filter(part => part !== '').join(' '));
}
/** Cut to what a description may have. */
function clipDescription(full) {
    return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The marker in a description, if it has one. */
function parseRunMarker(description) {
    const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)(?: workflow=(\S+))?/.exec(description);
    if (!match)
        return undefined;
    const [, run = '', attempt = '', sha, nonce = '', workflow] = match;
    return { run, attempt: Number(attempt), ...(sha !== undefined && { sha }), nonce, ...(workflow !== undefined && { workflow }) };
}
/** Fits in, with a run, a commit and some words beside it. The end of a workflow says more than its beginning. */
const longestWorkflow = 80;
/** A word of a marker: without blanks, and short enough that the marker fits into the limit. */
function oneWord(text) {
    return text.replace(/\s+/g, '-').slice(0, 64);
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Wh: () => (/* binding */ deployPorts),
/* harmony export */   o4: () => (/* binding */ connectAws)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

/** The SDK's clients behind our ports; loaded only when a mode needs AWS. */
async function connectAws(settings) {
    const [{ createCodeDeployPort }, { createObjectStorePort }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(507), __webpack_require__.e(193), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 9316)), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(193), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 6372))]);
    const { AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint } = process.env;
    const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '');
    return { codedeploy: createCodeDeployPort(settings), s3: createObjectStorePort({ ...settings, isCustomS3Endpoint }) };
}
async function deployPorts(settings) {
    return { ...(await connectAws(settings)), clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, nonce };
}
/** Eight characters that no other run of this group has. */
function nonce() {
    return crypto.randomUUID().slice(0, 8);
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findByMarker)
/* harmony export */ });
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7549);

/** AWS's clock and this one may differ. */
const clockToleranceMs = 300_000;
/**
 * The id of the group's deployment that carries the marker of `description`, created since `startedMs`: finds a deployment whose
 * CreateDeployment answer was lost. A lookup that fails is an error, since creating blindly could create two.
 */
async function findByMarker({ applicationName, deploymentGroupName, description }, startedMs, { codedeploy }) {
    const nonce = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunMarker */ .T_)(description)?.nonce;
    if (nonce === undefined)
        throw new Error(`the description "${description}" has no run marker`);
    for (const id of await codedeploy.listDeployments(applicationName, deploymentGroupName, startedMs - clockToleranceMs)) {
        const deployment = await codedeploy.getDeployment(id);
        if ((0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunMarker */ .T_)(deployment.description ?? '')?.nonce === nonce)
            return id;
    }
    return undefined;
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment),
/* harmony export */   X: () => (/* binding */ stopCallMs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** GitHub gives a cancelled step 7.5 s: one call, and one retry, must be through before. */
const stopCallMs = 5_000;
/** One prompt call. `stop` does not say whether to roll back: the group's own settings apply. */
async function stopDeployment(deploymentId, because, policy, { codedeploy }, observe) {
    observe({ type: 'stopping', deploymentId, because });
    try {
        const isStopped = await codedeploy.stopDeployment(deploymentId, policy === 'stop' ? {} : { autoRollback: true }, AbortSignal.timeout(stopCallMs));
        return isStopped ? 'stopped' : 'over';
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        observe({
            type: 'warning',
            message: `${deploymentId} could not be stopped and goes on: ${error.message}`,
            hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
        });
        return 'refused';
    }
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
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);



const maxCauses = 4;
const maxCauseLength = 300;
const maxStackLines = 12;
/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError} never shows a stack; anything else is a bug of this program and does.
 */
function describeError(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? describeDeployError(error) : describeBug(error);
}
function describeDeployError(error) {
    const lines = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(error.message);
    if (lines.length === 0)
        lines.push(error.code);
    const call = [error.operation, error.errorName, error.requestId === undefined ? undefined : `request ${error.requestId}`].filter(part => part !== undefined && part !== '');
    if (call.length > 0)
        lines.push(`  call: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(call.join(', '))}`);
    if (error.input !== undefined)
        lines.push(`  input: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(error.input)}`);
    if (error.deploymentId !== undefined)
        lines.push(`  deployment: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(error.deploymentId)}`);
    lines.push(...describeCauses(error));
    if (error.hint !== undefined)
        lines.push(...indent('  what to do: ', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(error.hint)));
    return lines;
}
function describeBug(error) {
    if (!(error instanceof Error))
        return [`Unexpected failure: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(String(error)), maxCauseLength)}`];
    const [first, ...rest] = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(error.stack ?? `${error.name}: ${error.message}`);
    return [
        `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
        ...rest.slice(0, maxStackLines),
        ...describeCauses(error)
    ];
}
function describeCauses(error) {
    const lines = [];
    const told = [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(error.message)];
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
        const text = typeof cause === 'string' ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(cause), maxCauseLength) : `a thrown ${typeof cause}`;
        return { text, line: text };
    }
    const text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(cause.message), maxCauseLength);
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(cause.name);
    return { text, line: name === 'Error' || name === 'DeployError' ? text : `${name}: ${text}` };
}
function indent(label, lines) {
    return lines.map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`));
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
