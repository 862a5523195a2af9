import { expect, test } from 'vitest';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

test('a whole arena written in place runs, and its checks are located in the Arena file', async () => {
  const check = { type: 'content_includes', params: { patterns: ['nothing of the kind'] } };
  const arena = {
    prompt_configs: [],
    providers: [],
    scenarios: [],
    provider_specs: { quick: { type: 'openai', model: 'gpt-4o-mini' } },
    prompt_specs: {
      support: { task_type: 'support', version: '1', description: 'Answers.', system_template: 'Answer.' },
    },
    scenario_specs: {
      hello: {
        task_type: 'support',
        description: 'Says hello.',
        turns: [{ role: 'user', content: 'Hello?', assertions: [check] }],
      },
    },
  };
  const mock = { scenarios: { hello: { turns: { 1: 'Hello.' } } } };
  await using workspace = await createWorkspace(smallArena({ arena, mock }));
  const { outcome } = await runWorkspace(workspace);
  expect(outcome.result.runs).toMatchObject([
    { scenario: 'hello', provider: 'quick', status: 'failed', config: 'config.arena.yaml' },
  ]);
  const [found] = outcome.result.runs.flatMap(({ checks }) => checks);
  const lines = (await workspace.read('config.arena.yaml')).split('\n');
  expect(found?.location.file).toBe('config.arena.yaml');
  expect(lines.slice((found?.location.line ?? 0) - 1).join('\n')).toMatch(
    /^\s*\{\s*"type": "content_includes"/,
  );
});
