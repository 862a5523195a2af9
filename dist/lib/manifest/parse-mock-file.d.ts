import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
import { type MockFile } from './mock-file.ts';
/** Parses a mock-response file; malformed entries are errors, unknown keys warnings. */
export declare function parseMockFile(value: unknown, source: SourceFile): {
    readonly mockFile?: MockFile;
    readonly problems: readonly Problem[];
};
