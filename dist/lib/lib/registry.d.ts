/** An immutable look-up by name, made from an explicit list. */
export interface Registry<T> {
    /** The noun used in messages, such as "check". */
    readonly noun: string;
    readonly names: readonly string[];
    readonly entries: readonly T[];
    get(name: string): T | undefined;
    /** The known name nearest to a misspelt one. */
    suggest(name: string): string | undefined;
}
/** Builds a registry; two entries that claim one name are a programming error. */
export declare function createRegistry<T>(noun: string, entries: readonly T[], namesOf: (entry: T) => readonly string[]): Registry<T>;
