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
/** Headers to send, and the values in them that no message may show. */
export interface OutgoingHeaders {
    readonly headers: Readonly<Record<string, string>>;
    readonly secrets: readonly string[];
}
/** Resolves headers against the environment. Values from there are secrets, and literal ones that look like keys. */
export declare function outgoingHeaders(written: WrittenHeaders, environment: Environment): OutgoingHeaders;
