import { caseKey, KEY_SEPARATOR } from "../model/case-key.js";
/** `config::scenario::provider::region::trial`, each part escaped so that no two runs share a key. */
export function runKey(identity) {
    return `${caseKey(identity)}${KEY_SEPARATOR}${identity.trial}`;
}
