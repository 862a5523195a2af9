/** In fewer characters an encoding looks like any other text. */
const SHORTEST_ENCODED = 8;
/** A secret as it is and as programs write it down: in JSON, in JSON within JSON, in addresses, and in Base64. */
export function spellSecret(secret) {
    const inJson = escapeJson(secret);
    return [...new Set([secret, inJson, escapeJson(inJson), ...inAddresses(secret), ...inBase64(secret)])];
}
function escapeJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
function inAddresses(secret) {
    // As bytes, because half of a pair of surrogates cannot be encoded.
    const encoded = encodeURIComponent(Buffer.from(secret).toString());
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
    return [encoded, inForm].flatMap((text) => [text, text.replace(/%../g, (code) => code.toLowerCase())]);
}
/** What of the encoding depends on the secret alone, as others encode it together with what stands around it. */
function inBase64(secret) {
    if (secret.length < SHORTEST_ENCODED)
        return [];
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const known = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
        return [known, known.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
