import { ManifestError } from '../errors/manifest-error.ts';
import type { Recording } from './recorded-run.ts';
/** Longer recordings are refused; one of a thousand conversations has a tenth of it. */
export declare const MAX_RECORDING_CHARACTERS: number;
/**
 * Reads a recording that nobody vouches for. Throws `ManifestError` with code `RECORDING_INVALID` that names file, line
 * and what is wrong.
 */
export declare function parseRecording(text: string, file: string): Recording;
/** Refuses a file that is too long to be a recording. */
export declare function requireSize(text: string, file: string): void;
/** The error for a file that is no usable recording. */
export declare function invalidRecording(place: string, reason: string): ManifestError;
