import type { RunResult } from './run-result.ts';
/**
 * Eight hex digits over everything that the runs depend on; undefined where a run does not say it. The same digits on
 * both sides mean that nothing but the models' chance lies between them.
 */
export declare function configFingerprint(runs: readonly RunResult[]): string | undefined;
