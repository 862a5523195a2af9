import type { TurnExecutor } from './turn-executor.ts';
/** Plays a turn whose user text stands in the scenario. */
export declare const scriptedTurn: TurnExecutor;
