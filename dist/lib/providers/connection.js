import { z } from 'zod';
import { createConcealer } from "../lib/conceal.js";
import { createCheckedFetch } from "./checked-fetch.js";
import { settingsError } from "./settings-error.js";
/** Variables with which cloud platforms are signed in to. */
const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_BEARER_TOKEN_BEDROCK'];
const headersSchema = z.record(z.string(), z.string());
/** Finds out how a manifest's server is reached; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export function openConnection(manifest, setting, defaultUrl) {
    const url = parseAddress(manifest, defaultUrl);
    const headers = {
        ...readHeaders(manifest, 'headers', manifest.spec.headers),
        ...readHeaders(manifest, 'additional_config.headers', manifest.spec.additional_config?.headers),
        ...basicSignIn(url),
    };
    const { conceal } = createConcealer([
        ...(setting.credential === undefined ? [] : [setting.credential.apiKey]),
        ...SECRET_VARIABLES.map((variable) => setting.environment[variable] ?? ''),
        ...Object.values(headers).map(withoutScheme),
        decodeURIComponent(url.password),
        ...url.searchParams.values(),
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
function parseAddress(manifest, defaultUrl) {
    const { platform, base_url: baseUrl } = manifest.spec;
    const isPlatform = Boolean(platform?.type);
    const address = (isPlatform ? platform?.endpoint : undefined) || baseUrl || defaultUrl;
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return new URL(address);
    throw settingsError(manifest, `its ${isPlatform ? 'platform.endpoint' : 'base_url'} is no http or https address`);
}
/** Fetch refuses addresses with credentials in them, so they travel in the header they stand for. */
function basicSignIn({ username, password }) {
    if (username === '' && password === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
/** `Bearer` and the like are no secret. */
function withoutScheme(value) {
    return value.replace(/^[A-Za-z]+ +(?=\S)/, '');
}
function readHeaders(manifest, place, written) {
    if (written === undefined)
        return {};
    const parsed = headersSchema.safeParse(written);
    if (parsed.success)
        return parsed.data;
    throw settingsError(manifest, `its ${place} must be a mapping of names to texts`);
}
