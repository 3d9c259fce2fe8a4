export const id = 532;
export const ids = [532];
export const modules = {

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellable: () => (/* binding */ cancellable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Runs `work`, of which nothing remains when it throws. What it throws after `signal` aborted is the cancel, whatever layer noticed it
 * first: a `cancelled` DeployError.
 */
async function cancellable(signal, what, work) {
    try {
        signal?.throwIfAborted();
        return await work();
    }
    catch (error) {
        if (!signal?.aborted || (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'cancelled'))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', `the run was cancelled before ${what}`, { cause: error });
    }
}


/***/ })

};
