import { formatLocation } from "../model/location.js";
import { countOf } from "./format-amounts.js";
import { createPaint, terminalLine } from "./terminal-style.js";
/** One line for each problem, `file:line:col: error path: message. hint`, by file and line, then how many there are. */
export function formatProblems(problems, { color }) {
    if (problems.length === 0)
        return '';
    const paint = createPaint(color);
    const lines = ordered(problems).map((problem) => problemLine(problem, paint));
    const total = problems.length > 1 ? [totalLine(problems)] : [];
    return `${[...lines, ...total].join('\n')}\n`;
}
/** Files in the order in which they first come up, and each file from top to bottom. */
function ordered(problems) {
    const rank = new Map([...new Set(problems.map(({ location }) => location.file))].map((file, index) => [file, index]));
    const rankOf = ({ location }) => rank.get(location.file) ?? 0;
    return problems.toSorted((a, b) => rankOf(a) - rankOf(b) || a.location.line - b.location.line || a.location.column - b.location.column);
}
function problemLine({ severity, location, path, message, hint }, paint) {
    const word = paint(severity === 'error' ? 'red' : 'yellow', severity);
    const where = path === '' ? '' : ` ${terminalLine(path)}`;
    const advice = hint === undefined ? '' : ` ${terminalLine(hint)}`;
    return `${paint('bold', terminalLine(formatLocation(location)))}: ${word}${where}: ${terminalLine(message)}${advice}`;
}
function totalLine(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const files = new Set(problems.map(({ location }) => location.file)).size;
    const counts = `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')}`;
    return `${counts} in ${countOf(files, 'file')}`;
}
