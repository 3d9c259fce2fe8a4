export const id = 9346;
export const ids = [9346];
export const modules = {

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagInstances: () => (/* binding */ tagInstances)
/* harmony export */ });
/* harmony import */ var _operations_on_premises_tag_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5632);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _on_premises_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8802);



/**
 * Sets and removes tags of on-premises instances, and reads back what they have. Nothing is changed unless all of them are registered and
 * have room. Throws a `DeployError`.
 */
async function tagInstances(options) {
    (0,_check_options_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOptions */ .J)('tagInstances', options);
    return (0,_operations_on_premises_tag_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .tagInstances */ .l)(options, await (0,_on_premises_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .onPremisesPorts */ .o)(options));
}


/***/ })

};
