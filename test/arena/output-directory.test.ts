import { describe, expect, test } from 'vitest';
import { manifestDirectory } from '../../src/arena/output-directory.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import type { Arena } from '../../src/manifest/arena.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const arena = (defaults: Arena['defaults']): Arena => ({ providers: [], defaults });
const output = (dir: string, formats: readonly string[] = []) => ({ output: { dir, formats: [...formats] } });

describe('manifestDirectory', () => {
  test.each<[string, readonly Arena[], string, number]>([
    ['nothing is said', [arena({})], '/repo/out', 0],
    ['the manifest says it', [arena(output('results/mine'))], '/repo/results/mine', 0],
    ['two manifests do', [arena(output('a')), arena(output('b'))], '/repo/a', 0],
    ['the old key says it', [arena({ out_dir: 'old' })], '/repo/old', 0],
    [
      'the old key is overruled by formats',
      [arena({ out_dir: 'old', ...output('', ['json']) })],
      '/repo/out',
      0,
    ],
    ['an absolute path leads below', [arena(output('/repo/below'))], '/repo/below', 0],
    ['it is the working directory', [arena(output('.'))], '/repo/out', 1],
    ['it lies outside', [arena(output('../elsewhere'))], '/repo/out', 1],
    ['it is absolute', [arena(output('/etc'))], '/repo/out', 1],
    ["it is git's own", [arena(output('.GIT/hooks'))], '/repo/out', 1],
  ])('when %s', (_case, arenas, expected, warned) => {
    const warnings: string[] = [];
    expect(manifestDirectory('/repo', arenas, (warning) => warnings.push(warning))).toBe(expected);
    expect(warnings).toHaveLength(warned);
  });
});

test('a place where no directory can be created is one clear error', async () => {
  await using workspace = await createWorkspace(smallArena({}));
  const { directory: workingDirectory } = workspace;
  // Under /proc every attempt fails as if the directory above were missing.
  const asked = { configs: ['config.arena.yaml'], workingDirectory, outputDirectory: '/proc/none/of/these' };
  await expect(runArena(asked)).rejects.toThrow(/output directory \/proc\/none\/of\/these cannot be written/);
});

test.each<[string, { readonly outputDirectory?: string }, string]>([
  ['where the manifest says', {}, 'results'],
  ['where the caller says', { outputDirectory: 'asked' }, 'asked'],
])('a run writes %s', async (_case, asked, expected) => {
  const defaults = output('results', ['json']);
  await using workspace = await createWorkspace(smallArena({ arena: { defaults } }));
  const { directory: workingDirectory } = workspace;
  const { files } = await runArena({ configs: ['config.arena.yaml'], workingDirectory, ...asked });
  expect(files.results).toBe(workspace.path(`${expected}/arena-results.json`));
  expect(await workspace.read(`${expected}/arena-results.json`)).toContain('"schemaVersion": 1');
});
