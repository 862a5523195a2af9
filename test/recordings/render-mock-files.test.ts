import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import type { RecordedModelCall, RecordedRun, RecordedToolCall } from '../../src/recordings/recorded-run.ts';
import { renderMockFile } from '../../src/recordings/render-mock-file.ts';
import { renderMockFiles } from '../../src/recordings/render-mock-files.ts';
import { loadedMockFile } from '../helpers/played-back.ts';
import { answerOf } from '../helpers/scripted-calls.ts';

function says(content: string, more: Partial<RecordedModelCall> = {}, args?: JsonValue): RecordedModelCall {
  const toolCalls = args === undefined ? [] : [{ id: 'call_0_look', name: 'look', args }];
  return {
    speaker: { role: 'assistant', turn: 0 },
    provider: 'p',
    number: 1,
    ...more,
    answer: answerOf(content, { toolCalls }),
  };
}

function runOf(modelCalls: readonly RecordedModelCall[], more: Partial<RecordedRun> = {}): RecordedRun {
  return {
    ...{ key: 'k', config: 'c.yaml', scenario: 's', provider: 'p', model: 'm', region: 'default', trial: 1 },
    messages: [],
    modelCalls,
    toolCalls: [],
    ...more,
  };
}

const looked = (args: JsonValue, result: JsonValue): RecordedToolCall => ({ tool: 'look', args, result });
const contentOf = async (runs: readonly RecordedRun[]) =>
  (await loadedMockFile(renderMockFile(runs).text)).mockFile.content;

describe('what a mock file cannot say is told, and the first stays', () => {
  const summary = { speaker: { role: 'summariser' as const, turn: 0 } };
  test.each([
    [
      'answers that differ between regions',
      [runOf([says('One')]), runOf([says('Two')], { region: 'eu' })],
      'Scenario "s": answer 1 of the assistant differs between runs (region "eu"',
    ],
    [
      'results that differ for the same arguments, in whatever order they are written',
      [runOf([], { toolCalls: [looked({ a: 1, b: 2 }, 'x'), looked({ b: 2, a: 1 }, 'y')] })],
      'Tool "look" answered {"b":2,"a":1} in more than one way (scenario "s")',
    ],
    [
      'two summaries',
      [runOf([says('a', summary), says('b', summary)])],
      'was summarised in more than one way',
    ],
    [
      'arguments that are no mapping',
      [runOf([says('', {}, [1])])],
      'called "look" with arguments that are no mapping',
    ],
  ])('%s', (_what, runs, warning) => {
    const { warnings } = renderMockFile(runs);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(warning);
  });

  test('the first answer is the one that is written', async () => {
    const runs = [runOf([says('One')]), runOf([says('Two')], { region: 'eu' })];
    expect((await contentOf(runs)).scenarios.s?.turns[1]?.text).toBe('One');
  });
});

test('an answer that asks for more arguments comes before one that asks for fewer', async () => {
  const toolCalls = [looked({}, 'any'), looked({ a: 1 }, 'less'), looked({ a: 1, b: 2 }, 'more')];
  expect((await contentOf([runOf([], { toolCalls })])).tools).toEqual({
    look: [{ when: { a: 1, b: 2 }, result: 'more' }, { when: { a: 1 }, result: 'less' }, { result: 'any' }],
  });
});

test('failures of tools play back as failures; those of their arguments happen by themselves', async () => {
  const failed = (code: string): RecordedToolCall => ({
    tool: 'look',
    args: { code },
    error: { code, message: 'no' },
  });
  const runs = [runOf([], { toolCalls: [failed('GONE'), failed('ARGS_INVALID')] })];
  expect((await contentOf(runs)).tools).toEqual({ look: [{ when: { code: 'GONE' }, error: 'no' }] });
});

test('calls that failed are no answers', async () => {
  const { speaker, provider } = says('');
  const failed = { speaker, provider, number: 1, error: { code: 'GONE', message: 'no' } };
  expect((await contentOf([runOf([failed, says('then', { number: 2 })])])).scenarios.s?.turns).toEqual({
    2: { text: 'then', toolCalls: [] },
  });
});

test('a persona that says the same everywhere has one entry', async () => {
  const asks = says('Hm?', { speaker: { role: 'user-simulator', persona: 'x', turn: 0 } });
  const content = await contentOf([runOf([asks]), runOf([asks], { scenario: 't' })]);
  expect(content.selfplay.x?.turns[1]?.text).toBe('Hm?');
  expect(content.scenarios.s?.selfplay).toBeUndefined();
});

describe('names of mock files', () => {
  const namesOf = (runs: readonly RecordedRun[]) => renderMockFiles(runs).map(({ name }) => name);
  test.each([
    [
      'one for all that answer alike',
      [runOf([says('A')]), runOf([says('A')], { provider: 'q' })],
      ['mock-responses.yaml'],
    ],
    [
      'one for each of those that do not',
      [runOf([says('A')]), runOf([says('B')], { provider: '../q' })],
      ['p.mock.yaml', '_q.mock.yaml'],
    ],
    [
      'several arenas have their own',
      [runOf([says('A')]), runOf([says('B')], { config: 'd/c.yaml' })],
      ['c.yaml-mock-responses.yaml', 'd-c.yaml-mock-responses.yaml'],
    ],
    [
      'names that differ in odd characters or case stay apart',
      [runOf([says('A')], { provider: 'a/b' }), runOf([says('B')], { provider: 'A:b' })],
      ['a-b.mock.yaml', '2-A-b.mock.yaml'],
    ],
    [
      'further trials are left out',
      [runOf([says('A')]), runOf([says('B')], { trial: 2 })],
      ['mock-responses.yaml'],
    ],
  ])('%s', (_what, runs, names) => {
    expect(namesOf(runs)).toEqual(names);
    expect(renderMockFiles(runs).flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});
