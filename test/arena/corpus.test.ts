import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { corpus, corpusNote } from '../helpers/corpus.ts';
import { actualRuns, expectations, expectedRuns } from '../helpers/corpus-expectations.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const arenas = path.join(corpus ?? '', 'arenas');
const mockFileOf = (arena: string) => path.join(arenas, arena, 'mock-responses.yaml');

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

/** Arena, exit code, and how it is run: with the mock file beside it, or with what its providers name. */
const cases: readonly (readonly [string, number, 'file' | 'providers', Partial<RunArenaOptions>])[] = [
  ['assertions-test', 0, 'file', {}],
  ['guardrails-test', 0, 'file', {}],
  ['customer-support', 1, 'file', {}],
  // Its own `fail_on` names errors of providers only.
  ['customer-support', 0, 'file', { policy: { onMissingBaseline: 'failures' } }],
  ['llm-judge', 0, 'file', {}],
  ['llm-judge', 0, 'providers', {}],
  ['llm-judge', 0, 'providers', { mode: 'real' }],
];

describe.skipIf(corpus === undefined)(`example arenas by others, in process${corpusNote}`, () => {
  it.each(cases)(
    '%s, whole, ends as its files imply (exit %i, answers of the %s)',
    async (arena, exit, mock, more) => {
      await using workspace = await createWorkspace();
      const mockConfig = mock === 'file' ? { mockConfig: mockFileOf(arena) } : {};
      const { result, exitCode } = await run(workspace, arena, { ...mockConfig, ...more });
      expect(actualRuns(result.runs)).not.toEqual([]);
      expect(actualRuns(result.runs)).toEqual(expectedRuns(arena));
      expect(exitCode).toBe(exit);
    },
  );

  it('leaves no expectation unread', () => {
    const read = new Set(cases.map(([arena]) => arena));
    expect(new Set(expectations.map(({ arena }) => arena))).toEqual(read);
  });

  it('judges the replies at the lines the expectations name', () => {
    for (const { arena, scenario, checks } of expectations) {
      const lines = replyLines(mockFileOf(arena), scenario);
      for (const { mock, code, type, turn } of checks) {
        const place = `${arena} ${scenario} ${turn} ${type}`;
        if (code === 'NOT_REACHED') expect(mock, place).toBeUndefined();
        else expect(lines, place).toContain(mock);
      }
    }
  });

  it.each<[string, string, string, string, string, number]>([
    [
      'customer-support',
      'I can help you track your order',
      'I can see your order',
      'customer-support-scenarios',
      'content_matches',
      3,
    ],
    [
      'customer-support',
      'definitely guaranteeing',
      'ever guaranteeing',
      'validator-banned-word-test',
      'banned_words',
      3,
    ],
    ['assertions-test', 'Solar technology', 'Wind technology', 'self-play', 'content_matches', 0],
    ['llm-judge', '"score": 0.92', '"score": 0.42', 'helpfulness', 'llm_judge', 1],
  ])(
    '%s: a changed reply (%j to %j) changes %s',
    async (arena, find, replacement, scenario, type, failures) => {
      const original = readFileSync(mockFileOf(arena), 'utf8');
      const mutated = original.replace(find, replacement);
      expect(mutated).not.toBe(original);
      await using workspace = await createWorkspace();
      await cp(path.join(arenas, arena), workspace.path('copy'), { recursive: true });
      await workspace.write({ 'copy/mock-responses.yaml': mutated });
      const { result } = await run(workspace, arena, {
        configs: ['copy/config.arena.yaml'],
        mockConfig: 'copy/mock-responses.yaml',
      });
      const failed = result.runs.flatMap(({ scenario: name, checks }) =>
        checks.filter((check) => name === scenario && check.type === type && check.status === 'failed'),
      );
      expect(failed).toHaveLength(failures);
    },
  );
});

/** Lines of the replies a scenario may be given: its own, or the default of the file where it has none. */
function replyLines(file: string, scenario: string): readonly number[] {
  expect(existsSync(file)).toBe(true);
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter });
  const lineOf = (node: unknown) =>
    isScalar(node) && node.range ? [lineCounter.linePos(node.range[0]).line] : [];
  const turns = document.getIn(['scenarios', scenario, 'turns']);
  if (isMap(turns)) return turns.items.flatMap(({ key }) => lineOf(key));
  return lineOf(document.get('defaultResponse', true));
}
