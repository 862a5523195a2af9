import type { BoundArena } from '../plan/bound-arena.ts';
/**
 * Where the first arena that asks for it wants its sessions recorded; undefined when none does. A manifest may be a
 * stranger's, so a folder outside of the output directory is refused with `ManifestError`, code `RECORDING_OUTSIDE`.
 */
export declare function recordingDirectoryOf(arenas: readonly BoundArena[], outputDirectory?: string): string | undefined;
