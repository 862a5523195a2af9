import { findCredential } from "../providers/find-credential.js";
import { providerKinds } from "../providers/index.js";
/** What a run that calls nobody has. */
export const NO_CREDENTIALS = { of: () => undefined, secrets: [], missing: [] };
/** No provider gives out shorter ones. */
const SHORTEST_KEY = 8;
/** Looks for the keys of all providers of a plan before anything runs. */
export async function findCredentials(providers, sources) {
    const found = new Map();
    const missing = [];
    for (const manifest of providers) {
        const { type } = manifest.spec;
        const place = `Provider "${manifest.id}" (${manifest.source.file})`;
        const kind = providerKinds.get(type);
        if (kind === undefined) {
            missing.push(`${place} has the type "${type}", which this version cannot call`);
            continue;
        }
        const search = await findCredential(manifest, kind, sources);
        if (search.credential !== undefined)
            found.set(keyOf(manifest), search.credential);
        if (search.missing !== undefined)
            missing.push(`${place} ${search.missing}`);
    }
    return {
        of: (manifest) => found.get(keyOf(manifest)),
        secrets: [...found.values()].map(({ apiKey }) => apiKey).filter(isSecret),
        missing,
    };
}
/** Servers of one's own take any word for a key, such as `EMPTY`; taken out, it would be missing from answers. */
function isSecret(apiKey) {
    return apiKey.length >= SHORTEST_KEY;
}
/** Several manifests may stand in one file. */
function keyOf({ id, source }) {
    return `${source.absolutePath}#${id}`;
}
