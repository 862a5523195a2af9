const SEPARATOR = '::';
/** `config::scenario::provider::region::trial`, each part escaped so that no two runs share a key. */
export function runKey({ config, scenario, provider, region, trial }) {
    return [config, scenario, provider, region, String(trial)].map(escapePart).join(SEPARATOR);
}
function escapePart(part) {
    return part.replaceAll('%', '%25').replaceAll(':', '%3A');
}
