export const id = 701;
export const ids = [701];
export const modules = {

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installPlanText: () => (/* binding */ installPlanText)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);


/** `BeforeBlockTraffic`, the longest name of an event. */
const eventWidth = 18;
/** What a deployment does on a host, as lines: every file with its permissions and the line that set them, then the events. */
function installPlanText(preview) {
    const { os, fileExistsBehavior, entries, problems, gaps, inPlace, inPlaceWithLoadBalancer } = preview;
    const amount = (kind) => entries.filter(entry => entry.kind === kind).length;
    const sums = [
        (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount('file'), 'file'),
        ...(amount('symlink') > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount('symlink'), 'symlink')] : []),
        (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount('directory'), 'directory', 'directories')
    ];
    return [
        `Install on a new ${os === 'linux' ? 'Linux' : 'Windows'} host: ${sums.join(', ')}; files that exist: ${fileExistsBehavior}`,
        ...problems.map(({ message, more, cause }) => `  fails: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(message)}${more === undefined ? '' : `, and ${more} more like it`}${cause === undefined ? '' : ` (line ${cause.span.start.line})`}`),
        ...gaps.map(({ message, cause }) => `  cannot be shown: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(message)} (line ${cause.span.start.line})`),
        ...table(entries.map(entryRow)),
        '',
        'Events in place',
        ...inPlace.map(eventText),
        '',
        'Events in place, behind a load balancer',
        ...inPlaceWithLoadBalancer.map(eventText)
    ].join('\n');
}
function entryRow({ kind, path, source, target, mode, owner, group, acls, context, permission }) {
    const more = [
        ...(acls === undefined ? [] : [`acls ${acls.join(' ')}`]),
        ...(context === undefined ? [] : [`context ${[context.user, context.type, context.range].filter(Boolean).join(' ')}`]),
        ...(permission === undefined ? [] : [`line ${permission.span.start.line} sets ${fieldsOf(permission).join(', ')}`])
    ];
    const shown = `${path}${kind === 'directory' && !path.endsWith('/') ? '/' : ''}${target === undefined ? '' : ` -> ${target}`}`;
    const rights = mode === undefined && owner === undefined ? '' : `${mode ?? '-'} ${owner ?? '-'}:${group ?? '-'}`;
    return [rights, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(shown), source === undefined ? '' : `from ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(source)}`, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(more.join('; '))];
}
function fieldsOf({ mode, acls, context, owner, group }) {
    return Object.entries({ mode, acls, context, owner, group }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
/** Columns are as wide as what is in them, up to a width that leaves room for the next. */
function table(rows) {
    const widest = 48;
    const widths = [0, 1, 2].map(column => Math.min(widest, Math.max(0, ...rows.map(row => row[column]?.length ?? 0))));
    return rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
function eventText({ name, scriptsOf, scripts }) {
    const listed = scripts.map(scriptText).join(', ');
    return `  ${name.padEnd(eventWidth)}  ${describe()}`.trimEnd();
    function describe() {
        if (name === 'Install')
            return 'the agent installs the files above';
        if (name === 'DownloadBundle')
            return 'the agent fetches and unpacks this revision';
        if (scriptsOf === undefined)
            return 'the load balancer';
        if (scriptsOf === 'this-revision')
            return listed === '' ? 'no scripts' : `this revision: ${listed}`;
        const own = listed === '' ? '' : ` (this one's from the next deployment on: ${listed})`;
        return `the revision installed before, if there is one${own}`;
    }
}
function scriptText({ location, timeoutSeconds, runas, sudo }) {
    const how = [
        `line ${location.span.start.line}`,
        `${timeoutSeconds} s at most`,
        ...(runas ? [`as ${runas.value}`] : []),
        ...(sudo ? ['with sudo'] : [])
    ];
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(location.value)} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(how.join(', '))})`;
}


/***/ })

};
