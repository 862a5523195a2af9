import type { AgentInput } from '../agent.ts';
import { type ModelWhenAsked } from '../agent-model.ts';
import type { AttackRecord } from './attack-report.ts';
import type { AttackSettings } from './red-team-options.ts';
/** What an attack is made with. */
export interface AttackParts {
    readonly settings: AttackSettings;
    readonly attacker: ModelWhenAsked;
    readonly planner: ModelWhenAsked;
    readonly metaprompt: string | undefined;
    readonly plan: string | undefined;
    /** Between 0 and 1. */
    readonly random: () => number;
}
/** One attack on one run: what was tried, what came of it, and what the attacker alone remembers. */
export declare class Attack {
    #private;
    constructor(parts: AttackParts);
    /** Looks at what the agent answered last and gives the next message; undefined where there is none. */
    next(input: AgentInput): Promise<string | undefined>;
    /** Whether as many of the last scored answers as are wanted gave in. */
    hasBrokenThrough(): boolean;
    /** What the attacker did so far. */
    record(): AttackRecord;
}
