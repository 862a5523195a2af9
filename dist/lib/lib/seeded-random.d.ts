/** A source of numbers from 0 up to, but without, 1. */
export type Random = () => number;
/** The same numbers for the same whole `seed`: the generator sfc32 by Chris Doty-Humphrey, 128 bits of state. */
export declare function createSeededRandom(seed: number): Random;
