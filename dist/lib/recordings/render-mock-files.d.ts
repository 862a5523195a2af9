import type { RecordedRun } from './recorded-run.ts';
import { type RenderedMockFile } from './render-mock-file.ts';
/** A mock-response file and what it is called. */
export interface NamedMockFile extends RenderedMockFile {
    /** Safe as a file name. */
    readonly name: string;
}
/**
 * Renders the mock files of a recording: one for all assistants where they gave the same answers, else one for each,
 * called after the provider; several arenas have files of their own. Trials after the first are left out.
 */
export declare function renderMockFiles(runs: readonly RecordedRun[]): readonly NamedMockFile[];
