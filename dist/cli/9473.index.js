export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeFix),
/* harmony export */   fixText: () => (/* binding */ fixText)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);



const widest = 80;
/** What a fix did, as a line: where, what stands there now, and the rule. */
function fixText({ rule, file, span, fix }) {
    const isElsewhere = fix?.file !== undefined;
    const where = isElsewhere || span === undefined ? (fix?.file ?? file) : `${file}:${span.start.line}:${span.start.column}`;
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(where)}: fixed: ${describeFix(fix?.edits ?? [])} [${rule}]`;
}
/** What the edits of a fix make of what stands there. */
function describeFix(edits) {
    const written = edits.map(({ text }) => text).filter(text => text !== '');
    const [only] = written;
    if (only === undefined) {
        const deleted = edits.reduce((sum, { span }) => sum + span.end.offset - span.start.offset, 0);
        return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(deleted, 'character')} deleted`;
    }
    if (written.length > 1)
        return (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(edits.length, 'change');
    return /^\s+$/.test(only) ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(only.length, 'blank')} for the tab` : `now ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(only), widest)}`;
}


/***/ })

};
