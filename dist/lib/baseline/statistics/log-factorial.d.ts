/** The natural logarithm of n!, for whole n from 0, to about 15 digits. */
export declare function logFactorial(n: number): number;
/** The logarithm of the number of ways to choose `chosen` of `total`. */
export declare function logChoose(total: number, chosen: number): number;
