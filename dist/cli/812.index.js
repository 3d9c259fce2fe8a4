export const id = 812;
export const ids = [812];
export const modules = {

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    })
};


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ claimRoot),
/* harmony export */   f: () => (/* binding */ refuseRootInSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/** What an embedded CodeDeploy keeps in its folder: by this one it knows its own. */
const ownFolder = 'codedeploy';
/**
 * Makes `root` ready for an embedded CodeDeploy: made when missing, taken up when it is from an earlier run. Throws `usage` for a folder
 * that holds something else, and for what cannot be a folder: nothing of the user's is mixed with ours.
 */
function claimRoot(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    try {
        makeFolders(folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" is no folder`, { input: 'root' });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ownFolder))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" holds other files, which an installation could change`, {
                input: 'root',
                hint: 'Name an empty or a new folder, or the root of an earlier rehearsal.'
            });
        }
        return folder;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH)
            throw error;
        const { code = 'unknown error' } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" cannot be used (${code})`, {
            input: 'root',
            hint: 'Name a folder that can be written to.',
            cause: error
        });
    }
}
/** Throws `usage` when a rehearsal would install into what it packs: the next bundle would ship the result. */
function refuseRootInSource(root, source) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) === path)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" is inside \`source\` "${source}": the next bundle would ship it`, {
        input: 'root',
        hint: 'Name a folder beside the source.'
    });
}
/** One by one: on some file systems Node's own `recursive` never ends. */
function makeFolders(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}


/***/ })

};
