export const id = 287;
export const ids = [287];
export const modules = {

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previousRevision: () => (/* binding */ previousRevision)
/* harmony export */ });
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _bundle_open_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _bundle_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/* harmony import */ var _bundle_stat_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4158);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);





/**
 * The revision that is on the hosts now: a directory as it would be packed, or an archive. Throws `usage` when there is neither,
 * `invalid-appspec` or `invalid-bundle` when it has no AppSpec or cannot be read: nothing could be compared with it.
 */
async function previousRevision(path, signal) {
    const stats = (0,_bundle_stat_path_js__WEBPACK_IMPORTED_MODULE_3__/* .statPath */ .q)(path);
    if (stats === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .sH('usage', `--previous is "${path}", and there is no such directory or archive`, {
            input: 'previous',
            hint: 'Name the directory or the bundle of the revision that is on the hosts now.'
        });
    }
    if (stats.isDirectory()) {
        const { tree } = await (0,_bundle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRevision */ .X)({ source: path, appSpec: await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readAppSpecFile */ .T)(path), signal });
        return tree;
    }
    const { tree } = await (0,_bundle_open_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(path, { signal });
    if (tree.entries.get('appspec.yml') === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .sH('invalid-bundle', `"${path}" has no appspec.yml in its root`, {
            input: 'previous',
            hint: 'The agent runs ApplicationStop and the like from the AppSpec of the revision before; name a bundle that has one.'
        });
    }
    return tree;
}


/***/ })

};
