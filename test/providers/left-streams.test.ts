import { expect, test } from 'vitest';
import { withTimeout } from '../../src/providers/with-timeout.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { makeProvider, requestOf, signal } from '../helpers/called-provider.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';

const firstEvents: Readonly<Record<string, readonly object[]>> = {
  openai: [{ choices: [{ delta: { content: 'Hi' } }] }],
  responses: [{ type: 'response.output_text.delta', delta: 'Hi' }],
  ollama: [{ choices: [{ delta: { content: 'Hi' } }] }],
  vllm: [{ choices: [{ delta: { content: 'Hi' } }] }],
  claude: [
    { type: 'message_start', message: {} },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Hi' } },
  ],
  gemini: [{ candidates: [{ content: { parts: [{ text: 'Hi' }] } }] }],
};

const specs: Readonly<Record<string, object>> = {
  responses: { additional_config: { api_mode: 'responses' } },
};

/** A server that begins to answer and says no more; `closed` is when the connection is. */
async function startSlow(type: string) {
  let close: (word: string) => void = () => undefined;
  const closed = new Promise<string>((resolve) => {
    close = resolve;
  });
  const server = await startHttpDouble((_, response) => {
    response.on('close', () => close('closed'));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of firstEvents[type] ?? []) {
      const name = 'type' in event ? `event: ${event.type}\n` : '';
      response.write(`${name}data: ${JSON.stringify(event)}\n\n`);
    }
  });
  const spec = { base_url: server.url, ...specs[type] };
  const provider = makeProvider(type === 'responses' ? 'openai' : type, spec);
  return { provider, closed, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

test.each(Object.keys(firstEvents))(
  '%s: a stream past its time is closed, and no short answer',
  async (type) => {
    await using slow = await startSlow(type);
    const timers = createManualTimers();
    const provider = withTimeout(slow.provider, 5000, timers);
    const pieces: string[] = [];
    const read = async () => {
      for await (const { delta, completion } of provider.stream(requestOf(), signal)) {
        expect(completion).toBeUndefined();
        pieces.push(delta);
        await timers.advance(5000);
      }
    };
    await expect(read()).rejects.toMatchObject({
      ...{ code: 'PROVIDER_TIMEOUT', retryable: true },
      message: 'Provider "p" gave no complete answer within 5 s.',
    });
    expect(pieces).toEqual(['Hi']);
    expect(await slow.closed).toBe('closed');
  },
);

test.each(Object.keys(firstEvents))('%s: a stream that its reader leaves is closed', async (type) => {
  await using slow = await startSlow(type);
  const { closed } = slow;
  const pieces = [];
  for await (const { delta } of slow.provider.stream(requestOf(), signal)) {
    pieces.push(delta);
    break;
  }
  expect(pieces).toEqual(['Hi']);
  expect(await closed).toBe('closed');
});
