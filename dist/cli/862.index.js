export const id = 862;
export const ids = [862];
export const modules = {

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowLog: () => (/* binding */ workflowLog)
});

// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __webpack_require__(2412);
// EXTERNAL MODULE: ./lib/report/failure-text.js
var failure_text = __webpack_require__(6030);
// EXTERNAL MODULE: ./lib/report/outcome-text.js
var outcome_text = __webpack_require__(860);
// EXTERNAL MODULE: ./lib/report/running-work.js
var running_work = __webpack_require__(3627);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/report/target-column.js
var target_column = __webpack_require__(6116);
;// CONCATENATED MODULE: ./lib/report/github/inert-line.js

/*
 * How the runner finds commands in what a step prints (actions/runner, ActionCommand.cs):
 * - `::name args::data` only at the start of a line, after `TrimStart()`, which knows all of Unicode's white space;
 * - `##[name args]data` anywhere in a line;
 * - a line ends at LF, CR or CRLF.
 * Both searches compare strings by culture, so characters without weight (soft hyphen, zero-width space) do not count as a difference.
 */
// `##[`, also with characters without weight in between.
const oldCommand = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu;
const startsHarmlessly = /^ *(?!:)[\p{L}\p{N}\p{P}\p{S}]/u;
const quote = '| ';
/** One line that the runner cannot take for a command, otherwise as it is. Line breaks become blanks, control characters go. */
function inertLine(text) {
    const line = breakOldCommands((0,sanitize/* sanitizeLines */.X$)(text).join(' '));
    return line.trim() === '' || startsHarmlessly.test(line) ? line : quote + line;
}
/** A line of untrusted text, marked as a quotation: it starts with `| ` whatever it says. */
function quotedLine(text) {
    return quote + breakOldCommands((0,sanitize/* sanitizeLines */.X$)(text).join(' '));
}
/** Makes `##[name]` a text that neither the runner nor the log viewer, which paints such lines, takes for a command. */
function breakOldCommands(text) {
    return text.replace(oldCommand, '## [');
}

;// CONCATENATED MODULE: ./lib/report/github/workflow-log.js










/** Bounds on what is remembered until an instance is final; the oldest lines go first. */
const maxLinesPerTarget = 500;
const maxLineLength = 1_000;
/** GitHub's log viewer becomes slow with more; failed instances always have theirs. */
const maxGroups = 100;
/**
 * What the action prints in a runner: each event as it happens, and for each instance, once it is final, a group with the table of
 * its lifecycle events and what its hooks wrote. Groups do not nest and instances run side by side, so an instance's text
 * is kept until its group can be written in one go.
 *
 * Text from hosts can issue no workflow command, for two reasons that do not depend on each other: every line is made inert
 * (inert-line.ts), and blocks of quoted text stand between `stop-commands` and its token. Annotations are not printed
 * here: they must stand outside of such blocks.
 */
function workflowLog({ write, stopToken }) {
    const running = new running_work/* RunningWork */.T();
    const column = new target_column/* TargetColumn */.O();
    const logs = new Map();
    const explained = new Set();
    let groups = 0;
    let groupsLeftOut = 0;
    const say = (line) => {
        write(inertLine(line));
    };
    const quote = (lines) => {
        if (lines.length === 0)
            return;
        const token = stopToken();
        write(`::stop-commands::${token}`);
        try {
            for (const line of lines)
                write(quotedLine(line));
        }
        finally {
            write(`::${token}::`);
        }
    };
    const group = (title, body) => {
        write(`::group::${commandData(title)}`);
        try {
            body();
        }
        finally {
            write('::endgroup::');
        }
    };
    const logOf = (deploymentId, target) => {
        const key = JSON.stringify([deploymentId, target]);
        const existing = logs.get(key);
        if (existing)
            return existing;
        const log = { deploymentId, target, events: new Map(), output: [], dropped: 0 };
        logs.set(key, log);
        return log;
    };
    const flush = (log, status) => {
        logs.delete(JSON.stringify([log.deploymentId, log.target]));
        if (log.events.size === 0 && log.output.length === 0)
            return;
        if (groups >= maxGroups && status !== 'Failed') {
            groupsLeftOut += 1;
            return;
        }
        groups += 1;
        const events = [...log.events.values()];
        group(`${log.target}  ${status}  ${(0,count/* count */.U)(events.length, 'event')} of ${log.deploymentId}`, () => {
            for (const event of events)
                say(`  ${(0,describe_event/* describeLifecycleEvent */.K)(event)}`);
            const quoted = log.dropped > 0 ? [`(${(0,count/* count */.U)(log.dropped, 'earlier line')} left out)`, ...log.output] : [...log.output];
            // Hosts on AWS report output only with a failure; the embedded CodeDeploy has told all of it line by line already.
            if (log.output.length === 0)
                for (const event of events)
                    quoted.push(...logTail(event));
            quote(quoted);
        });
    };
    const flushAll = (deploymentId) => {
        for (const log of [...logs.values()])
            if (deploymentId === undefined || log.deploymentId === deploymentId)
                flush(log, 'not finished');
    };
    const explain = (failure) => {
        const key = JSON.stringify(failure);
        if (explained.has(key))
            return;
        explained.add(key);
        const { summary, facts, message, logTail: log, place, remedy } = (0,failure_text/* failureText */.k)(failure);
        say(`Failure: ${summary}`);
        for (const [label, value] of facts)
            say(`  ${label}: ${value}`);
        if (place !== undefined)
            say(`  at: ${place}`);
        quote([...message, ...log]);
        for (const line of remedy)
            say(`  to do: ${line}`);
    };
    return event => {
        running.observe(event);
        column.observe(event);
        const line = (0,describe_event/* describeEvent */.g)(event, { targetWidth: column.width });
        switch (event.type) {
            case 'validated': {
                const { file, diagnostics, text } = event.validation;
                if (line !== undefined)
                    say(line);
                if (diagnostics.length === 0)
                    break;
                group(`${(0,count/* count */.U)(diagnostics.length, 'finding')} in ${file}`, () => quote(diagnostics.flatMap(diagnostic => (0,code_frame/* renderDiagnostic */.I)(diagnostic, text).split('\n'))));
                break;
            }
            case 'hook-output': {
                const log = logOf(event.deploymentId, event.target);
                for (const text of (0,sanitize/* sanitizeLines */.X$)(event.line)) {
                    log.output.push((0,clip/* clip */.$Q)(`${event.lifecycleEvent} ${event.script}: ${text}`, maxLineLength));
                }
                if (log.output.length > maxLinesPerTarget)
                    log.dropped += log.output.splice(0, log.output.length - maxLinesPerTarget).length;
                break;
            }
            case 'lifecycle-changed':
                logOf(event.deploymentId, event.target).events.set(event.event.name, event.event);
                if (line !== undefined)
                    say(line);
                break;
            case 'target-changed':
                if (line === undefined)
                    break;
                say(line);
                flush(logOf(event.deploymentId, event.target), event.to);
                break;
            case 'finished':
                flushAll(event.deploymentId);
                if (line !== undefined)
                    say(line);
                break;
            case 'failure-explained':
                explain(event.failure);
                break;
            case 'heartbeat': {
                const detail = running.describe();
                say(detail === '' ? (line ?? '') : `${line ?? ''}: ${detail}`);
                break;
            }
            case 'ended': {
                flushAll();
                if (groupsLeftOut > 0)
                    say(`${(0,count/* count */.U)(groupsLeftOut, 'more target')} without a group of their own: see the lines above`);
                event.result.failures.forEach(explain);
                const story = (0,outcome_text/* rollbackStory */.Gn)(event.result);
                if (story !== undefined)
                    say(story);
                if (line !== undefined)
                    say(line);
                break;
            }
            default:
                if (line !== undefined)
                    say(line);
        }
    };
}
function logTail({ name, diagnostics }) {
    if (!diagnostics)
        return [];
    const { scriptName, message, logTail: tail } = diagnostics;
    return [...(0,sanitize/* sanitizeLines */.X$)(message), ...(0,sanitize/* sanitizeLines */.X$)(tail)].map(line => (0,clip/* clip */.$Q)(`${name} ${scriptName}: ${line}`, maxLineLength));
}
/** The data of a workflow command; `%`, CR and LF are escaped as the runner unescapes them. */
function commandData(text) {
    return breakOldCommands((0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(text), 200)).replaceAll('%', '%25');
}


/***/ })

};
