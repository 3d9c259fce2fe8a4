export const id = 8600;
export const ids = [8600];
export const modules = {

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteDeploymentGroup: () => (/* binding */ deleteDeploymentGroup)
/* harmony export */ });
/* harmony import */ var _operations_branch_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
/* harmony import */ var _aws_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1453);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2588);



/**
 * Deletes a deployment group that was made here, such as that of a closed pull request; one that is not there is a success. Throws a
 * `DeployError`, and leaves it, while it is being deployed to, unless `onActiveDeployment` says otherwise.
 */
async function deleteDeploymentGroup(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .J)('deleteDeploymentGroup', options);
    return (0,_operations_branch_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteForBranch */ .Re)(options, await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPorts */ .Wh)(options));
}


/***/ })

};
