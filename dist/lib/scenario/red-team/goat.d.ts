import { type RedTeamStrategy } from './strategy.ts';
/** A way of talking that agents are known to give in to. */
export interface GoatTechnique {
    readonly id: string;
    readonly purpose: string;
}
/** The techniques that an attacker chooses from. */
export declare const goatTechniques: readonly GoatTechnique[];
/** Chooses among techniques turn by turn, by what the agent answered. */
export declare function createGoat(techniques?: readonly GoatTechnique[]): RedTeamStrategy;
