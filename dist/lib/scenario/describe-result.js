import { escapeLineBreaks } from "../lib/escape-hidden.js";
import { escapeTerminal } from "../lib/escape-terminal.js";
import { formatLocation } from "../model/location.js";
import { countsAsFailure } from "../model/status.js";
import { textOfOutput, toolCallsOf, wordsOf } from "./message-text.js";
/** Whether nothing in a scenario is left to complain of: its verdict is a success and every check of it passed. */
export function hasPassed({ run, success }) {
    return success && run.status === 'passed';
}
/** What a scenario came to, for a person at a terminal: verdict, reasoning, criteria, failed checks, conversation. */
export function describeResult(result) {
    const { criteria, messages, reasoning, run, stopReason, verdict } = result;
    const criterionLines = criteria.map(({ criterion, outcome }) => `${MARKS[outcome]} ${criterion}`);
    const failed = run.checks
        .filter((check) => check.use === 'assertion' && countsAsFailure(check))
        .map(({ location, message, type }) => `${type}: ${message} (${formatLocation(location)})`);
    const said = messages.flatMap(linesOf);
    const sections = [
        [`Scenario "${escapeLineBreaks(run.scenario)}" did not pass: ${verdict} (${stopReason}).`],
        reasoning === undefined ? [] : ['Reasoning:', ...indented([reasoning])],
        criterionLines.length === 0 ? [] : ['Criteria:', ...indented(criterionLines)],
        failed.length === 0 ? [] : ['Failed checks:', ...indented(failed)],
        ['Conversation:', ...indented(said.length === 0 ? ['(nothing was said)'] : said)],
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => escapeTerminal(lines.join('\n')))
        .join('\n\n');
}
const MARKS = { met: '[met]', unmet: '[unmet]', inconclusive: '[not judged]' };
const SPEAKERS = { system: 'System', user: 'User', assistant: 'Agent', tool: 'Tool' };
function linesOf(message) {
    if (message.role === 'tool') {
        return message.content.map(({ toolName, output }) => `Tool ${toolName}: ${textOfOutput(output)}`);
    }
    const words = wordsOf(message);
    const calls = toolCallsOf(message).map(({ toolName, input }) => `Agent calls ${toolName}(${JSON.stringify(input)})`);
    return [...(words === '' && calls.length > 0 ? [] : [`${SPEAKERS[message.role]}: ${words}`]), ...calls];
}
function indented(lines) {
    return lines.map((line) => `  ${line.split(/\r\n|\n|\r/).join('\n    ')}`);
}
