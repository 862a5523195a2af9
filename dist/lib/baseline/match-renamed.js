/**
 * Finds scenarios again that only their name tells apart: the same configuration, provider and region, and either the
 * same hash over all inputs, or the same words of the user and the same checks. Several candidates on either side make
 * none.
 */
export function matchRenamed(added, gone) {
    const partners = new Map();
    if (added.length === 0 || gone.length === 0)
        return partners;
    for (const signatureOf of [inputsSignature, contentSignature]) {
        const taken = new Set(partners.values());
        const before = soleBySignature(gone.filter((item) => !taken.has(item)), signatureOf);
        const now = soleBySignature(added.filter((item) => !partners.has(item)), signatureOf);
        for (const [signature, item] of now) {
            const partner = before.get(signature);
            if (item !== undefined && partner !== undefined)
                partners.set(item, partner);
        }
    }
    return partners;
}
function soleBySignature(cases, signatureOf) {
    const sole = new Map();
    for (const item of cases) {
        const { config, provider, region } = item.first;
        const signature = signatureOf(item.first);
        if (signature === undefined)
            continue;
        const key = JSON.stringify([config, provider, region, ...signature]);
        sole.set(key, sole.has(key) ? undefined : item);
    }
    return sole;
}
function inputsSignature({ inputs }) {
    return inputs === undefined ? undefined : [inputs];
}
/** A run that nobody spoke in, or that nothing was asked of, is like too many others. */
function contentSignature({ messages, checks }) {
    const said = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
    if (said.length === 0 || checks.length === 0)
        return undefined;
    return [said, checks.map(({ id }) => id).sort()];
}
