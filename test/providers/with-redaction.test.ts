import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createConcealer } from '../../src/lib/conceal.ts';
import { withRedaction } from '../../src/providers/with-redaction.ts';
import {
  answerOf,
  helloRequest,
  readAll,
  type ScriptedCall,
  scriptedCalls,
} from '../helpers/scripted-calls.ts';

const CANARY = 'sk-canary-1234567890';
const { signal } = new AbortController();

const guarded = (call: ScriptedCall) => withRedaction(scriptedCalls([call]), createConcealer([CANARY]));

const leaky = answerOf(`The key is ${CANARY}.`, {
  parts: [{ type: 'text', text: CANARY }],
  toolCalls: [{ id: 'c1', name: 'save', args: { deep: [`x${CANARY}`], [CANARY]: true } }],
  raw: { request: { authorization: `Bearer ${CANARY}` }, response: CANARY },
});

test('no secret is left in an answer', async () => {
  const completion = await guarded(leaky).complete(helloRequest, signal);
  expect(JSON.stringify(completion)).not.toContain(CANARY);
  expect(completion.content).toBe('The key is [REDACTED].');
  expect(completion.toolCalls[0]?.args).toEqual({ deep: ['x[REDACTED]'], '[REDACTED]': true });
});

test('no secret is left in the pieces of a stream, wherever they are cut', async () => {
  for (let cut = 1; cut < CANARY.length; cut++) {
    const pieces = ['The key is ', CANARY.slice(0, cut), CANARY.slice(cut), '.'];
    const { text, completion } = await readAll(guarded({ pieces, end: leaky }));
    expect(text).toBe('The key is [REDACTED].');
    expect(completion?.content).toBe(text);
  }
});

test('no secret is left in a failure, its cause included', async () => {
  const error = new ProviderError({
    code: 'PROVIDER_AUTH',
    message: `Wrong key ${CANARY}.`,
    status: 401,
    cause: new Error(CANARY),
  });
  const thrown: unknown = await guarded(error)
    .complete(helloRequest, signal)
    .catch((caught: unknown) => caught);
  expect(thrown).toMatchObject({ code: 'PROVIDER_AUTH', status: 401, message: 'Wrong key [REDACTED].' });
  expect((thrown as Error).cause).toBeUndefined();
  await expect(readAll(guarded(new TypeError(`fetch ${CANARY}`)))).rejects.toThrow('fetch [REDACTED]');
});

test('no secret is left in an error of another realm', async () => {
  const foreign = runInNewContext('new TypeError(text)', { text: `fetch ${CANARY}` });
  await expect(readAll(guarded(foreign))).rejects.toThrow('fetch [REDACTED]');
});
