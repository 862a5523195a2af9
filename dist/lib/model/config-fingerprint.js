import { hashValue8 } from "../lib/hash.js";
import { caseKey } from "./case-key.js";
/**
 * Eight hex digits over everything that the runs depend on; undefined where a run does not say it. The same digits on
 * both sides mean that nothing but the models' chance lies between them.
 */
export function configFingerprint(runs) {
    const inputs = new Map(runs.map((run) => [caseKey(run), run.inputs]));
    if (inputs.size === 0 || [...inputs.values()].includes(undefined))
        return undefined;
    return hashValue8([...inputs].map((pair) => pair.join(' ')).sort());
}
