import { findPricing } from "../cost/find-pricing.js";
import { createBudget } from "../engine/budget.js";
import { ManifestError } from "../errors/manifest-error.js";
import { fromUsd } from "../model/money.js";
import { realProviders } from "../plan/lane-of.js";
/**
 * The money of an execution; undefined where no limit is set, and in the mock lane, whose costs are simulated. Throws
 * `ManifestError` with code `USAGE` for a limit that is none, and `UNKNOWN_PRICE` when calls could not be reckoned.
 */
export function openBudget({ maxCost, onWarning }, lane, runs) {
    if (maxCost === undefined)
        return undefined;
    if (!(maxCost > 0 && Number.isFinite(maxCost))) {
        const message = `The limit of the cost is ${maxCost}; give an amount of US dollars above 0, or leave it out.`;
        throw new ManifestError({ code: 'USAGE', message });
    }
    if (lane === 'mock') {
        onWarning('The limit of the cost (max-cost) is not in force: in mock mode costs are simulated.');
        return undefined;
    }
    requirePrices(runs);
    return createBudget(fromUsd(maxCost));
}
/** A limit can be kept only where every price is known; throws `ManifestError` with code `UNKNOWN_PRICE`. */
export function requirePrices(runs) {
    const unknown = realProviders(runs).flatMap((provider) => modelsOf(provider, runs)
        .filter((model) => findPricing({ ...provider.spec, model }) === null)
        .map((model) => `Provider "${provider.id}" (${provider.source.file}) uses the model "${model}"`));
    if (unknown.length === 0)
        return;
    throw new ManifestError({
        code: 'UNKNOWN_PRICE',
        message: `${unknown.join(',\n')}, whose price is unknown, so that no limit of the cost can be kept. Give each of them ` +
            'spec.pricing with input_cost_per_1k and output_cost_per_1k, or leave max-cost out.',
    });
}
/** The models that are asked through a provider: its own, and those that judges want in its place. */
function modelsOf(provider, runs) {
    const arenas = [...new Set(runs.map(({ arena }) => arena.loaded))].filter(({ providers }) => providers.some(({ id, source }) => id === provider.id && source === provider.source));
    const judges = arenas.flatMap(({ config }) => (config.spec.judges ?? []).filter((judge) => judge.provider === provider.id));
    const speaks = judges.length === 0 ||
        runs.some((run) => run.kind === 'scenario' && run.provider === provider) ||
        arenas.some(({ config }) => config.spec.self_play?.roles.some((role) => role.provider === provider.id));
    const judging = judges.map(({ model }) => model || provider.spec.model);
    return [...new Set([...(speaks ? [provider.spec.model] : []), ...judging])];
}
