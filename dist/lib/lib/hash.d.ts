/** The SHA-256 of a text in hex digits. */
export declare function sha256(text: string): string;
/** The first 8 hex digits of the SHA-256 of a text. */
export declare function hash8(text: string): string;
/** The first 8 hex digits of the SHA-256 of a value's canonical JSON. */
export declare function hashValue8(value: unknown): string;
