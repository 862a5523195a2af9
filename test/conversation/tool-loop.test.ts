import { describe, expect, test } from 'vitest';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import {
  execute,
  executeOne,
  type PlannedArenaInput,
  planArena,
  toolCall,
} from '../helpers/planned-arena.ts';

describe('tool loop', () => {
  const tools = { t: { mock_result: 'fine' }, other: {} };
  const answerOf = async (input: PlannedArenaInput, call: ReturnType<typeof toolCall>) => {
    const { result, execution } = await executeOne({
      tools,
      prompt: { allowed_tools: ['t', 'ghost'] },
      mock: { s1: { 1: { toolCalls: [call] }, 2: 'done' } },
      ...input,
    });
    const { messages } = await execution.store.load(result.id);
    return { result, tool: messages.find(({ role }) => role === 'tool') };
  };

  test.each<[string, ReturnType<typeof toolCall>, PlannedArenaInput, string, string | undefined]>([
    ['an allowed tool', toolCall('t', {}), {}, 'fine', undefined],
    ['an unknown tool', toolCall('nope', {}), {}, 'Error: tool not found: nope', 'tool not found: nope'],
    [
      'a tool outside the allow-list',
      toolCall('other', {}),
      {},
      'Error: tool not found: other',
      'tool not found: other',
    ],
    [
      'an allowed tool that does not exist',
      toolCall('ghost', {}),
      {},
      'Error: tool not found: ghost',
      'tool not found: ghost',
    ],
    [
      'arguments that do not fit',
      toolCall('t', { a: 1 }),
      { tools: { t: { input_schema: { type: 'object', properties: { a: { type: 'string' } } } } } },
      'Error: tool t validation error (args_invalid): argument validation failed: [a: must be string]',
      'tool t validation error (args_invalid): argument validation failed: [a: must be string]',
    ],
    [
      'a result that does not fit',
      toolCall('t', {}),
      { tools: { t: { mock_result: 1, output_schema: { type: 'string' } } } },
      'Tool execution failed: result validation failed: coercion failed: tool t validation error (result_invalid): [(root): must be string]',
      'result validation failed: coercion failed: tool t validation error (result_invalid): [(root): must be string]',
    ],
    [
      'a blocked tool',
      toolCall('t', {}),
      { scenarios: { s1: { tool_policy: { tool_choice: 'auto', blocklist: ['t'] } } } },
      'Tool t is blocked by policy',
      'Tool t is blocked by policy',
    ],
  ])('answers a call of %s', async (_case, call, input, content, error) => {
    const { result, tool } = await answerOf(input, call);
    expect(tool).toMatchObject({ content, toolResult: { content, latencyMs: 0 } });
    expect(tool?.toolResult?.error).toBe(error);
    expect(result).toMatchObject({ status: 'passed' });
    expect(result.messages.at(-1)?.text).toBe('done');
  });

  test('calls of one answer are made in order', async () => {
    const { result } = await executeOne({
      tools: { a: {}, b: {} },
      prompt: { allowed_tools: ['a', 'b'] },
      mock: {
        s1: { 1: { toolCalls: [toolCall('b', {}), toolCall('a', {}), toolCall('b', {})] }, 2: 'done' },
      },
    });
    const [call] = result.messages.filter(({ toolCalls }) => toolCalls.length > 0);
    expect(call?.toolCalls.map(({ id }) => id)).toEqual(['call_0_b', 'call_1_a', 'call_2_b']);
    expect(result.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'tool',
      'tool',
      'assistant',
    ]);
  });

  test('ends after ten rounds and keeps what was said', async () => {
    const { result } = await executeOne({
      tools: { t: {} },
      prompt: { allowed_tools: ['t'] },
      mock: {
        s1: Object.fromEntries(
          Array.from({ length: 20 }, (_, n) => [n + 1, { toolCalls: [toolCall('t', {})] }]),
        ),
      },
    });
    expect(result).toMatchObject({ status: 'error', error: { code: 'MAX_TOOL_ROUNDS' } });
    expect(result.messages.filter(({ role }) => role === 'assistant')).toHaveLength(10);
    expect(result.messages.filter(({ role }) => role === 'tool')).toHaveLength(10);
  });

  test('keeps the media of a mock result on the message, in the file of the run too', async () => {
    const image = { type: 'image', media: { data: 'AAAA', mime_type: 'image/png' } };
    const { result, execution, dump } = await executeOne({
      tools: { t: { mock_parts: [{ type: 'text', text: 'A chart:' }, image] } },
      prompt: { allowed_tools: ['t'] },
      mock: { s1: { 1: { toolCalls: [toolCall('t', {})] }, 2: 'done' } },
    });
    const { messages } = await execution.store.load(result.id);
    expect(messages.find(({ role }) => role === 'tool')).toMatchObject({
      content: 'A chart:',
      parts: [
        { type: 'text', text: 'A chart:' },
        { type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'AAAA' } },
      ],
    });
    const dumped = (dump.Messages as { role: string; parts?: object[] }[]).find(
      ({ role }) => role === 'tool',
    );
    expect(dumped?.parts?.[1]).toEqual(image);
  });

  test('offers what the prompt allows; the tool choice holds for the first round', async () => {
    const requests: CompletionRequest[] = [];
    const inner = createMockProvider({
      id: 'p',
      model: 'm',
      mockFile: {
        scenarios: {
          s1: {
            turns: { 1: { text: '', toolCalls: [toolCall('t', {})] }, 2: { text: 'done', toolCalls: [] } },
          },
        },
        selfplay: {},
      },
    });
    const provider: Provider = {
      ...inner,
      complete: async (request, signal) => {
        const { onRetry: _onRetry, onLoss: _onLoss, ...sent } = request;
        requests.push(structuredClone(sent));
        return inner.complete(request, signal);
      },
    };
    await execute(
      planArena({
        tools,
        prompt: { allowed_tools: ['ghost', 't'] },
        scenarios: { s1: { tool_policy: { tool_choice: 'required' } } },
        arena: { defaults: { temperature: 0.5, max_tokens: 9, seed: 4 } },
      }),
      { createProvider: () => provider },
    );
    expect(requests.map(({ toolChoice }) => toolChoice)).toEqual(['required', 'auto']);
    expect(requests[0]).toMatchObject({
      system: 'SYS',
      tools: [{ name: 't', description: 'Tool t.', inputSchema: { type: 'object' } }],
      temperature: 0.5,
      maxTokens: 9,
      seed: 4,
      speaker: { role: 'assistant', scenario: 's1', turn: 0 },
    });
    expect(requests[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool']);
  });
});
