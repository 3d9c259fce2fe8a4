export const id = 9532;
export const ids = [9532];
export const modules = {

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellable: () => (/* binding */ cancellable),
/* harmony export */   isOfCancel: () => (/* binding */ isOfCancel)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Runs `work`, of which nothing remains when it throws. What it throws because `signal` aborted is the cancel, whatever layer noticed it
 * first and however that put it: a `cancelled` DeployError that says what had not happened yet.
 */
async function cancellable(signal, what, work) {
    try {
        signal?.throwIfAborted();
        return await work();
    }
    catch (error) {
        if (!signal?.aborted || !isOfCancel(error, signal))
            throw error;
        // That a call was cut off says no more than why.
        const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'cancelled' ? signal.reason : error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', `the run was cancelled before ${what}`, { cause });
    }
}
/** Whether what was thrown after `signal` aborted may come from that: a bug of this program does not. */
function isOfCancel(error, signal) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH || error === signal.reason)
        return true;
    // Streams, files and sockets that are cut off throw errors of Node, and those have codes.
    const { name, code } = (error ?? {});
    return name === 'AbortError' || typeof code === 'string';
}


/***/ })

};
