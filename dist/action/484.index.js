export const id = 484;
export const ids = [484];
export const modules = {

/***/ 2484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);
/* harmony import */ var _aws_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);



/**
 * Deploys a revision and follows it to the end: a directory, an archive, an object in S3 or a GitHub commit to servers, an AppSpec to ECS
 * and Lambda. Only `outcome: 'succeeded'` is a success. Throws a `DeployError` when no deployment could be created.
 */
async function deploy(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .J)('deploy', options);
    return (0,_operations_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g)(options, await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPorts */ .Wh)(options));
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _heard_observer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8897);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5545);
/* harmony import */ var _tell_leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7534);





/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_3__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const run = async (tell) => {
        const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .g)(options, [deploymentGroupName], ports, { all: tell, of: () => tell }));
        const [deployment] = deployments;
        if (deployment === undefined)
            throw new Error('no deployment was prepared');
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(deployment, ready, options, ports, tell, startMs);
    };
    const result = {
        ...(await (0,_tell_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .tellLeftovers */ .m)(observe, run, ({ outcome }) => outcome === 'unknown')),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
}


/***/ })

};
