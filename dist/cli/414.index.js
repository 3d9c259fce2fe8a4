export const id = 414;
export const ids = [414];
export const modules = {

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);
/* harmony import */ var _operations_branch_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);
/* harmony import */ var _aws_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1453);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2633);
/* harmony import */ var _root_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31);





/**
 * Runs a deployment for real on this machine, without AWS: the bundle is unpacked, its files are installed under a sandbox root and its
 * hooks run, on one or more simulated instances. For ECS and Lambda, traffic is shifted and files play the functions of hooks. Nothing is left running. Throws a `DeployError` when it could not be carried out.
 */
async function rehearse(options = {}) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOptions */ .J)('rehearse', options);
    const { archive, source = '.', root } = options;
    if (root !== undefined && archive === undefined && options.githubCommitId === undefined)
        (0,_root_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseRootInSource */ .f)(root, source);
    return (0,_operations_branch_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .rehearseForBranch */ .b8)(options, {
        clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        nonce: _aws_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .nonce */ .KU,
        git: _aws_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .lazyGit */ .$p,
        hostSystem: process.platform === 'win32' ? 'windows' : 'linux',
        runsTypeScript: Boolean(process.features.typescript),
        startFunctions: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(1218), __webpack_require__.e(8824)]).then(__webpack_require__.bind(__webpack_require__, 8824))).startFunctions(options),
        startLocal: async ({ instances, root, clones, onEvent }) => (await Promise.all(/* import() */[__webpack_require__.e(1218), __webpack_require__.e(5606)]).then(__webpack_require__.bind(__webpack_require__, 5606))).startLocalCodeDeploy({
            instances,
            clones,
            ...(root !== undefined && { root }),
            onOutput: output => onEvent({ type: 'hook-output', ...output }),
            onNotice: message => onEvent({ type: 'notice', message })
        }),
        connect: async (local) => {
            // The embedded server looks at no signature; credentials of the user's must not be needed, nor sent.
            const settings = { region: local.region, endpoint: local.endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
            const { createRehearsalSetup } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7507), __webpack_require__.e(3711), __webpack_require__.e(6775), __webpack_require__.e(9826)]).then(__webpack_require__.bind(__webpack_require__, 9826));
            return { ...(await (0,_aws_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .connectAws */ .o4)(settings)), setup: createRehearsalSetup(settings) };
        }
    });
}


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
