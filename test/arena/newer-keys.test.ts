import { expect, test } from 'vitest';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const includesAny = (pattern: string) => ({ type: 'content_includes_any', params: { patterns: [pattern] } });

test('trials are runs of their own, told apart by key, id and number', async () => {
  await using workspace = await createWorkspace(
    smallArena({
      scenarios: { often: { trials: 3, labels: { tier: 'slow' } }, once: {} },
      providers: { a: {}, b: {} },
      mock: { defaultResponse: 'ok' },
    }),
  );
  const { outcome, warnings } = await runWorkspace(workspace);
  const { runs } = outcome.result;
  expect(runs.map(({ scenario, provider, trial }) => `${scenario} ${provider} ${trial}`)).toEqual([
    ...['often a 1', 'often a 2', 'often a 3', 'often b 1', 'often b 2', 'often b 3'],
    ...['once a 1', 'once b 1'],
  ]);
  expect(new Set(runs.map(({ key }) => key)).size).toBe(8);
  expect(new Set(runs.map(({ id }) => id)).size).toBe(8);
  expect(runs[1]?.key).toMatch(/::often::a::default::2$/);
  expect(runs[1]?.messages).toEqual(runs[0]?.messages);
  expect(await workspace.readJson(`out/${runs[1]?.id}.json`)).toMatchObject({ SessionTags: ['tier=slow'] });
  expect(warnings).toEqual([
    expect.stringContaining('"trials" is accepted'),
    expect.stringContaining('"labels" is accepted'),
  ]);
});

test.each([0, -1, 1.5, 100_000])('trials: %d is refused where it stands', async (trials) => {
  await using workspace = await createWorkspace(
    smallArena({ scenarios: { hello: { trials } }, mock: { defaultResponse: 'ok' } }),
  );
  await expect(runWorkspace(workspace)).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ path: 'spec.trials', severity: 'error' })]),
  });
});

test('assertions of the arena judge every conversation, before those of the scenario', async () => {
  await using workspace = await createWorkspace(
    smallArena({
      scenarios: {
        own: { conversation_assertions: [includesAny('ok'), includesAny('never')] },
        none: {},
      },
      mock: { defaultResponse: 'ok' },
      arena: { globals: { conversation_assertions: [includesAny('ok')] } },
    }),
  );
  const { outcome } = await runWorkspace(workspace);
  const [own, none] = outcome.result.runs;
  const found = own?.checks.map(({ status, location }) => [status, location.file]);
  expect(found).toEqual([
    ['passed', 'config.arena.yaml'],
    ['passed', 'own.scenario.yaml'],
    ['failed', 'own.scenario.yaml'],
  ]);
  expect(new Set(own?.checks.map(({ id }) => id)).size).toBe(3);
  expect(none?.checks.map(({ id }) => id)).toEqual([own?.checks[0]?.id]);
});

test('what is wrong with an assertion of the arena is said once, where it stands', async () => {
  await using workspace = await createWorkspace(
    smallArena({
      scenarios: { a: {}, b: {} },
      mock: { defaultResponse: 'ok' },
      arena: { globals: { conversation_assertions: [{ type: 'content_include_any', params: {} }] } },
    }),
  );
  const error = await runWorkspace(workspace).catch((thrown) => thrown);
  const errors = error.problems.filter(({ severity }: { severity: string }) => severity === 'error');
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'unknown-check-type',
      path: 'spec.globals.conversation_assertions[0].type',
      location: expect.objectContaining({ file: 'config.arena.yaml' }),
    }),
  ]);
});
