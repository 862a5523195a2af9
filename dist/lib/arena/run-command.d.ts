import type { Environment } from '../lib/environment.ts';
/** A command line of the caller's, and where it runs. */
export interface CommandToRun {
    readonly command: string;
    readonly directory: string;
    readonly environment: Environment;
    readonly signal: AbortSignal;
    /** Hears what the command prints, in whole lines unless they are very long. */
    readonly onOutput: (text: string) => void;
}
/** How a command ended. */
export type CommandEnd = {
    readonly kind: 'exited';
    readonly exitCode: number;
} | {
    readonly kind: 'killed';
    readonly signal: string;
} | {
    readonly kind: 'not-started';
    readonly reason: string;
};
/** Runs a command line in the shell of the system, as npm runs scripts. Aborting ends it with all it started. */
export declare function runCommand(given: CommandToRun): Promise<CommandEnd>;
