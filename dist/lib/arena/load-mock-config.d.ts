import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { RunArenaOptions } from './outcome.ts';
/** Loads the mock file named by `--mock-config`; it has a meaning in mock mode only. */
export declare function loadMockConfig({ mockConfig, workingDirectory, onWarning, }: Pick<RunArenaOptions, 'mockConfig' | 'workingDirectory' | 'onWarning'>, mode: 'mock' | 'real'): Promise<LoadedMockFile | undefined>;
