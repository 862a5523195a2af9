import type { Problem } from '../model/problem.ts';
import { type LoadSettings } from './load-arenas.ts';
/** What validating a file or a directory found. */
export interface ValidationReport {
    readonly problems: readonly Problem[];
    /** Manifests looked at. */
    readonly files: number;
}
/** Validates one manifest, an arena with all it refers to, or every manifest below a directory. */
export declare function validateArena(target: string, settings?: Partial<LoadSettings>): Promise<ValidationReport>;
