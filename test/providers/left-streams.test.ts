import { expect, test } from 'vitest';
import { startHttpDouble } from '../doubles/http-server.ts';
import { makeProvider, requestOf, signal } from '../helpers/called-provider.ts';

const firstEvents: Readonly<Record<string, readonly object[]>> = {
  openai: [{ choices: [{ delta: { content: 'Hi' } }] }],
  claude: [
    { type: 'message_start', message: {} },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Hi' } },
  ],
  gemini: [{ candidates: [{ content: { parts: [{ text: 'Hi' }] } }] }],
};

test.each(Object.keys(firstEvents))('%s: a stream that its reader leaves is closed', async (type) => {
  let close: (word: string) => void = () => undefined;
  const closed = new Promise<string>((resolve) => {
    close = resolve;
  });
  await using server = await startHttpDouble((_, response) => {
    response.on('close', () => close('closed'));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of firstEvents[type] ?? []) {
      const name = 'type' in event ? `event: ${event.type}\n` : '';
      response.write(`${name}data: ${JSON.stringify(event)}\n\n`);
    }
  });
  const pieces = [];
  for await (const { delta } of makeProvider(type, { base_url: server.url }).stream(requestOf(), signal)) {
    pieces.push(delta);
    break;
  }
  expect(pieces).toEqual(['Hi']);
  expect(await closed).toBe('closed');
});
