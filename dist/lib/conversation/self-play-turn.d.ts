import type { TurnExecutor } from './turn-executor.ts';
/** Plays a turn whose user is simulated: as many exchanges as it asks for, or until the user is done. */
export declare const selfPlayTurn: TurnExecutor;
