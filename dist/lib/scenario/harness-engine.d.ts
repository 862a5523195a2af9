import type { Engine } from '../engine/engine.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
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
    failure(): {
        readonly error: unknown;
    } | undefined;
}
/** Opens the engine in the mock lane: its clock stands still, and nothing leaves the process but by what it is given. */
export declare function openHarnessEngine(parts: HarnessParts): HarnessEngine;
