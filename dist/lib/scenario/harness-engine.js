import { defaultConversationExecutor } from "../conversation/default-conversation-executor.js";
import { buildEngineComponents } from "../engine/build-engine-components.js";
import { createEngine } from "../engine/create-engine.js";
import { mockClock } from "../engine/mock-time.js";
import { InternalError } from "../errors/internal-error.js";
import { ManifestError } from "../errors/manifest-error.js";
import { withTextTools } from "../providers/with-text-tools.js";
/** Nothing waits in a scripted run, so nothing measures time. */
const NO_TIMERS = {
    now: () => 0,
    after() {
        throw new InternalError({
            code: 'HARNESS_TIMER',
            message: 'A scripted run was about to start a timer; please report this.',
        });
    },
};
/** Opens the engine in the mock lane: its clock stands still, and nothing leaves the process but by what it is given. */
export function openHarnessEngine(parts) {
    const { run, bus, readText = refuseFile } = parts;
    let failure;
    const components = buildEngineComponents({ arenas: [run.arena], readText }, {
        models: { mode: 'mock' },
        executionId: 'scripted',
        bus,
        timers: NO_TIMERS,
        clock: mockClock,
        executors: { default: noting(defaultConversationExecutor, (error) => (failure = { error })) },
    });
    const engine = createEngine({ ...components, models: modelsOf(components.models, parts) });
    return { engine, failure: () => failure };
}
/** Models and tools that were given, before those of the arena, which answer from mock files. */
function modelsOf(models, { provider, speakers, tools }) {
    const { providers } = models;
    const assistant = provider.capabilities.has('tools') ? provider : withTextTools(provider);
    return {
        ...models,
        providers: {
            providerOf: () => assistant,
            speakerFor: (run, asked) => speakers[asked.provider] ?? providers.speakerFor(run, asked),
        },
        tools: {
            async open(runs) {
                const own = await models.tools.open(runs);
                return (run) => new Map([...own(run), ...tools]);
            },
            [Symbol.asyncDispose]: () => models.tools[Symbol.asyncDispose](),
        },
    };
}
async function refuseFile(file) {
    throw new ManifestError({
        code: 'HARNESS_FILE',
        message: `The harness reads no files and was asked for ${file}; give it "readText".`,
    });
}
function noting(executor, note) {
    return {
        kind: executor.kind,
        async execute(request, context) {
            try {
                await executor.execute(request, context);
            }
            catch (error) {
                note(error);
                throw error;
            }
        },
        executeStream: (request, context) => executor.executeStream(request, context),
    };
}
