import type { Problem } from '../model/problem.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedMockFile } from './loaded-arena.ts';
import { parseMockFile } from './parse-mock-file.ts';
import { createSourceReader, type SourceReader } from './source-reader.ts';

/** Loads a mock-response file on its own; a file that cannot be read is a problem at its first line. */
export async function loadMockFile(
  absolutePath: string,
  io: FileReader,
  base: PathBase,
): Promise<{ readonly mockFile?: LoadedMockFile; readonly problems: readonly Problem[] }> {
  return readMockFile(absolutePath, createSourceReader(io, base));
}

/** Reads a mock-response file through a reader that others share. */
export async function readMockFile(
  absolutePath: string,
  sources: SourceReader,
): Promise<{
  readonly mockFile?: LoadedMockFile;
  readonly problems: readonly Problem[];
  readonly missing?: string;
}> {
  const read = await sources.read(absolutePath, { integerKeys: true });
  if ('reason' in read) {
    const { source, reason } = read;
    const location = source.locate([]);
    const message = `The mock file ${source.file} cannot be read: ${reason}`;
    return {
      missing: reason,
      problems: [{ severity: 'error', code: 'missing-file', location, path: '', message }],
    };
  }
  if (read.value === undefined) return { problems: read.problems };
  const { mockFile, problems } = parseMockFile(read.value, read.source);
  const all = [...read.problems, ...problems];
  return mockFile === undefined
    ? { problems: all }
    : { mockFile: { content: mockFile, source: read.source }, problems: all };
}
