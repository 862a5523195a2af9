import { describe, expect, test } from 'vitest';
import { executeOne, type PlannedArenaInput, toolCall } from '../helpers/planned-arena.ts';

const calls = (count: number, tool = 't') => ({
  toolCalls: Array.from({ length: count }, () => toolCall(tool, {})),
});
const policy = (extra: object) => ({
  tool_choice: 'auto',
  max_tool_calls_per_turn: 0,
  max_total_tool_calls: 0,
  ...extra,
});

/** What every tool call of a conversation was answered, turn by turn. */
async function answersOf(input: PlannedArenaInput) {
  const { result, execution } = await executeOne({
    tools: { t: { mock_result: 'fine' }, u: { mock_result: 'fine too' } },
    ...input,
    prompt: { allowed_tools: ['t', 'u'], ...input.prompt },
  });
  const { messages } = await execution.store.load(result.id);
  const answers = messages.flatMap(({ toolResult, turn }) =>
    toolResult === undefined ? [] : [`${turn}: ${toolResult.error ?? toolResult.content}`],
  );
  return { result, execution, answers, messages };
}

const twoTurns = (toolPolicy?: object) => ({
  s1: {
    turns: [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ],
    ...(toolPolicy === undefined ? {} : { tool_policy: policy(toolPolicy) }),
  },
});
const twoCallsEach = { s1: { 1: calls(2), 2: 'done', 3: calls(2), 4: 'end' } };
const perTurn = (limit: number) => `Tool t was not called: max_tool_calls_per_turn (${limit}) is reached`;
const inTotal = (limit: number) => `Tool t was not called: max_total_tool_calls (${limit}) is reached`;

describe('limits of tool calls', () => {
  test.each<[string, PlannedArenaInput, readonly string[]]>([
    ['no limit', { scenarios: twoTurns({}) }, ['0: fine', '0: fine', '1: fine', '1: fine']],
    [
      'one call in a turn',
      { scenarios: twoTurns({ max_tool_calls_per_turn: 1 }) },
      ['0: fine', `0: ${perTurn(1)}`, '1: fine', `1: ${perTurn(1)}`],
    ],
    [
      'exactly as many as are made',
      { scenarios: twoTurns({ max_tool_calls_per_turn: 2, max_total_tool_calls: 4 }) },
      ['0: fine', '0: fine', '1: fine', '1: fine'],
    ],
    [
      'three calls in all',
      { scenarios: twoTurns({ max_total_tool_calls: 3 }) },
      ['0: fine', '0: fine', '1: fine', `1: ${inTotal(3)}`],
    ],
    [
      'a limit of the prompt where the scenario sets none',
      { scenarios: twoTurns(), prompt: { tool_policy: { max_tool_calls_per_turn: 1 } } },
      ['0: fine', `0: ${perTurn(1)}`, '1: fine', `1: ${perTurn(1)}`],
    ],
    [
      'a limit of the scenario above that of the prompt',
      {
        scenarios: twoTurns({ max_tool_calls_per_turn: 2 }),
        prompt: { tool_policy: { max_tool_calls_per_turn: 1 } },
      },
      ['0: fine', '0: fine', '1: fine', '1: fine'],
    ],
    [
      'the blocklist of the prompt',
      { scenarios: twoTurns(), prompt: { tool_policy: { blocklist: ['t'] } } },
      Array.from({ length: 4 }, (_, n) => `${n < 2 ? 0 : 1}: Tool t is blocked by policy`),
    ],
    [
      'a blocklist of the scenario instead of the prompt’s',
      { scenarios: twoTurns({ blocklist: ['u'] }), prompt: { tool_policy: { blocklist: ['t'] } } },
      ['0: fine', '0: fine', '1: fine', '1: fine'],
    ],
  ])('%s', async (_case, input, expected) => {
    const { answers, result } = await answersOf({ mock: twoCallsEach, ...input });
    expect(answers).toEqual(expected);
    expect(result).toMatchObject({ status: 'passed' });
    expect(result.messages.at(-1)?.text).toBe('end');
  });

  test('tool_choice none refuses what a model calls all the same', async () => {
    const { answers } = await answersOf({
      scenarios: { s1: { tool_policy: policy({ tool_choice: 'none' }) } },
      mock: { s1: { 1: calls(1), 2: 'done' } },
    });
    expect(answers).toEqual(['0: Tool t was not called: tool_choice is none']);
  });

  test('rounds of the prompt', async () => {
    const { result } = await answersOf({
      prompt: { tool_policy: { max_rounds: 2 } },
      mock: { s1: { 1: calls(1), 2: calls(1), 3: 'done' } },
    });
    expect(result).toMatchObject({
      status: 'error',
      error: { code: 'MAX_TOOL_ROUNDS', message: expect.stringContaining('2 times') },
    });
  });
});

describe('tool_choice required', () => {
  const scenarios = {
    s1: {
      turns: [
        {
          role: 'user',
          content: 'a',
          assertions: [{ type: 'content_includes', params: { patterns: ['ok'] } }],
        },
      ],
      tool_policy: policy({ tool_choice: 'required' }),
    },
  };

  test('is reported when the model answers without calling a tool', async () => {
    const { result, execution, messages } = await answersOf({ scenarios, mock: { s1: { 1: 'ok' } } });
    expect(result.status).toBe('passed');
    expect(execution.events.filter(({ type }) => type === 'warning')).toMatchObject([
      { turn: 0, message: expect.stringContaining('tool_choice is required') },
    ]);
    expect(messages.at(-1)?.meta).toMatchObject({
      tool_choice_ignored: 'required',
      assertions: { passed: true },
    });
  });

  test('is met by a call', async () => {
    const { execution, messages } = await answersOf({ scenarios, mock: { s1: { 1: calls(1), 2: 'ok' } } });
    expect(execution.events.filter(({ type }) => type === 'warning')).toEqual([]);
    expect(messages.at(-1)?.meta).not.toHaveProperty('tool_choice_ignored');
  });

  test('means nothing where no tools are offered', async () => {
    const { execution } = await answersOf({
      scenarios,
      prompt: { allowed_tools: [] },
      mock: { s1: { 1: 'ok' } },
    });
    expect(execution.events.filter(({ type }) => type === 'warning')).toEqual([]);
  });
});
