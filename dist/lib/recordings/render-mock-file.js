import { isJsonObject } from "../lib/json.js";
import { draftMockFile, isSameAnswer, } from "./mock-draft.js";
import { renderYaml } from "./render-yaml.js";
/**
 * Renders the mock-response file that plays recorded runs back, in plan order, each reply once. Simulated users stand
 * under `selfplay`, or under their scenario where a persona says different things in different scenarios; judges stand
 * under their scenario by provider.
 */
export function renderMockFile(runs) {
    const draft = draftMockFile(runs);
    return { text: renderYaml(sectionsOf(draft)), warnings: [...draft.conflicts] };
}
function sectionsOf(draft) {
    const shared = [...draft.personas].filter(([, script]) => isAlikeEverywhere(script));
    return sections([
        ['scenarios', scenariosOf(draft)],
        ['selfplay', new Map(shared.map(([persona, script]) => [persona, scriptSection(script)]))],
        ['tools', new Map([...draft.tools].map(([tool, answers]) => [tool, toolSection(answers)]))],
        ['summaries', draft.summaries],
    ]);
}
/** Leaves out what is empty. */
function sections(entries) {
    return new Map(entries.filter(([, section]) => section.size > 0));
}
function scenariosOf({ turns, judges, personas }) {
    const own = [...personas].filter(([, script]) => !isAlikeEverywhere(script));
    const names = new Set([
        ...turns.keys(),
        ...judges.keys(),
        ...own.flatMap(([, script]) => [...script.values()].flat().map(({ scenario }) => scenario)),
    ]);
    return new Map([...names].map((scenario) => {
        const speaking = own.flatMap(([persona, script]) => {
            const section = scriptSection(script, scenario);
            return section.size === 0 ? [] : [[persona, section]];
        });
        const judging = [...(judges.get(scenario) ?? [])].map(([provider, script]) => [provider, scriptSection(script)]);
        const said = scriptSection(turns.get(scenario) ?? new Map());
        return [
            scenario,
            new Map([
                ...said,
                ...sections([
                    ['selfplay', new Map(speaking)],
                    ['judges', new Map(judging)],
                ]),
            ]),
        ];
    }));
}
/** Whether a persona says the same in every scenario, as far as it got. */
function isAlikeEverywhere(script) {
    return [...script.values()].every(([first, ...rest]) => rest.every(({ answer }) => first !== undefined && isSameAnswer(first.answer, answer)));
}
function scriptSection(script, scenario) {
    const turns = [...script].flatMap(([number, entries]) => {
        const entry = entries.find((known) => scenario === undefined || known.scenario === scenario);
        return entry === undefined ? [] : [[number, turnOf(entry.answer)]];
    });
    return turns.length === 0 ? new Map() : new Map([['turns', new Map(turns)]]);
}
function turnOf({ content, toolCalls }) {
    if (toolCalls.length === 0)
        return content;
    return new Map([
        ['type', 'tool_calls'],
        ...(content === '' ? [] : [['content', content]]),
        ['tool_calls', toolCalls.map(toolCallOf)],
    ]);
}
function toolCallOf({ id, name, args }, index) {
    return new Map([
        ['name', name],
        // The id that a mock would give by itself needs no words.
        ...(id === `call_${index}_${name}` ? [] : [['id', id]]),
        ...(isJsonObject(args) ? [['arguments', args]] : []),
    ]);
}
/** The first answer whose `when` fits serves, so those that ask for more come first. */
function toolSection(answers) {
    const size = ({ args }) => (isJsonObject(args) ? Object.keys(args).length : 0);
    return answers
        .toSorted((one, other) => size(other) - size(one))
        .map(({ args, answer }) => new Map([
        ...(isJsonObject(args) && Object.keys(args).length > 0 ? [['when', args]] : []),
        ...Object.entries(answer),
    ]));
}
