export const id = 360;
export const ids = [360];
export const modules = {

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consoleReporter: () => (/* binding */ consoleReporter)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/size.js
var size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __webpack_require__(2412);
;// CONCATENATED MODULE: ./lib/report/failure-diagnostic.js
/** The place a failure is about, as a finding that can be rendered with a code frame; undefined when the place is not known. */
function failureDiagnostic({ code, event, script, location }) {
    if (location?.span === undefined)
        return undefined;
    const message = `${script ?? 'this'} failed${event === undefined ? '' : ` in ${event}`}`;
    return { rule: code, severity: 'error', message, file: location.file, span: location.span };
}

// EXTERNAL MODULE: ./lib/report/failure-text.js
var failure_text = __webpack_require__(6030);
// EXTERNAL MODULE: ./lib/report/findings-text.js
var findings_text = __webpack_require__(1564);
// EXTERNAL MODULE: ./lib/report/outcome-text.js
var outcome_text = __webpack_require__(860);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/running-work.js
var running_work = __webpack_require__(3627);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/report/target-column.js
var target_column = __webpack_require__(6116);
;// CONCATENATED MODULE: ./lib/report/console-reporter.js












const severityTones = { error: 'bad', warning: 'warn', info: 'dim' };
/**
 * Tells an operation on the command line: a line for each event, a block for each failure, and how it ended as the last line.
 * Whatever hosts and scripts wrote has lost its control characters.
 */
function consoleReporter({ write, colour = false, showProgress }) {
    const paint = colour ? report_paint/* ansiPaint */.U : report_paint/* plainPaint */.p;
    const texts = new Map();
    const running = new running_work/* RunningWork */.T();
    const column = new target_column/* TargetColumn */.O();
    const explained = new Set();
    let progressShown = false;
    let lastLine = '';
    const progress = (text) => {
        if (!showProgress || (text === '' && !progressShown))
            return;
        showProgress(text);
        progressShown = text !== '';
    };
    const say = (lines) => {
        if (lines.length > 0)
            progress('');
        for (const line of lines) {
            // Blocks are set apart by one blank line, wherever they stand.
            if (line !== '' || lastLine !== '')
                write(line);
            lastLine = line;
        }
    };
    const explain = (failure) => {
        const key = JSON.stringify(failure);
        if (explained.has(key))
            return [];
        explained.add(key);
        return failureBlock(failure, texts, paint);
    };
    return event => {
        running.observe(event);
        column.observe(event);
        if (event.type === 'validated')
            texts.set(event.validation.file, event.validation.text);
        switch (event.type) {
            case 'validated': {
                const { diagnostics, text } = event.validation;
                const { shown, rest } = (0,findings_text/* findingsToShow */.T)(diagnostics);
                say([(0,describe_event/* describeEvent */.g)(event, { paint }) ?? '', ...shown.flatMap(diagnostic => paintedDiagnostic(diagnostic, text, paint))]);
                if (rest !== undefined)
                    say([rest]);
                break;
            }
            case 'failure-explained':
                say(explain(event.failure));
                break;
            case 'ended':
                say(event.result.failures.flatMap(explain));
                say(closing(event.result, paint));
                break;
            case 'upload-progressed':
                progress(`Uploading: ${(0,size/* formatSize */.X)(event.sentBytes)}`);
                break;
            default: {
                const line = (0,describe_event/* describeEvent */.g)(event, { paint, targetWidth: column.width });
                if (line !== undefined)
                    say([event.type === 'heartbeat' ? withDetail(line, running.describe()) : line]);
                else if (isProgress(event))
                    progress(running.describe());
            }
        }
    };
}
/** The lines of a finding: its head in the colour of its severity, its frame, its hint. */
function paintedDiagnostic(diagnostic, text, paint) {
    const [head = '', ...rest] = (0,code_frame/* renderDiagnostic */.I)(diagnostic, text).split('\n');
    return [paint(severityTones[diagnostic.severity], head), ...rest];
}
function isProgress({ type }) {
    return type === 'overview-changed' || type === 'lifecycle-changed' || type === 'target-changed';
}
function withDetail(line, detail) {
    return detail === '' ? line : `${line}: ${detail}`;
}
function failureBlock(failure, texts, paint) {
    const { summary, facts, message, logTail, place, remedy } = (0,failure_text/* failureText */.k)(failure);
    const lines = ['', `${paint('bad', 'Failure:')} ${paint('strong', summary)}`];
    const add = (label, values) => {
        for (const [index, value] of values.entries())
            lines.push(`  ${(index === 0 ? label : '').padEnd(8)} ${value}`.trimEnd());
    };
    for (const [label, value] of facts)
        add(label, [value]);
    add('message', message);
    add('log', logTail.map(line => paint('dim', `| ${line}`)));
    if (place !== undefined)
        add('at', [place]);
    const diagnostic = failureDiagnostic(failure);
    const text = texts.get(failure.location?.file ?? '');
    if (diagnostic && text !== undefined) {
        // The place and the failure are told already: only the frame is new.
        for (const line of paintedDiagnostic(diagnostic, text, paint).slice(1))
            lines.push(`  ${line}`);
    }
    add('to do', remedy);
    lines.push('');
    return lines;
}
function closing(result, paint) {
    const lines = [];
    const story = (0,outcome_text/* rollbackStory */.Gn)(result);
    if (story !== undefined)
        lines.push(story);
    if (result.errorMessage !== undefined && result.failures.length === 0)
        lines.push((0,sanitize.sanitizeLine)(result.errorMessage));
    if (result.deploymentUrl !== undefined && result.outcome !== 'succeeded')
        lines.push((0,sanitize.sanitizeLine)(result.deploymentUrl));
    lines.push(`${paint(outcome_text/* outcomeTones */.KC[result.outcome], (0,outcome_text/* describeOutcome */.SS)(result))}, after ${(0,duration/* formatDuration */.a)(result.durationMs)}`);
    return lines;
}


/***/ })

};
