import process from 'node:process';
import { VERSION } from "../lib/version.js";
/**
 * The facts of one execution: everything that may differ between two executions of the same input. `configs` are the
 * files that it covered, as results name them.
 */
export function describeExecution({ clock, executionId, commit, filters, affected, }, configs, startedAt, blessings = []) {
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
            configs,
            ...(scenarios === undefined ? {} : { scenarios }),
            ...(evals === undefined ? {} : { evals }),
            ...(providers === undefined ? {} : { providers }),
            ...(regions === undefined ? {} : { regions }),
        },
        ...(affected === undefined ? {} : { affected }),
        ...(blessings.length === 0 ? {} : { blessings }),
    };
}
