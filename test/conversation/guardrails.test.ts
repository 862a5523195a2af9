import { describe, expect, test } from 'vitest';
import { defaultConversationExecutor } from '../../src/conversation/default-conversation-executor.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { execute, executeOne, type PlannedArenaInput, planArena } from '../helpers/planned-arena.ts';
import { runContextWith } from '../helpers/run-context.ts';

const user = (content: string, extra: object = {}) => ({ role: 'user', content, ...extra });
const banned = (params: object = {}, extra: object = {}) => ({
  type: 'banned_words',
  params: { words: ['secret'], ...params },
  ...extra,
});
const limit = (characters: number, params: object = {}, extra: object = {}) => ({
  type: 'length',
  params: { max_characters: characters, ...params },
  ...extra,
});

/** One turn with guardrails, and what became of the reply. */
async function guarded(reply: string, validators: readonly object[], turn: object = {}) {
  const { result, dump } = await executeOne({
    scenarios: { s1: { turns: [user('a', turn)] } },
    prompt: { validators },
    mock: { s1: { 1: reply } },
  });
  return {
    result,
    text: result.messages.at(-1)?.text,
    guardrails: result.checks.filter(({ use }) => use === 'guardrail'),
    message: (dump.Messages as Record<string, unknown>[]).at(-1),
  };
}

describe('what becomes of a reply that breaks a guardrail', () => {
  const replaced = { on_violation: 'replace', replacement: 'No.' };

  test.each([
    ['nothing said: as it is', [banned()], 'the secret', undefined],
    ['monitor', [banned({ on_violation: 'monitor' })], 'the secret', undefined],
    ['stop', [banned({ on_violation: 'stop' })], 'the secret', undefined],
    ['replace', [banned(replaced)], 'No.', 'replaced'],
    [
      'replace without a text',
      [banned({ on_violation: 'replace' })],
      'This reply was withheld by a guardrail.',
      'replaced',
    ],
    ['truncate', [limit(5, { on_violation: 'truncate' })], 'the s', 'truncated'],
    ['replace a reply that is all right', [limit(50, { on_violation: 'replace' })], 'the secret', undefined],
    ['a guardrail that is off', [banned({ ...replaced }, { enabled: false })], 'the secret', undefined],
  ])('%s', async (_title, validators, text, enforced) => {
    const found = await guarded('the secret', validators);
    expect(found.text).toBe(text);
    const { details } = (found.guardrails[0] ?? {}) as { details?: { enforced?: string } };
    expect(details?.enforced).toBe(enforced);
  });

  test('the original stands beside the reply, the verdict with its validation', async () => {
    const { message, guardrails, result } = await guarded('the secret', [banned(replaced)]);
    expect(message).toMatchObject({
      content: 'No.',
      meta: { original_content: 'the secret' },
      validations: [
        {
          validator_type: 'banned_words',
          passed: false,
          details: { found: ['secret'], enforced: 'replaced' },
        },
      ],
    });
    expect(guardrails).toMatchObject([{ status: 'failed', message: expect.stringContaining('"secret"') }]);
    expect(result.status).toBe('failed');
  });

  test('a replacement is the author’s own, so nothing cuts it; cuts add up', async () => {
    const cut = { on_violation: 'truncate' };
    const both = await guarded('the secret', [limit(2, cut), banned(replaced)]);
    expect(both.text).toBe('No.');
    expect(both.guardrails.map(({ details }) => (details as { enforced?: string }).enforced)).toEqual([
      undefined,
      'replaced',
    ]);
    expect((await guarded('the secret', [limit(6, cut), limit(3, cut)])).text).toBe('the');
  });

  test.each([
    ['characters, not code units', 'ab👍🏽cd', { max_characters: 3 }, 'ab👍'],
    ['tokens of four bytes', 'äöüäöüäöü', { max_tokens: 2 }, 'äöüäö'],
    ['the tighter of both', 'abcdefghijkl', { max_tokens: 1, max_chars: 20 }, 'abcdefg'],
  ])('a cut counts %s', async (_title, reply, params, text) => {
    const found = await guarded(reply, [
      { type: 'max_length', params: { ...params, on_violation: 'truncate' } },
    ]);
    expect(found.text).toBe(text);
    const again = await guarded(text, [{ type: 'max_length', params }]);
    expect(again.guardrails).toMatchObject([{ status: 'passed' }]);
  });

  test('assertions judge what the user sees, and may expect the guardrail', async () => {
    const { result } = await guarded('the secret', [banned(replaced)], {
      assertions: [
        { type: 'content_matches', params: { pattern: '^No\\.$' } },
        { type: 'guardrail_triggered', params: { validator_type: 'banned_words', should_trigger: true } },
      ],
    });
    expect(result.checks.map(({ type, status, expected }) => [type, status, expected])).toEqual([
      ['banned_words', 'failed', true],
      ['content_matches', 'passed', undefined],
      ['guardrail_triggered', 'passed', undefined],
    ]);
    expect(result.status).toBe('passed');
  });

  test('the model of the next turn sees what the user saw', async () => {
    const asked: CompletionRequest[] = [];
    const runs = planArena({
      scenarios: { s1: { turns: [user('a'), user('b')] } },
      prompt: { validators: [banned(replaced)] },
    });
    const mock = createMockProvider({
      id: 'p',
      model: 'm',
      mockFile: { defaultResponse: 'the secret', scenarios: {}, selfplay: {} },
    });
    await execute(runs, {
      createProvider: () => ({
        ...mock,
        complete: async (request, signal) => {
          asked.push(request);
          return mock.complete(request, signal);
        },
      }),
    });
    expect(asked[1]?.messages.map(({ content }) => content)).toEqual(['a', 'No.', 'b']);
  });

  test('what cannot be cut is a problem of the prompt', () => {
    const input = { prompt: { validators: [banned({ on_violation: 'truncate' })] } };
    expect(() => planArena(input)).toThrow('A reply that breaks "banned_words" cannot be truncated');
  });
});

describe('a guardrail on a streamed reply', () => {
  const PIECES = ['Well, ', 'the sec', 'ret', ' is', ' out', ' now.'];

  /** A provider that streams the pieces and tells how far it came. */
  function streaming(pieces: readonly string[]) {
    const told = { pieces: 0, isClosed: false, isDone: false };
    const cost = { inputTokens: 1, outputTokens: 1, inputCost: null, outputCost: null, totalCost: null };
    const provider: Provider = {
      id: 'p',
      capabilities: new Set(['streaming']),
      complete: () => Promise.reject(new Error('Only streams are asked for.')),
      async *stream() {
        try {
          for (const delta of pieces) {
            told.pieces += 1;
            yield { delta };
          }
          told.isDone = true;
          yield {
            delta: '',
            completion: { content: pieces.join(''), toolCalls: [], finishReason: 'stop', cost },
          };
        } finally {
          told.isClosed = true;
        }
      },
    };
    return { told, provider };
  }

  async function stream(
    validators: readonly object[],
    pieces = PIECES,
    prompt: PlannedArenaInput['prompt'] = {},
  ) {
    const { told, provider } = streaming(pieces);
    const runs = planArena({
      scenarios: { s1: { streaming: true, turns: [user('a')] } },
      prompt: { ...prompt, validators },
    });
    const { results, events } = await execute(runs, { createProvider: () => provider });
    const interruptions = events.flatMap((event) =>
      event.type === 'stream.interrupted' ? [event.reason] : [],
    );
    return { told, result: results[0], text: results[0]?.messages.at(-1)?.text, interruptions };
  }

  test('stops it at the first violation and closes the stream of the provider', async () => {
    const { told, result, text, interruptions } = await stream([banned()]);
    expect(told).toEqual({ pieces: 4, isClosed: true, isDone: false });
    expect(text).toBe('Well, the secret is');
    expect(interruptions).toEqual([
      expect.stringContaining('The guardrail "banned_words" stopped the stream.'),
    ]);
    expect(result).toMatchObject({ status: 'failed', cost: null, checks: [{ status: 'failed' }] });
  });

  test.each([
    ['a limit, inside a word', [limit(8)], 'Well, the sec'],
    ['a number of sentences', [{ type: 'max_sentences', params: { max: 1 } }], 'One. Two'],
    [
      'a forbidden text',
      [{ type: 'content_excludes', params: { patterns: ['sec'] } }],
      'Well, the secret is',
    ],
    ['replaces it', [banned({ on_violation: 'replace', replacement: 'No.' })], 'No.'],
    ['truncates it', [limit(8, { on_violation: 'truncate' })], 'Well, th'],
  ])('%s', async (title, validators, text) => {
    const pieces = title.includes('sentences') ? ['One. ', 'Two', ' and', ' three.'] : PIECES;
    const found = await stream(validators, pieces);
    expect(found.text).toBe(text);
    expect(found.told).toMatchObject({ isClosed: true, isDone: false });
  });

  test.each([
    ['only monitors', [banned({ on_violation: 'monitor' })]],
    ['does not fail the run', [banned({}, { fail_on_violation: false })]],
    ['needs the whole reply', [{ type: 'min_length', params: { min: 100 } }]],
    ['may find a longer word', [banned({ words: ['sec'] })]],
    ['is off', [banned({}, { enabled: false })]],
  ])('lets it go on where the guardrail %s', async (_title, validators) => {
    const { told, text, interruptions } = await stream(validators);
    expect(told).toMatchObject({ isDone: true });
    expect(text).toBe(PIECES.join(''));
    expect(interruptions).toEqual([]);
  });

  test.each([
    ['sees where it stopped', 'stop', ['Well, ', 'the sec', 'ret', ' is']],
    ['does not see what is replaced', 'replace', ['Well, ', 'the sec', 'ret']],
  ])('whoever listens %s', async (_title, action, pieces) => {
    const [run] = planArena({
      scenarios: { s1: { turns: [user('a')] } },
      prompt: { validators: [banned({ on_violation: action })] },
    });
    if (run === undefined) throw new Error('The plan has no run.');
    const { provider } = streaming(PIECES);
    const heard = [];
    for await (const { delta } of defaultConversationExecutor.executeStream(
      { run },
      runContextWith(provider),
    ))
      if (delta !== '') heard.push(delta);
    expect(heard).toEqual(pieces);
  });

  test('a violation in the last word is found once the reply is whole', async () => {
    const { told, result } = await stream([banned()], ['the ', 'secret']);
    expect(told.isDone).toBe(true);
    expect(result?.status).toBe('failed');
  });
});
