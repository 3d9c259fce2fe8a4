export const id = 9319;
export const ids = [9319];
export const modules = {

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ filledFunctionKeys),
/* harmony export */   AU: () => (/* binding */ resourceTypes),
/* harmony export */   d9: () => (/* binding */ functionLevelNames),
/* harmony export */   jB: () => (/* binding */ functionKeys),
/* harmony export */   y6: () => (/* binding */ requiredFunctionKeys)
/* harmony export */ });
/** The value of `Type` on each platform; its case counts. */
const resourceTypes = {
    ecs: 'AWS::ECS::Service',
    lambda: 'AWS::Lambda::Function'
};
/** The keys of ECS and Lambda AppSpecs as AWS writes them, by the place where they stand. The service takes them in any case. */
const functionKeys = {
    top: ['version', 'Resources', 'Hooks'],
    resource: ['Type', 'Properties'],
    lambda: ['Name', 'Alias', 'CurrentVersion', 'TargetVersion'],
    ecs: ['TaskDefinition', 'LoadBalancerInfo', 'PlatformVersion', 'NetworkConfiguration', 'CapacityProviderStrategy'],
    loadBalancer: ['ContainerName', 'ContainerPort'],
    network: ['AwsvpcConfiguration'],
    awsvpc: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
    capacity: ['CapacityProvider', 'Base', 'Weight']
};
/**
 * The keys that must be there. The guide calls CurrentVersion required in one place and optional in another; `NetworkConfiguration` and
 * `CapacityProviderStrategy` may be left out as a whole.
 */
const requiredFunctionKeys = {
    top: ['version', 'Resources'],
    resource: ['Type', 'Properties'],
    lambda: ['Name', 'Alias', 'TargetVersion', 'CurrentVersion'],
    ecs: ['TaskDefinition', 'LoadBalancerInfo'],
    loadBalancer: ['ContainerName', 'ContainerPort'],
    network: ['AwsvpcConfiguration'],
    awsvpc: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
    capacity: ['CapacityProvider']
};
/** Of those, what `deploy` fills in where it is left out or empty: from the alias, and by publishing a version. */
const filledFunctionKeys = ['CurrentVersion', 'TargetVersion'];
/** How each level is called in messages. */
const functionLevelNames = {
    top: 'the top level',
    resource: 'a resource',
    lambda: '"Properties" of a Lambda function',
    ecs: '"Properties" of an ECS service',
    loadBalancer: '"LoadBalancerInfo"',
    network: '"NetworkConfiguration"',
    awsvpc: '"AwsvpcConfiguration"',
    capacity: 'an entry of "CapacityProviderStrategy"'
};


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ largestAppSpec)
/* harmony export */ });
/** In bytes; far more than any AppSpec needs: one of 10,000 permission entries has about 1 MB. */
const largestAppSpec = 8 * 1024 * 1024;


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   PX: () => (/* binding */ scalarsIn),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   W4: () => (/* binding */ outlineOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ol: () => (/* binding */ scalarOf)
/* harmony export */ });
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7484);

function outlineOf(root) {
    const top = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L)(root);
    if (top.kind !== 'mapping')
        return undefined;
    const hooks = valueOf(top, 'hooks');
    return {
        top,
        files: mappingsIn(valueOf(top, 'files')),
        permissions: mappingsIn(valueOf(top, 'permissions')),
        hooks: hooks?.kind === 'mapping'
            ? lastOfEach(fieldsOf(hooks)).map(({ key, value }) => ({ event: key, value, scripts: mappingsIn((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L)(value)) }))
            : []
    };
}
/** What is written under a key that comes again never counts. */
function lastOfEach(fields) {
    const last = new Map(fields.map(field => [field.key.value, field]));
    return last.size === fields.length ? fields : fields.filter(field => last.get(field.key.value) === field);
}
/** The pairs whose key is a scalar, in the order of the file. */
function fieldsOf(mapping) {
    const fields = [];
    for (const { key, value } of mapping.pairs) {
        const name = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L)(key);
        if (name.kind === 'scalar')
            fields.push({ key: name, value });
    }
    return fields;
}
const fieldsByName = new WeakMap();
/** The last field of that name. */
function fieldOf(mapping, name) {
    const known = fieldsByName.get(mapping) ?? new Map(fieldsOf(mapping).map(field => [field.key.value, field]));
    fieldsByName.set(mapping, known);
    return known.get(name);
}
function valueOf(mapping, name) {
    const field = fieldOf(mapping, name);
    return field && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L)(field.value);
}
/** The value of a field that is a scalar. */
function scalarOf(mapping, name) {
    const value = valueOf(mapping, name);
    return value?.kind === 'scalar' ? value : undefined;
}
/** Text that is not left out: neither empty nor `null`. */
function textOf(mapping, name) {
    const scalar = scalarOf(mapping, name);
    return scalar === undefined || isAbsent(scalar) ? undefined : scalar;
}
/** As good as left out: nothing, `~` or `null`. */
function isAbsent({ style, value }) {
    return style === 'plain' && /^(?:|~|null)$/i.test(value);
}
/** The scalars of a list. */
function scalarsIn(node) {
    const real = node && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L)(node);
    if (real?.kind !== 'sequence')
        return [];
    return real.items.map(_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L).filter(item => item.kind === 'scalar');
}
function mappingsIn(node) {
    if (node?.kind !== 'sequence')
        return [];
    return node.items.map(_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .resolved */ .L).filter(item => item.kind === 'mapping');
}
/** Every node of a document once, parents first; aliases are given, not followed. */
function* walk(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        yield node;
        if (node.kind === 'sequence')
            for (let i = node.items.length - 1; i >= 0; i--)
                pushIf(stack, node.items[i]);
        if (node.kind === 'mapping') {
            for (let i = node.pairs.length - 1; i >= 0; i--) {
                pushIf(stack, node.pairs[i]?.value);
                pushIf(stack, node.pairs[i]?.key);
            }
        }
    }
}
function pushIf(stack, node) {
    if (node !== undefined)
        stack.push(node);
}


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ byteOrderMark),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./lib/appspec/largest-app-spec.js
var largest_app_spec = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/appspec/yaml/scanner.js + 3 modules
var scanner = __webpack_require__(5129);
// EXTERNAL MODULE: ./lib/appspec/yaml/syntax-error.js
var syntax_error = __webpack_require__(4768);
;// CONCATENATED MODULE: ./lib/appspec/yaml/parser.js


const defaultTags = [
    ['!', '!'],
    ['!!', 'tag:yaml.org,2002:']
];
/** Tokens to events. It keeps its own stack of what comes next, so nesting costs no calls. */
class YamlParser {
    #scanner;
    #states = [];
    #state = 'stream';
    #tags = new Map();
    /** Where the flow collections that are open begin. */
    #openFlows = [];
    constructor(text, start = 0) {
        this.#scanner = new scanner/* Scanner */.L(text, start);
    }
    /** The next event; throws {@link YamlSyntaxError} at the first thing the agents refuse. */
    next() {
        switch (this.#state) {
            case 'stream':
                return this.#documentStart(true);
            case 'document':
                return this.#documentStart(false);
            case 'document-content':
                if (this.#at('version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end'))
                    return this.#popEmpty();
                return this.#node(true);
            case 'document-end':
                return this.#documentEnd();
            case 'block-node':
                return this.#node(true);
            case 'block-sequence':
                return this.#blockSequence();
            case 'flush-sequence':
                return this.#flushSequence();
            case 'block-mapping-key':
                return this.#blockMappingKey();
            case 'block-mapping-value':
                return this.#blockMappingValue();
            case 'flow-sequence-first':
            case 'flow-sequence':
                return this.#flowSequence();
            case 'flow-pair-key':
                if (this.#at('value', 'flow-entry', 'flow-sequence-end')) {
                    // The agents lose this token: in `[? : a]` the colon.
                    const { end } = this.#take();
                    return this.#empty('flow-pair-value', end);
                }
                return this.#nodeThen('flow-pair-value', false);
            case 'flow-pair-value':
                if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-sequence-end'))
                    return this.#nodeThen('flow-pair-end', false);
                return this.#empty('flow-pair-end');
            case 'flow-pair-end': {
                this.#state = 'flow-sequence';
                const { start } = this.#scanner.peek();
                return { type: 'collection-end', start, end: start };
            }
            case 'flow-mapping-first':
            case 'flow-mapping-key':
                return this.#flowMappingKey();
            case 'flow-mapping-value':
                if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-mapping-end'))
                    return this.#nodeThen('flow-mapping-key', false);
                return this.#empty('flow-mapping-key');
            case 'flow-mapping-empty-value':
                return this.#empty('flow-mapping-key');
            case 'end': {
                const { start } = this.#scanner.peek();
                return { type: 'stream-end', start, end: start };
            }
        }
    }
    #at(...types) {
        return types.includes(this.#scanner.peek().type);
    }
    #take() {
        const token = this.#scanner.peek();
        this.#scanner.skip();
        return token;
    }
    #takeIf(type) {
        if (!this.#at(type))
            return false;
        this.#scanner.skip();
        return true;
    }
    /** Where a bracket is never closed, the place to look at is where it opens, not the end of the text. */
    #unexpected(message) {
        const { type, start } = this.#scanner.peek();
        const opened = type === 'stream-end' ? this.#openFlows.at(-1) : undefined;
        return opened === undefined
            ? new syntax_error/* YamlSyntaxError */.n(message, start)
            : new syntax_error/* YamlSyntaxError */.n('the bracket that opens here is never closed', opened);
    }
    #pop() {
        this.#state = this.#states.pop() ?? 'end';
    }
    #empty(next, at) {
        const offset = at ?? this.#scanner.peek().start;
        this.#state = next;
        return { type: 'scalar', start: offset, end: offset, value: '', style: 'plain' };
    }
    #popEmpty() {
        const { start } = this.#scanner.peek();
        this.#pop();
        return { type: 'scalar', start, end: start, value: '', style: 'plain' };
    }
    #nodeThen(next, isBlock, mayBeFlush = false) {
        this.#states.push(next);
        return this.#node(isBlock, mayBeFlush);
    }
    #collectionEnd() {
        if (this.#at('flow-sequence-end', 'flow-mapping-end'))
            this.#openFlows.pop();
        const { start, end } = this.#take();
        this.#pop();
        return { type: 'collection-end', start, end };
    }
    #documentStart(isFirst) {
        if (!isFirst)
            while (this.#takeIf('document-end'))
                ;
        const first = this.#scanner.peek();
        if (first.type === 'stream-end') {
            this.#state = 'end';
            return { type: 'stream-end', start: first.start, end: first.end };
        }
        const isImplicit = isFirst && !this.#at('version-directive', 'tag-directive', 'document-start');
        if (isImplicit) {
            if (first.type === 'document-end') {
                // Elsewhere the agents read an empty document in front of "...".
                throw new syntax_error/* YamlSyntaxError */.n('there is no document before this "..."; remove the line', first.start);
            }
            this.#tags = new Map(defaultTags);
            this.#states.push('document-end');
            this.#state = 'block-node';
            return { type: 'document-start', start: first.start };
        }
        const version = this.#directives();
        const token = this.#scanner.peek();
        if (token.type !== 'document-start') {
            throw new syntax_error/* YamlSyntaxError */.n('expected "---" before this; check the indentation of this line and the one above', token.start);
        }
        this.#scanner.skip();
        this.#states.push('document-end');
        this.#state = 'document-content';
        return { type: 'document-start', start: first.start, ...version };
    }
    #directives() {
        let version;
        const tags = new Map();
        while (this.#at('version-directive', 'tag-directive')) {
            const token = this.#take();
            if (token.version !== undefined) {
                const [major, minor] = token.version;
                if (version !== undefined)
                    throw new syntax_error/* YamlSyntaxError */.n('there are two %YAML directives', token.start, 'directive');
                if (major !== 1 || (minor !== 1 && minor !== 2)) {
                    throw new syntax_error/* YamlSyntaxError */.n(`YAML ${major}.${minor} is not a version the agents read`, token.start, 'directive');
                }
                version = { version: token.version, versionAt: token.start };
            }
            else {
                const handle = token.handle ?? '';
                if (tags.has(handle))
                    throw new syntax_error/* YamlSyntaxError */.n(`there are two %TAG directives for "${handle}"`, token.start, 'directive');
                tags.set(handle, token.value ?? '');
            }
        }
        this.#tags = new Map([...defaultTags, ...tags]);
        return version ?? {};
    }
    #documentEnd() {
        const { start } = this.#scanner.peek();
        this.#takeIf('document-end');
        this.#state = 'document';
        return { type: 'document-end', start, end: start };
    }
    #properties() {
        let anchor;
        let tag;
        for (let i = 0; i < 2; i++) {
            if (anchor === undefined && this.#at('anchor'))
                anchor = this.#take();
            else if (tag === undefined && this.#at('tag'))
                tag = this.#take();
        }
        const present = [anchor, tag].filter(token => token !== undefined);
        if (present.length === 0)
            return undefined;
        const properties = {
            ...(anchor?.value === undefined ? {} : { anchor: anchor.value }),
            ...(tag === undefined ? {} : { tag: this.#resolveTag(tag) })
        };
        return { properties, start: Math.min(...present.map(({ start }) => start)), end: Math.max(...present.map(({ end }) => end)) };
    }
    #resolveTag({ handle = '', value = '', start }) {
        if (handle === '')
            return value;
        const prefix = this.#tags.get(handle);
        if (prefix === undefined)
            throw new syntax_error/* YamlSyntaxError */.n(`no %TAG directive declares the "${handle}" of this tag`, start);
        return prefix + value;
    }
    #node(isBlock, mayBeFlush = false) {
        const first = this.#scanner.peek();
        if (first.type === 'alias') {
            this.#scanner.skip();
            this.#pop();
            return { type: 'alias', start: first.start, end: first.end, name: first.value ?? '' };
        }
        const found = this.#properties();
        const properties = found?.properties ?? {};
        const token = this.#scanner.peek();
        if (token.type === 'scalar') {
            this.#scanner.skip();
            this.#pop();
            return { type: 'scalar', start: token.start, end: token.end, value: token.value ?? '', style: token.style ?? 'plain', ...properties };
        }
        const opened = this.#collectionState(token.type, isBlock, mayBeFlush);
        if (opened !== undefined) {
            // The first dash of a flush list is an entry already.
            if (opened !== 'flush-sequence')
                this.#scanner.skip();
            this.#state = opened;
            if (opened.startsWith('flow'))
                this.#openFlows.push(token.start);
            const type = opened.includes('sequence') ? 'sequence-start' : 'mapping-start';
            return { type, start: token.start, ...properties };
        }
        if (found !== undefined) {
            this.#pop();
            return { type: 'scalar', start: found.end, end: found.end, value: '', style: 'plain', ...properties };
        }
        throw this.#unexpected('expected a value here');
    }
    #collectionState(type, isBlock, mayBeFlush) {
        if (type === 'block-entry' && mayBeFlush)
            return 'flush-sequence';
        if (type === 'flow-sequence-start')
            return 'flow-sequence-first';
        if (type === 'flow-mapping-start')
            return 'flow-mapping-first';
        if (type === 'block-sequence-start' && isBlock)
            return 'block-sequence';
        if (type === 'block-mapping-start' && isBlock)
            return 'block-mapping-key';
        return undefined;
    }
    #blockSequence() {
        if (this.#takeIf('block-entry')) {
            if (this.#at('block-entry', 'block-end'))
                return this.#empty('block-sequence');
            return this.#nodeThen('block-sequence', true);
        }
        if (this.#at('block-end'))
            return this.#collectionEnd();
        throw new syntax_error/* YamlSyntaxError */.n('expected "- " here: this line does not belong to the list above; check its indentation', this.#scanner.peek().start);
    }
    /** A list whose dashes stand below the first letter of its key: nothing closes it but the next thing that is no entry. */
    #flushSequence() {
        if (this.#takeIf('block-entry')) {
            if (this.#at('block-entry', 'key', 'value', 'block-end'))
                return this.#empty('flush-sequence');
            return this.#nodeThen('flush-sequence', true);
        }
        const { start } = this.#scanner.peek();
        this.#pop();
        return { type: 'collection-end', start, end: start };
    }
    #blockMappingKey() {
        if (this.#takeIf('key')) {
            if (this.#at('key', 'value', 'block-end'))
                return this.#empty('block-mapping-value');
            return this.#nodeThen('block-mapping-value', true, true);
        }
        if (this.#at('block-end'))
            return this.#collectionEnd();
        throw new syntax_error/* YamlSyntaxError */.n('expected a key here: this line does not belong to the map above; check its indentation', this.#scanner.peek().start);
    }
    #blockMappingValue() {
        if (this.#takeIf('value') && !this.#at('key', 'value', 'block-end'))
            return this.#nodeThen('block-mapping-key', true, true);
        return this.#empty('block-mapping-key');
    }
    #flowSequence() {
        const isFirst = this.#state === 'flow-sequence-first';
        if (!isFirst && !this.#at('flow-sequence-end') && !this.#takeIf('flow-entry')) {
            throw this.#unexpected('expected "," or "]" here');
        }
        if (this.#at('key')) {
            const { start } = this.#take();
            this.#state = 'flow-pair-key';
            return { type: 'mapping-start', start };
        }
        if (this.#at('flow-sequence-end'))
            return this.#collectionEnd();
        return this.#nodeThen('flow-sequence', false);
    }
    #flowMappingKey() {
        const isFirst = this.#state === 'flow-mapping-first';
        if (!isFirst && !this.#at('flow-mapping-end') && !this.#takeIf('flow-entry')) {
            throw this.#unexpected('expected "," or "}" here');
        }
        if (this.#takeIf('key')) {
            if (this.#at('value', 'flow-entry', 'flow-mapping-end'))
                return this.#empty('flow-mapping-value');
            return this.#nodeThen('flow-mapping-value', false);
        }
        if (this.#at('flow-mapping-end'))
            return this.#collectionEnd();
        return this.#nodeThen('flow-mapping-empty-value', false);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/compose.js


/** The first document from `from` on as nodes with places, and whether anything follows it. */
function compose(text, lines, from = 0) {
    const parser = new YamlParser(text, from);
    let document;
    try {
        const start = parser.next();
        if (start.type !== 'document-start')
            return {};
        const root = composeDocument(parser, text, lines);
        const [major, minor] = start.version ?? [];
        document = {
            root,
            start: start.start,
            ...(major === undefined || minor === undefined ? {} : { version: { major, minor, offset: start.versionAt ?? start.start } })
        };
        const next = parser.next();
        return next.type === 'document-start' ? { document, more: next.start } : { document };
    }
    catch (error) {
        if (!(error instanceof syntax_error/* YamlSyntaxError */.n))
            throw error;
        return document === undefined ? { error } : { document, more: error.offset, errorInMore: error };
    }
}
function composeDocument(parser, text, lines) {
    const anchors = new Map();
    const open = [];
    let root;
    const place = (node) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = node;
        else if (parent.kind === 'sequence')
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.pairs.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    };
    for (;;) {
        const event = parser.next();
        switch (event.type) {
            case 'document-end':
                if (root === undefined)
                    throw new syntax_error/* YamlSyntaxError */.n('the document has no content', event.start);
                return root;
            case 'alias': {
                const target = anchors.get(event.name);
                if (target === undefined)
                    throw new syntax_error/* YamlSyntaxError */.n(`"*${event.name}" refers to an anchor that does not exist`, event.start, 'alias-name');
                const node = { kind: 'alias', span: lines.span(event.start, event.end), name: event.name, target };
                place(node);
                break;
            }
            case 'scalar': {
                const { value, style } = event;
                const node = { kind: 'scalar', value, style, raw: text.slice(event.start, event.end), ...common(event, lines, event.end) };
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                place(node);
                break;
            }
            case 'sequence-start':
            case 'mapping-start': {
                const opened = openCollection(event, lines);
                if (opened.node.anchor !== undefined)
                    anchors.set(opened.node.anchor, opened.node);
                place(opened.node);
                open.push(opened);
                break;
            }
            case 'collection-end': {
                const closed = open.pop();
                if (closed !== undefined)
                    closeCollection(closed, event, lines);
                break;
            }
            default:
                throw new syntax_error/* YamlSyntaxError */.n('the document ended unexpectedly', event.start);
        }
    }
}
function common(event, lines, end) {
    return {
        span: lines.span(event.start, end),
        ...(event.tag === undefined ? {} : { tag: event.tag }),
        ...(event.anchor === undefined ? {} : { anchor: event.anchor })
    };
}
function openCollection(event, lines) {
    const shared = common(event, lines, event.start);
    if (event.type === 'sequence-start') {
        const items = [];
        return { kind: 'sequence', items, node: { kind: 'sequence', items, ...shared } };
    }
    const pairs = [];
    return { kind: 'mapping', pairs, key: undefined, node: { kind: 'mapping', pairs, ...shared } };
}
/** A block collection ends with its last entry, not with the line break and the indentation behind it. */
function closeCollection(open, event, lines) {
    const last = open.kind === 'sequence' ? open.items.at(-1) : open.pairs.at(-1)?.value;
    const end = event.end > event.start ? event.end : (last?.span.end.offset ?? event.end);
    const node = open.node;
    node.span = { start: node.span.start, end: lines.position(Math.max(end, node.span.start.offset)) };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/decode.js
/** What cannot be in the text of a YAML file: anything but tab, line breaks and printable characters. */
const unacceptable = 
// eslint-disable-next-line no-control-regex -- finding them is the point
/[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/**
 * Bytes to text as the agents do it: UTF-8 and nothing else. Stricter than agent 1 where it stops early: it never gets to what follows
 * the first document and the 16 KiB it has in hand, and bytes that are no text there do not count for it. Here they always do, since a
 * file whose text is not known cannot be mended either.
 */
function decodeText(input) {
    if (typeof input === 'string')
        return withCharactersChecked(input);
    const [first, second] = input;
    const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
    if (utf16 !== undefined) {
        return { text: new TextDecoder(utf16).decode(input), problem: { message: 'the file is UTF-16; the agents read only UTF-8', offset: 0 } };
    }
    try {
        return withCharactersChecked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input));
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
        const offset = Math.max(0, text.indexOf('\ufffd'));
        return { text, problem: { message: 'the file is not UTF-8: it has bytes that stand for no character', offset } };
    }
}
function withCharactersChecked(text) {
    const found = unacceptable.exec(text);
    if (found === null)
        return { text };
    const code = found[0].charCodeAt(0);
    const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return { text, problem: { message: `the file has ${name}, which YAML does not allow`, offset: found.index } };
}

// EXTERNAL MODULE: ./lib/appspec/yaml/line-map.js
var line_map = __webpack_require__(6681);
;// CONCATENATED MODULE: ./lib/appspec/read.js




const byteOrderMark = '\ufeff';
/** Never throws on any input, and takes time in proportion to its length. */
function readYaml(input, { countsByteOrderMark = true } = {}) {
    if (input.length > largest_app_spec/* largestAppSpec */.N) {
        const message = `the file has more than ${largest_app_spec/* largestAppSpec */.N / 1024 / 1024} MiB; no AppSpec needs that, so it is not read`;
        const lines = new line_map/* LineMap */.H('');
        return { text: '', lines, problem: { kind: 'size', message, span: lines.span(0, 0) }, hasByteOrderMark: false };
    }
    const decoded = decodeText(input);
    const { text } = decoded;
    const lines = new line_map/* LineMap */.H(text);
    const hasByteOrderMark = text.startsWith(byteOrderMark);
    const isMarkLeftOut = hasByteOrderMark && !countsByteOrderMark;
    const base = { text, lines, hasByteOrderMark, ...(isMarkLeftOut && { isMarkLeftOut }) };
    if (decoded.problem !== undefined) {
        const { message, offset } = decoded.problem;
        return { ...base, problem: { kind: 'encoding', message, span: lines.span(offset, offset + 1) } };
    }
    const { document, error, more, errorInMore } = compose(text, lines, isMarkLeftOut ? byteOrderMark.length : 0);
    if (error !== undefined)
        return { ...base, problem: toProblem(error, text, lines) };
    if (document === undefined)
        return base;
    const { root, version } = document;
    return {
        ...base,
        root,
        ...(version === undefined
            ? {}
            : { version: { major: version.major, minor: version.minor, span: lines.span(version.offset, endOfLine(text, version.offset)) } }),
        ...(more === undefined
            ? {}
            : { more: { span: lines.span(more, endOfLine(text, more)), ...(errorInMore && { problem: toProblem(errorInMore, text, lines) }) } })
    };
}
function toProblem(error, text, lines) {
    return { kind: error.kind, message: error.message, span: lines.span(error.offset, Math.min(text.length, error.offset + 1)) };
}
function endOfLine(text, offset) {
    let end = offset;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    return end;
}


/***/ }),

/***/ 6681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap)
/* harmony export */ });
/** Turns offsets of a text into lines and columns as editors count them (LF, CRLF and lone CR end a line). */
class LineMap {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a))
                starts.push(i + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    position(offset) {
        const at = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1, offset: at };
    }
    span(start, end) {
        return { start: this.position(start), end: this.position(Math.max(start, end)) };
    }
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolved)
/* harmony export */ });
/* unused harmony export scalarStyles */
const scalarStyles = (/* unused pure expression or super */ null && (['plain', 'single-quoted', 'double-quoted', 'literal', 'folded']));
/** The node an alias stands for; other nodes as they are. */
function resolved(node) {
    return node.kind === 'alias' ? node.target : node;
}


/***/ }),

/***/ 5129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Scanner)
});

;// CONCATENATED MODULE: ./lib/appspec/yaml/cursor.js
/** Code points with a meaning in YAML. */
const cursor_char = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    exclamation: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    percent: 0x25,
    ampersand: 0x26,
    singleQuote: 0x27,
    asterisk: 0x2a,
    plus: 0x2b,
    comma: 0x2c,
    hyphen: 0x2d,
    dot: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    less: 0x3c,
    greater: 0x3e,
    question: 0x3f,
    at: 0x40,
    bracketOpen: 0x5b,
    backslash: 0x5c,
    bracketClose: 0x5d,
    underscore: 0x5f,
    backtick: 0x60,
    braceOpen: 0x7b,
    pipe: 0x7c,
    braceClose: 0x7d,
    nextLine: 0x85,
    lineSeparator: 0x2028,
    paragraphSeparator: 0x2029,
    byteOrderMark: 0xfeff
};
/** Stands for the end of the text; no character has it. */
const endOfText = -1;
function isBlank(code) {
    return code === cursor_char.space || code === cursor_char.tab;
}
function isBreak(code) {
    return (code === cursor_char.lineFeed ||
        code === cursor_char.carriageReturn ||
        code === cursor_char.nextLine ||
        code === cursor_char.lineSeparator ||
        code === cursor_char.paragraphSeparator);
}
function isBreakOrEnd(code) {
    return code === endOfText || isBreak(code);
}
function isBlankOrEnd(code) {
    return isBlank(code) || isBreakOrEnd(code);
}
function isDigit(code) {
    return code >= cursor_char.zero && code <= cursor_char.nine;
}
/** Letters, digits, `_` and `-`: what anchors, handles and directive names are made of. */
function isWord(code) {
    return (isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === cursor_char.underscore || code === cursor_char.hyphen);
}
/** A place in the text. Lines and columns count as they do for YAML: a byte order mark is a column, and there are five line breaks. */
class Cursor {
    text;
    offset;
    column = 0;
    line = 0;
    constructor(text, start = 0) {
        this.text = text;
        this.offset = start;
    }
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : endOfText;
    }
    skip() {
        this.offset += 1;
        this.column += 1;
    }
    skipLine() {
        this.offset += this.peek() === cursor_char.carriageReturn && this.peek(1) === cursor_char.lineFeed ? 2 : 1;
        this.column = 0;
        this.line += 1;
    }
    /** Passes a line break and gives what it stands for in a scalar. */
    readLine() {
        const code = this.peek();
        this.skipLine();
        return code === cursor_char.lineSeparator || code === cursor_char.paragraphSeparator ? String.fromCharCode(code) : '\n';
    }
    /** `---` or `...` at the start of a line, alone. */
    atDocumentIndicator() {
        if (this.column !== 0)
            return false;
        const code = this.peek();
        return (code === cursor_char.hyphen || code === cursor_char.dot) && this.peek(1) === code && this.peek(2) === code && isBlankOrEnd(this.peek(3));
    }
}

// EXTERNAL MODULE: ./lib/appspec/yaml/syntax-error.js
var syntax_error = __webpack_require__(4768);
;// CONCATENATED MODULE: ./lib/appspec/yaml/scan-properties.js


/** Characters a tag may hold besides letters and digits; `,`, `[` and `]` only where it is written out or declared. */
const uriCharacters = new Set(Array.from(";/?:@&=+$.!~*'()%").map(c => c.charCodeAt(0)));
const flowUriCharacters = new Set(Array.from(',[]').map(c => c.charCodeAt(0)));
const afterAnchor = new Set(Array.from('?:,]}%@`').map(c => c.charCodeAt(0)));
function skipBlanks(cursor) {
    while (isBlank(cursor.peek()))
        cursor.skip();
}
function takeWord(cursor) {
    const start = cursor.offset;
    while (isWord(cursor.peek()))
        cursor.skip();
    return cursor.text.slice(start, cursor.offset);
}
/** `%YAML` or `%TAG`, with its line; anything else is refused. */
function scanDirective(cursor) {
    const start = cursor.offset;
    const refuse = (message) => {
        throw new syntax_error/* YamlSyntaxError */.n(message, cursor.offset, 'directive');
    };
    cursor.skip();
    const name = takeWord(cursor);
    if (name === '')
        refuse('a line that starts with "%" is a directive, and this one has no name');
    if (!isBlankOrEnd(cursor.peek()))
        refuse('the name of this directive has a character other than letters, digits, "-" and "_"');
    let token;
    if (name === 'YAML') {
        skipBlanks(cursor);
        const major = takeVersionNumber(cursor);
        if (cursor.peek() !== cursor_char.dot)
            refuse('a %YAML directive needs a version such as 1.1');
        cursor.skip();
        const minor = takeVersionNumber(cursor);
        token = { type: 'version-directive', start, end: cursor.offset, version: [major, minor] };
    }
    else if (name === 'TAG') {
        skipBlanks(cursor);
        const handle = takeTagHandle(cursor, true);
        if (!isBlank(cursor.peek()))
            refuse('a %TAG directive needs a space after its handle');
        skipBlanks(cursor);
        const value = takeTagUri(cursor, '', true);
        if (!isBlankOrEnd(cursor.peek()))
            refuse('the prefix of this %TAG directive has a character that is not allowed');
        token = { type: 'tag-directive', start, end: cursor.offset, handle, value };
    }
    else {
        return refuse(`there is no directive named %${name}`);
    }
    skipBlanks(cursor);
    if (cursor.peek() === cursor_char.hash)
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek()))
        refuse('only a comment may follow a directive in its line');
    if (cursor.offset < cursor.text.length)
        cursor.skipLine();
    return token;
}
function takeVersionNumber(cursor) {
    const start = cursor.offset;
    while (isDigit(cursor.peek()) && cursor.offset - start < 10)
        cursor.skip();
    const length = cursor.offset - start;
    if (length === 0 || length > 9)
        throw new syntax_error/* YamlSyntaxError */.n('a %YAML directive needs a version such as 1.1', cursor.offset, 'directive');
    return Number(cursor.text.slice(start, cursor.offset));
}
/** `&name` or `*name`. */
function scanAnchor(cursor, type) {
    const start = cursor.offset;
    cursor.skip();
    const value = takeWord(cursor);
    const next = cursor.peek();
    if (value === '' || !(isBlankOrEnd(next) || afterAnchor.has(next))) {
        const what = type === 'alias' ? 'a value that starts with "*" is a reference to an anchor' : 'a value that starts with "&" names an anchor';
        throw new syntax_error/* YamlSyntaxError */.n(`${what}, and names have only letters, digits, "-" and "_"`, start, 'alias-name');
    }
    return { type, start, end: cursor.offset, value };
}
/** `!`, `!suffix`, `!!suffix`, `!handle!suffix` or `!<uri>`. */
function scanTag(cursor, isInBrackets) {
    const start = cursor.offset;
    let handle = '';
    let value;
    if (cursor.peek(1) === cursor_char.less) {
        cursor.skip();
        cursor.skip();
        value = takeTagUri(cursor, '', true);
        if (cursor.peek() !== cursor_char.greater)
            throw new syntax_error/* YamlSyntaxError */.n('a tag that starts with "!<" must end with ">"', cursor.offset);
        cursor.skip();
    }
    else {
        handle = takeTagHandle(cursor, false);
        if (handle.length > 1 && handle.endsWith('!')) {
            value = takeTagUri(cursor, '', false);
        }
        else {
            value = takeTagUri(cursor, handle, false);
            handle = '!';
            if (value === '')
                [handle, value] = ['', '!'];
        }
    }
    if (!(isInBrackets && cursor.peek() === cursor_char.comma) && !isBlankOrEnd(cursor.peek())) {
        throw new syntax_error/* YamlSyntaxError */.n('a tag must be followed by a space', cursor.offset);
    }
    return { type: 'tag', start, end: cursor.offset, handle, value };
}
function takeTagHandle(cursor, isDirective) {
    if (cursor.peek() !== cursor_char.exclamation)
        throw new syntax_error/* YamlSyntaxError */.n('a %TAG directive needs a handle such as "!name!"', cursor.offset);
    const start = cursor.offset;
    cursor.skip();
    takeWord(cursor);
    if (cursor.peek() === cursor_char.exclamation)
        cursor.skip();
    else if (isDirective && cursor.offset - start !== 1)
        throw new syntax_error/* YamlSyntaxError */.n('the handle of a %TAG directive must end with "!"', cursor.offset);
    return cursor.text.slice(start, cursor.offset);
}
/** `head` is what was read as a handle and turned out to be the start of the suffix; its `!` is not part of the result. */
function takeTagUri(cursor, head, mayHoldFlowCharacters) {
    let result = head.slice(1);
    let isEmpty = head === '';
    for (;;) {
        const code = cursor.peek();
        if (code === cursor_char.percent) {
            result += takeUriEscape(cursor);
        }
        else if (isWord(code) || uriCharacters.has(code) || (mayHoldFlowCharacters && flowUriCharacters.has(code))) {
            result += String.fromCharCode(code);
            cursor.skip();
        }
        else {
            break;
        }
        isEmpty = false;
    }
    if (isEmpty)
        throw new syntax_error/* YamlSyntaxError */.n('a tag needs a name after its "!"', cursor.offset);
    return result;
}
/** One character, as `%xx` octets of UTF-8. */
function takeUriEscape(cursor) {
    const start = cursor.offset;
    const bytes = [];
    let width = 1;
    do {
        const digits = cursor.text.slice(cursor.offset + 1, cursor.offset + 3);
        if (cursor.peek() !== cursor_char.percent || !/^[0-9a-fA-F]{2}$/.test(digits))
            throw new syntax_error/* YamlSyntaxError */.n('a "%" in a tag needs two hexadecimal digits for each byte of its character', start);
        const byte = Number.parseInt(digits, 16);
        if (bytes.length === 0)
            width = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        bytes.push(byte);
        for (let i = 0; i < 3; i++)
            cursor.skip();
    } while (bytes.length < width);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        throw new syntax_error/* YamlSyntaxError */.n('the bytes after "%" in this tag are not UTF-8', start);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scan-scalars.js


/** What stands between two pieces of a scalar: blanks within a line, or a line break and the empty lines after it. */
class Gap {
    #blanks = '';
    #breaks = [];
    get hasBreak() {
        return this.#breaks.length > 0;
    }
    /** Blanks around a line break do not count. */
    addBlank(code) {
        this.#blanks += String.fromCharCode(code);
    }
    /** An empty text for a break that an escape takes away. */
    addBreak(text) {
        this.#breaks.push(text);
    }
    /** Passes all of the blanks and breaks at the cursor. */
    takeFrom(cursor, checkBlank) {
        for (;;) {
            const code = cursor.peek();
            if (isBreak(code)) {
                this.addBreak(cursor.readLine());
            }
            else if (isBlank(code)) {
                checkBlank?.(code);
                this.addBlank(code);
                cursor.skip();
            }
            else {
                return;
            }
        }
    }
    /** What the gap stands for, and starts the next one: a line break alone is a space, and of several the first is dropped. */
    fold() {
        const [first, ...others] = this.#breaks;
        const rest = others.join('');
        const folded = first === undefined ? this.#blanks : first === '\n' ? rest || ' ' : first + rest;
        this.#blanks = '';
        this.#breaks = [];
        return folded;
    }
}
const escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029'
};
const hexEscapes = { x: 2, u: 4, U: 8 };
function takeEscape(cursor) {
    const start = cursor.offset;
    const name = cursor.text[start + 1] ?? '';
    const simple = escapes[name];
    cursor.skip();
    cursor.skip();
    if (simple !== undefined)
        return simple;
    const width = hexEscapes[name];
    if (width === undefined)
        throw new syntax_error/* YamlSyntaxError */.n(`"\\${name}" is not an escape of double-quoted text`, start, 'escape');
    const digits = cursor.text.slice(cursor.offset, cursor.offset + width);
    if (digits.length < width || !/^[0-9a-fA-F]+$/.test(digits)) {
        throw new syntax_error/* YamlSyntaxError */.n(`"\\${name}" in double-quoted text needs ${width} hexadecimal digits`, start, 'escape');
    }
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        throw new syntax_error/* YamlSyntaxError */.n(`"\\${name}${digits}" is not a character`, start, 'escape');
    for (let i = 0; i < width; i++)
        cursor.skip();
    return String.fromCodePoint(code);
}
function scanQuotedScalar(cursor, quote) {
    const start = cursor.offset;
    const isSingle = quote === cursor_char.singleQuote;
    const gap = new Gap();
    let value = '';
    cursor.skip();
    for (;;) {
        if (cursor.atDocumentIndicator())
            throw new syntax_error/* YamlSyntaxError */.n('the quoted text that starts here is not closed before a document marker', start);
        let pieceStart = cursor.offset;
        while (!isBlankOrEnd(cursor.peek())) {
            const code = cursor.peek();
            if (isSingle && code === quote && cursor.peek(1) === quote) {
                value += cursor.text.slice(pieceStart, cursor.offset + 1);
                cursor.skip();
                cursor.skip();
                pieceStart = cursor.offset;
            }
            else if (code === quote) {
                break;
            }
            else if (!isSingle && code === cursor_char.backslash) {
                value += cursor.text.slice(pieceStart, cursor.offset);
                if (isBreak(cursor.peek(1))) {
                    cursor.skip();
                    cursor.skipLine();
                    pieceStart = cursor.offset;
                    gap.addBreak('');
                    break;
                }
                value += takeEscape(cursor);
                pieceStart = cursor.offset;
            }
            else {
                cursor.skip();
            }
        }
        value += cursor.text.slice(pieceStart, cursor.offset);
        if (cursor.peek() === endOfText)
            throw new syntax_error/* YamlSyntaxError */.n('the quoted text that starts here is never closed', start);
        if (cursor.peek() === quote)
            break;
        gap.takeFrom(cursor);
        value += gap.fold();
    }
    cursor.skip();
    return { type: 'scalar', start, end: cursor.offset, value, style: isSingle ? 'single-quoted' : 'double-quoted' };
}
const flowIndicators = new Set([cursor_char.comma, cursor_char.bracketOpen, cursor_char.bracketClose, cursor_char.braceOpen, cursor_char.braceClose]);
/** `endsAtLineStart` tells the scanner that a key may follow: the scalar ended with a line break. */
function scanPlainScalar(cursor, parentColumn, isInBrackets) {
    const start = cursor.offset;
    const gap = new Gap();
    let value = '';
    let end = start;
    for (;;) {
        if (cursor.atDocumentIndicator() || cursor.peek() === cursor_char.hash)
            break;
        const pieceStart = cursor.offset;
        while (!isBlankOrEnd(cursor.peek())) {
            const code = cursor.peek();
            if (code === cursor_char.colon) {
                const next = cursor.peek(1);
                if (isBlankOrEnd(next))
                    break;
                if (isInBrackets && (flowIndicators.has(next) || next === cursor_char.question))
                    throw new syntax_error/* YamlSyntaxError */.n('between brackets a ":" needs a space after it, or the value quotes around it', cursor.offset);
            }
            else if (isInBrackets && flowIndicators.has(code)) {
                break;
            }
            cursor.skip();
        }
        if (cursor.offset > pieceStart) {
            value += gap.fold() + cursor.text.slice(pieceStart, cursor.offset);
            end = cursor.offset;
        }
        if (!isBlank(cursor.peek()) && !isBreak(cursor.peek()))
            break;
        gap.takeFrom(cursor, code => {
            if (gap.hasBreak && cursor.column <= parentColumn && code === cursor_char.tab)
                refuseTab(cursor);
        });
        if (!isInBrackets && cursor.column <= parentColumn)
            break;
    }
    return { token: { type: 'scalar', start, end, value, style: 'plain' }, endsAtLineStart: gap.hasBreak };
}
function refuseTab(cursor) {
    throw new syntax_error/* YamlSyntaxError */.n('a tab is used for indentation', cursor.offset, 'tab');
}
/** `|` or `>` with its header and its lines. */
function scanBlockScalar(cursor, parentColumn) {
    const start = cursor.offset;
    const style = cursor.peek() === cursor_char.pipe ? 'literal' : 'folded';
    cursor.skip();
    const header = takeBlockHeader(cursor);
    let end = cursor.offset;
    if (cursor.peek() !== endOfText)
        cursor.skipLine();
    const declared = header.indent === 0 ? undefined : Math.max(parentColumn, 0) + header.indent;
    let empty = takeEmptyLines(cursor, declared);
    const indent = declared ?? Math.max(empty.widest, parentColumn + 1, 1);
    end = empty.end ?? end;
    let value = '';
    /** Of the line before, which may still be folded away. */
    let lineBreak = '';
    let wasMoreIndented = false;
    while (cursor.column === indent && cursor.peek() !== endOfText) {
        const isMoreIndented = isBlank(cursor.peek());
        const isFolded = style === 'folded' && lineBreak === '\n' && !wasMoreIndented && !isMoreIndented;
        value += isFolded ? empty.breaks || ' ' : lineBreak + empty.breaks;
        wasMoreIndented = isMoreIndented;
        const lineStart = cursor.offset;
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
        value += cursor.text.slice(lineStart, cursor.offset);
        end = cursor.offset;
        lineBreak = cursor.peek() === endOfText ? '' : cursor.readLine();
        empty = takeEmptyLines(cursor, indent);
        end = empty.end ?? end;
    }
    if (header.chomping !== 'strip')
        value += lineBreak;
    if (header.chomping === 'keep')
        value += empty.breaks;
    return { type: 'scalar', start, end, value, style };
}
/** Lines with nothing but indentation, and the indentation of the line after them. `indent` is undefined while the first line with text decides it. */
function takeEmptyLines(cursor, indent) {
    let breaks = '';
    let widest = 0;
    let end;
    for (;;) {
        while (cursor.peek() === cursor_char.space && cursor.column < (indent ?? Infinity))
            cursor.skip();
        widest = Math.max(widest, cursor.column);
        if (cursor.peek() === cursor_char.tab && cursor.column < (indent ?? Infinity))
            refuseTab(cursor);
        if (!isBreak(cursor.peek()))
            return { breaks, widest, end };
        breaks += cursor.readLine();
        end = cursor.offset;
    }
}
function takeBlockHeader(cursor) {
    let indent = 0;
    let chomping = 'clip';
    const takeChomping = () => {
        const code = cursor.peek();
        if (code !== cursor_char.plus && code !== cursor_char.hyphen)
            return false;
        chomping = code === cursor_char.plus ? 'keep' : 'strip';
        cursor.skip();
        return true;
    };
    const takeIndent = () => {
        const code = cursor.peek();
        if (!isDigit(code))
            return;
        if (code === cursor_char.zero)
            throw new syntax_error/* YamlSyntaxError */.n('the indentation of a block of text cannot be 0', cursor.offset);
        indent = code - cursor_char.zero;
        cursor.skip();
    };
    if (takeChomping()) {
        takeIndent();
    }
    else {
        takeIndent();
        if (indent > 0)
            takeChomping();
    }
    while (isBlank(cursor.peek()))
        cursor.skip();
    if (cursor.peek() === cursor_char.hash)
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek())) {
        throw new syntax_error/* YamlSyntaxError */.n('text after "|" or ">" must start on the next line; quote a value that starts with one of them', cursor.offset);
    }
    return { indent, chomping };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scanner.js




/** YAML 1.1 gives a key that needs no "?" one line and this many characters up to its colon. */
const longestKey = 1024;
/** Ours. Ruby's own loader runs out of stack soon after it. */
const deepestNesting = 1000;
const indicators = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`').map(c => c.charCodeAt(0)));
const brackets = new Map([
    [cursor_char.bracketOpen, 'flow-sequence-start'],
    [cursor_char.braceOpen, 'flow-mapping-start'],
    [cursor_char.bracketClose, 'flow-sequence-end'],
    [cursor_char.braceClose, 'flow-mapping-end']
]);
/** Text to tokens by the rules of YAML 1.1 as the agents' readers, Psych and serde_yaml, apply them: what they accept, and what they make of it. */
class Scanner {
    #cursor;
    #tokens = [];
    #head = 0;
    #taken = 0;
    #hasEnded = false;
    /** The column of the block collection that is open; -1 outside of all. */
    #blockColumn = -1;
    #outerBlockColumns = [];
    /** Whether a key, or a "- ", may stand at this place. */
    #keyMayStart = true;
    /** One for each bracket that is open and one for the text around them; the innermost is the last. */
    #candidates = [undefined];
    /** What is before `start` is passed over; the line of `start` has its first column there. */
    constructor(text, start = 0) {
        this.#cursor = new Cursor(text, start);
    }
    /** The next token without taking it. After the last one, the last one again. */
    peek() {
        while (!this.#hasEnded && !this.#isNextCertain())
            this.#readOn();
        const token = this.#tokens[this.#head] ?? this.#tokens.at(-1);
        if (token === undefined)
            throw new syntax_error/* YamlSyntaxError */.n('the text has no end', this.#cursor.offset);
        return token;
    }
    skip() {
        if (this.#head >= this.#tokens.length)
            return;
        this.#head += 1;
        this.#taken += 1;
        if (this.#head > 256 && this.#head * 2 > this.#tokens.length) {
            this.#tokens = this.#tokens.slice(this.#head);
            this.#head = 0;
        }
    }
    /** A colon further on would put tokens in front of a candidate, so that its own token cannot be handed out before. */
    #isNextCertain() {
        if (this.#head >= this.#tokens.length)
            return false;
        this.#dropLateCandidates();
        const waiting = this.#candidates.findLast(candidate => candidate !== undefined && candidate.tokenNumber <= this.#taken);
        return waiting?.tokenNumber !== this.#taken || this.#isTooLate(waiting);
    }
    #isTooLate({ line, offset }) {
        return line !== this.#cursor.line || (offset + longestKey < this.#cursor.offset && this.#charactersFrom(offset) > longestKey);
    }
    /** Characters outside the Basic Multilingual Plane have two places in a string, so that twice the limit is certainly beyond it. */
    #charactersFrom(offset) {
        const { text, offset: end } = this.#cursor;
        return end - offset > 2 * longestKey ? end - offset : Array.from(text.slice(offset, end)).length;
    }
    /** Those of the brackets in between matter again only when they are the innermost; outside of all brackets is where one can be due. */
    #dropLateCandidates() {
        for (const level of [0, this.#candidates.length - 1]) {
            const candidate = this.#candidates[level];
            if (candidate !== undefined && this.#isTooLate(candidate))
                this.#dropCandidate(level);
        }
    }
    #dropCandidate(level = this.#candidates.length - 1) {
        const candidate = this.#candidates[level];
        if (candidate?.mustBeKey === true) {
            throw new syntax_error/* YamlSyntaxError */.n('this line has no ":" after its key; add it, or indent the line further', candidate.offset);
        }
        this.#candidates[level] = undefined;
    }
    /** What is read next may turn out to be a key. */
    #startCandidate() {
        if (!this.#keyMayStart)
            return;
        this.#dropCandidate();
        const { offset, line, column } = this.#cursor;
        this.#candidates[this.#candidates.length - 1] = {
            tokenNumber: this.#taken + this.#tokens.length - this.#head,
            offset,
            line,
            column,
            mustBeKey: !this.#isInBrackets && this.#blockColumn === column
        };
    }
    get #isInBrackets() {
        return this.#candidates.length > 1;
    }
    #add(type, length) {
        const start = this.#cursor.offset;
        for (let i = 0; i < length; i++)
            this.#cursor.skip();
        this.#tokens.push({ type, start, end: this.#cursor.offset });
    }
    #insert(type, { tokenNumber, offset }) {
        this.#tokens.splice(this.#head + tokenNumber - this.#taken, 0, { type, start: offset, end: offset });
    }
    /** Begins a block collection at a column unless it goes on there; in brackets there are none. Whether it did. */
    #openBlock(column, offset) {
        if (this.#isInBrackets || this.#blockColumn >= column)
            return false;
        this.#outerBlockColumns.push(this.#blockColumn);
        this.#blockColumn = column;
        this.#checkDepth(offset);
        return true;
    }
    /** Ends the block collections that stand further right than a column. */
    #closeBlocks(column) {
        while (!this.#isInBrackets && this.#blockColumn > column) {
            this.#add('block-end', 0);
            this.#blockColumn = this.#outerBlockColumns.pop() ?? -1;
        }
    }
    #checkDepth(offset) {
        if (this.#outerBlockColumns.length + this.#candidates.length - 1 > deepestNesting) {
            throw new syntax_error/* YamlSyntaxError */.n(`this is nested more than ${deepestNesting} levels deep`, offset, 'nesting');
        }
    }
    /** Past blanks, comments, line breaks and the byte order marks that lines begin with. Outside of brackets a tab is no indentation. */
    #skipFiller() {
        const cursor = this.#cursor;
        for (;;) {
            if (cursor.column === 0 && cursor.peek() === cursor_char.byteOrderMark)
                cursor.skip();
            const mayBeTab = this.#isInBrackets || !this.#keyMayStart;
            while (cursor.peek() === cursor_char.space || (mayBeTab && cursor.peek() === cursor_char.tab))
                cursor.skip();
            if (cursor.peek() === cursor_char.hash)
                while (!isBreakOrEnd(cursor.peek()))
                    cursor.skip();
            if (!isBreak(cursor.peek()))
                return;
            cursor.skipLine();
            if (!this.#isInBrackets)
                this.#keyMayStart = true;
        }
    }
    /** One more token at least, or the end. */
    #readOn() {
        const cursor = this.#cursor;
        this.#skipFiller();
        this.#dropLateCandidates();
        this.#closeBlocks(cursor.column);
        const code = cursor.peek();
        if (code === endOfText) {
            this.#leaveDocument();
            this.#add('stream-end', 0);
            this.#hasEnded = true;
        }
        else if (cursor.column === 0 && code === cursor_char.percent) {
            this.#leaveDocument();
            this.#tokens.push(scanDirective(cursor));
        }
        else if (cursor.atDocumentIndicator()) {
            this.#leaveDocument();
            this.#add(code === cursor_char.hyphen ? 'document-start' : 'document-end', 3);
        }
        else if (!this.#readBracket(code) && !this.#readIndicator(code) && !this.#readNode(code)) {
            this.#readPlain(code);
        }
    }
    #leaveDocument() {
        this.#closeBlocks(-1);
        this.#dropCandidate();
        this.#keyMayStart = false;
    }
    #readBracket(code) {
        const type = brackets.get(code);
        if (type === undefined)
            return false;
        const opens = type.endsWith('start');
        if (opens) {
            this.#startCandidate();
            this.#candidates.push(undefined);
            this.#checkDepth(this.#cursor.offset);
        }
        else {
            this.#dropCandidate();
            if (this.#isInBrackets)
                this.#candidates.pop();
        }
        this.#keyMayStart = opens;
        this.#add(type, 1);
        return true;
    }
    /** What parts nodes from each other. In brackets "?" and ":" need no blank after them. */
    #readIndicator(code) {
        const isAlone = isBlankOrEnd(this.#cursor.peek(1));
        if (code === cursor_char.comma)
            this.#readComma();
        else if (code === cursor_char.hyphen && isAlone)
            this.#readDash();
        else if (code === cursor_char.question && (isAlone || this.#isInBrackets))
            this.#readQuestionMark();
        else if (code === cursor_char.colon && (isAlone || this.#isInBrackets))
            this.#readColon();
        else
            return false;
        return true;
    }
    #readComma() {
        this.#dropCandidate();
        this.#keyMayStart = true;
        this.#add('flow-entry', 1);
    }
    #readDash() {
        this.#startBlockEntry('block-sequence-start', 'a list entry ("- ") cannot start here; put it on a line of its own');
        this.#dropCandidate();
        this.#keyMayStart = true;
        this.#add('block-entry', 1);
    }
    #readQuestionMark() {
        this.#startBlockEntry('block-mapping-start', 'a key ("? ") cannot start here; put it on a line of its own, or quote the value');
        this.#dropCandidate();
        this.#keyMayStart = !this.#isInBrackets;
        this.#add('key', 1);
    }
    #readColon() {
        const key = this.#candidates.at(-1);
        if (key === undefined) {
            this.#startBlockEntry('block-mapping-start', 'a second ":" in one line; quote the value, or start a new line');
            this.#keyMayStart = !this.#isInBrackets;
        }
        else {
            this.#insert('key', key);
            if (this.#openBlock(key.column, key.offset))
                this.#insert('block-mapping-start', key);
            this.#candidates[this.#candidates.length - 1] = undefined;
            this.#keyMayStart = false;
        }
        this.#add('value', 1);
    }
    /** An indicator that begins an entry of a block collection, and the collection when there is none at its column. */
    #startBlockEntry(collection, refusal) {
        const { column, offset } = this.#cursor;
        if (!this.#isInBrackets && !this.#keyMayStart)
            throw new syntax_error/* YamlSyntaxError */.n(refusal, offset);
        if (this.#openBlock(column, offset))
            this.#add(collection, 0);
    }
    /** Anchors, tags and the scalars that begin with an indicator. */
    #readNode(code) {
        const cursor = this.#cursor;
        switch (code) {
            case cursor_char.ampersand:
            case cursor_char.asterisk:
                this.#readCandidate(() => scanAnchor(cursor, code === cursor_char.ampersand ? 'anchor' : 'alias'));
                return true;
            case cursor_char.exclamation:
                this.#readCandidate(() => scanTag(cursor, this.#isInBrackets));
                return true;
            case cursor_char.singleQuote:
            case cursor_char.doubleQuote:
                this.#readCandidate(() => scanQuotedScalar(cursor, code));
                return true;
            case cursor_char.pipe:
            case cursor_char.greater:
                if (this.#isInBrackets)
                    return false;
                this.#dropCandidate();
                this.#keyMayStart = true;
                this.#tokens.push(scanBlockScalar(cursor, this.#blockColumn));
                return true;
            default:
                return false;
        }
    }
    #readCandidate(scan) {
        this.#startCandidate();
        this.#keyMayStart = false;
        this.#tokens.push(scan());
    }
    /** "-", "?" and ":" come here only where they begin a word. */
    #readPlain(code) {
        const isInBrackets = this.#isInBrackets;
        const beginsWord = code === cursor_char.hyphen || (!isInBrackets && (code === cursor_char.question || code === cursor_char.colon));
        if (!beginsWord && (isBlankOrEnd(code) || indicators.has(code)))
            this.#refuse(code);
        this.#readCandidate(() => {
            const { token, endsAtLineStart } = scanPlainScalar(this.#cursor, this.#blockColumn, isInBrackets);
            if (endsAtLineStart)
                this.#keyMayStart = true;
            return token;
        });
    }
    #refuse(code) {
        if (code === cursor_char.tab)
            throw new syntax_error/* YamlSyntaxError */.n('a tab is used for indentation', this.#cursor.offset, 'tab');
        throw new syntax_error/* YamlSyntaxError */.n(`a value cannot start with "${String.fromCharCode(code)}"; quote it`, this.#cursor.offset);
    }
}


/***/ }),

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ YamlSyntaxError)
/* harmony export */ });
/** Raised inside the reader at the first thing the agents refuse; it never leaves `read.ts`. */
class YamlSyntaxError extends Error {
    name = 'YamlSyntaxError';
    kind;
    offset;
    constructor(message, offset, kind = 'syntax') {
        super(message);
        this.offset = offset;
        this.kind = kind;
    }
}


/***/ })

};
