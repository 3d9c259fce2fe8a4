export const id = 2684;
export const ids = [2684];
export const modules = {

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installPlanJson: () => (/* binding */ installPlanJson)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

function installPlanJson(preview) {
    const { os, fileExistsBehavior, entries, problems, gaps, inPlace, inPlaceWithLoadBalancer } = preview;
    return {
        os,
        fileExistsBehavior,
        entries: entries.map(entryJson),
        problems: problems.map(({ kind, message, path, cause, more }) => ({
            kind,
            message: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(message),
            ...(path !== undefined && { path: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(path) }),
            ...(cause && { line: cause.span.start.line }),
            ...(more !== undefined && { more })
        })),
        gaps: gaps.map(({ kind, message, cause }) => ({ kind, message: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(message), line: cause.span.start.line })),
        events: { inPlace: inPlace.map(eventJson), inPlaceWithLoadBalancer: inPlaceWithLoadBalancer.map(eventJson) }
    };
}
function entryJson({ permission, path, source, target, ...rest }) {
    return {
        ...rest,
        path: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(path),
        ...(source !== undefined && { source: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(source) }),
        ...(target !== undefined && { target: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(target) }),
        ...(permission && { permissionLine: permission.span.start.line })
    };
}
function eventJson({ scripts, ...event }) {
    return {
        ...event,
        scripts: scripts.map(({ location, timeoutSeconds, runas, sudo }) => ({
            location: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(location.value),
            line: location.span.start.line,
            timeoutSeconds,
            ...(runas && { runas: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(runas.value) }),
            sudo
        }))
    };
}


/***/ })

};
