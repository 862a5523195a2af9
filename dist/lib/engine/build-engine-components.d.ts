import type { EngineComponents, EngineConfig, EngineOptions } from './engine-components.ts';
/** Builds everything an engine needs over loaded arenas. Starts and calls nothing. */
export declare function buildEngineComponents(config: EngineConfig, options: EngineOptions): EngineComponents;
