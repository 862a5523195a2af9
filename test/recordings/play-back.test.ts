import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from '../../src/lib/json.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { parseRecording } from '../../src/recordings/parse-recording.ts';
import { renderMockFile } from '../../src/recordings/render-mock-file.ts';
import { renderRecording } from '../../src/recordings/render-recording.ts';
import { planArena } from '../helpers/planned-arena.ts';
import { playBack, type RealWorld, recordRuns, transcriptOf } from '../helpers/played-back.ts';
import { answerOf } from '../helpers/scripted-calls.ts';

const HOSTILE = fc.oneof(
  fc.constantFrom(
    '',
    '  leading',
    '---',
    '\ttab',
    'end\n',
    'end\n\n',
    'a\n  b\n',
    'é\u2028中 😀',
    '<<',
    'null',
    '1',
    '\r\n',
    'x'.repeat(2000),
  ),
  fc.string({ maxLength: 30 }),
  fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }).map((lines) => lines.join('\n')),
);

const KEY = fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__');
const ARGS = fc.dictionary(KEY, fc.oneof(fc.jsonValue({ maxDepth: 3 }), HOSTILE), {
  maxKeys: 4,
  noNullPrototype: true,
});
const CALLS = fc.array(
  fc.record({ name: fc.constantFrom('look', 'note'), args: ARGS, id: fc.string({ maxLength: 9 }) }),
  { minLength: 1, maxLength: 3 },
);
const ANSWERS = fc.array(fc.record({ content: HOSTILE, calls: fc.option(CALLS) }), {
  minLength: 1,
  maxLength: 12,
});
const SAYINGS = fc.array(HOSTILE, { minLength: 1, maxLength: 6 });

/** Turns two scenarios take: scripted ones and a simulated user, judged turn by turn and at the end. */
const judged = { type: 'llm_judge', params: { criteria: 'Kind.' } };
const PLAN = {
  prompt: { allowed_tools: ['look', 'note'] },
  providers: { assistant: {}, user: {}, judge: {} },
  tools: { look: { mode: 'live' }, note: { mode: 'live' } },
  personas: { shopper: {} },
  arena: {
    judges: [
      { name: 'j', provider: 'judge' },
      { name: 'own', provider: 'assistant' },
    ],
    self_play: { enabled: true, personas: [], roles: [{ id: 'customer', provider: 'user' }] },
  },
  scenarios: Object.fromEntries(
    ['one', 'two'].map((id) => [
      id,
      {
        providers: ['assistant'],
        turns: [
          { role: 'user', content: 'Hello', assertions: [judged] },
          { role: 'customer', persona: 'shopper', turns: 3 },
          {
            role: 'user',
            content: 'Bye',
            assertions: [{ ...judged, params: { ...judged.params, judge: 'own' } }],
          },
        ],
        conversation_assertions: [{ type: 'llm_judge_conversation', params: { criteria: 'Kind.' } }],
      },
    ]),
  ),
};

/** Answers that go round: models say the next of their list, tools the same to the same arguments. */
function worldOf(
  answers: readonly {
    content: string;
    calls: readonly { name: string; args: object; id: string }[] | null;
  }[],
  sayings: readonly string[],
): RealWorld {
  const counts = new Map<string, number>();
  const results = new Map<string, JsonValue>();
  const next = <T>(list: readonly T[], of: string): T | undefined => {
    const count = counts.get(of) ?? 0;
    counts.set(of, count + 1);
    return list[count % list.length];
  };
  const callsRunning = ({ messages }: CompletionRequest) =>
    messages
      .slice(messages.findLastIndex(({ role }) => role === 'user'))
      .filter(({ role }) => role === 'assistant').length;
  return {
    answer(request) {
      const { role, scenario } = request.speaker;
      if (role === 'judge') {
        const reasoning = next(sayings, `judge ${scenario}`) ?? '';
        return answerOf(JSON.stringify({ passed: true, score: 1, reasoning, evidence: [] }));
      }
      if (role === 'user-simulator') return answerOf(`${next(sayings, `user ${scenario}`)}?`);
      const answer = next(answers, `assistant ${scenario}`);
      const calls = callsRunning(request) < 3 ? (answer?.calls ?? []) : [];
      const toolCalls = calls.map(({ name, args, id }) => ({ id, name, args: args as JsonValue }));
      return answerOf(answer?.content ?? '', { toolCalls });
    },
    callTool(tool, args) {
      const key = `${tool} ${canonicalJson(args)}`;
      const result = results.get(key) ?? { tool, saw: args, at: next(sayings, 'tools') ?? '' };
      results.set(key, result);
      return result;
    },
  };
}

test('a recorded conversation plays back as it was, whatever was said', async () => {
  await fc.assert(
    fc.asyncProperty(ANSWERS, SAYINGS, async (answers, sayings) => {
      const { execution, recorded } = await recordRuns(planArena(PLAN), worldOf(answers, sayings));
      const { text, warnings } = renderMockFile(recorded);
      expect(warnings).toEqual([]);
      const played = await playBack(planArena(PLAN), text);
      expect(played.problems).toEqual([]);
      expect(await transcriptOf(played.execution)).toEqual(await transcriptOf(execution));
      const recording = { origin: ORIGIN, runs: recorded };
      expect(parseRecording([...renderRecording(recording)].join(''), 'recording.jsonl')).toEqual(recording);
    }),
    { numRuns: 25 },
  );
}, 60_000);

const ORIGIN = { engineVersion: '1.0.0', recordedAt: '2026-01-01T00:00:00.000Z', executionId: 'x' };

const CALL = { id: 'call_9f', name: 'look', args: { for: 'a hat', size: [1, 2] } };

const EXAMPLE: RealWorld = {
  answer({ speaker, messages }) {
    if (speaker.role === 'judge')
      return answerOf('{"passed": true, "score": 0.9, "reasoning": "It is kind."}');
    if (speaker.role === 'user-simulator') {
      return answerOf(messages.length > 4 ? 'Thanks! [DONE]' : `Is it for ${speaker.scenario}?`);
    }
    const { role, content } = messages.at(-1) ?? {};
    if (role === 'tool') return answerOf('Found:\n- a hat\n- "another": hat\n');
    if (content === 'Hello')
      return answerOf('Let me look.', { toolCalls: [CALL], finishReason: 'tool_calls' });
    return answerOf(`You said: ${content}`);
  },
  callTool: () => ({ hats: ['a hat', 'another'] }),
};

test('a recording and its mock file are written so that people can read them', async () => {
  const { execution, recorded } = await recordRuns(planArena(PLAN), EXAMPLE);
  expect(execution.results.map(({ status }) => status)).toEqual(['passed', 'passed']);
  const { text, warnings } = renderMockFile(recorded);
  expect(warnings).toEqual([]);
  await expect(text).toMatchFileSnapshot('../golden/recordings/mock-responses.yaml');
  const recording = [...renderRecording({ origin: ORIGIN, runs: recorded })].join('');
  await expect(recording).toMatchFileSnapshot('../golden/recordings/recording.jsonl');
  const played = await playBack(planArena(PLAN), text);
  expect(await transcriptOf(played.execution)).toEqual(await transcriptOf(execution));
});
