import { expect, test } from 'vitest';
import { z } from 'zod';
import { createEngine, defineCheck, openEngineComponents } from '../../src/index.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';
import { CONFIG } from './library-arena.ts';

const asserted = (...conversation_assertions: object[]) => ({
  scenarios: { hello: { turns: [{ role: 'user', content: 'Hello?' }], conversation_assertions } },
  mock: { defaultResponse: 'Hi.' },
});

test('a run is skipped when a check of the caller is called off', async () => {
  const stop = new AbortController();
  const waits = defineCheck({
    type: 'waits',
    scope: 'both',
    description: 'Waits for the end.',
    params: z.strictObject({}),
    async evaluate(_subject, _params, { signal }) {
      stop.abort();
      signal.throwIfAborted();
      return { status: 'passed', message: 'Done.' };
    },
  });
  await using workspace = await createWorkspace(smallArena(asserted({ type: 'waits', params: {} })));
  const { outcome } = await runWorkspace(workspace, { checks: [waits], signal: stop.signal });
  expect(outcome.result.runs.map(({ status }) => status)).toEqual(['skipped']);
});

test('a conversation whose time is up while a judge thinks says so', async () => {
  const timers = createManualTimers();
  const arena = { judges: [{ name: 'strict', provider: 'assistant' }] };
  const judged = { type: 'llm_judge_conversation', params: { criteria: 'Is kind.' } };
  await using workspace = await createWorkspace(smallArena({ ...asserted(judged), arena }));
  const { models, ...components } = await openEngineComponents(CONFIG, {
    workingDirectory: workspace.directory,
    mode: 'mock',
    mockConfig: 'mock.yaml',
    timers,
  });
  const speakerFor: typeof models.providers.speakerFor = (run, asked) => ({
    ...models.providers.speakerFor(run, asked),
    complete: (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        void timers.advance(250);
      }),
  });
  const providers = { ...models.providers, speakerFor };
  await using engine = createEngine({ ...components, models: { ...models, providers } });
  const [run] = engine.generateRunPlan().runs;
  if (run === undefined) throw new Error('nothing planned');
  const result = await engine.executeConversation({ run, overrides: { timeoutMs: 250 } });
  expect(result.error).toMatchObject({ code: 'CONVERSATION_TIMEOUT' });
});
