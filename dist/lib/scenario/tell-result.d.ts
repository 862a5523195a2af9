import type { AgentAdapter } from './agent.ts';
import type { ResultFile } from './file-result.ts';
import type { ScenarioHost } from './scenario-host.ts';
import type { ScenarioResult } from './scenario-result.ts';
/** Who hears of a result beside the host. */
export interface Audience {
    readonly agents: readonly AgentAdapter[];
    readonly file: ResultFile;
    /** Agents are waited for until it fires. */
    readonly signal: AbortSignal;
}
/** Files a result and tells everybody of it, whatever becomes of telling one of them. Gives back what failed first. */
export declare function tellResult(result: ScenarioResult, { agents, file, signal }: Audience, host: ScenarioHost): Promise<{
    readonly error: unknown;
} | undefined>;
