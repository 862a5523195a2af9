import { describe, expect, test } from 'vitest';
import { assemblePrompt } from '../../src/conversation/assemble-prompt.ts';
import { pipelineTurn } from '../../src/conversation/pipeline-turn.ts';
import { scriptedTurn } from '../../src/conversation/scripted-turn.ts';
import type { MessageChunk } from '../../src/conversation/turn-executor.ts';
import type { Message } from '../../src/model/message.ts';
import type { PlannedScenarioRun } from '../../src/plan/planned-run.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { collect } from '../helpers/collect.ts';
import { executeOne, FIXED_TIME, type PlannedArenaInput, planArena } from '../helpers/planned-arena.ts';
import { runContextWith } from '../helpers/run-context.ts';

const mock = createMockProvider({
  id: 'p',
  model: 'm',
  mockFile: { defaultResponse: 'A reply.', scenarios: {}, selfplay: {} },
});

function runOf(input: PlannedArenaInput): PlannedScenarioRun {
  const [run] = planArena(input);
  if (run?.kind !== 'scenario') throw new Error('nothing planned');
  return run;
}

const say = (role: Message['role'], content: string): Message => ({
  role,
  content,
  turn: 0,
  timestamp: FIXED_TIME,
});

const failing = { type: 'content_includes', params: { patterns: ['never said'] } };

describe('the scripted executor', () => {
  test('streams the exchange so far with every piece', async () => {
    const run = runOf({});
    const context = runContextWith(mock);
    await context.store.save({ id: 'run', messages: [], metadata: {} });
    const user = { kind: 'content', content: 'Hello' } as const;
    const request = { run, turn: 0, prompt: assemblePrompt(run), user };
    const chunks = await collect(scriptedTurn.executeTurnStream(request, context));
    expect(
      chunks.map(({ messages, ...chunk }) => ({ ...chunk, roles: messages.map(({ role }) => role) })),
    ).toEqual([
      { turn: 0, delta: 'A reply.', messageIndex: 1, tokenCount: 2, roles: ['user'] },
      {
        turn: 0,
        delta: '',
        messageIndex: 1,
        tokenCount: 2,
        finishReason: 'stop',
        roles: ['user', 'assistant'],
      },
    ]);
  });

  test('tells what broke the turn off in its last piece, and throws it', async () => {
    const run = runOf({});
    const context = runContextWith(mock);
    await context.store.save({ id: 'run', messages: [], metadata: {} });
    const user = { kind: 'self-play', role: 'r', persona: 'p' } as const;
    const seen: MessageChunk[] = [];
    const play = async () => {
      const request = { run, turn: 0, prompt: assemblePrompt(run), user };
      for await (const chunk of scriptedTurn.executeTurnStream(request, context)) seen.push(chunk);
    };
    await expect(play()).rejects.toMatchObject({ code: 'NOT_SCRIPTED' });
    expect(seen).toMatchObject([{ delta: '', error: { code: 'NOT_SCRIPTED' } }]);
  });
});

describe('the pipeline executor', () => {
  const input: PlannedArenaInput = {
    scenarios: { s1: { turns: [{ role: 'user', content: 'x', assertions: [failing] }] } },
    prompt: { validators: [{ type: 'banned_words', params: { words: ['reply'] } }] },
  };
  const messages = [say('user', 'One'), say('assistant', 'Two'), say('user', 'Three')];

  test('answers given messages with guardrails and without assertions', async () => {
    const context = runContextWith(mock);
    await pipelineTurn.executeTurn({ run: runOf(input), turn: 0, messages }, context);
    const state = await context.store.load('run');
    expect(state.messages.map(({ role, content }) => [role, content])).toEqual([
      ['system', 'SYS'],
      ['user', 'One'],
      ['assistant', 'Two'],
      ['user', 'Three'],
      ['assistant', 'A reply.'],
    ]);
    const checks = await context.store.getChecks('run');
    expect(checks.map(({ use, status }) => [use, status])).toEqual([['guardrail', 'failed']]);
  });

  test('goes on with a stored conversation and streams', async () => {
    const context = runContextWith(mock);
    const run = runOf(input);
    await pipelineTurn.executeTurn({ run, turn: 0, messages }, context);
    const again = { run, turn: 1, messages: [say('user', 'Four')] };
    const chunks = await collect(pipelineTurn.executeTurnStream(again, context));
    expect(chunks.map(({ delta }) => delta).join('')).toBe('A reply.');
    const state = await context.store.load('run');
    expect(state.messages.map(({ content }) => content).slice(-2)).toEqual(['Four', 'A reply.']);
  });

  test.each([[[]], [[say('assistant', 'Two')]]])('wants the user to speak last', async (given) => {
    await expect(
      pipelineTurn.executeTurn({ run: runOf(input), turn: 0, messages: given }, runContextWith(mock)),
    ).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('parts of a turn', () => {
  const parts = (...list: object[]) => ({
    scenarios: { s1: { turns: [{ role: 'user', content: 'no', parts: list }] } },
  });
  const image = (media: object) => ({ type: 'image', media: { mime_type: '', ...media } });

  test.each([
    [
      'an address',
      image({ url: 'https://x.test/a.png', mime_type: 'image/png' }),
      { url: 'https://x.test/a.png', mime_type: 'image/png' },
      'https://x.test/a.png',
    ],
    [
      'data',
      image({ data: 'AAAA', detail: 'low' }),
      { data: 'AAAA', mime_type: 'image/jpeg', detail: 'low' },
      'inline data',
    ],
    [
      'a file',
      image({ file_path: 'a.png', caption: 'A cat' }),
      { file_path: 'a.png', mime_type: 'image/jpeg', caption: 'A cat' },
      'a.png',
    ],
  ])('an image by %s stands in the dump as PromptArena writes it', async (_name, part, media, source) => {
    const { result, dump } = await executeOne({
      ...parts({ type: 'text', text: 'What is {{thing}}?' }, part),
      vars: { thing: 'this' },
      defaultResponse: 'A cat.',
    });
    expect(result.status).toBe('passed');
    expect(result.messages[1]?.text).toBe('What is this?');
    const message = (dump.Messages as object[])[1];
    expect(message).toMatchObject({
      role: 'user',
      parts: [
        { type: 'text', text: 'What is this?' },
        { type: 'image', media },
      ],
      media_summary: {
        total_parts: 2,
        text_parts: 1,
        image_parts: 1,
        media_items: [{ type: 'image', source }],
      },
      content: 'What is this? [1 image(s)]',
    });
    expect(Object.keys(message ?? {})).toEqual(['role', 'parts', 'timestamp', 'media_summary', 'content']);
  });

  test('providers get files by absolute paths', async () => {
    const asked: CompletionRequest[] = [];
    const provider: Provider = {
      ...mock,
      complete: async (request, signal) => {
        asked.push(request);
        return mock.complete(request, signal);
      },
    };
    await executeOne(parts(image({ file_path: 'pictures/a.png' })), { createProvider: () => provider });
    expect(asked[0]?.messages[0]?.parts).toMatchObject([
      { source: { kind: 'file', path: '/repo/pictures/a.png' } },
    ]);
  });

  test.each([
    ['MEDIA_UNSUPPORTED', { type: 'audio', media: { mime_type: 'audio/wav', data: 'AA' } }],
    ['MEDIA_UNSUPPORTED', image({ storage_reference: 'k' })],
    ['MEDIA_INVALID', image({})],
    ['MEDIA_INVALID', image({ url: 'file:///etc/passwd' })],
  ])('ends with %s', async (code, part) => {
    const { result } = await executeOne(parts(part));
    expect(result).toMatchObject({ status: 'error', error: { code } });
  });
});
