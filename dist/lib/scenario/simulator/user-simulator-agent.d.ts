import type { LoadedPersona } from '../../manifest/loaded-arena.ts';
import { type AgentInput, type AgentReturn, UserSimulatorAgentAdapter } from '../agent.ts';
import { type ModelOptions, type ModelOutside } from '../agent-model.ts';
/** How a user is simulated. */
export interface UserSimulatorOptions extends ModelOptions {
    readonly name?: string;
    /** Instead of the built-in one, persona included. */
    readonly systemPrompt?: string;
    /** Who the user is: in words, or a Persona manifest that was loaded. */
    readonly persona?: string | LoadedPersona;
}
/** A user who is played by a model. A user who says nothing is an error. */
export declare class UserSimulatorAgent extends UserSimulatorAgentAdapter {
    #private;
    readonly name: string;
    /**
     * Throws `ScenarioError` with code `NO_MODEL` where there is no model for it, and `ManifestError` with code
     * `PERSONA_...` for a manifest that cannot be rendered.
     */
    constructor(options?: UserSimulatorOptions, outside?: ModelOutside);
    call(input: AgentInput): Promise<AgentReturn>;
}
/** Makes a user who is played by a model. Throws what the constructor of `UserSimulatorAgent` throws. */
export declare function userSimulatorAgent(options?: UserSimulatorOptions, outside?: ModelOutside): UserSimulatorAgent;
