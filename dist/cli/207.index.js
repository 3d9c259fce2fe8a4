export const id = 207;
export const ids = [207];
export const modules = {

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ breakOldCommands),
/* harmony export */   inertLine: () => (/* binding */ inertLine),
/* harmony export */   v: () => (/* binding */ quotedLine)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

/*
 * How the runner finds commands in what a step prints (actions/runner, ActionCommand.cs):
 * - `::name args::data` only at the start of a line, after `TrimStart()`, which knows all of Unicode's white space;
 * - `##[name args]data` anywhere in a line;
 * - a line ends at LF, CR or CRLF.
 * Both searches compare strings by culture, so characters without weight (soft hyphen, zero-width space) do not count as a difference.
 */
// `##[`, also with characters without weight in between.
const oldCommand = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu;
const startsHarmlessly = /^ *(?!:)[\p{L}\p{N}\p{P}\p{S}]/u;
const quote = '| ';
/** One line that the runner cannot take for a command, otherwise as it is. Line breaks become blanks, control characters go. */
function inertLine(text) {
    const line = breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(text).join(' '));
    return line.trim() === '' || startsHarmlessly.test(line) ? line : quote + line;
}
/** A line of untrusted text, marked as a quotation: it starts with `| ` whatever it says. */
function quotedLine(text) {
    return quote + breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(text).join(' '));
}
/** Makes `##[name]` a text that neither the runner nor the log viewer, which paints such lines, takes for a command. */
function breakOldCommands(text) {
    return text.replace(oldCommand, '## [');
}


/***/ })

};
