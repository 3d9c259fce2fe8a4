export const id = 991;
export const ids = [991];
export const modules = {

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewInstall: () => (/* binding */ previewInstall)
});

// UNUSED EXPORTS: previewOf

// EXTERNAL MODULE: ./lib/appspec/install-plan.js + 2 modules
var install_plan = __webpack_require__(782);
// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
;// CONCATENATED MODULE: ./lib/appspec/new-host.js
/** The directories that every Linux host has (Filesystem Hierarchy Standard 3.0), and web servers' own. */
const linuxDirectories = new Set([
    ...[
        '/',
        '/bin',
        '/boot',
        '/dev',
        '/etc',
        '/home',
        '/lib',
        '/lib64',
        '/media',
        '/mnt',
        '/opt',
        '/proc',
        '/root',
        '/run',
        '/sbin',
        '/srv',
        '/sys'
    ],
    ...[
        '/tmp',
        '/usr',
        '/usr/bin',
        '/usr/include',
        '/usr/lib',
        '/usr/libexec',
        '/usr/local',
        '/usr/local/bin',
        '/usr/local/etc',
        '/usr/local/lib'
    ],
    ...[
        '/usr/local/sbin',
        '/usr/local/share',
        '/usr/local/src',
        '/usr/sbin',
        '/usr/share',
        '/usr/src',
        '/var',
        '/var/cache',
        '/var/lib',
        '/var/local'
    ],
    ...['/var/lock', '/var/log', '/var/mail', '/var/opt', '/var/run', '/var/spool', '/var/tmp', '/etc/systemd', '/etc/systemd/system'],
    ...['/etc/cron.d', '/etc/default', '/etc/logrotate.d', '/etc/profile.d']
]);
const windowsDirectories = new Set([
    'c:/windows',
    'c:/program files',
    'c:/program files (x86)',
    'c:/programdata',
    'c:/users',
    'c:/windows/temp'
]);
/** A host that nothing was deployed to, with the directories that its system comes with. */
function newHost(system) {
    const isThere = (path) => system === 'windows'
        ? path === '/' || /^[A-Za-z]:\/?$/.test(path) || windowsDirectories.has(path.toLowerCase())
        : linuxDirectories.has(path);
    return { kindOf: path => (isThere(path) ? 'directory' : undefined) };
}

// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __webpack_require__(8495);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 6 modules
var plan_source = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/operations/validate.js
var validate = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/operations/plan-install.js







/**
 * Validates a directory and shows what its deployment does on a new host, with the planner the embedded host agent uses. Throws `usage`
 * for ECS and Lambda, which install nothing.
 */
async function previewInstall(options) {
    const { plan, validation, inBundle } = await (0,plan_source/* planSource */.d)({ agentVersion: validate/* defaultAgentVersion */.bL, ...options });
    const { appSpec, platform } = validation;
    if (platform !== 'server') {
        throw new errors/* DeployError */.sH('usage', `there is nothing to install: "${validation.file}" is for ${platform === 'ecs' ? 'ECS' : 'Lambda'}`, {
            hint: 'A plan shows what the agent does on a server.'
        });
    }
    const all = { ...validation, diagnostics: [...validation.diagnostics, ...inBundle] };
    return { validation: all, ...(appSpec && { preview: previewOf(appSpec, plan.tree, options.fileExistsBehavior) }) };
}
/** What Install does with a revision on a new host, and which scripts run. Pure. */
function previewOf(appSpec, tree, fileExistsBehavior = 'DISALLOW') {
    const os = appSpec.os.value;
    const { instructions, error, problems } = (0,install_plan/* planInstall */.B)({ appSpec, tree, host: newHost(os), fileExistsBehavior });
    const carriedOut = instructions.slice(0, error?.instruction);
    return {
        os,
        fileExistsBehavior: appSpec.fileExistsBehavior?.value ?? fileExistsBehavior,
        entries: entriesOf(carriedOut, new source_tree/* SourceTree */.W(tree), os),
        problems,
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
    return lifecycle/* lifecycleOrder */.VE[kind]
        .filter(name => name !== 'Start' && name !== 'End')
        .map((name) => {
        if (!(0,lifecycle/* isScriptable */.ur)('server', name))
            return { name, scripts: [] };
        const scripts = hooks.filter(({ event }) => event.value === name).flatMap(hook => hook.scripts);
        return { name, scriptsOf: (0,lifecycle/* hookRevision */.nk)(name) === 'current' ? 'this-revision' : 'previous-revision', scripts };
    });
}


/***/ })

};
