export const id = 2949;
export const ids = [2949];
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

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appSpecNotice: () => (/* binding */ appSpecNotice),
/* harmony export */   requireValid: () => (/* binding */ requireValid),
/* harmony export */   weighed: () => (/* binding */ weighed)
/* harmony export */ });
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2514);
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
function requireValid(found, inBundle, { validate = 'error', source = '.', appspec }, observe) {
    const validation = { ...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate) };
    const notice = appSpecNotice(found.file, { source, appspec }, found.platform === 'server' ? undefined : functionWords);
    if (notice !== undefined)
        observe({ type: 'notice', message: notice });
    observe({ type: 'validated', validation });
    const errors = validation.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0 || validate === 'after')
        return validation;
    const what = errors === 1 ? 'an error' : `${errors} errors`;
    // Those of ECS and Lambda ship with nothing.
    const subject = found.platform === 'server' ? `${found.file}, or the bundle it ships with,` : found.file;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `${subject} has ${what}: the deployment could not work`, {
        input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecInput */ .Ld)(found.file),
        hint: `Correct it${fixableWords(validation.diagnostics)}, or set \`validate: warn\` to go on all the same.`,
        diagnostics: validation.diagnostics
    });
}
/** That `validate --fix` would do it. */
function fixableWords(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const fixable = errors.filter(({ fix }) => fix !== undefined).length;
    if (fixable === 0)
        return '';
    return fixable === errors.length ? ', as `validate --fix` does' : ` (\`validate --fix\` does for ${fixable} of ${errors.length})`;
}
const bundleWords = { name: 'appspec.yml', who: 'the bundle gets' };
const functionWords = { name: 'AppSpec', who: 'what is deployed is' };
/** What is said when the AppSpec is not that of the source, and nobody asked for another. */
function appSpecNotice(file, { source = '.', appspec }, { name, who } = bundleWords) {
    if (appspec !== undefined || !(0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(file, source))
        return undefined;
    return `"${source}" has no ${name}: ${who} the one of the working directory`;
}
/** The findings as `validate` weighs them: `warn` makes errors warnings, `off` leaves none. */
function weighed(diagnostics, validate) {
    switch (validate) {
        case 'off':
            return [];
        case 'warn':
            return diagnostics.map(found => (found.severity === 'error' ? { ...found, severity: 'warning' } : found));
        case 'error':
        case 'after':
            return diagnostics;
    }
}


/***/ })

};
