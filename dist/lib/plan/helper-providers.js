import { onceEach } from "../lib/once-each.js";
import { judgesOf } from "../manifest/arena-judges.js";
/** Every check that a run may hold, guardrails and pack evals included. */
export function checksOfRun({ scenario, prompt, arena }) {
    return [
        ...scenario.turnChecks.flat(),
        ...scenario.conversationChecks,
        ...(prompt?.guardrails ?? []),
        ...(prompt?.packEvals ?? arena.packEvals).map(({ check }) => check),
    ];
}
/** The checks of a run that ask a judge; much of what a run depends on hangs on whether there are any. */
export const judgedChecksOf = onceEach((run) => checksOfRun(run).filter(({ definition }) => definition?.asksJudge));
/** The personas that take part in a run, in the order of the arena. */
export function personasOf({ arena, scenario }) {
    const names = new Set(scenario.manifest.spec.turns.flatMap(({ persona }) => persona ?? []));
    return arena.loaded.personas.filter(({ id }) => names.has(id));
}
/** Those who speak in a run beside the assistant: simulated users, and any judge where a check asks for one. */
export const helperProvidersOf = onceEach((run) => {
    if (run.kind === 'eval')
        return [];
    const { spec } = run.arena.loaded.config;
    const roles = spec.self_play?.enabled === true ? spec.self_play.roles : [];
    const speaking = new Set(run.scenario.manifest.spec.turns.map(({ role }) => role));
    const judges = judgedChecksOf(run).length > 0 ? judgesOf(spec) : [];
    const ids = new Set([...roles.filter(({ id }) => speaking.has(id)), ...judges].map(({ provider }) => provider));
    return run.arena.providers.filter(({ id }) => ids.has(id));
});
