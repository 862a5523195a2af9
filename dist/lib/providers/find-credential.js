import path from 'node:path';
import { mayBeSentTo, readVariable } from "../lib/job-variables.js";
import { writtenAddress } from "./written-address.js";
/** A key of these characters can be sent in a header. */
const SENDABLE = /^[\x20-\x7e]+$/;
/**
 * Finds the key of a provider: the platform's own chain, `api_key`, `credential_file`, `credential_env`, the usual
 * variables of its type. A source that is named and empty is not passed over in favour of a weaker one.
 */
export async function findCredential(manifest, kind, sources) {
    const search = await searchCredential(manifest, kind, sources);
    if (search.credential === undefined || SENDABLE.test(search.credential.apiKey))
        return search;
    return {
        missing: `has a key, from ${search.credential.source}, with a line break or another character that cannot be sent`,
    };
}
async function searchCredential(manifest, kind, sources) {
    const { credential, platform, additional_config: config } = manifest.spec;
    const ownVariables = kind.keyVariablesOf?.(manifest);
    if (platform?.type && ownVariables === undefined)
        return {};
    // PromptArena's vllm keeps its key there.
    const written = credential?.api_key || config?.api_key;
    if (written && typeof written === 'string')
        return { credential: { apiKey: written, source: 'the manifest itself' } };
    if (credential?.credential_file)
        return readKeyFile(credential.credential_file, sources);
    return searchVariables(manifest, kind, sources.environment, ownVariables ?? kind.keyVariables);
}
function searchVariables(manifest, kind, environment, usual) {
    const named = manifest.spec.credential?.credential_env;
    const address = writtenAddress(manifest);
    if (named && !mayBeSentTo(named, address, environment))
        return withheld('names', named);
    const variables = named ? [named] : usual;
    for (const variable of variables) {
        const apiKey = readVariable(environment, variable)?.trim();
        if (!apiKey)
            continue;
        // A workflow may hand the job's token on as a usual variable.
        if (!mayBeSentTo(variable, address, environment))
            return withheld('takes its key from', variable);
        return { credential: { apiKey, source: `environment variable ${variable}`, variable } };
    }
    if (!named && !kind.needsKey(manifest))
        return {};
    return { missing: `needs its key in the environment variable ${variables.join(' or ')}` };
}
function withheld(verb, variable) {
    return {
        missing: `${verb} the variable ${variable}, which belongs to the job and goes to GitHub alone; keep its key in another variable`,
    };
}
async function readKeyFile(file, { workingDirectory, readText }) {
    try {
        const apiKey = (await readText(path.resolve(workingDirectory, file))).trim();
        if (apiKey)
            return { credential: { apiKey, source: `file ${file}` } };
    }
    catch {
        return { missing: `names the credential_file ${file}, which cannot be read` };
    }
    return { missing: `names the credential_file ${file}, which is empty` };
}
