import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/model/check.ts';
import { fromUsd } from '../../src/model/money.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import type { ConversationState, RunMetadata } from '../../src/state/state-store.ts';

const TIME = '2026-01-02T03:04:05.120Z';

const state: ConversationState = {
  id: 'run',
  systemPrompt: 'Be <brief>.',
  metadata: {},
  messages: [
    { role: 'system', content: 'Be <brief>.', turn: 0, timestamp: TIME },
    {
      role: 'assistant',
      content: '',
      turn: 0,
      toolCalls: [{ id: 'call_0_t', name: 't', args: { z: 1, a: null } }],
      timestamp: TIME,
      latencyMs: 12,
      cost: {
        inputTokens: 10,
        outputTokens: 20,
        inputCost: fromUsd(0.0001),
        outputCost: fromUsd(0.0002),
        totalCost: fromUsd(0.0003),
      },
    },
    {
      role: 'tool',
      content: 'Error: no',
      turn: 0,
      toolResult: { id: 'call_0_t', name: 't', content: 'Error: no', error: 'no', latencyMs: 0 },
      timestamp: TIME,
    },
  ],
};

const metadata: RunMetadata = {
  runId: 'run',
  key: 'key',
  config: 'c',
  scenario: 's',
  provider: 'p',
  model: 'm',
  region: 'default',
  trial: 1,
  attempt: 1,
  startedAt: '2026-01-02T03:04:05.000Z',
  endedAt: TIME,
  durationMs: 120,
};

async function dump(checks: readonly CheckResult[] = [], extra: Partial<RunMetadata> = {}): Promise<string> {
  const store = createMemoryStateStore();
  await store.save(state);
  await store.saveMetadata('run', { ...metadata, ...extra });
  await store.recordChecks('run', checks);
  return new TextDecoder().decode(await store.dumpToJson('run'));
}

test('the whole file, byte for byte', async () => {
  expect(await dump()).toBe(`{
  "RunID": "run",
  "PromptPack": "",
  "Region": "default",
  "ScenarioID": "s",
  "ProviderID": "p",
  "Params": {
    "system_prompt": "Be \\u003cbrief\\u003e."
  },
  "Messages": [
    {
      "role": "system",
      "timestamp": "2026-01-02T03:04:05.12Z",
      "content": "Be \\u003cbrief\\u003e."
    },
    {
      "role": "assistant",
      "tool_calls": [
        {
          "id": "call_0_t",
          "name": "t",
          "args": {
            "z": 1,
            "a": null
          }
        }
      ],
      "timestamp": "2026-01-02T03:04:05.12Z",
      "latency_ms": 12,
      "cost_info": {
        "input_tokens": 10,
        "output_tokens": 20,
        "input_cost_usd": 0.0001,
        "output_cost_usd": 0.0002,
        "total_cost_usd": 0.0003
      }
    },
    {
      "role": "tool",
      "tool_result": {
        "id": "call_0_t",
        "name": "t",
        "content": "Error: no",
        "error": "no",
        "latency_ms": 0
      },
      "timestamp": "2026-01-02T03:04:05.12Z"
    }
  ],
  "Commit": null,
  "Cost": {
    "input_tokens": 10,
    "output_tokens": 20,
    "input_cost_usd": 0.0001,
    "output_cost_usd": 0.0002,
    "total_cost_usd": 0.0003
  },
  "ToolStats": {
    "total_calls": 1,
    "by_tool": {
      "t": 1
    }
  },
  "Violations": null,
  "StartTime": "2026-01-02T03:04:05Z",
  "EndTime": "2026-01-02T03:04:05.12Z",
  "Duration": 120000000,
  "Error": "",
  "SelfPlay": false,
  "PersonaID": "",
  "UserFeedback": null,
  "SessionTags": null,
  "AssistantRole": null,
  "UserRole": null,
  "conversation_assertions": {
    "failed": 0,
    "passed": true,
    "results": null,
    "total": 0
  }
}
`);
});

const failed: CheckResult = {
  id: 'x',
  use: 'assertion',
  scope: 'conversation',
  index: 0,
  type: 'tools_not_called',
  status: 'failed',
  message: 'forbidden tools were called',
  details: { b: 1, a: 2, violations: [{ turn_index: 1, description: 'd', evidence: { tool: 't' } }] },
  location: { file: 'a', line: 1, column: 1 },
};

test('violations of a conversation check stand beside its details', async () => {
  const { conversation_assertions: summary } = JSON.parse(await dump([failed]));
  expect(JSON.stringify(summary.results)).toBe(
    '[{"type":"tools_not_called","passed":false,"message":"forbidden tools were called","details":{"a":2,"b":1},' +
      '"violations":[{"description":"d","evidence":{"tool":"t"},"turn_index":1}]}]',
  );
});

test.each([
  ['the error of the run', [], { error: { code: 'X', message: 'Broken.' } }, 'Broken.'],
  ['why it was skipped', [], { skipReason: 'Called off.' }, 'Called off.'],
  ['nothing for a failed conversation check', [failed], {}, ''],
  [
    'the failed turn assertions',
    [{ ...failed, scope: 'turn' as const, turn: 0, details: { missing_patterns: ['b', 'c'] } }],
    {},
    'pipeline execution failed: validation failed: [assertion 0 (tools_not_called) failed with details: ' +
      'map[missing_patterns:[b c]]]',
  ],
  ['nothing for a guardrail', [{ ...failed, scope: 'turn' as const, use: 'guardrail' as const }], {}, ''],
])('Error tells %s', async (_case, checks, extra, text) => {
  expect(JSON.parse(await dump(checks, extra)).Error).toBe(text);
});

test('what is known of the run stands in the file, in the words and the order of PromptArena', async () => {
  const role = { provider: 'p', model: 'm', region: 'default' };
  const text = await dump([], {
    params: { temperature: 0.5, seed: 0 },
    commit: { sha: 'abc', ref: 'refs/heads/main', dirty: true },
    tags: ['team=search', 'tier=1'],
    selfPlay: true,
    persona: 'impatient',
    assistantRole: role,
    userRole: { ...role, provider: 'u' },
    userFeedback: { rating: 5, comments: 'Fine.' },
  });
  const parsed = JSON.parse(text);
  expect(JSON.stringify(parsed.Params)).toBe('{"seed":0,"system_prompt":"Be <brief>.","temperature":0.5}');
  expect(parsed).toMatchObject({
    Commit: { sha: 'abc', ref: 'refs/heads/main', dirty: true },
    SessionTags: ['team=search', 'tier=1'],
    SelfPlay: true,
    PersonaID: 'impatient',
    AssistantRole: { Provider: 'p', Model: 'm', Region: 'default' },
    UserRole: { Provider: 'u', Model: 'm', Region: 'default' },
    UserFeedback: { rating: 5, comments: 'Fine.' },
  });
});

test('the pack, the recording and the media of replies stand in the file', async () => {
  const store = createMemoryStateStore();
  const image = (base64: string) =>
    ({ type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64 } }) as const;
  const sound = {
    type: 'audio',
    mimeType: 'audio/wav',
    source: { kind: 'file', path: 'a.wav' },
  } as const;
  const parts = [{ type: 'text', text: 'Look.' } as const, image('AAAA'), image('A'.repeat(50_004)), sound];
  await store.save({
    ...state,
    messages: [
      { role: 'user', content: '', turn: 0, timestamp: TIME, parts: [image('BBBB')] },
      { role: 'assistant', content: 'Look.', turn: 0, timestamp: TIME, parts },
    ],
  });
  const promptPack = { id: 'support', version: 'v1' };
  await store.saveMetadata('run', { ...metadata, promptPack, recordingPath: 'recordings/run.jsonl' });
  const dumped = JSON.parse(new TextDecoder().decode(await store.dumpToJson('run')));
  expect(dumped).toMatchObject({ PromptPack: 'support@v1', RecordingPath: 'recordings/run.jsonl' });
  const unknown = { Duration: null, Width: null, Height: null, MessageIdx: 1 };
  const png = { ...unknown, Type: 'image', MIMEType: 'image/png', FilePath: '' };
  expect(dumped.MediaOutputs).toEqual([
    { ...png, SizeBytes: 3, Thumbnail: 'AAAA', PartIdx: 1 },
    { ...png, SizeBytes: 37_503, Thumbnail: '', PartIdx: 2 },
    {
      ...unknown,
      Type: 'audio',
      MIMEType: 'audio/wav',
      SizeBytes: 0,
      FilePath: 'a.wav',
      Thumbnail: '',
      PartIdx: 3,
    },
  ]);
});
