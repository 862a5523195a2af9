import type { ToolSources } from './tool-source.ts';
/**
 * The tools of arenas in mock mode. Nothing is started or called: manifests and the mock file answer, and agents play
 * their rules, a remote one too when it has some.
 */
export declare function createMockToolSources(readText: (absolutePath: string) => Promise<string>): ToolSources;
