import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/lib/clock.ts';
import { executeOne, FIXED_TIME, timedCalls, toolCall } from '../helpers/planned-arena.ts';

test('every model call is noted on its reply with sequence, times, cost and tool calls', async () => {
  const { result, execution, dump } = await executeOne(
    {
      prompt: { allowed_tools: ['t'] },
      tools: { t: { mock_result: 'fine' } },
      scenarios: {
        s1: {
          turns: [
            { role: 'user', content: 'a' },
            {
              role: 'user',
              content: 'b',
              assertions: [{ type: 'content_includes', params: { patterns: ['next'] } }],
            },
          ],
        },
      },
      mock: { s1: { 1: { toolCalls: [toolCall('t', { a: 1 })] }, 2: 'done', 3: 'next' } },
    },
    { lane: 'real', ...timedCalls(5), clock: createFixedClock(FIXED_TIME) },
  );
  const { messages } = await execution.store.load(result.id);
  const replies = messages.filter(({ role }) => role === 'assistant');
  expect(replies.map(({ meta }) => meta?._llm_trace)).toMatchObject([
    {
      sequence: 0,
      message_index: 2,
      started_at: FIXED_TIME,
      duration_ms: 5,
      tool_calls: [{ id: 'call_0_t', name: 't', args: { a: 1 } }],
    },
    { sequence: 1, message_index: 4, tool_calls: [] },
    { sequence: 2, message_index: 6, cost: { output_tokens: 1 } },
  ]);
  expect(replies[2]?.meta).toHaveProperty('assertions');
  expect(JSON.stringify(dump)).not.toContain('_llm_trace');
});

test('a call that fails has no reply to be noted on; those before it keep their notes', async () => {
  const { result, execution } = await executeOne({
    scenarios: { s1: { turns: [1, 2, 3].map((n) => ({ role: 'user', content: `q${n}` })) } },
    mock: { s1: { 1: 'one', 2: 'two' } },
  });
  expect(result.status).toBe('error');
  const { messages } = await execution.store.load(result.id);
  expect(messages.map(({ role, meta }) => [role, meta === undefined])).toEqual([
    ['system', true],
    ['user', true],
    ['assistant', false],
    ['user', true],
    ['assistant', false],
    ['user', true],
  ]);
});
