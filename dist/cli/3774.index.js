export const id = 3774;
export const ids = [3774,5128];
export const modules = {

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operate: () => (/* binding */ operate)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9365);
/* harmony import */ var _operations_group_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9228);
/* harmony import */ var _operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _operations_require_no_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);
/* harmony import */ var _report_exit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5311);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3814);
/* harmony import */ var _report_group_change_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5128);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7721);










/**
 * Deploys, rehearses, packages, pushes, or sees to a deployment that exists, and returns the exit status. With `--format json`, standard output holds the result object and
 * nothing else; in a text it has the log, or of `package` and `push` only the path of the bundle, or the revision that `deploy` takes.
 */
async function operate(args, signal) {
    switch (args.own.format) {
        case 'json':
            return forJson(args, signal);
        case 'github':
            return forWorkflow(args, signal);
        default:
            return forPeople(args, signal);
    }
}
async function forPeople(args, signal) {
    const { consoleReporter } = await Promise.all(/* import() */[__webpack_require__.e(8229), __webpack_require__.e(93)]).then(__webpack_require__.bind(__webpack_require__, 4360));
    // What makes something for another command puts out that alone; of everything else the log is what is asked for.
    const [stream, write] = args.command === 'package' || args.command === 'push' ? [process.stderr, _print_js__WEBPACK_IMPORTED_MODULE_7__.printAside] : [process.stdout, _print_js__WEBPACK_IMPORTED_MODULE_7__.print];
    const isTerminal = stream.isTTY;
    const reporter = consoleReporter({
        write: line => write(line),
        colour: isTerminal && (process.env['NO_COLOR'] ?? '') === '',
        ...(isTerminal && { showProgress: (line) => stream.write(`\r\u001b[2K${line.slice(0, stream.columns - 1)}`) })
    });
    const result = await run(args, signal, reporter);
    const last = await lastLine(result);
    if (last !== undefined)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.print)(last);
    return statusOf(result);
}
async function forJson(args, signal) {
    const [{ diagnosticJson, toResultJson }, { toGroupsJson }, { jsonLine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7180).then(__webpack_require__.bind(__webpack_require__, 7180)),
        __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 887)),
        __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973))
    ]);
    const result = await run(args, signal, () => undefined);
    const json = isDeployed(result)
        ? isOfGroups(result)
            ? toGroupsJson(result)
            : toResultJson(result)
        : isDeletion(result)
            ? (0,_report_group_change_text_js__WEBPACK_IMPORTED_MODULE_6__/* .deletionJson */ .N4)(result)
            : { outcome: 'succeeded', ...result, diagnostics: result.diagnostics.map(diagnosticJson) };
    (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.print)(jsonLine(json));
    return statusOf(result);
}
/** The log and the annotations of a step, for workflows that call the command line. No text of the project's or its hosts' becomes a command. */
async function forWorkflow(args, signal) {
    const { WorkflowReport } = await Promise.all(/* import() */[__webpack_require__.e(8229), __webpack_require__.e(9928), __webpack_require__.e(7079)]).then(__webpack_require__.bind(__webpack_require__, 9928));
    // It makes no commands but its own.
    const report = new WorkflowReport(line => (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.print)(line, false));
    try {
        const result = await run(args, signal, report.observe);
        const last = await lastLine(result);
        if (last !== undefined)
            report.say(last);
        if (isOfGroups(result))
            report.endGroups(result);
        else if (isDeployed(result))
            report.end(result);
        else if (!isDeletion(result))
            report.endFindings(result.diagnostics);
        return statusOf(result);
    }
    catch (error) {
        report.fail(error);
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .errorExitStatus */ .lL)(error);
    }
}
async function run(args, signal, reporter) {
    const onEvent = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_8__/* .muteOnError */ .h)(reporter, error => (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.complain)(`the report failed and is silent from here on: ${String(error)}`));
    const { githubRun } = await __webpack_require__.e(/* import() */ 1704).then(__webpack_require__.bind(__webpack_require__, 1704));
    const options = { ...withSource(args), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ run: githubRun(process.env) }), signal, onEvent };
    switch (args.command) {
        case 'rehearse': {
            const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(7519), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(1615), __webpack_require__.e(2882), __webpack_require__.e(4829), __webpack_require__.e(7111), __webpack_require__.e(7552), __webpack_require__.e(414)]).then(__webpack_require__.bind(__webpack_require__, 414));
            // A commit is rehearsed from the repository the command runs in.
            const deploymentGroupName = (0,_operations_group_names_js__WEBPACK_IMPORTED_MODULE_1__/* .oneGroup */ .i)(args.inputs.deploymentGroupName, 'rehearse', spell);
            const branch = args.inputs.branchConfig === undefined ? {} : await groupOrBranch(args.inputs, { allowForks: true });
            return rehearse({ ...options, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ deploymentGroupName }), ...branch, clones: [process.cwd()] });
        }
        case 'deploy': {
            const { deploymentGroupName: deploymentGroupNames = [], githubCommitId, allowForks = false } = args.inputs;
            if (githubCommitId !== undefined && !allowForks) {
                const { requireNoForkCommit } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 9115));
                requireNoForkCommit(process.env, githubCommitId);
            }
            if (deploymentGroupNames.length > 1) {
                (0,_operations_require_no_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNoBranch */ .d)(args.inputs);
                const { deployToGroups } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(7519), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(1615), __webpack_require__.e(2882), __webpack_require__.e(4829), __webpack_require__.e(4024)]).then(__webpack_require__.bind(__webpack_require__, 4024));
                return deployToGroups({ ...options, ...requiredApplication(args.inputs), deploymentGroupNames, ...regionOf(args.inputs) });
            }
            const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(7519), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(1615), __webpack_require__.e(2882), __webpack_require__.e(4829), __webpack_require__.e(7111), __webpack_require__.e(7552), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 2484));
            const target = { ...requiredApplication(args.inputs), ...(await groupOrBranch(args.inputs, { allowForks })) };
            return deploy({ ...options, ...target, ...regionOf(args.inputs) });
        }
        case 'delete-deployment-group': {
            const { deleteDeploymentGroup } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(7519), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(1615), __webpack_require__.e(2882), __webpack_require__.e(4829), __webpack_require__.e(7111), __webpack_require__.e(7552), __webpack_require__.e(8600)]).then(__webpack_require__.bind(__webpack_require__, 8600));
            const target = { ...requiredApplication(args.inputs), ...(await groupOrBranch(args.inputs, { allowForks: true })) };
            return deleteDeploymentGroup({ ...options, ...target, ...regionOf(args.inputs) });
        }
        case 'push': {
            const { pushRevision } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(7519), __webpack_require__.e(4300), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(1615), __webpack_require__.e(9383)]).then(__webpack_require__.bind(__webpack_require__, 9383));
            return pushRevision({ ...options, ...requiredApplication(args.inputs), ...regionOf(args.inputs) });
        }
        case 'wait': {
            const { waitForDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(7519), __webpack_require__.e(2479), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 4833));
            return waitForDeployment({ ...options, ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'continue': {
            const { continueDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(7519), __webpack_require__.e(2479), __webpack_require__.e(2059)]).then(__webpack_require__.bind(__webpack_require__, 2059));
            return continueDeployment({ ...options, ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'stop': {
            const { stopDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(7519), __webpack_require__.e(2479), __webpack_require__.e(8606)]).then(__webpack_require__.bind(__webpack_require__, 6225));
            const { autoRollback, ...rest } = options;
            return stopDeployment({ ...rest, ...(0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRollback */ .Vm)(autoRollback), ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'rollback': {
            const { rollbackDeployment } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(7519), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(1615), __webpack_require__.e(2882), __webpack_require__.e(4829), __webpack_require__.e(9018)]).then(__webpack_require__.bind(__webpack_require__, 9018));
            const deploymentId = deploymentOf(args);
            return rollbackDeployment({
                ...options,
                ...requiredNames(args),
                ...(deploymentId !== undefined && { deploymentId }),
                ...regionOf(args.inputs)
            });
        }
        case 'restart': {
            const { restartDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(7519), __webpack_require__.e(2479), __webpack_require__.e(2882), __webpack_require__.e(5074)]).then(__webpack_require__.bind(__webpack_require__, 649));
            return restartDeployment({ ...options, ...requiredNames(args), ...regionOf(args.inputs) });
        }
        default: {
            const { packageRevision } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(4300), __webpack_require__.e(7827), __webpack_require__.e(6510)]).then(__webpack_require__.bind(__webpack_require__, 6510));
            return packageRevision({ ...options, ...(args.own.output !== undefined && { output: args.own.output }) });
        }
    }
}
function isDeployed(result) {
    return 'outcome' in result && !isDeletion(result);
}
function isDeletion(result) {
    return 'deploymentGroupDeleted' in result;
}
function isOfGroups(result) {
    return 'groups' in result;
}
/** What the log does not say: what the next command is given, or why no group was deleted. */
async function lastLine(result) {
    if (isDeletion(result))
        return result.outcome === 'skipped' ? (0,_report_group_change_text_js__WEBPACK_IMPORTED_MODULE_6__/* .describeDeletion */ .MW)(result) : undefined;
    if (isDeployed(result))
        return undefined;
    if (!('revision' in result))
        return result.path;
    const { jsonLine } = await __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973));
    return jsonLine(result.revision);
}
function statusOf(result) {
    if (isOfGroups(result))
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsExitStatus */ .Jd)(result);
    return isDeployed(result) ? (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatus */ .$u)(result) : 0;
}
/** The options that the inputs of the same names give. */
function withSource({ command, inputs, positionals }) {
    const [source] = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .takesDeployment */ .Ex)(command) ? [] : positionals;
    // How many groups are taken depends on the command.
    const { deploymentGroupName: _groups, ...others } = inputs;
    return { ...others, ...(source !== undefined && { source }) };
}
/** The deployment that is named, as the word after the command or by its flag. */
function deploymentOf({ inputs, positionals }) {
    return positionals[0] ?? inputs.deploymentId;
}
function requiredDeployment(args) {
    const deploymentId = deploymentOf(args);
    if (deploymentId === undefined)
        throw missing('deployment-id', `the deployment to ${args.command}`);
    return { deploymentId };
}
function requiredNames({ command, inputs }) {
    const deploymentGroupName = (0,_operations_group_names_js__WEBPACK_IMPORTED_MODULE_1__/* .oneGroup */ .i)(inputs.deploymentGroupName, command, spell);
    const application = requiredApplication(inputs);
    if (deploymentGroupName === undefined)
        throw missing('deployment-group-name', 'the deployment group to deploy to');
    return { ...application, deploymentGroupName };
}
/** The group that is named; without one, what the runner of a workflow says of the branch, where there is a runner. */
async function groupOrBranch(inputs, { allowForks }) {
    // Several of them are deployed to elsewhere.
    const name = (0,_operations_group_names_js__WEBPACK_IMPORTED_MODULE_1__/* .oneGroup */ .i)(inputs.deploymentGroupName, 'delete-deployment-group', spell);
    if (name !== undefined)
        return { deploymentGroupName: name };
    const { branchOfEvent } = await __webpack_require__.e(/* import() */ 9672).then(__webpack_require__.bind(__webpack_require__, 9672));
    return branchOfEvent(process.env, inputs, { allowForks });
}
function requiredApplication({ applicationName }) {
    if (applicationName === undefined)
        throw missing('application-name', 'the CodeDeploy application');
    return { applicationName };
}
function spell(name) {
    return `--${name}`;
}
function missing(input, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `--${input} is missing: ${what}`, { input, hint: `Add --${input} with its name or id.` });
}
function regionOf({ awsRegion }) {
    return awsRegion === undefined ? {} : { region: awsRegion };
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

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ muteOnError)
/* harmony export */ });
/**
 * An observer that cannot break the work it watches: the first error is handed to `onError`, later events are not delivered.
 * A broken reporter must never change the outcome of a deployment.
 */
function muteOnError(observer, onError) {
    let muted = observer === undefined;
    return event => {
        if (muted)
            return;
        try {
            observer?.(event);
        }
        catch (error) {
            muted = true;
            onError(error);
        }
    };
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requireNoBranch)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const inputs = {
    branchConfig: 'branch-config',
    branch: 'branch',
    configName: 'config-name',
    pullRequestNumber: 'pull-request-number',
    onUnmatchedBranch: 'on-unmatched-branch'
};
/** Throws `usage` for what says which group a branch has, where the group is named. */
function requireNoBranch(options) {
    const option = Object.keys(inputs).find(name => options[name] !== undefined);
    if (option === undefined)
        return;
    const input = inputs[option];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`deployment-group-name\` names the group, and \`${input}\` is for finding the one of a branch`, {
        input,
        hint: 'Leave one of the two empty.'
    });
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
