import { ManifestError } from "../errors/manifest-error.js";
import { mayBeSentTo, readVariable } from "../lib/job-variables.js";
import { withoutScheme } from "../lib/secret-values.js";
/** Names of headers whose literal values are keys, to judge by the name. */
const SECRET_NAME = /auth|token|key|secret|cookie|password/i;
/**
 * Resolves headers for an address against the environment. Values from there are secrets, and literal ones that look
 * like keys. A variable that must not go to the address is a `ManifestError` with code `JOB_VARIABLE_WITHHELD`.
 */
export function outgoingHeaders(written, destination, environment) {
    const { headers = {}, headers_from_env: fromEnvironment = [], auth } = written;
    const read = (variable) => {
        if (!mayBeSentTo(variable, destination.url, environment))
            throw withheld(variable, destination);
        return readVariable(environment, variable);
    };
    const resolved = fromEnvironment.flatMap((entry) => {
        const separator = entry.indexOf('=');
        const value = separator < 1 ? undefined : read(entry.slice(separator + 1).trim());
        return value ? [[entry.slice(0, separator).trim(), value]] : [];
    });
    const token = auth?.token || (auth?.token_env === undefined ? undefined : read(auth.token_env));
    const signIn = auth === undefined || !token ? {} : { Authorization: `${auth.scheme} ${token}` };
    const literal = Object.entries(headers).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
    return {
        headers: { ...headers, ...signIn, ...Object.fromEntries(resolved) },
        secrets: [...literal, ...resolved.map(([, value]) => value), ...(token ? [token] : [])].map(withoutScheme),
    };
}
function withheld(variable, { who, url }) {
    const host = URL.canParse(url) ? new URL(url).host : 'an unknown host';
    return new ManifestError({
        code: 'JOB_VARIABLE_WITHHELD',
        message: `${who} names the variable ${variable}, which belongs to the job and goes to GitHub alone, not to ${host}; ` +
            'keep the key of that server in another variable.',
    });
}
