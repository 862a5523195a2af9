/** Milliseconds of a duration as Go writes it, such as `5m30s`, `1.5h` or `0`; undefined when it is none. */
export declare function parseGoDuration(text: string): number | undefined;
