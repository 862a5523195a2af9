import type { Concealer } from '../lib/conceal.ts';
import type { LoadedArena, LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { type LiveToolIo, openLiveToolSources } from '../tools/live-tool-source.ts';
import { createMockToolSources } from '../tools/mock-tool-source.ts';
import type { Tool } from '../tools/tool.ts';
import type { ToolSources } from '../tools/tool-source.ts';
import { concealToolError, withRedaction } from '../tools/with-redaction.ts';

/** The tools of a run; throws as `ToolSources.toolsFor` does. */
export type ToolsOfRun = (run: PlannedRun) => ReadonlyMap<string, Tool>;

/** Tools that are opened when they are first needed; disposing it ends what was started for them. */
export interface ToolPool extends AsyncDisposable {
  /** Starts the servers of arenas whose prompts allow tools, each once. */
  open(runs: readonly PlannedRun[]): Promise<ToolsOfRun>;
}

/** The pool of mock mode: nothing is started or called. The given mock file answers in place of the providers' own. */
export function createMockToolPool(
  readText: (absolutePath: string) => Promise<string>,
  mockFile: LoadedMockFile | undefined,
): ToolPool {
  const sources = createMockToolSources(readText);
  return {
    open: async () => (run) => toolsOf(run, sources, mockFile),
    [Symbol.asyncDispose]: () => sources[Symbol.asyncDispose](),
  };
}

/** The pool whose tools call out; secrets are taken out of all they answer. */
export function createLiveToolPool(io: LiveToolIo, concealer: Concealer): ToolPool {
  const opened = new Map<LoadedArena, Promise<ToolSources>>();
  const openArena = async (arena: LoadedArena) => {
    const opening = opened.get(arena) ?? openLiveToolSources([arena], io);
    opened.set(arena, opening);
    return [arena, await opening] as const;
  };
  return {
    async open(runs) {
      const needed = runs.filter((run) => allowedToolsOf(run).length > 0);
      const arenas = new Set(needed.map(({ arena }) => arena.loaded));
      const sources = new Map(await Promise.all([...arenas].map(openArena)));
      return (run) => concealed(() => toolsOf(run, sources.get(run.arena.loaded), undefined), concealer);
    },
    async [Symbol.asyncDispose]() {
      const settled = await Promise.allSettled(opened.values());
      opened.clear();
      const open = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      await Promise.allSettled(open.map((sources) => sources[Symbol.asyncDispose]()));
    },
  };
}

function concealed(find: () => ReadonlyMap<string, Tool>, concealer: Concealer): ReadonlyMap<string, Tool> {
  try {
    return new Map([...find()].map(([name, tool]) => [name, withRedaction(tool, concealer)]));
  } catch (error) {
    throw concealToolError(error, concealer);
  }
}

function toolsOf(
  run: PlannedRun,
  sources: ToolSources | undefined,
  mockFile: LoadedMockFile | undefined,
): ReadonlyMap<string, Tool> {
  if (sources === undefined) return new Map();
  return sources.toolsFor({
    arena: run.arena.loaded,
    allowedTools: allowedToolsOf(run),
    mockFile: mockFile ?? (run.kind === 'scenario' ? run.provider.mockFile : undefined),
  });
}

function allowedToolsOf(run: PlannedRun): readonly string[] {
  return (run.kind === 'scenario' ? run.prompt?.manifest.spec.allowed_tools : undefined) ?? [];
}
