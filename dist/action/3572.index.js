export const id = 3572;
export const ids = [3572];
export const modules = {

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failEarly: () => (/* binding */ failEarly)
});

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/action/fail-step.js
var fail_step = __webpack_require__(1263);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3360);
;// CONCATENATED MODULE: ./lib/action/set-outputs.js

function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}

;// CONCATENATED MODULE: ./lib/action/fail-early.js



/** Fails a step that could not begin, or that a bug ended. */
function failEarly(error) {
    (0,fail_step/* failStep */.v)(error);
    setOutputs((0,outputs/* outputsOfError */.S9)(error));
}


/***/ })

};
