export const id = 190;
export const ids = [190];
export const modules = {

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appSpecNotice: () => (/* binding */ appSpecNotice),
/* harmony export */   requireValid: () => (/* binding */ requireValid),
/* harmony export */   weighed: () => (/* binding */ weighed)
/* harmony export */ });
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2514);
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
function requireValid(found, inBundle, { validate = 'error', source = '.', appspec }, observe) {
    const validation = { ...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate) };
    const notice = appSpecNotice(found.file, { source, appspec }, found.platform === 'server' ? undefined : functionWords);
    if (notice !== undefined)
        observe({ type: 'notice', message: notice });
    observe({ type: 'validated', validation });
    const errors = validation.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0 || validate === 'after')
        return validation;
    const what = errors === 1 ? 'an error' : `${errors} errors`;
    // Those of ECS and Lambda ship with nothing.
    const subject = found.platform === 'server' ? `${found.file}, or the bundle it ships with,` : found.file;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `${subject} has ${what}: the deployment could not work`, {
        input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecInput */ .Ld)(found.file),
        hint: 'Correct it, or set `validate: warn` to go on all the same.',
        diagnostics: validation.diagnostics
    });
}
const bundleWords = { name: 'appspec.yml', who: 'the bundle gets' };
const functionWords = { name: 'AppSpec', who: 'what is deployed is' };
/** What is said when the AppSpec is not that of the source, and nobody asked for another. */
function appSpecNotice(file, { source = '.', appspec }, { name, who } = bundleWords) {
    if (appspec !== undefined || !(0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(file, source))
        return undefined;
    return `"${source}" has no ${name}: ${who} the one of the working directory`;
}
/** The findings as `validate` weighs them: `warn` makes errors warnings, `off` leaves none. */
function weighed(diagnostics, validate) {
    switch (validate) {
        case 'off':
            return [];
        case 'warn':
            return diagnostics.map(found => (found.severity === 'error' ? { ...found, severity: 'warning' } : found));
        case 'error':
        case 'after':
            return diagnostics;
    }
}


/***/ })

};
