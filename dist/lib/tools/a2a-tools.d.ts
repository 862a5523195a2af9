import type { A2aAgentConfig } from '../manifest/arena-agents.ts';
import type { LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Tool as ToolSpec } from '../manifest/tool.ts';
import { type A2aIo } from './a2a-client.ts';
import { type OpenedTools } from './opened-tools.ts';
import type { CallOut } from './tool.ts';
/** Reads the card of a remote agent; its skills become tools. One that is not reached has a `failure`. */
export declare function openRemoteAgent(config: A2aAgentConfig & {
    readonly url: string;
}, io: A2aIo, signal: AbortSignal): Promise<OpenedTools>;
/** Carries a tool out by the agent its manifest names; the card is read at the first call. */
export declare function createAgentCall({ id, spec }: LoadedManifest<ToolSpec>, io: A2aIo): CallOut;
