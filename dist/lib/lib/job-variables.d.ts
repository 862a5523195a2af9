import type { Environment } from './environment.ts';
/**
 * Whether the value of a variable may be sent to an address: those of the job go to the machine itself and, encrypted, to
 * GitHub alone. A manifest may come from a fork, and must not send the job's own token wherever it likes.
 */
export declare function mayBeSentTo(variable: string, address: string, environment: Environment): boolean;
/** A variable whose name somebody else chose: `toString` and the like are none. */
export declare function readVariable(environment: Environment, name: string): string | undefined;
