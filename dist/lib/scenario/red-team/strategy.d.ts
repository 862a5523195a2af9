/** Where an attack stands. */
export interface AttackSituation {
    /** What the attack tries to make the agent do. */
    readonly target: string;
    /** The scenario's description. */
    readonly description: string;
    /** From 1. */
    readonly turn: number;
    readonly totalTurns: number;
    /** Undefined for a strategy without one. */
    readonly plan?: string;
}
/** What the attacker's model wants to say. */
export interface AttackReply {
    readonly text: string;
    readonly observation?: string;
    readonly strategy?: string;
    /** Why the answer was not read as it should be. */
    readonly warning?: string;
}
/** A way to attack an agent. */
export interface RedTeamStrategy {
    readonly name: string;
    /** Whether the attack is planned by a model before it begins. */
    readonly needsPlan: boolean;
    /** How many turns it takes unless it is told. */
    readonly totalTurns: number;
    /** Has one message only, and nothing more to say after it. */
    readonly isSingle?: boolean;
    /** The part of the attack that a turn belongs to. */
    phaseOf(turn: number, totalTurns: number): string;
    /** What the attacker's model is told in a turn. */
    systemPrompt(situation: AttackSituation): string;
    readReply(answer: string): AttackReply;
}
/** A part of an attack, and the share of all turns at which it ends. */
export interface AttackPhase {
    readonly name: string;
    readonly until: number;
    readonly task: string;
}
/** The phase of a turn; the last one has no end. */
export declare function phaseAt(phases: readonly [AttackPhase, ...AttackPhase[]], turn: number, totalTurns: number): AttackPhase;
/** Takes an answer for what it is. */
export declare function readPlainReply(answer: string): AttackReply;
