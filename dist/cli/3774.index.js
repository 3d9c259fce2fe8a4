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
/* harmony import */ var _operations_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8115);
/* harmony import */ var _report_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
/* harmony import */ var _report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3903);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7721);








/**
 * Deploys, rehearses, packages, pushes, or sees to a deployment that exists, and returns the exit status. With `--format json`, standard output holds the result object and
 * nothing else; in a text the path of a bundle, or the revision that `deploy` takes, is the last line.
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
    const { consoleReporter } = await Promise.all(/* import() */[__webpack_require__.e(8585), __webpack_require__.e(6125)]).then(__webpack_require__.bind(__webpack_require__, 4360));
    const isTerminal = process.stdout.isTTY;
    const reporter = consoleReporter({
        write: print,
        colour: isTerminal && (process.env['NO_COLOR'] ?? '') === '',
        ...(isTerminal && { showProgress: (line) => process.stdout.write(`\r\u001b[2K${line.slice(0, process.stdout.columns - 1)}`) })
    });
    const result = await run(args, signal, reporter);
    if (!isDeployed(result))
        print(madeLine(result));
    return statusOf(result);
}
async function forJson(args, signal) {
    const { diagnosticJson, toResultJson } = await __webpack_require__.e(/* import() */ 7180).then(__webpack_require__.bind(__webpack_require__, 7180));
    try {
        const result = await run(args, signal, () => undefined);
        const json = isDeployed(result)
            ? toResultJson(result)
            : { outcome: 'succeeded', ...result, diagnostics: result.diagnostics.map(diagnosticJson) };
        print(JSON.stringify(json));
        return statusOf(result);
    }
    catch (error) {
        const { errorJson } = await __webpack_require__.e(/* import() */ 9098).then(__webpack_require__.bind(__webpack_require__, 9098));
        print(JSON.stringify(errorJson(error)));
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)((0,_report_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error).join('\n'));
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .errorExitStatus */ .l)(error);
    }
}
/** The log and the annotations of a step, for workflows that call the command line. No text of the project's or its hosts' becomes a command. */
async function forWorkflow(args, signal) {
    const { WorkflowReport } = await Promise.all(/* import() */[__webpack_require__.e(8585), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 2769));
    const report = new WorkflowReport(print);
    try {
        const result = await run(args, signal, report.observe);
        if (!isDeployed(result))
            report.say(madeLine(result));
        report.end(isDeployed(result) ? result.failures : [], result.diagnostics);
        return statusOf(result);
    }
    catch (error) {
        report.fail(error);
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .errorExitStatus */ .l)(error);
    }
}
async function run(args, signal, reporter) {
    const onEvent = (0,_core_observer_js__WEBPACK_IMPORTED_MODULE_6__/* .muteOnError */ .h)(reporter, error => (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .complain */ .c)(`the report failed and is silent from here on: ${String(error)}`));
    const { githubRun } = await __webpack_require__.e(/* import() */ 1704).then(__webpack_require__.bind(__webpack_require__, 1704));
    const options = { ...withSource(args), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ run: githubRun(process.env) }), signal, onEvent };
    switch (args.command) {
        case 'rehearse': {
            const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(1528), __webpack_require__.e(5650), __webpack_require__.e(4300), __webpack_require__.e(421), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(7946), __webpack_require__.e(8503), __webpack_require__.e(562)]).then(__webpack_require__.bind(__webpack_require__, 562));
            // A commit is rehearsed from the repository the command runs in.
            return rehearse({ ...options, clones: [process.cwd()] });
        }
        case 'deploy': {
            const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(1528), __webpack_require__.e(5650), __webpack_require__.e(4300), __webpack_require__.e(421), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(7946), __webpack_require__.e(8503), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 2484));
            return deploy({ ...options, ...requiredNames(args.inputs), ...regionOf(args.inputs) });
        }
        case 'push': {
            const { pushRevision } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(1528), __webpack_require__.e(5650), __webpack_require__.e(4300), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(8503), __webpack_require__.e(9383)]).then(__webpack_require__.bind(__webpack_require__, 9383));
            return pushRevision({ ...options, ...requiredApplication(args.inputs), ...regionOf(args.inputs) });
        }
        case 'wait': {
            const { waitForDeployment } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 4833));
            return waitForDeployment({ ...options, ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'continue': {
            const { continueDeployment } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(2059)]).then(__webpack_require__.bind(__webpack_require__, 2059));
            return continueDeployment({ ...options, ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'stop': {
            const { stopDeployment } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(8606)]).then(__webpack_require__.bind(__webpack_require__, 8606));
            const { autoRollback, ...rest } = options;
            return stopDeployment({ ...rest, ...(0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .stopRollback */ .Vm)(autoRollback), ...requiredDeployment(args), ...regionOf(args.inputs) });
        }
        case 'rollback': {
            const { rollbackDeployment } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(1528), __webpack_require__.e(5650), __webpack_require__.e(4300), __webpack_require__.e(421), __webpack_require__.e(2288), __webpack_require__.e(7827), __webpack_require__.e(7946), __webpack_require__.e(8503), __webpack_require__.e(9018)]).then(__webpack_require__.bind(__webpack_require__, 9018));
            const deploymentId = deploymentOf(args);
            return rollbackDeployment({
                ...options,
                ...requiredNames(args.inputs),
                ...(deploymentId !== undefined && { deploymentId }),
                ...regionOf(args.inputs)
            });
        }
        case 'restart': {
            const { restartDeployment } = await Promise.all(/* import() */[__webpack_require__.e(1528), __webpack_require__.e(421), __webpack_require__.e(7946), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 649));
            return restartDeployment({ ...options, ...requiredNames(args.inputs), ...regionOf(args.inputs) });
        }
        default: {
            const { packageRevision } = await Promise.all(/* import() */[__webpack_require__.e(1528), __webpack_require__.e(5650), __webpack_require__.e(4300), __webpack_require__.e(7827), __webpack_require__.e(6242)]).then(__webpack_require__.bind(__webpack_require__, 6242));
            return packageRevision({ ...options, ...(args.own.output !== undefined && { output: args.own.output }) });
        }
    }
}
function isDeployed(result) {
    return 'outcome' in result;
}
/** What the next command is given. */
function madeLine(made) {
    return 'revision' in made ? JSON.stringify(made.revision) : made.path;
}
function statusOf(result) {
    return isDeployed(result) ? (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .exitStatus */ .$)(result) : 0;
}
/** The options that the inputs of the same names give. */
function withSource({ command, inputs, positionals }) {
    const [source] = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .takesDeployment */ .Ex)(command) ? [] : positionals;
    return { ...inputs, ...(source !== undefined && { source }) };
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
function requiredNames(inputs) {
    const { deploymentGroupName } = inputs;
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
function missing(input, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `--${input} is missing: ${what}`, { input });
}
function regionOf({ awsRegion }) {
    return awsRegion === undefined ? {} : { region: awsRegion };
}
function print(line) {
    process.stdout.write(`${line}\n`);
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
