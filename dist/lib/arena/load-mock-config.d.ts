import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import type { RunArenaOptions } from './outcome.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** Loads the mock file named by `--mock-config`; it has a meaning in mock mode only. */
export declare function loadMockConfig({ mode: asked, mockConfig, workingDirectory, onWarning, }: Pick<ResolvedRunOptions, 'mockConfig' | 'workingDirectory' | 'onWarning'> & Pick<RunArenaOptions, 'mode'>, mode: 'mock' | 'real', arenas: readonly BoundArena[]): Promise<LoadedMockFile | undefined>;
