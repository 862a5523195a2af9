import type { z } from 'zod';
import { ManifestError } from '../errors/manifest-error.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { frameSchema } from './arena-result-schema.ts';
import { type ResultUpgrade } from './upgrade-result.ts';
/**
 * Reads the text of an `arena-results.json` that nobody vouches for. Keys it does not know are ignored, and the
 * summary is counted again. Throws `ManifestError` with code `RESULT_INVALID` that says what is wrong and where.
 */
export declare function parseArenaResult(text: string): ArenaResult;
/** What makes a file of a schema version one this release reads; refuses those it cannot read. */
export declare function requireVersion(version: unknown): ResultUpgrade;
/** Parses JSON text, refuses it when it is nested too deeply, and drops every `__proto__` key. */
export declare function parseJson(text: string, what: string): unknown;
/** Parses one entry of `runs`; its status must be the one its checks imply. */
export declare function parseRun(value: unknown, index: number): RunResult;
/** Puts a result together from its parts; two runs of one key are refused. */
export declare function assembleResult({ lane, meta }: z.output<typeof frameSchema>, runs: readonly RunResult[]): ArenaResult;
/** Validates one part of the file against its schema; the first problem is the one told. */
export declare function parsePart<S extends z.ZodType>(schema: S, value: unknown, path: readonly PropertyKey[]): z.output<S>;
/** The error for a result file that cannot be used; `reason` is a clause about the file. */
export declare function invalid(reason: string, cause?: unknown): ManifestError;
