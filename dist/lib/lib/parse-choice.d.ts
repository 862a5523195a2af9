/** Gives the value when it is one of the choices, else a sentence that says what is allowed. */
export declare function parseChoice<const T extends string>(value: string, choices: readonly T[], name: string): {
    readonly choice: T;
} | {
    readonly reason: string;
};
