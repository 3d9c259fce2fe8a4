export const id = 9818;
export const ids = [9818];
export const modules = {

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubApi: () => (/* binding */ GithubApi),
/* harmony export */   GithubProblem: () => (/* binding */ GithubProblem)
/* harmony export */ });
/* harmony import */ var _report_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);


/** Time for one call: a deployment does not wait for GitHub. */
const callMs = 5_000;
const pauseMs = 250;
const maxMessageLength = 300;
/** Why GitHub did not do what it was asked. */
class GithubProblem extends Error {
    name = 'GithubProblem';
    /** `refused`: it answered, and asking again changes nothing. `unreachable`: it did not answer, or only that it cannot now. */
    type;
    /** HTTP status, of an answer. */
    status;
    constructor(type, message, status, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.type = type;
        this.status = status;
    }
    /** Whether a permission, or the token, may be what is missing: GitHub hides what a token may not see behind 404. */
    get isAboutPermissions() {
        return this.status === 401 || this.status === 403 || this.status === 404;
    }
}
/** GitHub's API, asked for at most a few seconds; the client is loaded with the first call. Calls fail with a {@link GithubProblem}. */
class GithubApi {
    #options;
    #client;
    #login;
    constructor(options) {
        this.#options = options;
    }
    /** Asks for `GET /repos/{owner}/{repo}/…`, or for a change that is the same when it is made twice; once more when GitHub did not answer. */
    async request(route, parameters) {
        return this.#twice(() => this.requestOnce(route, parameters));
    }
    /** The same, not repeated: after `unreachable` nobody knows whether it was done. */
    async requestOnce(route, parameters) {
        return this.#call(async (client, signal) => (await client.request(route, { ...parameters, request: { signal } })).data);
    }
    /** Whose token it is, as the API names the author of a comment. GraphQL says it of the token of a job too, which may not ask `GET /user`. */
    async login() {
        this.#login ??= this.#twice(() => this.#call(async (client, signal) => {
            const answer = await client.graphql('query { viewer { login } }', { request: { signal } });
            const login = answer?.viewer?.login;
            if (typeof login === 'string')
                return login;
            throw new GithubProblem('refused', 'GitHub does not say whose token it is');
        }));
        return this.#login;
    }
    async #twice(call) {
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof GithubProblem) || error.type !== 'unreachable' || this.#options.signal?.aborted === true)
                throw error;
            await new Promise(resolve => setTimeout(resolve, pauseMs));
            return call();
        }
    }
    async #call(work) {
        const { signal, timeoutMs = callMs } = this.#options;
        const timeout = AbortSignal.timeout(timeoutMs);
        try {
            return await work(await this.#connect(), signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
        }
        catch (error) {
            if (error instanceof GithubProblem)
                throw error;
            if (signal?.aborted === true)
                throw new GithubProblem('unreachable', 'there was no time to ask GitHub', undefined, error);
            throw timeout.aborted
                ? new GithubProblem('unreachable', `GitHub did not answer within ${timeoutMs / 1_000} s`, undefined, error)
                : problemOf(error);
        }
    }
    async #connect() {
        this.#client ??= __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413)).then(({ getOctokit }) => {
            const { token, apiUrl = '' } = this.#options;
            const silent = () => undefined;
            return getOctokit(token, {
                // What a server has to say must not get into the log, where lines can be commands.
                log: { debug: silent, info: silent, warn: silent, error: silent },
                ...(apiUrl !== '' && { baseUrl: apiUrl.replace(/\/+$/, '') })
            });
        });
        return this.#client;
    }
}
/** Octokit's errors are known by their members: its classes are in a package of their own. */
function problemOf(error) {
    const { status, response, errors } = error;
    const message = (0,_report_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(error instanceof Error ? error.message : String(error)), maxMessageLength);
    // What the client cannot make sense of, such as an answer that is `null`.
    if (error instanceof TypeError)
        return new GithubProblem('refused', 'GitHub gave an answer that is none of its API', undefined, error);
    // An answer of GraphQL with errors.
    if (Array.isArray(errors))
        return new GithubProblem('refused', `GitHub refused it: ${message}`, 403, error);
    if (typeof status !== 'number' || response === undefined) {
        return new GithubProblem('unreachable', `GitHub could not be asked: ${message}`, undefined, error);
    }
    if (status === 429 || (status === 403 && isLimited(response.headers))) {
        return new GithubProblem('refused', `the token has used up its rate limit (${status})`, 429, error);
    }
    if (status >= 500)
        return new GithubProblem('unreachable', `GitHub answered ${status}: ${message}`, status, error);
    return new GithubProblem('refused', `GitHub refused it (${status}): ${message}`, status, error);
}
function isLimited(headers = {}) {
    return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}


/***/ })

};
