import { describe, expect, it } from 'vitest';
import { policyHomes, policyPlaces } from '../../src/arena/policy-places.ts';
import type { BoundArena } from '../../src/plan/bound-arena.ts';
import { planArena, sourceFile } from '../helpers/planned-arena.ts';

const ROOT = { workingDirectory: '/repo', repositoryRoot: '/repo' };
const BELOW = { workingDirectory: '/repo/app', repositoryRoot: '/repo' };

/** An arena in a file below `/repo`. */
function arenaOf(file: string): BoundArena {
  const [run] = planArena();
  if (run === undefined) throw new Error('The plan has no run.');
  const { arena } = run;
  return {
    ...arena,
    loaded: { ...arena.loaded, config: { ...arena.loaded.config, source: sourceFile(file) } },
  };
}

describe('policyHomes', () => {
  it.each([
    ['the root, once', ROOT, ['/repo']],
    ['a folder, then the root', BELOW, ['/repo/app', '/repo']],
    ['a folder that is not written plainly', { ...BELOW, workingDirectory: '/repo/app/../' }, ['/repo']],
  ])('are those of %s', (_title, base, homes) => {
    expect(policyHomes(base)).toEqual(homes);
  });
});

describe('policyPlaces', () => {
  it.each([
    ['nothing to run', [], false, ROOT, []],
    ['tests alone', [], true, BELOW, [[['/repo/app', '/repo'], 'all']]],
    ['an arena', ['a.yaml'], false, ROOT, [[['/repo'], ['a.yaml']]]],
    ['two arenas of a folder', ['a.yaml', 'b.yaml'], false, ROOT, [[['/repo'], ['a.yaml', 'b.yaml']]]],
    [
      'arenas of two folders',
      ['one/a.yaml', 'two/b.yaml', 'one/c.yaml'],
      false,
      ROOT,
      [
        [['/repo/one'], ['one/a.yaml', 'one/c.yaml']],
        [['/repo/two'], ['two/b.yaml']],
      ],
    ],
    ['tests and an arena where they run', ['app/a.yaml'], true, BELOW, [[['/repo/app'], 'all']]],
    ['tests and an arena at the root', ['a.yaml'], true, BELOW, [[['/repo'], 'all']]],
    ['tests and an arena elsewhere', ['bot/a.yaml'], true, BELOW, [[['/repo/bot'], ['bot/a.yaml']]]],
    [
      'tests and arenas of two folders, theirs among them',
      ['app/a.yaml', 'bot/b.yaml'],
      true,
      BELOW,
      [
        [['/repo/app'], ['app/a.yaml']],
        [['/repo/bot'], ['bot/b.yaml']],
      ],
    ],
  ] as const)('are those of %s', (_title, files, hasTests, base, expected) => {
    const places = policyPlaces(files.map(arenaOf), hasTests, base);
    expect(places.map(({ directories, configs }) => [directories, configs])).toEqual(expected);
    expect(places.flatMap(({ beside }) => beside)).toHaveLength(files.length);
  });
});
