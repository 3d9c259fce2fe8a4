export const id = 1615;
export const ids = [1615];
export const modules = {

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ EditedText)
/* harmony export */ });
/** A text with the edits of several fixes, each fix whole or not at all. */
class EditedText {
    #text;
    /** In order, none over another. */
    #edits = [];
    constructor(text) {
        this.#text = text;
    }
    /** False when one of the edits is in the way of an edit that was taken before; the same edit again is not. */
    take(edits) {
        const places = edits.map(edit => this.#placeFor(edit));
        if (places.includes('taken'))
            return false;
        for (const [i, edit] of edits.entries())
            if (places[i] !== 'there')
                this.#edits.splice(this.#indexOf(edit), 0, edit);
        return true;
    }
    toString() {
        let result = '';
        let at = 0;
        for (const { span, text } of this.#edits) {
            result += this.#text.slice(at, span.start.offset) + text;
            at = span.end.offset;
        }
        return result + this.#text.slice(at);
    }
    #placeFor(edit) {
        const index = this.#indexOf(edit);
        const next = this.#edits[index];
        if (next !== undefined && next.span.start.offset === edit.span.start.offset) {
            return next.span.end.offset === edit.span.end.offset && next.text === edit.text ? 'there' : 'taken';
        }
        const previous = this.#edits[index - 1];
        const isFree = (previous?.span.end.offset ?? 0) <= edit.span.start.offset && edit.span.end.offset <= (next?.span.start.offset ?? Infinity);
        return isFree ? 'free' : 'taken';
    }
    /** Of the first edit that does not start before this one. */
    #indexOf({ span }) {
        let low = 0;
        let high = this.#edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#edits[middle]?.span.start.offset ?? 0) < span.start.offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ editableAppSpec)
});

// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/refused-app-spec.js
var refused_app_spec = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/appspec/yaml/token-list.js
var token_list = __webpack_require__(8032);
;// CONCATENATED MODULE: ./lib/appspec/yaml/token-places.js

/**
 * The tokens of a text that are written, by their places. Nodes that end with a value that is left out end where the next thing begins;
 * their tokens say where they end for the eye.
 */
class TokenPlaces {
    #tokens;
    constructor(text) {
        this.#tokens = (0,token_list/* tokenList */.K)(text)
            .tokens.filter(({ start, end }) => end > start)
            .sort((a, b) => a.start - b.start);
    }
    /** The last token that ends there or before. */
    before(offset) {
        return this.#tokens[this.#firstThat(({ end }) => end > offset) - 1];
    }
    /** The first token that starts there or later. */
    after(offset) {
        return this.#tokens[this.#firstThat(({ start }) => start >= offset)];
    }
    #firstThat(holds) {
        let low = 0;
        let high = this.#tokens.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const token = this.#tokens[middle];
            if (token !== undefined && holds(token))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./lib/appspec/editable-app-spec.js



/** Throws `invalid-appspec` when there is no YAML in the text that could be changed. */
function editableAppSpec(text, file) {
    const source = (0,read/* readYaml */.g)(text);
    const { root, problem, more } = source;
    const stop = problem ?? more?.problem;
    if (stop !== undefined) {
        throw (0,refused_app_spec/* refusedAppSpec */.H)(file, [
            {
                rule: stop.kind === 'encoding' ? 'yaml-encoding' : 'yaml-syntax',
                span: stop.span,
                message: `This cannot be read: ${stop.message}.`,
                hint: 'Correct it; "validate" shows every finding.'
            }
        ]);
    }
    if (root === undefined) {
        const span = source.lines.span(0, 0);
        throw (0,refused_app_spec/* refusedAppSpec */.H)(file, [{ rule: 'file-empty', span, message: 'The AppSpec is empty.', hint: 'Write what is to be deployed.' }]);
    }
    if (more !== undefined) {
        throw (0,refused_app_spec/* refusedAppSpec */.H)(file, [
            {
                rule: 'yaml-multi-document',
                span: more.span,
                message: 'A second document starts here, and an AppSpec has one.',
                hint: 'Delete what does not belong to the AppSpec.'
            }
        ]);
    }
    return { source, root, tokens: new TokenPlaces(source.text) };
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ putFields)
});

// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/appspec/apply-edits.js
var apply_edits = __webpack_require__(1464);
// EXTERNAL MODULE: ./lib/appspec/json-value.js
var json_value = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/appspec/written-scalar.js
var written_scalar = __webpack_require__(5204);
;// CONCATENATED MODULE: ./lib/appspec/changed-document.js


/** Whether a document is another one with that change, and nothing else of it is different. Notation and places do not count. */
function isChanged(before, after, change) {
    if (change.kind === 'replace' && before === change.node)
        return holds(after, change.value);
    if (before.kind === 'alias')
        return after.kind === 'alias' && before.name === after.name;
    if (after.kind === 'alias' || before.tag !== after.tag || before.anchor !== after.anchor)
        return false;
    if (before.kind === 'scalar')
        return after.kind === 'scalar' && isSame(before, after);
    if (before.kind === 'sequence') {
        if (after.kind !== 'sequence')
            return false;
        return before.items.length === after.items.length && before.items.every((item, i) => isChangedAt(item, after.items[i], change));
    }
    if (after.kind !== 'mapping')
        return false;
    const isGrown = change.kind === 'insert' && before === change.mapping;
    const rest = isGrown ? after.pairs.slice(0, -1) : after.pairs;
    return (rest.length === before.pairs.length &&
        before.pairs.every(({ key, value }, i) => isChangedAt(key, rest[i]?.key, change) && isChangedAt(value, rest[i]?.value, change)) &&
        (!isGrown || isPair(after.pairs.at(-1), change.name, change.value)));
}
function isChangedAt(before, after, change) {
    return after !== undefined && isChanged(before, after, change);
}
function isSame(before, after) {
    return before.value === after.value && (before.style === 'plain') === (after.style === 'plain');
}
function isPair(pair, name, value) {
    return pair?.key.kind === 'scalar' && pair.key.value.toLowerCase() === name.toLowerCase() && holds(pair.value, value);
}
/** Whether a node stands for a value, of its type, in every reader's eyes. Keys count in any case, and in any order. */
function holds(node, value) {
    if (node.kind === 'alias' || node.tag !== undefined)
        return false;
    if ((0,json_value/* isList */.Lv)(value)) {
        if (node.kind !== 'sequence' || node.items.length !== value.length)
            return false;
        return value.every((item, i) => node.items[i] !== undefined && holds(node.items[i], item));
    }
    if ((0,json_value/* isMap */.jh)(value)) {
        const entries = Object.entries(value);
        if (node.kind !== 'mapping' || node.pairs.length !== entries.length)
            return false;
        return entries.every(([name, each]) => node.pairs.some(pair => isPair(pair, name, each)));
    }
    if (node.kind !== 'scalar')
        return false;
    if (typeof value === 'string')
        return node.value === value && (node.style !== 'plain' || (0,written_scalar/* isText */.K)(value));
    return node.style === 'plain' && node.value === JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/appspec/editable-app-spec.js + 1 modules
var editable_app_spec = __webpack_require__(8610);
// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/function-vocabulary.js
var function_vocabulary = __webpack_require__(5635);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
;// CONCATENATED MODULE: ./lib/appspec/function-key-style.js




/** By its letters in small: the key as AWS writes it. */
const awsKeys = new Map(Object.values(function_vocabulary/* functionKeys */.jB).flatMap(keys => keys.map(key => [key.toLowerCase(), key])));
/** How keys are written in a map, and in the rest of the AppSpec where the map does not tell. */
function keyStyleOf(spec, mapping) {
    const platforms = ['ecs', 'lambda'];
    const everywhere = platforms.flatMap(platform => (0,function_app_spec/* functionMappings */.uP)(spec, platform).flatMap(([level, each]) => (0,outline/* fieldsOf */.Pf)(each).flatMap(({ key }) => ((0,function_app_spec/* knownFunctionKey */.Jr)(key.value, level) === undefined ? [] : [key.value]))));
    const nearby = mapping === undefined ? [] : (0,outline/* fieldsOf */.Pf)(mapping).map(({ key }) => key.value);
    let isSmall = false;
    for (const key of [...nearby, ...everywhere]) {
        const aws = awsKeys.get(key.toLowerCase());
        // Everybody writes "version" small.
        if (aws === undefined || aws === 'version')
            continue;
        if (key === aws) {
            if (!isSmall)
                return 'aws';
        }
        else if (key === camelCased(aws) && key !== key.toLowerCase())
            return 'camel';
        else if (key === key.toLowerCase()) {
            if (key !== camelCased(aws))
                return 'lower';
            // One word in small letters goes with both.
            isSmall = true;
        }
    }
    return isSmall ? 'lower' : 'aws';
}
/** A key of AWS in that style; others as they are. */
function spelledKey(name, style) {
    const aws = awsKeys.get(name.toLowerCase());
    if (aws === undefined)
        return name;
    return style === 'aws' ? aws : style === 'camel' ? camelCased(aws) : aws.toLowerCase();
}
/** The same with all keys below. */
function spelledKeys(value, style) {
    if ((0,json_value/* isList */.Lv)(value))
        return value.map(item => spelledKeys(item, style));
    if (!(0,json_value/* isMap */.jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [spelledKey(key, style), spelledKeys(each, style)]));
}
function camelCased(name) {
    return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/refused-app-spec.js
var refused_app_spec = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/appspec/value-edits.js
var value_edits = __webpack_require__(8869);
// EXTERNAL MODULE: ./lib/appspec/writing-style.js
var writing_style = __webpack_require__(804);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/appspec/function-edits.js












/** A key that stands more often than this in one map is no mistake of a person. */
const mostEdits = 100;
/**
 * Puts values into the properties of an ECS or Lambda AppSpec, and changes nothing else: comments, order, the case of keys, quotation
 * marks and line ends stay, and JSON stays JSON. A key that is missing is added behind its siblings, in their manner; one that stands twice
 * gets the value twice, since nothing says which counts. Values that are there already change nothing. Throws `invalid-appspec`, with the
 * place, when there is no map of properties, when it is in the way of an alias, or when the text cannot be changed without changing more.
 */
function putFields(text, fields, file = app_spec_names/* appSpecNames */.Ni.unnamed) {
    let result = text;
    for (const { path, value } of fields) {
        let changes = 0;
        for (let next = withNextChange(result, path, value, file); next !== undefined; next = withNextChange(result, path, value, file)) {
            result = next;
            if (++changes > mostEdits)
                throw new TypeError(`"${path.join('.')}" cannot be put into ${file}`);
        }
    }
    return result;
}
/** Undefined when the value is there. */
function withNextChange(text, path, value, file) {
    const app = (0,editable_app_spec/* editableAppSpec */.D)(text, file);
    const stop = (obstacle) => {
        throw (0,refused_app_spec/* refusedAppSpec */.H)(file, [obstacle]);
    };
    const found = propertiesIn(app, stop);
    const place = nextPlace(found.properties, path, value, new Aliases(app.root, found.around, stop), stop);
    if (place === undefined)
        return undefined;
    const { mapping, field, name } = place;
    const old = field?.value;
    const spelled = spelledKeys(place.value, keyStyleOf(found.spec, mapping));
    const writing = (0,writing_style/* writingIn */.M5)(app, found.spec, mapping, old);
    const spelledName = spelledKey(name, keyStyleOf(found.spec, mapping));
    const edits = field ? (0,value_edits/* replaceValue */.uQ)(app, field, spelled, writing) : (0,value_edits/* insertField */._m)(app, mapping, spelledName, spelled, writing);
    const change = old
        ? { kind: 'replace', node: old, value: spelled }
        : { kind: 'insert', mapping, name: spelledName, value: spelled };
    const edited = apply(app, edits);
    const { root, problem, more } = (0,read/* readYaml */.g)(edited);
    const isRight = problem === undefined && more === undefined && root !== undefined && isChanged(app.root, root, change);
    if (!isRight) {
        stop({
            rule: 'res-properties',
            span: (field?.key ?? mapping).span,
            message: `"${path.join('.')}" cannot be put in here without changing something else.`,
            hint: 'Write it in a simpler way: one key on each line, and its value behind it.'
        });
    }
    return edited;
}
function apply({ source }, edits) {
    const edited = new apply_edits/* EditedText */.H(source.text);
    if (!edited.take(edits))
        throw new TypeError('the edits are in the way of each other');
    return edited.toString();
}
/** The first place that does not have the value yet. */
function nextPlace(mapping, path, value, aliases, stop) {
    const [name, ...rest] = path;
    if (name === undefined)
        return undefined;
    const fields = (0,outline/* fieldsOf */.Pf)(mapping).filter(({ key }) => key.value.toLowerCase() === name.toLowerCase());
    const below = rest.reduceRight((inner, key) => ({ [key]: inner }), value);
    const merge = (0,outline/* fieldsOf */.Pf)(mapping).find(({ key }) => key.value === '<<');
    if (fields.length === 0) {
        if (merge !== undefined) {
            stop({
                rule: 'yaml-alias',
                span: merge.key.span,
                message: `"${name}" may come from what is merged here, and cannot be changed in this place alone.`,
                hint: `Write "${name}" out.`
            });
        }
        aliases.refuseShared(mapping);
        return { mapping, name, value: below };
    }
    for (const field of fields) {
        const node = field.value;
        if (rest.length === 0) {
            if (holds(node, value))
                continue;
            aliases.refuseShared(mapping);
            aliases.refuseUsedIn(node);
            return { mapping, name, field, value };
        }
        if (node.kind === 'scalar' && (0,outline/* isAbsent */.W0)(node)) {
            aliases.refuseShared(mapping);
            aliases.refuseUsedIn(node);
            return { mapping, name, field, value: below };
        }
        if (node.kind === 'alias')
            aliases.refuseAlias(node, name);
        if (node.kind !== 'mapping') {
            return stop({
                rule: 'res-properties',
                span: field.key.span,
                message: `"${field.key.value}" must be a map, with "${rest[0] ?? ''}" below.`,
                hint: `Write "${rest[0] ?? ''}" on the next line, further to the right.`
            });
        }
        const place = nextPlace(node, rest, value, aliases, stop);
        if (place === undefined)
            continue;
        aliases.refuseShared(mapping);
        return place;
    }
    return undefined;
}
/** Keeps edits out of what counts in more than one place. */
class Aliases {
    #used;
    #around;
    #stop;
    /** `around`: the nodes that the properties stand in. */
    constructor(root, around, stop) {
        const used = new Map();
        for (const node of (0,outline/* walk */.GG)(root))
            if (node.kind === 'alias')
                used.set(node.target, [...(used.get(node.target) ?? []), node]);
        this.#used = used;
        this.#around = around;
        this.#stop = stop;
    }
    refuseAlias({ span }, name) {
        return this.#stop({
            rule: 'yaml-alias',
            span,
            message: `"${name}" is an alias here: a change would count in other places too.`,
            hint: 'Write it out in this place.'
        });
    }
    refuseShared(mapping) {
        for (const node of [...this.#around, mapping])
            if (this.#used.has(node))
                this.#refuseAnchor(node);
    }
    /** A value that goes away may be used within itself. */
    refuseUsedIn(node) {
        const inside = new Set((0,outline/* walk */.GG)(node));
        for (const each of inside)
            if (this.#used.get(each)?.some(alias => !inside.has(alias)) === true)
                this.#refuseAnchor(each);
    }
    #refuseAnchor({ span }) {
        return this.#stop({
            rule: 'yaml-alias',
            span,
            message: 'An alias refers to this: a change would count there too.',
            hint: 'Write it out in each place, without an anchor.'
        });
    }
}
/** The properties of the one resource, when there is nothing between them and the top level that counts elsewhere too. */
function propertiesIn({ root }, stop) {
    const spec = (0,function_app_spec/* functionAppSpecOf */.mP)(root);
    if (spec === undefined) {
        return stop({
            rule: 'yaml-not-a-map',
            span: root.span,
            message: 'An AppSpec must be a map, with "version" and "Resources".',
            hint: 'Write "Resources" at the top level.'
        });
    }
    const { top, resources, resource } = spec;
    const refuse = (rule, at, message, hint) => stop({ rule, span: at.span, message, hint });
    if (resources === undefined) {
        return refuse('res-missing', top, 'There are no "Resources".', 'Add "Resources" with the service or the function to deploy.');
    }
    if (resource === undefined) {
        return refuse('res-shape', resources.key, `"${resources.key.value}" must be a list of one resource, with a map below its name.`, 'Write "- NAME:" with "Type" and "Properties" below.');
    }
    const { properties } = resource;
    const map = properties && (0,node/* resolved */.L)(properties.value);
    if (properties === undefined || map?.kind !== 'mapping') {
        return refuse('res-properties', properties?.key ?? resource.name, `The resource "${resource.name.value}" has no "Properties" that are a map.`, 'Add "Properties" below "Type".');
    }
    const list = (0,node/* resolved */.L)(resources.value);
    const item = list.kind === 'sequence' ? list.items[0] : undefined;
    const body = item && (0,function_app_spec/* soleField */.qy)(item)?.value;
    for (const node of [resources.value, item, body, properties.value]) {
        if (node?.kind === 'alias')
            refuse('yaml-alias', node, 'This is an alias: a change would count in other places too.', 'Write it out.');
    }
    for (const [mapping, name] of [
        [top, 'Resources'],
        [resource.body, 'Properties']
    ]) {
        const [first, second] = (0,outline/* fieldsOf */.Pf)(mapping).filter(({ key }) => key.value.toLowerCase() === name.toLowerCase());
        if (first === undefined || second === undefined)
            continue;
        refuse('yaml-duplicate-key', second.key, `"${second.key.value}" stands here for the second time, and nothing says which one counts.`, 'Keep one of them.');
    }
    const around = [root, resources.value, item, body].filter(node => node !== undefined);
    return { spec, properties: map, around };
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ generateLambdaAppSpec),
/* harmony export */   f: () => (/* binding */ generateEcsAppSpec)
/* harmony export */ });
/* harmony import */ var _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5635);
/* harmony import */ var _written_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9207);


/** The AppSpec of an ECS service, as the CodeDeploy guide writes it. What it leaves out is taken from the service. */
function generateEcsAppSpec({ taskDefinition, containerName, containerPort }) {
    return generate('ecs', 'TargetService', {
        TaskDefinition: taskDefinition,
        LoadBalancerInfo: { ContainerName: containerName, ContainerPort: containerPort }
    });
}
/** The AppSpec that shifts an alias of a Lambda function from one version to another, as the CodeDeploy guide writes it. */
function generateLambdaAppSpec({ functionName, alias, currentVersion, targetVersion }) {
    return generate('lambda', 'TargetFunction', {
        Name: functionName,
        Alias: alias,
        CurrentVersion: currentVersion,
        TargetVersion: targetVersion
    });
}
/** Every text is quoted, as in the guide: none can be taken for something else. */
const writing = {
    place: 'block',
    keyStyle: 'plain',
    textStyle: 'double-quoted',
    indent: '  ',
    lineBreak: '\n',
    colon: ': ',
    comma: ', '
};
function generate(platform, name, properties) {
    const type = `Type: ${_function_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .AU[platform]}\n      ${(0,_written_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldInLines */ .ZZ)('Properties', properties, writing, '      ')}`;
    return `version: 0.0\nResources:\n  - ${name}:\n      ${type}\n`;
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   ov: () => (/* binding */ hasContent)
/* harmony export */ });
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
/** A list or a map that has something in it. */
function hasContent(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refusedAppSpec)
/* harmony export */ });
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


/**
 * The error for an AppSpec that cannot be filled in: it says the first obstacle with its place, and carries them all. `others` says what the
 * others are about; default: how many there are.
 */
function refusedAppSpec(file, obstacles, others) {
    const diagnostics = obstacles.map(({ rule, span, message, hint }) => ({
        rule,
        severity: 'error',
        message,
        hint,
        file,
        span,
        agents: []
    }));
    const [first] = obstacles;
    if (first === undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('invalid-appspec', `${file} cannot be filled in`, { input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__/* .appSpecInput */ .Ld)(file) });
    const { line, column } = first.span.start;
    const more = others ?? (obstacles.length === 1 ? '' : ` (and ${obstacles.length - 1} more)`);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('invalid-appspec', `${file}:${line}:${column}: ${first.message.replace(/\.$/, '')}${more}`, {
        input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__/* .appSpecInput */ .Ld)(file),
        hint: first.hint,
        diagnostics
    });
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ insertField),
/* harmony export */   qm: () => (/* binding */ replaceScalarText),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3052);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _writing_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(804);
/* harmony import */ var _written_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9207);




/** Puts a value in the place of that of a field. What is next to it stays, also comments that stand in front of it or behind it. */
function replaceValue(app, field, value, writing) {
    const node = field.value;
    const { start, end } = offsetsOf(node);
    if (node.kind === 'scalar')
        return replaceScalar(app, node, (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .inBrackets */ .Te)(value, writing, lineIndentOf(app, field, writing)));
    if (node.kind === 'alias')
        return [edit(app, start, end, (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .inBrackets */ .Te)(value, writing))];
    if ((0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .isInBrackets */ .LO)(app, node)) {
        const indent = (0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .spansLines */ .Rs)(node) ? lineIndentOf(app, field, writing) : undefined;
        return [edit(app, start, end, (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .inBrackets */ .Te)(value, writing, indent))];
    }
    const contentEnd = contentEndOf(app, node);
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .hasContent */ .ov)(value)) {
        const column = node.span.start.column;
        // A list may stand below the first letter of its key; a map may not.
        const further = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(value) && column <= field.key.span.start.column ? writing.indent : '';
        const indent = ' '.repeat(column - 1) + further;
        return [edit(app, start, contentEnd, further + (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .inLines */ .Fi)(value, writing, indent))];
    }
    const { text } = app.source;
    const colon = app.tokens.after(field.key.span.end.offset);
    const at = colon?.type === 'value' ? colon.end : start;
    const from = at + text.slice(at, start).trimEnd().length;
    const written = ` ${(0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .inBrackets */ .Te)(value, writing)}`;
    return from === at ? [edit(app, at, contentEnd, written)] : [edit(app, at, at, written), edit(app, from, contentEnd, '')];
}
/** Puts a text in the place of a scalar that is written; its tag and its anchor stay. */
function replaceScalarText(app, node, written) {
    return replaceFrom(app, node, node.span.start.offset, written);
}
/** Puts a value in the place of a scalar, its tag and its anchor. */
function replaceScalar(app, node, written) {
    const { start, end } = offsetsOf(node);
    const from = propertiesStart(app, node);
    if (from < end)
        return replaceFrom(app, node, from, written);
    const before = app.tokens.before(start);
    const at = before?.end ?? start;
    return [edit(app, at, at, (before?.type === 'scalar' ? ': ' : ' ') + written)];
}
function replaceFrom(app, node, from, written) {
    const { text } = app.source;
    const { start, end } = offsetsOf(node);
    if (!isBlockOfText(node.style))
        return [edit(app, from, end, written)];
    // A comment may stand behind the "|".
    const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0] ?? '';
    const headerLine = Math.min((0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, start), end);
    const contentEnd = Math.max(contentEndOf(app, node), headerLine);
    return [edit(app, from, start + header.length, written), edit(app, headerLine, contentEnd, '')];
}
/** Adds a field behind the others of a map, on a line of its own where they have theirs. */
function insertField(app, mapping, name, value, writing) {
    const { text } = app.source;
    if ((0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .isInBrackets */ .LO)(app, mapping))
        return insertInBrackets(app, mapping, name, value, writing);
    const indent = ' '.repeat(mapping.span.start.column - 1);
    const field = (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldInLines */ .ZZ)(name, value, writing, indent);
    const last = app.tokens.before(mapping.span.end.offset);
    const at = last?.end ?? mapping.span.end.offset;
    // A block of text ends with the empty lines behind it.
    const isOnNewLine = isBlockOfText(last?.style) && /[\r\n]/.test(text[at - 1] ?? '');
    if (isOnNewLine)
        return [edit(app, at, at, indent + field + writing.lineBreak)];
    const line = (0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, at);
    return [edit(app, line, line, writing.lineBreak + indent + field)];
}
function insertInBrackets(app, mapping, name, value, writing) {
    const { text } = app.source;
    const indent = (0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLineIndent */ .Fp)(app, mapping);
    const field = (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenKey */ .R7)(name, writing) + writing.colon + (0,_written_value_js__WEBPACK_IMPORTED_MODULE_2__/* .inBrackets */ .Te)(value, writing, indent);
    const open = mapping.span.start.offset + 1;
    if ((0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(mapping).length === 0)
        return [edit(app, open, open, field)];
    const last = app.tokens.before(mapping.span.end.offset - 1);
    const trailing = last?.type === 'flow-entry' ? last : undefined;
    const pairEnd = (trailing ? app.tokens.before(trailing.start) : last)?.end ?? open;
    if (indent === undefined)
        return [edit(app, pairEnd, pairEnd, writing.comma + field)];
    const after = trailing?.end ?? pairEnd;
    const line = (0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(text, after);
    const at = /^[ \t]*(?:#.*)?$/.test(text.slice(after, line)) ? line : after;
    const added = writing.lineBreak + indent + field;
    if (trailing !== undefined)
        return [edit(app, at, at, `${added},`)];
    return at === pairEnd ? [edit(app, at, at, `,${added}`)] : [edit(app, pairEnd, pairEnd, ','), edit(app, at, at, added)];
}
/** In brackets that have a line for each field, a list or a map gets lines too. */
function lineIndentOf({ source: { text } }, { key }, { place }) {
    const { offset } = key.span.start;
    const before = text.slice((0,_writing_style_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, offset), offset);
    return place !== 'block' && /^[ \t]*$/.test(before) ? before : undefined;
}
/** Where a tag or an anchor of a value begins, else the value. */
function propertiesStart({ tokens }, { span, tag, anchor }) {
    let start = span.start.offset;
    for (let i = Number(tag !== undefined) + Number(anchor !== undefined); i > 0; i--)
        start = tokens.before(start)?.start ?? start;
    return start;
}
/** Where the last thing of a node ends that can be seen. */
function contentEndOf({ tokens, source }, node) {
    const last = tokens.before(node.span.end.offset);
    if (last === undefined)
        return node.span.end.offset;
    return isBlockOfText(last.style) ? last.start + source.text.slice(last.start, last.end).trimEnd().length : last.end;
}
function isBlockOfText(style) {
    return style === 'literal' || style === 'folded';
}
function offsetsOf({ span }) {
    return { start: span.start.offset, end: span.end.offset };
}
function edit({ source }, start, end, text) {
    return { span: source.lines.span(start, end), text };
}


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ ownLineIndent),
/* harmony export */   LO: () => (/* binding */ isInBrackets),
/* harmony export */   M5: () => (/* binding */ writingIn),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Rs: () => (/* binding */ spansLines),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var _function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5204);



/** A list or a map in brackets. */
function isInBrackets({ source }, node) {
    return node.kind !== 'scalar' && node.kind !== 'alias' && /[[{]/.test(source.text[node.span.start.offset] ?? '');
}
/** The indentation of the last key of a map in brackets, when it stands on a line of its own. */
function ownLineIndent({ source: { text } }, mapping) {
    const offset = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping).at(-1)?.key.span.start.offset;
    const before = offset === undefined ? '' : text.slice(lineStart(text, offset), offset);
    return offset !== undefined && lineStart(text, offset) > mapping.span.start.offset && /^[ \t]*$/.test(before) ? before : undefined;
}
/** How the keys of a map are written, and their values; those of a value that is replaced go before its siblings'. */
function writingIn(app, spec, mapping, old) {
    const { text } = app.source;
    const fields = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(mapping);
    const last = fields.at(-1);
    const isFlow = isInBrackets(app, mapping);
    // Where there are none yet, those of the top level tell.
    const example = last ?? (isInBrackets(app, spec.top) ? (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(spec.top)[0] : undefined);
    const quotesKeys = example?.key.style === 'double-quoted';
    const place = !isFlow ? 'block' : quotesKeys ? 'json' : 'flow';
    const colon = (isFlow && example ? colonIn(text, example.key.span.end.offset) : undefined) ?? ': ';
    const [, previous] = fields.toReversed();
    const between = previous && last && text.slice(app.tokens.before(last.key.span.start.offset)?.end, last.key.span.start.offset);
    const comma = between !== undefined && /^ *$/.test(between) ? `,${between}` : colon === ':' ? ',' : ', ';
    return {
        place,
        keyStyle: last?.key.style ?? (place === 'json' ? 'double-quoted' : 'plain'),
        textStyle: textStyleOf([...(old === undefined ? [] : [old]), ...fields.map(({ value }) => value).reverse()]),
        indent: isFlow ? indentInBrackets(app, mapping) : indentOf(spec),
        lineBreak: lineBreakNear(text, mapping.span.start.offset),
        colon,
        comma
    };
}
/** A colon behind a key, with the blanks around it. */
function colonIn(text, from) {
    return /^ *: */.exec(text.slice(from, from + 20))?.[0];
}
/** Of the first of the values that is text. */
function textStyleOf(values) {
    for (const value of values) {
        for (const each of scalarsBelow(value)) {
            if (each.raw === '' || each.style === 'literal' || each.style === 'folded')
                continue;
            if (each.style !== 'plain' || ((0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .K)(each.value) && !each.value.startsWith('<')))
                return each.style;
        }
    }
    return 'plain';
}
function* scalarsBelow(value) {
    const keys = new Set();
    for (const node of (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(value)) {
        if (node.kind === 'mapping')
            for (const { key } of node.pairs)
                keys.add(key);
        if (node.kind === 'scalar' && !keys.has(node))
            yield node;
    }
}
/** One more level of indentation, as the properties of the resource have it. */
function indentOf({ resource }) {
    const key = resource?.properties?.key.span.start;
    const first = (0,_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingInAnyCase */ .sd)(resource?.body, 'Properties')?.span.start;
    const columns = key && first && first.line > key.line ? first.column - key.column : 0;
    return ' '.repeat(columns > 0 ? columns : 2);
}
function indentInBrackets(app, mapping) {
    const { text } = app.source;
    const own = ownLineIndent(app, mapping) ?? '';
    const outer = lineIndent(text, mapping.span.start.offset);
    return own.startsWith(outer) && own !== outer ? own.slice(outer.length) : '  ';
}
/** The blanks a line begins with. */
function lineIndent(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}
function lineStart(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
function lineEnd(text, offset) {
    const found = /[\r\n\u0085\u2028\u2029]/g;
    found.lastIndex = offset;
    return found.exec(text)?.index ?? text.length;
}
function lineBreakNear(text, offset) {
    const start = lineStart(text, offset);
    if (start === 0)
        return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return text.slice(start - 2, start) === '\r\n' ? '\r\n' : text.slice(start - 1, start);
}
/** Whether a list or a map has a line break in it. */
function spansLines({ span }) {
    return span.end.line > span.start.line;
}


/***/ }),

/***/ 5204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText),
/* harmony export */   k: () => (/* binding */ writtenScalar)
/* harmony export */ });
/** Words that readers of YAML take for something else than text. */
const words = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** Without quotation marks every reader takes these for text, whatever version of YAML it reads. */
const plainInBlock = /^[A-Za-z_/](?:[\w./:@+-]*[\w./@+-])?$/;
const plainInFlow = /^[A-Za-z_/][\w./@+-]*$/;
/** Whether a plain scalar with this text is text, and neither a number nor another word. Cautious: it may take text for something else. */
function isText(value) {
    return /^[^\s\d~=<+.-]/.test(value) && !words.test(value);
}
/** A value on one line, in the quotation marks it had where they will do, so that every reader gives it back as it is. */
function writtenScalar(value, style, place) {
    if (typeof value !== 'string')
        return JSON.stringify(value);
    if (place === 'json')
        return doubleQuoted(value);
    const plain = place === 'block' ? plainInBlock : plainInFlow;
    if (style === 'plain' && plain.test(value) && !words.test(value))
        return value;
    if (style === 'single-quoted' && isPrintable(value))
        return `'${value.replaceAll("'", "''")}'`;
    return doubleQuoted(value);
}
/** What JSON lets stand and YAML does not: control characters, line breaks of its own, and what is no character. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const unprintable = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
function isPrintable(value) {
    return value.search(unprintable) < 0;
}
function doubleQuoted(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replace(unprintable, escaped);
}


/***/ }),

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ inLines),
/* harmony export */   R7: () => (/* binding */ writtenKey),
/* harmony export */   Te: () => (/* binding */ inBrackets),
/* harmony export */   ZZ: () => (/* binding */ fieldInLines)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5204);


function writtenKey(key, { keyStyle, place }) {
    return (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenScalar */ .k)(key, keyStyle, place);
}
/** A value on one line; with `indent`, lists and maps on lines of their own in brackets, of which the last has that indentation. */
function inBrackets(value, writing, indent) {
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && !(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenScalar */ .k)(value, writing.textStyle, writing.place);
    if (writing.place === 'block')
        return inBrackets(value, { ...writing, place: 'flow', colon: ': ', comma: ', ' });
    const inner = indent === undefined ? undefined : indent + writing.indent;
    const entries = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)
        ? value.map(item => inBrackets(item, writing, inner))
        : Object.entries(value).map(([key, each]) => writtenKey(key, writing) + writing.colon + inBrackets(each, writing, inner));
    const [open, close] = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? ['[', ']'] : ['{', '}'];
    if (inner === undefined || entries.length === 0)
        return open + entries.join(writing.comma) + close;
    const { lineBreak } = writing;
    return `${open}${lineBreak}${inner}${entries.join(`,${lineBreak}${inner}`)}${lineBreak}${indent}${close}`;
}
/** A value in lines, the first without its indentation. */
function inLines(value, writing, indent) {
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .hasContent */ .ov)(value) || (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && !(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value)))
        return inBrackets(value, writing);
    const entries = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)
        ? value.map(item => `- ${inLines(item, writing, `${indent}  `)}`)
        : Object.entries(value).map(([key, each]) => fieldInLines(key, each, writing, indent));
    return entries.join(writing.lineBreak + indent);
}
/** A key with its value, the first line without its indentation. */
function fieldInLines(key, value, writing, indent) {
    const name = `${writtenKey(key, writing)}:`;
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .hasContent */ .ov)(value))
        return `${name} ${inBrackets(value, writing)}`;
    const below = indent + writing.indent;
    return name + writing.lineBreak + below + inLines(value, writing, below);
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ nearestInputFile),
/* harmony export */   bP: () => (/* binding */ inputFilePlaces),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6282);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3029);






/**
 * A small file that an input names, relative to the source, else to the working directory; undefined when there is none. Throws `usage`
 * for what is there and cannot be that file: a folder, a device, something too large, something that may not be read.
 */
async function readInputFile(name, { source, input, largestBytes, skipFolders = false }) {
    for (const file of inputFilePlaces(name, source)) {
        const unfit = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('usage', `"${file}" ${why}`, { input, cause });
        try {
            // Looked at before it is opened: opening a pipe waits for somebody to write to it.
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (skipFolders && stats.isDirectory())
                continue;
            if (!stats.isFile())
                throw unfit('is no file');
            if (stats.size > largestBytes)
                throw unfit(`has ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(stats.size)}, and no more than ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(largestBytes)} are read`);
            return { file, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file) };
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH)
                throw error;
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                continue;
            throw unfit(`cannot be read (${code ?? 'unknown error'})`, error);
        }
    }
    return undefined;
}
/** Where {@link readInputFile} looks. */
function inputFilePlaces(name, source) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? [name] : [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, name), name])];
}
/** The file that somebody who misspelt a name probably meant. */
function nearestInputFile(name, source) {
    for (const place of inputFilePlaces(name, source)) {
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place), namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)));
        if (near !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), near);
    }
    return undefined;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);
/* harmony import */ var _archive_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9465);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);
/* harmony import */ var _lone_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7643);
/* harmony import */ var _scan_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8906);
/* harmony import */ var _sensitive_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1810);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2417);
/* harmony import */ var _zip_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(103);









/**
 * Reads an archive as the agent would see it after unpacking; writes nothing. All of it is decompressed, and for zip compared with its
 * checksums and lengths. The list of entries and the hash are of the same bytes. Throws `invalid-bundle` for archives that are damaged, not what they are declared to be, or unsafe:
 * names and links that leave the root, devices, one name for two kinds, more than `limits` allow; and for one that is written
 * to meanwhile. Content that is read later has to come from the file as it was.
 */
async function openArchive(file, options = {}) {
    let archive;
    try {
        archive = await (0,_archive_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchiveFile */ .x)(file);
        const { identity, size } = archive;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let hashed = 0;
        const onInput = (chunk) => {
            hash.update(chunk);
            hashed += chunk.length;
        };
        const kept = new Map();
        let room = keptBytes;
        const { form, index } = await (0,_scan_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .scanArchive */ .i)(archive, { ...options, onInput }, async (path, entry, content) => {
            kept.delete(path);
            if (entry.kind !== 'file' || entry.size > room || !isWorthKeeping(path, entry))
                return;
            const bytes = await collect(content, entry.size);
            room -= bytes.length;
            kept.set(path, bytes);
        });
        // All of a zip, and what may stand behind the end of a tar.
        for await (const chunk of archive.chunks({ start: hashed, signal: options.signal }))
            onInput(chunk);
        await archive.requireUnchanged();
        const root = (0,_lone_root_js__WEBPACK_IMPORTED_MODULE_8__/* .loneRoot */ .T)(index.entries);
        const prefix = root === undefined ? '' : `${root}/`;
        const holderOf = (path) => index.aliases.get(prefix + path) ?? prefix + path;
        const tree = {
            entries: root === undefined ? index.entries : below(index.entries, prefix),
            async read(path, limit) {
                const holder = holderOf(path);
                if (index.entries.get(holder)?.kind !== 'file')
                    return undefined;
                try {
                    const bytes = kept.get(holder) ?? (await readOne(file, { identity, ...form }, holder, limit));
                    return bytes.subarray(0, limit);
                }
                catch (error) {
                    throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(file, error);
                }
            }
        };
        return {
            path: file,
            type: form.type,
            tree,
            isAtHand: path => kept.has(holderOf(path)),
            ...(root === undefined ? {} : { strippedRoot: root }),
            repeated: [...index.repeated].map(path => path.slice(prefix.length)),
            entryCount: index.entryCount,
            totalBytes: index.totalBytes,
            size,
            sha256: hash.digest('hex')
        };
    }
    catch (error) {
        throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(file, error);
    }
    finally {
        await archive?.close();
    }
}
/** What will be looked into, so that a tar need not be read again for each of it: AppSpecs, scripts, and what may hold secrets. */
const keptBytes = 16 * 1024 * 1024;
const keptFileBytes = 64 * 1024;
function isWorthKeeping(path, { kind, mode, size }) {
    if (kind === 'file' && (0,_sensitive_files_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsLook */ .$u)({ path, kind, size }))
        return true;
    if (/(^|\/)appspec[^/]*$/i.test(path))
        return true;
    return (size <= keptFileBytes && !path.includes('node_modules/') && ((mode & 0o111) !== 0 || /\.(sh|bash|py|rb|pl|ps1|bat|cmd)$/.test(path)));
}
function below(entries, prefix) {
    const stripped = new Map();
    for (const entry of entries.values()) {
        if (!entry.path.startsWith(prefix))
            continue;
        const path = entry.path.slice(prefix.length);
        stripped.set(path, { ...entry, path });
    }
    return stripped;
}
async function readOne(file, { identity, reader, isGzipped }, path, limit) {
    let found = Buffer.alloc(0);
    const visit = async (entry, content) => {
        // Not stopped at the first one: of a name that comes twice the last one stays on the host.
        if (entry.kind === 'file' && (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s)(entry.name, process.platform === 'win32') === path)
            found = await collect(content, limit);
        return undefined;
    };
    const archive = await (0,_archive_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchiveFile */ .x)(file);
    try {
        await archive.requireUnchanged(identity);
        if (reader === 'zip')
            await (0,_zip_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .readZip */ .u)(archive, undefined, visit);
        else
            await (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readTar */ .s)(archive, { isGzipped }, visit);
        await archive.requireUnchanged();
        return found;
    }
    finally {
        await archive.close();
    }
}
async function collect(content, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of content) {
        // Read to the end all the same: a tar goes on behind it, and a zip's checksum is compared there.
        if (length < limit)
            chunks.push(chunk);
        length += chunk.length;
    }
    return Buffer.concat(chunks).subarray(0, limit);
}


/***/ }),

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ temporaryRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Settings with which `git archive` writes what GitHub's does, on any system: gitattributes(5) alone decides about line ends, nothing filters,
 * and modes are as git's default has them.
 */
const settings = `[core]
	repositoryformatversion = 0
	bare = true
	autocrlf = false
	eol = lf
	safecrlf = false
	attributesFile = /dev/null
	commitGraph = false
[tar]
	umask = 0002
[gc]
	auto = 0
[maintenance]
	auto = false
`;
/**
 * An empty git repository (gitrepository-layout(5)) in a folder of its own, made without git: nobody's templates, hooks or settings are in it,
 * and whatever needs an index, a place for objects or references writes it there.
 */
function temporaryRepository() {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'codedeploy-kit-git-'));
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, folder), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'config'), settings);
    return {
        directory,
        nothing: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'nothing'),
        borrow(objects, base) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, objects).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
            if (path.includes('\n'))
                throw new RangeError('there is a line break in the path of the repository');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'objects', 'info', 'alternates'), `${path}\n`);
        },
        remove() {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
            }
            catch {
                // A virus scanner of Windows may hold a file, or a git that was not ended write one.
            }
        }
    };
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ textSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hex SHA-256 of the UTF-8 bytes of a text, as CodeDeploy names an AppSpec. */
function textSha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ mappedPorts),
/* harmony export */   Wo: () => (/* binding */ hasPort),
/* harmony export */   YN: () => (/* binding */ portRangeText)
/* harmony export */ });
const highestPort = 65_535;
/**
 * The ports of a container that an entry of ECS's `portMappings` is about: one, or a range such as `8000-8010`, and numbers may be text.
 * Undefined where it says neither, and for what cannot be ports.
 */
function mappedPorts({ containerPort, containerPortRange }) {
    const isSingle = containerPort !== undefined && containerPort !== null;
    const [, first, last = first] = (isSingle ? /^(\d{1,5})$/ : /^(\d{1,5})-(\d{1,5})$/).exec(String(containerPort ?? containerPortRange)) ?? [];
    const range = { from: Number(first), to: Number(last) };
    return range.from <= range.to && range.to <= highestPort ? range : undefined;
}
function hasPort(ranges, port) {
    return ranges.some(({ from, to }) => from <= port && port <= to);
}
/** `8080`, or `8000-8010`. */
function portRangeText({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ parseRunMarker),
/* harmony export */   bA: () => (/* binding */ clipDescription),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* unused harmony export descriptionLimit */
/** The description says at most this many characters (the API guide's limit). */
const descriptionLimit = 256;
/**
 * `run=… attempt=… sha=… id=… workflow=…` and then the user's words, cut to the limit: the marker always fits, and can always be read again,
 * whatever the run calls itself.
 */
function describeRun({ run, attempt, sha, nonce, workflow }, words) {
    const commit = sha?.toLowerCase();
    const parts = [`run=${oneWord(run)}`, `attempt=${Number.isSafeInteger(attempt) && attempt >= 0 ? attempt : 1}`];
    if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit))
        parts.push(`sha=${commit}`);
    parts.push(`id=${oneWord(nonce)}`);
    if (workflow !== undefined && workflow !== '')
        parts.push(`workflow=${workflow.replace(/\s+/g, '-').slice(-longestWorkflow)}`);
    return clipDescription([...parts, words].filter(part => part !== '').join(' '));
}
/** Cut to what a description may have. */
function clipDescription(full) {
    return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The marker in a description, if it has one. */
function parseRunMarker(description) {
    const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)(?: workflow=(\S+))?/.exec(description);
    if (!match)
        return undefined;
    const [, run = '', attempt = '', sha, nonce = '', workflow] = match;
    return { run, attempt: Number(attempt), ...(sha !== undefined && { sha }), nonce, ...(workflow !== undefined && { workflow }) };
}
/** Fits in, with a run, a commit and some words beside it. The end of a workflow says more than its beginning. */
const longestWorkflow = 80;
/** A word of a marker: without blanks, not empty, and short enough that the marker fits into the limit. */
function oneWord(text) {
    return text.replace(/\s+/g, '-').slice(0, 64) || 'none';
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ readActive),
/* harmony export */   HK: () => (/* binding */ firstActive),
/* harmony export */   I_: () => (/* binding */ describeActive),
/* harmony export */   XJ: () => (/* binding */ groupActivity),
/* harmony export */   yG: () => (/* binding */ certainActivity)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);
/* harmony import */ var _deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7549);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1112);




/** Every status in which a deployment keeps its group to itself. */
const activeStatuses = _deployment_model_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStatuses */ .e0.filter(status => !(0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerminal */ .Hd)(status));
/**
 * The group's active deployment: the one that AWS named, else the first that is listed; undefined when there is none any more. Who started
 * it is told if it can be read; that it cannot is no error.
 */
async function readActive(id, names, { codedeploy }, patience) {
    const { signal } = patience;
    const found = id ?? (await firstActive(names, codedeploy, patience).catch(unseen));
    if (found === undefined)
        return undefined;
    try {
        const snapshot = await codedeploy.getDeployment(found, signal);
        const startedBy = starterOf(snapshot);
        return {
            id: found,
            status: snapshot.status,
            ...(startedBy !== '' && { startedBy }),
            ...(snapshot.creator !== undefined && { creator: snapshot.creator }),
            ...(snapshot.computePlatform !== undefined && { computePlatform: snapshot.computePlatform })
        };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
            throw error;
        return { id: found };
    }
}
function unseen(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH))
        throw error;
}
/** Asks for as long as `patience` says. Throws what keeps it from being seen. */
function firstActive({ applicationName, deploymentGroupName }, codedeploy, patience) {
    return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(async () => {
        for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, activeStatuses, patience.signal))
            return id;
        return undefined;
    }, patience);
}
/** Whether a group is being deployed to, where nothing depends on it: that it cannot be seen, for some seconds, is a notice. */
async function groupActivity(names, signal, { codedeploy, clock }, observe) {
    try {
        return activityOf(await firstActive(names, codedeploy, { clock, signal, patienceMs: _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .noticePatienceMs */ .up }));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || signal?.aborted)
            throw error;
        return unknownActivity(error, observe);
    }
}
/**
 * As {@link groupActivity}, where the answer decides what is created: asked for as long as other calls, `timeout` at most. Only that nobody may
 * look is a notice; throws what else keeps it from being seen.
 */
async function certainActivity(names, { signal, timeout }, { codedeploy, clock }, observe) {
    try {
        return activityOf(await firstActive(names, codedeploy, { clock, signal, patienceMs: timeout, onRetry: (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRetry */ .CM)(observe) }));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH) || error.code !== 'access-denied' || signal?.aborted)
            throw error;
        return unknownActivity(error, observe);
    }
}
function activityOf(deploymentId) {
    return deploymentId === undefined ? { type: 'free' } : { type: 'busy', deploymentId };
}
function unknownActivity({ code, message }, observe) {
    const missing = 'whether another deployment is under way';
    const rest = code === 'access-denied' ? `; codedeploy:ListDeployments would show ${missing}` : ` knowing ${missing}`;
    observe({ type: 'notice', message: `${message}. Going on without${rest}` });
    return { type: 'unknown' };
}
function starterOf({ creator, description = '' }) {
    const marker = (0,_deployment_run_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunMarker */ .T_)(description);
    if (!marker)
        return [creator === 'user' ? undefined : creator, description].filter(part => part !== undefined && part !== '').join(': ');
    const words = description.replace(/^run=\S+ attempt=\d+(?: sha=\S+)? id=\S+(?: workflow=\S+)?/, '').trim();
    const commit = marker.sha === undefined ? '' : ` at ${marker.sha.slice(0, 7)}`;
    return `run ${marker.run} (attempt ${marker.attempt})${commit}${words === '' ? '' : `: ${words}`}`;
}
/** `d-1 (Ready, started by run 12 (attempt 1): octo/shop by mona)`. */
function describeActive({ id, status, startedBy }) {
    const facts = [status, startedBy === undefined ? undefined : `started by ${startedBy}`].filter(part => part !== undefined);
    return facts.length === 0 ? id : `${id} (${facts.join(', ')})`;
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readAppSpec),
  t: () => (/* binding */ recogniseSource)
});

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/function-edits.js + 2 modules
var function_edits = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/appspec/apply-edits.js
var apply_edits = __webpack_require__(1464);
// EXTERNAL MODULE: ./lib/appspec/editable-app-spec.js + 1 modules
var editable_app_spec = __webpack_require__(8610);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/refused-app-spec.js
var refused_app_spec = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/appspec/value-edits.js
var value_edits = __webpack_require__(8869);
// EXTERNAL MODULE: ./lib/appspec/writing-style.js
var writing_style = __webpack_require__(804);
// EXTERNAL MODULE: ./lib/appspec/written-scalar.js
var written_scalar = __webpack_require__(5204);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/appspec/function-substitutions.js













const whole = /^<([^<>\n]+)>$/;
/** `NAME` of a text that is `<NAME>` as a whole. */
function placeholderName(text) {
    return whole.exec(text.trim())?.[1];
}
/**
 * Puts values in the place of placeholders. Each becomes exactly that text, whatever is in it, and cannot change anything around it; for
 * `ContainerPort`, `Base` and `Weight` a whole number becomes a number. Placeholders within values are not looked at again.
 *
 * Throws `usage` for a value that nothing asks for, or an input instead, or that no YAML can hold; `invalid-appspec`, with each place, for placeholders that have
 * no value, and for one that is part of a longer text.
 */
function substitute(text, values, options = {}) {
    const { file = app_spec_names/* appSpecNames */.Ni.unnamed, inputs = [], mayStay = [] } = options;
    const app = (0,editable_app_spec/* editableAppSpec */.D)(text, file);
    const scalars = scalarsOf(app.root);
    const given = new Map(Object.entries(values));
    const spec = (0,function_app_spec/* functionAppSpecOf */.mP)(app.root);
    refuseParts(scalars, given, file);
    const names = new Set(scalars.flatMap(({ value }) => placeholderName(value) ?? []));
    refuseUnused(given, names, file);
    const at = (path) => valuesAt((0,function_app_spec/* propertiesOf */.P1)(spec), path);
    const ofInputs = new Map(inputs.flatMap(input => at(input.path).map(node => [node, input])));
    refuseReplaced(scalars, given, ofInputs, file);
    const staying = new Set(mayStay.flatMap(at));
    const left = scalars.filter(node => !staying.has(node) && ofInputs.get(node)?.isGiven !== true);
    refuseLeft(left, given, ofInputs, file);
    const context = contextOf(app, spec);
    const edits = [];
    const expected = new Map();
    for (const node of scalars) {
        const name = placeholderName(node.value);
        const value = name === undefined ? undefined : given.get(name);
        if (name === undefined || value === undefined)
            continue;
        refuseUnwritable(name, value);
        const isNumber = context.numbers.has(node) && /^(?:0|[1-9]\d{0,14})$/.test(value);
        const written = (0,written_scalar/* writtenScalar */.k)(isNumber ? Number(value) : value, node.style, context.places.get(node) ?? 'block');
        edits.push(...(0,value_edits/* replaceScalarText */.qm)(app, node, written));
        expected.set(node, value);
    }
    const edited = new apply_edits/* EditedText */.H(app.source.text);
    if (!edited.take(edits))
        throw new TypeError('the edits are in the way of each other');
    const result = edited.toString();
    refuseOther(app.root, result, expected, file);
    return result;
}
/** Keys too; each node once, however many aliases it has. */
function scalarsOf(root) {
    return [...(0,outline/* walk */.GG)(root)].filter(node => node.kind === 'scalar');
}
/** A value of that name was given, and here it would be left in the middle of a text. */
function refuseParts(scalars, given, file) {
    const obstacles = [];
    for (const { value, span } of scalars) {
        if (placeholderName(value) !== undefined)
            continue;
        for (const [placeholder = '', name = ''] of value.matchAll(/<([^<>\n]+)>/g)) {
            if (!given.has(name))
                continue;
            obstacles.push({
                rule: 'fn-placeholder',
                span,
                message: `"${placeholder}" is only a part of this value, and a substitution takes the place of a whole one.`,
                hint: `Make the whole value a placeholder, such as ${placeholder}, and give the whole text in \`substitutions\`.`
            });
        }
    }
    if (obstacles.length > 0)
        throw (0,refused_app_spec/* refusedAppSpec */.H)(file, obstacles);
}
function refuseUnused(given, names, file) {
    const unused = [...given.keys()].filter(name => !names.has(name));
    const [first] = unused;
    if (first === undefined)
        return;
    const near = (0,suggest/* nearestName */.q)(first, [...names].filter(name => !given.has(name))) ?? (0,suggest/* nearestName */.q)(first, names);
    const all = [...names].map(name => `<${name}>`).join(', ');
    const hint = near !== undefined
        ? `Did you mean ${near}?`
        : names.size === 0
            ? `There are no placeholders in ${file}; they are values such as <TASK_DEFINITION>.`
            : `The placeholders of ${file} are ${all}.`;
    const listed = unused.map(name => `"${name}"`).join(', ');
    throw new errors/* DeployError */.sH('usage', `\`substitutions\` has ${listed}, and ${file} has no ${unused.map(name => `<${name}>`).join(', ')}`, {
        input: 'substitutions',
        hint
    });
}
/** The value would be replaced itself: whoever gave both meant one of them. */
function refuseReplaced(scalars, given, ofInputs, file) {
    for (const name of given.keys()) {
        const places = scalars.filter(({ value }) => placeholderName(value) === name).map(node => ofInputs.get(node));
        const [first] = places;
        if (first === undefined || !places.every(place => place?.isGiven === true))
            continue;
        const { input } = first;
        throw new errors/* DeployError */.sH('usage', `\`substitutions\` has "${name}", and what stands for <${name}> in ${file} is \`${input}\``, {
            input: 'substitutions',
            hint: `Leave "${name}" out of \`substitutions\`, or \`${input}\` empty.`
        });
    }
}
function refuseLeft(scalars, given, ofInputs, file) {
    const obstacles = new Map();
    for (const node of scalars) {
        const name = placeholderName(node.value);
        if (name === undefined || given.has(name))
            continue;
        const input = ofInputs.get(node)?.input;
        const obstacle = {
            rule: 'fn-placeholder',
            span: node.span,
            message: `<${name}> has no value, and CodeDeploy would take it as it is.`,
            hint: input === undefined
                ? `Add "${name}: VALUE" to \`substitutions\`.`
                : `Set \`${input}\`, or add "${name}: VALUE" to \`substitutions\`.`
        };
        obstacles.set(name, [...(obstacles.get(name) ?? []), obstacle]);
    }
    const [, ...others] = obstacles.keys();
    const more = others.length === 0 ? undefined : `; so it is with ${others.map(name => `<${name}>`).join(', ')}`;
    const placed = [...obstacles.values()].flat().sort((a, b) => a.span.start.offset - b.span.start.offset);
    if (placed.length > 0)
        throw (0,refused_app_spec/* refusedAppSpec */.H)(file, placed, more);
}
/** Half a character, which neither YAML nor UTF-8 can hold. */
function refuseUnwritable(name, value) {
    if (value.isWellFormed())
        return;
    throw new errors/* DeployError */.sH('usage', `the value of "${name}" in \`substitutions\` has half a character in it, which cannot be written`, {
        input: 'substitutions',
        hint: 'Check the encoding of the text.'
    });
}
/** Never deploys a text that became something else than was asked for. */
function refuseOther(before, text, expected, file) {
    const { root } = (0,read/* readYaml */.g)(text);
    const nodes = [...(0,outline/* walk */.GG)(before)];
    const after = root === undefined ? [] : [...(0,outline/* walk */.GG)(root)];
    const wrong = nodes.find((node, i) => {
        const now = after[i];
        if (now === undefined || node.kind !== now.kind)
            return true;
        return node.kind === 'scalar' && now.kind === 'scalar' && now.value !== (expected.get(node) ?? node.value);
    });
    if (wrong === undefined && nodes.length === after.length)
        return;
    throw (0,refused_app_spec/* refusedAppSpec */.H)(file, [
        {
            rule: 'fn-placeholder',
            span: (wrong ?? before).span,
            message: 'The value for this placeholder cannot be written here.',
            hint: 'Write the placeholder in quotation marks on one line, and as a value, not a key.'
        }
    ]);
}
/** What stands at a path below the properties, as often as it does. */
function valuesAt(mapping, [name, ...rest]) {
    if (mapping === undefined || name === undefined)
        return [];
    const values = (0,outline/* fieldsOf */.Pf)(mapping)
        .filter(({ key }) => key.value.toLowerCase() === name.toLowerCase())
        .map(({ value }) => (0,node/* resolved */.L)(value));
    return values.flatMap(value => (rest.length > 0 ? (value.kind === 'mapping' ? valuesAt(value, rest) : []) : [...(0,outline/* walk */.GG)(value)]));
}
/** The properties that are numbers, by the level at which they stand. */
const numberKeys = {
    loadBalancer: ['containerport'],
    capacity: ['base', 'weight']
};
function contextOf(app, spec) {
    const numbers = new Set();
    for (const [level, mapping] of spec === undefined ? [] : (0,function_app_spec/* functionMappings */.uP)(spec, 'ecs')) {
        for (const { key, value } of (0,outline/* fieldsOf */.Pf)(mapping)) {
            if (numberKeys[level]?.includes(key.value.toLowerCase()) === true)
                numbers.add((0,node/* resolved */.L)(value));
        }
    }
    const places = new Map();
    for (const node of (0,outline/* walk */.GG)(app.root)) {
        const outer = places.get(node) ?? 'block';
        const isBracketed = outer !== 'block' || (0,writing_style/* isInBrackets */.LO)(app, node);
        if (node.kind === 'sequence')
            for (const item of node.items)
                places.set(item, isBracketed ? bracketPlace(outer) : 'block');
        if (node.kind !== 'mapping')
            continue;
        const isJson = node.pairs.length > 0 && node.pairs.every(({ key }) => key.kind === 'scalar' && key.style === 'double-quoted');
        const inside = !isBracketed ? 'block' : isJson ? 'json' : 'flow';
        for (const { key, value } of node.pairs) {
            places.set(key, inside);
            places.set(value, inside);
        }
    }
    return { numbers, places };
}
/** A list in brackets says nothing itself about quotation marks. */
function bracketPlace(outer) {
    return outer === 'block' ? 'flow' : outer;
}

// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var validate = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/bundle/appspec-file.js
var appspec_file = __webpack_require__(4775);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/bundle/function-app-spec-file.js



/** An AppSpec of ECS or Lambda may have any of them; the agents of servers look for the first one. */
const names = ['appspec.yml', 'appspec.yaml', 'appspec.json'];
/**
 * The AppSpec that a deployment to ECS or Lambda takes from a directory: `appspec`, relative to it, else to the working directory; without one
 * the first of `appspec.yml`, `appspec.yaml` and `appspec.json` in the directory itself. Undefined when there is none of these. Throws as
 * {@link readAppSpecFile} does, also for an `appspec` or a directory that is not there.
 */
async function findFunctionAppSpec(source, appspec) {
    (0,appspec_file/* requireDirectory */.T)(source);
    const name = appspec ?? nameIn(source);
    return name === undefined ? undefined : (0,appspec_file/* readAppSpecFile */.Tj)(source, name);
}
/** That of the working directory by its usual names: it stands for one that a source does not have. Throws as {@link readAppSpecFile} does. */
async function appSpecOfWorkingDirectory() {
    const name = nameIn('.');
    return name === undefined ? undefined : (0,appspec_file/* readAppSpecFile */.Tj)('.', name);
}
function nameIn(directory) {
    return names.find(candidate => (0,stat_path/* isEntry */.T)((0,external_node_path_.join)(directory, candidate)));
}

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/lambda-app-spec.js + 1 modules
var lambda_app_spec = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/operations/place-back.js
var place_back = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/operations/app-spec-draft.js















/**
 * What {@link resolveRevisionSource} says, and that a directory whose AppSpec is for ECS or Lambda is no bundle. Throws as that does, and
 * `invalid-bundle` for a source that is no directory.
 */
async function recogniseSource(options) {
    const source = (0,revision_source/* resolveRevisionSource */.FL)(options);
    // An AppSpec would be made in its place, and no hook would run.
    if (source.type === 'directory' || source.type === 'function')
        (0,appspec_file/* requireDirectory */.T)(source.source);
    if (source.type !== 'directory' || (options.revisionType ?? 'auto') !== 'auto')
        return source;
    const found = await functionAppSpecIn(source.source, options.appspec);
    if (found === undefined)
        return source;
    (0,revision_source/* requireNoBundle */.hd)(options, `"${found.file}" is for ${app_spec_platform/* platformNames */.i[found.platform]}`);
    return { type: 'function', source: source.source };
}
/** The AppSpec of a directory, if it is for ECS or Lambda. Throws what keeps it from being read: nothing else could be planned with it. */
async function functionAppSpecIn(source, appspec) {
    // An AppSpec of the working directory stands for one of the source that is missing.
    const found = (await findFunctionAppSpec(source, appspec)) ?? (await appSpecOfWorkingDirectory());
    if (found === undefined)
        return undefined;
    const { platform } = (0,app_spec_platform/* platformIn */.N)(found);
    return platform === 'server' ? undefined : { file: found.file, platform };
}
/** What stands for values that are not known yet while the rest is checked: nothing is deployed with it. */
const anyTaskDefinition = 'arn:aws:ecs:us-east-1:000000000000:task-definition/to-be-put-in:1';
const anyVersions = { CurrentVersion: '999999998', TargetVersion: '999999999' };
const anyContainer = { ContainerName: 'container', ContainerPort: 80 };
/**
 * Reads the AppSpec of ECS or Lambda that options ask for, that of the working directory where the source has none, puts in what they give,
 * and checks it, before any call. Nothing is said about what is still to be filled in; findings are placed in the file as it is. Throws
 * `usage` where no AppSpec can be made of the options, or where they are for another platform than it is, and `invalid-appspec` as `validate`
 * asks for.
 */
async function readAppSpec({ source }, options, observe) {
    (0,lambda_app_spec/* checkLambdaOptions */._H)(options);
    const wanted = wantedPlatform(options);
    const found = await findAppSpec(source, options, wanted);
    if (found === undefined)
        return { draft: { platform: requireParts(source, options, wanted) } };
    const platform = wanted ?? platformOf(found);
    const isContent = options.appspecContent !== undefined;
    const { file } = found;
    const { text: written, hasByteOrderMark } = (0,read/* readYaml */.g)(found.text);
    // It is deployed without, and findings are placed in the file, which has it.
    const mark = hasByteOrderMark ? read/* byteOrderMark */.y : '';
    const given = written.slice(mark.length);
    let draft;
    let checked;
    try {
        const fields = fieldsOf(platform, options);
        draft = filledIn(platform, given, fields, options, file);
        checked = (0,function_edits/* putFields */.F)(draft, [...fields, ...openFields(platform, draft, fields)], file);
    }
    catch (error) {
        // Where the AppSpec has no place for a value, its own faults say more.
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'invalid-appspec')
            throw error;
        const validation = await (0,validate/* validateAppSpec */.F)({ text: found.text, file, platform });
        if ((0,diagnostic/* hasErrors */.Cs)(validation.diagnostics))
            (0,require_valid/* requireValid */.AK)(validation, [], { ...options, validate: 'error' }, observe);
        // Whatever `validate` says: there is nothing that could be deployed.
        observe({ type: 'validated', validation: { ...validation, diagnostics: error.diagnostics } });
        throw error;
    }
    const validation = await (0,validate/* validateAppSpec */.F)({ text: checked === given ? found.text : mark + checked, file, platform });
    const diagnostics = await withoutUsed((0,place_back/* placeBack */.j)(validation.diagnostics, { given: written, filled: mark + checked }), { ...found, platform });
    const placed = { ...validation, text: written, diagnostics };
    return {
        draft: { platform, ...(!isContent && { file }), text: draft },
        given,
        validation: (0,require_valid/* requireValid */.AK)(placed, [], options, observe)
    };
}
/** The AppSpec with what `substitutions` give. A `CurrentVersion` that has no value is left to the alias. */
function filledIn(platform, given, fields, options, file) {
    const isRead = platform === 'lambda' && !fields.some(({ path }) => path.at(-1) === 'CurrentVersion');
    const current = ['CurrentVersion'];
    const inputs = propertyInputs[platform].map(({ path, option }) => ({
        path,
        input: (0,revision_source/* inputName */.yu)(option),
        isGiven: options[option] !== undefined
    }));
    const draft = substitute(given, options.substitutions ?? {}, { file, inputs, mayStay: isRead ? [current] : [] });
    const { root } = (0,read/* readYaml */.g)(draft);
    const written = isRead ? (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)), 'CurrentVersion') : undefined;
    return written && placeholderName(written.value) !== undefined ? (0,function_edits/* putFields */.F)(draft, [{ path: current, value: '' }], file) : draft;
}
/** What a comment asks to ignore can be what is filled in: the comment is not idle where it bears on the AppSpec as it was given. */
async function withoutUsed(diagnostics, { text, file, platform }) {
    const isUnused = ({ rule }) => rule === 'suppression-unused';
    if (!diagnostics.some(isUnused))
        return diagnostics;
    const ofGiven = await (0,validate/* validateAppSpec */.F)({ text, file, platform });
    const idle = new Set(ofGiven.diagnostics.filter(isUnused).map(({ span }) => span?.start.offset));
    return diagnostics.filter(found => !isUnused(found) || idle.has(found.span?.start.offset));
}
/** The platform that options are for. */
function wantedPlatform(options) {
    if (revision_source/* ecsOptions */.sL.some(option => options[option] !== undefined))
        return 'ecs';
    return revision_source/* lambdaOptions */.WY.some(option => options[option] !== undefined) ? 'lambda' : undefined;
}
/** The AppSpec that was named, or that of the directory; undefined when one is to be made. */
async function findAppSpec(source, options, wanted) {
    const { appspec, appspecContent } = options;
    if (appspecContent !== undefined) {
        const content = { file: app_spec_names/* appSpecNames */.Ni.content, text: new TextEncoder().encode(appspecContent) };
        requirePlatform(content, app_spec_names/* appSpecNames */.Ni.content, options, wanted);
        return content;
    }
    const found = await findFunctionAppSpec(source, appspec);
    if (found !== undefined) {
        requirePlatform(found, 'appspec', options, wanted);
        return found;
    }
    const elsewhere = await appSpecOfWorkingDirectory();
    const platform = elsewhere === undefined ? 'server' : (0,app_spec_platform/* platformIn */.N)(elsewhere).platform;
    return platform === 'server' || platform !== (wanted ?? platform) ? undefined : elsewhere;
}
/** Throws `usage` for an AppSpec of another platform than the options are for, or of servers. */
function requirePlatform(found, input, options, wanted) {
    const { platform, isSaid } = (0,app_spec_platform/* platformIn */.N)(found);
    if (!isSaid || platform === wanted || (wanted === undefined && platform !== 'server'))
        return;
    const what = input === 'appspec' ? `"${found.file}"` : '`appspec-content`';
    const option = [...revision_source/* ecsOptions */.sL, ...revision_source/* lambdaOptions */.WY, 'substitutions'].find(name => options[name] !== undefined);
    const asked = option === undefined ? '`revision-type: appspec`' : `\`${(0,revision_source/* inputName */.yu)(option)}\``;
    const isFor = platform === 'server' ? 'EC2 and on-premises servers' : app_spec_platform/* platformNames */.i[platform];
    const wish = wanted === undefined ? 'ECS and Lambda' : app_spec_platform/* platformNames */.i[wanted];
    throw new errors/* DeployError */.sH('usage', `${asked} is for ${wish}, and ${what} is for ${isFor}`, {
        input: option === undefined ? 'revision-type' : (0,revision_source/* inputName */.yu)(option),
        hint: platform === 'server'
            ? `Name the AppSpec for ${wish} with \`appspec\`, or leave \`${option === undefined ? 'revision-type' : (0,revision_source/* inputName */.yu)(option)}\` empty to deploy a bundle.`
            : 'Leave it empty, or name another AppSpec with `appspec`.'
    });
}
/** Where nothing says what it is for, it is checked as the more common one, and what is missing is told. */
function platformOf(found) {
    const { platform } = (0,app_spec_platform/* platformIn */.N)(found);
    return platform === 'server' ? 'ecs' : platform;
}
/** The container may come from the service. */
const ecsParts = [['taskDefinition', 'a JSON file, an ARN or `family:revision`']];
const lambdaParts = [
    ['lambdaFunctionName', 'the function that is deployed'],
    ['lambdaAlias', 'the alias whose traffic shifts']
];
/** What an AppSpec is made of must be there when there is none. */
function requireParts(source, options, wanted) {
    const place = source === '.' ? 'the working directory' : `"${source}"`;
    if (wanted === undefined || options.substitutions !== undefined) {
        throw new errors/* DeployError */.sH('usage', `there is no AppSpec in ${place}: none of appspec.yml, appspec.yaml and appspec.json`, {
            input: options.substitutions === undefined ? 'appspec' : 'substitutions',
            hint: 'Name it with `appspec`, or have it made: of `task-definition` for ECS, of `lambda-function-name` ' +
                'and `lambda-alias` for Lambda.'
        });
    }
    const missing = (wanted === 'ecs' ? ecsParts : lambdaParts).find(([option]) => options[option] === undefined);
    if (missing === undefined)
        return wanted;
    const input = (0,revision_source/* inputName */.yu)(missing[0]);
    throw new errors/* DeployError */.sH('usage', `\`${input}\` is missing: ${missing[1]}`, {
        input,
        hint: `Set \`${input}\`: there is no AppSpec in ${place} that says it. Or name one with \`appspec\`.`
    });
}
/** The properties that options give. */
const propertyInputs = {
    ecs: [
        { path: ['TaskDefinition'], option: 'taskDefinition' },
        { path: ['LoadBalancerInfo', 'ContainerName'], option: 'containerName' },
        { path: ['LoadBalancerInfo', 'ContainerPort'], option: 'containerPort' }
    ],
    lambda: [
        { path: ['Name'], option: 'lambdaFunctionName' },
        { path: ['Alias'], option: 'lambdaAlias' },
        { path: ['CurrentVersion'], option: 'lambdaCurrentVersion' },
        { path: ['TargetVersion'], option: 'lambdaTargetVersion' }
    ]
};
/** What options put into an AppSpec. */
function fieldsOf(platform, options) {
    return propertyInputs[platform].flatMap(({ path, option }) => {
        const value = options[option];
        if (value === undefined)
            return [];
        if (option === 'taskDefinition')
            return [{ path, value: anyTaskDefinition }];
        return [{ path, value: value === lambda_app_spec/* publishWord */.yi ? anyVersions.TargetVersion : value }];
    });
}
/** What neither an option nor the AppSpec says, and the alias or the service does. */
function openFields(platform, text, given) {
    const { root } = (0,read/* readYaml */.g)(text);
    const properties = (0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    const isGiven = (key) => given.some(({ path }) => path.at(-1) === key);
    // What is misspelt was to be something else than what would be filled in.
    const isOpen = (mapping, key, level) => !isGiven(key) &&
        ((0,function_app_spec/* scalarInAnyCase */.Qt)(mapping, key)?.value.trim() ?? '') === '' &&
        (mapping && (0,function_app_spec/* misspeltFunctionKey */.rP)(mapping, key, level)) === undefined;
    if (platform === 'lambda')
        return Object.entries(anyVersions).flatMap(([key, value]) => (isOpen(properties, key, 'lambda') ? [{ path: [key], value }] : []));
    const balancer = (0,function_app_spec/* mappingInAnyCase */.sd)(properties, 'LoadBalancerInfo');
    return Object.entries(anyContainer).flatMap(([key, value]) => isOpen(balancer, key, 'loadBalancer') ? [{ path: ['LoadBalancerInfo', key], value }] : []);
}


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appSpecRefusal),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2041);
/* harmony import */ var _placed_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6969);




/** An error for a value of the AppSpec that is called `name`, with a finding at its place. */
function appSpecRefusal(code, rule, name, { message, hint, span, cause }) {
    const { operation, errorName, requestId } = cause ?? {};
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH(code, `${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(name, span)}: ${message}`, {
        input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_0__/* .appSpecInput */ .Ld)(name),
        hint,
        operation,
        errorName,
        requestId,
        cause,
        diagnostics: [(0,_placed_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .placedFinding */ .h)(rule, { file: name, problem: message, hint, span })]
    });
}
/** An error for a value, at the place that it comes from. */
function refusal(code, rule, { input, place }, fault) {
    if (place)
        return appSpecRefusal(code, rule, place.file, { ...fault, span: place.span });
    const { message, hint, cause } = fault;
    const { operation, errorName, requestId } = cause ?? {};
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH(code, message, { input, hint, operation, errorName, requestId, cause });
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspectArchive)
});

// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var validate = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/bundle/mode-diagnostics.js
var mode_diagnostics = __webpack_require__(3580);
// EXTERNAL MODULE: ./lib/bundle/name-diagnostics.js
var name_diagnostics = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/bundle/sensitive-files.js
var sensitive_files = __webpack_require__(1810);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/archive-diagnostics.js




/** What is worth saying about an archive that was built by others, once it is known to be safe; the AppSpec itself is left to its rules. */
async function archiveDiagnostics(archive, { os, hooks }) {
    const { path: source, type, tree, repeated } = archive;
    const { entries } = tree;
    const isZip = type === 'zip';
    return [
        ...(0,name_diagnostics/* nameDiagnostics */.y)({ source, entries: entries.values() }, { type, os }),
        ...(os === 'linux' ? (0,mode_diagnostics/* modeDiagnostics */.U)({ source, entries, hooks, isOwnedByRoot: isZip }) : []),
        ...repeatedDiagnostics(source, repeated),
        // A tar would be read from its start for each file that is looked into.
        ...(0,sensitive_files/* sensitiveDiagnostics */.V)(await (0,sensitive_files/* sensitiveFiles */.Ug)(tree, path => isZip || archive.isAtHand(path)), { source, isArchive: true })
    ];
}
function repeatedDiagnostics(source, [first, ...more]) {
    if (first === undefined)
        return [];
    const which = more.length === 0 ? `${(0,unpackable/* quoted */.T)(first)} is` : `${(0,unpackable/* quoted */.T)(first)} and ${more.length} more are`;
    return [
        {
            rule: 'name-twice-in-archive',
            severity: 'warning',
            message: `${which} in the archive more than once: hosts keep the last one, other programs may show the first.`,
            hint: 'Build the archive anew instead of adding to it.',
            file: source
        }
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/missing-appspec.js

const missing_appspec_name = 'appspec.yml';
/** Why the agent finds no `appspec.yml` in an archive with these entries, as far as they tell, and what to do. */
function missingAppSpecHint(entries) {
    const paths = [...entries.keys()];
    const misnamed = paths.find(path => /^appspec\.(?:ya?ml|json)$/i.test(path));
    if (misnamed !== undefined)
        return `There is ${(0,unpackable/* quoted */.T)(misnamed)}, and the agent looks for ${missing_appspec_name}: rename it.`;
    const nested = paths
        .filter(path => path.endsWith(`/${missing_appspec_name}`))
        .sort((a, b) => a.split('/').length - b.split('/').length)
        .at(0);
    if (nested === undefined)
        return `The agent looks for ${missing_appspec_name} in the root of the archive, or in the only folder there.`;
    const [folder = '', ...below] = nested.split('/');
    const beside = paths.filter(path => !path.includes('/') && path !== folder);
    if (below.length > 1) {
        return `There is ${(0,unpackable/* quoted */.T)(nested)}: the agent takes one folder away at most. Build the archive from inside ${(0,unpackable/* quoted */.T)(nested.slice(0, -missing_appspec_name.length - 1))}.`;
    }
    const [first = ''] = beside;
    const others = beside.length > 1 ? ` and ${beside.length - 1} more` : '';
    return `There is ${(0,unpackable/* quoted */.T)(nested)}: the agent takes a folder away only when nothing is beside it, and ${(0,unpackable/* quoted */.T)(first)}${others} is. Build the archive from inside ${(0,unpackable/* quoted */.T)(folder)}.`;
}

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/hook-files.js
var hook_files = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
;// CONCATENATED MODULE: ./lib/operations/inspect-archive.js







/** No AppSpec comes near; what is longer is cut and refused for what it says then. */
const largestAppSpec = 16 * 1024 * 1024;
/** Validates what an archive would install on servers. Throws `invalid-bundle` when no AppSpec is where the agent looks for it. */
async function inspectArchive(archive, options) {
    const text = await archive.tree.read('appspec.yml', largestAppSpec);
    if (!text) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${archive.path}" has no appspec.yml in its root`, {
            input: 'archive',
            hint: missingAppSpecHint(archive.tree.entries)
        });
    }
    const validation = await (0,validate/* validateAppSpec */.F)({
        file: 'appspec.yml',
        text,
        tree: archive.tree,
        bundleType: archive.type,
        ...(0,plan_source/* readingOptions */.fK)({ ...(0,defined/* defined */.s)(options), platform: 'server' })
    });
    const os = validation.appSpec?.os.value ?? 'linux';
    return { validation, inBundle: await archiveDiagnostics(archive, { os, hooks: (0,hook_files/* hookFiles */.J)(validation) }) };
}


/***/ }),

/***/ 7778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _H: () => (/* binding */ checkLambdaOptions),
  t5: () => (/* binding */ completeLambdaAppSpec),
  yi: () => (/* binding */ publishWord)
});

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/function-edits.js + 2 modules
var function_edits = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/appspec/generate-function-app-spec.js
var generate_function_app_spec = __webpack_require__(9046);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/app-spec-refusal.js
var app_spec_refusal = __webpack_require__(5308);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
;// CONCATENATED MODULE: ./lib/operations/lambda-versions.js




/** A version with SnapStart is prepared for some minutes. */
const preparedWithinMs = 15 * 60_000;
/** A function that was updated just now cannot be published for a moment. */
const updatedWithinMs = 5 * 60_000;
const firstPauseMs = 1_000;
const longestPauseMs = 10_000;
function patienceOf({ clock, signal, timeout, observe }) {
    return { clock, signal, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
}
/** The alias; undefined when it may not be read and `isOptional`. An alias or a function that is not there is told apart where that may be seen. */
async function readAlias({ functionName, functionOrigin, alias, aliasOrigin }, isOptional, calls) {
    const { lambda, signal, observe } = calls;
    try {
        return await (0,patiently/* patiently */.d_)(() => lambda.getAlias(functionName, alias, signal), patienceOf(calls));
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'access-denied') {
            if (!isOptional)
                throw withInput(error, 'lambda-current-version', 'Allow lambda:GetAlias, or say with `lambda-current-version` which version the alias points at.');
            observe({ type: 'notice', message: `${error.message}. Going on without; lambda:GetAlias would show where the traffic is` });
            return undefined;
        }
        if (error.code !== 'not-found')
            throw error;
        if (await isMissing(functionName, calls)) {
            throw (0,app_spec_refusal/* refusal */.x)('not-found', 'lambda-function-unknown', functionOrigin, {
                message: `there is no function "${functionName}"`,
                hint: `Check \`${functionOrigin.input}\`, the region and the account.`,
                cause: error
            });
        }
        throw (0,app_spec_refusal/* refusal */.x)('not-found', 'lambda-alias-unknown', aliasOrigin, {
            message: `function "${functionName}" has no alias "${alias}"`,
            hint: `Make it once, pointing at a published version: \`aws lambda create-alias --function-name ${functionName} --name ${alias} --function-version 1\`.`,
            cause: error
        });
    }
}
async function isMissing(functionName, { lambda, signal }) {
    try {
        await lambda.getVersion(functionName, '$LATEST', signal);
        return false;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        return error.code === 'not-found';
    }
}
function withInput({ code, message, operation, errorName, requestId }, input, hint) {
    return new errors/* DeployError */.sH(code, message, { operation, errorName, requestId, input, hint });
}
/** Waits until a version that is there can take traffic. Not being allowed to look is no reason not to go on. */
async function requireVersion(functionName, { version, origin, name }, calls) {
    try {
        await untilActive(functionName, version, origin.input, calls);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'access-denied') {
            calls.observe({
                type: 'notice',
                message: `${error.message}. Going on without; lambda:GetFunctionConfiguration would show whether the version can take traffic`
            });
            return;
        }
        if (error.code !== 'not-found')
            throw error;
        throw (0,app_spec_refusal/* refusal */.x)('not-found', 'lambda-version-unknown', origin, {
            message: `${name} is version ${version}, and function "${functionName}" has no such version`,
            hint: 'Name one that was published, or let `lambda-target-version: publish` publish one.',
            cause: error
        });
    }
}
async function untilActive(functionName, version, input, calls, first) {
    const { lambda, clock, signal, timeout = Infinity, observe } = calls;
    const startMs = clock.now();
    let state = first?.state;
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
        if (first === undefined || pauseMs > firstPauseMs)
            ({ state } = await (0,patiently/* patiently */.d_)(() => lambda.getVersion(functionName, version, signal), patienceOf(calls)));
        if (state === 'Failed') {
            throw new errors/* DeployError */.sH('refused', `version ${version} of function "${functionName}" failed to be prepared and can take no traffic`, {
                input,
                hint: `\`aws lambda get-function-configuration --function-name ${functionName} --qualifier ${version}\` has the reason, as StateReason.`
            });
        }
        if (state !== 'Pending')
            return;
        if (clock.now() + pauseMs > startMs + Math.min(preparedWithinMs, timeout)) {
            throw new errors/* DeployError */.sH('refused', `version ${version} of function "${functionName}" is not ready after ${(0,duration/* formatDuration */.a)(clock.now() - startMs)}: it is still Pending`, {
                input,
                hint: `Deploy it with \`lambda-target-version: ${version}\` when it is Active.`
            });
        }
        if (pauseMs === firstPauseMs)
            observe({ type: 'notice', message: `Version ${version} of "${functionName}" is being prepared; waiting for it` });
        await clock.sleep(pauseMs, signal);
    }
}
/**
 * Publishes what `$LATEST` is, once however often it is asked, and waits until the version can take traffic. Calls that fail may be repeated:
 * an unchanged function gives the version that it gave before. `current`: the version that has the traffic, of which nothing is told.
 */
function versionPublisher(functionName, current, calls) {
    let published;
    return () => {
        published ??= publish(functionName, current, calls).catch((error) => {
            published = undefined;
            throw error;
        });
        return published;
    };
}
async function publish(functionName, current, calls) {
    const { observe } = calls;
    const input = 'lambda-target-version';
    let found;
    try {
        found = await whenUpdated(functionName, calls);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        throw withInput(error, input, 'Allow lambda:PublishVersion, or name a version that was published with `lambda-target-version`.');
    }
    const { version } = found;
    if (version !== current)
        observe({ type: 'version-published', functionName, version });
    try {
        await untilActive(functionName, version, input, calls, found);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        observe({
            type: 'notice',
            message: `${error.message}. Going on without; lambda:GetFunctionConfiguration would show when the version is ready`
        });
    }
    return version;
}
/** A function that is being updated refuses to be published. */
async function whenUpdated(functionName, calls) {
    const { lambda, clock, signal, timeout = Infinity, observe } = calls;
    const startMs = clock.now();
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
        try {
            return await (0,patiently/* patiently */.d_)(() => lambda.publishVersion(functionName, signal), patienceOf(calls));
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH) || error.errorName !== 'ResourceConflictException')
                throw error;
            if (clock.now() + pauseMs > startMs + Math.min(updatedWithinMs, timeout))
                throw error;
            if (pauseMs === firstPauseMs)
                observe({ type: 'notice', message: `"${functionName}" is being updated; it is published when that is done` });
            await clock.sleep(pauseMs, signal);
        }
    }
}

// EXTERNAL MODULE: ./lib/operations/settling.js
var settling = __webpack_require__(4900);
;// CONCATENATED MODULE: ./lib/operations/lambda-app-spec.js










/** `lambda-target-version` that asks for a new version. */
const publishWord = 'publish';
/** In a preview, for a version that is not published yet. */
const toBePublished = '<PUBLISHED_VERSION>';
const version = /^[1-9]\d*$/;
/** Throws `usage`, before any call, for names and versions that Lambda cannot have. */
function checkLambdaOptions({ lambdaFunctionName, lambdaAlias, lambdaCurrentVersion, lambdaTargetVersion }) {
    if (lambdaFunctionName !== undefined && !/^[\w-]{1,140}$/.test(lambdaFunctionName)) {
        throw wrong('lambda-function-name', lambdaFunctionName, 'it must be the name of a function, without its ARN or a version', undefined);
    }
    if (lambdaAlias !== undefined && (!/^[\w-]{1,128}$/.test(lambdaAlias) || /^\d+$/.test(lambdaAlias))) {
        const what = /^\d+$/.test(lambdaAlias) ? 'that is the number of a version, and no alias has such a name' : 'no alias has such a name';
        throw wrong('lambda-alias', lambdaAlias, what, 'Name the alias whose traffic shifts, such as live.');
    }
    const versions = [
        ['lambda-current-version', lambdaCurrentVersion, 'Leave it empty: it is read from the alias.'],
        ['lambda-target-version', lambdaTargetVersion, `Write the number of a version, or \`${publishWord}\` to publish one.`]
    ];
    for (const [input, given, hint] of versions) {
        if (given === undefined || version.test(given) || (input === 'lambda-target-version' && given === publishWord))
            continue;
        const what = given === '$LATEST'
            ? 'that is no published version, and an alias cannot shift traffic to or from it'
            : 'it must be the number of a published version';
        throw wrong(input, given, what, hint);
    }
}
function wrong(input, value, what, hint) {
    return new errors/* DeployError */.sH('usage', `\`${input}\` is "${value}": ${what}`, { input, hint });
}
/**
 * Finds out what a Lambda AppSpec leaves open: the version that the alias points at, and the one that is to get its traffic. Nothing is
 * published before it is finished. Throws a `DeployError` that names the input, or the AppSpec, for a function, an alias or a version that is
 * not there, and for an alias whose traffic CodeDeploy could not shift.
 */
async function completeLambdaAppSpec(draft, options, { lambda, clock }, observe) {
    const calls = { lambda, clock, observe, signal: options.signal, timeout: options.timeout };
    const wish = wishOf(draft, options);
    const { functionName, alias: aliasName, target } = wish;
    let isHidden = false;
    const look = async (version, untilMs = clock.now() + settling/* settling */.N.longestMs) => {
        const alias = isHidden ? undefined : await readAlias(wish, wish.current !== undefined, calls);
        isHidden = alias === undefined;
        const current = alias?.version ?? wish.current?.version;
        if (current === undefined)
            throw new Error('an alias that could not be read has a version');
        // That the alias points there is what somebody says, and a deployment from a version to itself shifts nothing.
        if (alias === undefined && version === current)
            throw unseen(wish, current);
        const trouble = alias && (weightTrouble(alias, wish) ?? (options.isStored === true ? undefined : currentTrouble(alias, wish)));
        if (trouble === undefined && version !== current)
            return { current, ...(alias && { hasTraffic: false }) };
        const activity = (await options.activity?.()) ?? { type: 'unknown' };
        if (activity.type === 'busy')
            return { current, activeDeploymentId: activity.deploymentId };
        if (trouble !== undefined) {
            // The deployment that shared the traffic may have ended since the alias was read.
            if (activity.type === 'unknown' || !isShared(alias) || clock.now() >= untilMs)
                throw trouble;
            await clock.sleep(settling/* settling */.N.lookMs, options.signal);
            return look(version, untilMs);
        }
        // Where nobody may look, CodeDeploy alone knows whether the alias stays where it is.
        return activity.type === 'unknown'
            ? { current, hasTraffic: true }
            : { current, hasTraffic: true, unchanged: pointsThere(aliasName, functionName, current) };
    };
    const first = await look(target?.version);
    if (target !== undefined && first.unchanged === undefined)
        await requireVersion(functionName, target, calls);
    const publish = target === undefined ? versionPublisher(functionName, first.current, calls) : undefined;
    const changesTo = (current) => wish.current?.version === current ? [] : [`CurrentVersion: ${current}, which alias "${aliasName}" points at`];
    return {
        preview: textOf(draft, wish, first.current, target?.version ?? toBePublished),
        changes: changesTo(first.current),
        makesNew: publish !== undefined,
        ...(0,defined/* defined */.s)({ unchanged: first.unchanged, hasTraffic: first.hasTraffic }),
        finish: async () => {
            const version = publish ? await publish() : target?.version;
            if (version === undefined)
                throw new Error('there is a version to deploy');
            // Publishing may have taken minutes, and so may the wait for another deployment.
            const { current, unchanged, ...start } = await look(version);
            return {
                content: textOf(draft, wish, current, version),
                changes: changesTo(current),
                currentVersion: current,
                targetVersion: version,
                ...(unchanged !== undefined && {
                    unchanged: publish ? `${unchanged}, and the function has not changed since that was published` : unchanged
                }),
                ...start
            };
        }
    };
}
function wishOf({ file, text }, options) {
    const { root } = text === undefined ? { root: undefined } : (0,read/* readYaml */.g)(text);
    const properties = (0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    const input = options.isStored === true ? 'revision' : file === undefined ? 'appspec-content' : 'appspec';
    const written = (key) => {
        const node = (0,function_app_spec/* scalarInAnyCase */.Qt)(properties, key);
        const value = node?.value.trim();
        if (node === undefined || value === undefined || value === '')
            return undefined;
        // What CodeDeploy keeps is nobody's file.
        const place = options.isStored === true ? undefined : { file: file ?? app_spec_names/* appSpecNames */.Ni.content, span: node.span };
        return { value, origin: { input, ...(place && { place }) } };
    };
    const needed = (option, optionInput, key) => {
        if (option !== undefined)
            return [option, { input: optionInput }];
        const found = written(key);
        if (found !== undefined)
            return [found.value, found.origin];
        throw new errors/* DeployError */.sH('usage', `\`${optionInput}\` is missing, and the AppSpec has no "${key}"`, {
            input: optionInput,
            hint: `Set \`${optionInput}\`.`
        });
    };
    const versionOf = (option, optionInput, key) => {
        if (option !== undefined)
            return { version: option, origin: { input: optionInput }, name: `\`${optionInput}\`` };
        const found = written(key);
        return found && { version: found.value, origin: found.origin, name: `"${key}"` };
    };
    const [functionName, functionOrigin] = needed(options.lambdaFunctionName, 'lambda-function-name', 'Name');
    const [alias, aliasOrigin] = needed(options.lambdaAlias, 'lambda-alias', 'Alias');
    const current = versionOf(options.lambdaCurrentVersion, 'lambda-current-version', 'CurrentVersion');
    const isToBePublished = options.lambdaTargetVersion === publishWord;
    const target = isToBePublished ? undefined : versionOf(options.lambdaTargetVersion, 'lambda-target-version', 'TargetVersion');
    for (const given of [current, target]) {
        if (given === undefined || version.test(given.version))
            continue;
        const what = given.version === '$LATEST' ? 'which is no published version' : 'which is not the number of a published version';
        throw (0,app_spec_refusal/* refusal */.x)('usage', 'lambda-version', given.origin, {
            message: `${given.name} is "${given.version}", ${what}`,
            hint: `Leave it out, or write the number of a version; \`lambda-target-version: ${publishWord}\` publishes one.`
        });
    }
    return { functionName, functionOrigin, alias, aliasOrigin, ...(current && { current }), ...(target && { target }) };
}
/** The versions that have traffic beside the one that the alias points at. */
function sharesOf(weights) {
    return Object.entries(weights).filter(([, weight]) => weight > 0);
}
function isShared(alias) {
    return alias !== undefined && sharesOf(alias.weights).length > 0;
}
/** CodeDeploy fails with INVALID_LAMBDA_CONFIGURATION where traffic is shared already, and gives no reason. */
function weightTrouble({ name, version: main, weights }, { functionName, aliasOrigin }) {
    const shares = sharesOf(weights);
    if (shares.length > 0) {
        const rest = 1 - shares.reduce((sum, [, weight]) => sum + weight, 0);
        const parts = [[main, rest], ...shares].map(([number, weight]) => `${percent(weight)} version ${number}`);
        return (0,app_spec_refusal/* refusal */.x)('refused', 'lambda-alias-shared', aliasOrigin, {
            message: `alias "${name}" of function "${functionName}" shares its traffic: ${parts.join(', ')}`,
            hint: 'A deployment that was stopped, or somebody, left it so, and CodeDeploy shifts only an alias with one version. Give all of it to ' +
                `version ${main} again: \`aws lambda update-alias --function-name ${functionName} --name ${name} --routing-config AdditionalVersionWeights={}\`. ` +
                'If a deployment is under way, wait for it.'
        });
    }
    if (version.test(main))
        return undefined;
    return (0,app_spec_refusal/* refusal */.x)('refused', 'lambda-alias-version', aliasOrigin, {
        message: `alias "${name}" of function "${functionName}" points at ${main}, and traffic shifts only from a published version`,
        hint: `Let it point at one: \`aws lambda update-alias --function-name ${functionName} --name ${name} --function-version 1\`.`
    });
}
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}
function currentTrouble({ name, version: points }, { functionName, current }) {
    if (current === undefined || current.version === points)
        return undefined;
    return (0,app_spec_refusal/* refusal */.x)('usage', 'lambda-current-version', current.origin, {
        message: `${current.name} is version ${current.version}, and alias "${name}" of function "${functionName}" points at version ${points}: the shift of traffic starts there`,
        hint: 'Leave it out: it is read from the alias.'
    });
}
/** Equal versions, and nobody may see whether the alias points there. */
function unseen({ alias, functionName, current, target }, version) {
    const { origin, name } = target ?? { origin: { input: 'lambda-target-version' }, name: undefined };
    const same = `${current?.name ?? 'the version before'} is ${version} as well`;
    return (0,app_spec_refusal/* refusal */.x)('usage', 'lambda-target-version', origin, {
        message: `${name === undefined ? `what was published is version ${version}` : `${name} is version ${version}`}, and ${same}: ` +
            `there would be nothing to shift, and whether alias "${alias}" of function "${functionName}" points there was not seen`,
        hint: 'Allow lambda:GetAlias, or say with `lambda-current-version` the version that has the traffic.'
    });
}
function pointsThere(alias, functionName, points) {
    return `no deployment was created: alias "${alias}" of function "${functionName}" points at version ${points} already`;
}
function textOf({ text, file = app_spec_names/* appSpecNames */.Ni.content }, wish, currentVersion, targetVersion) {
    const { functionName, alias } = wish;
    if (text === undefined)
        return (0,generate_function_app_spec/* generateLambdaAppSpec */.J)({ functionName, alias, currentVersion, targetVersion });
    const { root } = (0,read/* readYaml */.g)(text);
    const properties = (0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    const wanted = { Name: functionName, Alias: alias, CurrentVersion: currentVersion, TargetVersion: targetVersion };
    const fields = Object.entries(wanted).flatMap(([key, value]) => (0,function_app_spec/* scalarInAnyCase */.Qt)(properties, key)?.value === value ? [] : [{ path: [key], value }]);
    return fields.length === 0 ? text : (0,function_edits/* putFields */.F)(text, fields, file);
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ placeBack)
/* harmony export */ });
/* harmony import */ var _appspec_yaml_line_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** So many lines are looked ahead for the place where two texts are the same again. */
const farthest = 60;
/**
 * Findings in `filled`, placed in `given`: the text that its user knows, of which `filled` differs in some values and lines. What is in a value
 * that was put in is placed at the value, or at the line it comes after. Fixes are left out: they are for another text.
 */
function placeBack(diagnostics, { given, filled }) {
    if (given === filled)
        return diagnostics;
    const offsets = offsetsBack(given, filled);
    const lines = new _appspec_yaml_line_map_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(given);
    const back = ({ start, end }) => {
        const from = offsets(start.offset)[0];
        return lines.span(from, Math.max(from, offsets(end.offset)[1]));
    };
    return diagnostics.map(({ fix: _fix, span, ...finding }) => ({ ...finding, ...(span && { span: back(span) }) }));
}
/** For an offset in `filled` the first and the last one in `given` that it can stand for. */
function offsetsBack(given, filled) {
    const [ours, theirs] = [linesOf(given), linesOf(filled)];
    const [ourStarts, theirStarts] = [startsOf(ours), startsOf(theirs)];
    const changes = changesBetween(ours, theirs);
    return offset => {
        const line = lineAt(theirStarts, offset);
        const within = offset - (theirStarts[line] ?? 0);
        let shift = 0;
        for (const change of changes) {
            if (line < change.filled[0])
                break;
            if (line >= change.filled[1]) {
                shift = change.given[1] - change.filled[1];
                continue;
            }
            const [from, to] = change.given;
            if (from === to) {
                // What follows a key is put below it.
                const start = ourStarts[Math.max(0, from - 1)] ?? 0;
                return [start, start + (ours[Math.max(0, from - 1)] ?? '').trimEnd().length];
            }
            const at = Math.min(to - 1, from + line - change.filled[0]);
            const [first, last] = columnsBack(ours[at] ?? '', theirs[line] ?? '', within);
            const start = ourStarts[at] ?? 0;
            return [start + first, start + last];
        }
        const start = (ourStarts[line + shift] ?? given.length) + within;
        return [start, start];
    };
}
function columnsBack(ours, theirs, column) {
    let same = 0;
    while (same < ours.length && same < theirs.length && ours[same] === theirs[same])
        same += 1;
    let tail = 0;
    const most = Math.min(ours.length, theirs.length) - same;
    while (tail < most && ours.at(-1 - tail) === theirs.at(-1 - tail))
        tail += 1;
    if (column < same)
        return [column, column];
    const fromEnd = theirs.length - column;
    return fromEnd < tail ? [ours.length - fromEnd, ours.length - fromEnd] : [same, ours.length - tail];
}
function changesBetween(ours, theirs) {
    const changes = [];
    let [i, j] = [0, 0];
    while (i < ours.length || j < theirs.length) {
        if (i < ours.length && ours[i] === theirs[j]) {
            i += 1;
            j += 1;
            continue;
        }
        const [a, b] = sameAgain(ours, theirs, i, j);
        changes.push({ given: [i, a], filled: [j, b] });
        [i, j] = [a, b];
    }
    return changes;
}
/** The nearest lines that are the same again; the ends of both texts when there are none. */
function sameAgain(ours, theirs, i, j) {
    for (let sum = 1; sum <= 2 * farthest; sum++) {
        for (let down = 0; down <= sum; down++) {
            const [a, b] = [i + down, j + sum - down];
            const line = ours[a];
            if (line !== undefined && line === theirs[b] && line.trim() !== '')
                return [a, b];
        }
    }
    return [ours.length, theirs.length];
}
function linesOf(text) {
    return text.split(/(?<=\n)|(?<=\r)(?!\n)/);
}
function startsOf(lines) {
    let at = 0;
    return lines.map(line => {
        const start = at;
        at += line.length;
        return start;
    });
}
function lineAt(starts, offset) {
    const found = starts.findLastIndex(start => start <= offset);
    return Math.max(0, found);
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** A place in a file for a sentence: `taskdef.json:12:5`, or the file alone. */
function placeText(file, span) {
    return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ placedFinding)
/* harmony export */ });
/** The same as a finding, in a sentence. */
function placedFinding(rule, { file, problem, hint, span, severity = 'error' }) {
    return {
        rule,
        severity,
        message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? '' : '.'}`,
        file,
        agents: [],
        ...(span && { span }),
        ...(hint !== undefined && { hint })
    };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1528);
/* harmony import */ var _appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);



/** Finds the name of a member, or an item of a list, by the way that leads to it. JSON is YAML, but for odd cases, which have no place. */
function placesIn(text) {
    let root;
    let isRead = false;
    return path => {
        if (!isRead)
            root = (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text).root;
        isRead = true;
        let node = root && (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(root);
        let span = node?.span;
        for (const part of path) {
            if (typeof part === 'number') {
                const item = node?.kind === 'sequence' ? node.items[part] : undefined;
                node = item && (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(item);
                span = node?.span;
            }
            else {
                const mapping = node?.kind === 'mapping' ? node : undefined;
                span = mapping && (0,_appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(mapping, part)?.key.span;
                node = mapping && (0,_appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(mapping, part);
            }
            if (span === undefined)
                return undefined;
        }
        return path.length === 0 ? undefined : span;
    };
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ settling)
/* harmony export */ });
/** How long a service or an alias may show a deployment that has ended already, and how long it is between two looks. Milliseconds. */
const settling = { longestMs: 15_000, lookMs: 5_000 };


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ prepareNew),
  T: () => (/* binding */ prepareRevision)
});

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var appspec_validate = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/bundle/text-sha256.js
var text_sha256 = __webpack_require__(3233);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/operations/active-deployment.js
var active_deployment = __webpack_require__(3900);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var yaml_node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/operations/app-spec-changes.js




/** As much of a value as is shown. */
const longest = 120;
/**
 * What an AppSpec of ECS or Lambda has that it had not when it was `given`, one short line for each value. Account ids are left out.
 * Undefined as `given`: it was made.
 */
function appSpecChanges(given, content) {
    const before = given === undefined ? new Map() : valuesOf(given);
    const changes = [];
    for (const [path, value] of valuesOf(content)) {
        const old = before.get(path);
        if (old === value || (given === undefined && !path.startsWith(propertyPath)))
            continue;
        const name = path.startsWith(propertyPath) ? path.slice(propertyPath.length) : path;
        changes.push(`${name}: ${shown(value)}${old === undefined || old === '' ? '' : ` (was ${shown(old)})`}`);
    }
    return changes;
}
const propertyPath = 'Properties.';
/** No value that counts stands deeper. */
const mostLevels = 12;
/** Values by their paths; those of the sole resource by {@link propertyPath}. What has aliases is told at one of its places. */
function valuesOf(text) {
    const values = new Map();
    const { root } = (0,read/* readYaml */.g)(text);
    const seen = new Set();
    const add = (node, path, level) => {
        const real = (0,yaml_node/* resolved */.L)(node);
        if (real.kind === 'scalar') {
            values.set(path, real.value);
            return;
        }
        // Aliases of aliases stand for more places than could ever be looked at.
        if (level > mostLevels || seen.has(real))
            return;
        seen.add(real);
        if (real.kind === 'sequence')
            real.items.forEach((item, index) => add(item, `${path}[${index}]`, level + 1));
        else
            for (const { key, value } of (0,outline/* fieldsOf */.Pf)(real))
                add(value, path === '' ? key.value : `${path}.${key.value}`, level + 1);
    };
    const properties = (0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    if (properties)
        add(properties, propertyPath.slice(0, -1), 0);
    if (root)
        add(root, '', 0);
    return values;
}
function shown(value) {
    const short = value.replace(/^arn:[^:]*:(?:ecs|lambda):[^:]*:\d*:(?:task-definition\/|function:)/, '');
    return short.length > longest ? `${short.slice(0, longest)}…` : short;
}
/** The changes that somebody gave a reason for, and those that nobody spoke of. */
function withChanges(reasoned, seen) {
    const spokenOf = new Set(reasoned.map(propertyOf));
    return [...reasoned, ...seen.filter(change => !spokenOf.has(propertyOf(change)))];
}
/** The property of the resource that a change is about. */
function propertyOf(change) {
    const [path = ''] = change.split(/[.:[]/, 1);
    return path.toLowerCase();
}

// EXTERNAL MODULE: ./lib/operations/app-spec-draft.js + 2 modules
var app_spec_draft = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/appspec/function-edits.js + 2 modules
var function_edits = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/appspec/generate-function-app-spec.js
var generate_function_app_spec = __webpack_require__(9046);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/app-spec-refusal.js
var app_spec_refusal = __webpack_require__(5308);
;// CONCATENATED MODULE: ./lib/operations/carry-over.js



/**
 * CodeDeploy makes a task set of what the AppSpec says, and takes its own defaults for what it does not say: a service that runs on a capacity
 * provider strategy loses it with the next deployment. So the capacity provider strategy, the platform version and, for task definitions
 * with their own network (`awsvpc`), the network of the service's task set that has the traffic are put in where the AppSpec has none.
 * `LATEST` is the default of the platform version. `properties`: absent for an AppSpec that is to be made.
 */
function carryOver(properties, service, networkMode) {
    const settings = [
        strategyOf(properties, service.capacityProviderStrategy),
        platformVersionOf(properties, service.platformVersion),
        networkMode === 'awsvpc' ? networkOf(properties, service.network) : undefined
    ].filter(setting => setting !== undefined);
    const silent = settings.filter(({ ofAppSpec, name, value }) => ofAppSpec === undefined && !(name === 'PlatformVersion' && value === 'LATEST'));
    return {
        fields: silent.map(({ name, value }) => ({ path: [name], value })),
        changes: silent.map(({ name, ofService }) => `${name}: ${Object.values(ofService).join(', ')}, as the service has it`),
        differences: settings.flatMap(({ name, ofService, ofAppSpec = ofService }) => [...new Set([...Object.keys(ofAppSpec), ...Object.keys(ofService)])]
            .filter(part => ofAppSpec[part] !== ofService[part])
            .map(part => `${part === '' ? name : part}: ${ofAppSpec[part] ?? 'nothing'} in the AppSpec, ${ofService[part] ?? 'nothing'} in the service`))
    };
}
function strategyOf(properties, items) {
    if (items.length === 0)
        return undefined;
    const written = given(properties, 'CapacityProviderStrategy');
    const own = (0,function_app_spec/* itemsOf */.S3)(written).flatMap(item => {
        if (item.kind !== 'mapping')
            return [];
        const scalar = (name) => (0,function_app_spec/* scalarInAnyCase */.Qt)(item, name)?.value.trim();
        return [describeItem(scalar('CapacityProvider') ?? '', scalar('Base'), scalar('Weight'))];
    });
    return {
        name: 'CapacityProviderStrategy',
        value: items.map(({ capacityProvider, base, weight }) => ({
            CapacityProvider: capacityProvider,
            ...(base !== undefined && { Base: base }),
            ...(weight !== undefined && { Weight: weight })
        })),
        ofService: { '': listed(items.map(({ capacityProvider, base, weight }) => describeItem(capacityProvider, base, weight))) },
        ofAppSpec: written && { '': listed(own) }
    };
}
/** ECS takes 0 for what is not said. */
function describeItem(provider, base = 0, weight = 0) {
    return `${provider} (base ${base}, weight ${weight})`;
}
function platformVersionOf(properties, version) {
    if (version === undefined || version === '')
        return undefined;
    const own = (0,function_app_spec/* scalarInAnyCase */.Qt)(properties, 'PlatformVersion')?.value.trim();
    return {
        name: 'PlatformVersion',
        value: version,
        ofService: { '': version },
        ofAppSpec: own === undefined || own === '' ? undefined : { '': own }
    };
}
/** An AppSpec must have all three parts or none; without a security group the service's own network is left to CodeDeploy. */
function networkOf(properties, network) {
    if (network === undefined || network.subnets.length === 0 || network.securityGroups.length === 0)
        return undefined;
    const { subnets, securityGroups, assignPublicIp = 'DISABLED' } = network;
    const written = given(properties, 'NetworkConfiguration');
    const own = (0,function_app_spec/* mappingInAnyCase */.sd)((0,function_app_spec/* mappingInAnyCase */.sd)(properties, 'NetworkConfiguration'), 'AwsvpcConfiguration');
    const texts = (name) => (0,function_app_spec/* itemsOf */.S3)(own && (0,function_app_spec/* fieldInAnyCase */.UG)(own, name)?.value).flatMap(item => (item.kind === 'scalar' ? [item.value.trim()] : []));
    return {
        name: 'NetworkConfiguration',
        value: { AwsvpcConfiguration: { Subnets: subnets, SecurityGroups: securityGroups, AssignPublicIp: assignPublicIp } },
        ofService: { Subnets: listed(subnets), SecurityGroups: listed(securityGroups), AssignPublicIp: assignPublicIp },
        ofAppSpec: written && {
            Subnets: listed(texts('Subnets')),
            SecurityGroups: listed(texts('SecurityGroups')),
            AssignPublicIp: (0,function_app_spec/* scalarInAnyCase */.Qt)(own, 'AssignPublicIp')?.value.trim() ?? 'DISABLED'
        }
    };
}
/** What stands under a key, unless that is nothing. */
function given(properties, name) {
    const field = properties && (0,function_app_spec/* fieldInAnyCase */.UG)(properties, name);
    const value = field && (0,yaml_node/* resolved */.L)(field.value);
    return value?.kind === 'scalar' && (0,outline/* isAbsent */.W0)(value) ? undefined : value;
}
function listed(texts) {
    return texts.length === 0 ? 'nothing' : [...texts].sort().join(', ');
}

// EXTERNAL MODULE: ./lib/operations/deployed-task-definition.js + 1 modules
var deployed_task_definition = __webpack_require__(6865);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/settling.js
var settling = __webpack_require__(4900);
;// CONCATENATED MODULE: ./lib/operations/ecs-service.js




/**
 * The service that a deployment group deploys to; undefined when the group, or the service, may not be read. Throws when there is no such
 * service, and for one that CodeDeploy cannot deploy to: nothing is to be registered for it.
 */
async function readEcsService(group, { signal, timeout }, { ecs, clock }, observe) {
    if (group === undefined)
        return undefined;
    if (group.ecsService === undefined) {
        throw unfit('usage', `deployment group "${group.name}" names no ECS service`, 'Give it one: `aws deploy update-deployment-group --ecs-services …`.');
    }
    const { cluster, service: name } = group.ecsService;
    let service;
    try {
        service = await (0,patiently/* patiently */.d_)(() => ecs.describeService(cluster, name, signal), {
            clock,
            signal,
            patienceMs: timeout,
            onRetry: (0,patiently/* tellRetry */.CM)(observe)
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'access-denied') {
            observe({
                type: 'notice',
                message: `${error.message}. Going on without; ecs:DescribeServices would let the service be checked, and its settings be carried over`
            });
            return undefined;
        }
        if (error.code !== 'not-found')
            throw error;
        const { operation, errorName, requestId } = error;
        throw new errors/* DeployError */.sH('not-found', `deployment group "${group.name}" deploys to ECS service "${name}" of cluster "${cluster}", which does not exist`, {
            operation,
            errorName,
            requestId,
            input: 'deployment-group-name',
            hint: 'Create the service again, or let the deployment group name the one that took its place.',
            cause: error
        });
    }
    requireDeployable(service);
    tellOtherTaskSets(service, observe);
    return service;
}
/**
 * As {@link readEcsService}. Throws also when the service has a task set beside the one with the traffic, and no deployment is under way that
 * would end it: CodeDeploy fails with INVALID_ECS_SERVICE then.
 */
async function readFreeService(group, asking, ports, observe) {
    const untilMs = ports.clock.now() + settling/* settling */.N.longestMs;
    for (;;) {
        const service = await readEcsService(group, asking, ports, observe);
        // One that is draining goes by itself.
        const other = service?.otherTaskSets?.find(({ status }) => status === 'ACTIVE');
        if (service === undefined || other === undefined)
            return { service };
        const activity = (await asking.activity?.()) ?? { type: 'unknown' };
        if (activity.type === 'unknown')
            return { service };
        if (activity.type === 'busy')
            return { service, activeDeploymentId: activity.deploymentId };
        if (ports.clock.now() >= untilMs)
            throw shared(service, other);
        await ports.clock.sleep(settling/* settling */.N.lookMs, asking.signal);
    }
}
function shared({ cluster, service }, other) {
    return unfit('refused', `ECS service "${service}" of cluster "${cluster}" has a second task set, of ${(0,deployed_task_definition/* nameOf */.Vb)(other.taskDefinition)}, and no deployment is under way that would end it`, 'A deployment that was stopped, or failed, left it so, and CodeDeploy deploys only to a service with one. Let the production listener point at the target group of the one to keep, and remove the other: `aws ecs delete-task-set`.');
}
function tellOtherTaskSets({ cluster, service, otherTaskSets = [] }, observe) {
    if (otherTaskSets.length === 0)
        return;
    const sets = otherTaskSets.map(({ taskDefinition, status }) => `${(0,deployed_task_definition/* nameOf */.Vb)(taskDefinition)} (${status})`).join(', ');
    observe({
        type: 'notice',
        message: `ECS service "${service}" of cluster "${cluster}" has another task set beside the one with the traffic: ${sets}. A deployment that is under ` +
            'way has one, until it ends; one that was stopped leaves it. If none is under way, the next one may fail until it is deleted: ' +
            '`aws ecs delete-task-set`'
    });
}
function requireDeployable({ cluster, service, deploymentController, status }) {
    const what = `ECS service "${service}" of cluster "${cluster}"`;
    if (deploymentController !== 'CODE_DEPLOY') {
        const who = deploymentController === 'ECS'
            ? 'is deployed to by ECS itself (deployment controller ECS)'
            : `has the deployment controller ${deploymentController}`;
        throw unfit('usage', `${what} ${who}, and CodeDeploy deploys only to services of CODE_DEPLOY`, deploymentController === 'ECS'
            ? "Deploy to it with aws-actions/amazon-ecs-deploy-task-definition, by rolling updates or ECS's own blue/green; or create a service with the deployment controller CODE_DEPLOY: that of an existing one stays."
            : 'Let the deployment group name a service with the deployment controller CODE_DEPLOY.');
    }
    if (status !== 'ACTIVE') {
        throw unfit('refused', `${what} is ${status}, and only an ACTIVE service can be deployed to`, 'Create it again, or let the deployment group name another one.');
    }
}
function unfit(code, message, hint) {
    return new errors/* DeployError */.sH(code, message, { input: 'deployment-group-name', hint });
}

// EXTERNAL MODULE: ./lib/operations/task-definition.js + 4 modules
var task_definition = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/operations/traffic-container.js
var traffic_container = __webpack_require__(3957);
;// CONCATENATED MODULE: ./lib/operations/ecs-app-spec.js













/**
 * Finds out what an ECS AppSpec leaves open: the ARN of the task definition, the container, and what the service has that the AppSpec does
 * not say. Nothing is registered before it is finished. Throws a `DeployError` that names the input, or the place in the AppSpec, for a task
 * definition that is not there, a container that is not in it, a port that it does not map, and a service that CodeDeploy does not deploy to;
 * where `validate` is `warn` or `off`, what the AppSpec says of the container is not refused.
 */
async function completeEcsAppSpec(draft, source, options, group, ports, observe) {
    const written = writtenIn(draft);
    if (source?.type === 'file') {
        tellOfFile(source, observe);
        // What can be told without a call is told before any.
        const fault = (0,traffic_container/* containerFault */.CK)((0,traffic_container/* trafficContainer */.bv)(options, written.properties, undefined), source, source.file);
        if (fault)
            report(fault, written, options, observe);
    }
    const before = await readFreeService(group, options, ports, observe);
    const context = { asking: options, ports, observe, service: before.service };
    const definition = source ? await (0,deployed_task_definition/* givenTaskDefinition */.KD)(source, context) : await writtenTaskDefinition(written, options, context);
    /** What the service as it is found makes of the AppSpec. */
    const completedFor = ({ service, ...found }) => {
        const container = (0,traffic_container/* trafficContainer */.bv)(options, written.properties, service);
        const fault = definition?.known && (0,traffic_container/* containerFault */.CK)(container, definition.known, definition.name);
        if (fault && (source?.type !== 'file' || fault.origin.type === 'service'))
            report(fault, written, options, observe);
        const carried = service
            ? carryOver(written.properties, service, definition?.known?.networkMode)
            : { fields: [], changes: [], differences: [] };
        for (const difference of carried.differences)
            observe({ type: 'notice', message: `${difference}; that of the AppSpec is deployed` });
        if (definition?.arn !== undefined && definition.arn === service?.taskDefinition) {
            observe({ type: 'notice', message: `${definition.name} has the traffic already: its tasks are replaced by new ones of the same` });
        }
        return {
            textWith: arn => textOf(draft, arn, container, written, carried),
            changes: [
                ...(source?.type === 'file' ? [`TaskDefinition: the next revision of ${source.family}, from ${source.file}`] : []),
                ...ofService(container),
                ...carried.changes
            ],
            found,
            hasTraffic: arn => (service === undefined || arn === undefined ? undefined : isAlone(service, arn))
        };
    };
    const first = completedFor(before);
    let fresh = first;
    return {
        preview: first.textWith(definition?.preview),
        changes: first.changes,
        makesNew: source?.type === 'file',
        ...(0,defined/* defined */.s)({ hasTraffic: first.hasTraffic(definition?.arn) }),
        finish: async () => {
            const made = await definition?.finish();
            // What was found before stands for the first time: later on another deployment may have changed the service.
            const { textWith, changes, found, hasTraffic } = fresh ?? completedFor(await readFreeService(group, options, ports, observe));
            fresh = undefined;
            return {
                content: textWith(made?.arn),
                changes,
                ...(made && { taskDefinition: made.name }),
                ...(0,defined/* defined */.s)({ hasTraffic: hasTraffic(made?.arn) }),
                ...found
            };
        }
    };
}
/** Whether a task definition, by its ARN or as `family:revision`, has all the traffic of a service. */
function isAlone({ taskDefinition, otherTaskSets = [] }, named) {
    const isSame = taskDefinition === named || taskDefinition?.split('/').at(-1) === named;
    return isSame && !otherTaskSets.some(({ status }) => status === 'ACTIVE');
}
const told = new WeakSet();
/** Once, for however many groups it is. */
function tellOfFile(source, observe) {
    if (told.has(source))
        return;
    told.add(source);
    if (source.notice !== undefined)
        observe({ type: 'notice', message: source.notice });
    for (const { message, hint } of source.warnings)
        observe({ type: 'warning', message, hint });
}
function writtenIn({ file, text }) {
    const root = text === undefined ? undefined : (0,read/* readYaml */.g)(text).root;
    const properties = (0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    const name = file ?? app_spec_names/* appSpecNames */.Ni.content;
    return {
        properties,
        taskDefinition: (0,function_app_spec/* scalarInAnyCase */.Qt)(properties, 'TaskDefinition'),
        refuse: (code, rule, fault) => (0,app_spec_refusal/* appSpecRefusal */.T)(code, rule, name, fault)
    };
}
/** The task definition that the AppSpec names; undefined when what it says is let pass, and cannot be looked up. */
async function writtenTaskDefinition({ taskDefinition: node, properties, refuse }, options, context) {
    const value = node?.value.trim() ?? '';
    if (node === undefined || value === '') {
        if (properties === undefined && options.validate !== undefined && options.validate !== 'error')
            return undefined;
        const hint = 'Set `task-definition`, or write the ARN of a task definition for "TaskDefinition".';
        throw refuse('invalid-appspec', 'ecs-taskdef-arn', { message: 'it names no task definition', hint, span: node?.span });
    }
    const fault = (0,task_definition/* referenceFault */.U)(value);
    if (fault) {
        const placed = { message: `the task definition is "${value}": ${fault.problem}`, hint: fault.hint, span: node.span };
        letPass(refuse('invalid-appspec', 'ecs-taskdef-arn', placed), options, context.observe);
        return undefined;
    }
    return (0,deployed_task_definition/* registeredTaskDefinition */.hY)(value, context, (code, message, hint, cause) => refuse(code === 'usage' ? 'invalid-appspec' : code, 'ecs-taskdef-unknown', { message, hint, span: node.span, cause }));
}
function report({ message, hint, origin }, { refuse }, options, observe) {
    switch (origin.type) {
        case 'input':
            throw new errors/* DeployError */.sH('usage', message, { input: origin.input, hint });
        case 'service':
            throw new errors/* DeployError */.sH('usage', message, {
                input: 'task-definition',
                hint: `${hint} Or say with \`container-name\` and \`container-port\` which gets the traffic.`
            });
        case 'appspec':
            letPass(refuse('invalid-appspec', 'ecs-container-unknown', { message, hint, span: origin.span }), options, observe);
    }
}
/** As `validate` weighs findings in the AppSpec. */
function letPass(error, { validate = 'error' }, observe) {
    const { message, hint } = error;
    if (validate === 'error' || validate === 'after')
        throw error;
    if (validate === 'warn')
        observe({ type: 'warning', message, ...(hint !== undefined && { hint }) });
}
function ofService({ name, port }) {
    if (name?.origin.type !== 'service' && port?.origin.type !== 'service')
        return [];
    const place = [name?.value, port?.value].filter(part => part !== undefined).join(':');
    return [`LoadBalancerInfo: ${place}, as the service has it`];
}
function textOf({ text, file = app_spec_names/* appSpecNames */.Ni.content }, taskDefinition, container, { properties, taskDefinition: node }, { fields }) {
    if (text === undefined) {
        const { name, port } = (0,traffic_container/* requireContainer */.HG)(container);
        if (taskDefinition === undefined)
            throw new errors/* DeployError */.sH('usage', '`task-definition` is missing', { input: 'task-definition', hint: 'Set `task-definition`.' });
        return (0,function_edits/* putFields */.F)((0,generate_function_app_spec/* generateEcsAppSpec */.f)({ taskDefinition, containerName: name, containerPort: port }), fields);
    }
    const balancer = (0,function_app_spec/* mappingInAnyCase */.sd)(properties, 'LoadBalancerInfo');
    const wanted = [];
    const put = (path, value, before) => {
        if (value !== undefined && before?.value.trim() !== String(value))
            wanted.push({ path, value });
    };
    put(['TaskDefinition'], taskDefinition, node);
    put(['LoadBalancerInfo', 'ContainerName'], container.name?.value, (0,function_app_spec/* scalarInAnyCase */.Qt)(balancer, 'ContainerName'));
    put(['LoadBalancerInfo', 'ContainerPort'], container.port?.value, (0,function_app_spec/* scalarInAnyCase */.Qt)(balancer, 'ContainerPort'));
    return wanted.length + fields.length === 0 ? text : (0,function_edits/* putFields */.F)(text, [...wanted, ...fields], file);
}

// EXTERNAL MODULE: ./lib/operations/lambda-app-spec.js + 1 modules
var lambda_app_spec = __webpack_require__(7778);
// EXTERNAL MODULE: ./lib/operations/place-back.js
var place_back = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
;// CONCATENATED MODULE: ./lib/operations/require-hooks.js








/**
 * Throws `not-found` when a hook of an AppSpec of ECS or Lambda names a function that does not exist: the deployment would fail when it comes to
 * it, with the traffic half shifted. Not being able to look is no reason not to go on. `given`: the AppSpec as its user knows it, for the place.
 */
async function requireHooks(text, given, { signal, timeout = Infinity }, { lambda, clock }, observe) {
    const { file } = given;
    const known = new Set();
    for (const [index, hook] of hooksOf(text).entries()) {
        if (!(0,function_app_spec/* namesFunction */.tx)(hook))
            continue;
        const value = (0,yaml_node/* resolved */.L)(hook.value);
        if (value.kind !== 'scalar' || known.has(value.value))
            continue;
        known.add(value.value);
        const reference = value.value.trim();
        const { unqualified, qualifier = '$LATEST' } = (0,function_reference/* functionReferenceOf */.t)(reference) ?? { unqualified: reference };
        try {
            const patience = { clock, signal, patienceMs: Math.min(timeout, patiently/* noticePatienceMs */.up) };
            await (0,patiently/* patiently */.d_)(() => lambda.getVersion(unqualified, qualifier, signal), patience);
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
                throw error;
            if (error.code !== 'not-found') {
                observe({ type: 'notice', message: `Whether the functions of the hooks exist is not checked: ${error.message}` });
                return;
            }
            const span = given.text === undefined ? undefined : hooksOf(given.text)[index]?.value.span;
            throw (0,app_spec_refusal/* appSpecRefusal */.T)('not-found', 'fn-hook-unknown', file ?? app_spec_names/* appSpecNames */.Ni.content, {
                message: `the hook ${hook.event.value} names function "${value.value}", which does not exist`,
                hint: 'Deploy the function first, or correct its name; it is looked for in the region and the account of the deployment.',
                span,
                cause: error
            });
        }
    }
}
function hooksOf(text) {
    const { root } = (0,read/* readYaml */.g)(text);
    return (root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)?.hookEntries) ?? [];
}

// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/once-told.js
/** An observer that is told nothing twice, for work that is done again: what is as it was is no news. */
function onceTold(observe) {
    const told = new Set();
    return event => {
        const key = JSON.stringify(event);
        if (told.has(key))
            return;
        told.add(key);
        observe(event);
    };
}

;// CONCATENATED MODULE: ./lib/operations/app-spec-revision.js

















/**
 * Checks an AppSpec of ECS or Lambda. For each group it is completed, which only looks; a task definition is registered and a version is
 * published when the first of them is stored, and only once.
 */
async function prepareAppSpec(source, options, ports, observe) {
    const read = await (0,app_spec_draft/* readAppSpec */.F)(source, options, observe);
    const { draft, validation } = read;
    const taskDefinition = draft.platform === 'ecs' ? await (0,task_definition/* readTaskDefinition */.L)(options) : undefined;
    let areHooksKnown = false;
    const complete = async ({ group, deploymentGroupName, observe: tell }) => {
        const names = { applicationName: options.applicationName, deploymentGroupName };
        const asking = { ...options, activity: () => (0,active_deployment/* certainActivity */.yG)(names, options, ports, tell) };
        return draft.platform === 'ecs'
            ? completeEcsAppSpec(draft, taskDefinition, asking, group, ports, tell)
            : (0,lambda_app_spec/* completeLambdaAppSpec */.t5)(draft, asking, ports, tell);
    };
    const forGroup = async ({ observe: of, ...group }) => {
        const asked = { ...group, observe: onceTold(of) };
        const completed = await complete(asked);
        await requireComplete(read, completed.preview, options, observe);
        // What a rehearsal calls are files of this machine, and no functions.
        if (!areHooksKnown && ports.hostSystem === undefined) {
            const { file } = draft;
            const known = { ...(file !== undefined && { file }), ...(read.given !== undefined && { text: read.given }) };
            await requireHooks(completed.preview, known, options, ports, observe);
        }
        areHooksKnown = true;
        tellIdleHook(completed.preview, asked.group, asked.observe);
        return revisionOf(read, completed, asked.observe);
    };
    return {
        platform: draft.platform,
        diagnostics: validation?.diagnostics ?? [],
        ...(validation && { validation }),
        forGroup
    };
}
/** A hook for test traffic, where the group is known to have no listener for it. */
function tellIdleHook(text, group, observe) {
    if (group?.hasTestListener !== false)
        return;
    const { root } = (0,read/* readYaml */.g)(text);
    const hook = (0,function_app_spec/* testTrafficHookOf */.ee)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    if (hook === undefined)
        return;
    observe({
        type: 'warning',
        message: `The function of ${hook.event.value} never runs: deployment group "${group.name}" has no listener for test traffic`,
        hint: 'Add a test listener to the deployment group, or check the new tasks in another event.'
    });
}
/** What was filled in, or made, must be right too. Findings in the AppSpec as it was given are told already, and there was no error. */
async function requireComplete({ draft: { platform, file = app_spec_names/* appSpecNames */.Ni.content }, given, validation }, preview, options, observe) {
    const { validate = 'error' } = options;
    if (preview === given || validate === 'warn' || validate === 'off' || (0,diagnostic/* hasErrors */.Cs)(validation?.diagnostics ?? []))
        return;
    const found = await (0,appspec_validate/* validateAppSpec */.F)({ text: preview, file: given === undefined ? app_spec_names/* appSpecNames */.Ni.made : file, platform });
    const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return;
    const placed = given === undefined ? {} : { text: given, diagnostics: (0,place_back/* placeBack */.j)(errors, { given, filled: preview }) };
    (0,require_valid/* requireValid */.AK)({ ...found, diagnostics: errors, ...placed }, [], { ...options, validate: 'error' }, observe);
}
/** What a group gets of an AppSpec that is completed. */
function revisionOf(read, completed, observe) {
    const { unchanged, preview, changes, hasTraffic, makesNew } = completed;
    return {
        makesNew,
        ...(unchanged !== undefined && { unchanged }),
        locate: () => {
            tellCompleted(read, { content: preview, changes }, observe);
            return Promise.resolve({ revision: toRevision(preview), isStored: true, ...(0,defined/* defined */.s)({ hasTraffic }) });
        },
        store: async () => {
            const finished = await completed.finish();
            // What is not deployed is nothing to read.
            if (finished.unchanged === undefined && finished.activeDeploymentId === undefined)
                tellCompleted(read, finished, observe);
            return storedOf(finished);
        }
    };
}
function storedOf({ content, taskDefinition, currentVersion, targetVersion, unchanged, hasTraffic, activeDeploymentId }) {
    return {
        revision: toRevision(content),
        versions: (0,defined/* defined */.s)({ taskDefinition, lambdaCurrentVersion: currentVersion, lambdaTargetVersion: targetVersion }),
        ...(0,defined/* defined */.s)({ unchanged, hasTraffic, activeDeploymentId })
    };
}
function toRevision(content) {
    return { type: 'appspec', content, sha256: (0,text_sha256/* textSha256 */.X)(content) };
}
function tellCompleted({ draft: { file }, given }, { content, changes }, observe) {
    if (content === given)
        return;
    observe({
        type: 'app-spec-completed',
        content,
        ...(file !== undefined && { file }),
        changes: withChanges(changes, appSpecChanges(given, content))
    });
}

;// CONCATENATED MODULE: ./lib/operations/object-metadata.js

/** The hash of the content, so that a key that was overwritten by others is not taken for it. */
const digestKey = 'codedeploy-kit-sha256';
const typeKey = 'codedeploy-kit-type';
/** Names of ours start with it. */
const reserved = 'codedeploy-kit-';
/** S3's limit for the names and values of an object's metadata together. */
const maxBytes = 2_048;
/** Whether the object with this metadata holds just this content, in an archive of this type. */
function holds(metadata, { sha256, bundleType }) {
    return metadata[digestKey] === sha256 && metadata[typeKey] === bundleType;
}
/**
 * The user metadata of a bundle: what it holds, what the user adds, and where it comes from as far as there is room. S3 takes only ASCII:
 * any other value is written as an encoded word (RFC 2047), as S3 itself shows it.
 */
function objectMetadata({ sha256, bundleType }, { s3Metadata = {}, run }) {
    checkMetadata({ s3Metadata });
    const notices = [];
    // `__proto__` is a name like any other, which an assignment would lose.
    const entries = new Map([
        [digestKey, sha256],
        [typeKey, bundleType]
    ]);
    for (const [name, value] of Object.entries(s3Metadata)) {
        entries.set(name.toLowerCase(), encoded(value));
        if (encoded(value) !== value)
            notices.push(`The metadata "${name}" is stored as an encoded word (RFC 2047): S3 takes only ASCII`);
    }
    if (sizeOf(entries) > maxBytes)
        throw tooLong();
    const origin = {
        repository: run?.repository,
        commit: run?.sha,
        run: run === undefined ? undefined : `${run.id}/${run.attempt}`
    };
    for (const [what, value] of Object.entries(origin)) {
        if (value === undefined)
            continue;
        const more = new Map(entries).set(`${reserved}${what}`, encoded(value));
        if (sizeOf(more) > maxBytes)
            notices.push(`The metadata of the object does not name the ${what}: \`s3-metadata\` leaves no room for it`);
        else
            entries.set(`${reserved}${what}`, encoded(value));
    }
    return { metadata: Object.fromEntries(entries), notices };
}
/** Throws a `usage` error for metadata that S3 would refuse. */
function checkMetadata({ s3Metadata = {} }) {
    const seen = new Set();
    for (const [given, value] of Object.entries(s3Metadata)) {
        const name = given.toLowerCase();
        // The names become part of a header's name.
        if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
            throw object_metadata_unfit(`"${given}" cannot be the name of metadata`, 'Use letters, digits and -.');
        if (name.startsWith(reserved))
            throw object_metadata_unfit(`"${given}" is one of the names this program uses itself`, 'Use another name.');
        if (seen.has(name))
            throw object_metadata_unfit(`"${name}" is given twice`, 'S3 does not tell capital letters from small ones.');
        if (value.trim() !== value && encoded(value) === value)
            throw object_metadata_unfit(`the value of "${given}" starts or ends with a space`, 'S3 drops it.');
        seen.add(name);
    }
    const fixed = [
        [digestKey, ''.padEnd(64)],
        [typeKey, 'tgz']
    ];
    const asked = Object.entries(s3Metadata).map(([name, value]) => [name, encoded(value)]);
    if (sizeOf([...fixed, ...asked]) > maxBytes)
        throw tooLong();
}
const tooLong = () => object_metadata_unfit('it is too long', `S3 takes ${maxBytes} bytes of names and values; ${reserved}sha256 and ${reserved}type take 110.`);
function object_metadata_unfit(problem, hint) {
    return new errors/* DeployError */.sH('usage', `\`s3-metadata\` cannot be stored: ${problem}`, { input: 's3-metadata', hint });
}
function sizeOf(entries) {
    return [...entries].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
function encoded(value) {
    if (/^[\x20-\x7e]*$/.test(value))
        return value;
    const bytes = new TextEncoder().encode(value);
    return `=?UTF-8?B?${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}?=`;
}

;// CONCATENATED MODULE: ./lib/operations/object-settings.js


/** S3's limits for the tags of an object. */
const maxTags = 10;
const maxTagNameLength = 128;
const maxTagValueLength = 256;
/** How the object is to be stored. Throws a `usage` error for what S3 would refuse, before anything is sent. */
function objectSettings(options) {
    const { s3Sse, s3KmsKeyId, s3Acl, s3Tags, s3StorageClass, s3ExpectedBucketOwner } = options;
    if (s3KmsKeyId !== undefined && s3Sse === 'AES256') {
        throw new errors/* DeployError */.sH('usage', '`s3-kms-key-id` goes with `s3-sse: aws:kms`, not with AES256, whose keys are S3’s own', {
            input: 's3-kms-key-id',
            hint: 'Leave one of the two empty.'
        });
    }
    if (s3ExpectedBucketOwner !== undefined && !/^\d{12}$/.test(s3ExpectedBucketOwner)) {
        throw new errors/* DeployError */.sH('usage', `\`s3-expected-bucket-owner\` is the id of an account, 12 digits, not "${s3ExpectedBucketOwner}"`, {
            input: 's3-expected-bucket-owner',
            hint: 'In YAML, write it in quotes: a number loses its leading zeros.'
        });
    }
    if (s3Tags !== undefined)
        checkTags(s3Tags);
    checkMetadata(options);
    return {
        ...(s3Sse !== undefined && { encryption: s3Sse }),
        ...(s3KmsKeyId !== undefined && { kmsKeyId: s3KmsKeyId }),
        ...(s3Acl !== undefined && { acl: s3Acl }),
        ...(s3Tags !== undefined && { tags: s3Tags }),
        ...(s3StorageClass !== undefined && { storageClass: s3StorageClass })
    };
}
function checkTags(tags) {
    const entries = Object.entries(tags);
    if (entries.length > maxTags)
        throw object_settings_unfit(`there are ${entries.length}, and an object has at most ${maxTags}`);
    for (const [name, value] of entries) {
        if (name === '' || name.length > maxTagNameLength)
            throw object_settings_unfit(`the name "${name}" has not 1 to ${maxTagNameLength} characters`);
        if (value.length > maxTagValueLength)
            throw object_settings_unfit(`the value of "${name}" has more than ${maxTagValueLength} characters`);
        if (/^aws:/i.test(name))
            throw object_settings_unfit(`"${name}" starts with aws:, which is AWS's own`);
        const odd = /[^\p{L}\p{N}\p{Zs}+\-=._:/@]/u.exec(`${name}${value}`)?.[0];
        if (odd !== undefined)
            throw object_settings_unfit(`${JSON.stringify(odd)} in "${name}" is not allowed`);
    }
}
function object_settings_unfit(problem) {
    return new errors/* DeployError */.sH('usage', `\`s3-tags\` cannot be stored: ${problem}`, {
        input: 's3-tags',
        hint: 'Use letters, digits, spaces and + - = . _ : / @.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/check-bucket.js

/**
 * Throws a `not-found` error where there is no such bucket: of an object, S3 says the same as of one that is not there yet. Where nobody may
 * look, that is told.
 */
async function checkBucket(bucket, { s3ExpectedBucketOwner, signal }, { s3 }, observe) {
    try {
        const owner = s3ExpectedBucketOwner === undefined ? {} : { expectedBucketOwner: s3ExpectedBucketOwner };
        if (await s3.hasBucket({ bucket, ...owner }, signal))
            return;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        observe({
            type: 'warning',
            message: `The bucket "${bucket}" was not checked: S3 denies s3:ListBucket on it`,
            ...(error.hint !== undefined && { hint: error.hint })
        });
        return;
    }
    throw new errors/* DeployError */.sH('not-found', `there is no bucket "${bucket}"`, {
        input: 's3-bucket',
        hint: 'Check `s3-bucket`: the upload would fail.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/object-differences.js


/**
 * How an object that holds the right content differs from what is asked for. What is not asked for may be as it is, but for an archive:
 * instances cannot read from one, and what was restored goes away again.
 */
function objectDifferences(found, content, options) {
    const settings = objectSettings(options);
    const reason = reasonToStore(found, settings);
    // Where it comes from is told of the run that stored it.
    const { run: _run, ...asked } = options;
    const { metadata } = objectMetadata(content, asked);
    return {
        ...(reason !== undefined && { reason }),
        notApplied: [
            ...(settings.tags === undefined ? [] : ['s3-tags']),
            ...(settings.acl === undefined ? [] : ['s3-acl']),
            ...(Object.entries(metadata).every(([name, value]) => found.metadata[name] === value) ? [] : ['s3-metadata']),
            ...(isAlias(settings.kmsKeyId) ? ['s3-kms-key-id'] : [])
        ]
    };
}
function reasonToStore(found, { encryption, kmsKeyId, storageClass }) {
    const { archive, storageClass: foundClass = 'STANDARD', encryption: foundEncryption = 'none' } = found;
    if (archive !== undefined)
        return `is archived (${archive.tier}), where instances cannot read it`;
    const wanted = encryption ?? (kmsKeyId === undefined ? undefined : 'aws:kms');
    if (wanted !== undefined && wanted !== foundEncryption)
        return `is encrypted otherwise (${foundEncryption}, not ${wanted})`;
    if (kmsKeyId !== undefined && !isSameKey(kmsKeyId, found.kmsKeyId))
        return `is encrypted with another key (${found.kmsKeyId ?? 'unknown'})`;
    if (storageClass !== undefined && storageClass !== foundClass)
        return `is of another storage class (${foundClass}, not ${storageClass})`;
    return undefined;
}
/** S3 tells the ARN of a key, never its alias. */
function isSameKey(wanted, found) {
    return isAlias(wanted) || found === wanted || found?.endsWith(`:key/${wanted}`) === true;
}
function isAlias(key) {
    return key !== undefined && /^(?:arn:[^:]*:kms:[^:]*:[^:]*:)?alias\//.test(key);
}

;// CONCATENATED MODULE: ./lib/operations/upload-revision.js





/** Content types S3 shows for the archives. */
const contentTypes = { tgz: 'application/gzip', tar: 'application/x-tar', zip: 'application/zip' };
/** The bucket, and all that is said about storing. Throws a `usage` error for what cannot be: before anything is packed or sent. */
function requireStorable(options) {
    objectSettings(options);
    if (options.s3Bucket !== undefined)
        return options.s3Bucket;
    throw new errors/* DeployError */.sH('usage', '`s3-bucket` is missing: the bucket the revision is uploaded to', {
        input: 's3-bucket',
        hint: 'Name a bucket in the region of the deployment group. `deploy` needs none for a commit on GitHub (`github-repository` and ' +
            '`github-commit-id`) and for ECS and Lambda: name their AppSpec with `appspec`, or its directory with `source`.'
    });
}
function keyOf({ s3Key, s3Prefix, applicationName }, sha256, bundleType) {
    if (s3Key !== undefined)
        return s3Key;
    const prefix = s3Prefix?.replace(/^\/+|\/+$/g, '') ?? '';
    return `${prefix === '' ? '' : `${prefix}/`}${applicationName}/${sha256}.${bundleType}`;
}
/**
 * The object, when S3 has this content already, readable and stored as asked for. Not being allowed to look is no reason not to upload.
 * What is replaced is told, and so is what cannot be applied to an object that stays.
 */
async function findUnchanged(destination, options, { s3 }, observe) {
    const { skipUnchanged = 'upload', s3ExpectedBucketOwner, signal } = options;
    if (skipUnchanged === 'never')
        return undefined;
    const address = addressOf(destination, s3ExpectedBucketOwner);
    let found;
    try {
        found = await s3.head(address, signal);
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH && error.code === 'access-denied')
            return undefined;
        throw error;
    }
    if (found === undefined)
        return undefined;
    if (!holds(found.metadata, destination)) {
        observe(found.versionId === undefined
            ? {
                type: 'warning',
                message: `s3://${address.bucket}/${address.key} holds another revision, which is overwritten: deployments of it can no longer be repeated`,
                hint: 'Instances that start later fetch the revision of their last deployment. Turn on versioning, or leave `s3-key` empty.'
            }
            : {
                type: 'notice',
                message: `s3://${address.bucket}/${address.key} holds another revision, which stays as version ${found.versionId}`
            });
        return undefined;
    }
    const subject = `s3://${address.bucket}/${address.key}`;
    const { reason, notApplied } = objectDifferences(found, destination, options);
    if (reason !== undefined) {
        observe({ type: 'notice', message: `${subject} has this content and ${reason}: it has to be stored again` });
        return undefined;
    }
    const revision = located(destination, found);
    observe({ type: 'upload-skipped', revision, reason: 'S3 has this content already' });
    if (notApplied.length > 0) {
        const names = notApplied.map(name => `\`${name}\``).join(', ');
        observe({
            type: 'notice',
            message: `${subject} stays as it is: ${names} may differ from what it has, and is not applied. \`skip-unchanged: never\` stores it again`
        });
    }
    return revision;
}
/** Where a bundle is, or would be: only a look. */
async function locateBundle(destination, bundle, options, ports, observe) {
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle, isStored: true };
    const { bucket, key, bundleType } = destination;
    await checkBucket(bucket, options, ports, observe);
    observe({
        type: 'notice',
        message: `Would be uploaded to s3://${bucket}/${key}, which gives it an ETag and, in a bucket with versions, a version`
    });
    return { revision: { type: 's3', bucket, key, bundleType }, bundle, isStored: false };
}
/** Sends a bundle and pins what S3 made of it. */
async function uploadRevision(destination, { bytes, expectedBytes }, options, { s3, clock }, observe) {
    const startMs = clock.now();
    const { metadata, notices } = objectMetadata(destination, options);
    for (const message of notices)
        observe({ type: 'notice', message });
    const address = addressOf(destination, options.s3ExpectedBucketOwner);
    const subject = `s3://${address.bucket}/${address.key}`;
    let size = 0;
    let isWhole = false;
    async function* counted() {
        for await (const piece of bytes) {
            size += piece.byteLength;
            yield piece;
        }
        isWhole = true;
    }
    const stored = await s3.upload({
        ...address,
        body: counted(),
        expectedBytes,
        contentType: contentTypes[destination.bundleType],
        metadata,
        settings: objectSettings(options),
        onProgress: sentBytes => observe({ type: 'upload-progressed', sentBytes, ...(isWhole && { totalBytes: size }) }),
        onAbortFailed: (uploadId, { message, hint }) => observe({
            type: 'warning',
            ...(uploadId === undefined
                ? {
                    message: `An unfinished upload of ${subject} may be left: the run was cancelled before S3 answered whether it began`,
                    hint: 'Find it with `aws s3api list-multipart-uploads`, and remove it with `aws s3api abort-multipart-upload` or by a lifecycle rule.'
                }
                : unremoved(uploadId, subject, message, hint))
        }),
        onRemoveFailed: ({ message, hint }) => observe({
            type: 'warning',
            message: `S3 stored ${subject} wrong, and it could not be removed: ${message}`,
            hint: `${hint ?? ''} Delete it: a later run would take it for this revision.`.trim()
        })
    }, options.signal);
    const revision = located(destination, stored);
    observe({ type: 'uploaded', revision, size, elapsedMs: clock.now() - startMs });
    return revision;
}
function unremoved(uploadId, subject, message, hint = '') {
    return {
        message: `The parts of the unfinished upload ${uploadId} of ${subject} could not be removed and are paid for: ${message}`,
        hint: `${hint} Remove them with \`aws s3api abort-multipart-upload\`, or by a lifecycle rule for incomplete uploads.`.trim()
    };
}
function addressOf({ bucket, key }, expectedBucketOwner) {
    return { bucket, key, ...(expectedBucketOwner !== undefined && { expectedBucketOwner }) };
}
/** An object as a revision, pinned by what S3 says of it. */
function located({ bucket, key, bundleType }, { eTag, versionId }) {
    return { type: 's3', bucket, key, bundleType, ...(eTag !== '' && { eTag }), ...(versionId !== undefined && { versionId }) };
}

;// CONCATENATED MODULE: ./lib/operations/pin-object.js


/**
 * Pins an object that is in S3 already. What the caller pinned stays, and a `revision` that is pinned is not changed at all; without the
 * right to look, it is deployed as named, unless the owner of its bucket was to be checked.
 */
async function pinObject(source, { signal, s3ExpectedBucketOwner, revision }, { s3 }, observe) {
    const { bucket, key, bundleType, versionId, eTag } = source;
    const isPinned = versionId !== undefined || eTag !== undefined;
    const given = { ...(versionId !== undefined && { versionId }), ...(eTag !== undefined && { eTag }) };
    try {
        const owner = s3ExpectedBucketOwner !== undefined && { expectedBucketOwner: s3ExpectedBucketOwner };
        const found = await s3.head({ bucket, key, ...(versionId !== undefined && { versionId }), ...owner }, signal);
        if (!found) {
            throw new errors/* DeployError */.sH('not-found', `there is no object s3://${bucket}/${key}${versionId === undefined ? '' : ` of version ${versionId}`}`, {
                operation: 'HeadObject',
                ...(revision
                    ? { input: 'revision', hint: 'Was it deleted since it was pushed? Push it again.' }
                    : {
                        input: 's3-key',
                        hint: 'Check `s3-bucket`, `s3-key` and `s3-version-id`; without s3:ListBucket a missing bucket looks the same.'
                    })
            });
        }
        if (eTag !== undefined && eTag !== found.eTag) {
            throw new errors/* DeployError */.sH('refused', `s3://${bucket}/${key} has changed: its ETag is ${found.eTag}, not ${eTag}`, {
                ...(revision
                    ? {
                        input: 'revision',
                        hint: versionId === undefined
                            ? 'Somebody replaced the object since it was pushed: push it again. In a bucket with versions it would still be there.'
                            : 'A version never changes, so this revision is not as `push` put it out: deploy that, or push it again.'
                    }
                    : { input: 's3-etag', hint: 'Deploy the version that was tested with `s3-version-id`, or leave `s3-etag` empty.' })
            });
        }
        requireReadable(`s3://${bucket}/${key}`, found, revision === undefined ? 's3-key' : 'revision', observe);
        if (revision !== undefined && isPinned)
            return revision;
        return located({ bucket, key, bundleType }, { ...found, ...given });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied' || s3ExpectedBucketOwner !== undefined)
            throw error;
        observe(isPinned
            ? { type: 'notice', message: `s3://${bucket}/${key} cannot be looked at: whether it is still there shows on the hosts` }
            : {
                type: 'warning',
                message: `s3://${bucket}/${key} cannot be looked at, so the revision is not pinned to what is there now`,
                hint: error.hint ?? ''
            });
        return { type: 's3', bucket, key, bundleType, ...given };
    }
}
/** An archive answers nobody: the deployment would fail on each host. */
function requireReadable(subject, { archive }, input, observe) {
    if (archive === undefined)
        return;
    const { tier, restoredUntil } = archive;
    if (restoredUntil === undefined) {
        throw new errors/* DeployError */.sH('refused', `${subject} is archived (${tier}): instances cannot read it`, {
            operation: 'HeadObject',
            input,
            hint: 'Restore it with `aws s3api restore-object` and wait for that to end, or push the revision again. Keep lifecycle rules that archive away from what is deployed.'
        });
    }
    observe({
        type: 'warning',
        message: `${subject} is archived (${tier}) and restored until ${restoredUntil}: instances that start later cannot read it`,
        hint: 'Push the revision again to have it stored where it can always be read.'
    });
}

// EXTERNAL MODULE: ./lib/appspec/largest-app-spec.js
var largest_app_spec = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/bundle/resolve-path.js
var resolve_path = __webpack_require__(4346);
// EXTERNAL MODULE: ./lib/bundle/name-diagnostics.js
var name_diagnostics = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
// EXTERNAL MODULE: ./lib/bundle/temporary-repository.js
var temporary_repository = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/operations/git-remotes.js
/** The remotes of a repository, with the addresses that git itself would use: what `insteadOf` makes of them. */
async function remotesIn(ask) {
    const { status, stdout } = await ask(['remote', '-v']);
    if (status !== 0)
        return [];
    return Buffer.from(stdout)
        .toString('utf8')
        .split('\n')
        .flatMap(line => {
        const [, name, url] = /^([^\t]+)\t(.+) \(fetch\)(?: \[.*\])?$/.exec(line) ?? [];
        return name === undefined || url === undefined ? [] : [gitRemote(name, url)];
    });
}
function gitRemote(name, url) {
    const repository = repositoryIn(url);
    const shown = url.replace(/^(\w[\w+.-]*:\/\/)[^/]*@/, '$1').replace(/[?#].*$/, '');
    return { name, url, shown, ...(repository !== undefined && { repository }) };
}
/**
 * The last two parts of an address, without `.git`: of `https://user:token@github.com/octo/shop.git`, `git@github.com:octo/shop`,
 * `ssh://git@ssh.github.com:443/octo/shop`, and of a mirror on any other server.
 */
function repositoryIn(url) {
    const path = url
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '');
    const [, owner, name] = /(?:^|[/:\\])([\w.-]+)[/\\]([\w.-]+)$/.exec(path) ?? [];
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}
/** The remote that is a repository of GitHub; the case of its name does not count. `origin` goes before others. */
function remoteOf(repository, remotes) {
    const same = remotes.filter(remote => remote.repository?.toLowerCase() === repository.toLowerCase());
    return same.find(({ name }) => name === 'origin') ?? same[0];
}
/** Settings about how servers are reached, and with which credentials; addresses are those that `insteadOf` made already. */
const aboutConnections = /^(?:credential|http|protocol|ssh)\.|^core\.(?:sshcommand|gitproxy|askpass)$/i;
/**
 * The environment that gives another repository the connections of this one: its credentials too, wherever its settings have them from.
 */
async function connectionSettings(ask) {
    const { status, stdout } = await ask(['config', '--list', '--includes', '-z']);
    const found = status === 0 ? Buffer.from(stdout).toString('utf8').split('\0') : [];
    const settings = found.flatMap(entry => {
        const at = entry.indexOf('\n');
        const key = at < 0 ? entry : entry.slice(0, at);
        // One without a value is true.
        return aboutConnections.test(key) ? [{ key, value: at < 0 ? 'true' : entry.slice(at + 1) }] : [];
    });
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(settings.length)],
        ...settings.flatMap(({ key, value }, i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value]
        ])
    ]);
}

// EXTERNAL MODULE: ./lib/operations/with-limit.js
var with_limit = __webpack_require__(7514);
;// CONCATENATED MODULE: ./lib/operations/commit-clone.js





/** A server that says nothing for so long keeps a deployment waiting for a check only; a partial clone may ask one at any time. */
const callLimitMs = 120_000;
/** Calls `work` with the repository that has the commit, or with the reason why there is none; what was made for it is removed afterwards. */
async function withClone(question, work) {
    const temporary = [];
    const make = () => {
        const made = (0,temporary_repository/* temporaryRepository */.W)();
        temporary.push(made);
        return made;
    };
    try {
        return await work(await openClone(question, make));
    }
    finally {
        for (const each of temporary)
            each.remove();
    }
}
function isUnreachable(clone) {
    return 'reason' in clone;
}
async function openClone(question, make) {
    const { git, directory, repository, commitId } = question;
    const ask = caller(question, { GIT_NO_REPLACE_OBJECTS: '1' });
    const { status, stdout, stderr } = await ask(['rev-parse', '--git-path', 'objects']);
    if (status !== 0)
        return noRepository(stderr, directory);
    // A git that does not know the question repeats it.
    if (commit_clone_textOf(await ask(['rev-parse', '--show-object-format'])).trim() === 'sha256') {
        return { reason: `the repository in "${directory}" has SHA-256 ids, which GitHub has not` };
    }
    const scratch = make();
    try {
        scratch.borrow(commit_clone_textOf({ stdout }).replace(/\r?\n$/, ''), directory);
    }
    catch (error) {
        if (error instanceof RangeError)
            return { reason: error.message };
        throw error;
    }
    const remotes = await remotesIn(ask);
    const remote = remoteOf(repository, remotes);
    const isolated = caller(question, isolation(scratch));
    const fetch = async (into, from, options) => {
        const environment = { ...scopedTo(into), ...(await connectionSettings(ask)) };
        const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', ...options, '--', from.url, commitId];
        const answer = await limited(question, late => git.run(args, { directory, environment, signal: late }));
        return answer ?? { status: 128, stdout: new Uint8Array(), stderr: `no answer within ${(0,duration/* formatDuration */.a)(callLimitMs)}` };
    };
    const common = {
        commitId,
        ask,
        isolated,
        ...(remote && { remote }),
        tryRemote: (from) => fetch(make(), from, ['--filter=tree:0'])
    };
    const kind = commit_clone_textOf(await caller(question, { GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' })(['cat-file', '-t', commitId])).trim();
    if (kind === 'commit')
        return { ...common, objects: ask, isFetched: false };
    if (kind !== '')
        throw noCommit(commitId, kind);
    if (remote === undefined)
        return elsewhere(remotes, question);
    // With nothing borrowed: what this clone has may be shallow or partial, and the server would leave out what it takes for being here.
    const fresh = make();
    const fetched = await fetch(fresh, remote, []);
    const inFresh = caller(question, isolation(fresh));
    if (fetched.status === 0)
        return { ...common, isolated: inFresh, objects: inFresh, isFetched: true };
    return await notFetched(fetched, { ...question, remote, ask });
}
/** Throws `local` for a git that takes too long. */
function caller(question, environment) {
    const { git, directory } = question;
    return async (args, options) => {
        const answer = await limited(question, late => git.run(args, { directory, environment, signal: late, ...options }));
        if (answer !== undefined)
            return answer;
        const command = args.find(arg => !arg.startsWith('-')) ?? '';
        throw new errors/* DeployError */.sH('local', `git ${command} did not end within ${(0,duration/* formatDuration */.a)(callLimitMs)}`, {
            hint: 'In a partial clone (`filter` of actions/checkout) it fetches each file by itself: leave `filter` out.'
        });
    };
}
/** Undefined when the time for one call has passed. */
async function limited({ clock, signal }, run) {
    let late;
    const work = (limit) => {
        late = limit;
        return run(signal === undefined ? limit : AbortSignal.any([signal, limit]));
    };
    try {
        return await (0,with_limit/* withLimit */.K)(callLimitMs, clock, work, signal);
    }
    catch (error) {
        if (late?.aborted === true && error === late.reason)
            return undefined;
        throw error;
    }
}
/** Leads git to a repository of ours, whatever directory it runs in; how servers are reached is not of it. */
function scopedTo({ directory, nothing }) {
    return { GIT_DIR: directory, GIT_NO_REPLACE_OBJECTS: '1', GIT_CONFIG_GLOBAL: nothing, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_COUNT: '0' };
}
/** Nobody's attributes, and no settings even with a git that does not know the variables for them: before 2.32 they are found in HOME. */
function isolation(scratch) {
    const { nothing } = scratch;
    return { ...scopedTo(scratch), GIT_ATTR_NOSYSTEM: '1', HOME: nothing, XDG_CONFIG_HOME: nothing };
}
function noRepository(stderr, directory) {
    if (/dubious ownership|safe\.directory/.test(stderr)) {
        const [, place = 'DIRECTORY'] = /safe\.directory '?([^'\n]+)'?$/m.exec(stderr) ?? [];
        return {
            reason: `git does not look into "${directory}": it belongs to another user than the one that runs this`,
            hint: `Run \`git config --global --add safe.directory ${place}\` before this step; actions/checkout does it for its own user.`
        };
    }
    return /not a git repository/.test(stderr)
        ? {
            reason: `"${directory}" is in no git repository`,
            hint: 'Run actions/checkout before this step, and the AppSpec of the commit is checked.'
        }
        : { reason: `git cannot read the repository in "${directory}": ${firstLine(stderr)}` };
}
function noCommit(commitId, kind) {
    return new errors/* DeployError */.sH('usage', `${commitId} is the id of a ${kind}, not of a commit`, {
        input: 'github-commit-id',
        hint: kind === 'tag'
            ? `\`git rev-parse ${commitId.slice(0, 7)}^{commit}\` has that of the commit the tag is on.`
            : 'Give the id of a commit.'
    });
}
function elsewhere(remotes, { directory, repository, commitId }) {
    const names = [...new Set(remotes.flatMap(({ repository: name }) => name ?? []))];
    const whose = names.length === 0 ? '' : `, which is ${names.join(' and ')}`;
    return {
        reason: `${commitId.slice(0, 7)} is not in the repository in "${directory}"${whose}`,
        hint: `Check ${repository} out before this step, with that commit.`
    };
}
async function notFetched({ stderr }, { ask, commitId, remote }) {
    const short = commitId.slice(0, 7);
    if (isNotThere(stderr)) {
        return {
            reason: `neither the repository here nor ${remote.shown} has ${short}`,
            hint: 'Was it pushed, and is it an id of this repository? A commit that only a fork has is not in it.'
        };
    }
    const isShallow = commit_clone_textOf(await ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    const why = `it could not be fetched from ${remote.shown}: ${firstLine(hideCredentials(stderr, remote))}`;
    return {
        reason: isShallow ? `the clone here is shallow and has not ${short}, and ${why}` : `the repository here has not ${short}, and ${why}`,
        hint: isShallow
            ? 'Let actions/checkout fetch it: `ref` with that commit, or `fetch-depth: 0` for all of them; and `persist-credentials` must be on for it to be fetched here.'
            : `Fetch it before this step: \`git fetch ${remote.name} ${commitId}\`.`
    };
}
/** What a server answers to a request for a commit that it has not (upload-pack.c); any other refusal says nothing about the commit. */
function isNotThere(stderr) {
    return /not our ref|unadvertised object|couldn't find remote ref/.test(stderr);
}
/** The address of a remote as it is shown; what {@link firstLine} takes away as well may not be all that is secret in it. */
function hideCredentials(text, { url, shown }) {
    return text.replaceAll(url, shown);
}
function commit_clone_textOf({ stdout }) {
    return Buffer.from(stdout).toString('utf8');
}
/** What git says first that is not a remark; one line, without what an address may hold before its `@`. */
function firstLine(stderr) {
    const lines = stderr.split('\n').map(line => line.trim());
    const said = lines.find(line => /^(?:fatal|error|remote):/i.test(line)) ?? lines.find(line => line !== '');
    return (said ?? 'it said nothing')
        .replace(/^(?:fatal|error): /i, '')
        .replace(/(\b\w+:\/\/)[^/\s@]*@/g, '$1')
        .slice(0, 200);
}

// EXTERNAL MODULE: ./lib/appspec/shipped-path.js
var shipped_path = __webpack_require__(5927);
// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __webpack_require__(8495);
// EXTERNAL MODULE: ./lib/bundle/shell-word.js
var shell_word = __webpack_require__(5976);
;// CONCATENATED MODULE: ./lib/operations/submodule-places.js
/** Where a `.gitmodules` says the paths of submodules, by path (git-config(5), as far as git writes it itself). */
function submodulePlaces(text) {
    const places = new Map();
    let offset = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const written = line.replace(/\r$/, '');
        const [, blanks = '', rest = ''] = /^([ \t]*)path[ \t]*=(.*)$/i.exec(written) ?? [];
        const value = submodule_places_valueOf(rest.trim());
        if (value !== '') {
            places.set(value, {
                start: { line: index + 1, column: blanks.length + 1, offset: offset + blanks.length },
                end: { line: index + 1, column: written.length + 1, offset: offset + written.length }
            });
        }
        offset += line.length + 1;
    }
    return places;
}
/** Without quotes and a remark behind it; one that is quoted only in part, which git never writes, is none. */
function submodule_places_valueOf(text) {
    const [, quoted] = /^"((?:[^"\\]|\\.)*)"[ \t]*(?:[#;]|$)/.exec(text) ?? [];
    if (quoted !== undefined)
        return quoted.replace(/\\(.)/g, '$1');
    const [plain = ''] = text.split(/[#;]/, 1);
    return plain.includes('"') ? '' : plain.trimEnd();
}

;// CONCATENATED MODULE: ./lib/operations/commit-findings.js






/** What is to be said of a commit beside its AppSpec: what GitHub's archive does not have, or has otherwise than a checkout. */
async function commitFindings(commit, appSpec) {
    const needs = neededBy(appSpec, commit);
    return [
        ...leftOutFindings(commit, needs),
        ...(await substFindings(commit)),
        ...(await submoduleFindings(commit, needs)),
        ...(await pointerFindings(commit, needs)),
        ...symlinkFindings(commit, appSpec?.os.value ?? 'linux'),
        ...hookFindings(commit, appSpec?.os.value ?? 'linux', needs)
    ];
}
function neededBy(appSpec, { tree }) {
    const place = { system: appSpec?.os.value ?? 'linux', tree: source_tree/* SourceTree */.W.of(tree) };
    const need = (kind, { value, span }) => {
        const path = (0,shipped_path/* shippedPath */.xd)(value.trim(), place);
        return path === undefined ? [] : [{ path, kind, span }];
    };
    const all = [
        { path: 'appspec.yml', kind: 'AppSpec' },
        ...(appSpec?.hooks.flatMap(({ scripts }) => scripts.flatMap(({ location }) => need('hook script', location))) ?? []),
        ...(appSpec?.files.flatMap(({ source }) => need('source', source)) ?? [])
    ];
    const seen = new Set();
    return all.filter(({ path, kind }) => {
        const key = `${kind} ${path}`;
        return !seen.has(key) && seen.add(key);
    });
}
function finding(rule, severity, place, message, hint) {
    return { rule, severity, message, hint, file: place.file, ...(place.span && { span: place.span }) };
}
/** `"a"`, `"a" and "b"`, `"a" and 7 more`. */
function named([first = '', second, ...more]) {
    if (second === undefined)
        return (0,unpackable/* quoted */.T)(first);
    return more.length === 0 ? `${(0,unpackable/* quoted */.T)(first)} and ${(0,unpackable/* quoted */.T)(second)}` : `${(0,unpackable/* quoted */.T)(first)} and ${more.length + 1} more`;
}
function below(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function foldersAbove(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
const archive = "GitHub's archive of the commit";
function leftOutFindings({ committed, attributes, leftOut, tree }, needs) {
    if (leftOut.size === 0)
        return [];
    const placeOf = (cause) => attributes.place(cause, 'export-ignore') ?? { file: '.gitattributes' };
    const filled = new Set([...tree.entries.values()].flatMap(({ path, kind }) => (kind === 'directory' ? [] : foldersAbove(path))));
    const told = new Set();
    const missed = needs.flatMap(({ path, kind }) => {
        const entry = tree.entries.get(path);
        // A directory is there when all that is in it is left out.
        if (path === '' || (entry !== undefined && (entry.kind !== 'directory' || filled.has(path))))
            return [];
        const causes = leftOut.has(path) ? [leftOut.get(path)] : [...leftOut].flatMap(([out, cause]) => (below(out, path) ? [cause] : []));
        const [cause] = causes;
        if (cause === undefined)
            return [];
        for (const each of causes)
            if (each !== undefined)
                told.add(each);
        const what = kind === 'source' ? `the source ${(0,unpackable/* quoted */.T)(path)} of "files"` : `the ${kind} ${(0,unpackable/* quoted */.T)(path)}`;
        const message = `"export-ignore" takes ${what} out of ${archive}, and hosts get nothing else: the deployment ${entry === undefined ? 'fails' : 'installs nothing of it'}.`;
        const hint = 'Take that attribute away, or say `-export-ignore` of it below that line.';
        return [finding('left-out-by-export-ignore', 'error', placeOf(cause), message, hint)];
    });
    const others = [...leftOut].filter(([path, cause]) => committed.has(path) && !told.has(cause));
    const [first] = others;
    if (first === undefined)
        return missed;
    const paths = others.map(([path]) => path);
    const message = `"export-ignore" takes ${named(paths)} out of ${archive}: hosts do not get ${paths.length === 1 ? 'it' : 'them'}.`;
    const hint = 'Nothing is to be done if that is what you mean.';
    return [...missed, finding('left-out-by-export-ignore', 'info', placeOf(first[1]), message, hint)];
}
/** Files by the line of `.gitattributes` that is about them: one finding for each. */
function byPlace(paths, placeOf) {
    const groups = new Map();
    for (const path of paths) {
        const place = placeOf(path) ?? { file: '.gitattributes' };
        const key = `${place.file}:${place.span?.start.line ?? 0}`;
        const group = groups.get(key) ?? { place, paths: [] };
        group.paths.push(path);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ place, paths: all }) => [place, all]);
}
function shippedFiles({ tree }) {
    return [...tree.entries.values()].flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
}
/** A file is looked into up to this size, and so many of them; of the others the attribute alone is told. */
const [looksAtBytes, looksAtFiles] = [1024 * 1024, 100];
async function substFindings(commit) {
    const { attributes } = commit;
    const candidates = shippedFiles(commit).filter(path => attributes.value(path, 'export-subst') === 'set');
    const contents = await commit.committedContents(candidates.slice(0, looksAtFiles), looksAtBytes);
    // gitattributes(5): what stands between `$Format:` and `$` is replaced, and nothing else.
    const changed = candidates.filter(path => contents.get(path) === undefined || Buffer.from(contents.get(path) ?? []).includes('$Format:'));
    return byPlace(changed, path => attributes.place(path, 'export-subst')).map(([place, paths]) => finding('changed-by-export-subst', 'warning', place, `"export-subst" changes ${named(paths)} in ${archive}: \`$Format:…$\` is replaced by facts about the commit.`, 'Nothing is to be done if that is what you mean; what compares checksums of these files will not find them equal.'));
}
async function submoduleFindings(commit, needs) {
    const submodules = [...commit.committed.values()].filter(({ path, kind }) => kind === 'submodule' && commit.tree.entries.has(path));
    if (submodules.length === 0)
        return [];
    const file = '.gitmodules';
    const text = (await commit.committedContents([file], looksAtBytes)).get(file);
    const places = submodulePlaces(Buffer.from(text ?? []).toString('utf8'));
    return submodules.map(({ path }) => {
        const need = needs.find(each => below(each.path, path));
        const span = places.get(path);
        const place = text === undefined ? { file: path } : { file, ...(span && { span }) };
        const consequence = need === undefined
            ? 'hosts do not get what is in it.'
            : `the ${need.kind} ${(0,unpackable/* quoted */.T)(need.path)} is not in it, and the deployment fails or installs nothing.`;
        return finding('submodule-not-in-archive', need === undefined ? 'warning' : 'error', place, `${(0,unpackable/* quoted */.T)(path)} is a submodule, of which ${archive} has an empty directory: ${consequence}`, 'Deploy a bundle of the checkout instead (`source`, with `submodules: true` of actions/checkout), or put the files into the repository.');
    });
}
const pointer = 'version https://git-lfs.github.com/spec/v1\n';
/** The specification of Git LFS has pointers smaller than this. */
const maxPointerBytes = 1024;
const looksAtPointers = 5_000;
async function pointerFindings(commit, needs) {
    const { attributes, tree } = commit;
    const hooks = new Set(needs.flatMap(({ kind, path }) => (kind === 'source' ? [] : [path])));
    const candidates = shippedFiles(commit).filter(path => (tree.entries.get(path)?.size ?? 0) < maxPointerBytes && (attributes.value(path, 'filter') === 'lfs' || hooks.has(path)));
    const contents = await commit.committedContents(candidates.slice(0, looksAtPointers), maxPointerBytes);
    const pointers = candidates.filter(path => Buffer.from(contents.get(path) ?? [])
        .toString('latin1')
        .startsWith(pointer));
    const remedy = 'Deploy a bundle of the checkout instead (`source`, with `lfs: true` of actions/checkout), or let GitHub put LFS objects into archives, in the settings of the repository; with that set, `validate: warn` goes on.';
    return byPlace(pointers, path => attributes.place(path, 'filter')).flatMap(([place, paths]) => {
        const scripts = paths.filter(path => hooks.has(path));
        const others = paths.filter(path => !hooks.has(path));
        return [
            ...(scripts.length === 0
                ? []
                : [
                    finding('lfs-pointer-in-archive', 'error', place, `${archive} has ${named(scripts)} as a pointer to Git LFS, which cannot be run.`, remedy)
                ]),
            ...(others.length === 0
                ? []
                : [
                    finding('lfs-pointer-in-archive', 'warning', place, `${archive} has ${named(others)} as ${others.length === 1 ? 'a pointer' : 'pointers'} to Git LFS, and that is what hosts install.`, remedy)
                ])
        ];
    });
}
function symlinkFindings({ tree }, os) {
    const links = [...tree.entries.values()].filter(({ kind }) => kind === 'symlink');
    const lost = links.flatMap(({ path, target = '' }) => {
        const { kind } = (0,resolve_path/* resolvePath */.o)(tree.entries, path);
        if (kind === 'found' || kind === 'root')
            return [];
        const where = kind === 'loop' ? 'leads back to itself' : kind === 'outside' ? 'is outside of the repository' : `is not in ${archive}`;
        const message = `The symlink ${(0,unpackable/* quoted */.T)(path)} points to ${(0,unpackable/* quoted */.T)(target)}, which ${where}.`;
        return [finding('dangling-symlink', 'warning', { file: path }, message, 'Let it point to something that hosts get.')];
    });
    const good = links.map(({ path }) => path).filter(path => !lost.some(({ file }) => file === path));
    const [first] = good;
    if (first === undefined)
        return lost;
    const are = good.length === 1 ? 'is a symlink' : 'are symlinks';
    const isWindows = os === 'windows';
    const message = isWindows
        ? `${named(good)} ${are}, which hosts with Windows get as a text or not at all.`
        : `${named(good)} ${are}; ${archive} has ${good.length === 1 ? 'it' : 'them'} as committed, and Install copies what ${good.length === 1 ? 'it leads' : 'they lead'} to.`;
    const hint = isWindows ? 'Put a copy in its place.' : 'Nothing is to be done if that is what you mean.';
    return [...lost, finding('symlink-in-commit', isWindows ? 'warning' : 'info', { file: first }, message, hint)];
}
function hookFindings({ tree, committed, attributes }, os, needs) {
    if (os === 'windows')
        return [];
    return needs.flatMap(({ kind, path: written, span }) => {
        const resolved = kind === 'hook script' ? (0,resolve_path/* resolvePath */.o)(tree.entries, written) : undefined;
        if (resolved?.kind !== 'found' || resolved.entry.kind !== 'file')
            return [];
        const { path } = resolved.entry;
        const named = { file: 'appspec.yml', ...(span && { span }) };
        const isExecutable = committed.get(path)?.kind === 'executable';
        const eol = attributes.value(path, 'eol') === 'crlf' && attributes.value(path, 'text') !== 'unset';
        return [
            ...(isExecutable
                ? []
                : [
                    finding('script-not-executable', 'info', named, `The hook script ${(0,unpackable/* quoted */.T)(path)} is not executable in the commit: the agent has to make it so on each host.`, `Run \`git update-index --chmod=+x -- ${(0,shell_word/* shellWord */.r)(path)}\`, commit it, and push.`)
                ]),
            ...(eol
                ? [
                    finding('crlf-by-attributes', 'error', attributes.place(path, 'eol') ?? named, `"eol=crlf" gives the hook script ${(0,unpackable/* quoted */.T)(path)} CRLF line ends in ${archive}: its interpreter is not found, or its commands fail.`, 'Say `text eol=lf` of it below that line.')
                ]
                : [])
        ];
    });
}

// EXTERNAL MODULE: ./lib/bundle/archive-limits.js
var archive_limits = __webpack_require__(711);
// EXTERNAL MODULE: ./lib/bundle/tar-reader.js + 1 modules
var tar_reader = __webpack_require__(2417);
// EXTERNAL MODULE: ./lib/bundle/ignore-pattern.js
var ignore_pattern = __webpack_require__(8343);
// EXTERNAL MODULE: ./lib/bundle/wildmatch.js
var wildmatch = __webpack_require__(1473);
;// CONCATENATED MODULE: ./lib/bundle/attribute-lines.js


/** Longer lines are passed over by git (attr.h, ATTR_MAX_LINE_LENGTH). */
const maxLineBytes = 2048;
/**
 * Says which line of which `.gitattributes` decides about an attribute of a path, as gitattributes(5) has it: of the nearest file that says
 * anything about it, the last line. What the attribute is, git itself knows better.
 */
function attributeLines(files) {
    const root = files.find(({ file }) => !file.includes('/'));
    // Only there they can be defined.
    const saying = macrosSaying([binary, ...(root === undefined ? [] : parsedLines(root.text))]);
    const byFolder = new Map();
    for (const { file, text } of files) {
        const lines = parsedLines(text).flatMap(({ pattern, names, span }) => (pattern === undefined ? [] : [{ pattern, names, span }]));
        byFolder.set(file.slice(0, Math.max(0, file.lastIndexOf('/'))), { file, lines });
    }
    return (path, isDirectory, attribute) => {
        const macros = saying(attribute);
        const says = ({ names }) => names.some(name => name === attribute || macros.has(name));
        for (let cut = path.lastIndexOf('/');; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = byFolder.get(cut < 0 ? '' : path.slice(0, cut));
            const relative = (0,wildmatch/* toBytes */.Z)(path.slice(cut + 1));
            const line = folder?.lines.findLast(each => says(each) && each.pattern.matches(relative, isDirectory));
            if (folder !== undefined && line !== undefined)
                return { file: folder.file, span: line.span };
            if (cut <= 0)
                return undefined;
        }
    };
}
function parsedLines(text) {
    const found = [];
    let offset = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const written = line.replace(/\r$/, '');
        const span = {
            start: { line: index + 1, column: 1, offset },
            end: { line: index + 1, column: written.length + 1, offset: offset + written.length }
        };
        offset += line.length + 1;
        const trimmed = (index === 0 ? written.replace(/^\uFEFF/, '') : written).replace(/^[ \t]+/, '');
        if (trimmed === '' || trimmed.startsWith('#') || Buffer.byteLength(line) >= maxLineBytes)
            continue;
        const [, macro, quoted, plain, rest = ''] = /^(?:\[attr\](\S+)|"((?:[^"\\]|\\.)*)"|(\S+))(.*)$/s.exec(trimmed) ?? [];
        const names = rest.split(/[ \t\r]+/).flatMap(word => /^[-!]?([^=]+)/.exec(word)?.[1] ?? []);
        if (macro !== undefined)
            found.push({ definition: macro, names, span });
        const pattern = quoted === undefined ? (0,ignore_pattern/* ignorePattern */.b)(plain ?? '') : (0,ignore_pattern/* ignorePattern */.b)(unquoted(quoted));
        // Git takes no pattern that takes another one back.
        if (macro === undefined && pattern?.isNegated === false)
            found.push({ pattern, names, span });
    }
    return found;
}
/** Git knows it without a definition. */
const binary = { definition: 'binary', names: ['diff', 'merge', 'text'] };
/**
 * The macros that say something of an attribute, by themselves or through those that are defined above them. They are never written out: of
 * forty that each name the one before twice that would be a billion names.
 */
function macrosSaying(lines) {
    const known = new Map();
    return attribute => {
        const found = known.get(attribute);
        if (found !== undefined)
            return found;
        const macros = new Set();
        for (const { definition, names } of lines) {
            if (definition === undefined)
                continue;
            if (names.some(name => name === attribute || macros.has(name)))
                macros.add(definition);
            else
                macros.delete(definition);
        }
        known.set(attribute, macros);
        return macros;
    };
}
/** A pattern as C writes texts (quote.c of git); bytes beyond ASCII are read as UTF-8. */
function unquoted(text) {
    const letters = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
    const bytes = Buffer.from(text, 'utf8')
        .toString('latin1')
        .replace(/\\([0-3][0-7]{2}|.)/gs, (_, escape) => escape.length === 3 ? String.fromCharCode(parseInt(escape, 8)) : (letters[escape] ?? escape));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/operations/commit-objects.js


const kinds = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule'
};
/** The list of all files of the largest repositories that can be deployed. */
const listLimitBytes = 512 * 1024 * 1024;
const contentLimitBytes = 256 * 1024 * 1024;
/** All that is in a commit, by path. Names that are not UTF-8 have U+FFFD for what is none. */
async function listCommit(clone) {
    const listed = await succeed(clone.objects, ['ls-tree', '-r', '-z', '--full-tree', clone.commitId], { limitBytes: listLimitBytes });
    const entries = new Map();
    for (const line of commit_clone_textOf(listed).split('\0')) {
        const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        const kind = kinds[mode];
        if (kind !== undefined)
            entries.set(path, { path, kind, id });
    }
    return entries;
}
/** Bytes of contents by id; those that a partial clone has not got yet are missing. */
async function sizesOf(clone, ids) {
    const input = lines(ids);
    if (input === '')
        return new Map();
    const found = await succeed(clone.isolated, ['cat-file', '--batch-check'], { input, limitBytes: listLimitBytes });
    const sizes = new Map();
    for (const line of commit_clone_textOf(found).split('\n')) {
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        if (id !== undefined)
            sizes.set(id, Number(size));
    }
    return sizes;
}
/** Contents by id, as they were committed. Ask for no more than is to be held in memory. */
async function contentsOf(clone, ids) {
    const input = lines(ids);
    if (input === '')
        return new Map();
    const { stdout } = await succeed(clone.objects, ['cat-file', '--batch'], { input, limitBytes: contentLimitBytes });
    const bytes = Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength);
    const contents = new Map();
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(0x0a, at);
        if (end < 0)
            break;
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(bytes.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (id === undefined)
            continue;
        contents.set(id, bytes.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return contents;
}
function lines(ids) {
    const unique = [...new Set(ids)];
    return unique.length === 0 ? '' : `${unique.join('\n')}\n`;
}
/** The answer of a git that did as it was asked. Throws `local` otherwise. */
async function succeed(call, args, options) {
    const answer = await call(args, options);
    if (answer.status === 0)
        return answer;
    const command = args.find(arg => !arg.startsWith('-')) ?? '';
    throw new errors/* DeployError */.sH('local', `git ${command} failed: ${firstLine(answer.stderr)}`);
}

;// CONCATENATED MODULE: ./lib/operations/commit-attributes.js



/** What decides how a file is written into an archive. */
const attributes = ['export-ignore', 'export-subst', 'filter', 'text', 'eol', 'crlf', 'ident', 'working-tree-encoding'];
const pathsAtOnce = 20_000;
const maxFileBytes = 1024 * 1024;
/** The attributes of a commit's files: of the `.gitattributes` that are in it, and of nothing that is set up on this machine. */
async function commitAttributes(clone, entries, directories) {
    const files = await attributesFiles(clone, entries);
    if (files.length === 0)
        return { value: () => undefined, place: () => undefined };
    // It fills the index of the temporary repository, where the attributes are read from.
    await succeed(clone.isolated, ['read-tree', clone.commitId]);
    const values = new Map();
    const named = [...entries.values()].map(({ path, kind }) => (kind === 'submodule' ? `${path}/` : path));
    // What is not UTF-8 cannot be asked about.
    const paths = [...named, ...[...directories].map(path => `${path}/`)].filter(path => !path.includes('\ufffd'));
    for (let start = 0; start < paths.length; start += pathsAtOnce) {
        const input = `${paths.slice(start, start + pathsAtOnce).join('\0')}\0`;
        const fields = commit_clone_textOf(await succeed(clone.isolated, ['check-attr', '--cached', '--stdin', '-z', ...attributes], { input })).split('\0');
        for (let i = 0; i + 2 < fields.length; i += 3) {
            const [path = '', attribute = '', value = ''] = fields.slice(i, i + 3);
            if (value === 'unspecified')
                continue;
            const known = values.get(path) ?? new Map();
            values.set(path, known.set(attribute, value));
        }
    }
    const findPlace = attributeLines(files);
    return {
        value: (path, attribute) => values.get(path)?.get(attribute),
        place: (path, attribute) => findPlace(path.replace(/\/$/, ''), path.endsWith('/'), attribute)
    };
}
async function attributesFiles(clone, entries) {
    // A link of that name is not followed.
    const found = [...entries.values()].filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && /(?:^|\/)\.gitattributes$/.test(path));
    const contents = await contentsOf(clone, found.map(({ id }) => id));
    return found.flatMap(({ path, id }) => {
        const bytes = contents.get(id);
        return bytes === undefined || bytes.length > maxFileBytes ? [] : [{ file: path, text: Buffer.from(bytes).toString('utf8') }];
    });
}

;// CONCATENATED MODULE: ./lib/operations/commit-tree.js






/** `git archive` has these for git's two kinds of files, with its usual umask of 002; so has what GitHub serves. */
const modes = { file: 0o664, executable: 0o775, symlink: 0o777, submodule: 0o775 };
const directoryMode = 0o775;
/** Nobody reads a script or an AppSpec of this size. */
const maxReadBytes = 64 * 1024 * 1024;
/**
 * What GitHub's tarball of a commit has: all that `git archive` writes where nobody has set anything up. The tree reads from the repository,
 * so it is of use only as long as the clone is. Throws `local` when git cannot read the commit, or when it is too large.
 */
async function commitTree(clone) {
    const committed = await listCommit(clone);
    const { maxEntries } = archive_limits/* defaultArchiveLimits */.g;
    if (committed.size > maxEntries)
        throw new errors/* DeployError */.sH('local', `the commit has more than ${maxEntries} files`);
    const attributes = await commitAttributes(clone, committed, foldersOf(committed.keys()));
    const { shipped, leftOut } = divide(committed, attributes);
    const sizes = await sizesOf(clone, shipped.flatMap(({ kind, id }) => (kind === 'submodule' ? [] : [id])));
    const links = shipped.filter(({ kind, id }) => kind === 'symlink' && (sizes.get(id) ?? 0) <= maxLinkBytes);
    const targets = await contentsOf(clone, links.map(({ id }) => id));
    const entries = new Map();
    // `git archive` writes a directory when it comes to anything in it that is none, whatever becomes of that.
    const cameTo = [...leftOut].flatMap(([path, cause]) => (committed.has(path) && cause.replace(/\/$/, '') === path ? [path] : []));
    for (const path of [...shipped.map(each => each.path), ...cameTo]) {
        for (const parent of parentsOf(path))
            entries.set(parent, { path: parent, kind: 'directory', mode: directoryMode, size: 0 });
    }
    for (const { path, kind, id } of shipped) {
        const mode = modes[kind];
        if (kind === 'submodule')
            entries.set(path, { path, kind: 'directory', mode, size: 0 });
        else if (kind === 'symlink')
            entries.set(path, { path, kind, mode, size: 0, target: targetIn(targets.get(id)) });
        else
            entries.set(path, { path, kind: 'file', mode, size: sizes.get(id) ?? 0 });
    }
    const committedContents = async (paths, limit) => {
        const ids = new Map(paths.map(path => [path, committed.get(path)?.id ?? '']));
        const wanted = [...ids].filter(([, id]) => id !== '' && (sizes.get(id) ?? 0) <= limit);
        const contents = await contentsOf(clone, wanted.map(([, id]) => id));
        return new Map(wanted.flatMap(([path, id]) => {
            const bytes = contents.get(id);
            return bytes === undefined ? [] : [[path, bytes]];
        }));
    };
    const read = contentReader(clone, { committedContents, attributes });
    const kept = new Map();
    const tree = {
        entries,
        async read(path, limit) {
            const found = fileAt(entries, path);
            if (found === undefined || found.size > maxReadBytes)
                return undefined;
            const real = found.path;
            const content = kept.get(real) ?? read(real);
            kept.set(real, content);
            return (await content)?.subarray(0, limit);
        }
    };
    return { tree, committed, attributes, leftOut, committedContents };
}
/** Links are followed. A name may look like a path of Windows, which leads out of a revision: as it is, it is looked for first. */
function fileAt(entries, path) {
    const there = entries.get(path);
    if (there?.kind === 'file')
        return there;
    const resolved = (0,resolve_path/* resolvePath */.o)(entries, path);
    return resolved.kind === 'found' && resolved.entry.kind === 'file' ? resolved.entry : undefined;
}
/** A tar and a system both end a target at a NUL. */
function targetIn(content) {
    return Buffer.from(content ?? [])
        .toString('utf8')
        .replace(/\0.*$/s, '');
}
/** Longest path of Linux; a longer target is none. */
const maxLinkBytes = 4096;
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (const parent of parentsOf(path))
            folders.add(parent);
    return folders;
}
function* parentsOf(path) {
    for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1))
        yield path.slice(0, cut);
}
/** A directory that is left out takes along all that is in it, whatever is said of that. */
function divide(committed, attributes) {
    const shipped = [];
    const leftOut = new Map();
    for (const entry of committed.values()) {
        const { path, kind } = entry;
        const candidates = [...[...parentsOf(path)].map(parent => `${parent}/`), kind === 'submodule' ? `${path}/` : path];
        const cause = candidates.find(candidate => attributes.value(candidate, 'export-ignore') === 'set');
        if (cause === undefined)
            shipped.push(entry);
        else {
            leftOut.set(path, cause);
            if (cause.endsWith('/'))
                leftOut.set(cause.slice(0, -1), cause);
        }
    }
    return { shipped, leftOut };
}
const converting = ['export-subst', 'text', 'eol', 'crlf', 'ident', 'working-tree-encoding'];
/** Contents as the archive has them. Git itself converts what attributes say something about. */
function contentReader(clone, { attributes, committedContents }) {
    return async (path) => {
        // A partial clone has it then.
        const plain = (await committedContents([path], maxReadBytes)).get(path);
        if (!converting.some(attribute => attributes.value(path, attribute) !== undefined))
            return plain;
        const args = ['--literal-pathspecs', 'archive', '--format=tar', clone.commitId, '--', path];
        const { stdout } = await succeed(clone.isolated, args, { limitBytes: 4 * maxReadBytes });
        let content;
        async function* chunks() {
            yield Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength);
            await Promise.resolve();
        }
        await (0,tar_reader/* readTar */.s)({ chunks }, { isGzipped: false }, async ({ kind, name }, pieces) => {
            if (kind !== 'file' || name !== path)
                return undefined;
            const parts = [];
            for await (const piece of pieces)
                parts.push(piece);
            content = Buffer.concat(parts);
            return 'stop';
        });
        return content;
    };
}

// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
;// CONCATENATED MODULE: ./lib/operations/pushed-commit.js


/**
 * Throws `usage` for a commit that GitHub has not: hosts would find nothing to download. Of one that nobody can tell of, a notice says so.
 * A remote-tracking reference that has it is enough; else the remote is asked.
 */
async function requirePushed(clone, repository, observe) {
    const { commitId, remote } = clone;
    if (clone.isFetched)
        return;
    const commit = `${repository}@${commitId.slice(0, 7)}`;
    if (remote === undefined) {
        observe({ type: 'notice', message: `Whether ${commit} is on GitHub is not known: no remote of the repository here is ${repository}` });
        return;
    }
    // actions/checkout keeps pull requests under `pull`.
    const tracked = [`refs/remotes/${remote.name}/`, 'refs/remotes/pull/'];
    const containing = await clone.ask(['for-each-ref', '--count=1', `--contains=${commitId}`, '--format=%(refname)', ...tracked]);
    if (containing.status === 0 && commit_clone_textOf(containing).trim() !== '')
        return;
    const { status, stderr } = await clone.tryRemote(remote);
    if (status === 0)
        return;
    if (isNotThere(stderr)) {
        throw new errors/* DeployError */.sH('usage', `${commit} is not on GitHub: the commit is here, and ${remote.shown} has not got it`, {
            input: 'github-commit-id',
            hint: `Push it before it is deployed: \`git push ${remote.name} HEAD\`, or the branch that it is on. Hosts download it from GitHub.`
        });
    }
    const why = firstLine(hideCredentials(stderr, remote));
    observe({ type: 'notice', message: `Whether ${commit} is on GitHub is not known: ${remote.shown} could not be asked (${why})` });
}

;// CONCATENATED MODULE: ./lib/operations/require-host.js

/** Throws when the hosts are known to run another system than the AppSpec is for. Linux stands for all systems with a POSIX shell. */
function requireHost({ appSpec, file }, { hostSystem }) {
    if (hostSystem === undefined || appSpec === undefined || appSpec.os.value === hostSystem)
        return;
    throw new errors/* DeployError */.sH('usage', `${file} is for ${appSpec.os.value}, and the hosts of a rehearsal are this machine: ${hostSystem}`, {
        hint: `Rehearse it on a ${appSpec.os.value === 'windows' ? 'Windows' : 'Linux or macOS'} machine.`
    });
}

;// CONCATENATED MODULE: ./lib/operations/prepare-commit.js













const appSpecPath = 'appspec.yml';
/**
 * Checks a revision that is a commit on GitHub, as the commit has it and as GitHub's archive will: what is in the working tree does not count.
 * Without git, and without the commit, a notice says why nothing was checked. Throws `usage` for a commit that is not pushed, and
 * `invalid-appspec` as for a directory.
 */
async function prepareCommit(source, options, ports, observe) {
    const { repository, commitId } = source;
    const revision = { type: 'github', repository, commitId };
    const stored = { locate: () => Promise.resolve({ revision, isStored: true }), store: () => Promise.resolve({ revision }) };
    const validation = await checkCommit(source, options, ports, observe);
    return { diagnostics: validation?.diagnostics ?? [], ...(validation && { validation }), ...stored };
}
async function checkCommit({ repository, commitId }, options, ports, observe) {
    const { git, clock } = ports;
    const name = `${repository}@${commitId.slice(0, 7)}`;
    const tellUnchecked = ({ reason, hint }) => {
        const why = reason === undefined ? '' : `: ${reason}${hint === undefined ? '' : `. ${hint}`}`;
        observe({ type: 'notice', message: `The AppSpec of ${name} is read on the hosts; it is not checked here${why}` });
    };
    const check = async (clone) => {
        if (isUnreachable(clone)) {
            tellUnchecked(clone);
            return undefined;
        }
        // A clone that stands for GitHub has all that is deployed from it.
        if (ports.clone === undefined)
            await requirePushed(clone, repository, observe);
        const found = await findings(await commitTree(clone), name, options);
        const validation = (0,require_valid/* requireValid */.AK)(found.validation, found.inCommit, options, observe);
        requireHost(validation, ports);
        return validation;
    };
    const { directory = ports.clone ?? '.', signal } = options;
    if (git === undefined)
        tellUnchecked({});
    else {
        try {
            return await withClone({ git, directory, repository, commitId, clock, signal }, check);
        }
        catch (error) {
            // Without git, or with one that cannot read the repository, hosts may well get the commit.
            if (!(error instanceof errors/* DeployError */.sH && error.code === 'local'))
                throw error;
            tellUnchecked({ reason: error.message, ...(error.hint !== undefined && { hint: error.hint }) });
        }
    }
    return undefined;
}
async function findings(commit, name, options) {
    const { tree } = commit;
    const text = await appSpecText(commit);
    if (text === undefined) {
        const link = (0,resolve_path/* resolvePath */.o)(tree.entries, appSpecPath);
        const isLink = tree.entries.get(appSpecPath)?.kind === 'symlink' && link.kind !== 'found';
        throw new errors/* DeployError */.sH('invalid-appspec', `${name} has ${isLink ? `an ${appSpecPath} that is a symlink to nothing in it` : `no ${appSpecPath} in its root`}`, {
            input: 'github-commit-id',
            hint: isLink ? 'Put the AppSpec in its place.' : missingHint(commit)
        });
    }
    const validation = await (0,appspec_validate/* validateAppSpec */.F)({ file: appSpecPath, text, tree, ...(0,plan_source/* readingOptions */.fK)({ ...options, platform: 'server' }) });
    const os = validation.appSpec?.os.value ?? 'linux';
    const names = (0,name_diagnostics/* nameDiagnostics */.y)({ source: '.', entries: tree.entries.values() }, { type: os === 'windows' ? 'zip' : 'tgz', os });
    return { validation, inCommit: [...names, ...(await commitFindings(commit, validation.appSpec))] };
}
/** As hosts get it; one that the archive leaves out is validated all the same, as it was committed. */
async function appSpecText(commit) {
    if (!commit.leftOut.has(appSpecPath))
        return commit.tree.read(appSpecPath, largest_app_spec/* largestAppSpec */.N);
    return (await commit.committedContents([appSpecPath], largest_app_spec/* largestAppSpec */.N)).get(appSpecPath);
}
function missingHint({ tree }) {
    const paths = [...tree.entries.keys()];
    const misnamed = paths.find(path => /^appspec\.(?:ya?ml|json)$/i.test(path));
    if (misnamed !== undefined)
        return `There is ${(0,unpackable/* quoted */.T)(misnamed)}, and the agent looks for ${appSpecPath}: rename it.`;
    const nested = paths.filter(path => path.endsWith(`/${appSpecPath}`)).sort((a, b) => a.split('/').length - b.split('/').length)[0];
    if (nested === undefined)
        return 'The agent looks for it in the root of the repository.';
    const folder = nested.slice(0, -appSpecPath.length - 1);
    return `There is ${(0,unpackable/* quoted */.T)(nested)}, but CodeDeploy takes the root of the repository: move it there, or deploy a bundle, with \`source: ${folder}\` in place of the commit.`;
}

// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/stopped-tasks.js + 1 modules
var stopped_tasks = __webpack_require__(8074);
;// CONCATENATED MODULE: ./lib/operations/stored-app-spec.js














/**
 * An AppSpec that CodeDeploy keeps is deployed as it is, but for the version of a function that has the traffic: it was another one when it was
 * deployed, and the shift would start where no traffic is.
 */
function prepareStoredAppSpec(source, options, ports) {
    const forGroup = async ({ group, deploymentGroupName, observe: of }) => {
        const revision = await wholeRevision(source, options, ports);
        const given = revision.content;
        if (!isOfFunction(given)) {
            const named = (0,stopped_tasks/* taskDefinitionOf */.I)(revision);
            const [, taskDefinition] = /([^/]+:\d+)$/.exec(named ?? '') ?? [];
            // Only there it matters where the traffic is.
            const isCompared = options.skipUnchanged === 'deploy' && group?.ecsService !== undefined && named !== undefined;
            const service = isCompared ? await readEcsService(group, options, ports, onceTold(of)) : undefined;
            const found = {
                revision,
                ...(taskDefinition !== undefined && { versions: { taskDefinition } }),
                ...(service && named !== undefined && { hasTraffic: isAlone(service, named) })
            };
            return { locate: () => Promise.resolve({ ...found, isStored: true }), store: () => Promise.resolve(found) };
        }
        const draft = { platform: 'lambda', file: (0,app_spec_names/* keptAppSpecName */.c5)(revision.sha256), text: given };
        const observe = onceTold(of);
        const names = { applicationName: options.applicationName, deploymentGroupName };
        const activity = () => (0,active_deployment/* certainActivity */.yG)(names, options, ports, observe);
        return revisionOf({ draft, given }, await (0,lambda_app_spec/* completeLambdaAppSpec */.t5)(draft, { ...options, activity, isStored: true }, ports, observe), observe);
    };
    return { platform: 'function', diagnostics: [], forGroup };
}
/** Whether it is an AppSpec of Lambda that says what is shifted, and to what. */
function isOfFunction(text) {
    const { root } = (0,read/* readYaml */.g)(text);
    const properties = (0,function_app_spec/* propertiesOf */.P1)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root));
    const says = (key) => ((0,function_app_spec/* scalarInAnyCase */.Qt)(properties, key)?.value.trim() ?? '') !== '';
    return (0,app_spec_platform/* platformIn */.N)({ text }).platform === 'lambda' && ['Name', 'Alias', 'TargetVersion'].every(says);
}
/** CodeDeploy gives an AppSpec back by its hash, and takes none without its content. */
async function wholeRevision(revision, { applicationName, signal, timeout }, { codedeploy, clock }) {
    const { sha256 } = revision;
    const content = revision.content ??
        (await (0,patiently/* patiently */.d_)(() => codedeploy.getAppSpecContent(applicationName, sha256, signal), { clock, signal, patienceMs: timeout }));
    if (content === undefined) {
        throw new errors/* DeployError */.sH('not-found', `application "${applicationName}" has no AppSpec of the SHA-256 ${sha256}`, {
            input: 'revision',
            hint: 'Deploy its AppSpec again.'
        });
    }
    if (revision.content === undefined || (0,text_sha256/* textSha256 */.X)(content) === sha256)
        return { ...revision, content };
    throw new errors/* DeployError */.sH('usage', '`revision` has an AppSpec whose SHA-256 is another one than it says', {
        input: 'revision',
        hint: 'Leave its `content` out, and CodeDeploy gives the one that was deployed; or deploy it with `appspec-content`.'
    });
}

// EXTERNAL MODULE: ./lib/bundle/open-archive.js
var open_archive = __webpack_require__(2293);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/bundle/read-archive-bytes.js



/**
 * The bytes of an archive that was opened and checked before. Throws `invalid-bundle`, at the latest before it ends, when they are not the
 * ones that were checked any more.
 */
async function* readArchiveBytes(file, { sha256, signal }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 })) {
            signal?.throwIfAborted();
            hash.update(piece);
            yield piece;
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        const code = error.code;
        if (code === undefined)
            throw error;
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" could not be read to its end (${code})`, {
            input: 'archive',
            hint: 'Stop what changes it, and try again.',
            cause: error
        });
    }
    if (hash.digest('hex') === sha256)
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" was written to after it was checked`, {
        input: 'archive',
        hint: 'Stop what writes to it, and try again.'
    });
}

// EXTERNAL MODULE: ./lib/operations/inspect-archive.js + 2 modules
var inspect_archive = __webpack_require__(3433);
;// CONCATENATED MODULE: ./lib/operations/store-archive.js







/** Reads and checks an archive that was built before. The file is only ever read. */
async function prepareArchive(file, options, ports, observe) {
    const bucket = requireStorable(options);
    const archive = await (0,open_archive/* openArchive */.p)(file, { type: (0,revision_source/* bundleTypeFor */.Y5)(options.bundleType), signal: options.signal });
    (0,revision_source/* agreedType */.xi)(options.s3Key, 's3-key', archive.type);
    const { validation: found, inBundle } = await (0,inspect_archive/* inspectArchive */.N)(archive, options);
    const validation = (0,require_valid/* requireValid */.AK)(found, inBundle, options, observe);
    requireHost(validation, ports);
    const bundle = summaryOf(archive);
    const destination = { bucket, key: keyOf(options, archive.sha256, archive.type), bundleType: archive.type, sha256: archive.sha256 };
    return {
        diagnostics: validation.diagnostics,
        validation,
        locate: () => locateBundle(destination, bundle, options, ports, observe),
        store: () => storeArchive(bundle, destination, options, ports, observe)
    };
}
function summaryOf({ path, type, sha256, size, entryCount }) {
    return { path, type, sha256, size, fileCount: entryCount };
}
async function storeArchive(bundle, destination, options, ports, observe) {
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle };
    const { path, sha256, size } = bundle;
    const body = { bytes: readArchiveBytes(path, { sha256, signal: options.signal }), expectedBytes: size };
    return { revision: await uploadRevision(destination, body, options, ports, observe), bundle };
}

// EXTERNAL MODULE: ./lib/bundle/archive.js + 13 modules
var bundle_archive = __webpack_require__(8742);
;// CONCATENATED MODULE: ./lib/bundle/archive-size-limit.js
/**
 * Bytes an entry takes besides its content and twice its name: tar's header, those for what it cannot hold, and padding to 512; zip's
 * two headers and its descriptor are smaller.
 */
const entryBytes = 3 * 1024;
/** What gzip adds to each slice that does not compress, and tar's padding at the end. */
const share = 1.001;
/** More bytes than an archive of the plan has, of any type and however badly it compresses. Nothing is read for it. */
function archiveSizeLimit({ entries, totalBytes }) {
    const names = entries.reduce((sum, { path, target }) => sum + 2 * (path.length + (target?.length ?? 0)) * 3, 0);
    return Math.ceil(totalBytes * share) + entries.length * entryBytes + names + 64 * 1024;
}

// EXTERNAL MODULE: ./lib/bundle/content-digest.js
var content_digest = __webpack_require__(7774);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/bundle/digest-work.js
/**
 * Hashes files on a worker thread. The worker is given the source text of this function, so that it is found in lib/ and in a bundle alike:
 * nothing outside of it may be named in it, except globals of JavaScript.
 */
function digestWork({ fs, crypto }) {
    let buffer = new Uint8Array(0);
    function contentHash(descriptor, size) {
        let pieces;
        for (let done = 0; done < size;) {
            const read = fs.readSync(descriptor, buffer, 0, Math.min(buffer.length, size - done), done);
            if (read === 0)
                return undefined;
            done += read;
            if (read === size)
                return crypto.hash('sha256', buffer.subarray(0, read));
            pieces ??= crypto.createHash('sha256');
            pieces.update(buffer.subarray(0, read));
        }
        return pieces === undefined ? crypto.hash('sha256', '') : pieces.digest('hex');
    }
    return ({ files, sizes, identities, flags, pieceBytes }) => {
        if (buffer.length !== pieceBytes)
            buffer = new Uint8Array(pieceBytes);
        return files.map((file, i) => {
            let descriptor;
            try {
                descriptor = fs.openSync(file, flags);
                const size = sizes[i] ?? 0;
                const hash = contentHash(descriptor, size);
                // Behind the last byte, as everywhere: a file that is written to meanwhile shows it now.
                const now = fs.fstatSync(descriptor);
                const at = 4 * i;
                const isPlanned = now.isFile() &&
                    now.size === size &&
                    now.dev === identities[at] &&
                    now.ino === identities[at + 1] &&
                    now.mtimeMs === identities[at + 2] &&
                    now.ctimeMs === identities[at + 3];
                return isPlanned ? hash : undefined;
            }
            catch {
                return undefined;
            }
            finally {
                if (descriptor !== undefined)
                    fs.closeSync(descriptor);
            }
        });
    };
}

// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/bundle/worker-crew.js
var worker_crew = __webpack_require__(1483);
;// CONCATENATED MODULE: ./lib/bundle/digest.js







/** What is hashed in one turn. */
const batchBytes = 4 * 1024 * 1024;
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024;
/** Starting a worker takes as long as hashing this many bytes. */
const inlineBytes = 128 * 1024 * 1024;
/** Files come from one disk, and one thread hashes faster than most give them. */
const maxWorkers = 3;
/** The {@link contentDigest} of a plan. Throws `invalid-bundle` when a file is not the one that was planned any more. */
async function digestRevision(plan, { signal, workers = workersFor(plan) } = {}) {
    const batches = batchesOf(plan.entries);
    const hashes = [];
    const hasher = fileHasher(signal);
    let next = 0;
    const here = async () => {
        for (let at = next++; at < batches.length; at = next++) {
            const found = [];
            for (const entry of batches[at] ?? [])
                found.push(await hasher(entry));
            hashes[at] = found;
            await (0,promises_.setImmediate)();
        }
    };
    if (workers === 0)
        await here();
    else {
        const crew = (0,worker_crew/* workerCrew */.O)({ workers, does: 'hashes', source });
        const beside = async () => {
            for (let at = next++; at < batches.length; at = next++)
                hashes[at] = await crew.ask(requestOf(batches[at] ?? []));
        };
        try {
            // Two for each worker, so that the next batch is there when one is done.
            await Promise.all([here(), ...Array.from({ length: 2 * workers }, beside)]);
        }
        finally {
            await crew.close();
        }
    }
    const digest = (0,content_digest/* contentDigest */.e)();
    let batch = 0;
    let at = 0;
    for (const entry of plan.entries) {
        if (entry.kind !== 'file') {
            digest.add(entry);
            continue;
        }
        while (at === batches[batch]?.length) {
            batch += 1;
            at = 0;
        }
        // What a worker could not read is read here once more, which says what is wrong with it.
        digest.add(entry, hashes[batch]?.[at] ?? (await hasher(entry)));
        at += 1;
    }
    return digest.digest();
}
const costOf = ({ size }) => overheadBytes + size;
function workersFor({ entries }) {
    let cost = 0;
    for (const entry of entries)
        cost += costOf(entry);
    return cost < inlineBytes ? 0 : Math.min((0,external_node_os_.availableParallelism)() - 1, maxWorkers);
}
/** The files, in their order. */
function batchesOf(entries) {
    const batches = [];
    let room = 0;
    for (const entry of entries) {
        if (entry.kind !== 'file')
            continue;
        if (room <= 0) {
            batches.push([]);
            room = batchBytes;
        }
        batches.at(-1)?.push(entry);
        room -= costOf(entry);
    }
    return batches;
}
/** Hashes one file after the other on this thread. */
function fileHasher(signal) {
    // The same memory for all of them: new memory for each would be most of what is used.
    const small = Buffer.allocUnsafeSlow(read_planned_file/* smallFileBytes */.n9);
    let large;
    return async (entry) => {
        signal?.throwIfAborted();
        if (entry.size <= read_planned_file/* smallFileBytes */.n9) {
            let length = 0;
            (0,read_planned_file/* readSmallFile */.EW)(entry, { room: wanted => small.subarray(length, length + wanted), filled: bytes => (length += bytes) });
            return (0,external_node_crypto_.hash)('sha256', small.subarray(0, length));
        }
        const pieces = (0,external_node_crypto_.createHash)('sha256');
        for await (const piece of (0,read_planned_file/* readPlannedFile */.v_)(entry, signal, (large ??= Buffer.allocUnsafeSlow(read_planned_file/* pieceBytes */.I3))))
            pieces.update(piece);
        return pieces.digest('hex');
    };
}
const source = `(work => request => ({answer: work(request), transfer: []}))
((${digestWork.toString()})({fs: require('node:fs'), crypto: require('node:crypto')}))`;
function requestOf(batch) {
    const identities = new Float64Array(4 * batch.length);
    const files = batch.map(({ content }, i) => {
        // What is in memory only is hashed here: there is no such file.
        if (content?.from !== 'disk')
            return '';
        const { device, inode, mtimeMs, ctimeMs } = content.identity;
        identities.set([device, inode, mtimeMs, ctimeMs], 4 * i);
        return content.file;
    });
    return { files, sizes: batch.map(({ size }) => size), identities, flags: read_planned_file/* readFlags */.uW, pieceBytes: read_planned_file/* pieceBytes */.I3 };
}

;// CONCATENATED MODULE: ./lib/operations/store-directory.js









/** Plans and checks the bundle of a directory; it is packed while it is uploaded, and is never on disk. */
async function prepareDirectory(source, options, ports, observe) {
    const bucket = requireStorable(options);
    const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, source, platform: 'server' });
    const validation = (0,require_valid/* requireValid */.AK)(found, inBundle, options, observe);
    requireHost(validation, ports);
    return {
        diagnostics: validation.diagnostics,
        validation,
        locate: async () => {
            const { destination, summary } = await destine(plan, { bucket, bundleType }, options);
            return locateBundle(destination, summary, options, ports, observe);
        },
        store: () => storePlan(plan, { bucket, bundleType }, options, ports, observe)
    };
}
async function destine(plan, { bucket, bundleType }, options) {
    const sha256 = await digestRevision(plan, { signal: options.signal });
    return {
        destination: { bucket, key: keyOf(options, sha256, bundleType), bundleType, sha256 },
        summary: { type: bundleType, sha256, fileCount: plan.fileCount }
    };
}
async function storePlan(plan, place, options, ports, observe) {
    const { signal, compressionLevel: level } = options;
    const { destination, summary } = await destine(plan, place, options);
    const { bundleType: type, sha256 } = destination;
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle: summary };
    const startMs = ports.clock.now();
    let size = 0;
    async function* packed() {
        const digest = (0,content_digest/* contentDigest */.e)();
        for await (const piece of (0,bundle_archive/* archiveRevision */.S)(plan, { type, level, signal, digest })) {
            size += piece.byteLength;
            yield piece;
        }
        requireSameContent(plan, sha256, digest.digest());
        observe({ type: 'packaged', bundle: { ...summary, size }, totalBytes: plan.totalBytes, elapsedMs: ports.clock.now() - startMs });
    }
    const body = { bytes: packed(), expectedBytes: archiveSizeLimit(plan) };
    const revision = await uploadRevision(destination, body, options, ports, observe);
    return { revision, bundle: { ...summary, size } };
}
/** The object is named by what was hashed, and holds what was packed: a write in between may leave size and time as they were. */
function requireSameContent({ source }, hashed, packed) {
    if (hashed === packed)
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `a file in "${source}" was written to while it was packed`, {
        input: 'source',
        hint: 'Stop what writes to it (a build or a watcher still running?), and try again.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/store-revision.js








async function prepareRevision(source, options, ports, observe) {
    switch (source.type) {
        case 'directory':
        case 'archive':
            return { ...(await prepareNew(source, options, ports, observe)), platform: 'server' };
        case 'object':
            objectSettings(options);
            if ((0,revision_source/* isAppSpecFile */.Jq)(source.bundleType)) {
                observe({ type: 'notice', message: `The AppSpec s3://${source.bucket}/${source.key} is read by CodeDeploy; it is not checked here` });
                return { ...existing(() => pinObject(source, options, ports, observe)), platform: 'function' };
            }
            return { ...existing(() => pinObject(source, options, ports, observe)), platform: 'server' };
        case 'github':
            return { ...(await prepareCommit(source, options, ports, observe)), platform: 'server' };
        case 'function':
            return prepareAppSpec(source, options, ports, observe);
        case 'appspec':
            return prepareStoredAppSpec(source, options, ports);
    }
}
/** A revision that is somewhere already. */
function existing(find) {
    return {
        diagnostics: [],
        locate: async () => ({ revision: await find(), isStored: true }),
        store: async () => ({ revision: await find() })
    };
}
/** Checks a bundle that is to be stored. */
function prepareNew(source, options, ports, observe) {
    switch (source.type) {
        case 'directory':
            return prepareDirectory(source.source, options, ports, observe);
        case 'archive':
            return prepareArchive(source.file, options, ports, observe);
    }
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readTaskDefinition),
  U: () => (/* binding */ referenceFault)
});

// EXTERNAL MODULE: ./lib/bundle/input-file.js
var input_file = __webpack_require__(259);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/appspec/json-fault.js
const space = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON refuses them in a text
const json_fault_text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const wants = {
    value: 'a value is expected here',
    'value or ]': 'a value or "]" is expected here',
    name: 'a name in double quotes is expected here',
    'name or }': 'a name in double quotes or "}" is expected here',
    colon: '":" is expected here',
    next: '"," or the closing bracket is expected here',
    end: 'nothing more is expected here'
};
/**
 * The first place at which a text is not JSON (RFC 8259); undefined for JSON. The messages of `JSON.parse` have no place in some versions of
 * Node, and no line in others.
 */
function jsonFault(source) {
    const open = [];
    let wanted = 'value';
    let at = 0;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.test(source);
        if (found)
            at = pattern.lastIndex;
        return found;
    };
    const afterValue = () => (open.length === 0 ? 'end' : 'next');
    for (;;) {
        skip(space);
        const next = source[at];
        if (next === undefined)
            return wanted === 'end' ? undefined : { offset: at, message: `the text ends, and ${wants[wanted]}` };
        const inList = open.at(-1) === '[';
        if ((wanted === 'value' || wanted === 'value or ]') && (next === '{' || next === '[')) {
            open.push(next);
            wanted = next === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else if ((wanted === 'value' || wanted === 'value or ]') && (skip(json_fault_text) || skip(plain)))
            wanted = afterValue();
        else if ((wanted === 'name' || wanted === 'name or }') && skip(json_fault_text))
            wanted = 'colon';
        else if (wanted === 'colon' && next === ':') {
            wanted = 'value';
            at += 1;
        }
        else if (wanted === 'next' && next === ',') {
            wanted = inList ? 'value' : 'name';
            at += 1;
        }
        else if ((next === ']' && inList && (wanted === 'next' || wanted === 'value or ]')) ||
            (next === '}' && !inList && (wanted === 'next' || wanted === 'name or }'))) {
            open.pop();
            wanted = afterValue();
            at += 1;
        }
        else
            return { offset: at, message: faultAt(source, at, next, wanted) };
    }
}
function faultAt(source, at, next, wanted) {
    if (next === '/' && /^\/[/*]/.test(source.slice(at, at + 2)))
        return 'JSON has no comments';
    if (next === "'")
        return 'JSON has texts in double quotes only';
    if (next === '"' && wanted !== 'colon' && wanted !== 'next' && wanted !== 'end')
        return 'this text does not end in its line, or has an escape that JSON does not know';
    if ((wanted === 'name' && next === '}') || (wanted === 'value' && next === ']'))
        return 'there is a comma too much before this';
    return wants[wanted];
}

// EXTERNAL MODULE: ./lib/appspec/placeholder.js
var placeholder = __webpack_require__(5601);
// EXTERNAL MODULE: ./lib/appspec/yaml/line-map.js
var line_map = __webpack_require__(6681);
// EXTERNAL MODULE: ./lib/core/mapped-ports.js
var mapped_ports = __webpack_require__(7837);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/operations/place-text.js
var place_text = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/operations/placed-finding.js
var placed_finding = __webpack_require__(6969);
// EXTERNAL MODULE: ./lib/operations/places-in.js
var places_in = __webpack_require__(1238);
;// CONCATENATED MODULE: ./lib/operations/repeated-name.js
/** The first name that stands twice in the same object of a text that is JSON; `JSON.parse` keeps the last value and says nothing. */
function repeatedName(json) {
    // Of each object that is open, the names so far and where they are; a list has none.
    const open = [];
    for (const { 0: part, index: offset } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:[ \t\n\r]*:)?|[{}[\]]/g)) {
        if (part === '{')
            open.push(new Map());
        else if (part === '[')
            open.push(undefined);
        else if (part === '}' || part === ']')
            open.pop();
        else if (part.endsWith(':')) {
            const text = part.slice(0, part.lastIndexOf('"') + 1);
            const name = JSON.parse(text);
            const names = open.at(-1);
            const firstOffset = names?.get(name);
            if (firstOffset !== undefined)
                return { name, firstOffset, offset, end: offset + text.length };
            names?.set(name, offset);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/operations/task-definition-words.js
/** Members of RegisterTaskDefinition and of its containers, as @aws-sdk/client-ecs 3 has them. The service may take newer ones. */
const taskDefinitionMembers = [
    'family',
    'taskRoleArn',
    'executionRoleArn',
    'networkMode',
    'containerDefinitions',
    'volumes',
    'placementConstraints',
    'requiresCompatibilities',
    'cpu',
    'memory',
    'tags',
    'pidMode',
    'ipcMode',
    'proxyConfiguration',
    'inferenceAccelerators',
    'ephemeralStorage',
    'runtimePlatform',
    'enableFaultInjection'
];
const containerMembers = [
    'name',
    'image',
    'repositoryCredentials',
    'cpu',
    'memory',
    'memoryReservation',
    'links',
    'portMappings',
    'essential',
    'restartPolicy',
    'entryPoint',
    'command',
    'environment',
    'environmentFiles',
    'mountPoints',
    'volumesFrom',
    'linuxParameters',
    'secrets',
    'dependsOn',
    'startTimeout',
    'stopTimeout',
    'versionConsistency',
    'hostname',
    'user',
    'workingDirectory',
    'disableNetworking',
    'privileged',
    'readonlyRootFilesystem',
    'dnsServers',
    'dnsSearchDomains',
    'extraHosts',
    'dockerSecurityOptions',
    'interactive',
    'pseudoTerminal',
    'dockerLabels',
    'ulimits',
    'logConfiguration',
    'healthCheck',
    'systemControls',
    'resourceRequirements',
    'firelensConfiguration',
    'credentialSpecs'
];
/** What DescribeTaskDefinition adds to what was registered. */
const describedMembers = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt'
];

;// CONCATENATED MODULE: ./lib/operations/task-definition-file.js











/** No task definition is nested deeper; what is would only be meant to exhaust us. */
const deepest = 50;
/** A file that is none of ECS has as many as it has members. */
const mostWarnings = 10;
/**
 * Reads a task definition as it is registered or as `aws ecs describe-task-definition` prints it. Left out are what ECS added, `null`s, and
 * the empty values that ECS refuses; everything else stays as it is, but for a `cpu` and a `memory` of the task that are numbers, and ECS
 * wants as text. Throws `usage` with the place for what cannot be a task definition.
 */
function parseTaskDefinition(file, bytes) {
    const text = decode(file, bytes);
    const places = (0,places_in/* placesIn */.y)(text);
    const fault = jsonFault(text);
    if (fault !== undefined) {
        const span = new line_map/* LineMap */.H(text).span(fault.offset, fault.offset + 1);
        throw unfit(file, `this is no JSON: ${fault.message}`, span, /^\s*\{/.test(text) ? undefined : notJson);
    }
    const twice = repeatedName(text);
    if (twice !== undefined) {
        const lines = new line_map/* LineMap */.H(text);
        const [span, { start }] = [lines.span(twice.offset, twice.end), lines.span(twice.firstOffset, twice.firstOffset)];
        const problem = `"${twice.name.slice(0, 80)}" is written twice in one object, first on line ${start.line}, and only the last one would count`;
        throw unfit(file, problem, span, 'Remove one of the two.');
    }
    const given = JSON.parse(text);
    if (!isObject(given))
        throw unfit(file, 'a task definition is an object: { "family": …, "containerDefinitions": […] }');
    const wrapped = given['taskDefinition'];
    const isWrapped = isObject(wrapped) && given['family'] === undefined;
    const at = (...path) => places(isWrapped ? ['taskDefinition', ...path] : path);
    const own = isWrapped ? { ...wrapped, ...(wrapped['tags'] === undefined && { tags: given['tags'] }) } : given;
    const members = Object.entries(own).filter(([, value]) => value !== null && value !== undefined);
    const described = members.filter(([name]) => describedMembers.includes(name));
    const empty = members.filter(([name, value]) => value === '' || (name === 'tags' && Array.isArray(value) && value.length === 0));
    const left = new Set([...described, ...empty].map(([name]) => name));
    const kept = Object.fromEntries(members.filter(([name]) => !left.has(name)).map(([name, value]) => [name, asText(name, value)]));
    const definition = without(file, kept);
    const family = definition['family'];
    if (typeof family !== 'string')
        throw missing(file, 'family', own, at('family'));
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(family))
        throw unfit(file, `"${family}" cannot be a family`, at('family'), 'Use letters, digits, - and _, 255 of them at most.');
    const containers = definition['containerDefinitions'];
    if (!Array.isArray(containers) || containers.length === 0)
        throw missing(file, 'containerDefinitions', own, at('containerDefinitions'));
    const read = containers.map((container, index) => readContainer(file, container, index, at));
    const second = read.findIndex(({ name }, index) => read.findIndex(other => other.name === name) < index);
    if (second !== -1) {
        const problem = `two containers have the name "${read[second]?.name ?? ''}"`;
        throw unfit(file, problem, at('containerDefinitions', second, 'name'), 'Give each container a name of its own.');
    }
    const networkMode = definition['networkMode'];
    const notice = leftOut(file, names(described), names(empty));
    return {
        type: 'file',
        file,
        definition,
        family,
        containers: read,
        ...(typeof networkMode === 'string' && { networkMode }),
        ...(notice !== undefined && { notice }),
        warnings: capped(file, [
            ...unknownMembers(file, Object.keys(definition), { known: taskDefinitionMembers, what: 'a task definition' }, at),
            ...containers.flatMap((container, index) => unknownMembers(file, isObject(container) ? Object.keys(container) : [], { known: containerMembers, what: 'a container' }, name => at('containerDefinitions', index, name)))
        ])
    };
}
const notJson = 'Task definitions are JSON; `yq -o json` turns YAML into it.';
function decode(file, bytes) {
    try {
        // The decoder takes a byte order mark away.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw unfit(file, 'the file is not UTF-8');
    }
}
function readContainer(file, container, index, at) {
    const path = ['containerDefinitions', index];
    if (!isObject(container))
        throw unfit(file, 'a container definition is an object', at(...path));
    const { name, image, portMappings } = container;
    if (typeof name !== 'string' || name === '')
        throw unfit(file, 'this container has no "name"', at(...path));
    if (typeof image === 'string' && (0,placeholder/* isPlaceholder */.wK)(image)) {
        const hint = 'aws-actions/amazon-ecs-render-task-definition fills in images: run it before, and name the file it puts out.';
        throw unfit(file, `the image of container "${name}" is "${image}", which is not filled in yet`, at(...path, 'image'), hint);
    }
    const mappings = Array.isArray(portMappings) ? portMappings : [];
    const ports = mappings.flatMap((mapping, number) => {
        const member = isObject(mapping)
            ? ['containerPort', 'containerPortRange'].find(known => (mapping[known] ?? undefined) !== undefined)
            : undefined;
        if (!isObject(mapping) || member === undefined)
            return [];
        const range = (0,mapped_ports/* mappedPorts */.Gv)(mapping);
        if (range !== undefined)
            return [range];
        const problem = `the "${member}" of container "${name}" cannot be ${JSON.stringify(mapping[member]).slice(0, 40)}`;
        throw unfit(file, problem, at(...path, 'portMappings', number, member), 'Ports are 0 to 65535, and a range of them is such as "8000-8010".');
    });
    return { name, ports };
}
/** A copy without `null`s, and without credentials of a registry that name none: the console writes both, and ECS refuses them. */
function without(file, value, depth = 0) {
    if (depth > deepest)
        throw unfit(file, 'it is nested too deep for a task definition');
    if (Array.isArray(value))
        return value.filter(item => item !== null).map(item => without(file, item, depth + 1));
    if (!isObject(value))
        return value;
    const members = Object.entries(value).filter(([name, member]) => member !== null && !isEmptyCredentials(name, member));
    return Object.fromEntries(members.map(([name, member]) => [name, without(file, member, depth + 1)]));
}
function isEmptyCredentials(name, member) {
    return name === 'repositoryCredentials' && isObject(member) && Object.values(member).every(value => value === '' || value === null);
}
function asText(name, value) {
    return (name === 'cpu' || name === 'memory') && typeof value === 'number' ? String(value) : value;
}
function leftOut(file, described, empty) {
    const parts = [
        described.length === 0 ? undefined : `${described.join(', ')}, which ECS adds to what was registered`,
        empty.length === 0 ? undefined : `${empty.join(', ')}, empty and refused by ECS`
    ].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : `${file}: left out ${parts.join('; and ')}`;
}
function unknownMembers(file, given, { known, what }, at) {
    return given
        .filter(name => !known.includes(name))
        .map(name => () => {
        const near = (0,suggest/* nearestName */.q)(name, known);
        return {
            message: `${(0,place_text/* placeText */.Z)(file, at(name))}: "${name.slice(0, 80)}" is no member of ${what} that is known here, and may have no effect`,
            hint: near === undefined ? 'Remove it, unless it is new in ECS.' : `Did you mean "${near}"?`
        };
    });
}
/** The first of them, and how many more there are. Made only when they are shown: looking for a near name takes its time. */
function capped(file, warnings) {
    const more = warnings.length - mostWarnings;
    const shown = warnings.slice(0, mostWarnings).map(make => make());
    if (more <= 0)
        return shown;
    const message = `${file}: and ${more.toLocaleString('en-US')} more ${more === 1 ? 'member' : 'members'} that ${more === 1 ? 'is' : 'are'} not known here`;
    return [...shown, { message, hint: 'Check that this is the file of a task definition.' }];
}
function missing(file, name, given, span) {
    const other = Object.keys(given).find(key => key !== name && key.toLowerCase() === name.toLowerCase());
    if (other !== undefined)
        return unfit(file, `there is no "${name}"`, undefined, `Write "${name}" for "${other}": the names of ECS begin with a small letter.`);
    const what = name === 'family' ? 'a text, the name of the task definition' : 'a list of at least one container';
    return span === undefined || given[name] === undefined
        ? unfit(file, `there is no "${name}": ${what}`)
        : unfit(file, `"${name}" must be ${what}`, span);
}
function unfit(file, problem, span, hint) {
    return new errors/* DeployError */.sH('usage', `${(0,place_text/* placeText */.Z)(file, span)}: ${problem}`, {
        input: 'task-definition',
        hint,
        diagnostics: [(0,placed_finding/* placedFinding */.h)('task-definition-file', { file, problem, hint, span })]
    });
}
const names = (members) => members.map(([name]) => name);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/operations/task-definition.js



/** ECS takes 64 KiB; with the blanks of a file that is written by hand, and what `describe-task-definition` adds, it is a fraction of this. */
const largestBytes = 1024 * 1024;
/**
 * What `task-definition` names; undefined when it is not given. Nothing is asked of AWS. Throws `usage` for a reference without a revision, a
 * file that is not there, and a file that is no task definition.
 */
async function readTaskDefinition({ taskDefinition: given, source = '.' }) {
    if (given === undefined)
        return undefined;
    const name = given.trim();
    const reference = referenceFault(name);
    if (reference === undefined)
        return { type: 'reference', reference: name };
    if (/^arn:/i.test(name))
        throw task_definition_unfit(`\`task-definition\` is "${name}": ${reference.problem}`, reference.hint);
    // A folder may be called like a family.
    const isFamily = /^[\w-]+(?::[^\\/]*)?$/.test(name);
    const found = name === '' ? undefined : await (0,input_file/* readInputFile */.jH)(name, { source, input: 'task-definition', largestBytes, skipFolders: isFamily });
    if (found)
        return parseTaskDefinition(found.file, found.bytes);
    if (isFamily)
        throw task_definition_unfit(`\`task-definition\` is "${name}": ${reference.problem}`, reference.hint);
    const near = (0,input_file/* nearestInputFile */.RC)(name, source);
    throw task_definition_unfit(name === ''
        ? '`task-definition` is empty'
        : `there is no file ${(0,input_file/* inputFilePlaces */.bP)(name, source)
            .map(place => `"${place}"`)
            .join(' or ')}`, near === undefined
        ? 'Name the JSON file of a task definition, or one that ECS has by its ARN or as `family:revision`.'
        : `Did you mean "${near}"?`);
}
/** Why a text is neither the ARN of a task definition with its revision nor `family:revision`; undefined when it is one. */
function referenceFault(text) {
    const arn = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/(.*)$/.exec(text);
    const name = arn ? (arn[1] ?? '') : text;
    if (/^[A-Za-z0-9_-]{1,255}:[1-9]\d{0,9}$/.test(name))
        return undefined;
    const written = arn ? text.slice(0, text.length - name.length) : '';
    if (/^[A-Za-z0-9_-]{1,255}$/.test(name))
        return {
            problem: 'it has no revision',
            hint: `Write \`${written}${name}:REVISION\`: what is the latest now may be another one a moment later.`
        };
    const [, family, revision] = /^([A-Za-z0-9_-]{1,255}):(.*)$/.exec(name) ?? [];
    if (family !== undefined && (arn || !/[\\/]/.test(name)))
        return { problem: `"${revision ?? ''}" is no revision`, hint: `Revisions are numbers from 1: \`${written}${family}:12\`.` };
    return {
        problem: /^arn:/i.test(text) ? 'it is not the ARN of a task definition' : 'it is no task definition',
        hint: 'Write arn:aws:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION, or FAMILY:REVISION.'
    };
}
function task_definition_unfit(message, hint) {
    return new errors/* DeployError */.sH('usage', message, { input: 'task-definition', hint });
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ containerFault),
/* harmony export */   HG: () => (/* binding */ requireContainer),
/* harmony export */   bv: () => (/* binding */ trafficContainer)
/* harmony export */ });
/* harmony import */ var _appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_mapped_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7837);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);




/** As many containers, or ports of one, are named. */
const mostNamed = 10;
/**
 * The inputs decide, then the AppSpec, then the container that the service's only load balancer sends traffic to. A name and a port that
 * cannot be read are left to the rules.
 */
function trafficContainer({ containerName, containerPort }, properties, service) {
    const balancer = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingInAnyCase */ .sd)(properties, 'LoadBalancerInfo');
    const written = (name) => balancer !== undefined && (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldInAnyCase */ .UG)(balancer, name) !== undefined;
    const nameScalar = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarInAnyCase */ .Qt)(balancer, 'ContainerName');
    const portScalar = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarInAnyCase */ .Qt)(balancer, 'ContainerPort');
    const [sole, ...others] = service?.loadBalancers ?? [];
    const known = others.length === 0 ? sole : undefined;
    let name;
    if (containerName !== undefined)
        name = { value: containerName, origin: { type: 'input', input: 'container-name' } };
    else if (written('ContainerName'))
        name = nameScalar && { value: nameScalar.value.trim(), origin: { type: 'appspec', span: nameScalar.span } };
    else if (known?.containerName !== undefined)
        name = { value: known.containerName, origin: { type: 'service' } };
    let port;
    const number = portScalar && (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberOf */ .gd)(portScalar);
    if (containerPort !== undefined)
        port = { value: containerPort, origin: { type: 'input', input: 'container-port' } };
    else if (written('ContainerPort'))
        port = portScalar && number !== undefined ? { value: number, origin: { type: 'appspec', span: portScalar.span } } : undefined;
    else if (known?.containerPort !== undefined && known.containerName === name?.value)
        port = { value: known.containerPort, origin: { type: 'service' } };
    return { ...(name && { name }), ...(port && { port }) };
}
/** Whether a task definition has the container, and maps its port. `what`: how the task definition is called in messages. */
function containerFault({ name, port }, { containers }, what) {
    if (name === undefined || name.value === '')
        return undefined;
    const container = containers.find(each => each.name === name.value);
    if (container === undefined) {
        const names = containers.map(each => each.name);
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name.value, names);
        return {
            message: `container "${name.value}"${ofService(name.origin)} is not in ${what}`,
            hint: near === undefined || containers.length < 2 ? `It has ${listed(names)}.` : `Did you mean "${near}"? It has ${listed(names)}.`,
            origin: name.origin
        };
    }
    if (port === undefined || (0,_core_mapped_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPort */ .Wo)(container.ports, port.value))
        return undefined;
    return {
        message: `container "${name.value}" of ${what} maps no port ${port.value}${ofService(port.origin)}`,
        hint: container.ports.length === 0
            ? 'It maps none: add the port to its `portMappings`.'
            : `It maps ${clipped(container.ports.map(_core_mapped_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .portRangeText */ .YN))}.`,
        origin: port.origin
    };
}
function ofService({ type }) {
    return type === 'service' ? ', which the load balancer of the service sends traffic to,' : '';
}
function listed(names) {
    return clipped(names.map(name => `"${name}"`));
}
function clipped(texts) {
    return texts.slice(0, mostNamed).join(', ') + (texts.length > mostNamed ? ` and ${texts.length - mostNamed} more` : '');
}
/** The inputs that are missing where nobody says which container gets the traffic. */
function requireContainer({ name, port }) {
    const missing = name === undefined ? 'container-name' : port === undefined ? 'container-port' : undefined;
    if (name !== undefined && port !== undefined)
        return { name: name.value, port: port.value };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${missing ?? ''}\` is missing: there is no AppSpec, nor a load balancer of the service, that says which container gets the traffic`, {
        input: missing,
        hint: `Set \`${missing ?? ''}\`, or name an AppSpec with \`appspec\`.`
    });
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withNearestName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);


/** A `not-found` error that names the input, and the nearest name there is. */
async function withNearestName(error, { input, name, list }) {
    const names = await list().catch(() => []);
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
    const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : '';
    const { operation, errorName, requestId, cause } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', error.message, {
        operation,
        errorName,
        requestId,
        cause,
        input,
        hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
    });
}


/***/ })

};
