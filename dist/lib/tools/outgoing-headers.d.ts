import type { Environment } from '../lib/environment.ts';
/** Headers as a manifest writes them. */
export interface WrittenHeaders {
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Entries of the form `Header=VARIABLE`; a variable that is unset or empty gives no header. */
    readonly headers_from_env?: readonly string[] | undefined;
    readonly auth?: {
        readonly scheme: string;
        readonly token?: string | undefined;
        readonly token_env?: string | undefined;
    } | undefined;
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
/**
 * Resolves headers for an address against the environment. Values from there are secrets, and literal ones that look
 * like keys. A variable that must not go to the address is a `ManifestError` with code `JOB_VARIABLE_WITHHELD`.
 */
export declare function outgoingHeaders(written: WrittenHeaders, destination: Destination, environment: Environment): OutgoingHeaders;
