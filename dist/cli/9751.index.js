export const id = 9751;
export const ids = [9751];
export const modules = {

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand)
/* harmony export */ });
/** An annotation as the workflow command that makes it: one line for standard output. */
function annotationCommand({ level, message, title, file, startLine, startColumn, endLine, endColumn }) {
    const properties = { title, file, line: startLine, col: startColumn, endLine, endColumn };
    const written = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
    return `::${level} ${written.join(',')}::${data(message)}`;
}
/** The escapes that the runner takes back (actions/runner, ActionCommand.cs). */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
