import { expect, test } from 'vitest';
import { createRunRecorder } from '../../src/engine/run-recorder.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { ToolError } from '../../src/errors/tool-error.ts';
import { createConcealer } from '../../src/lib/conceal.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import { withRedaction } from '../../src/providers/with-redaction.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { planArena } from '../helpers/planned-arena.ts';
import { answerOf, helloRequest, readAll, scriptedCalls } from '../helpers/scripted-calls.ts';

const CANARY = 'sk-canary-0a1b2c';
const concealer = createConcealer([CANARY]);
const { signal } = new AbortController();

function onlyRun() {
  const [run] = planArena();
  if (run === undefined) throw new Error('The plan has no run.');
  return run;
}

function toolThat(execute: () => Promise<JsonValue>): Tool {
  return { name: 'look', description: '', inputSchema: {}, execute };
}

test('hears whole and streamed answers and failures in order, without the secrets models gave away', async () => {
  const recorder = createRunRecorder(concealer);
  const run = onlyRun();
  const failure = new ProviderError({ code: 'PROVIDER_FAILED', message: `No ${CANARY}.` });
  const calls = scriptedCalls([
    answerOf(`One ${CANARY}.`),
    { pieces: ['Two', ` ${CANARY}`], end: answerOf(`Two ${CANARY}`) },
    failure,
    { pieces: ['Th'], end: failure },
  ]);
  const provider = recorder.provider(run, withRedaction(calls, concealer));
  await provider.complete(helloRequest, signal);
  expect((await readAll(provider)).text).toBe('Two [REDACTED]');
  await expect(provider.complete(helloRequest, signal)).rejects.toThrow('No [REDACTED].');
  await expect(readAll(provider)).rejects.toThrow('No [REDACTED].');
  const { modelCalls } = recorder.callsOf(run);
  expect(modelCalls.map((call) => ('answer' in call ? call.answer.content : call.error.message))).toEqual([
    'One [REDACTED].',
    'Two [REDACTED]',
    'No [REDACTED].',
    'No [REDACTED].',
  ]);
});

test('hears what tools answer without secrets, and leaves the answer as it is', async () => {
  const recorder = createRunRecorder(concealer);
  const run = onlyRun();
  const found = { note: `key ${CANARY}` };
  const good = recorder.tools(run, new Map([['look', toolThat(async () => found)]])).get('look');
  expect(await good?.execute({ for: 'it' }, signal)).toBe(found);
  const error = new ToolError({ code: 'GONE', message: `no ${CANARY}` });
  const bad = recorder.tools(run, new Map([['look', toolThat(() => Promise.reject(error))]])).get('look');
  await expect(bad?.execute({}, signal)).rejects.toBe(error);
  expect(recorder.callsOf(run).toolCalls).toEqual([
    { tool: 'look', args: { for: 'it' }, result: { note: 'key [REDACTED]' } },
    { tool: 'look', args: {}, error: { code: 'GONE', message: 'no [REDACTED]' } },
  ]);
});
