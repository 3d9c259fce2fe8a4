export const id = 1702;
export const ids = [1702];
export const modules = {

/***/ 1702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ isForeignTopKey),
/* harmony export */   bg: () => (/* binding */ levelNames),
/* harmony export */   yl: () => (/* binding */ serverKeys)
/* harmony export */ });
/** The keys of a Server AppSpec, by the place where the agents look for them. */
const serverKeys = {
    top: ['version', 'os', 'files', 'permissions', 'hooks', 'file_exists_behavior'],
    file: ['source', 'destination'],
    permission: ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'],
    context: ['name', 'type', 'range'],
    script: ['location', 'timeout', 'runas', 'sudo']
};
/** How each level is called in messages. */
const levelNames = {
    top: 'the top level',
    file: 'an entry of "files"',
    permission: 'an entry of "permissions"',
    context: '"context"',
    script: 'a script'
};
/** Keys at the top level that other tools put there on purpose. */
function isForeignTopKey(name) {
    return name === 'branch_config' || /^x-/.test(name) || name === '<<';
}


/***/ })

};
