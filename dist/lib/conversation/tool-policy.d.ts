import type { Message } from '../model/message.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
/** The rules of tool calls that hold for a run. */
export interface ToolPolicy {
    readonly choice: string;
    /** How often the model may be asked in one turn. */
    readonly rounds: number;
    /** Undefined means no limit. */
    readonly callsPerTurn: number | undefined;
    readonly callsInTotal: number | undefined;
    readonly blocklist: readonly string[];
}
/**
 * The scenario's `tool_policy`; what it leaves open is taken from the prompt's. The format makes the limits of a
 * scenario mandatory, so 0 means that it sets none.
 */
export declare function toolPolicyOf({ scenario, prompt }: PlannedScenarioRun): ToolPolicy;
/** The tool choice to send; what asks for a call asks for one only, or the model could never answer. */
export declare function toolChoiceIn(round: number, { choice }: ToolPolicy): string;
/**
 * Why a tool may not be called now; undefined when it may. Every call that was answered counts towards the limits,
 * refused ones included, so that a model cannot go on asking.
 */
export declare function refuseCall(policy: ToolPolicy, tool: string, messages: readonly Message[]): string | undefined;
