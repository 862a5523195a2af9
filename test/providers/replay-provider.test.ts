import { describe, expect, test } from 'vitest';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { replayKind } from '../../src/providers/replay-provider.ts';
import type { RecordedModelCall, RecordedRun } from '../../src/recordings/recorded-run.ts';
import { renderRecording } from '../../src/recordings/render-recording.ts';
import { offlineSetting } from '../helpers/provider-setting.ts';
import { asking, providerManifest, userSays } from '../helpers/real-provider.ts';
import { answerOf } from '../helpers/scripted-calls.ts';

const { signal } = new AbortController();
const CALL = { id: 'c1', name: 'look', args: { for: 'hat' } };

function replaying(
  text: string,
  settings: object = {},
  recordingFile: string | undefined = '/repo/r.json',
): Provider {
  const manifest = providerManifest({
    type: 'replay',
    additional_config: { recording: 'r.json', ...settings },
  });
  const found = recordingFile === undefined ? manifest : { ...manifest, recordingFile };
  return replayKind.create(found, { ...offlineSetting, readText: async () => text });
}

/** A request after as many replies as texts of the user before the last. */
function askingAfter(texts: readonly string[], more: Partial<CompletionRequest> = {}): CompletionRequest {
  const messages = texts.flatMap((text, index) =>
    index === 0 ? [userSays(text)] : [{ ...userSays('so'), role: 'assistant' as const }, userSays(text)],
  );
  return asking({ messages, ...more });
}

const said = async (provider: Provider, request: CompletionRequest) =>
  (await provider.complete(request, signal)).content;

const MESSAGES = [
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'One.', tool_calls: [{ id: 'c1', name: 'look', args: { for: 'hat' } }] },
  { role: 'user', content: 'More' },
  { role: 'assistant', content: 'Two.' },
];
const event = (data: object, type = 'message.created') => ({ type, timestamp: '2024-01-15T10:00:00Z', data });
const GO_MESSAGES = MESSAGES.map(({ role, content, tool_calls: calls }) => ({
  Role: role,
  Content: content,
  ToolCalls: calls?.map(({ id, name, args }) => ({ id, name, args: JSON.stringify(args) })) ?? null,
}));
const OPENAI_MESSAGES = MESSAGES.map(({ tool_calls: calls, ...message }) => ({
  ...message,
  tool_calls: calls?.map(({ id, name, args }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
  })),
}));

const FORMATS = {
  'session recording': JSON.stringify(
    { metadata: { version: '1.0' }, events: MESSAGES.map((data) => event(data)) },
    null,
    2,
  ),
  'session recording of messages': JSON.stringify({
    metadata: {},
    events: OPENAI_MESSAGES.map((message) => ({ type: 'message', message })),
  }),
  'event store lines': GO_MESSAGES.map((data, seq) =>
    JSON.stringify({ seq: seq + 1, event: event(data) }),
  ).join('\n'),
  'exported lines': [
    JSON.stringify({ type: 'metadata', metadata: { version: '1.0' } }),
    ...MESSAGES.map((data) => JSON.stringify({ type: 'event', event: event(data) })),
  ].join('\n'),
  'per-run JSON': JSON.stringify(
    { RunID: 'r', ScenarioID: 'hello', ProviderID: 'p', Messages: MESSAGES },
    null,
    2,
  ),
};

describe.each(Object.entries(FORMATS))('%s', (_name, text) => {
  test('replays replies with their tool calls, turn by turn, until there are no more', async () => {
    const provider = replaying(text);
    const first = await provider.complete(askingAfter(['Hi']), signal);
    expect(first).toMatchObject({ content: 'One.', toolCalls: [CALL], finishReason: 'tool_calls' });
    expect(first.cost).toMatchObject({ inputTokens: 0, outputTokens: 1, totalCost: 0 });
    expect(await said(provider, askingAfter(['Hi', 'More']))).toBe('Two.');
    await expect(said(provider, askingAfter(['Hi', 'More', 'Again']))).rejects.toMatchObject({
      code: 'REPLAY_EXHAUSTED',
      message: 'replay exhausted: no more recorded responses (turn 3)',
    });
  });

  test('matches the words of the user where asked to, and turns where nobody said them', async () => {
    const provider = replaying(text, { match: 'content' });
    expect(await said(provider, askingAfter(['More']))).toBe('Two.');
    expect(await said(provider, askingAfter(['Never said']))).toBe('One.');
  });
});

test('takes the cost of a session from the end of the model call', async () => {
  const done = { InputTokens: 100, OutputTokens: 20, CachedTokens: 5, Cost: 0.002 };
  const events = [event({ role: 'assistant', content: 'Hi' }), event(done, 'provider.call.completed')];
  const { cost } = await replaying(JSON.stringify({ metadata: {}, events })).complete(asking(), signal);
  expect(cost).toMatchObject({ inputTokens: 100, outputTokens: 20, cachedTokens: 5, totalCost: 2_000_000 });
});

const call = (
  role: RecordedModelCall['speaker']['role'],
  number: number,
  content: string,
  more: object = {},
): RecordedModelCall => ({
  speaker: { role, turn: 0, ...more },
  provider: 'p',
  number,
  answer: answerOf(content),
});
const recordedRun = (scenario: string, more: Partial<RecordedRun> = {}): RecordedRun => ({
  ...{ key: scenario, config: 'c', scenario, provider: 'p', model: 'm', region: 'default', trial: 1 },
  messages: [],
  modelCalls: [
    call('assistant', 1, `${scenario} says`),
    call('user-simulator', 1, `${scenario} asks`, { persona: 'x' }),
    call('judge', 1, `${scenario} judged`),
    call('judge', 2, `${scenario} judged again`),
  ],
  toolCalls: [],
  ...more,
});
const origin = { engineVersion: '1', recordedAt: '', executionId: '' };
const OWN = [...renderRecording({ origin, runs: [recordedRun('hello'), recordedRun('other')] })].join('');

test.each([
  [
    'the assistant of its scenario',
    asking({ speaker: { role: 'assistant', scenario: 'other', turn: 0 } }),
    'other says',
  ],
  [
    'a judge by its question',
    asking({ speaker: { role: 'judge', scenario: 'hello', turn: 0, question: 2 } }),
    'hello judged again',
  ],
  [
    'a simulated user',
    asking({ speaker: { role: 'user-simulator', scenario: 'hello', turn: 0, persona: 'x' } }),
    'hello asks',
  ],
])('our own recording answers %s', async (_who, request, expected) => {
  expect(await said(replaying(OWN), request)).toBe(expected);
});

test('names the scenarios of a recording that has not the one asked for', async () => {
  const request = asking({ speaker: { role: 'assistant', scenario: 'new', turn: 0 } });
  await expect(said(replaying(OWN), request)).rejects.toMatchObject({
    code: 'REPLAY_SCENARIO_MISSING',
    message: expect.stringContaining('it has hello, other'),
  });
});

test.each([
  ['{"metadata":{"version":"1.0"},"events":[]}', 'no assistant responses found'],
  ['{"a":1}', 'no format that can be replayed'],
  ['nonsense', 'not JSON'],
  [
    OWN.replace('"version":1', '"version":2'),
    'r.json:1 cannot be used as a recording: its version is 2, newer than 1',
  ],
  [
    OWN.replace('"type":"tool', '"type":"provider-call","x":"').replace('"number":1', '"number":"one"'),
    'r.json:3',
  ],
  [`${OWN}{"type":`, 'the line is not JSON'],
])('says what is wrong with a file that is no recording: %.30s', async (text, message) => {
  await expect(said(replaying(text), asking())).rejects.toThrow(message);
});

test('a recording that was not found is an error of the run that needs it', async () => {
  const manifest = providerManifest({ type: 'replay', additional_config: { recording: 'gone.json' } });
  await expect(said(replayKind.create(manifest, offlineSetting), asking())).rejects.toMatchObject({
    code: 'REPLAY_RECORDING_MISSING',
    message: expect.stringContaining('gone.json'),
  });
});
