import { describe, expect, it } from 'vitest';
import { parseYamlSource } from '../../src/manifest/yaml-source.ts';

const identity = { file: 'a.yaml', absolutePath: '/repo/a.yaml' };

async function at(text: string, path: (string | number)[], options?: { key: boolean }): Promise<string> {
  const { source } = await parseYamlSource(text, identity);
  const { line, column } = source.locate(path, options);
  return `${line}:${column}`;
}

const anchored = `base: &base
  type: content_includes
  params: {patterns: [a]}
turns:
  - assertions:
      - *base
      - <<: *base
        message: own
      - <<: [*base, {extra: 1}]
list: &list
  - one
again: *list
`;

describe('locating', () => {
  it.each([
    [
      'block style',
      'spec:\n  turns:\n    - role: user\n      content: hi\n',
      ['spec', 'turns', 0, 'content'],
      '4:16',
    ],
    ['flow style', 'spec: {turns: [{role: user}, {role: bot}]}\n', ['spec', 'turns', 1, 'role'], '1:37'],
    ['JSON', '{\n  "spec": {\n    "id": 1\n  }\n}\n', ['spec', 'id'], '3:11'],
    ['a block scalar, at its sign', 'a: 1\ntext: |\n  one\n  two\nb: 2\n', ['text'], '2:7'],
    ['after a block scalar', 'text: |\n  one\n\n  two\nb: 2\n', ['b'], '5:4'],
    ['CRLF', 'a: 1\r\nb:\r\n  - x\r\n  - y\r\n', ['b', 1], '4:5'],
    ['a byte order mark', '\uFEFFa: 1\n', ['a'], '1:4'],
    ['a list item', 'a:\n  - role: user\n', ['a', 0], '2:5'],
    ['a missing key, at its parent', 'a:\n  b: 1\n', ['a', 'c'], '2:3'],
    ['a missing path, at the nearest ancestor', 'a:\n  b: 1\n', ['a', 'c', 0, 'd'], '2:3'],
    ['a key without a value, at the key', 'a: 1\nb:\n', ['b'], '2:1'],
    ['an aliased node, at the alias', anchored, ['turns', 0, 'assertions', 0], '6:9'],
    ['below an alias, where it is written', anchored, ['turns', 0, 'assertions', 0, 'type'], '2:9'],
    ['a list behind an alias', anchored, ['again', 0], '11:5'],
    ['a merged key, where it is written', anchored, ['turns', 0, 'assertions', 1, 'type'], '2:9'],
    ['an own key beside a merge', anchored, ['turns', 0, 'assertions', 1, 'message'], '8:18'],
    ['a list of merges', anchored, ['turns', 0, 'assertions', 2, 'extra'], '9:29'],
    ['the document', 'a: 1\n', [], '1:1'],
    ['an empty document', '', ['a'], '1:1'],
    ['the last of two equal keys', 'a: 1\na: 2\n', ['a'], '2:4'],
  ] as const)('%s', async (_name, text, path, place) => {
    expect(await at(text, [...path])).toBe(place);
  });

  it('finds keys as well as values', async () => {
    expect(await at('a:\n  bb: 1\n', ['a', 'bb'], { key: true })).toBe('2:3');
    expect(await at('a: {bb: 1}\n', ['a', 'bb'], { key: true })).toBe('1:5');
    expect(await at('a:\n  bb: 1\n', ['a', 'missing'], { key: true })).toBe('2:3');
  });

  it('names the anchor a node came in through', async () => {
    const { source } = await parseYamlSource(anchored, identity);
    expect(source.anchorAt(['turns', 0, 'assertions', 0])).toBe('base');
    expect(source.anchorAt(['turns', 0, 'assertions', 1, 'type'])).toBe('base');
    expect(source.anchorAt(['turns', 0, 'assertions', 1])).toBeUndefined();
    expect(source.anchorAt(['turns', 0, 'assertions', 1, 'message'])).toBeUndefined();
    expect(source.anchorAt(['base', 'type'])).toBeUndefined();
    expect(source.anchorAt(['turns', 0, 'nothing'])).toBeUndefined();
  });

  it('takes the nearest of two anchors with one name', async () => {
    const text = 'a: &x {v: 1}\nb: *x\nc: &x {w: 2}\nd: *x\n';
    expect(await at(text, ['b', 'v'])).toBe('1:11');
    expect(await at(text, ['d', 'w'])).toBe('3:11');
  });
});

describe('values', () => {
  it('resolves aliases and merges', async () => {
    const value = (await parseYamlSource(anchored, identity)).value as { turns: [{ assertions: unknown[] }] };
    expect(value.turns[0].assertions[1]).toEqual({
      type: 'content_includes',
      params: { patterns: ['a'] },
      message: 'own',
    });
  });

  it('keeps words as texts, as YAML 1.2 does', async () => {
    expect((await parseYamlSource('a: yes\nb: 2020-01-01\nc: 1.10\n', identity)).value).toEqual({
      a: 'yes',
      b: '2020-01-01',
      c: 1.1,
    });
  });

  it('takes one alias many times', async () => {
    const text = `base: &b {v: 1}\nlist:\n${'  - *b\n'.repeat(2000)}`;
    expect((await parseYamlSource(text, identity)).problems).toEqual([]);
  });
});

const laughs = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
  .join('\n')}\n`;

const mergedLaughs = `m0: &m0 {v: 1}\n${Array.from(
  { length: 24 },
  (_, index) => `m${index + 1}: &m${index + 1} {a: {<<: *m${index}}, b: {<<: *m${index}}}`,
).join('\n')}\n`;

describe('what cannot be read', () => {
  it.each([
    ['a tab', 'a:\n\tb: 1\n', '2:1', 'yaml-syntax', /tab/i],
    ['an unclosed list', 'a: [1, 2\nb: 3\n', '2:1', 'yaml-syntax', /Flow sequence/],
    ['uneven indentation', 'a:\n    b: 1\n  c: 2\n', '3:1', 'yaml-syntax', /column/],
    ['two documents', 'a: 1\n---\nb: 2\n', '2:1', 'yaml-syntax', /more than one document/],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', '3:1', 'duplicate-key', /The key a is written twice/],
    ['a quoted key written twice', '"a b": 1\n"a b": 2\n', '2:1', 'duplicate-key', /"a b"/],
    [
      'a key written twice beside an anchor',
      'a: &x 1\nb: *x\nb: 3\n',
      '3:1',
      'duplicate-key',
      /The key b is/,
    ],
    ['an alias without anchor', 'a: *nope\n', '1:4', 'unknown-anchor', /\*nope/],
    ['an alias of itself', 'a: &x\n  b: *x\n', '2:6', 'circular-alias', /\*x/],
    ['a merge of itself', 'a: &x\n  b: 1\n  <<: *x\n', '3:7', 'circular-alias', /\*x/],
    ['a merge of a number', 'a:\n  <<: 3\n', '2:7', 'bad-merge', /Only mappings/],
    ['a number as key', 'a: 1\n7: x\n', '2:1', 'non-string-key', /The key 7 is not a text/],
    ['a list as key', '? [a]\n: 1\n', '1:3', 'non-string-key', /must be a text/],
    ['keys within keys', `${'? '.repeat(450)}x\n`, '1:899', 'non-string-key', /must be a text/],
    ['multiplying aliases', laughs, '1:1', 'excessive-aliases', /million/],
    ['multiplying aliases beside a slip', `${laughs}z: 1\nz: 2\n`, '1:1', 'excessive-aliases', /million/],
    ['multiplying merges', mergedLaughs, '1:1', 'excessive-aliases', /million/],
    ['endless brackets', `a: 1\nb: ${'['.repeat(20_000)}`, '2:504', 'too-deep', /nested/],
    ['endless lists', `a: 1\n${'- '.repeat(20_000)}x`, '2:1', 'too-deep', /nested/],
  ] as const)('%s', async (_name, text, place, code, message) => {
    const { problems } = await parseYamlSource(text, identity);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(`${found?.location.line}:${found?.location.column}`).toBe(place);
    expect(found?.message).toMatch(message);
    expect(found?.hint).toBeTruthy();
  });

  it('goes on after a key written twice', async () => {
    expect((await parseYamlSource('a: 1\na: 2\n', identity)).value).toEqual({ a: 2 });
  });

  it('gives no value for broken syntax', async () => {
    expect((await parseYamlSource('a: [1\n', identity)).value).toBeUndefined();
  });

  it('does not repeat itself over one slip', async () => {
    expect((await parseYamlSource('['.repeat(200), identity)).problems).toHaveLength(1);
    expect((await parseYamlSource('a:\n\tb: 1\nc:\n\td: 1\n', identity)).problems.length).toBeGreaterThan(1);
  });

  it('tells of tabs alone, and not of what comes of them', async () => {
    const text = 'turns:\n\t- role: user\n      content: Hi\n      assertions:\n        - type: contains\n';
    const { problems } = await parseYamlSource(text, identity);
    expect(problems.map(({ location, hint }) => `${location.line}: ${hint}`)).toEqual([
      '2: Indent with spaces; YAML takes no tabs.',
    ]);
  });

  it('takes whole numbers as keys only where they are wanted', async () => {
    expect((await parseYamlSource('1: a\n', identity, { integerKeys: true })).problems).toEqual([]);
    expect((await parseYamlSource('1.5: a\n', identity, { integerKeys: true })).problems).toHaveLength(1);
  });
});
