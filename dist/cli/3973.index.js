export const id = 3973;
export const ids = [3973];
export const modules = {

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonLine: () => (/* binding */ jsonLine),
/* harmony export */   jsonLinePieces: () => (/* binding */ jsonLinePieces)
/* harmony export */ });
// What JSON leaves as it is and a terminal or a log may act upon: DEL, C1 controls, line and paragraph separators, bidirectional controls.
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
// `##[`, also with characters without weight in between.
const oldCommand = /(#\p{Default_Ignorable_Code_Point}*)\[/gu;
const batch = 500;
/**
 * An object as one line of JSON like that of {@link jsonLine}, in pieces that belong together and end with the line break: the findings of
 * a file can be more than fit into one string.
 */
function* jsonLinePieces(object) {
    let separator = '{';
    for (const [name, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        const start = `${separator}${JSON.stringify(name)}:`;
        separator = ',';
        if (!Array.isArray(value) || value.length <= batch)
            yield start + jsonLine(value);
        else {
            for (let i = 0; i < value.length; i += batch) {
                // Without the brackets of the piece.
                const items = jsonLine(value.slice(i, i + batch)).slice(1, -1);
                yield (i === 0 ? `${start}[` : ',') + items;
            }
            yield ']';
        }
    }
    yield separator === '{' ? '{}\n' : '}\n';
}
/** A value as one line of JSON in which every character that could do something is escaped; nothing of it is lost. */
function jsonLine(value) {
    return (JSON.stringify(value)
        .replace(active, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        // Only in texts: a runner takes it for the start of a command wherever it stands in a line.
        .replace(oldCommand, '$1\\u005b'));
}


/***/ })

};
