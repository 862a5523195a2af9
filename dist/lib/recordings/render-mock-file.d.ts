import type { RecordedRun } from './recorded-run.ts';
/** A mock-response file made of recorded runs. */
export interface RenderedMockFile {
    /** YAML. */
    readonly text: string;
    /** What the file cannot say as it was, each a sentence. */
    readonly warnings: readonly string[];
}
/**
 * Renders the mock-response file that plays recorded runs back, in plan order, each reply once. Simulated users stand
 * under `selfplay`, or under their scenario where a persona says different things in different scenarios; judges stand
 * under their scenario by provider.
 */
export declare function renderMockFile(runs: readonly RecordedRun[]): RenderedMockFile;
