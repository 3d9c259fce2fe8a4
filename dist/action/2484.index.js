export const id = 2484;
export const ids = [2484];
export const modules = {

/***/ 2484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _operations_branch_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
/* harmony import */ var _aws_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1453);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2588);



/**
 * Deploys a revision and follows it to the end: a directory, an archive, an object in S3 or a GitHub commit to servers, an AppSpec to ECS
 * and Lambda. Without a `deploymentGroupName`, to the group that the branch configuration has for the branch. Only `outcome: 'succeeded'` is a
 * success. Throws a `DeployError` when no deployment could be created.
 */
async function deploy(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .J)('deploy', options);
    return (0,_operations_branch_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deployForBranch */ .XL)(options, await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPorts */ .Wh)(options));
}


/***/ })

};
