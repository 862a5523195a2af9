import { isJsonObject } from "../lib/json.js";
import { subtractUsd, sumUsd } from "../model/money.js";
const ROLES = ['assistant', 'userSimulator', 'judge', 'summariser'];
/** Where the cost of a run went, from its messages and what was said beside them. */
export function costShares(messages, { provider, sideCalls = [] }, cost) {
    const { cachedCalls = 0, billedCost = null } = cost;
    const shares = [...messages.flatMap((message) => sharesOf(message, provider)), ...sideCalls.map(toShare)];
    return {
        ...(shares.every(({ role }) => role === 'assistant') ? {} : splitShares(shares)),
        ...(cachedCalls === 0 ? {} : { cachedCalls, billedCost }),
    };
}
function splitShares(shares) {
    const sumOf = (matches) => sumUsd(shares.filter(matches).map(({ cost }) => cost));
    const roles = ROLES.filter((role) => shares.some((share) => share.role === role));
    const providers = [...new Set(shares.map(({ provider }) => provider))].sort();
    return {
        costByRole: Object.fromEntries(roles.map((role) => [role, sumOf((share) => share.role === role)])),
        costByProvider: Object.fromEntries(providers.map((provider) => [provider, sumOf((share) => share.provider === provider)])),
    };
}
/** A message of the user costs something where a model wrote it; one of the assistant may have needed summaries. */
function sharesOf(message, provider) {
    const { role, cost, summaryCost, meta } = message;
    if (cost === undefined)
        return [];
    if (role === 'user') {
        const raw = meta?.raw_response;
        const speaker = isJsonObject(raw) ? raw.self_play_provider : undefined;
        const speaking = typeof speaker === 'string' ? speaker : provider;
        return [{ role: 'userSimulator', provider: speaking, cost: cost.totalCost }];
    }
    if (summaryCost === undefined)
        return [{ role: 'assistant', provider, cost: cost.totalCost }];
    return [
        { role: 'assistant', provider, cost: subtractUsd(cost.totalCost, summaryCost.totalCost) },
        { role: 'summariser', provider, cost: summaryCost.totalCost },
    ];
}
function toShare({ role, provider, cost }) {
    return { role: role === 'user-simulator' ? 'userSimulator' : role, provider, cost: cost.totalCost };
}
