import { requestSettings } from "../conversation/request-settings.js";
import { identityOf } from "../plan/planned-run.js";
/** Describes a run: what it is, the settings in force, who takes part. */
export function describeRun(run, { runId, attempt, commit, overrides, recordingPath }) {
    return {
        runId,
        ...identityOf(run),
        attempt,
        ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
        ...(commit === undefined ? {} : { commit }),
        ...(recordingPath === undefined ? {} : { recordingPath }),
        ...(run.kind === 'scenario'
            ? { ...promptPackOf(run), params: paramsOf(run, overrides), ...tagsOf(run), ...selfPlayOf(run) }
            : {}),
    };
}
/** The pack that the arena names, where it says its id; else a prompt is known by what scenarios ask for it with. */
function promptPackOf({ prompt, arena }) {
    const pack = arena.loaded.pack?.content;
    if (pack?.id)
        return { promptPack: pack.version ? { id: pack.id, version: pack.version } : { id: pack.id } };
    if (prompt === undefined)
        return {};
    const { task_type: id, version } = prompt.manifest.spec;
    return { promptPack: version === '' ? { id } : { id, version } };
}
function paramsOf(run, overrides) {
    const { temperature, topP, maxTokens, seed } = requestSettings(run, undefined, overrides);
    return {
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { top_p: topP }),
        ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
        ...(seed === undefined ? {} : { seed }),
    };
}
function tagsOf({ scenario }) {
    const { metadata, spec } = scenario.manifest;
    const labels = Object.entries({ ...metadata.labels, ...spec.labels });
    return labels.length === 0 ? {} : { tags: labels.map(([name, value]) => `${name}=${value}`) };
}
/** The first simulated user of a scenario speaks for it in the results. */
function selfPlayOf(run) {
    const { self_play: selfPlay } = run.arena.loaded.config.spec;
    const roles = selfPlay?.enabled === true ? selfPlay.roles : [];
    for (const { role: name, persona } of run.scenario.manifest.spec.turns) {
        const role = roles.find(({ id }) => id === name);
        if (role === undefined)
            continue;
        const provider = run.arena.providers.find(({ id }) => id === role.provider);
        const { region } = run;
        return {
            selfPlay: true,
            ...(persona === undefined ? {} : { persona }),
            assistantRole: { provider: run.provider.id, model: run.provider.spec.model, region },
            userRole: { provider: role.provider, model: provider?.spec.model ?? '', region },
        };
    }
    return {};
}
