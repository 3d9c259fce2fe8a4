export const id = 6749;
export const ids = [6749];
export const modules = {

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewInstall: () => (/* binding */ previewInstall)
/* harmony export */ });
/* unused harmony export previewOf */
/* harmony import */ var _appspec_install_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8976);
/* harmony import */ var _appspec_new_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6757);
/* harmony import */ var _appspec_source_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8495);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4811);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5590);







/**
 * Validates a directory and shows what its deployment does on a new host, with the planner the embedded host agent uses. Throws `usage`
 * for ECS and Lambda, which install nothing.
 */
async function previewInstall(options) {
    const { plan, validation, inBundle } = await (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectSource */ .w)({ agentVersion: _validate_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultAgentVersion */ .bL, ...options });
    const { appSpec, platform } = validation;
    if (platform !== 'server') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .sH('usage', `there is nothing to install: "${validation.file}" is for ${platform === 'ecs' ? 'ECS' : 'Lambda'}`, {
            hint: 'A plan shows what the agent does on a server.'
        });
    }
    const all = { ...validation, diagnostics: [...validation.diagnostics, ...inBundle] };
    return { validation: all, ...(appSpec && { preview: previewOf(appSpec, plan.tree, options.fileExistsBehavior) }) };
}
/** What Install does with a revision on a new host, and which scripts run. Pure. */
function previewOf(appSpec, tree, fileExistsBehavior = 'DISALLOW') {
    const os = appSpec.os.value;
    const { instructions, error, problems, gaps } = (0,_appspec_install_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planInstall */ .B)({ appSpec, tree, host: (0,_appspec_new_host_js__WEBPACK_IMPORTED_MODULE_2__/* .newHost */ .n)(os), fileExistsBehavior });
    const carriedOut = instructions.slice(0, error?.instruction);
    return {
        os,
        fileExistsBehavior: appSpec.fileExistsBehavior?.value ?? fileExistsBehavior,
        entries: entriesOf(carriedOut, _appspec_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceTree */ .W.of(tree), os),
        problems,
        gaps,
        inPlace: eventsOf('server-in-place', appSpec),
        inPlaceWithLoadBalancer: eventsOf('server-in-place-with-load-balancer', appSpec)
    };
}
function entriesOf(instructions, tree, os) {
    const entries = new Map();
    const change = (path, permission, fields) => {
        const entry = entries.get(path);
        if (entry !== undefined)
            entries.set(path, { ...entry, ...fields, permission });
    };
    const byAgent = { owner: 'root', group: 'root' };
    for (const instruction of instructions) {
        switch (instruction.type) {
            case 'mkdir': {
                const path = instruction.directory;
                // The agent's umask decides; that of a system service is 022.
                entries.set(path, { kind: 'directory', path, ...(os === 'linux' && { mode: '0755', ...byAgent }) });
                break;
            }
            case 'copy': {
                const { source, destination, landsAt, linkTarget } = instruction;
                const path = landsAt ?? destination;
                const mode = fourDigits((tree.entry(source)?.mode ?? 0o644).toString(8));
                const entry = linkTarget === undefined
                    ? { kind: 'file', path, source, ...(os === 'linux' && { mode, ...byAgent }) }
                    : { kind: 'symlink', path, source, target: linkTarget };
                entries.set(destination, entry);
                break;
            }
            case 'chmod':
                change(instruction.file, instruction.permission, { mode: fourDigits(instruction.mode) });
                break;
            case 'chown': {
                const { owner, group } = instruction;
                change(instruction.file, instruction.permission, { ...(owner !== undefined && { owner }), ...(group !== undefined && { group }) });
                break;
            }
            case 'setfacl':
                change(instruction.file, instruction.permission, { acls: instruction.acl });
                break;
            case 'semanage':
                change(instruction.file, instruction.permission, { context: instruction.context });
        }
    }
    return [...entries.values()];
}
function fourDigits(mode) {
    return mode.padStart(4, '0');
}
function eventsOf(kind, { hooks }) {
    return _appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleOrder */ .VE[kind]
        .filter(name => name !== 'Start' && name !== 'End')
        .map((name) => {
        if (!(0,_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .isScriptable */ .ur)('server', name))
            return { name, scripts: [] };
        const scripts = hooks.filter(({ event }) => event.value === name).flatMap(hook => hook.scripts);
        return { name, scriptsOf: (0,_appspec_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .hookRevision */ .nk)(name) === 'current' ? 'this-revision' : 'previous-revision', scripts };
    });
}


/***/ })

};
