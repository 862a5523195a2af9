import type { ArenaStateStore } from './state-store.ts';
/**
 * A store that keeps each conversation in a JSON file of a directory, across processes. A file is replaced as a
 * whole; one that another program left damaged is `DAMAGED` when it is read, left out of lists, and set aside when
 * its conversation is saved again. Changes of one conversation follow each other within a process.
 */
export declare function createFileStateStore(directory: string): ArenaStateStore;
