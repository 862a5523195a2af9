import { type Clock } from '../lib/clock.ts';
import type { Problem } from '../model/problem.ts';
import type { LoadSettings } from './load-arenas.ts';
/** What validating a file or a directory found. */
export interface ValidationReport {
    readonly problems: readonly Problem[];
    /** Manifests looked at. */
    readonly files: number;
}
/** Where validating looks, and what day it is. */
export interface ValidateSettings extends Partial<LoadSettings> {
    /** Tells which quarantines are over. @default that of the process */
    readonly clock?: Clock;
}
/**
 * Validates one manifest, an arena with all it refers to and the policy file beside it, a policy file alone, or every
 * manifest below a directory.
 */
export declare function validateArena(target: string, settings?: ValidateSettings): Promise<ValidationReport>;
