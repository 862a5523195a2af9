import { type RedTeamStrategy } from './strategy.ts';
/** Begins harmlessly and comes nearer to its target turn by turn. */
export declare const crescendo: RedTeamStrategy;
