/** How alike two texts are by the words they share: the cosine of their word counts, from 0 to 1. Case counts not. */
export declare function wordSimilarity(left: string, right: string): number;
