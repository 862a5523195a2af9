import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { CheckResult } from '../../src/model/check.ts';
import { corpus, corpusNote } from '../helpers/corpus.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

interface Expectation {
  readonly arena: string;
  readonly scenario: string;
  readonly providers: readonly string[];
  readonly status: string;
  readonly checks: readonly (Partial<CheckResult> & { readonly mock: number })[];
}

const expectations: readonly Expectation[] = parse(
  readFileSync(fileURLToPath(new URL('../fixtures/corpus-expectations.yaml', import.meta.url)), 'utf8'),
);
const arenas = path.join(corpus ?? '', 'arenas');

async function run(workspace: Workspace, arena: string, options: Partial<RunArenaOptions> = {}) {
  return runArena({
    workingDirectory: workspace.directory,
    configs: [path.join(arenas, arena, 'config.arena.yaml')],
    filters: {},
    mode: 'mock',
    concurrency: 2,
    outputDirectory: 'out',
    formats: ['json'],
    policy: { failOn: new Set(['new-failures', 'errors']), onMissingBaseline: 'failures' },
    resolveBaseline: async () => ({}),
    clock: createFixedClock('2026-01-01T00:00:00Z'),
    executionId: 'x',
    signal: new AbortController().signal,
    onWarning: () => undefined,
    ...options,
  });
}

describe.skipIf(corpus === undefined)(`example arenas by others, in process${corpusNote}`, () => {
  it.each<[string, string, Partial<RunArenaOptions>]>([
    [
      'assertions-test',
      'self-play',
      {
        filters: { scenarios: ['self-play'] },
        mockConfig: path.join(arenas, 'assertions-test/mock-responses.yaml'),
      },
    ],
    ['llm-judge', 'helpfulness', {}],
    ['llm-judge', 'helpfulness', { mode: 'real' }],
    [
      'llm-judge',
      'helpfulness',
      { mockConfig: path.join(arenas, 'llm-judge/mock-responses.yaml'), mode: 'mock' },
    ],
  ])('%s: %s ends as its files imply', async (arena, scenario, options) => {
    await using workspace = await createWorkspace();
    const { result, exitCode } = await run(workspace, arena, options);
    const expected = expectations
      .filter((entry) => entry.arena === arena && entry.scenario === scenario)
      .flatMap(({ providers, status, checks }) =>
        providers.map((provider) => ({
          scenario,
          provider,
          status,
          checks: checks.map(({ mock: _line, ...check }) => expect.objectContaining(check)),
        })),
      );
    expect(expected.length).toBeGreaterThan(0);
    expect(
      result.runs.map(({ scenario: name, provider, status, checks }) => ({
        scenario: name,
        provider,
        status,
        checks,
      })),
    ).toEqual(expected);
    expect(exitCode).toBe(0);
  });
});
