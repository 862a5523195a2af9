import { AgentRole } from './agent.ts';
/**
 * Whose turn it is. Within a turn the roles speak in order, and all agents of a role do. A script step takes the agent
 * it wants and leaves out the roles before it; the next turn opens when nobody is left.
 */
export declare class TurnMachine {
    #private;
    /** Takes the role of each agent, in the order of the scenario. */
    constructor(roles: readonly AgentRole[]);
    /** From 0. */
    get currentTurn(): number;
    /** Opens the next turn. */
    newTurn(): void;
    /** Takes the agent that is next; undefined when the turn is over. */
    claimNext(): number | undefined;
    /** Takes the next agent of a role, leaving out the roles before it; undefined when the turn has none left. */
    claim(role: AgentRole): number | undefined;
    /** Takes the part of a role that nobody plays, leaving out the roles before it; false when the turn is past it. */
    claimUnplayed(role: AgentRole): boolean;
}
