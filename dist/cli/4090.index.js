export const id = 4090;
export const ids = [4090];
export const modules = {

/***/ 4090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onPremisesCommand: () => (/* binding */ onPremisesCommand)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_with_hint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6974);
/* harmony import */ var _operations_on_premises_iam_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4035);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7721);





/**
 * `register`, `deregister` and `tag`: on-premises instances. With `--format json`, standard output holds the result and nothing else. Always 0;
 * what could not be done is thrown.
 */
async function onPremisesCommand(args, signal) {
    const { inputs, own } = args;
    const options = {
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ region: inputs.awsRegion, dryRun: inputs.dryRun }),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ instanceTags: own['instance-tags'] }),
        signal,
        onEvent: tell
    };
    switch (args.command) {
        case 'register': {
            const instanceName = requiredInstance(args);
            const { registerInstance } = await Promise.all(/* import() */[__webpack_require__.e(3127), __webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__, 8109));
            const arns = (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ iamUserArn: own['iam-user-arn'], iamSessionArn: own['iam-session-arn'] });
            const identity = (0,_operations_on_premises_iam_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .requireIdentity */ .sK)(arns);
            const result = await registerInstance({ ...options, ...arns, instanceName });
            return show(args, result, ({ registeredLines }) => registeredLines(result, identity));
        }
        case 'deregister': {
            const { deregisterInstance } = await __webpack_require__.e(/* import() */ 5104).then(__webpack_require__.bind(__webpack_require__, 5104));
            const result = await deregisterInstance({ ...options, instanceName: requiredInstance(args) });
            return show(args, result, ({ deregisteredLines }) => deregisteredLines(result));
        }
        default: {
            const { tagInstances } = await Promise.all(/* import() */[__webpack_require__.e(3127), __webpack_require__.e(9346)]).then(__webpack_require__.bind(__webpack_require__, 6965));
            requiredInstance(args);
            const removeTags = own['remove-tags'];
            const result = await tagInstances({ ...options, instanceNames: args.positionals, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ removeTags }) });
            return show(args, result, ({ taggedLines }) => taggedLines(result));
        }
    }
}
async function show({ own }, result, lines) {
    if (own.format === 'json') {
        const { jsonLine } = await __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973));
        (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.print)(jsonLine({ outcome: result.isDryRun ? 'skipped' : 'succeeded', ...result }));
        return 0;
    }
    const text = lines(await __webpack_require__.e(/* import() */ 3418).then(__webpack_require__.bind(__webpack_require__, 3418))).join('\n');
    // The log of a workflow may be public; on a terminal the file for the host is there to be copied.
    if (process.env['GITHUB_ACTIONS'] !== 'true')
        (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.print)(text);
    else {
        const { maskAccountIds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3098));
        (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.print)(maskAccountIds(text));
    }
    return 0;
}
function tell(event) {
    if (event.type === 'notice')
        (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.complain)(event.message);
    if (event.type === 'warning')
        (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.complain)((0,_core_with_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .withHint */ .m)(event));
}
function requiredInstance({ command, positionals }) {
    const [name] = positionals;
    if (name !== undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the name of the instance to ${command} is missing`, {
        input: 'instance-name',
        hint: `Write it after the command: codedeploy-kit ${command} NAME.`
    });
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

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withHint)
/* harmony export */ });
/** What happened and what to do, as one text: two sentences, whether or not the first one has its full stop. */
function withHint({ message, hint }) {
    if (hint === undefined || hint === '')
        return message;
    return `${message}${/[.!?:;…]$/.test(message) ? '' : '.'} ${hint}`;
}


/***/ })

};
