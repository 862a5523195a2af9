import type { Models } from './engine-components.ts';
import type { RunRecorder } from './run-recorder.ts';
/** Models whose answers a recorder hears; disposing them disposes the given ones. */
export declare function recordModels(models: Models, recorder: RunRecorder): Models;
