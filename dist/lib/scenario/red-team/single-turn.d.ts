import { type RedTeamStrategy } from './strategy.ts';
/** Asks for the target in one message, and has no second one. */
export declare const singleTurn: RedTeamStrategy;
