import { expect, test } from 'vitest';
import type { PipelineRequest } from '../../src/conversation/pipeline-turn.ts';
import type { MessageChunk, TurnExecutor } from '../../src/conversation/turn-executor.ts';
import { createAnsweringExecutor } from '../../src/engine/answering-executor.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { Message } from '../../src/model/message.ts';
import type { PlannedRun } from '../../src/plan/planned-run.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import { collect } from '../helpers/collect.ts';
import { FIXED_TIME, planArena } from '../helpers/planned-arena.ts';
import { runContextWith } from '../helpers/run-context.ts';

const mock = createMockProvider({ id: 'p', model: 'm' });
const question: Message = { role: 'user', content: 'Hello?', turn: 0, timestamp: FIXED_TIME };
const messages = [question];
const piece: MessageChunk = { turn: 0, messages, delta: '', messageIndex: 1, tokenCount: 1 };

/** A pipeline that notes what it is asked for and says two words; one that fails says the first of them. */
function pipelineWith({ failure }: { readonly failure?: Error } = {}) {
  const asked: PipelineRequest[] = [];
  const pipeline: TurnExecutor<PipelineRequest> = {
    async executeTurn(request) {
      asked.push(request);
      if (failure !== undefined) throw failure;
    },
    async *executeTurnStream(request) {
      asked.push(request);
      yield { ...piece, delta: 'Good ' };
      if (failure !== undefined) throw failure;
      yield { ...piece, delta: 'morning.' };
    },
  };
  return { pipeline, asked };
}

const [run] = planArena() as [PlannedRun];
const [evalRun] = planArena({ scenarios: {}, evals: ['e1'] }) as [PlannedRun];

test.each([
  { given: {}, turn: 0 },
  { given: { turn: 2 }, turn: 2 },
])(
  'has the messages answered by the settings of turn $turn, at once and in pieces',
  async ({ given, turn }) => {
    const { pipeline, asked } = pipelineWith();
    const executor = createAnsweringExecutor(pipeline, { messages, ...given });
    expect(await executor.execute({ run }, runContextWith(mock))).toEqual({});
    const pieces = await collect(executor.executeStream({ run }, runContextWith(mock)));
    expect(asked).toEqual([
      { run, turn, messages },
      { run, turn, messages },
    ]);
    expect(pieces.map(({ delta }) => delta)).toEqual(['Good ', 'morning.']);
  },
);

test('the result of a piece shows the exchange that is not stored yet', async () => {
  const context = runContextWith(mock);
  const earlier: Message = { ...question, content: 'Before that.', turn: 1 };
  await context.store.save({ id: 'run', messages: [earlier], metadata: {} });
  const executor = createAnsweringExecutor(pipelineWith().pipeline, { messages });
  const [first] = await collect(executor.executeStream({ run }, context));
  const result = await first?.result();
  expect(result?.messages.map(({ content }) => content)).toEqual(['Before that.', 'Hello?']);
});

test('what the pipeline throws is the end, and the last piece says it', async () => {
  const failure = new ProviderError({ code: 'REFUSED', message: 'No.' });
  const executor = createAnsweringExecutor(pipelineWith({ failure }).pipeline, { messages });
  expect(await executor.execute({ run }, runContextWith(mock))).toMatchObject({ error: { code: 'REFUSED' } });
  const pieces = await collect(executor.executeStream({ run }, runContextWith(mock)));
  expect(pieces.map(({ delta, error }) => [delta, error?.code])).toEqual([
    ['Good ', undefined],
    ['', 'REFUSED'],
  ]);
});

test('an eval has no turn to answer: it is refused, and the pipeline hears nothing of it', async () => {
  const { pipeline, asked } = pipelineWith();
  const executor = createAnsweringExecutor(pipeline, { messages });
  expect(await executor.execute({ run: evalRun }, runContextWith(mock))).toMatchObject({
    error: { code: 'EVAL_UNSUPPORTED' },
  });
  expect(asked).toEqual([]);
});
