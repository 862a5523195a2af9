import { mockFileSchema, } from "./mock-file.js";
import { parseMockTools } from "./mock-tools.js";
import { problemAt } from "./problem-at.js";
import { findNotes } from "./schema-notes.js";
import { describeIssues } from "./schema-problems.js";
/** Parses a mock-response file; malformed entries are errors, unknown keys warnings. */
export function parseMockFile(value, source) {
    const parsed = mockFileSchema.safeParse(value ?? {});
    if (!parsed.success) {
        return { problems: describeIssues(parsed.error.issues, { value, source, schema: mockFileSchema }) };
    }
    const { defaultResponse, scenarios, selfplay, summaries, tools } = parsed.data;
    const problems = [...findNotes(mockFileSchema, value, source)];
    const mockFile = {
        ...(defaultResponse === undefined ? {} : { defaultResponse }),
        scenarios: normaliseScenarios(scenarios, ['scenarios'], source, problems),
        selfplay: normaliseScripts(selfplay, ['selfplay'], source, problems),
        ...(tools ? { tools: parseMockTools(tools, source, problems) } : {}),
        ...(summaries === undefined || summaries === null ? {} : { summaries }),
    };
    return { mockFile, problems };
}
function normaliseScenarios(scenarios, path, source, problems) {
    const scripts = normaliseScripts(scenarios, path, source, problems);
    return Object.fromEntries(Object.entries(scripts).map(([id, script]) => {
        const { selfplay, judges } = scenarios?.[id] ?? {};
        const inside = (key, written) => written ? { [key]: normaliseScripts(written, [...path, id, key], source, problems) } : {};
        return [id, { ...script, ...inside('selfplay', selfplay), ...inside('judges', judges) }];
    }));
}
function normaliseScripts(scripts, path, source, problems) {
    return Object.fromEntries(Object.entries(scripts ?? {}).map(([id, { defaultResponse, turns }]) => {
        const entries = Object.entries(turns ?? {}).map(([number, turn]) => {
            problems.push(...turnProblems(number, turn, [...path, id, 'turns', number], source));
            return [number, normaliseTurn(turn)];
        });
        const script = { turns: Object.fromEntries(entries) };
        return [id, defaultResponse === undefined ? script : { defaultResponse, ...script }];
    }));
}
function normaliseTurn(turn) {
    if (typeof turn === 'string')
        return { text: turn, toolCalls: [] };
    const written = [turn.content, turn.text, turn.response].find((text) => text !== undefined && text !== '');
    const spoken = (turn.parts ?? []).flatMap(({ type, text }) => type === 'text' && text !== undefined ? [text] : []);
    return {
        text: written ?? spoken.join('\n'),
        toolCalls: (turn.tool_calls ?? []).map((call) => ({
            ...(call.id === undefined ? {} : { id: call.id }),
            name: call.name,
            arguments: call.arguments,
        })),
        ...(turn.parts === undefined ? {} : { parts: turn.parts }),
    };
}
function turnProblems(number, turn, path, source) {
    const problems = [];
    if (!/^[1-9]\d*$/.test(number)) {
        problems.push(problemAt(source, path, {
            code: 'invalid-turn-number',
            message: `"${number}" is no turn number.`,
            hint: 'Turns are numbered from 1, as whole numbers.',
            key: true,
        }));
    }
    const says = typeof turn === 'string' || Object.values(turn).some((part) => part !== undefined && part !== turn.type);
    if (!says) {
        problems.push(problemAt(source, path, {
            code: 'empty-turn',
            message: `The mock turn ${number} answers nothing.`,
            hint: 'Give it a "content", "tool_calls" or "parts"; an empty answer is "".',
        }));
    }
    return problems;
}
