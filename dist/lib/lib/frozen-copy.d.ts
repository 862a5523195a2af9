/** A copy of plain data that nobody can change, at any depth; later changes of the original do not reach it. */
export declare function frozenCopy<T>(value: T): T;
