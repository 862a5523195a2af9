import { expect, test } from 'vitest';
import { toArenaMessages } from '../../src/scenario/arena-message.ts';
import { eventMessages } from '../../src/scenario/event-messages.ts';
import { lastReply } from '../../src/scenario/red-team/last-reply.ts';
import { invertHistory } from '../../src/scenario/simulator/inverted-history.ts';

const content = [
  { type: 'text' as const, text: 'See this:' },
  { type: 'file' as const, data: new Uint8Array(64), mediaType: 'image/png' },
];

test('everybody gets the same words for a medium', () => {
  const user = { role: 'user' as const, content };
  const agent = { role: 'assistant' as const, content };
  const words = 'See this:\n[IMAGE: image/png, ~64 bytes]';
  expect(toArenaMessages([user], '')[0]?.content).toBe(words);
  expect(eventMessages(user)[0]?.content).toBe(words);
  expect(lastReply([user, agent])).toBe(words);
  expect(invertHistory([user]).messages.at(-1)?.content).toBe(words);
});
