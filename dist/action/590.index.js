export const id = 590;
export const ids = [590];
export const modules = {

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateSource: () => (/* binding */ validateSource)
/* harmony export */ });
/* unused harmony export validateFile */
/* harmony import */ var _appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1933);
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _bundle_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4123);



/** Validates the AppSpec of a directory with the bundle that would be shipped. */
async function validateSource(options) {
    const { source = '.', include, exclude, ignoreFile, symlinks, signal, appspec, ...how } = options;
    const appSpec = await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpecFile */ .T)(source, appspec);
    const plan = await (0,_bundle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRevision */ .X)({ source, include, exclude, ignoreFile, symlinks, appSpec, signal });
    const validation = await (0,_appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAppSpec */ .F)({ ...how, ...appSpec, tree: plan.tree });
    return { ...validation, diagnostics: [...validation.diagnostics, ...plan.diagnostics] };
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    return validateAppSpec({ ...how, ...(await readAppSpecFile('.', file)) });
}


/***/ })

};
