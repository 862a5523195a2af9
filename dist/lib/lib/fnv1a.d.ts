/** The 64-bit FNV-1a hash of a text's UTF-8 bytes. */
export declare function fnv1a64(text: string): bigint;
