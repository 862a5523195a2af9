import { z } from 'zod';
import { createConcealer } from "../lib/conceal.js";
import { lazily } from "../lib/lazily.js";
import { basicSignIn, secretsOfHeaders, secretsOfUrl } from "../lib/secret-values.js";
import { createCheckedFetch } from "./checked-fetch.js";
import { settingsError } from "./settings-error.js";
import { isServerAddress, writtenAddress } from "./written-address.js";
/** Variables with which cloud platforms are signed in to. */
const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_BEARER_TOKEN_BEDROCK'];
const headersSchema = lazily(() => z.record(z.string(), z.string()));
/**
 * Finds out how a manifest's server is reached; throws `ProviderError` with code `PROVIDER_SETTINGS`. The address is by
 * default that of the manifest, else the usual one of its type.
 */
export function openConnection(manifest, setting, usualUrl, address = writtenAddress(manifest) || usualUrl) {
    const url = parseAddress(manifest, address);
    const signIn = basicSignIn(url);
    const headers = {
        ...readHeaders(manifest, 'headers', manifest.spec.headers),
        ...readHeaders(manifest, 'additional_config.headers', manifest.spec.additional_config?.headers),
        // Fetch refuses addresses with credentials in them, so they travel in the header they stand for.
        ...(signIn === undefined ? {} : { Authorization: signIn }),
    };
    const { conceal } = createConcealer([
        ...(setting.credential === undefined ? [] : [setting.credential.apiKey]),
        ...SECRET_VARIABLES.map((variable) => setting.environment[variable] ?? ''),
        ...secretsOfHeaders(headers),
        ...secretsOfUrl(address),
    ]);
    const { origin, pathname, searchParams: query } = url;
    return {
        baseUrl: `${origin}${pathname}`.replace(/\/+$/, ''),
        headers,
        conceal,
        fetch: createCheckedFetch({ provider: manifest.id, fetch: setting.fetch, conceal, query }),
    };
}
/** Whether a manifest's calls go to the host that serves its type; an address that is none counts as such. */
export function isUsualHost({ spec }, defaultUrl) {
    if (!spec.base_url || !URL.canParse(spec.base_url))
        return true;
    return new URL(spec.base_url).hostname === new URL(defaultUrl).hostname;
}
function parseAddress(manifest, address) {
    if (isServerAddress(address))
        return new URL(address);
    throw settingsError(manifest, 'its address is no http or https address');
}
function readHeaders(manifest, place, written) {
    if (written === undefined)
        return {};
    const parsed = headersSchema().safeParse(written);
    if (parsed.success)
        return parsed.data;
    throw settingsError(manifest, `its ${place} must be a mapping of names to texts`);
}
