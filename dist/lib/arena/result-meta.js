import process from 'node:process';
import { VERSION } from "../lib/version.js";
/** The facts of one execution: everything that may differ between two executions of the same input. */
export function describeExecution({ clock, executionId, commit, filters, affected, }, arenas, startedAt, blessings = []) {
    const endedAt = clock.now();
    const { scenarios, evals, providers, regions } = filters;
    return {
        engineVersion: VERSION,
        generatedAt: endedAt.toISOString(),
        durationMs: endedAt.getTime() - startedAt.getTime(),
        executionId,
        host: { node: process.version, platform: `${process.platform}-${process.arch}` },
        ...(commit === undefined ? {} : { commit }),
        selection: {
            configs: arenas.map((arena) => arena.loaded.config.source.file),
            ...(scenarios === undefined ? {} : { scenarios }),
            ...(evals === undefined ? {} : { evals }),
            ...(providers === undefined ? {} : { providers }),
            ...(regions === undefined ? {} : { regions }),
        },
        ...(affected === undefined ? {} : { affected }),
        ...(blessings.length === 0 ? {} : { blessings }),
    };
}
