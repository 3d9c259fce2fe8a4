export const id = 1025;
export const ids = [1025];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ knownFunctionKey),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Qt: () => (/* binding */ scalarInAnyCase),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   UG: () => (/* binding */ fieldInAnyCase),
/* harmony export */   ee: () => (/* binding */ testTrafficHookOf),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf),
/* harmony export */   mP: () => (/* binding */ functionAppSpecOf),
/* harmony export */   qy: () => (/* binding */ soleField),
/* harmony export */   rP: () => (/* binding */ misspeltFunctionKey),
/* harmony export */   sd: () => (/* binding */ mappingInAnyCase),
/* harmony export */   tx: () => (/* binding */ namesFunction),
/* harmony export */   uP: () => (/* binding */ functionMappings)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3029);
/* harmony import */ var _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5635);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);




/** The model of a document whose root is a map. */
function functionAppSpecOf(root) {
    const top = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(root);
    if (top.kind !== 'mapping')
        return undefined;
    const version = fieldInAnyCase(top, 'version');
    const resources = fieldInAnyCase(top, 'Resources');
    const resource = resources && soleResource((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(resources.value));
    const hooks = fieldInAnyCase(top, 'Hooks');
    return {
        top,
        ...(version && { version }),
        ...(resources && { resources }),
        ...(resource && { resource }),
        ...(hooks && { hooks }),
        hookEntries: itemsOf(hooks?.value).flatMap(item => {
            const entry = soleField(item);
            return entry === undefined ? [] : [{ event: entry.key, value: entry.value }];
        })
    };
}
function soleResource(resources) {
    const items = itemsOf(resources);
    const entry = items.length === 1 && items[0] ? soleField(items[0]) : undefined;
    const body = entry && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(entry.value);
    if (entry === undefined || body?.kind !== 'mapping')
        return undefined;
    const type = fieldInAnyCase(body, 'Type');
    const properties = fieldInAnyCase(body, 'Properties');
    return { name: entry.key, body, ...(type && { type }), ...(properties && { properties }) };
}
/** Whether a hook has the name of a function, as it must. */
function namesFunction({ value }) {
    const real = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(value);
    return real.kind === 'scalar' && !(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(real) && real.value.trim() !== '';
}
/** The hook that runs only with a listener for test traffic. */
function testTrafficHookOf(spec) {
    return spec?.hookEntries.find(hook => hook.event.value === 'AfterAllowTestTraffic' && namesFunction(hook));
}
/** The only pair of a map. */
function soleField(node) {
    const mapping = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(node);
    return mapping.kind === 'mapping' && mapping.pairs.length === 1 ? (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping)[0] : undefined;
}
/** The items of a list, aliases followed; none of anything else. */
function itemsOf(node) {
    const list = node && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(node);
    return list?.kind === 'sequence' ? list.items.map(_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L) : [];
}
/** The last field of that name, in any case. */
function fieldInAnyCase(mapping, name) {
    return (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping).findLast(({ key }) => key.value.toLowerCase() === name.toLowerCase());
}
/** The map under a key, in any case. */
function mappingInAnyCase(mapping, name) {
    const field = mapping && fieldInAnyCase(mapping, name);
    const value = field && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(field.value);
    return value?.kind === 'mapping' ? value : undefined;
}
/** A single value that is there, under a key in any case: neither left out nor `null`. It may be empty text. */
function scalarInAnyCase(mapping, name) {
    const field = mapping && fieldInAnyCase(mapping, name);
    const value = field && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(field.value);
    return value?.kind === 'scalar' && !(0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(value) ? value : undefined;
}
/** The `Properties` of the resource. */
function propertiesOf(spec) {
    return mappingInAnyCase(spec?.resource?.body, 'Properties');
}
/** A whole number that is not negative, quoted or not. */
function wholeNumberOf({ value }) {
    return /^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}
/** Every map whose keys are known, with the level it stands at. */
function functionMappings(spec, platform) {
    const found = [['top', spec.top]];
    const add = (level, mapping) => {
        if (mapping !== undefined)
            found.push([level, mapping]);
        return mapping;
    };
    add('resource', spec.resource?.body);
    const properties = add(platform, propertiesOf(spec));
    if (platform === 'lambda' || properties === undefined)
        return found;
    add('loadBalancer', mappingInAnyCase(properties, 'LoadBalancerInfo'));
    add('awsvpc', mappingInAnyCase(add('network', mappingInAnyCase(properties, 'NetworkConfiguration')), 'AwsvpcConfiguration'));
    for (const item of itemsOf(fieldInAnyCase(properties, 'CapacityProviderStrategy')?.value))
        if (item.kind === 'mapping')
            add('capacity', item);
    return found;
}
/** The key of that level with the same letters, as AWS writes it. */
function knownFunctionKey(name, level) {
    return _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKeys */ .jB[level].find(known => known.toLowerCase() === name.toLowerCase());
}
/** Of the keys that mean nothing at that level, the one that was probably meant to be `wanted`, which is not there. */
function misspeltFunctionKey(mapping, wanted, level) {
    if (fieldInAnyCase(mapping, wanted) !== undefined)
        return undefined;
    const strays = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping).filter(({ key }) => knownFunctionKey(key.value, level) === undefined);
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(wanted, strays.map(({ key }) => key.value));
    return strays.find(({ key }) => key.value === near)?.key;
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostSystems),
/* harmony export */   B: () => (/* binding */ platforms)
/* harmony export */ });
const hostSystems = ['linux', 'windows'];
const platforms = ['server', 'ecs', 'lambda'];


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultAgentVersion: () => (/* binding */ defaultAgentVersion),
/* harmony export */   validateFile: () => (/* binding */ validateFile),
/* harmony export */   validateSource: () => (/* binding */ validateSource)
/* harmony export */ });
/* harmony import */ var _appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1635);
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2514);
/* harmony import */ var _branch_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4002);




/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
const defaultAgentVersion = 'both';
/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
async function validateSource(options) {
    const { validation, inBundle } = await (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectSource */ .w)({ agentVersion: defaultAgentVersion, ...options });
    return withOwnFindings({ ...validation, diagnostics: [...validation.diagnostics, ...inBundle] });
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    const validation = await (0,_appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAppSpec */ .F)({
        agentVersion: defaultAgentVersion,
        ...(0,_plan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readingOptions */ .fK)(how),
        ...(await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpecFile */ .Tj)('.', file))
    });
    return withOwnFindings(validation);
}
/** With what no agent reads: a deployment tells it only where it goes by it. */
function withOwnFindings(validation) {
    const { file, text, diagnostics } = validation;
    return { ...validation, diagnostics: [...diagnostics, ...(0,_branch_config_js__WEBPACK_IMPORTED_MODULE_2__.branchConfigFindings)(file, text)] };
}


/***/ })

};
