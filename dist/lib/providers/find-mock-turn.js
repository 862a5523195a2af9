import { ProviderError } from "../errors/provider-error.js";
/**
 * The scripted answer: the persona's entry or default for a simulated user, else the scenario's entry, the
 * scenario's default, the file's default. Throws `ProviderError` with code `MOCK_ENTRY_MISSING` when there is none.
 */
export function findMockTurn({ content, fileName }, speaker, number) {
    const lists = [
        ...(speaker.role === 'user-simulator' ? [scriptOf(content.selfplay, speaker.persona)] : []),
        scriptOf(content.scenarios, speaker.scenario),
    ];
    for (const script of lists) {
        const turn = ownEntry(script?.turns, number);
        if (turn !== undefined)
            return turn;
        if (script?.defaultResponse !== undefined)
            return textTurn(script.defaultResponse);
    }
    if (content.defaultResponse !== undefined)
        return textTurn(content.defaultResponse);
    throw missingEntry(fileName, speaker, number);
}
/**
 * What a scenario of the file says for a simulated user or a judge of its own, by the number among what that speaker
 * says; undefined where it says nothing.
 */
export function findOwnTurn({ scenarios }, provider, { role, scenario: name, persona }, number) {
    const scenario = ownEntry(scenarios, name);
    const script = role === 'judge'
        ? ownEntry(scenario?.judges, provider)
        : role === 'user-simulator' && persona !== undefined
            ? ownEntry(scenario?.selfplay, persona)
            : undefined;
    const turn = ownEntry(script?.turns, number);
    if (turn !== undefined || script?.defaultResponse === undefined)
        return turn;
    return textTurn(script.defaultResponse);
}
function scriptOf(scripts, name) {
    return name === undefined ? undefined : ownEntry(scripts, name);
}
/** Own keys only, so that a scenario called `constructor` finds nothing by accident. */
function ownEntry(record, key) {
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function textTurn(text) {
    return { text, toolCalls: [] };
}
function missingEntry(fileName, speaker, number) {
    const simulated = speaker.role === 'user-simulator' && speaker.persona !== undefined;
    const name = simulated ? (speaker.persona ?? '') : speaker.scenario;
    // On one line, as a terminal shows it, the entry is still YAML.
    const entry = `${simulated ? 'selfplay' : 'scenarios'}: { ${yamlKey(name)}: { turns: { ${number}: "..." } } }`;
    return new ProviderError({
        code: 'MOCK_ENTRY_MISSING',
        message: `${fileName} has no entry for mock turn ${number} of ${simulated ? 'persona' : 'scenario'} "${name}" ` +
            `(conversation turn ${speaker.turn + 1}) and no defaultResponse that would serve. Add one: ${entry}`,
    });
}
/** A key as YAML takes it; quoted unless it is a plain word. */
function yamlKey(name) {
    return /^[A-Za-z][\w.-]*$/.test(name) ? name : JSON.stringify(name);
}
