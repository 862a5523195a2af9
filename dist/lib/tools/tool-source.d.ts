import type { LoadedArena, LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Tool } from './tool.ts';
/** Which tools a run may call. */
export interface ToolRequest {
    readonly arena: LoadedArena;
    /** Names that the run's prompt allows. */
    readonly allowedTools: readonly string[];
    /** What answers in mock mode where the manifests do not. */
    readonly mockFile?: LoadedMockFile | undefined;
}
/** The tools of arenas; disposing it ends what was started for them. */
export interface ToolSources extends AsyncDisposable {
    /**
     * Tools by name: those of files, then of MCP servers, then of agents, a later one in place of an earlier. Throws
     * `ToolError` with code `MCP_UNAVAILABLE` or `A2A_UNAVAILABLE` when the run allows a tool that one not reached may
     * have offered.
     */
    toolsFor(request: ToolRequest): ReadonlyMap<string, Tool>;
}
