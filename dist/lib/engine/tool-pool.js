import { openLiveToolSources } from "../tools/live-tool-source.js";
import { createMockToolSources } from "../tools/mock-tool-source.js";
import { concealToolError, withRedaction } from "../tools/with-redaction.js";
/** The pool of mock mode: nothing is started or called. The given mock file answers in place of the providers' own. */
export function createMockToolPool(readText, mockFile) {
    const sources = createMockToolSources(readText);
    return {
        open: async () => (run) => toolsOf(run, sources, mockFile),
        [Symbol.asyncDispose]: () => sources[Symbol.asyncDispose](),
    };
}
/** The pool whose tools call out; secrets are taken out of all they answer. */
export function createLiveToolPool(io, concealer) {
    const opened = new Map();
    const openArena = async (arena) => {
        const opening = opened.get(arena) ?? openLiveToolSources([arena], io);
        opened.set(arena, opening);
        return [arena, await opening];
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
function concealed(find, concealer) {
    try {
        return new Map([...find()].map(([name, tool]) => [name, withRedaction(tool, concealer)]));
    }
    catch (error) {
        throw concealToolError(error, concealer);
    }
}
function toolsOf(run, sources, mockFile) {
    if (sources === undefined)
        return new Map();
    return sources.toolsFor({
        arena: run.arena.loaded,
        allowedTools: allowedToolsOf(run),
        mockFile: mockFile ?? (run.kind === 'scenario' ? run.provider.mockFile : undefined),
    });
}
function allowedToolsOf(run) {
    return (run.kind === 'scenario' ? run.prompt?.manifest.spec.allowed_tools : undefined) ?? [];
}
