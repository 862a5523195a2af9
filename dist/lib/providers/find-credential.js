import path from 'node:path';
/** Variables that a runner fills with credentials of the job, the inputs of an action among them. */
const JOB_VARIABLE = /^(?:GITHUB_.*|GH_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*)$/i;
/** Hosts of GitHub, and the machine itself. */
const JOB_HOST = /^(?:(?:.+\.)?github\.(?:ai|com)|(?:.+\.)?githubcopilot\.com|.+\.ghe\.com|models\.inference\.ai\.azure\.com|localhost|127\.0\.0\.1|\[::1\])$/;
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
    const named = credential?.credential_env;
    if (named && JOB_VARIABLE.test(named) && !isJobHost(manifest)) {
        return {
            missing: `names the variable ${named}, which belongs to the job and goes to GitHub alone; keep its key in another variable`,
        };
    }
    const variables = named ? [named] : (ownVariables ?? kind.keyVariables);
    for (const variable of variables) {
        const apiKey = sources.environment[variable]?.trim();
        if (apiKey)
            return { credential: { apiKey, source: `environment variable ${variable}`, variable } };
    }
    if (!named && !kind.needsKey(manifest))
        return {};
    return { missing: `needs its key in the environment variable ${variables.join(' or ')}` };
}
/** A manifest may come from a fork, and must not send the job's own token wherever it likes. */
function isJobHost({ spec: { platform, base_url: baseUrl } }) {
    const address = (platform?.type && platform.endpoint) || baseUrl || '';
    return URL.canParse(address) && JOB_HOST.test(new URL(address).hostname);
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
