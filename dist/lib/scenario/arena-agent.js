import { ScenarioError } from "../errors/scenario-error.js";
import { systemClock } from "../lib/clock.js";
import { AgentRole } from "./agent.js";
import { fromArenaMessage, toArenaMessages } from "./arena-message.js";
/**
 * Puts an assistant of an arena under test: its prompt, tools and guardrails, its provider or, in mock mode, its mock file.
 * Whoever opened the engine closes it.
 */
export function arenaAgent(engine, { provider, scenario }) {
    let calls = 0;
    return {
        name: provider,
        role: AgentRole.AGENT,
        async call(input) {
            const { scenarioConfig, signal, threadId } = input;
            const run = runOf(engine, scenario ?? scenarioConfig.id ?? scenarioConfig.name, provider);
            const messages = toArenaMessages(input.messages, systemClock.now().toISOString());
            const turn = Math.max(0, messages.filter(({ role }) => role === 'user').length - 1);
            const runId = `${threadId}-${++calls}`;
            const result = await engine.answer({ run, messages, turn, runId, signal });
            return repliesIn(result, (cost) => input.noteCost({ provider, cost }));
        },
    };
}
/** The run of a scenario with a provider. Throws `ManifestError` with code `UNKNOWN_FILTER` or `EMPTY_PLAN`. */
function runOf(engine, scenario, provider) {
    const { runs } = engine.generateRunPlan({ scenarios: [scenario], providers: [provider] });
    const run = runs.find((planned) => planned.kind === 'scenario');
    if (run?.kind === 'scenario')
        return run;
    throw failed(`"${scenario}" is no scenario of the arena that "${provider}" takes part in`);
}
function repliesIn({ error, messages, skipReason }, noteCost) {
    const said = messages.slice(messages.findLastIndex(({ role }) => role === 'user') + 1);
    for (const { cost } of said)
        if (cost !== undefined)
            noteCost(cost);
    if (error !== undefined)
        throw failed(`${error.code}: ${error.message}`);
    if (skipReason !== undefined)
        throw failed(skipReason);
    return said.map(fromArenaMessage);
}
function failed(message) {
    return new ScenarioError({ code: 'AGENT_FAILED', message });
}
