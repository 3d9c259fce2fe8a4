export const id = 5128;
export const ids = [5128];
export const modules = {

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
