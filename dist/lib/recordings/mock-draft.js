import { canonicalJson, isJsonObject } from "../lib/json.js";
/** Gathers what runs say into one draft; what does not fit beside what is there is a conflict, and the first stays. */
export function draftMockFile(runs) {
    const draft = {
        turns: new Map(),
        judges: new Map(),
        personas: new Map(),
        tools: new Map(),
        summaries: new Map(),
        conflicts: new Set(),
    };
    for (const run of runs) {
        for (const call of run.modelCalls)
            if ('answer' in call)
                addAnswer(call, call.answer, run, draft);
        for (const call of run.toolCalls)
            addToolCall(call, run, draft);
    }
    return draft;
}
function addAnswer({ speaker, provider, number }, answer, { scenario, region }, draft) {
    noteStrangeArguments(answer.toolCalls, scenario, draft);
    if (speaker.role === 'summariser') {
        addSummary(answer.content, scenario, draft);
        return;
    }
    const { role, persona = '' } = speaker;
    const script = scriptOf({ role, persona, provider, scenario }, draft);
    const entries = entryOf(script, number, () => []);
    const known = entries.find((entry) => entry.scenario === scenario);
    if (known === undefined)
        entries.push({ scenario, answer });
    else if (!isSameAnswer(known.answer, answer)) {
        const who = { assistant: 'the assistant', 'user-simulator': 'the simulated user', judge: 'a judge' };
        draft.conflicts.add(`Scenario "${scenario}": answer ${number} of ${who[speaker.role]} differs between runs (region "${region}", ` +
            `provider "${provider}"); a mock file has one answer to a scenario, and the first run's is kept.`);
    }
}
function scriptOf({ role, persona, provider, scenario }, { turns, personas, judges }) {
    const make = () => new Map();
    if (role === 'assistant')
        return entryOf(turns, scenario, make);
    if (role === 'user-simulator')
        return entryOf(personas, persona, make);
    return entryOf(entryOf(judges, scenario, () => new Map()), provider, make);
}
function entryOf(map, key, make) {
    const known = map.get(key) ?? make();
    map.set(key, known);
    return known;
}
function addSummary(text, scenario, { summaries, conflicts }) {
    const known = summaries.get(scenario);
    if (known === undefined)
        summaries.set(scenario, text);
    else if (known !== text) {
        conflicts.add(`Scenario "${scenario}" was summarised in more than one way; a mock file has one summary to a scenario, and the ` +
            'first is kept.');
    }
}
function addToolCall(call, { scenario }, { tools, conflicts }) {
    // Arguments are refused before the mock file is asked, there as here.
    if ('error' in call && call.error.code === 'ARGS_INVALID')
        return;
    const answer = 'error' in call ? { error: call.error.message } : { result: call.result };
    const answers = entryOf(tools, call.tool, () => []);
    const known = answers.find(({ args }) => isSameJson(args, call.args));
    if (known === undefined)
        answers.push({ args: call.args, answer });
    else if (!isSameJson(known.answer, answer)) {
        conflicts.add(`Tool "${call.tool}" answered ${shorten(JSON.stringify(call.args))} in more than one way (scenario ` +
            `"${scenario}"); a mock file has one answer to the same arguments, and the first is kept.`);
    }
}
function noteStrangeArguments(calls, scenario, { conflicts }) {
    for (const { name, args } of calls) {
        if (args === null || isJsonObject(args))
            continue;
        conflicts.add(`Scenario "${scenario}": the model called "${name}" with arguments that are no mapping; a mock file can only ` +
            'leave them out.');
    }
}
/** Whether two answers would be the same entry of a mock file. */
export function isSameAnswer(one, other) {
    return one.content === other.content && isSameJson(one.toolCalls, other.toolCalls);
}
function isSameJson(one, other) {
    return canonicalJson(one) === canonicalJson(other);
}
function shorten(text) {
    return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
