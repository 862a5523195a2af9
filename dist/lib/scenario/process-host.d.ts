import type { Environment } from '../lib/environment.ts';
import type { ScenarioOutput } from './run-options.ts';
/** The environment of the process; a test runner has no other way to say what holds for its scenarios. */
export declare function processEnvironment(): Environment;
/** Standard output; `NO_COLOR` takes the colours away. */
export declare const processOutput: ScenarioOutput;
/** Asks a person at the terminal, one for all questions of the process. */
export declare function askAtTerminal(question: string, signal: AbortSignal): Promise<string>;
/** Sets a variable for the processes that this one starts, and for itself. */
export declare function setProcessVariable(name: string, value: string): void;
/** Warns whoever runs the process. */
export declare function warn(warning: string): void;
