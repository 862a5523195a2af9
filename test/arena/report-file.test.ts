import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { DEFAULT_POLICY } from '../fixtures/results/build-result.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

async function run(defaults: object, options: Partial<RunArenaOptions> = {}) {
  const workspace = await createWorkspace(smallArena({ arena: { defaults } }));
  const warnings: string[] = [];
  const outcome = await runArena({
    workingDirectory: workspace.directory,
    configs: ['config.arena.yaml'],
    filters: {},
    mode: 'mock',
    concurrency: 1,
    outputDirectory: 'out',
    policy: DEFAULT_POLICY,
    resolveBaseline: async () => ({ reason: 'none was given' }),
    clock: createFixedClock('2026-03-02T12:00:00Z'),
    executionId: 'x',
    signal: new AbortController().signal,
    onWarning: (warning) => {
      if (typeof warning === 'string') warnings.push(warning);
    },
    ...options,
  });
  return { workspace, outcome, warnings };
}

const output = (file: string) => ({ output: { dir: 'x', formats: ['html'], html: { file } } });

describe('the JUnit report goes', () => {
  const junit = { output: { dir: 'x', formats: ['junit'], junit: { file: 'ci/arena.xml' } } };
  it.each<[string, Partial<RunArenaOptions>, string]>([
    ['where output.junit.file says', {}, 'out/ci/arena.xml'],
    ['where the command line says', { junitFile: 'mine.xml' }, 'mine.xml'],
  ])('%s', async (_name, options, expected) => {
    const { workspace, outcome, warnings } = await run(junit, options);
    await using _ = workspace;
    expect(outcome.files.junit).toBe(workspace.path(expected));
    expect(await workspace.read(expected)).toContain('<testsuites');
    expect(warnings).toEqual([]);
  });
});

describe('the HTML report goes', () => {
  it.each<[string, object, Partial<RunArenaOptions>, string]>([
    ['to report.html', {}, { formats: ['html'] }, 'out/report.html'],
    ['where output.html.file says', output('pages/arena.html'), {}, 'out/pages/arena.html'],
    ['where html_report says', { html_report: 'old.html' }, {}, 'out/old.html'],
    [
      'to html_report before output.html.file',
      { html_report: 'old.html', ...output('new.html') },
      {},
      'out/old.html',
    ],
    [
      'where the command line says',
      output('arena.html'),
      { htmlFile: 'mine/r.html', addedFormats: ['html'] },
      'mine/r.html',
    ],
  ])('%s', async (_name, defaults, options, expected) => {
    const { workspace, outcome, warnings } = await run(defaults, options);
    await using _ = workspace;
    expect(outcome.files.html).toBe(workspace.path(expected));
    const text = await workspace.read(expected);
    expect(text).toMatch(/^<!doctype html>\n.*<\/html>\n$/s);
    expect(warnings).toEqual([]);
    expect(existsSync(`${workspace.path(expected)}.partial`)).toBe(false);
  });

  it.each(['../../elsewhere.html', '/tmp/elsewhere.html', '.', 'arena-results.json', 'x/../comparison.json'])(
    'not where a manifest has no say: %s',
    async (file) => {
      const { workspace, outcome, warnings } = await run(output(file));
      await using _ = workspace;
      expect(outcome.files.html).toBe(workspace.path('out/report.html'));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain('HTML report');
      expect(await workspace.readJson('out/arena-results.json')).toMatchObject({ schemaVersion: 1 });
    },
  );

  it('nowhere when nobody asks', async () => {
    const { workspace, outcome } = await run({});
    await using _ = workspace;
    expect(outcome.files.html).toBeUndefined();
    expect(existsSync(workspace.path('out/report.html'))).toBe(false);
  });
});
