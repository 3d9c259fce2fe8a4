export const id = 8067;
export const ids = [8067];
export const modules = {

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this package; a test holds it against package.json. */
const version = '0.1.0';


/***/ })

};
