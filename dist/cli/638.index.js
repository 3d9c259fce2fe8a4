export const id = 638;
export const ids = [638];
export const modules = {

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageRevision: () => (/* binding */ package_revision_packageRevision)
});

// EXTERNAL MODULE: ./lib/bundle/digest.js
var digest = __webpack_require__(7566);
// EXTERNAL MODULE: ./lib/bundle/package-bundle.js + 9 modules
var package_bundle = __webpack_require__(8876);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 1 modules
var plan_source = __webpack_require__(8730);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/package-revision.js






/**
 * Writes the bundle of a directory: the same bytes for the same tree. Throws `invalid-appspec` or `invalid-bundle` before anything is
 * written; an unfinished file is never left behind.
 */
function packageRevision(options, now) {
    const observe = (0,observer/* muteOnError */.h)(options.onEvent, () => undefined);
    return (0,cancellable/* cancellable */.n)(options.signal, 'the bundle was written', async () => {
        const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, platform: 'server' });
        const validation = (0,require_valid/* requireValid */.A)(found, inBundle, options, observe);
        const startMs = now();
        const sha256 = await (0,digest/* digestRevision */.C)(plan, options.signal);
        const file = options.output ?? `${sha256}.${bundleType}`;
        const { path, size } = await (0,package_bundle/* writeBundle */.M)(plan, { type: bundleType, file, signal: options.signal });
        const bundle = { path, type: bundleType, sha256, size, fileCount: plan.fileCount };
        observe({ type: 'packaged', bundle, totalBytes: plan.totalBytes, elapsedMs: now() - startMs });
        return { ...bundle, diagnostics: validation.diagnostics };
    });
}

;// CONCATENATED MODULE: ./lib/library/package-revision.js

/** Writes the bundle of a directory: validated, deterministic, read back and checked. Throws a `DeployError`; nothing unfinished is left behind. */
function package_revision_packageRevision(options = {}) {
    return packageRevision(options, Date.now);
}


/***/ })

};
