import { type Clock } from '../lib/clock.ts';
import type { Environment } from '../lib/environment.ts';
import type { ResponseCache } from '../providers/response-cache.ts';
import { type ModelChoice, type ProjectDefaults } from './configure.ts';
import { type ModelResolver } from './resolve-model.ts';
/** What the built-in agents take from outside. */
export interface Outside {
    /** The model of agents that name none. */
    readonly defaultModel?: ModelChoice | undefined;
    /** Defaults that have yet to be read; undefined where there are none to come. */
    readonly laterDefaults?: (() => Promise<ProjectDefaults>) | undefined;
    /** Finds the providers of models given by name. */
    readonly resolveModel: ModelResolver;
    readonly environment: Environment;
    /** Between 0 and 1. */
    readonly random: () => number;
    readonly clock: Clock;
    /** Where answers are kept for scenarios with a `cacheKey`; undefined for nowhere. */
    readonly responses?: ResponseCache;
    /** Writes a new text file and makes its directory; undefined where nothing is written. */
    readonly writeText?: (path: string, text: string) => Promise<void>;
}
/** What agents take from outside when they are not handed anything else: the process, and what `configure` set. */
export declare function currentOutside(): Outside;
