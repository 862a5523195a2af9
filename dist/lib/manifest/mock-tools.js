import { problemAt } from "./problem-at.js";
/** Brings the answers of tools to one shape, and adds what is wrong with them to the problems. */
export function parseMockTools(tools, source, problems) {
    return Object.fromEntries(Object.entries(tools).map(([name, written]) => {
        const path = ['tools', name];
        const entries = isList(written)
            ? written.map((answer, index) => [answer, [...path, index]])
            : [[written, path]];
        problems.push(...findUnreachable(entries, source));
        return [name, entries.flatMap(([answer, place]) => parseAnswer(answer, place, source, problems))];
    }));
}
function isList(value) {
    return Array.isArray(value);
}
function parseAnswer({ when, result, error }, path, source, problems) {
    if ((result === undefined) === (error === undefined)) {
        problems.push(problemAt(source, path, {
            code: 'invalid-tool-answer',
            message: error === undefined
                ? 'The tool answers nothing here.'
                : 'The tool cannot give a result and fail at the same time.',
            hint: 'Give it either a "result" or an "error".',
        }));
        return [];
    }
    const condition = when === undefined ? {} : { when: when };
    return [error === undefined ? { ...condition, result: result } : { ...condition, error }];
}
function findUnreachable(entries, source) {
    const first = entries.findIndex(([{ when }]) => when === undefined);
    if (first < 0)
        return [];
    return entries.slice(first + 1).map(([, path]) => problemAt(source, path, {
        severity: 'warning',
        code: 'unreachable-answer',
        message: 'This answer is never given: one before it has no "when" and answers every call.',
        hint: 'Move the answer without "when" to the end.',
    }));
}
