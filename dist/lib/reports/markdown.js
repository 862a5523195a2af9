import { cutText } from "../lib/escape-hidden.js";
import { codeSpan, escapeMarkdown } from "../lib/escape-markdown.js";
import { countsWithConversation } from "../model/check.js";
import { formatLocation } from "../model/location.js";
import { countsAsFailure } from "../model/status.js";
import { describeExchange } from "./describe-entry.js";
import { countOf, formatGoDuration, formatUsd } from "./format-amounts.js";
import { joinBlocks, markdownTable } from "./markdown-table.js";
import { costSection, overviewSection } from "./markdown-totals.js";
const MESSAGE_LENGTH = 1_000;
const ALL_SECTIONS = { overview: true, matrix: true, details: true, failed: true, cost: true };
/** PromptArena's `results.md`; its headings, with the one predicate for what failed. */
export const markdown = {
    name: 'markdown',
    fileName: 'results.md',
    async render(source, sink, { markdown: sections = ALL_SECTIONS }) {
        const runs = await collect(source);
        if (runs.length === 0) {
            await sink.write('# PromptArena Evaluation Results\n\n*No results to display*\n');
            return;
        }
        const blocks = [
            '# 🧪 PromptArena Test Results',
            ...(sections.overview ? [overviewSection(runs, source)] : []),
            ...(sections.matrix ? [matrixSection(runs)] : []),
            ...(sections.details ? [conversationSection(runs)] : []),
            ...(sections.failed ? [failedSection(runs)] : []),
            ...(sections.cost ? [costSection(runs, source)] : []),
        ];
        await sink.write(`${joinBlocks(blocks)}\n`);
    },
};
async function collect(source) {
    const runs = [];
    for await (const run of source.runs())
        runs.push(run);
    return runs;
}
const STATUS_WORDS = { passed: '✅ Pass', failed: '❌ Fail', error: '❌ Error', skipped: 'Skipped' };
function matrixSection(runs) {
    const headings = [
        'Provider',
        'Scenario',
        'Region',
        'Status',
        'Duration',
        'Turns',
        'Guardrails',
        'Assertions',
        'Tools',
        'Cost',
    ];
    const rows = runs.map((run) => [
        name(run.provider),
        name(run.scenario),
        name(run.region),
        `${STATUS_WORDS[run.status]}${run.carried === undefined ? '' : ' (carried over)'}`,
        formatGoDuration(Math.trunc(run.latencyMs)),
        String(run.messages.length),
        guardrailCell(run),
        assertionCell(run),
        toolCell(run),
        formatUsd(run.cost),
    ]);
    return `## 🔍 Test Results\n\n${markdownTable(headings, rows)}`;
}
function guardrailCell({ checks }) {
    const fired = checks.filter(({ use, status }) => use === 'guardrail' && status === 'failed');
    if (fired.length === 0)
        return '-';
    return `${fired.some(countsAsFailure) ? '❌' : '✅'} (${fired.length})`;
}
function assertionCell({ checks }) {
    const assertions = checks.filter(({ use }) => use !== 'guardrail');
    if (assertions.length === 0)
        return '-';
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    return passed === assertions.length ? `✅ (${passed})` : `❌ (${passed}/${assertions.length})`;
}
function toolCell({ messages }) {
    const calls = messages.reduce((sum, { toolCalls }) => sum + toolCalls.length, 0);
    return calls === 0 ? '-' : `✅ (${countOf(calls, 'call')})`;
}
function conversationSection(runs) {
    const blocks = runs.flatMap((run) => {
        const checks = run.checks.filter(countsWithConversation);
        return checks.length === 0 ? [] : [conversationBlock(run, checks)];
    });
    return blocks.length === 0 ? '' : joinBlocks(['## 🧩 Conversation Assertions', ...blocks]);
}
function conversationBlock(run, checks) {
    const failed = checks.filter(({ status }) => status !== 'passed').length;
    return joinBlocks([
        `### ${title(run)} — ${failed === 0 ? '✅ Passed' : '❌ Failed'}`,
        `- Total: ${checks.length}\n- Failed: ${failed}`,
        markdownTable(['Passed', 'Message', 'Details'], checks.map((check) => [
            check.status === 'passed' ? '✅' : check.status === 'failed' ? '❌' : check.status,
            escapeMarkdown(cutText(check.message, MESSAGE_LENGTH)),
            check.details === undefined ? '' : name(cutText(JSON.stringify(check.details), MESSAGE_LENGTH)),
        ])),
    ]);
}
function failedSection(runs) {
    const failed = runs.filter(({ status }) => status === 'failed' || status === 'error');
    return failed.length === 0 ? '' : joinBlocks(['## 🔍 Failed Tests', ...failed.map(failedBlock)]);
}
function failedBlock(run) {
    const bad = run.checks.filter((check) => countsAsFailure(check) || check.status === 'error');
    const violations = bad.filter(({ use }) => use === 'guardrail');
    const assertions = bad.filter(({ use }) => use !== 'guardrail');
    const tools = new Set(run.messages.flatMap(({ toolCalls }) => toolCalls.map((call) => call.name)));
    const bullets = [
        `- **Duration**: ${formatGoDuration(Math.trunc(run.latencyMs))}`,
        `- **Cost**: ${formatUsd(run.cost)}`,
        ...(run.error === undefined
            ? []
            : [`- **Error**${atPlace(run.error)}: ${message(`${run.error.code}: ${run.error.message}`)}`]),
        ...checkBullets('Guardrail Violations', violations),
        ...checkBullets('Assertion Failures', assertions),
        ...(tools.size === 0 ? [] : [`- **Tools Used**: ${[...tools].map(name).join(', ')}`]),
    ];
    return `### ❌ ${title(run)}\n\n${bullets.join('\n')}`;
}
function atPlace({ location }) {
    return location === undefined ? '' : ` at ${name(formatLocation(location))}`;
}
function checkBullets(heading, checks) {
    if (checks.length === 0)
        return [];
    return [
        `- **${heading}**: ${checks.length}`,
        ...checks.map((check) => `  - ${name(check.type)}${describeExchange(check.iteration)} at ${name(formatLocation(check.location))}: ${message(check.message)}`),
    ];
}
function title({ scenario, provider, region }) {
    return `${name(scenario)} → ${name(provider)} (${name(region)})`;
}
function message(text) {
    return escapeMarkdown(cutText(text, MESSAGE_LENGTH));
}
function name(text) {
    return codeSpan(text);
}
