import { escapeTerminal } from "../../lib/escape-terminal.js";
import { formatLocation } from "../../model/location.js";
import { INCONCLUSIVE } from "../../model/status.js";
import { describeRunError } from "../../reports/describe-run-error.js";
import { CALLED_OFF } from "../criterion-checks.js";
/** What came of the scenarios of a test run, for a terminal; nothing where there were none. */
export function renderSummary(records) {
    if (records.length === 0)
        return '';
    const ordered = [...records].sort((a, b) => compare(orderOf(a), orderOf(b)));
    const sections = ordered.map((record) => linesOf(record).map((line) => `  ${line}`));
    const lines = ['', 'Scenarios', ...sections.flat(), totalOf(records), ''];
    return lines.map((line) => `${escapeTerminal(line)}\n`).join('');
}
/** As the files stand, then as the scenarios do; which process was faster says nothing. */
function orderOf({ location: { file, line }, run, finishedAt, }) {
    return [file, line, run.scenario, finishedAt, run.id];
}
function compare(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index] ?? '';
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
function linesOf({ run, location }) {
    const criteria = run.checks.filter(isCriterion);
    const met = criteria.filter(({ status }) => status === 'passed');
    const counted = criteria.length === 0 ? '' : `; criteria met: ${met.length}/${criteria.length}`;
    return [
        `${oneLine(run.scenario)} (${oneLine(run.provider)}), ${formatLocation(location)}`,
        `  verdict: ${verdictOf(run)}${counted}`,
        ...complaintsOf(run).map((complaint) => `    ${oneLine(complaint)}`),
    ];
}
/** The verdict as the run came to it, from what it left behind. */
function verdictOf({ checks, error, status }) {
    if (status === 'passed')
        return 'success';
    if (status === 'failed')
        return 'failure';
    if (status === 'skipped' || error?.code === CALLED_OFF)
        return 'called off';
    const isOpen = error === undefined && checks.some(({ code }) => code === INCONCLUSIVE);
    return isOpen ? 'inconclusive' : 'error';
}
function complaintsOf({ checks, error, skipReason }) {
    const failed = checks
        .filter(({ status }) => status === 'failed' || status === 'error')
        .map((check) => `${isCriterion(check) ? '' : `${check.type}: `}${check.message}`);
    const broken = error === undefined ? [] : [describeRunError(error)];
    return [...broken, ...(skipReason === undefined ? [] : [skipReason]), ...failed];
}
function isCriterion({ use, type }) {
    return use === 'criterion' && type === 'criterion';
}
function totalOf(records) {
    const counts = new Map();
    let met = 0;
    let judged = 0;
    for (const { run } of records) {
        const verdict = verdictOf(run);
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        const criteria = run.checks.filter(isCriterion);
        judged += criteria.length;
        met += criteria.filter(({ status }) => status === 'passed').length;
    }
    const verdicts = ['success', 'failure', 'inconclusive', 'error', 'called off'].flatMap((verdict) => {
        const count = counts.get(verdict);
        return count === undefined ? [] : [`${count} ${verdict}`];
    });
    const scenarios = `${records.length} ${records.length === 1 ? 'scenario' : 'scenarios'}`;
    return `${scenarios}: ${verdicts.join(', ')}${judged === 0 ? '' : `; criteria met: ${met}/${judged}`}`;
}
function oneLine(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return lines.filter((line) => line !== '').join(' ');
}
