/** Reads a response as text up to a limit of bytes; undefined when there is more. The rest is not fetched. */
export declare function readLimited(response: Response, limit: number): Promise<string | undefined>;
