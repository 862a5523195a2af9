import type { RunResult } from '../model/run-result.ts';
/** What is looked at to find a case again under another name. */
interface NamedCase {
    readonly first: RunResult;
}
/**
 * Finds scenarios again that only their name tells apart: the same configuration, provider and region, and either the
 * same hash over all inputs, or the same words of the user and the same checks. Several candidates on either side make
 * none.
 */
export declare function matchRenamed<C extends NamedCase>(added: readonly C[], gone: readonly C[]): ReadonlyMap<C, C>;
export {};
