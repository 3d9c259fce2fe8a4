export const id = 3774;
export const ids = [3774];
export const modules = {

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operate: () => (/* binding */ operate)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_observer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9365);
/* harmony import */ var _operations_group_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9228);
/* harmony import */ var _operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7721);








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
    const [stream, write] = args.command === 'package' || args.command === 'push' ? [process.stderr, _print_js__WEBPACK_IMPORTED_MODULE_5__.printAside] : [process.stdout, _print_js__WEBPACK_IMPORTED_MODULE_5__.print];
    const isTerminal = stream.isTTY;
    const reporter = consoleReporter({
        write: line => write(line),
        colour: isTerminal && (process.env['NO_COLOR'] ?? '') === '',
        ...(isTerminal && { showProgress: (line) => stream.write(`\r\u001b[2K${line.slice(0, stream.columns - 1)}`) })
    });
    const result = await run(args, signal, reporter);
    if (!isDeployed(result))
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.print)(await madeLine(result));
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
        : { outcome: 'succeeded', ...result, diagnostics: result.diagnostics.map(diagnosticJson) };
    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.print)(jsonLine(json));
    return statusOf(result);
}
/** The log and the annotations of a step, for workflows that call the command line. No text of the project's or its hosts' becomes a command. */
async function forWorkflow(args, signal) {
    const { WorkflowReport } = await Promise.all(/* import() */[__webpack_require__.e(8229), __webpack_require__.e(4576)]).then(__webpack_require__.bind(__webpack_require__, 9928));
    // It makes no commands but its own.
    const report = new WorkflowReport(line => (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.print)(line, false));
    try {
        const result = await run(args, signal, report.observe);
        if (!isDeployed(result))
            report.say(await madeLine(result));
        if (isOfGroups(result))
            report.endGroups(result);
        else if (isDeployed(result))
            report.end(result);
        else
            report.endFindings(result.diagnostics);
        return statusOf(result);
    }
    catch (error) {
        report.fail(error);
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .errorExitStatus */ .lL)(error);
    }
}
async function run(args, signal, reporter) {
    const onEvent = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_6__/* .muteOnError */ .h)(reporter, error => (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.complain)(`the report failed and is silent from here on: ${String(error)}`));
    const { githubRun } = await __webpack_require__.e(/* import() */ 1704).then(__webpack_require__.bind(__webpack_require__, 1704));
    const options = { ...withSource(args), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ run: githubRun(process.env) }), signal, onEvent };
    switch (args.command) {
        case 'rehearse': {
            const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(5399), __webpack_require__.e(588), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(3186), __webpack_require__.e(8489), __webpack_require__.e(7343), __webpack_require__.e(1133)]).then(__webpack_require__.bind(__webpack_require__, 1133));
            // A commit is rehearsed from the repository the command runs in.
            const deploymentGroupName = (0,_operations_group_names_js__WEBPACK_IMPORTED_MODULE_1__/* .oneGroup */ .i)(args.inputs.deploymentGroupName, 'rehearse', spell);
            return rehearse({ ...options, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ deploymentGroupName }), clones: [process.cwd()] });
        }
        case 'deploy': {
            const { deploymentGroupName: deploymentGroupNames = [] } = args.inputs;
            if (deploymentGroupNames.length > 1) {
                const { deployToGroups } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(5399), __webpack_require__.e(588), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(3186), __webpack_require__.e(8489), __webpack_require__.e(7343), __webpack_require__.e(4024)]).then(__webpack_require__.bind(__webpack_require__, 4024));
                return deployToGroups({ ...options, ...requiredApplication(args.inputs), deploymentGroupNames, ...regionOf(args.inputs) });
            }
            const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(5399), __webpack_require__.e(588), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(3186), __webpack_require__.e(8489), __webpack_require__.e(7343), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 2484));
            return deploy({ ...options, ...requiredNames(args), ...regionOf(args.inputs) });
        }
        case 'push': {
            const { pushRevision } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(5399), __webpack_require__.e(588), __webpack_require__.e(4300), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(3186), __webpack_require__.e(9383)]).then(__webpack_require__.bind(__webpack_require__, 9383));
            return pushRevision({ ...options, ...requiredApplication(args.inputs), ...regionOf(args.inputs) });
        }
        case 'wait': {
            const { waitForDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(588), __webpack_require__.e(2479), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 4833));
            return waitForDeployment({ ...options, ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'continue': {
            const { continueDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(588), __webpack_require__.e(2479), __webpack_require__.e(2059)]).then(__webpack_require__.bind(__webpack_require__, 2059));
            return continueDeployment({ ...options, ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'stop': {
            const { stopDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(588), __webpack_require__.e(2479), __webpack_require__.e(8606)]).then(__webpack_require__.bind(__webpack_require__, 6225));
            const { autoRollback, ...rest } = options;
            return stopDeployment({ ...rest, ...(0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRollback */ .Vm)(autoRollback), ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'rollback': {
            const { rollbackDeployment } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(5399), __webpack_require__.e(588), __webpack_require__.e(4300), __webpack_require__.e(2479), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(3186), __webpack_require__.e(8489), __webpack_require__.e(7343), __webpack_require__.e(9018)]).then(__webpack_require__.bind(__webpack_require__, 9018));
            const deploymentId = deploymentOf(args);
            return rollbackDeployment({
                ...options,
                ...requiredNames(args),
                ...(deploymentId !== undefined && { deploymentId }),
                ...regionOf(args.inputs)
            });
        }
        case 'restart': {
            const { restartDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(588), __webpack_require__.e(2479), __webpack_require__.e(8489), __webpack_require__.e(5074)]).then(__webpack_require__.bind(__webpack_require__, 649));
            return restartDeployment({ ...options, ...requiredNames(args), ...regionOf(args.inputs) });
        }
        default: {
            const { packageRevision } = await Promise.all(/* import() */[__webpack_require__.e(9437), __webpack_require__.e(5399), __webpack_require__.e(4300), __webpack_require__.e(7827), __webpack_require__.e(6510)]).then(__webpack_require__.bind(__webpack_require__, 6510));
            return packageRevision({ ...options, ...(args.own.output !== undefined && { output: args.own.output }) });
        }
    }
}
function isDeployed(result) {
    return 'outcome' in result;
}
function isOfGroups(result) {
    return 'groups' in result;
}
/** What the next command is given. */
async function madeLine(made) {
    if (!('revision' in made))
        return made.path;
    const { jsonLine } = await __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973));
    return jsonLine(made.revision);
}
function statusOf(result) {
    if (isOfGroups(result))
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsExitStatus */ .Jd)(result);
    return isDeployed(result) ? (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .exitStatus */ .$u)(result) : 0;
}
/** The options that the inputs of the same names give. */
function withSource({ command, inputs, positionals }) {
    const [source] = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .takesDeployment */ .Ex)(command) ? [] : positionals;
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
function requiredApplication({ applicationName }) {
    if (applicationName === undefined)
        throw missing('application-name', 'the CodeDeploy application');
    return { applicationName };
}
function spell(name) {
    return `--${name}`;
}
function missing(input, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `--${input} is missing: ${what}`, { input });
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


/***/ })

};
