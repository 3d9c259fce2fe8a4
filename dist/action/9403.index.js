export const id = 9403;
export const ids = [9403];
export const modules = {

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `512 B`, `1.4 kB`, `136.3 MB` (powers of 1000, as S3's console shows). */
function formatSize(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1_000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit] ?? 'TB'}`;
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/**
 * What git may know from the environment: how a server is reached, and the configuration of who runs it. Whatever else starts with `GIT_` is
 * of a git that this runs in, such as a hook, and would lead to another repository, index or meaning of paths.
 */
const kept = /^GIT_(?:SSH(?:_.*)?|SSL_.*|PROXY_.*|HTTP_.*|CURL_.*|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|ALLOW_PROTOCOL|PROTOCOL.*)$/i;
/** Of a step the inputs, and among them a token that is for GitHub's API: helpers for credentials and for ssh see all that git has. */
const inputs = /^INPUT_/i;
/** Git asks nobody, changes nothing on the way, and answers in English. */
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_EDITOR: ':',
    LC_ALL: 'C',
    LANGUAGE: ''
};
/** The environment for git: that of the process without what is not git's own business, and `more` before all of it. */
function gitEnvironment(environment, more = {}) {
    const own = Object.entries(environment).flatMap(([name, value]) => value === undefined || inputs.test(name) || (/^GIT_/i.test(name) && !kept.test(name)) ? [] : [[name, value]]);
    return { ...Object.fromEntries(own), ...fixed, ...more };
}


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGit: () => (/* binding */ createGit),
/* harmony export */   defaultOutputLimit: () => (/* binding */ defaultOutputLimit),
/* harmony export */   maxErrorBytes: () => (/* binding */ maxErrorBytes),
/* harmony export */   notStarted: () => (/* binding */ notStarted),
/* harmony export */   tooMuch: () => (/* binding */ tooMuch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6282);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);





/** Bytes of standard output, unless the caller says otherwise. */
const defaultOutputLimit = 64 * 1024 * 1024;
/** Of what git says on standard error the start is kept. */
const maxErrorBytes = 16 * 1024;
/** So long git may take to clear up after itself when it is ended; then it is killed. */
const graceMs = 1_000;
/**
 * Git as a process of this machine. It has no terminal, so that nothing it runs can ask there. On abort all of its processes are ended, and the
 * call rejects when they are: nothing writes into a folder that is removed then. None of them outlives this process.
 */
function createGit(environment = process.env) {
    return {
        run: (args, { directory, input, environment: more, limitBytes = defaultOutputLimit, signal }) => new Promise((resolve, reject) => {
            if (signal?.aborted === true) {
                reject(signal.reason);
                return;
            }
            const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
                cwd: directory,
                env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._)(environment, more),
                stdio: ['pipe', 'pipe', 'pipe'],
                windowsHide: true,
                detached: process.platform !== 'win32'
            });
            let failure;
            let kill;
            const end = (error) => {
                if (failure !== undefined)
                    return;
                failure = error;
                endProcesses(git, 'SIGTERM');
                kill = setTimeout(() => {
                    endProcesses(git, 'SIGKILL');
                    reject(error);
                }, graceMs);
            };
            const onAbort = () => end(signal?.reason);
            signal?.addEventListener('abort', onAbort, { once: true });
            // It is of a group of its own, which a signal to ours does not reach.
            const onExit = () => endProcesses(git, 'SIGTERM');
            process.once('exit', onExit);
            const settle = () => {
                signal?.removeEventListener('abort', onAbort);
                process.removeListener('exit', onExit);
                clearTimeout(kill);
            };
            const [stdout, stderr] = [[], []];
            let [outBytes, errorBytes] = [0, 0];
            git.stdout.on('data', (piece) => {
                outBytes += piece.length;
                if (outBytes > limitBytes)
                    end(tooMuch(args, limitBytes));
                else if (failure === undefined)
                    stdout.push(piece);
            });
            git.stderr.on('data', (piece) => {
                errorBytes += piece.length;
                if (errorBytes <= maxErrorBytes)
                    stderr.push(piece);
            });
            git.on('error', error => {
                settle();
                reject(notStarted(error, directory));
            });
            git.on('close', status => {
                settle();
                if (failure !== undefined) {
                    reject(failure);
                    return;
                }
                // Ended by somebody else's signal it has no status, and did not do what it was asked.
                resolve({ status: status ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
            });
            // It may end before it has read all: its status says why.
            git.stdin.on('error', () => undefined);
            git.stdin.end(input ?? '');
        })
    };
}
function endProcesses(git, how) {
    try {
        if (process.platform === 'win32' || git.pid === undefined)
            git.kill(how);
        else
            process.kill(-git.pid, how);
    }
    catch {
        // It has ended by itself.
    }
}
function tooMuch(args, limitBytes) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('local', `git ${args.find(arg => !arg.startsWith('-')) ?? ''} wrote more than ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(limitBytes)}`);
}
/** Why git could not be run at all. */
function notStarted(cause, directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('local', `there is no directory "${directory}" to run git in`, { cause });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('local', 'git cannot be run', {
        hint: 'Install git, or see to it that it is in one of the directories of PATH.',
        cause
    });
}


/***/ })

};
