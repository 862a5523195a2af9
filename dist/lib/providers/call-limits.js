import { ManifestError } from "../errors/manifest-error.js";
import { parseGoDuration } from "../lib/go-duration.js";
import { isJsonObject } from "../lib/json.js";
/** What a call may take unless somebody says otherwise. */
export const DEFAULT_TIMEOUT_MS = 120_000;
const SECOND_MS = 1000;
/**
 * The limits of a provider: `rate_limit` counts per second; `additional_config.rate_limit` adds `requests_per_minute`
 * and `tokens_per_minute`, and `additional_config.timeout` is a number of seconds or a duration such as `90s`.
 */
export function callLimitsOf(manifest) {
    const { rate_limit: perSecond, additional_config: own = {} } = manifest.spec;
    const perMinute = isJsonObject(own.rate_limit) ? own.rate_limit : {};
    const rates = {
        ...(perSecond === undefined || perSecond.rps <= 0
            ? {}
            : { requestsPerSecond: perSecond.rps, burst: Math.max(1, perSecond.burst) }),
        ...positive('requestsPerMinute', perMinute.requests_per_minute, 'rate_limit.requests_per_minute', manifest),
        ...positive('tokensPerMinute', perMinute.tokens_per_minute, 'rate_limit.tokens_per_minute', manifest),
    };
    const timeoutMs = timeoutOf(own.timeout, manifest);
    return Object.keys(rates).length === 0 ? { timeoutMs } : { timeoutMs, rates };
}
function positive(name, value, key, manifest) {
    if (value === undefined)
        return {};
    if (typeof value === 'number' && value > 0)
        return { [name]: value };
    throw badSetting(manifest, key, value, 'a number above 0');
}
function timeoutOf(value, manifest) {
    if (value === undefined)
        return DEFAULT_TIMEOUT_MS;
    const milliseconds = typeof value === 'number' ? value * SECOND_MS : parseGoDuration(String(value));
    if (milliseconds !== undefined && milliseconds > 0)
        return milliseconds;
    throw badSetting(manifest, 'timeout', value, 'a number of seconds, or a duration such as 90s');
}
function badSetting({ id, source }, key, value, wanted) {
    const { file, line } = source.locate(['spec', 'additional_config', ...key.split('.')]);
    return new ManifestError({
        code: 'PROVIDER_SETTING',
        message: `${file}:${line}: provider "${id}" has additional_config.${key} = ${JSON.stringify(value)}. Write ${wanted}.`,
    });
}
