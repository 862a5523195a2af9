import { fail, pass } from "./outcome.js";
import { quote } from "./quote.js";
import { tracesOf } from "./tool-traces.js";
/** Counts the results of tools that meet a requirement. */
export function judgeResults(subject, { tool, occurrence, condition, isMet }) {
    const texts = tracesOf(subject, tool).flatMap(({ result }) => (result === undefined ? [] : result.content));
    const found = texts.filter(isMet).length;
    const details = { found, expected: occurrence, ...(tool === undefined ? {} : { tool }) };
    const what = `Results${tool === undefined ? '' : ` of ${quote(tool)}`} that ${condition}: ${found}`;
    if (found >= occurrence)
        return pass(`${what}.`, details);
    const last = texts.at(-1);
    const said = last === undefined ? 'there is no result' : `the last one says ${quote(last)}`;
    return fail(`${what}, expected at least ${occurrence}; ${said}.`, details);
}
