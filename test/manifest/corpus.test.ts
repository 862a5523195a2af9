import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArena } from '../../src/manifest/load-arena.ts';
import { createFileReader } from '../../src/manifest/read-files.ts';
import { validatePath } from '../../src/manifest/validate-files.ts';
import { corpus, corpusNote } from '../helpers/corpus.ts';
import { summarise } from './memory-files.ts';

const root = path.join(corpus ?? '/', 'arenas');
const base = { workingDirectory: root, repositoryRoot: root };

/** Arena, and how many prompts, providers, scenarios, evals, tools and personas it has. */
const sound = [
  ['llm-judge', [3, 2, 1, 0, 0, 0], ['name-differs']],
  ['eval-test', [0, 2, 0, 1, 0, 0], ['name-differs']],
  ['session-replay', [1, 1, 1, 0, 0, 0], ['missing-recording']],
  ['customer-support', [1, 3, 6, 0, 1, 0], []],
  ['document-analysis', [1, 3, 2, 0, 0, 0], []],
  ['guardrails-test', [1, 1, 4, 0, 0, 0], []],
  ['assertions-test', [1, 3, 4, 0, 2, 1], []],
  ['duplex-streaming', [2, 4, 6, 0, 3, 3], ['expected-key', 'unpublished-key']],
] as const;

describe.skipIf(corpus === undefined)(`example arenas of others${corpusNote}`, () => {
  it.each(sound)('loads %s', async (name, counts, warnings) => {
    const { arena, problems } = await loadArena(name, createFileReader(), base);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual([...warnings]);
    const lists = [
      arena?.prompts,
      arena?.providers,
      arena?.scenarios,
      arena?.evals,
      arena?.tools,
      arena?.personas,
    ];
    expect(lists.map((list) => list?.length)).toEqual(counts);
  });

  it('loads the mock files of providers', async () => {
    const { arena } = await loadArena('duplex-streaming', createFileReader(), base);
    const mock = arena?.providers.find(({ id }) => id === 'mock-duplex')?.mockFile;
    expect(mock?.source.file).toBe('duplex-streaming/mock-responses.yaml');
    expect(mock?.content.scenarios['duplex-tools']?.turns[2]?.toolCalls).toEqual([
      { name: 'get_weather', arguments: { location: 'Seattle' } },
    ]);
    expect(mock?.content.selfplay['curious-customer']?.turns[1]?.text).toMatch(/^Oh that sounds great/);
  });

  it('rejects integration-test for its real reasons, at their lines', async () => {
    const { problems } = await loadArena('integration-test/arena.yaml', createFileReader(), base);
    expect(summarise(problems)).toEqual([
      'error integration-test/arena.yaml:6:3 unknown-key metadata.description',
      'error integration-test/prompts/integration-test.yaml:8:3 missing-key spec.version',
      'error integration-test/prompts/integration-test.yaml:8:3 missing-key spec.description',
      'error integration-test/prompts/integration-test.yaml:8:3 missing-key spec.system_template',
      'error integration-test/prompts/integration-test.yaml:11:3 unknown-key spec.system_prompt',
      'error integration-test/prompts/integration-test.yaml:21:3 unknown-key spec.user_template',
      'warning integration-test/providers/mock-provider.yaml:8:7 name-differs spec.id',
      'warning integration-test/scenarios/successful-test.yaml:8:7 name-differs spec.id',
      'warning integration-test/scenarios/failing-test.yaml:8:7 name-differs spec.id',
      'warning integration-test/scenarios/timeout-test.yaml:8:7 name-differs spec.id',
    ]);
  });

  it('validates all of them at once', async () => {
    const { problems, arenas } = await validatePath(root, createFileReader(), base);
    expect(arenas).toHaveLength(9);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ location }) => location.file))]).toEqual([
      'integration-test/arena.yaml',
      'integration-test/prompts/integration-test.yaml',
    ]);
    expect(
      problems.filter(({ code }) => code === 'unreferenced-file').map(({ location }) => location.file),
    ).toEqual([
      'document-analysis/scenarios/mixed-media.scenario.yaml',
      'duplex-streaming/providers/replay-duplex.provider.yaml',
      'guardrails-test/scenarios/streaming-guardrail-trigger.scenario.yaml',
    ]);
  });
});
