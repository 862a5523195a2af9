import type { ModelMessage } from './model-message.ts';
import type { ScenarioOutput } from './run-options.ts';
/** What stands before every line of a scenario; one line itself, whatever the name holds. */
export declare function prefixOf(name: string): string;
/** Prints a message for a person; system messages are left out. */
export declare function narrateMessage(message: ModelMessage, { write, hasColor }: ScenarioOutput, prefix: string): void;
