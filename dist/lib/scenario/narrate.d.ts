import type { ModelMessage } from './model-message.ts';
import type { ScenarioOutput } from './run-options.ts';
/** Prints a message for a person; system messages are left out. */
export declare function narrateMessage(message: ModelMessage, { write, hasColor }: ScenarioOutput, prefix: string): void;
