import { describe, expect, test } from 'vitest';
import { executeOne, toolCall } from '../helpers/planned-arena.ts';

const user = (content: string, extra: object = {}) => ({ role: 'user', content, ...extra });
const includes = (pattern: string, extra: object = {}) => ({
  type: 'content_includes',
  params: { patterns: [pattern] },
  ...extra,
});
const scenario = (...turns: object[]) => ({ s1: { turns } });

describe('turn assertions', () => {
  test('all of a failed turn are judged, later turns are not reached, conversation checks judge what there is', async () => {
    const { result } = await executeOne({
      scenarios: {
        s1: {
          turns: [
            user('a', { assertions: [includes('one')] }),
            user('b', { assertions: [includes('x', { message: 'Say x' }), includes('two'), includes('y')] }),
            user('c', { assertions: [includes('three')] }),
          ],
          conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['two'] } }],
        },
      },
      prompt: { validators: [{ type: 'length', params: { max_characters: 100 } }] },
      mock: { s1: { 1: 'one', 2: 'two', 3: 'three' } },
    });
    expect(result.status).toBe('failed');
    expect(
      result.checks.map(({ use, scope, turn, status, code }) => [use, scope, turn, status, code]),
    ).toEqual([
      ['guardrail', 'turn', 0, 'passed', undefined],
      ['assertion', 'turn', 0, 'passed', undefined],
      ['guardrail', 'turn', 1, 'passed', undefined],
      ['assertion', 'turn', 1, 'failed', undefined],
      ['assertion', 'turn', 1, 'passed', undefined],
      ['assertion', 'turn', 1, 'failed', undefined],
      ['guardrail', 'turn', 2, 'skipped', 'NOT_REACHED'],
      ['assertion', 'turn', 2, 'skipped', 'NOT_REACHED'],
      ['assertion', 'conversation', undefined, 'passed', undefined],
    ]);
    expect(result.checks[3]?.message).toMatch(/^Say x \(.+\)$/);
    expect(new Set(result.checks.map(({ id }) => id)).size).toBe(result.checks.length);
    expect(result.messages.map(({ text }) => text)).not.toContain('c');
  });

  test('a check type that is not built yet is an error that names it, and does not stop the conversation', async () => {
    const { result } = await executeOne({
      scenarios: scenario(user('a', { assertions: [{ type: 'toxicity', params: {} }] }), user('b')),
      defaultResponse: 'ok',
    });
    expect(result).toMatchObject({
      status: 'error',
      checks: [
        {
          type: 'toxicity',
          status: 'error',
          code: 'UNSUPPORTED_CHECK',
          message: expect.stringContaining('"toxicity"'),
        },
      ],
    });
    expect(result.messages).toHaveLength(5);
  });

  test('a file named by a parameter is read beside the manifest', async () => {
    const assertion = { type: 'json_schema', params: { schema_file: 'schemas/a.json' } };
    const { result } = await executeOne(
      { scenarios: scenario(user('a', { assertions: [assertion] })), defaultResponse: '{"a":1}' },
      { files: { '/repo/schemas/a.json': '{"required":["b"]}' } },
    );
    expect(result.checks[0]).toMatchObject({ status: 'failed', message: expect.stringContaining("'b'") });
  });
});

describe('an assertion with a condition', () => {
  const when = (type: string, params: object, condition: object) => ({ type, params, when: condition });
  const run = async () => {
    const { result, dump } = await executeOne({
      scenarios: {
        s1: {
          turns: [
            user('a', {
              assertions: [
                when('content_includes', { patterns: ['never'] }, { tool_called: 'lookup' }),
                when('toxicity', {}, { any_tool_called: true }),
                when('content_includes', { patterns: ['hello'] }, { min_tool_calls: 0 }),
              ],
            }),
            user('b', { assertions: [when('tools_called', { tools: ['order'] }, { tool_called: 'order' })] }),
          ],
          conversation_assertions: [
            when('tools_called', { tools: ['order'] }, { tool_called_pattern: '^ord' }),
            when('tools_called', { tools: ['never'] }, { min_tool_calls: 2 }),
          ],
        },
      },
      tools: { order: { mock_result: '{}' } },
      prompt: { allowed_tools: ['order'] },
      mock: { s1: { 1: 'hello', 2: { toolCalls: [toolCall('order')] }, 3: 'done' } },
    });
    return { result, dump };
  };

  test('is judged where it is met, and skipped where it is not, which fails nothing', async () => {
    const { result } = await run();
    expect(result.status).toBe('passed');
    expect(result.checks.map(({ turn, status, code }) => [turn, status, code])).toEqual([
      [0, 'skipped', 'CONDITION_NOT_MET'],
      [0, 'skipped', 'CONDITION_NOT_MET'],
      [0, 'passed', undefined],
      [1, 'passed', undefined],
      [undefined, 'passed', undefined],
      [undefined, 'skipped', 'CONDITION_NOT_MET'],
    ]);
    expect(result.checks[0]?.message).toBe('Skipped: the tool "lookup" was not called.');
  });

  test('stands as passed and skipped in what PromptArena reads', async () => {
    const { dump } = await run();
    const entry = {
      details: { skip_reason: 'Skipped: the tool "lookup" was not called.' },
      message: '',
      passed: true,
      skipped: true,
      type: 'content_includes',
    };
    expect(JSON.stringify(dump)).toContain(JSON.stringify(entry));
  });
});

describe('guardrails', () => {
  const banned = { type: 'banned_words', params: { words: ['damn'] } };
  const awaits = (params: object) => ({ type: 'guardrail_triggered', params });
  test.each<[string, object, object[], string, object]>([
    ['fails its run', banned, [], 'failed', { status: 'failed' }],
    [
      'is expected when an assertion of the turn names it',
      banned,
      [awaits({ validator_type: 'banned_words' })],
      'passed',
      { status: 'failed', expected: true },
    ],
    [
      'is not expected by an assertion that wants silence',
      banned,
      [awaits({ validator: 'banned_words', should_trigger: false })],
      'failed',
      { status: 'failed' },
    ],
    [
      'is advisory on request',
      { ...banned, fail_on_violation: false },
      [],
      'passed',
      { status: 'failed', advisory: true },
    ],
  ])('one that fires %s', async (_case, validator, assertions, status, check) => {
    const { result } = await executeOne({
      scenarios: scenario(user('a', { assertions })),
      prompt: { validators: [validator] },
      defaultResponse: 'damn it',
    });
    expect(result.status).toBe(status);
    expect(result.checks[0]).toMatchObject({ use: 'guardrail', turn: 0, ...check });
    if (!('expected' in check)) expect(result.checks[0]).not.toHaveProperty('expected');
  });

  test('is not expected by an assertion that wants silence from another name of it', async () => {
    const { result } = await executeOne({
      scenarios: scenario(
        user('a', { assertions: [awaits({ validator_type: 'max_length', should_trigger: false })] }),
      ),
      prompt: { validators: [{ type: 'length', params: { max_characters: 3 } }] },
      defaultResponse: 'too long',
    });
    expect(result.checks.map(({ status, expected }) => [status, expected])).toEqual([
      ['failed', undefined],
      ['failed', undefined],
    ]);
    expect(result.status).toBe('failed');
  });

  test('an assertion of another turn does not excuse it', async () => {
    const { result } = await executeOne({
      scenarios: scenario(user('a'), user('b', { assertions: [awaits({ validator_type: 'banned_words' })] })),
      prompt: { validators: [banned] },
      defaultResponse: 'damn it',
    });
    expect(result.checks.filter(({ use }) => use === 'guardrail').map(({ expected }) => expected)).toEqual([
      undefined,
      true,
    ]);
    expect(result.status).toBe('failed');
  });

  test('does not stop the conversation, and an empty reply leaves nothing to judge', async () => {
    const { result } = await executeOne({
      scenarios: scenario(user('a'), user('b')),
      prompt: { validators: [banned] },
      mock: { s1: { 1: 'damn', 2: '' } },
    });
    expect(result.checks.map(({ status, code }) => [status, code])).toEqual([
      ['failed', undefined],
      ['skipped', 'NO_REPLY'],
    ]);
  });
});
