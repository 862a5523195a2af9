import { findPricing } from "../cost/find-pricing.js";
import { priceCounted } from "../cost/price-counted.js";
import { boundDepth } from "../lib/bound-depth.js";
import { concealJson } from "../lib/conceal-json.js";
/** Levels of what is kept of a request or an answer; nothing sensible nests deeper. */
const DEEPEST_KEPT = 100;
/** The completion an answer makes: priced, and with what was exchanged where the manifest asks for it. */
export function toCompletion({ spec }, { usage, ...answer }, exchange, conceal) {
    const cost = costOf(usage, spec);
    return { ...answer, cost, ...(spec.include_raw_output ? { raw: rawOf(exchange, conceal) } : {}) };
}
function costOf(usage, spec) {
    return usage !== undefined && 'totalCost' in usage ? usage : priceCounted(usage, findPricing(spec));
}
function rawOf({ request, response }, conceal) {
    const plain = (value) => concealJson(boundDepth(JSON.parse(JSON.stringify(value)), DEEPEST_KEPT), conceal);
    return { request: plain(request), response: plain(response) };
}
