import path from 'node:path';
import { ManifestError } from '../errors/manifest-error.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import type { BoundArena } from '../plan/bound-arena.ts';

const DEFAULT_FOLDER = 'recordings';
const DEFAULT_OUTPUT = 'out';

/**
 * Where the first arena that asks for it wants its sessions recorded; undefined when none does. A manifest may be a
 * stranger's, so a folder outside of the output directory is refused with `ManifestError`, code `RECORDING_OUTSIDE`.
 */
export function recordingDirectoryOf(
  arenas: readonly BoundArena[],
  outputDirectory: string = path.resolve(currentDirectory(), DEFAULT_OUTPUT),
): string | undefined {
  const asking = arenas.find(({ loaded }) => loaded.config.spec.defaults.output?.recording?.enabled === true);
  if (asking === undefined) return undefined;
  const { spec, source } = asking.loaded.config;
  const folder = spec.defaults.output?.recording?.dir || DEFAULT_FOLDER;
  const directory = path.join(outputDirectory, folder);
  const relative = path.relative(outputDirectory, directory);
  if (!relative.startsWith('..') && !path.isAbsolute(relative)) return directory;
  throw new ManifestError({
    code: 'RECORDING_OUTSIDE',
    message: `${source.file} wants its sessions recorded in "${folder}", outside of the output directory. Name a folder inside of it.`,
  });
}
