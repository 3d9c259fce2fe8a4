export const id = 3461;
export const ids = [3461];
export const modules = {

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ largestAppSpec)
/* harmony export */ });
/** In bytes; far more than any AppSpec needs: one of 10,000 permission entries has about 1 MB. */
const largestAppSpec = 8 * 1024 * 1024;


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ nearestInputFile),
/* harmony export */   bP: () => (/* binding */ inputFilePlaces),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6282);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3029);






/**
 * A small file that an input names, relative to the source, else to the working directory; undefined when there is none. Throws `usage`
 * for what is there and cannot be that file: a folder, a device, something too large, something that may not be read.
 */
async function readInputFile(name, { source, input, largestBytes, skipFolders = false }) {
    for (const file of inputFilePlaces(name, source)) {
        const unfit = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('usage', `"${file}" ${why}`, { input, cause });
        try {
            // Looked at before it is opened: opening a pipe waits for somebody to write to it.
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (skipFolders && stats.isDirectory())
                continue;
            if (!stats.isFile())
                throw unfit('is no file');
            if (stats.size > largestBytes)
                throw unfit(`has ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(stats.size)}, and no more than ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(largestBytes)} are read`);
            return { file, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file) };
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH)
                throw error;
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                continue;
            throw unfit(`cannot be read (${code ?? 'unknown error'})`, error);
        }
    }
    return undefined;
}
/** Where {@link readInputFile} looks. */
function inputFilePlaces(name, source) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? [name] : [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, name), name])];
}
/** The file that somebody who misspelt a name probably meant. */
function nearestInputFile(name, source) {
    for (const place of inputFilePlaces(name, source)) {
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place), namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)));
        if (near !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), near);
    }
    return undefined;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAppSpecText: () => (/* binding */ findAppSpecText)
/* harmony export */ });
/* harmony import */ var _appspec_largest_app_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);
/* harmony import */ var _bundle_input_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(259);
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);



/** The agents look for the first one; for ECS and Lambda it may be any. */
const appSpecFiles = ['appspec.yml', 'appspec.yaml', 'appspec.json'];
/** The AppSpec, of whatever platform, that may have a branch configuration; undefined when there is none. */
async function findAppSpecText({ source = '.', appspec, appspecContent }) {
    if (appspecContent !== undefined)
        return { file: _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecNames */ .Ni.content, text: appspecContent };
    for (const name of appspec === undefined ? appSpecFiles : [appspec]) {
        const found = await (0,_bundle_input_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputFile */ .jH)(name, { source, input: 'appspec', largestBytes: _appspec_largest_app_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .largestAppSpec */ .N, skipFolders: true });
        if (found)
            return { file: found.file, text: found.bytes };
    }
    return undefined;
}


/***/ })

};
