export const id = 662;
export const ids = [662];
export const modules = {

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostSystems),
/* harmony export */   B: () => (/* binding */ platforms)
/* harmony export */ });
const hostSystems = ['linux', 'windows'];
const platforms = ['server', 'ecs', 'lambda'];


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultAgentVersion: () => (/* binding */ defaultAgentVersion),
/* harmony export */   validateFile: () => (/* binding */ validateFile),
/* harmony export */   validateSource: () => (/* binding */ validateSource)
/* harmony export */ });
/* harmony import */ var _appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2514);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7846);



/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
const defaultAgentVersion = 'both';
/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
async function validateSource(options) {
    const { validation, inBundle } = await (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectSource */ .w)({ agentVersion: defaultAgentVersion, ...options });
    return { ...validation, diagnostics: [...validation.diagnostics, ...inBundle] };
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    return (0,_appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAppSpec */ .F)({ agentVersion: defaultAgentVersion, ...(0,_plan_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOptions */ .fK)(how), ...(await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpecFile */ .Tj)('.', file)) });
}


/***/ })

};
