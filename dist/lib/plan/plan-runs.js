import { ManifestError } from "../errors/manifest-error.js";
import { nearestWord } from "../lib/nearest-word.js";
import { problemAt } from "../manifest/problem-at.js";
import { runKey } from "./run-key.js";
import { selectProviders } from "./select-providers.js";
const DEFAULT_REGION = 'default';
/** Plans the runs of several arenas. A filter that names nothing known, or a plan without a run, is an error. */
export function planRuns(arenas, filters) {
    assertKnown('scenario', filters.scenarios, arenas.flatMap((arena) => arena.loaded.scenarios.map(({ id }) => id)));
    assertKnown('provider', filters.providers, arenas.flatMap((arena) => arena.providers.map(({ id }) => id)));
    assertKnown('eval', filters.evals, arenas.flatMap((arena) => arena.loaded.evals.map(({ id }) => id)));
    const warnings = arenas.flatMap((arena) => evalsLeftOut(arena, filters));
    const runs = arenas.flatMap((arena) => isEvalMode(arena, filters) ? planEvals(arena, filters) : planScenarios(arena, filters, warnings));
    if (runs.length === 0)
        throw emptyPlan(arenas, warnings);
    return { runs, warnings };
}
function isEvalMode(arena, filters) {
    if (isSet(filters.evals))
        return true;
    return !isSet(filters.scenarios) && arena.scenarios.length === 0 && arena.loaded.evals.length > 0;
}
/** Without a filter the scenarios of an arena are planned, and its evals would go unnoticed. */
function evalsLeftOut({ scenarios, loaded }, filters) {
    const { evals, config } = loaded;
    if (isSet(filters.scenarios) || isSet(filters.evals))
        return [];
    if (scenarios.length === 0 || evals.length === 0)
        return [];
    const path = ['spec', config.spec.evals === undefined ? 'eval_specs' : 'evals'];
    return [
        problemAt(config.source, path, {
            severity: 'warning',
            code: 'evals-left-out',
            message: `The arena has scenarios and evals; the scenarios run, the evals (${evals.length}) do not.`,
            hint: 'Run the evals by themselves with a filter: --eval, or the input evals.',
        }),
    ];
}
function planScenarios(arena, filters, warnings) {
    const regions = isSet(filters.regions) ? [...new Set(filters.regions)] : [DEFAULT_REGION];
    const wanted = asSet(filters.scenarios);
    const scenarios = arena.scenarios.filter(({ manifest }) => wanted?.has(manifest.id) !== false);
    const providerFilter = asSet(filters.providers);
    const selected = scenarios.map((scenario) => ({
        scenario,
        providers: selectProviders(scenario.manifest.spec, arena.providers, providerFilter),
    }));
    for (const { scenario, providers } of selected) {
        if (providers.length === 0)
            warnings.push(noProvider(scenario, providerFilter !== undefined));
    }
    const config = arena.loaded.config.source.file;
    return regions.flatMap((region) => selected.flatMap(({ scenario, providers }) => providers.flatMap((provider) => trialsOf(scenario).map((trial) => ({
        kind: 'scenario',
        key: runKey({ config, scenario: scenario.manifest.id, provider: provider.id, region, trial }),
        arena,
        config,
        scenario,
        provider,
        prompt: arena.prompts.get(scenario.manifest.spec.task_type),
        region,
        trial,
    })))));
}
/** The numbers of a scenario's trials, from 1. */
function trialsOf({ manifest }) {
    return Array.from({ length: manifest.spec.trials ?? 1 }, (_, index) => index + 1);
}
function planEvals(arena, filters) {
    const wanted = asSet(filters.evals);
    const config = arena.loaded.config.source.file;
    return arena.loaded.evals
        .filter(({ id }) => wanted?.has(id) !== false)
        .map((manifest) => ({
        kind: 'eval',
        key: runKey({ config, scenario: manifest.id, provider: 'eval', region: DEFAULT_REGION, trial: 1 }),
        arena,
        config,
        eval: manifest,
        region: DEFAULT_REGION,
        trial: 1,
    }));
}
function isSet(list) {
    return list !== undefined && list.length > 0;
}
function asSet(list) {
    return isSet(list) ? new Set(list) : undefined;
}
function assertKnown(noun, wanted, known) {
    const names = new Set(known);
    const unknown = (wanted ?? []).filter((name) => !names.has(name));
    if (unknown.length === 0)
        return;
    const suggestions = unknown.flatMap((name) => nearestWord(name, names) ?? []);
    const suggestion = suggestions.length > 0 ? ` Did you mean ${suggestions.map(quote).join(', ')}?` : '';
    const list = names.size > 0 ? [...names].map(quote).join(', ') : 'none';
    throw new ManifestError({
        code: 'UNKNOWN_FILTER',
        message: `The ${noun} filter names ${unknown.map(quote).join(', ')}, which no configuration defines.${suggestion} Known: ${list}.`,
    });
}
function noProvider(scenario, filtered) {
    const { manifest } = scenario;
    const required = manifest.spec.required_capabilities ?? [];
    const wants = required.length > 0 ? ` with the capabilities ${required.join(', ')}` : '';
    return {
        severity: 'warning',
        code: 'scenario-without-run',
        location: manifest.source.locate(['spec', required.length > 0 ? 'required_capabilities' : 'providers']),
        path: 'spec',
        message: `Scenario "${manifest.id}" gets no run: no provider${wants} is left${filtered ? ' by the filter' : ''}.`,
        hint: 'List the capabilities in the provider manifest, or change the filter.',
    };
}
function emptyPlan(arenas, warnings) {
    const files = arenas.map((arena) => arena.loaded.config.source.file).join(', ');
    const reasons = warnings.map(({ message }) => message).join(' ');
    return new ManifestError({
        code: 'EMPTY_PLAN',
        message: `${files}: nothing to run. ${reasons || 'No scenario and no eval is defined.'}`,
    });
}
function quote(name) {
    return `"${name}"`;
}
