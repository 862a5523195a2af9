import type { Concealer } from '../lib/conceal.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { type LiveToolIo } from '../tools/live-tool-source.ts';
import type { Tool } from '../tools/tool.ts';
/** The tools of a run; throws as `ToolSources.toolsFor` does. */
export type ToolsOfRun = (run: PlannedRun) => ReadonlyMap<string, Tool>;
/** Tools that are opened when they are first needed; disposing it ends what was started for them. */
export interface ToolPool extends AsyncDisposable {
    /** Starts the servers of arenas whose prompts allow tools, each once. */
    open(runs: readonly PlannedRun[]): Promise<ToolsOfRun>;
}
/** The pool of mock mode: nothing is started or called. The given mock file answers in place of the providers' own. */
export declare function createMockToolPool(readText: (absolutePath: string) => Promise<string>, mockFile: LoadedMockFile | undefined): ToolPool;
/** The pool whose tools call out; secrets are taken out of all they answer. */
export declare function createLiveToolPool(io: LiveToolIo, concealer: Concealer): ToolPool;
