import { describe, expect, it } from 'vitest';
import { loadMockFile } from '../../src/manifest/load-mock-file.ts';
import { base, createMemoryReader, summarise } from './memory-files.ts';

async function load(text: string) {
  const { mockFile, problems } = await loadMockFile(
    '/repo/mock.yaml',
    createMemoryReader({ 'mock.yaml': text }),
    base,
  );
  return { content: mockFile?.content, problems: summarise(problems), messages: problems };
}

async function turn(written: string) {
  const { content } = await load(`scenarios:\n  s:\n    turns:\n      1: ${written}\n`);
  return content?.scenarios.s?.turns[1];
}

describe('every form of an answer', () => {
  it.each([
    ['a text', 'Hi', { text: 'Hi', toolCalls: [] }],
    ['an empty text', '""', { text: '', toolCalls: [] }],
    ['content', '{content: Hi}', { text: 'Hi', toolCalls: [] }],
    ['older: text', '{type: text, text: Hi}', { text: 'Hi', toolCalls: [] }],
    ['oldest: response', '{response: Hi}', { text: 'Hi', toolCalls: [] }],
    ['content before the older words', '{response: c, text: b, content: a}', { text: 'a', toolCalls: [] }],
    [
      'tool calls',
      '{tool_calls: [{name: f, arguments: {x: 1}}, {name: g}]}',
      {
        text: '',
        toolCalls: [
          { name: 'f', arguments: { x: 1 } },
          { name: 'g', arguments: undefined },
        ],
      },
    ],
    [
      'tool calls with a text',
      '{type: tool_calls, content: Hm, tool_calls: [{name: f, arguments: {}}]}',
      { text: 'Hm', toolCalls: [{ name: 'f', arguments: {} }] },
    ],
    [
      'parts',
      '{type: multimodal, parts: [{type: text, text: See}, {type: image, image_url: {url: mock://a.png}}]}',
      {
        text: 'See',
        toolCalls: [],
        parts: [
          { type: 'text', text: 'See' },
          { type: 'image', image_url: { url: 'mock://a.png' } },
        ],
      },
    ],
  ] as const)('%s', async (_name, written, expected) => {
    expect(await turn(written)).toEqual(expected);
  });

  it('keeps defaults on every level, and personas', async () => {
    const { content, problems } = await load(
      'defaultResponse: a\nscenarios: {s: {defaultResponse: b}}\nselfplay: {p: {turns: {2: c}}}\n',
    );
    expect(problems).toEqual([]);
    expect(content).toEqual({
      defaultResponse: 'a',
      scenarios: { s: { defaultResponse: 'b', turns: {} } },
      selfplay: { p: { turns: { 2: { text: 'c', toolCalls: [] } } } },
    });
  });

  it('takes empty sections and an empty file', async () => {
    expect((await load('scenarios:\nselfplay:\n')).problems).toEqual([]);
    expect((await load('# nothing\n')).content).toEqual({ scenarios: {}, selfplay: {} });
  });

  it('takes the quoted number of a turn', async () => {
    expect((await load('scenarios: {s: {turns: {"1": x}}}\n')).content?.scenarios.s?.turns[1]?.text).toBe(
      'x',
    );
  });

  it('takes scenarios called like built-in properties', async () => {
    const { content } = await load('scenarios: {constructor: {turns: {1: x}}}\n');
    expect(Object.keys(content?.scenarios ?? {})).toEqual(['constructor']);
  });
});

describe('answers of tools', () => {
  it('keeps them as lists, one entry or many', async () => {
    const { content, problems } = await load(
      'tools:\n  one: {result: null}\n  many:\n    - when: {a: [1]}\n      error: no\n    - result: {b: 2}\n',
    );
    expect(problems).toEqual([]);
    expect(content?.tools).toEqual({
      one: [{ result: null }],
      many: [{ when: { a: [1] }, error: 'no' }, { result: { b: 2 } }],
    });
  });

  it.each([
    [
      'neither result nor error',
      'tools:\n  f: {when: {a: 1}}\n',
      'error mock.yaml:2:6 invalid-tool-answer tools.f',
    ],
    [
      'result and error',
      'tools:\n  f:\n    - {result: 1, error: no}\n',
      'error mock.yaml:3:7 invalid-tool-answer tools.f[0]',
    ],
    [
      'an entry after one that answers every call',
      'tools:\n  f:\n    - result: 1\n    - {when: {a: 1}, result: 2}\n',
      'warning mock.yaml:4:7 unreachable-answer tools.f[1]',
    ],
    [
      'an unknown key in a list',
      'tools:\n  f:\n    - {result: 1, when_: {}}\n',
      'warning mock.yaml:3:19 unknown-key tools.f[0].when_',
    ],
    ['a text', 'tools: {f: text}\n', 'error mock.yaml:1:12 wrong-type tools.f'],
    [
      'an error that is no text',
      'tools: {f: [{error: 3}]}\n',
      'error mock.yaml:1:21 wrong-type tools.f[0].error',
    ],
  ])('reports %s', async (_name, text, expected) => {
    expect((await load(text)).problems).toEqual([expected]);
  });
});

describe('what is malformed', () => {
  const script = (turns: string) => `scenarios:\n  s:\n    turns:\n${turns}`;
  it.each([
    ['a number as answer', script('      1: 42\n'), 'error mock.yaml:4:10 wrong-type scenarios.s.turns.1'],
    ['a list as answer', script('      1: [a]\n'), 'error mock.yaml:4:10 wrong-type scenarios.s.turns.1'],
    ['no answer', script('      1:\n'), 'error mock.yaml:4:7 wrong-type scenarios.s.turns.1'],
    ['an empty answer', script('      1: {}\n'), 'error mock.yaml:4:10 empty-turn scenarios.s.turns.1'],
    ['turn 0', script('      0: a\n'), 'error mock.yaml:4:7 invalid-turn-number scenarios.s.turns.0'],
    [
      'a word as turn',
      script('      one: a\n'),
      'error mock.yaml:4:7 invalid-turn-number scenarios.s.turns.one',
    ],
    [
      'a text that is a number',
      script('      1:\n        content: 7\n'),
      'error mock.yaml:5:18 wrong-type scenarios.s.turns.1.content',
    ],
    [
      'a misspelt type',
      script('      1: {type: tool_call, content: a}\n'),
      'error mock.yaml:4:17 unknown-word scenarios.s.turns.1.type',
    ],
    [
      'a call that is no mapping',
      script('      1: {tool_calls: [f]}\n'),
      'error mock.yaml:4:24 wrong-type scenarios.s.turns.1.tool_calls[0]',
    ],
    [
      'a call without a name',
      script('      1: {tool_calls: [{arguments: {}}]}\n'),
      'error mock.yaml:4:24 missing-key scenarios.s.turns.1.tool_calls[0].name',
    ],
    ['an unknown key', 'scenarious: {}\n', 'warning mock.yaml:1:1 unknown-key scenarious'],
    [
      'an unknown key of an answer',
      script('      1: {content: a, delay: 3}\n'),
      'warning mock.yaml:4:23 unknown-key scenarios.s.turns.1.delay',
    ],
    ['a list of scenarios', 'scenarios: [a]\n', 'error mock.yaml:1:12 wrong-type scenarios'],
    ['no mapping at all', '- a\n', 'error mock.yaml:1:1 wrong-type'],
    ['broken YAML', 'a: [\n', 'error mock.yaml:2:1 yaml-syntax'],
    ['a fraction as turn', script('      1.5: a\n'), 'error mock.yaml:4:7 non-string-key'],
  ])('%s', async (_name, text, expected) => {
    const { problems } = await load(text);
    expect(problems).toContain(expected);
  });

  it('says one thing about a value that fits no form', async () => {
    const { messages } = await load(script('      1: 42\n'));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.message).toBe('"turns.1" must be a text or a mapping, not the number 42.');
    expect(messages[0]?.hint).toBe('Quote it: "42".');
  });

  it('reports a file that is not there', async () => {
    const { mockFile, problems } = await loadMockFile('/repo/none.yaml', createMemoryReader({}), base);
    expect(mockFile).toBeUndefined();
    expect(summarise(problems)).toEqual(['error none.yaml:1:1 missing-file']);
  });
});
