export const id = 484;
export const ids = [484];
export const modules = {

/***/ 2484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(666);
/* harmony import */ var _aws_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);


/**
 * Deploys a revision (a directory, an archive, an object in S3 or a GitHub commit) to a Server deployment group and follows it to the
 * end. Only `outcome: 'succeeded'` is a success. Throws a `DeployError` when no deployment could be created.
 */
async function deploy(options) {
    return (0,_operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g)(options, await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPorts */ .Wh)(options));
}


/***/ })

};
