import type { LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Tool as ToolSpec } from '../manifest/tool.ts';
import type { Tool } from './tool.ts';
/** What a tool takes from outside. */
export interface ToolIo {
    /** Reads a file; the path is absolute. */
    readText(absolutePath: string): Promise<string>;
}
type LoadedTool = LoadedManifest<ToolSpec>;
/**
 * Builds a tool that answers from its manifest. Arguments and results are held against the schemas; what does not
 * fit is a `ToolError`: code `ARGS_INVALID` before the call, `RESULT_INVALID` after it. A tool that would call out
 * and has no mock ends the run with code `TOOL_NOT_MOCKED`.
 */
export declare function createTool(manifest: LoadedTool, io: ToolIo): Tool;
export {};
