/** A criterion and the name it goes by in the judge's verdict. */
export interface KeyedCriterion {
    readonly key: string;
    readonly criterion: string;
}
/** Gives every criterion a key of its own, made of its words; those that would be the same are numbered. */
export declare function keyCriteria(criteria: readonly string[]): readonly KeyedCriterion[];
