import { describe, expect, test } from 'vitest';
import { createRealProvider } from '../../src/engine/create-real-provider.ts';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import type { LoadedMockFile } from '../../src/manifest/loaded-arena.ts';
import type { CompletionRequest, Speaker } from '../../src/providers/provider.ts';
import {
  type BriefMockFile,
  mockFileOf,
  type PlannedArenaInput,
  planArena,
  sourceFile,
} from '../helpers/planned-arena.ts';
import { offlineSetting } from '../helpers/provider-setting.ts';

const override: LoadedMockFile = {
  content: { defaultResponse: 'from the override', scenarios: {}, selfplay: {} },
  source: sourceFile('override.yaml'),
};

const request: CompletionRequest = {
  system: '',
  messages: [],
  speaker: { role: 'assistant', scenario: 's1', turn: 0 },
};

async function answer(
  options: Parameters<typeof createProviderPool>[0],
  input: PlannedArenaInput,
): Promise<string> {
  const [run] = planArena(input);
  const provider = createProviderPool(options).providerOf(run!);
  const { content } = await provider.complete(request, new AbortController().signal);
  return content;
}

const own = { defaultResponse: 'from its own file' };

const real: Parameters<typeof createProviderPool>[0] = {
  mode: 'real',
  createReal: (manifest) => createRealProvider(manifest, offlineSetting),
};

test.each<[string, Parameters<typeof createProviderPool>[0], PlannedArenaInput, string]>([
  ['its own mock file', { mode: 'mock' }, own, 'from its own file'],
  ['the override before it', { mode: 'mock', mockFile: override }, own, 'from the override'],
  ['the plain reply without any file', { mode: 'mock' }, {}, 'Mock response from provider'],
  [
    'its own file in real mode when its type is mock',
    real,
    { ...own, providers: { m: { type: 'mock' } } },
    'from its own file',
  ],
])('a provider answers from %s', async (_case, options, input, content) => {
  expect(await answer(options, input)).toBe(content);
});

test('a type that cannot run in real mode is named', () => {
  const [run] = planArena({ providers: { gpt: { type: 'carrier-pigeon' } } });
  expect(() => createProviderPool(real).providerOf(run!)).toThrow(
    expect.objectContaining({
      code: 'PROVIDER_UNSUPPORTED',
      message: expect.stringMatching(/"gpt".*type "carrier-pigeon".*can run: mock/),
    }),
  );
});

test('each provider is made once', () => {
  const [first, second] = planArena({ scenarios: { a: {}, b: {} } });
  const pool = createProviderPool({ mode: 'mock' });
  expect(pool.providerOf(first!)).toBe(pool.providerOf(second!));
});

test('a judge with a model of its own is one provider, however often it is asked', () => {
  const made: string[] = [];
  const pool = createProviderPool({
    mode: 'real',
    createReal: (manifest) => {
      made.push(`${manifest.id} as ${manifest.spec.model}`);
      return createRealProvider({ ...manifest, spec: { ...manifest.spec, type: 'mock' } }, offlineSetting);
    },
  });
  const spec = { type: 'openai', model: 'small' };
  const [run] = planArena({
    providers: { gpt: spec, other: spec },
    scenarios: { s1: { providers: ['gpt'] } },
  });
  const judge = (provider: string, model?: string) =>
    pool.speakerFor(run!, { role: 'judge', provider, ...(model === undefined ? {} : { model }) });
  expect(judge('gpt', 'big')).toBe(judge('gpt', 'big'));
  expect(judge('gpt')).toBe(pool.providerOf(run!));
  expect(judge('gpt', 'small')).toBe(judge('gpt'));
  expect(judge('gpt', 'big')).not.toBe(judge('other', 'big'));
  expect(made).toEqual(['gpt as big', 'gpt as small', 'other as big']);
});

describe('a simulated user or a judge', () => {
  const judge: Speaker = { role: 'judge', scenario: 's1', turn: 0, question: 1 };
  const eve: Speaker = { role: 'user-simulator', scenario: 's1', persona: 'eve', turn: 0 };
  const shared = { mock: { s1: { 1: 'one', 2: 'two', 3: 'three', 4: 'four' } } };
  const given = (brief: BriefMockFile, file = 'given.yaml') => mockFileOf(brief, file) ?? {};
  const twoTurns = {
    turns: [
      { role: 'user', content: 'a' },
      { role: 'shopper', persona: 'eve', turns: 2 },
    ],
  };

  async function speak(
    options: Parameters<typeof createProviderPool>[0],
    mocks: Readonly<Record<string, BriefMockFile>>,
    speaker: Speaker,
    helper: object = {},
  ): Promise<string> {
    const [run] = planArena({
      scenarios: { s1: { ...twoTurns, providers: ['assistant'] } },
      providers: { assistant: {}, helper },
      mocks,
      arena: { self_play: { enabled: true, roles: [{ id: 'shopper', provider: 'helper' }] } },
    });
    const role = speaker.role === 'judge' ? 'judge' : 'user-simulator';
    const provider = createProviderPool(options).speakerFor(run!, { role, provider: 'helper' });
    const { content } = await provider.complete({ ...request, speaker }, new AbortController().signal);
    const chunks = [];
    for await (const chunk of provider.stream({ ...request, speaker }, new AbortController().signal))
      chunks.push(chunk);
    expect(chunks.at(-1)?.completion?.content).toBe(content);
    return content;
  }

  test.each<
    [
      string,
      Parameters<typeof createProviderPool>[0],
      Readonly<Record<string, BriefMockFile>>,
      Speaker,
      string,
    ]
  >([
    ['a judge counts from 1 in a file of its own', { mode: 'mock' }, { helper: shared }, judge, 'one'],
    ['its questions go on', { mode: 'mock' }, { helper: shared }, { ...judge, question: 2 }, 'two'],
    [
      'after the exchanges of the scenario in the given file, from which the assistant answers',
      { mode: 'mock', ...given(shared) },
      { helper: {} },
      judge,
      'four',
    ],
    [
      'after them too when its own file is that file',
      { mode: 'mock', ...given(shared, 'helper.mock.yaml') },
      { helper: shared },
      judge,
      'four',
    ],
    [
      'after them when the assistant has that file by its manifest, whatever is given',
      { mode: 'mock', ...given({ defaultResponse: 'given' }) },
      { helper: shared, assistant: { ...shared, file: 'helper.mock.yaml' } },
      judge,
      'four',
    ],
    [
      'its own file before the given one',
      { mode: 'mock', ...given({ defaultResponse: 'given' }) },
      { helper: shared },
      judge,
      'one',
    ],
    [
      'the given one where its own has no entry',
      { mode: 'mock', ...given({ defaultResponse: 'given' }) },
      { helper: { mock: { s1: {} } } },
      judge,
      'given',
    ],
    [
      'a simulated user: the persona in its own file',
      { mode: 'mock', ...given({ selfplay: { eve: { 1: 'given' } } }) },
      { helper: { selfplay: { eve: { 1: 'own' } } } },
      eve,
      'own',
    ],
    [
      'a simulated user: the persona in the given file where its own has none',
      { mode: 'mock', ...given({ selfplay: { eve: { 1: 'given' } } }) },
      { helper: { mock: { s1: { 2: 'later' } } } },
      eve,
      'given',
    ],
    ['no file at all', { mode: 'mock' }, { helper: {} }, eve, 'Mock response from provider'],
  ])('in mock mode: %s', async (_case, options, mocks, speaker, content) => {
    expect(await speak(options, mocks, speaker)).toBe(content);
  });

  test('what neither file has is told of its own', async () => {
    const options = { mode: 'mock' as const, ...given({ mock: {} }) };
    await expect(speak(options, { helper: { mock: {} } }, judge)).rejects.toThrow(
      /^helper\.mock\.yaml has no entry for mock turn 1 of scenario "s1"/,
    );
  });

  test('other troubles of its own file are not passed over', async () => {
    const [run] = planArena({ providers: { assistant: {}, helper: {} }, mocks: { helper: shared } });
    const options = { mode: 'mock' as const, ...given({ defaultResponse: 'given' }) };
    const provider = createProviderPool(options).speakerFor(run!, { role: 'judge', provider: 'helper' });
    const aborted = AbortSignal.abort(new Error('called off'));
    await expect(provider.complete({ ...request, speaker: judge }, aborted)).rejects.toThrow('called off');
  });

  test('in real mode answers from its own file when its type is mock, else is named as one that cannot run', async () => {
    expect(await speak(real, { helper: shared }, judge, { type: 'mock' })).toBe('one');
    const strange = speak(real, { helper: shared }, judge, { type: 'carrier-pigeon' });
    await expect(strange).rejects.toThrow(/"helper".*type "carrier-pigeon"/);
  });

  test('speaks as another model when asked to', async () => {
    const [run] = planArena({ providers: { assistant: {}, helper: {} } });
    const pool = createProviderPool({ mode: 'mock' });
    expect(() => pool.speakerFor(run!, { role: 'judge', provider: 'nobody' })).toThrow(/"nobody"/);
    expect(pool.speakerFor(run!, { role: 'judge', provider: 'helper', model: 'big' }).id).toBe('helper');
  });
});

describe('a scripted provider', () => {
  const script = { completions: ['one', 'two'] };
  const arena = {
    scenarios: { s1: {}, s2: {} },
    providers: { p: { type: 'scripted', additional_config: { script } } },
  };
  const say = async (provider: ReturnType<ReturnType<typeof createProviderPool>['providerOf']>) =>
    (await provider.complete(request, new AbortController().signal)).content;

  test('has a script for each run, told anew when the run is held again', async () => {
    const pool = createProviderPool(real);
    const [first, second] = planArena(arena);
    const [one, other] = [pool.providerOf(first!), pool.providerOf(second!)];
    expect([await say(one), await say(other), await say(one)]).toEqual(['one', 'one', 'two']);
    expect(await say(pool.providerOf(first!))).toBe('one');
  });

  test('goes on in its script where it speaks for somebody else in the same run', async () => {
    const pool = createProviderPool(real);
    const [run] = planArena(arena);
    const judge = () => pool.speakerFor(run!, { role: 'judge', provider: 'p' });
    expect([await say(judge()), await say(judge())]).toEqual(['one', 'two']);
    expect([await say(pool.providerOf(run!)), await say(judge())]).toEqual(['one', 'two']);
  });

  test('is a mock like any other in mock mode', async () => {
    expect(await answer({ mode: 'mock' }, arena)).toBe('Mock response from provider');
  });
});
