import { expect, test } from 'vitest';
import { readInputs } from '../../src/github/inputs.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const talk = {
  turns: [
    { role: 'user', content: 'Hello' },
    { role: 'user', content: 'And now?' },
  ],
};
const local: object = { type: 'ollama', model: 'm' };
const files = smallArena({ providers: { local }, scenarios: { talk } });
const hello = {
  choices: [{ message: { content: 'Hi.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1 },
};

/** Answers once, then lets the time pass and is silent until it is called off. */
function fetchOnce(passTime: () => void): typeof globalThis.fetch {
  let calls = 0;
  return async (_, init) => {
    if (++calls === 1) return Response.json(hello);
    passTime();
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
    });
  };
}

test('a run over its time ends as an error with what was said until then', async () => {
  const timers = createManualTimers();
  await using workspace = await createWorkspace(files);
  const fetch = fetchOnce(() => void timers.advance(5000));
  const { outcome } = await runWorkspace(workspace, { mode: 'real', fetch, timers, runTimeoutMs: 5000 });
  const [run] = outcome.result.runs;
  expect(run).toMatchObject({ status: 'error', error: { code: 'CONVERSATION_TIMEOUT' } });
  expect(run?.error?.message).toContain('after 5000 ms');
  expect(run?.error?.message).toContain('run-timeout');
  expect(run?.messages.map(({ text }) => text)).toEqual([
    'You answer customers.',
    'Hello',
    'Hi.',
    'And now?',
  ]);
  expect(timers.pending).toBe(0);
});

test('a run within its time is none the wiser', async () => {
  const timers = createManualTimers();
  await using workspace = await createWorkspace(files);
  const fetch = async () => Response.json(hello);
  const { outcome } = await runWorkspace(workspace, { mode: 'real', fetch, timers, runTimeoutMs: 5000 });
  expect(outcome.result.runs[0]?.status).toBe('passed');
  expect(timers.pending).toBe(0);
});

test.each(['0', '-5s', 'soon', '10'])('--run-timeout %s is no time', async (time) => {
  await using workspace = await createWorkspace(files);
  const { exitCode, err } = await runCliHere(workspace.directory, ['run', `--run-timeout=${time}`]);
  expect(exitCode).toBe(2);
  expect(err).toContain(`--run-timeout is "${time}"; give a duration above 0, such as 90s or 5m.`);
});

test.each([
  ['', undefined, []],
  ['1m30s', 90_000, []],
  ['soon', undefined, ['The input run-timeout is "soon"; give a duration above 0, such as 90s or 5m.']],
])('the input run-timeout "%s"', (written, runTimeoutMs, problems) => {
  const read = readInputs((name) => (name === 'run-timeout' ? written : ''));
  expect(read).toMatchObject({ inputs: { runTimeoutMs }, problems });
});
