import { describe, expect, test } from 'vitest';
import { executeOne, type PlannedArenaInput, toolCall } from '../helpers/planned-arena.ts';

const banned = (params: object = {}, extra: object = {}) => ({
  type: 'banned_words',
  params: { words: ['secret'], ...params },
  ...extra,
});
const triggered = {
  type: 'guardrail_triggered',
  params: { validator: 'banned_words', should_trigger: true },
};

/** A turn of two replies: words beside a tool call, then the answer. */
async function twoReplies(
  streaming: boolean,
  validators: readonly object[],
  said: readonly string[],
  turn = {},
) {
  const input: PlannedArenaInput = {
    scenarios: { s1: { streaming, turns: [{ role: 'user', content: 'a', ...turn }] } },
    prompt: { validators, allowed_tools: ['t'] },
    tools: { t: { mock_result: 'fine' } },
    mock: { s1: { 1: { text: said[0] ?? '', toolCalls: [toolCall('t', {})] }, 2: said[1] ?? '' } },
  };
  const { result, execution } = await executeOne(input);
  const { messages } = await execution.store.load(result.id);
  return { checks: result.checks, messages, replies: messages.filter(({ role }) => role === 'assistant') };
}

describe('every reply of a turn is judged', () => {
  const monitor = { on_violation: 'monitor' };
  test.each([
    ['the first', [banned()], ['a secret', 'done'], 'Reply 1 of 2 in this turn: '],
    ['the last', [banned()], ['wait', 'a secret'], 'Reply 2 of 2 in this turn: '],
    ['both', [banned(monitor)], ['a secret', 'the secret'], 'Reply 1 of 2 in this turn: '],
    ['the only one with words', [banned()], ['', 'a secret'], ''],
    ['the one beside a call alone', [banned()], ['a secret', ''], ''],
  ])('%s', async (_title, validators, said, beginning) => {
    const { checks } = await twoReplies(false, validators, said);
    expect(checks).toMatchObject([{ status: 'failed', details: ['secret'] }]);
    expect(checks[0]?.message.startsWith(beginning)).toBe(true);
    expect(checks[0]?.message.startsWith('Reply')).toBe(beginning !== '');
  });

  test('each reply is replaced for itself and keeps its own verdict', async () => {
    const replace = { on_violation: 'replace', replacement: 'No.' };
    const { replies } = await twoReplies(false, [banned(replace)], ['a secret', 'the secret']);
    expect(replies).toMatchObject([
      { content: 'No.', meta: { original_content: 'a secret' }, validations: [{ passed: false }] },
      { content: 'No.', meta: { original_content: 'the secret' }, validations: [{ passed: false }] },
    ]);
    const mixed = await twoReplies(false, [banned(replace)], ['a secret', 'done']);
    expect(mixed.replies.map(({ content }) => content)).toEqual(['No.', 'done']);
  });

  test('an assertion that expects the guardrail is content with any reply', async () => {
    const { checks } = await twoReplies(false, [banned()], ['a secret', 'done'], { assertions: [triggered] });
    expect(checks).toMatchObject([
      { status: 'failed', expected: true },
      { type: 'guardrail_triggered', status: 'passed' },
    ]);
  });

  test('a turn without words skips its guardrails', async () => {
    const { checks } = await twoReplies(false, [banned()], ['', '']);
    expect(checks).toMatchObject([{ status: 'skipped', code: 'NO_REPLY' }]);
  });

  test.each([
    ['no violation', [banned()], ['wait', 'done']],
    ['one that monitors', [banned(monitor)], ['a secret', 'the secret']],
    ['one that does not fail the run', [banned({}, { fail_on_violation: false })], ['a secret', 'done']],
    ['one in the last word of the last reply', [banned()], ['wait', 'a secret']],
  ])('a stream leaves the same checks and messages behind: %s', async (_title, validators, said) => {
    const plain = await twoReplies(false, validators, said);
    expect(await twoReplies(true, validators, said)).toEqual(plain);
  });

  test('a stream that is stopped differs in what came after the violation alone', async () => {
    const said = ['a secret here', 'done'];
    const plain = await twoReplies(false, [banned()], said);
    const streamed = await twoReplies(true, [banned()], said);
    expect(streamed.checks).toMatchObject([{ status: 'failed', details: ['secret'] }]);
    expect(plain.checks.map(({ id, status }) => [id, status])).toEqual(
      streamed.checks.map(({ id, status }) => [id, status]),
    );
    expect(streamed.messages.length).toBeLessThan(plain.messages.length);
    expect(plain.replies[0]?.validations).toEqual(streamed.replies[0]?.validations);
  });
});
