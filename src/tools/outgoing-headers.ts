import { ManifestError } from '../errors/manifest-error.ts';
import type { Environment } from '../lib/environment.ts';
import { mayBeSentTo, readVariable } from '../lib/job-variables.ts';
import { withoutScheme } from '../lib/secret-values.ts';

/** Headers as a manifest writes them. */
export interface WrittenHeaders {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Entries of the form `Header=VARIABLE`; a variable that is unset or empty gives no header. */
  readonly headers_from_env?: readonly string[] | undefined;
  readonly auth?:
    | {
        readonly scheme: string;
        readonly token?: string | undefined;
        readonly token_env?: string | undefined;
      }
    | undefined;
}

/** Where headers are sent, and who sends them there, as the beginning of a sentence. */
export interface Destination {
  readonly who: string;
  readonly url: string;
}

/** Headers to send, and the values in them that no message may show. */
export interface OutgoingHeaders {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** Names of headers whose literal values are keys, to judge by the name. */
const SECRET_NAME = /auth|token|key|secret|cookie|password/i;

/**
 * Resolves headers for an address against the environment. Values from there are secrets, and literal ones that look
 * like keys. A variable that must not go to the address is a `ManifestError` with code `JOB_VARIABLE_WITHHELD`.
 */
export function outgoingHeaders(
  written: WrittenHeaders,
  destination: Destination,
  environment: Environment,
): OutgoingHeaders {
  const { headers = {}, headers_from_env: fromEnvironment = [], auth } = written;
  const read = (variable: string) => {
    if (!mayBeSentTo(variable, destination.url, environment)) throw withheld(variable, destination);
    return readVariable(environment, variable);
  };
  const resolved = fromEnvironment.flatMap((entry): readonly (readonly [string, string])[] => {
    const separator = entry.indexOf('=');
    const value = separator < 1 ? undefined : read(entry.slice(separator + 1).trim());
    return value ? [[entry.slice(0, separator).trim(), value]] : [];
  });
  const token = auth?.token || (auth?.token_env === undefined ? undefined : read(auth.token_env));
  const signIn = auth === undefined || !token ? {} : { Authorization: `${auth.scheme} ${token}` };
  const literal = Object.entries(headers).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
  return {
    headers: { ...headers, ...signIn, ...Object.fromEntries(resolved) },
    secrets: [...literal, ...resolved.map(([, value]) => value), ...(token ? [token] : [])].map(
      withoutScheme,
    ),
  };
}

function withheld(variable: string, { who, url }: Destination): ManifestError {
  const host = URL.canParse(url) ? new URL(url).host : 'an unknown host';
  return new ManifestError({
    code: 'JOB_VARIABLE_WITHHELD',
    message:
      `${who} names the variable ${variable}, which belongs to the job and goes to GitHub alone, not to ${host}; ` +
      'keep the key of that server in another variable.',
  });
}
