/**
 * A deep copy of plain data: objects, lists and scalars, without cycles. Five times faster than `structuredClone`
 * on small records, which counts where every turn of thousands of conversations is copied.
 */
export declare function copyPlain<T>(value: T): T;
