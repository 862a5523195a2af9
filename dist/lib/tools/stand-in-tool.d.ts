import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Tool } from './tool.ts';
/**
 * Stands in mock mode for a tool that only a server or a remote agent could describe. It answers from the mock file;
 * a call that nothing answers ends the run with code `TOOL_NOT_MOCKED`.
 */
export declare function createStandIn(name: string, mockFile: LoadedMockFile | undefined): Tool;
