import type { Engine } from './engine.ts';
import type { EngineComponents } from './engine-components.ts';
/** Creates an engine of components; it is their owner from now on. */
export declare function createEngine(components: EngineComponents): Engine;
