/** Between the parts of a run key. */
export const KEY_SEPARATOR = '::';
/** `config::scenario::provider::region`, each part escaped so that no two cases share a key: a run key without its trial. */
export function caseKey({ config, scenario, provider, region }) {
    return [config, scenario, provider, region].map(escapePart).join(KEY_SEPARATOR);
}
/** The case of a run key. */
export function caseOfRunKey(key) {
    const end = key.lastIndexOf(KEY_SEPARATOR);
    return end === -1 ? key : key.slice(0, end);
}
function escapePart(part) {
    return part.replaceAll('%', '%25').replaceAll(':', '%3A');
}
