import type { CheckResult } from '../../src/model/check.ts';
import type { Message } from '../../src/model/message.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { ConversationState, RunMetadata } from '../../src/state/state-store.ts';

/** Every timestamp of the samples. */
export const TIME = '2000-01-01T00:00:00.000Z';

/** A reply with everything a message can carry. */
export const reply: Message = {
  role: 'assistant',
  content: 'Hello',
  turn: 0,
  timestamp: TIME,
  latencyMs: 5,
  toolCalls: [{ id: 'call_0_t', name: 't', args: { deep: { list: [1] } } }],
  cost: {
    inputTokens: 1,
    outputTokens: 2,
    inputCost: fromUsd(0.1),
    outputCost: fromUsd(0.2),
    totalCost: fromUsd(0.3),
  },
  validations: [{ validatorType: 'length', passed: false, details: { count: 2 }, turn: 0, timestamp: TIME }],
};

/** A conversation of one exchange. */
export const state: ConversationState = {
  id: 'run',
  systemPrompt: 'SYS',
  messages: [{ role: 'user', content: 'Hi', turn: 0, timestamp: TIME }, reply],
  metadata: { tags: ['a'] },
};

/** What the engine knows of its run. */
export const metadata: RunMetadata = {
  runId: 'run',
  key: 'key',
  config: 'config.arena.yaml',
  scenario: 's',
  provider: 'p',
  model: 'm',
  region: 'default',
  trial: 1,
  attempt: 1,
  startedAt: TIME,
  endedAt: TIME,
  durationMs: 0,
};

/** A check of its reply. */
export const check: CheckResult = {
  id: 'assertion/turn/0/length/00000000',
  use: 'assertion',
  scope: 'turn',
  turn: 0,
  index: 0,
  type: 'length',
  status: 'passed',
  message: 'Short enough.',
  details: { list: [1] },
  location: { file: 'a.yaml', line: 1, column: 1 },
};

/** Changes everything that can be reached from a value. */
export const vandalise = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const entry of Object.values(value)) vandalise(entry);
  if (Array.isArray(value)) value.push('changed');
  else for (const key of Object.keys(value)) Reflect.set(value, key, 'changed');
};
