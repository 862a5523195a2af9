import { type AgentInput, type AgentReturn, JudgeAgentAdapter } from '../agent.ts';
import { type ModelOptions, type ModelOutside } from '../agent-model.ts';
/** Tokens above which a judge gets the skeleton of a transcript instead of the whole. */
export declare const DEFAULT_TOKEN_THRESHOLD = 8192;
/** How a judge judges. */
export interface JudgeAgentOptions extends ModelOptions {
    readonly name?: string;
    /** What has to hold, one sentence each. @default none */
    readonly criteria?: readonly string[];
    /** Instead of the built-in one. */
    readonly systemPrompt?: string;
    /** @default 8192 */
    readonly tokenThreshold?: number;
    /** How often the judge may look into a transcript that is too long to be shown. @default 10 */
    readonly maxDiscoverySteps?: number;
}
/** A judge over a model. It gives its verdict by calling a tool; a model that fails to is an error, never a verdict. */
export declare class JudgeAgent extends JudgeAgentAdapter {
    #private;
    readonly name: string;
    readonly criteria: readonly string[];
    /** Throws `ScenarioError` with code `NO_MODEL` where there is no model for it. */
    constructor(options?: JudgeAgentOptions, outside?: ModelOutside);
    call(input: AgentInput): Promise<AgentReturn>;
}
/** Makes a judge over a model. Throws `ScenarioError` with code `NO_MODEL` where there is no model for it. */
export declare function judgeAgent(options?: JudgeAgentOptions, outside?: ModelOutside): JudgeAgent;
