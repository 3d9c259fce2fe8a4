export const id = 5606;
export const ids = [5606];
export const modules = {

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLocalCodeDeploy: () => (/* binding */ startLocalCodeDeploy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/clock.js
var clock = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1.js + 7 modules
var agent_1 = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
;// CONCATENATED MODULE: ./lib/appspec/parse-server-app-spec.js


/**
 * A Server AppSpec as agent 1.8 on Ruby 3.1 and later reads it on a host: the model, or the first thing the agent complains about,
 * in about its own words (it reports every one of them as UnknownError).
 */
function parseServerAppSpec(text, { host = 'linux' } = {}) {
    const source = (0,read/* readYaml */.g)(text);
    const { problem, root, lines } = source;
    if (problem !== undefined) {
        const { line, column } = problem.span.start;
        return { error: { message: `(<unknown>): ${problem.message} at line ${line} column ${column}`, span: problem.span } };
    }
    const { refusals, appSpec } = root === undefined ? { refusals: [] } : (0,agent_1/* readAgent1 */.$)(root, 'psych4', host);
    const [first] = refusals;
    if (appSpec !== undefined)
        return { appSpec };
    return {
        error: {
            message: `The deployment failed: ${first?.message ?? 'the application specification file was empty'}`,
            span: first?.span ?? lines.span(0, 0)
        }
    };
}

// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
;// CONCATENATED MODULE: ./lib/local/host/deployment-root.js


/**
 * Where the agent keeps what (`/opt/codedeploy-agent/deployment-root` on a real host). Everything a deployment group needs to remember
 * between deployments is in these files, so that the embedded agent can be ended and started again, and be looked into like a real one.
 */
class DeploymentRoot {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    group(groupId) {
        return (0,external_node_path_.join)(this.folder, groupId);
    }
    deployment(groupId, deploymentId) {
        return (0,external_node_path_.join)(this.folder, groupId, deploymentId);
    }
    get instructions() {
        return (0,external_node_path_.join)(this.folder, 'deployment-instructions');
    }
    /** The instructions that Install carried out. */
    installFile(groupId) {
        return (0,external_node_path_.join)(this.instructions, `${groupId}-install.json`);
    }
    /** The paths that Install created, one a line, for the next deployment to remove. */
    cleanupFile(groupId) {
        return (0,external_node_path_.join)(this.instructions, `${groupId}-cleanup`);
    }
    /** The folder of the deployment whose Install event succeeded last, whether or not the deployment did. */
    lastSuccessfulInstall(groupId) {
        return readPointer((0,external_node_path_.join)(this.instructions, `${groupId}_last_successful_install`));
    }
    rememberSuccessfulInstall(groupId, deployment) {
        (0,external_node_fs_.mkdirSync)(this.instructions, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.instructions, `${groupId}_last_successful_install`), deployment);
    }
    /** The folder of the deployment that was unpacked last. */
    mostRecentInstall(groupId) {
        return readPointer((0,external_node_path_.join)(this.instructions, `${groupId}_most_recent_install`));
    }
    rememberMostRecentInstall(groupId, deployment) {
        (0,external_node_fs_.mkdirSync)(this.instructions, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.instructions, `${groupId}_most_recent_install`), deployment);
    }
    /** Adds to `deployment-logs/codedeploy-agent-deployments.log`, the log of all deployments of the host. */
    logDeployment(line) {
        const folder = (0,external_node_path_.join)(this.folder, 'deployment-logs');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(folder, 'codedeploy-agent-deployments.log'), line);
    }
}
/** The revision as it was unpacked; hook scripts run from here. */
function archiveFolder(deployment) {
    return (0,external_node_path_.join)(deployment, 'deployment-archive');
}
function scriptsLogFile(deployment) {
    return (0,external_node_path_.join)(deployment, 'logs', 'scripts.log');
}
function readPointer(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim() || undefined;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/bundle/archive-error.js
var archive_error = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/bundle/archive-file.js
var archive_file = __webpack_require__(9465);
// EXTERNAL MODULE: ./lib/bundle/lone-root.js
var lone_root = __webpack_require__(7643);
// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/bundle/scan-archive.js + 1 modules
var scan_archive = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/bundle/extract-archive.js










/**
 * Unpacks an archive into `destination` (made if missing; it must be empty) as the agent does: modes, times and symlinks are kept, owners
 * are not, and a lone top-level folder with an AppSpec is stripped. Refuses what {@link openArchive} refuses; symlinks are made last, so
 * nothing is ever written through one. When it throws, what was unpacked so far is left in `destination` for the caller to remove.
 */
async function extractArchive(file, type, destination, options = {}) {
    await (0,promises_.mkdir)(destination, { recursive: true });
    if ((await (0,promises_.readdir)(destination)).length > 0) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${destination}" is not empty: nothing was unpacked there`, {
            hint: 'Unpack into a new directory.'
        });
    }
    const made = new Set(['']);
    const directories = new Map();
    const makeFolder = async (path) => {
        if (made.has(path))
            return;
        await makeFolder(parentOf(path));
        await (0,promises_.mkdir)((0,external_node_path_.join)(destination, path), { mode: 0o755 });
        made.add(path);
    };
    let archive;
    try {
        archive = await (0,archive_file/* openArchiveFile */.x)(file);
        const links = new Map();
        const { index } = await (0,scan_archive/* scanArchive */.i)(archive, { ...options, type }, async (path, entry, content, { aliases }) => {
            await makeFolder(entry.kind === 'directory' ? path : parentOf(path));
            const target = (0,external_node_path_.join)(destination, path);
            if (entry.kind === 'directory')
                directories.set(path, entry);
            else if (entry.kind === 'symlink')
                links.set(path, entry);
            else if (entry.kind === 'hardlink') {
                await removeFile(target);
                await (0,promises_.link)((0,external_node_path_.join)(destination, aliases.get(path) ?? path), target);
            }
            else
                await writeFile(target, entry, content);
        });
        for (const [path, { target = '' }] of links)
            await (0,promises_.symlink)(target, (0,external_node_path_.join)(destination, path));
        // Deepest first: making an entry would touch the time of the directory it is in, and a mode may forbid it.
        for (const [path, { mode, mtimeMs }] of [...directories].reverse()) {
            await (0,promises_.utimes)((0,external_node_path_.join)(destination, path), new Date(mtimeMs), new Date(mtimeMs));
            await (0,promises_.chmod)((0,external_node_path_.join)(destination, path), mode);
        }
        const strippedRoot = (0,lone_root/* loneRoot */.T)(index.entries);
        if (strippedRoot === undefined)
            return {};
        await strip(destination, strippedRoot);
        return { strippedRoot };
    }
    catch (error) {
        throw (0,archive_error/* archiveError */.Ji)(file, error);
    }
    finally {
        await archive?.close();
    }
}
function parentOf(path) {
    const parent = (0,external_node_path_.dirname)(path);
    return parent === '.' ? '' : parent;
}
/** Files up to {@link smallFileBytes} are written in one go and synchronously: four turns of the thread pool less for each. */
async function writeFile(file, { mode, mtimeMs, size }, content) {
    const seconds = mtimeMs / 1000;
    const descriptor = create(file);
    try {
        const small = [];
        for await (const chunk of content) {
            if (size <= read_planned_file/* smallFileBytes */.n9)
                small.push(chunk);
            else
                await writeAll(descriptor, chunk);
        }
        for (const chunk of small)
            for (let offset = 0; offset < chunk.length;)
                offset += (0,external_node_fs_.writeSync)(descriptor, chunk, offset);
        (0,external_node_fs_.fchmodSync)(descriptor, mode);
        (0,external_node_fs_.futimesSync)(descriptor, seconds, seconds);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const writeChunk = (0,external_node_util_.promisify)(external_node_fs_.write);
async function writeAll(descriptor, chunk) {
    for (let offset = 0; offset < chunk.length;)
        offset += (await writeChunk(descriptor, chunk, offset)).bytesWritten;
}
/** Never opens what is there already: of a name that comes twice in an archive the later one replaces the earlier. */
function create(file) {
    try {
        return (0,external_node_fs_.openSync)(file, 'wx', 0o600);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        (0,external_node_fs_.unlinkSync)(file);
        return (0,external_node_fs_.openSync)(file, 'wx', 0o600);
    }
}
async function removeFile(file) {
    try {
        await (0,promises_.unlink)(file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
/** Puts the folder in the place of the destination; its content never mixes with its own name. */
async function strip(destination, root) {
    const aside = await (0,promises_.mkdtemp)(`${(0,external_node_path_.resolve)(destination)}.`);
    const folder = (0,external_node_path_.join)(aside, 'root');
    try {
        await (0,promises_.rename)((0,external_node_path_.join)(destination, root), folder);
        await (0,promises_.rmdir)(destination);
        await (0,promises_.rename)(folder, destination);
    }
    finally {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/bundle/temporary-repository.js
var temporary_repository = __webpack_require__(3852);
;// CONCATENATED MODULE: ./lib/local/host/github-archive.js



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Writes the tarball that GitHub would serve for a commit, from a local clone: `export-ignore` in `.gitattributes` counts, submodules and
 * LFS contents are not in it, and everything is below one folder `OWNER-REPOSITORY-SHA`.
 */
async function writeGitHubArchive(revision, file, options) {
    const { repository, commitId } = revision;
    const [owner, name] = repository.split('/');
    if (!owner || !name || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new Error(`"${repository}" is not the name of a GitHub repository: OWNER/NAME`);
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(commitId))
        throw new Error(`"${commitId}" is not a full commit id`);
    const refusals = [];
    for (const clone of options.clones) {
        const refusal = await whyNotIn(clone, commitId, options);
        if (refusal !== undefined) {
            refusals.push(`${clone}: ${refusal}`);
            continue;
        }
        const prefix = `${owner}-${name}-${commitId.slice(0, 7)}/`;
        await archive(clone, ['archive', '--format=tar.gz', `--prefix=${prefix}`, `--output=${file}`, commitId], options);
        return;
    }
    throw new Error(`Commit ${commitId} of ${repository} is in no local clone; a rehearsal takes GitHub revisions from there. ` +
        (refusals.length === 0 ? 'No clone was given.' : `Looked in ${refusals.join('; ')}.`) +
        ` Fetch it first: git fetch origin ${commitId} (actions/checkout fetches only its own commit, unless told fetch-depth: 0).`);
}
/** As where nobody has set anything up: attributes and settings of the clone and its user change what `git archive` writes. */
async function archive(clone, command, options) {
    const temporary = (0,temporary_repository/* temporaryRepository */.W)();
    try {
        const objects = await git(['-C', clone, 'rev-parse', '--git-path', 'objects'], options);
        temporary.borrow(objects.replace(/\r?\n$/, ''), clone);
        const { directory, nothing } = temporary;
        const isolation = {
            GIT_DIR: directory,
            GIT_CONFIG_GLOBAL: nothing,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_ATTR_NOSYSTEM: '1',
            // Before 2.32 git finds the user's settings in HOME, whatever the variables above say.
            HOME: nothing,
            XDG_CONFIG_HOME: nothing
        };
        // What a partial clone has not got yet only the clone itself can fetch.
        await git(command, options, isolation).catch((error) => {
            if (options.signal.aborted)
                throw error;
            return git(['-C', clone, ...command], options);
        });
    }
    finally {
        temporary.remove();
    }
}
async function whyNotIn(clone, commitId, options) {
    try {
        await git(['-C', clone, 'cat-file', '-e', `${commitId}^{commit}`], options);
        return undefined;
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        if (error.code === 'ENOENT')
            return 'git is not installed, or there is no such folder';
        // `cat-file -e` says little when there is no such object; anything else, like a folder of another owner, has a reason worth reading.
        const reason = error.stderr?.trim() ?? '';
        return reason === '' || /not a valid object name|bad object/i.test(reason) ? 'no such commit' : (reason.split('\n')[0] ?? reason);
    }
}
async function git(args, { env, signal }, more = {}) {
    const { stdout } = await run('git', args, {
        env: { ...clean(env), GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', ...more },
        signal,
        windowsHide: true
    });
    return stdout;
}
/** Variables such as GIT_DIR, set inside of git hooks, would lead to another repository than the folder. */
function clean(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}

;// CONCATENATED MODULE: ./lib/local/host/download.js





/** Deployments kept for each group, counting the new one (`:max_revisions:` of the agent's configuration). */
const maxRevisions = 5;
/** The DownloadBundle event: makes room, fetches the revision and unpacks it. */
async function downloadBundle(command, options) {
    const { deploymentGroupId, deploymentId, revision } = command;
    const { root, revisions, signal } = options;
    const deployment = root.deployment(deploymentGroupId, deploymentId);
    (0,external_node_fs_.mkdirSync)(root.group(deploymentGroupId), { recursive: true });
    prune(root, deploymentGroupId, deployment);
    (0,external_node_fs_.mkdirSync)(deployment, { recursive: true });
    // The agent's name for it, whatever the type.
    const bundle = (0,external_node_path_.join)(deployment, 'bundle.tar');
    if (revision.type === 's3')
        await revisions.fetch(revision, bundle, signal);
    else
        await writeGitHubArchive(revision, bundle, options);
    const archive = archiveFolder(deployment);
    (0,external_node_fs_.rmSync)(archive, { recursive: true, force: true });
    await extractArchive(bundle, revision.type === 's3' ? revision.bundleType : 'tgz', archive, { signal });
    root.rememberMostRecentInstall(deploymentGroupId, deployment);
}
/** Removes the oldest deployments of the group, but never the one whose installation succeeded last. */
function prune(root, groupId, current) {
    const group = root.group(groupId);
    const others = (0,external_node_fs_.readdirSync)(group)
        .map(name => (0,external_node_path_.join)(group, name))
        .filter(path => path !== current);
    const surplus = others.length - maxRevisions + 1;
    if (surplus <= 0)
        return;
    const lastSuccess = root.lastSuccessfulInstall(groupId);
    const oldestFirst = others
        .filter(path => path !== lastSuccess)
        .map(path => ({ path, time: (0,external_node_fs_.statSync)(path).mtimeMs }))
        .toSorted((a, b) => a.time - b.time);
    for (const { path } of oldestFirst.slice(0, surplus))
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./lib/local/host/hook-environment.js
/**
 * The environment of a hook: the agent's own with the variables it adds (agent 1.8 `hook_executor.rb` and `command_executor.rb`), and two
 * of ours: `CODEDEPLOY_KIT_ROOT`, the sandbox that stands for `/` in a rehearsal and is unset on a real host, and `CODEDEPLOY_KIT_INSTANCE_ID`.
 */
function hookEnvironment(options) {
    const { base, command, workingDirectory, sandboxRoot, hostId, marker } = options;
    const env = {
        ...base,
        // What an outer run of ours left there is not about this one.
        CODEDEPLOY_KIT_ROOT: sandboxRoot,
        CODEDEPLOY_KIT_INSTANCE_ID: hostId,
        [marker.name]: marker.value,
        PWD: workingDirectory,
        LIFECYCLE_EVENT: command.event,
        DEPLOYMENT_ID: command.deploymentId,
        APPLICATION_NAME: command.applicationName,
        DEPLOYMENT_GROUP_NAME: command.deploymentGroupName,
        DEPLOYMENT_GROUP_ID: command.deploymentGroupId,
        ...bundleVariables(command)
    };
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}
function bundleVariables({ revision }) {
    const none = {
        BUNDLE_BUCKET: undefined,
        BUNDLE_KEY: undefined,
        BUNDLE_VERSION: undefined,
        BUNDLE_ETAG: undefined,
        BUNDLE_COMMIT: undefined
    };
    if (revision.type === 'github')
        return { ...none, BUNDLE_COMMIT: revision.commitId };
    return {
        ...none,
        BUNDLE_BUCKET: revision.bucket,
        BUNDLE_KEY: revision.key,
        BUNDLE_VERSION: revision.versionId,
        BUNDLE_ETAG: revision.eTag === undefined ? undefined : `"${revision.eTag}"`
    };
}

// EXTERNAL MODULE: ./lib/local/host/await-script.js
var await_script = __webpack_require__(4202);
// EXTERNAL MODULE: ./lib/local/host/line-splitter.js
var line_splitter = __webpack_require__(9316);
;// CONCATENATED MODULE: ./lib/local/host/script-command.js


/** What makes Ruby hand a command text to a shell instead of starting the program itself. */
const shellCharacters = /[*?{}[\]<>()~&|\\$;'"`]/;
/**
 * The absolute path of a script in the unpacked revision; undefined when there is no such file. Letter case counts on every file system,
 * as it does on a Linux host. The location is taken literally: it cannot carry arguments, and a leading `/` means the revision's root.
 */
function findScript(archive, location) {
    let path = archive;
    for (const segment of location.split('/').filter(part => part !== '' && part !== '.')) {
        if (segment !== '..' && !holds(path, segment))
            return undefined;
        path = (0,external_node_path_.join)(path, segment);
    }
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined ? undefined : path;
}
function holds(folder, name) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).includes(name);
    }
    catch {
        return false;
    }
}
function isInside(folder, path) {
    return (0,external_node_path_.resolve)(path).startsWith((0,external_node_path_.join)((0,external_node_path_.resolve)(folder), '/'));
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** `chmod +x`, as the agent does: the read bits are not touched, so that a 0600 script becomes 0711. */
function makeExecutable(path) {
    (0,external_node_fs_.chmodSync)(path, ((0,external_node_fs_.statSync)(path).mode & 0o7777) | 0o111);
}
/** How the agent starts a script. `runas` and `sudo` are only kept on a real host. */
function scriptCommand(path, script, asOtherUsers) {
    const location = script.location.value;
    const runas = asOtherUsers ? script.runas?.value : undefined;
    const sudo = asOtherUsers && script.sudo;
    if (process.platform === 'win32')
        return windowsCommand(path);
    if (runas !== undefined) {
        const su = ['su', ...(runas === '' ? [] : [runas]), '-c', path];
        return sudo ? { program: 'sudo', args: su, shown: 'sudo' } : { program: 'su', args: su.slice(1), shown: 'su' };
    }
    if (sudo)
        return { program: 'sudo', args: [path], shown: 'sudo' };
    // The agent writes the path unquoted into one command text: what stands behind a blank becomes arguments, and Ruby asks a shell
    // when there is something for a shell in it. Only the user's part of the path is treated so; ours would be another one on a host.
    const folder = path.slice(0, path.length - relativePart(path, location).length);
    const part = relativePart(path, location);
    if (shellCharacters.test(part))
        return { program: '/bin/sh', args: ['-c', `'${folder.replaceAll("'", `'\\''`)}'${part}`], shown: path };
    const [first = '', ...words] = part.split(/\s+/);
    return { program: folder + first, args: words, shown: folder + first };
}
function relativePart(path, location) {
    const normal = location
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
    return path.endsWith(normal) ? normal : '';
}
function windowsCommand(path) {
    if (/\.ps1$/i.test(path)) {
        return { program: 'powershell.exe', args: ['-ExecutionPolicy', 'Bypass', '-File', path], shown: 'powershell.exe' };
    }
    if (/\.(bat|cmd)$/i.test(path))
        return { program: 'cmd.exe', args: ['/d', '/c', path], shown: path };
    return { program: path, args: [], shown: path };
}

// EXTERNAL MODULE: ./lib/local/host/script-process.js
var script_process = __webpack_require__(6887);
;// CONCATENATED MODULE: ./lib/local/host/system-error-text.js
const texts = {
    E2BIG: 'Argument list too long',
    EACCES: 'Permission denied',
    EAGAIN: 'Resource temporarily unavailable',
    EEXIST: 'File exists',
    EISDIR: 'Is a directory',
    ELOOP: 'Too many levels of symbolic links',
    ENAMETOOLONG: 'File name too long',
    ENOENT: 'No such file or directory',
    ENOEXEC: 'Exec format error',
    ENOMEM: 'Cannot allocate memory',
    ENOSPC: 'No space left on device',
    ENOTDIR: 'Not a directory',
    ENOTEMPTY: 'Directory not empty',
    EPERM: 'Operation not permitted',
    EROFS: 'Read-only file system',
    ETXTBSY: 'Text file busy'
};
/** What the C library, and with it the agent's Ruby, says for an error such as `ENOENT`. */
function systemErrorText(code) {
    return texts[code] ?? code;
}
/** By shape: errors of Node's own may come from another realm than this module's `Error`. */
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

;// CONCATENATED MODULE: ./lib/local/host/hook-runner.js







/** Milliseconds that a stopped script has between SIGTERM and SIGKILL. */
const stopGraceMs = 1_000;
/** Longest delay a timer of Node's takes. */
const longestDelayMs = 2 ** 31 - 1;
/** Runs the scripts of one event one after the other; the first failure ends the event. Messages and codes are the agent's. */
async function runHook(options) {
    for (const script of options.scripts) {
        const failure = options.signal.aborted ? stoppedBefore(script) : await runScript(script, options);
        if (failure !== undefined)
            return failure;
    }
    return undefined;
}
function stoppedBefore(script) {
    const scriptName = script.location.value;
    return {
        errorCode: 'UnknownError',
        scriptName,
        message: `Script at specified location: ${scriptName} was not run because the deployment was stopped`
    };
}
async function runScript(script, options) {
    const { archive, cwd, env, isRealHost, log, reaper, onNotice } = options;
    const location = script.location.value;
    const fail = (errorCode, message) => ({ errorCode, scriptName: location, message });
    const who = `Script at specified location: ${location}${isRealHost && script.runas !== undefined ? ` run as user ${script.runas.value}` : ''}`;
    const path = findScript(archive, location);
    if (path === undefined) {
        return fail('ScriptMissing', `Script does not exist at specified location: ${(0,external_node_path_.resolve)(archive, location.replace(/^\/+/, ''))}`);
    }
    if (!isRealHost && !isInside((0,external_node_fs_.realpathSync)(archive), (0,external_node_fs_.realpathSync)(path))) {
        return fail('UnknownError', `${who} is outside of the revision; a rehearsal does not run it`);
    }
    if (!isExecutable(path)) {
        onNotice(`${location} is not executable. The agent makes it executable and goes on.`);
        try {
            makeExecutable(path);
        }
        catch {
            return fail('ScriptNotExecutable', `Unable to set script at specified location: ${location} as executable`);
        }
    }
    log.heading(`Script - ${location}`);
    const command = scriptCommand(path, script, isRealHost);
    let child;
    try {
        child = await (0,script_process/* startScript */.OW)(command, { cwd, env });
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        const text = `${who} failed with error Errno::${error.code} with message ${systemErrorText(error.code)} - ${command.shown}`;
        return fail('ScriptFailed', text);
    }
    if (child.pid !== undefined)
        reaper.guard(child.pid);
    try {
        return await follow(child, script, who, fail, options);
    }
    finally {
        if (child.pid !== undefined)
            reaper.release(child.pid);
    }
}
async function follow(child, script, who, fail, options) {
    const { signal, log, onLine, onNotice, timeoutGraceMs = 5_000, openOutputNoticeMs = 3_000 } = options;
    const location = script.location.value;
    const timeoutMs = Math.min(script.timeoutSeconds * 1_000, longestDelayMs);
    const exited = new Promise(done => child.once('exit', done));
    const record = (stream) => {
        const splitter = new line_splitter/* LineSplitter */.g(line => {
            log.output(stream, line);
            onLine(location, stream, line.toString('utf8'));
        });
        child[stream].on('data', (chunk) => splitter.push(chunk));
        return new Promise(done => child[stream].once('close', () => {
            splitter.end();
            done();
        }));
    };
    const closed = { stdout: record('stdout'), stderr: record('stderr') };
    const stop = async () => {
        await (0,await_script/* endGroup */.N)(child, exited, stopGraceMs);
        return fail('UnknownError', `${who} was ended because the deployment was stopped`);
    };
    const end = await (0,await_script/* within */.u)(exited, timeoutMs, signal);
    if (end === 'aborted')
        return stop();
    if (end === 'late') {
        // The agent closes its ends of the pipes first: what the script writes on its way out is lost.
        child.stdout.destroy();
        child.stderr.destroy();
        (0,script_process/* signalGroup */.i8)(child, 'SIGTERM');
        if ((await (0,await_script/* within */.u)(exited, timeoutGraceMs, signal)) !== 'done') {
            onNotice(`${location} did not end on SIGTERM and was killed. Agent 1 would go on waiting for it.`);
            (0,script_process/* signalGroup */.i8)(child, 'SIGKILL');
            await exited;
        }
        return fail('ScriptTimedOut', `${who} failed to complete in ${script.timeoutSeconds} seconds`);
    }
    for (const stream of ['stdout', 'stderr']) {
        const notice = setTimeout(() => {
            onNotice(`${location} has ended, but something it started in the background still holds its ${stream}. The event lasts until that ends, ` +
                `and fails after ${script.timeoutSeconds} s: start it with "> /dev/null 2>&1 < /dev/null &".`);
        }, openOutputNoticeMs);
        const output = await (0,await_script/* within */.u)(closed[stream], timeoutMs, signal);
        clearTimeout(notice);
        if (output === 'aborted')
            return stop();
        if (output === 'late') {
            child.stdout.destroy();
            child.stderr.destroy();
            return fail('UnknownError', `${who} failed to close ${stream.toUpperCase()}`);
        }
    }
    // Null, hence an empty text, when a signal ended the script.
    const exitCode = await exited;
    return exitCode === 0 ? undefined : fail('ScriptFailed', `${who} failed with exit code ${exitCode ?? ''}`);
}

// EXTERNAL MODULE: ./lib/appspec/install-plan.js + 1 modules
var install_plan = __webpack_require__(6596);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/local/host/host-accounts.js


const databases = {
    user: { database: 'passwd', file: '/etc/passwd' },
    group: { database: 'group', file: '/etc/group' }
};
/**
 * The number of an account of this machine. Like the agent, it looks up names only, so `1000` is nobody unless an account is called
 * so. Throws what the agent's Ruby says: `can't find user for NAME`.
 */
function accountId(kind, name, env) {
    const { database, file } = databases[kind];
    // getent knows the accounts of LDAP and the like; where there is none, the file has to do.
    const found = findId(name, lookUp(database, name, env)) ?? findId(name, (0,external_node_fs_.readFileSync)(file, 'utf8'));
    if (found === undefined)
        throw new Error(`can't find ${kind} for ${name}`);
    return found;
}
function lookUp(database, name, env) {
    try {
        return (0,external_node_child_process_.execFileSync)('getent', ['--', database, name], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
    }
    catch {
        return '';
    }
}
/** Lines of passwd(5) and group(5) begin with `name:password:number`. */
function findId(name, lines) {
    for (const line of lines.split('\n')) {
        const [account, , id] = line.split(':');
        if (account === name && id !== undefined && /^\d+$/.test(id))
            return Number(id);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/local/host/path-kind.js

/** What is at a path, links followed; `symlink` for a link that leads nowhere. Undefined when there is nothing. */
function kindOf(path) {
    return named(look(external_node_fs_.statSync, path)) ?? ownKindOf(path);
}
/** What is at a path itself, a link being a link. */
function ownKindOf(path) {
    return named(look(external_node_fs_.lstatSync, path));
}
function look(stat, path) {
    try {
        return stat(path);
    }
    catch (error) {
        // ELOOP: links in a circle lead nowhere; ENOTDIR: a file where a folder would have to be.
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}
function named(stats) {
    if (stats === undefined)
        return undefined;
    return stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'symlink' : 'file';
}

;// CONCATENATED MODULE: ./lib/local/host/carry-out.js







/** Instructions between two looks at the event loop: other hosts and the server live in this process too. */
const instructionsPerTurn = 50;
/** Carries out the instructions of an Install event, one after the other. The first that fails ends it; what was done stays. */
async function carryOut(instructions, options) {
    const unlisted = instructions.map(made).find(path => path !== undefined && !isListable(path));
    if (unlisted !== undefined) {
        options.onNotice(`${JSON.stringify(unlisted)} has a line end in its name: the next deployment will not remove it, nor others like it.`);
    }
    let done = 0;
    for (const instruction of instructions) {
        if (done++ % instructionsPerTurn === 0) {
            await (0,external_node_timers_promises_.setImmediate)();
            options.signal.throwIfAborted();
        }
        try {
            carryOutOne(instruction, options);
        }
        catch (error) {
            throw isSystemError(error) ? new Error(asRubySays(instruction, error, options.sandbox), { cause: error }) : error;
        }
    }
}
/** The path that an instruction makes, as the AppSpec means it. */
function made(instruction) {
    return instruction.type === 'mkdir' ? instruction.directory : instruction.type === 'copy' ? instruction.destination : undefined;
}
function carryOutOne(instruction, options) {
    const { sandbox, env } = options;
    if (instruction.type === 'mkdir') {
        const directory = sandbox.place(instruction.directory);
        sandbox.check(directory);
        (0,external_node_fs_.mkdirSync)(directory);
        remember(directory, options);
        return;
    }
    if (instruction.type === 'copy') {
        copy(instruction, options);
        return;
    }
    const file = sandbox.place(instruction.file);
    if (instruction.type === 'chmod') {
        sandbox.check(file);
        (0,external_node_fs_.chmodSync)(file, parseInt(instruction.mode, 8) || 0);
        return;
    }
    // The accounts of the host usually do not exist where it is rehearsed.
    if (!sandbox.isRealHost)
        return;
    switch (instruction.type) {
        case 'chown': {
            const { owner, group } = instruction;
            const { uid, gid } = (0,external_node_fs_.statSync)(file);
            (0,external_node_fs_.chownSync)(file, owner === undefined ? uid : accountId('user', owner, env), group === undefined ? gid : accountId('group', group, env));
            return;
        }
        case 'setfacl':
            (0,external_node_child_process_.execFileSync)('setfacl', ['-m', instruction.acl.join(','), '--', file], { env, stdio: 'pipe' });
            return;
        case 'semanage': {
            const { user, type, range } = instruction.context;
            const more = [...(user === undefined ? [] : ['-s', user]), ...(range === undefined ? [] : ['-r', range])];
            (0,external_node_child_process_.execFileSync)('semanage', ['fcontext', '-a', '-t', type, ...more, file], { env, stdio: 'pipe' });
            (0,external_node_child_process_.execFileSync)('restorecon', ['-v', file], { env, stdio: 'pipe' });
        }
    }
}
function copy(instruction, options) {
    const { sandbox, archive } = options;
    const source = (0,external_node_path_.join)(archive, instruction.source);
    const destination = sandbox.place(instruction.destination);
    // Ruby's FileUtils puts the file INTO a directory that has its name.
    const target = sandbox.place(instruction.landsAt ?? instruction.destination);
    if (instruction.linkTarget !== undefined) {
        sandbox.check(target, 'itself');
        (0,external_node_fs_.symlinkSync)(instruction.linkTarget, target);
        remember(destination, options);
        return;
    }
    // A link at the destination is written through, hence it must not lead out.
    sandbox.check(target);
    remember(destination, options);
    const { atime, mtime } = (0,external_node_fs_.statSync)(source);
    (0,external_node_fs_.copyFileSync)(source, target);
    (0,external_node_fs_.utimesSync)(target, atime, mtime);
}
function remember(path, { cleanupFile }) {
    if (isListable(path))
        (0,external_node_fs_.appendFileSync)(cleanupFile, `${path}\n`);
}
/** The list has a path in each line: a name with a line end in it could make the next deployment remove anything. */
function isListable(path) {
    return !path.includes('\n');
}
const rubyFunctions = {
    mkdir: 'dir_s_mkdir',
    copy: 'rb_sysopen',
    chmod: 'apply2files',
    chown: 'apply2files',
    setfacl: 'setfacl',
    semanage: 'semanage'
};
function asRubySays(instruction, error, sandbox) {
    const text = systemErrorText(error.code);
    if (instruction.type === 'copy' && instruction.linkTarget !== undefined) {
        return `${text} @ syserr_fail2_in - (${instruction.linkTarget}, ${instruction.destination})`;
    }
    const path = error.path === undefined ? '' : ` - ${sandbox.shown(error.path)}`;
    return `${text} @ ${rubyFunctions[instruction.type]}${path}`;
}
/**
 * Removes what the previous deployment of the group made, last first: links and files, directories only if they are empty. A path that
 * is gone already is no error.
 */
async function cleanUp(paths, sandbox, signal) {
    let done = 0;
    for (const path of paths.toReversed()) {
        if (done++ % instructionsPerTurn === 0) {
            await (0,external_node_timers_promises_.setImmediate)();
            signal.throwIfAborted();
        }
        const kind = ownKindOf(path);
        if (kind === undefined)
            continue;
        sandbox.check(path, 'itself');
        if (kind === 'directory')
            removeIfEmpty(path);
        else
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch (error) {
        if (!['ENOTEMPTY', 'EEXIST'].includes(error.code ?? ''))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/local/host/unpacked-tree.js



/** The entries of a revision that was unpacked into a folder, for the installer to plan with. Links are not followed. */
async function readUnpackedTree(archive) {
    const entries = new Map();
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        await (0,external_node_timers_promises_.setImmediate)();
        for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(archive, folder))) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(archive, path));
            const mode = stat.mode & 0o7777;
            if (stat.isSymbolicLink())
                entries.set(path, { path, kind: 'symlink', mode, size: 0, target: (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(archive, path)) });
            else if (stat.isDirectory()) {
                entries.set(path, { path, kind: 'directory', mode, size: 0 });
                folders.push(path);
            }
            else
                entries.set(path, { path, kind: 'file', mode, size: stat.size });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/local/host/install.js






/**
 * The Install event: removes what the previous deployment of the group installed, then plans and copies. When the plan is refused, the
 * previous files are gone all the same; when an instruction fails, those before it stay done. Both are as with the real agent.
 */
async function install(options) {
    const { appSpec, archive, groupId, fileExistsBehavior, root, sandbox, env, signal, onNotice } = options;
    (0,external_node_fs_.mkdirSync)(root.instructions, { recursive: true });
    const cleanupFile = root.cleanupFile(groupId);
    await cleanUp(readLines(cleanupFile), sandbox, signal);
    (0,external_node_fs_.rmSync)(cleanupFile, { force: true });
    const { instructions, error, gaps } = (0,install_plan/* planInstall */.B)({
        appSpec,
        tree: { entries: await readUnpackedTree(archive) },
        host: { kindOf: path => kindOf(sandbox.place(path)) },
        fileExistsBehavior,
        ...(env['HOME'] === undefined ? {} : { homeDirectory: env['HOME'] })
    });
    if (error !== undefined && error.instruction === undefined)
        throw new Error(wordsOf(error));
    // What stands beside a revision on a real host is not here, and a rehearsal must not reach for it.
    const [gap] = gaps;
    if (gap !== undefined)
        throw new Error(`${gap.message}: this agent does not go there`);
    (0,external_node_fs_.writeFileSync)(root.installFile(groupId), JSON.stringify({ instructions: instructions.map(each => asWritten(each, archive, sandbox)) }));
    (0,external_node_fs_.writeFileSync)(cleanupFile, '');
    if (!sandbox.isRealHost && instructions.some(({ type }) => type === 'chown' || type === 'setfacl' || type === 'semanage')) {
        onNotice('A rehearsal does not apply "owner", "group", "acls" and "context": files belong to the current user. Modes are set.');
    }
    await carryOut(error === undefined ? instructions : instructions.slice(0, error.instruction), {
        archive,
        sandbox,
        cleanupFile,
        env,
        signal,
        onNotice
    });
    if (error !== undefined)
        throw new Error(wordsOf(error));
}
function wordsOf({ message, raised }) {
    return raised ?? message;
}
function readLines(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n').filter(Boolean);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
/** An instruction as the agent writes it, with the paths of this machine. */
function asWritten(instruction, archive, sandbox) {
    switch (instruction.type) {
        case 'mkdir':
            return { type: 'mkdir', directory: sandbox.place(instruction.directory) };
        case 'copy':
            return { type: 'copy', source: (0,external_node_path_.join)(archive, instruction.source), destination: sandbox.place(instruction.destination) };
        case 'chmod':
            return { type: 'chmod', mode: instruction.mode, file: sandbox.place(instruction.file) };
        case 'chown':
            return { type: 'chown', owner: instruction.owner, group: instruction.group, file: sandbox.place(instruction.file) };
        case 'setfacl':
            return { type: 'setfacl', acl: instruction.acl, file: sandbox.place(instruction.file) };
        case 'semanage':
            return { type: 'semanage', context: instruction.context, file: sandbox.place(instruction.file) };
    }
}

;// CONCATENATED MODULE: ./lib/local/host/sandbox.js



/** As many links as Linux follows in one path (path_resolution(7)). */
const maxLinks = 40;
/** A sandbox at `root`, an existing folder; `/` stands for no sandbox. */
function createSandbox(root) {
    if (root === '/') {
        return { root, isRealHost: true, place: path => (0,external_node_path_.resolve)('/', path), check: () => undefined, shown: path => path };
    }
    const top = (0,external_node_fs_.realpathSync)(root);
    const isInside = (path) => path === top || path.startsWith(top + external_node_path_.sep);
    return {
        root: top,
        isRealHost: false,
        place: path => (0,external_node_path_.resolve)(top, `.${belowRoot(path)}`),
        check(path, itself) {
            const followed = itself ? (0,external_node_path_.join)(sandbox_follow((0,external_node_path_.parse)(path).dir), (0,external_node_path_.parse)(path).base) : sandbox_follow(path);
            if (isInside((0,external_node_path_.resolve)(path)) && isInside(followed))
                return;
            throw new Error(`"${this.shown(path)}" leads out of the sandbox, to ${followed}: a rehearsal changes nothing outside of it. ` +
                'Make links inside the sandbox relative, or let them start with $CODEDEPLOY_KIT_ROOT.');
        },
        shown: path => (isInside(path) ? path.slice(top.length) || '/' : path)
    };
}
/** Normalized as an absolute path, `..` cannot climb over the root. On Windows a drive becomes a folder. */
function belowRoot(path) {
    const unix = external_node_path_.sep === '\\' ? path.replaceAll('\\', '/').replace(/^([A-Za-z]):/, '$1') : path;
    return external_node_path_.posix.normalize(`/${unix}`);
}
/** Where a path leads when every link on the way is followed, also when the end of it does not exist. */
function sandbox_follow(path) {
    const { root } = (0,external_node_path_.parse)((0,external_node_path_.resolve)(path));
    const pending = (0,external_node_path_.resolve)(path).slice(root.length).split(external_node_path_.sep).reverse();
    let done = root;
    let links = 0;
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            done = (0,external_node_path_.parse)(done).dir;
            continue;
        }
        const next = (0,external_node_path_.join)(done, part);
        if (ownKindOf(next) !== 'symlink') {
            done = next;
            continue;
        }
        if (++links > maxLinks)
            throw new Error(`Too many levels of symbolic links - ${path}`);
        const target = (0,external_node_fs_.readlinkSync)(next);
        if ((0,external_node_path_.isAbsolute)(target))
            done = (0,external_node_path_.parse)(target).root;
        pending.push(...target
            .slice((0,external_node_path_.isAbsolute)(target) ? (0,external_node_path_.parse)(target).root.length : 0)
            .split(/[\\/]/)
            .reverse());
    }
    return done;
}

;// CONCATENATED MODULE: ./lib/local/host/log-tail.js
/** The agent keeps fewer characters than this of what the scripts of one event wrote. */
const tailLimit = 2_048;
/**
 * The log that goes with a failure: the last whole lines, together fewer than 2,048 characters. A single line that is longer is dropped
 * with everything before it, as the agent does (`ScriptLog` in its source).
 */
class LogTail {
    #lines = [];
    #lengths = [];
    #total = 0;
    /** A line without its line end. */
    add(line) {
        const text = `${line}\n`;
        const length = codePoints(text);
        this.#lines.push(text);
        this.#lengths.push(length);
        this.#total += length;
        while (this.#total >= tailLimit && this.#lines.length > 0) {
            this.#lines.shift();
            this.#total -= this.#lengths.shift() ?? 0;
        }
    }
    toString() {
        return this.#lines.join('');
    }
}
/** Ruby counts characters, not UTF-16 units. */
function codePoints(text) {
    let surrogatePairs = 0;
    for (let i = 0; i < text.length; i++)
        if ((text.charCodeAt(i) & 0xfc00) === 0xd800)
            surrogatePairs += 1;
    return text.length - surrogatePairs;
}

;// CONCATENATED MODULE: ./lib/local/host/script-log.js




/**
 * What one lifecycle event writes to `logs/scripts.log` and to the log of all deployments, and the tail that goes with a failure.
 * Bytes that are not UTF-8 arrive unchanged in `scripts.log` and as U+FFFD everywhere else.
 */
class ScriptLog {
    #options;
    #tail = new LogTail();
    #file;
    #broken = false;
    constructor(options) {
        this.#options = options;
    }
    get tail() {
        return this.#tail.toString();
    }
    heading(text) {
        this.#write('', Buffer.from(text));
    }
    output(stream, line) {
        this.#write(`[${stream}]`, line);
    }
    close() {
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = undefined;
    }
    #write(prefix, line) {
        const { root, deployment, deploymentId, clock } = this.#options;
        const text = prefix + line.toString('utf8');
        this.#tail.add(text);
        if (this.#broken)
            return;
        const time = localTime(clock.now());
        try {
            this.#file ??= openLog(scriptsLogFile(deployment));
            (0,external_node_fs_.writeSync)(this.#file, Buffer.concat([Buffer.from(`${time.seconds} ${prefix}`), line, Buffer.from('\n')]));
            root.logDeployment(`[${time.seconds}.${time.milliseconds}] [${deploymentId}]${text}\n`);
        }
        catch (error) {
            this.#broken = true;
            this.#options.onFault(`The output of the scripts is not recorded any more: ${error.message}`);
        }
    }
}
function openLog(file) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    return (0,external_node_fs_.openSync)(file, 'a');
}
/** The host's local time as Ruby prints it. */
function localTime(ms) {
    const date = new Date(ms);
    const two = (n) => String(n).padStart(2, '0');
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return {
        seconds: `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`,
        milliseconds: String(date.getMilliseconds()).padStart(3, '0')
    };
}

;// CONCATENATED MODULE: ./lib/local/host/agent.js














const fileName = 'appspec.yml';
/**
 * A host that does what AWS's agent 1.8 does with each lifecycle event, in folders of this machine. What it knows between two events is in
 * the files of its deployment root, so that a host can be made again from the same folders.
 */
function createHostAgent(options) {
    (0,external_node_fs_.mkdirSync)(options.folder, { recursive: true });
    if (options.root !== '/')
        (0,external_node_fs_.mkdirSync)(options.root, { recursive: true });
    const agent = new HostAgent(options);
    return { id: options.id, run: (command, signal) => agent.run(command, signal) };
}
class HostAgent {
    #options;
    #root;
    #sandbox;
    /** Notices that a deployment gets once, as `deployment id, message`. */
    #noticed = new Set();
    constructor(options) {
        this.#options = options;
        this.#root = new DeploymentRoot(options.folder);
        this.#sandbox = createSandbox(options.root);
    }
    async run(command, signal) {
        const { env, revisions, clones = [] } = this.#options;
        try {
            signal.throwIfAborted();
            if (command.event === 'DownloadBundle') {
                await downloadBundle(command, { root: this.#root, revisions, clones, env, signal });
                return succeeded;
            }
            if (command.event === 'Install') {
                await this.#install(command, signal);
                return succeeded;
            }
            return await this.#runHook(command, signal);
        }
        catch (error) {
            if (error instanceof TypeError || error instanceof ReferenceError)
                throw error;
            return failed({ errorCode: 'UnknownError', scriptName: '', message: messageOf(error) }, '');
        }
    }
    async #install(command, signal) {
        const { deploymentGroupId, deploymentId } = command;
        const deployment = this.#root.deployment(deploymentGroupId, deploymentId);
        const archive = archiveFolder(deployment);
        // Only here does agent 1 accept the other spelling; the hook events before it have failed by then.
        const file = ['appspec.yml', 'appspec.yaml'].find(name => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(archive, name))) ?? fileName;
        await install({
            appSpec: readAppSpec(archive, file),
            archive,
            groupId: deploymentGroupId,
            fileExistsBehavior: command.fileExistsBehavior,
            root: this.#root,
            sandbox: this.#sandbox,
            env: this.#options.env,
            signal,
            onNotice: message => this.#notice(command, message)
        });
        this.#root.rememberSuccessfulInstall(deploymentGroupId, deployment);
    }
    async #runHook(command, signal) {
        const { deploymentGroupId, deploymentId, event } = command;
        const current = this.#root.deployment(deploymentGroupId, deploymentId);
        const source = this.#hookSource(command, current);
        if (source === undefined)
            return succeeded;
        const archive = archiveFolder(source);
        const { hooks } = readAppSpec(archive, fileName);
        const scripts = hooks.filter(hook => hook.event.value === event).flatMap(hook => hook.scripts);
        if (scripts.length === 0)
            return succeeded;
        const { sandbox, options } = { sandbox: this.#sandbox, options: this.#options };
        if (!sandbox.isRealHost && scripts.some(({ runas, sudo }) => runas !== undefined || sudo)) {
            this.#noticeOnce(command, 'A rehearsal does not apply "runas" and "sudo": scripts run as the current user.');
        }
        const log = new ScriptLog({
            root: this.#root,
            deployment: current,
            deploymentId,
            clock: options.clock ?? clock/* systemClock */.m,
            onFault: message => this.#notice(command, message)
        });
        // A hook may have removed it; starting a script in no folder would look like a missing script.
        (0,external_node_fs_.mkdirSync)(sandbox.root, { recursive: true });
        try {
            log.heading(`LifecycleEvent - ${event}`);
            const failure = await runHook({
                scripts,
                archive,
                cwd: sandbox.root,
                env: hookEnvironment({
                    base: options.env,
                    command,
                    workingDirectory: sandbox.root,
                    ...(sandbox.isRealHost ? {} : { sandboxRoot: sandbox.root }),
                    hostId: options.id,
                    marker: options.reaper.marker
                }),
                isRealHost: sandbox.isRealHost,
                log,
                reaper: options.reaper,
                signal,
                onLine: (script, stream, line) => options.onOutput?.({ deploymentId, target: options.id, lifecycleEvent: event, script, stream, line }),
                onNotice: message => this.#notice(command, message),
                ...(options.timeoutGraceMs === undefined ? {} : { timeoutGraceMs: options.timeoutGraceMs })
            });
            return failure === undefined ? succeeded : failed(failure, log.tail);
        }
        finally {
            log.close();
        }
    }
    /** The deployment whose AppSpec and scripts count; undefined when there is none yet, as on a first deployment. */
    #hookSource(command, current) {
        const { deploymentGroupId, deploymentType, deploymentCreator, deploymentMode, event } = command;
        // In place, a rollback is a deployment like any other: only those of blue/green have their own rows.
        const isRollback = deploymentType === 'BLUE_GREEN' && deploymentCreator === 'codeDeployRollback';
        const revision = deploymentMode === 'RESTART' ? 'last-successful-install' : (0,lifecycle/* hookRevision */.nk)(event, { isRollback });
        if (revision === 'current' || (0,external_node_fs_.existsSync)(archiveFolder(current)))
            return current;
        return revision === 'most-recent-install'
            ? this.#root.mostRecentInstall(deploymentGroupId)
            : this.#root.lastSuccessfulInstall(deploymentGroupId);
    }
    #noticeOnce(command, message) {
        const key = `${command.deploymentId} ${message}`;
        if (this.#noticed.has(key))
            return;
        this.#noticed.add(key);
        this.#notice(command, message);
    }
    #notice({ deploymentId, event }, message) {
        this.#options.onNotice?.({ deploymentId, target: this.#options.id, lifecycleEvent: event, message });
    }
}
const succeeded = { status: 'Succeeded', diagnostics: { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' } };
function failed(failure, logTail) {
    return { status: 'Failed', diagnostics: { ...failure, logTail } };
}
function messageOf(error) {
    if (error instanceof errors/* DeployError */.sH)
        return (0,with_hint/* withHint */.m)(error);
    return error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
        ? String(error.message)
        : String(error);
}
function readAppSpec(archive, name) {
    const file = (0,external_node_path_.join)(archive, name);
    if (!(0,external_node_fs_.existsSync)(file)) {
        throw new Error('The CodeDeploy agent did not find an AppSpec file within the unpacked revision directory at revision-relative path ' +
            `"${name}". The revision was unpacked to directory "${archive}", and the AppSpec file was expected but not found at path ` +
            `"${file}". Consult the AWS CodeDeploy Appspec documentation for more information at ` +
            'http://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html');
    }
    const parsed = parseServerAppSpec((0,external_node_fs_.readFileSync)(file), { host: process.platform === 'win32' ? 'windows' : 'linux' });
    if ('error' in parsed)
        throw new Error(parsed.error.message);
    return parsed.appSpec;
}

// EXTERNAL MODULE: ./lib/local/host/reaper.js + 1 modules
var host_reaper = __webpack_require__(3235);
;// CONCATENATED MODULE: ./lib/local/agent-fleet.js




/**
 * Instances that do what AWS's agent does, for {@link startLocalCodeDeploy}: `instance-1`, `instance-2`… Each keeps its files in
 * `<directory>/<id>/agent` and installs under `<directory>/<id>/root`, so the same instances are back after a restart.
 */
function createAgentFleet({ env, root, clones = [], reaper: given, onNotice }) {
    return async ({ instances, directory, revisions, onHookOutput, clock }) => {
        if (root === '/' && instances !== 1)
            throw new errors/* DeployError */.sH('usage', `${instances} instances cannot share the root /.`, {
                hint: 'Use one instance, or a folder as the root: each instance then has its own in it.',
                input: 'root'
            });
        const reaper = given ?? (await (0,host_reaper/* createReaper */.Y)({ env }));
        const hosts = Array.from({ length: instances }, (_, index) => {
            const id = `instance-${index + 1}`;
            return createHostAgent({
                id,
                folder: (0,external_node_path_.join)(directory, id, 'agent'),
                root: root === undefined ? (0,external_node_path_.join)(directory, id, 'root') : instances === 1 ? root : (0,external_node_path_.join)(root, id),
                revisions,
                clones,
                reaper,
                env,
                clock,
                onOutput: onHookOutput,
                onNotice: ({ target, lifecycleEvent, message }) => onNotice?.(`${target}, ${lifecycleEvent}: ${message}`)
            });
        });
        return {
            hosts,
            async close() {
                const { survivors, notRemoved } = await reaper.close();
                if (survivors.length === 0 && notRemoved.length === 0)
                    return;
                const left = [...survivors.map(pid => `process ${pid}`), ...notRemoved];
                throw new errors/* DeployError */.sH('local', `The rehearsal left something behind: ${left.join(', ')}.`, { hint: 'End and remove it by hand.' });
            }
        };
    };
}

// EXTERNAL MODULE: ./lib/local/hooks/hook-handlers.js + 3 modules
var hook_handlers = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/local/simulation/accelerated-clock.js
var accelerated_clock = __webpack_require__(1695);
;// CONCATENATED MODULE: ./lib/local/simulation/simulated-fleet.js
/**
 * Instances that execute nothing, for {@link startLocalCodeDeploy}: they report what the script says, when it says so. Thousands of
 * them cost little. Their ids are `i-` and seventeen digits, from 1.
 */
function createSimulatedFleet({ script = () => undefined, tags } = {}) {
    return ({ instances, clock }) => {
        const wait = async (time, signal) => {
            if (time === 'never')
                await aborted(signal);
            else if (time > 0)
                await clock.sleep(time, signal);
        };
        const newHost = (id) => ({
            id,
            ...(tags === undefined ? {} : { tags: tags(id) }),
            async pickUp(command, signal) {
                await wait(script(command, id)?.pickUpMs ?? 0, signal);
            },
            async run(command, signal) {
                const { durationMs = 0, failure } = script(command, id) ?? {};
                await wait(durationMs, signal);
                return failure === undefined ? simulated_fleet_succeeded : simulated_fleet_failed(failure);
            }
        });
        return { hosts: Array.from({ length: instances }, (_, index) => newHost(`i-${String(index + 1).padStart(17, '0')}`)) };
    };
}
async function aborted(signal) {
    return await new Promise((_, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    });
}
const simulated_fleet_succeeded = { status: 'Succeeded', diagnostics: { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' } };
function simulated_fleet_failed(diagnostics) {
    const scriptName = diagnostics.scriptName ?? 'scripts/hook.sh';
    const message = `Script at specified location: ${scriptName} failed with exit code 1`;
    return { status: 'Failed', diagnostics: { errorCode: 'ScriptFailed', message, logTail: '', ...diagnostics, scriptName } };
}

// EXTERNAL MODULE: ./lib/local/start.js + 98 modules
var start = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/library/check-options.js + 3 modules
var check_options = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/library/host-environment.js
var host_environment = __webpack_require__(5121);
// EXTERNAL MODULE: ./lib/library/lambda-hook-module.js
var lambda_hook_module = __webpack_require__(1091);
// EXTERNAL MODULE: ./lib/library/root-folder.js
var root_folder = __webpack_require__(2412);
// EXTERNAL MODULE: ./lib/library/temporary-folder.js
var temporary_folder = __webpack_require__(8274);
;// CONCATENATED MODULE: ./lib/library/local.js















/** Where the state is when files are installed for real. */
const realStateDirectory = '/opt/codedeploy-kit';
/**
 * Starts the embedded CodeDeploy on loopback: control plane, S3 and instances whose host agents really unpack, install and run hooks, or are
 * simulated. Throws a `local` error when the port or the folder is taken, a `usage` error when options do not go together.
 */
async function startLocalCodeDeploy(options = {}) {
    (0,check_options/* checkOptions */.J)('startLocalCodeDeploy', options);
    const { speed, instances = speed === undefined ? 1 : 0, simulation, hookHandlers = {} } = options;
    const { root, port, region, clones, onOutput, onNotice, faults } = options;
    const isReal = root !== undefined && (0,external_node_path_.resolve)(root) === (0,external_node_path_.resolve)('/');
    requireSimulable(simulation, isReal);
    requireSpeed(options, instances);
    const handlers = handlerFiles(hookHandlers);
    const kept = root === undefined ? undefined : isReal ? realStateDirectory : (0,root_folder/* claimRoot */.$)(root);
    const env = (0,host_environment/* hostEnvironment */.m)(process.env);
    // Services that were really installed are to go on; those of a rehearsal are not.
    const reaper = await (0,host_reaper/* createReaper */.Y)({ env, keep: isReal });
    try {
        const directory = kept ?? (0,temporary_folder/* temporaryFolder */.y)(reaper);
        const local = await (0,start/* startLocalCodeDeploy */.g)({
            dataDirectory: directory,
            instances,
            ...(port !== undefined && { port }),
            ...(region !== undefined && { region }),
            ...(onOutput && { onHookOutput: onOutput }),
            ...(faults && { faults }),
            hookFunctions: (0,hook_handlers/* createHookHandlers */.H)({ files: handlers, env, reaper, modules: (0,lambda_hook_module/* lambdaHookModule */.h)() }),
            ...((simulation ?? speed) !== undefined && { clock: clockOf(simulation?.speed ?? speed) }),
            createHosts: simulation
                ? simulated(simulation, reaper)
                : createAgentFleet({ env, reaper, ...(isReal && { root: '/' }), ...(clones && { clones }), ...(onNotice && { onNotice }) })
        });
        return {
            endpoint: local.endpoint,
            region: local.region,
            directory,
            instances: local.instances,
            setAlarm: (name, state) => local.setAlarm(name, state),
            startFollowUp: followUp => local.startFollowUp(followUp),
            close: () => local.close()
        };
    }
    catch (error) {
        await reaper.close();
        throw error;
    }
}
function requireSimulable(simulation, isReal) {
    if (simulation === undefined)
        return;
    const { speed = 1 } = simulation;
    if (isReal)
        throw new errors/* DeployError */.sH('usage', 'Simulated instances install nothing: `root: /` does not go with `simulation`.', { input: 'root' });
    if (!Number.isFinite(speed) || speed <= 0)
        throw new errors/* DeployError */.sH('usage', `The speed of a simulation must be more than 0, not ${speed}.`);
}
function clockOf(speed) {
    return speed === undefined ? clock/* systemClock */.m : (0,accelerated_clock/* acceleratedClock */.S)(speed);
}
function requireSpeed({ speed, simulation }, instances) {
    if (speed === undefined)
        return;
    if (simulation !== undefined)
        throw new errors/* DeployError */.sH('usage', '`speed` does not go with `simulation`, which has a speed of its own', { input: 'speed' });
    if (instances > 0)
        throw new errors/* DeployError */.sH('usage', '`speed` is about ECS and Lambda: scripts on instances take the time that they take', {
            input: 'speed',
            hint: 'Leave `instances` empty, or start another server for them.'
        });
}
function handlerFiles(hookHandlers) {
    const files = new Map(Object.entries(hookHandlers).map(([name, file]) => [name, (0,external_node_path_.resolve)(file)]));
    for (const [name, file] of files) {
        if ((0,external_node_fs_.existsSync)(file))
            continue;
        throw new errors/* DeployError */.sH('usage', `the handler of "${name}" is not there: ${file}`, {
            input: 'hook-handlers',
            hint: 'Files are relative to the working directory.'
        });
    }
    return files;
}
/** The reaper still removes the folder. */
function simulated(simulation, reaper) {
    const createHosts = createSimulatedFleet(simulation);
    return async (context) => ({
        ...(await createHosts(context)),
        close: async () => {
            await reaper.close();
        }
    });
}


/***/ })

};
