import type { ConversationExecutor } from '../conversation/conversation-executor.ts';
import { defaultConversationExecutor } from '../conversation/default-conversation-executor.ts';
import { buildEngineComponents } from '../engine/build-engine-components.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { Models } from '../engine/engine-components.ts';
import { mockClock } from '../engine/mock-time.ts';
import { InternalError } from '../errors/internal-error.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { Timers } from '../lib/timers.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
import { withTextTools } from '../providers/with-text-tools.ts';
import type { Tool } from '../tools/tool.ts';

/** What an engine of the harness is made of. */
export interface HarnessParts {
  readonly run: PlannedRun;
  readonly provider: Provider;
  readonly speakers: Readonly<Record<string, Provider>>;
  /** By name; they win over those of the arena. */
  readonly tools: ReadonlyMap<string, Tool>;
  readonly bus: EventBus;
  readonly readText: ((absolutePath: string) => Promise<string>) | undefined;
}

/** An engine, and what broke its conversation off. */
export interface HarnessEngine {
  readonly engine: Engine;
  /** The error itself, where a result keeps its words alone. */
  failure(): { readonly error: unknown } | undefined;
}

/** Nothing waits in a scripted run, so nothing measures time. */
const NO_TIMERS: Timers = {
  now: () => 0,
  after() {
    throw new InternalError({
      code: 'HARNESS_TIMER',
      message: 'A scripted run was about to start a timer; please report this.',
    });
  },
};

/** Opens the engine in the mock lane: its clock stands still, and nothing leaves the process but by what it is given. */
export function openHarnessEngine(parts: HarnessParts): HarnessEngine {
  const { run, bus, readText = refuseFile } = parts;
  let failure: { readonly error: unknown } | undefined;
  const components = buildEngineComponents(
    { arenas: [run.arena], readText },
    {
      models: { mode: 'mock' },
      executionId: 'scripted',
      bus,
      timers: NO_TIMERS,
      clock: mockClock,
      executors: { default: noting(defaultConversationExecutor, (error) => (failure = { error })) },
    },
  );
  const engine = createEngine({ ...components, models: modelsOf(components.models, parts) });
  return { engine, failure: () => failure };
}

/** Models and tools that were given, before those of the arena, which answer from mock files. */
function modelsOf(models: Models, { provider, speakers, tools }: HarnessParts): Models {
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

async function refuseFile(file: string): Promise<never> {
  throw new ManifestError({
    code: 'HARNESS_FILE',
    message: `The harness reads no files and was asked for ${file}; give it "readText".`,
  });
}

function noting(executor: ConversationExecutor, note: (error: unknown) => void): ConversationExecutor {
  return {
    kind: executor.kind,
    async execute(request, context) {
      try {
        await executor.execute(request, context);
      } catch (error) {
        note(error);
        throw error;
      }
    },
    executeStream: (request, context) => executor.executeStream(request, context),
  };
}
