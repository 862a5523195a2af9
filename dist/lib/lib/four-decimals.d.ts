/** Four decimals tell enough, and the same on every machine. */
export declare function toFourDecimals(value: number): number;
