import { escapeXml, escapeXmlAttribute } from "../lib/escape-xml.js";
import { countsWithConversation } from "../model/check.js";
import { toUsd } from "../model/money.js";
import { formatGoDuration } from "./format-amounts.js";
import { junitOutcome } from "./junit-outcome.js";
/** JUnit XML as PromptArena lays it out: a suite for each scenario, a test case for each run. */
export const junit = {
    name: 'junit',
    fileName: 'junit.xml',
    async render(source, sink, { generatedAt }) {
        const suites = new Map();
        for await (const run of source.runs()) {
            // The config keeps scenarios of one name in two arenas apart.
            const key = JSON.stringify([run.config, run.scenario]);
            const suite = suites.get(key);
            if (suite === undefined)
                suites.set(key, [run]);
            else
                suite.push(run);
        }
        await sink.write('<?xml version="1.0" encoding="UTF-8"?>\n');
        await sink.write(`<testsuites name="Arena Test Results" ${counts([...suites.values()].flat())}>\n`);
        for (const runs of suites.values()) {
            const name = escapeXmlAttribute(runs[0]?.scenario ?? '');
            const time = escapeXmlAttribute(generatedAt);
            await sink.write(`  <testsuite name="${name}" ${counts(runs)} timestamp="${time}">\n`);
            for (const run of runs)
                await sink.write(testCase(run));
            await sink.write('  </testsuite>\n');
        }
        await sink.write('</testsuites>\n');
    },
};
function counts(runs) {
    const count = (status) => runs.filter((run) => run.status === status).length;
    const time = seconds(runs.reduce((sum, { latencyMs }) => sum + latencyMs, 0));
    const skipped = count('skipped');
    return `tests="${runs.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${skipped}" time="${time}"`;
}
function testCase(run) {
    const name = escapeXmlAttribute(`${run.provider}.${run.region}.${run.id}`);
    const className = escapeXmlAttribute(run.scenario);
    const parts = [...junitOutcome(run), systemOut(run), ...properties(run)];
    return [
        `    <testcase name="${name}" classname="${className}" time="${seconds(run.latencyMs)}">\n`,
        ...parts.map((part) => `      ${part}\n`),
        '    </testcase>\n',
    ].join('');
}
function systemOut(run) {
    const toolCalls = run.messages.reduce((sum, message) => sum + message.toolCalls.length, 0);
    const lines = [
        `Run ID: ${run.id}`,
        `Provider: ${run.provider}`,
        `Region: ${run.region}`,
        `Duration: ${formatGoDuration(run.latencyMs)}`,
        ...(run.cost === null
            ? ['Cost: unknown']
            : run.cost > 0
                ? [
                    `Cost: $${toUsd(run.cost).toFixed(6)}`,
                    `Input Tokens: ${run.inputTokens}`,
                    `Output Tokens: ${run.outputTokens}`,
                ]
                : []),
        ...(toolCalls > 0 ? [`Tool Calls: ${toolCalls}`] : []),
    ];
    return `<system-out>${escapeXml(lines.join('\n'))}</system-out>`;
}
function properties({ checks, carried }) {
    const values = [
        ...(carried === undefined ? [] : [['carried', carried.sha ?? 'true']]),
        ...conversationValues(checks.filter(countsWithConversation)),
    ];
    if (values.length === 0)
        return [];
    const lines = values.map(([name, value]) => `  <property name="${name}" value="${escapeXmlAttribute(String(value))}"/>`);
    return ['<properties>', ...lines, '</properties>'];
}
function conversationValues(judged) {
    if (judged.length === 0)
        return [];
    const failed = judged.filter(({ status }) => status !== 'passed').length;
    const values = { total: judged.length, failed, passed: failed === 0 };
    return Object.entries(values).map(([name, value]) => [`conversation_assertions.${name}`, value]);
}
function seconds(milliseconds) {
    return String(milliseconds / 1000);
}
