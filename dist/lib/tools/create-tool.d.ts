import type { LoadedManifest, LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Tool as ToolSpec } from '../manifest/tool.ts';
import type { CallOut, Tool } from './tool.ts';
/** What a tool takes from outside. */
export interface ToolIo {
    /** Reads a file; the path is absolute. */
    readText(absolutePath: string): Promise<string>;
    /** Carries the tool out for real, instead of any mock. */
    readonly callOut?: CallOut;
    /** Answers calls that the manifest has no mock for. */
    readonly mockFile?: LoadedMockFile | undefined;
}
type LoadedTool = LoadedManifest<ToolSpec>;
/**
 * Builds a tool from its manifest. Arguments and results are held against the schemas; what does not fit is a
 * `ToolError`: code `ARGS_INVALID` before the call, `RESULT_INVALID` after it. Without `callOut` it answers from the
 * mocks; a tool that would call out and has none ends the run with code `TOOL_NOT_MOCKED`.
 */
export declare function createTool(manifest: LoadedTool, io: ToolIo): Tool;
export {};
