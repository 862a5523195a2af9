import path from 'node:path';
import { ManifestError } from '../errors/manifest-error.ts';
import { loadMockFile } from '../manifest/load-mock-file.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import { createFileReader } from '../manifest/read-files.ts';
import { pathBase } from './load-arenas.ts';
import { ManifestProblemsError } from './manifest-problems-error.ts';
import type { ResolvedRunOptions } from './run-options.ts';

/** Loads the mock file named by `--mock-config`; it has a meaning in mock mode only. */
export async function loadMockConfig(
  {
    mockConfig,
    workingDirectory,
    onWarning,
  }: Pick<ResolvedRunOptions, 'mockConfig' | 'workingDirectory' | 'onWarning'>,
  mode: 'mock' | 'real',
): Promise<LoadedMockFile | undefined> {
  if (mockConfig === undefined) return undefined;
  if (mode !== 'mock') {
    throw new ManifestError({
      code: 'USAGE',
      message:
        'A mock file was given, but the providers are not mocked. Add --mock-provider, or provider-mode: mock.',
    });
  }
  const file = path.resolve(workingDirectory, mockConfig);
  const { mockFile, problems } = await loadMockFile(
    file,
    createFileReader(),
    await pathBase({ workingDirectory }),
  );
  if (mockFile === undefined || problems.some(({ severity }) => severity === 'error')) {
    throw new ManifestProblemsError(problems);
  }
  for (const warning of problems) onWarning(warning);
  return mockFile;
}
