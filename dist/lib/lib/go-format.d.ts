/** JSON text as Go's `encoding/json` writes it: two-space indent, `<`, `>` and `&` escaped. Key order is kept. */
export declare function goJson(value: unknown): string;
/** The same value with the keys of every object in order, as Go writes maps. */
export declare function sortKeys(value: unknown): unknown;
/** A value as Go prints it with `%v`: `map[a:1 b:[x y]]`. Whole numbers print as integers. */
export declare function formatGoValue(value: unknown): string;
/** A decoded JSON value as Go prints it with `%v`: there every number is a float. */
export declare function formatGoJsonValue(value: unknown): string;
/** A float as Go prints it with `%v`: exponent form below 1e-4 and from 1e6 on, so a million is `1e+06`. */
export declare function formatGoFloat(value: number): string;
