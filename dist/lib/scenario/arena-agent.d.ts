import type { Engine } from '../engine/engine.ts';
import { type AgentAdapter } from './agent.ts';
/** Which assistant of an arena answers. */
export interface ArenaAgentOptions {
    /** Id of the provider. */
    readonly provider: string;
    /** Id of the scenario, which says which prompt, tools and settings hold. @default that of the scenario in code */
    readonly scenario?: string;
}
/**
 * Puts an assistant of an arena under test: its prompt, tools and guardrails, its provider or, in mock mode, its mock file.
 * Whoever opened the engine closes it.
 */
export declare function arenaAgent(engine: Pick<Engine, 'answer' | 'generateRunPlan'>, { provider, scenario }: ArenaAgentOptions): AgentAdapter;
