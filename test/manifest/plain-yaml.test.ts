import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentPath } from '../../src/manifest/loaded-arena.ts';
import { readPlainYaml } from '../../src/manifest/plain-yaml.ts';
import { parseYamlDocument } from '../../src/manifest/yaml-document.ts';
import { parseYamlSource } from '../../src/manifest/yaml-source.ts';
import { corpus, corpusNote } from '../helpers/corpus.ts';

const identity = { file: 'a.yaml', absolutePath: '/repo/a.yaml' };

/** Every path of a value, and one below each that leads nowhere. */
function pathsOf(value: unknown, path: DocumentPath = []): readonly DocumentPath[] {
  const missing = [...path, 'nowhere'];
  if (typeof value !== 'object' || value === null) return [path, missing];
  const parts = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    missing,
    ...parts.flatMap((part) => pathsOf((value as Record<string, unknown>)[part], [...path, part])),
  ];
}

/** What the plain reader takes, the whole reader takes as well, and finds everything at the same places. */
async function expectAgreement(text: string, integerKeys: boolean): Promise<boolean> {
  const plain = readPlainYaml(text, { integerKeys });
  if (plain === undefined) return false;
  const whole = parseYamlDocument(text, identity, { integerKeys });
  expect(whole.problems).toEqual([]);
  expect(plain.value).toEqual(whole.value);
  const { source } = await parseYamlSource(text, identity, { integerKeys });
  for (const path of pathsOf(whole.value)) {
    for (const key of [false, true]) {
      expect([path, key, source.locate(path, { key })]).toEqual([
        path,
        key,
        whole.source.locate(path, { key }),
      ]);
    }
  }
  return true;
}

describe('what the plain reader takes', () => {
  it.each([
    ['a mapping', 'a: 1\nb: two\n'],
    [
      'typed words',
      'a: [~, null, NULL, true, False, 1, -2, +3, 0x1F, 0o17, 1.5, -1e3, .5, .inf, -.Inf, .nan]\n',
    ],
    [
      'words that look typed',
      'a: [1_000, 0b1, 012, 1.2.3, "1", yes, off, 2020-01-01, +, ., -x, e3, 1e, 0x, .e]\n',
    ],
    ['empty values', 'a:\nb: ""\nc: {}\nd: []\n'],
    ['blocks', 'a: |\n  one\n\n   two\nb: >-  # folded\n\n  one\n  two\nc: |+\n    x\n\nd: 1\n'],
    ['quotes', 'a: "x\\n\\u0041\n  y"\n"b": \'it\'\'s\'\n'],
    ['several lines', 'a: one\n  two\n\n  three\nb: "four\n  five"\n'],
    ['lists in lists', '- - 1\n  - 2\n-   - 3\n- a: 1\n  b:\n  - 2\n'],
    ['comments', '# c\na: 1 # d\n# e\nb: # f\n  # g\n  c: "#"\n'],
    ['a marked document', '---\na: 1\n'],
    ['JSON', '{"a": [1, {"b": null}], "c": "\\ud83d\\ude00", "d": 1E5}'],
    ['CRLF', 'a: |\r\n  one\r\n  two\r\nb:\r\n  - x\r\n'],
    ['a lone text', 'just words\n'],
    ['keys of any kind of text', '"a b": 1\nc-d: 2\n? e\n: 3\n\'f\': 4\n? "g"\n: - 1\n'],
    ['flow over lines', 'a: [1,\n  {b: 2,\n   c}, "d"\n  ]\n'],
  ])('%s, as the whole reader does', async (_name, text) => {
    expect(await expectAgreement(text, false)).toBe(true);
  });

  it('whole numbers as keys where they are wanted', async () => {
    expect(await expectAgreement('turns:\n  1: a\n  -2: b\n  0x10: c\n', true)).toBe(true);
  });
});

it.each([
  ['anchors', 'a: &x 1\n'],
  ['aliases', 'a: &x 1\nb: *x\n'],
  ['merges', 'a: {<<: {b: 1}}\n'],
  ['tags', 'a: !!str 1\n'],
  ['directives', '%YAML 1.2\n---\na: 1\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['keys written twice', 'a: 1\na: 2\n'],
  ['keys that are no texts', '1: a\n'],
  ['keys without a character', ': a\n'],
  ['lists as keys', '? [a]\n: 1\n'],
  ['prototypes', '__proto__: {a: 1}\n'],
  ['empty items', '- a\n-\n'],
  ['nothing', ''],
  ['comments alone', '# a\n'],
  ['stated indents', 'a: |2\n   b\n'],
  ['marked ends', 'a: 1\n...\n'],
  ['tabs as indent', 'a:\n\tb: 1\n'],
  ['lines that go on', 'a: "x\\\n  y"\n'],
  ['carriage returns alone', 'a: 1\rb: 2\n'],
  ['slips', 'a: [1\n'],
])('%s are left to the whole reader', (_name, text) => {
  expect(readPlainYaml(text, { integerKeys: false })).toBeUndefined();
});

describe('agreement', () => {
  it.skipIf(corpus === undefined)(`holds for every example arena${corpusNote}`, async () => {
    const files = readdirSync(corpus ?? '', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:ya?ml|json)$/.test(file),
    );
    const taken = await Promise.all(
      files.map((file) => expectAgreement(readFileSync(path.join(corpus ?? '', file), 'utf8'), true)),
    );
    expect(taken.filter(Boolean).length).toBeGreaterThan(files.length * 0.8);
  });

  const samples = readdirSync(path.resolve('test/fixtures/manifests'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(path.resolve('test/fixtures/manifests', name), 'utf8'));

  it('holds for texts with a few characters changed', async () => {
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 3 }),
      text: fc.constantFrom(
        '',
        ' ',
        '  ',
        '\n',
        '\t',
        ':',
        ': ',
        '- ',
        '-',
        '"',
        "'",
        '|',
        '>',
        '#',
        ' #',
        '[',
        ']',
        '{',
        '}',
        ',',
        '?',
        '? ',
        '&a ',
        '*a',
        '!',
        '%',
        '@',
        '~',
        '0',
        '.',
        '---\n',
        '...\n',
        '\r',
        '\u00e9',
        '\u{1f600}',
        '\u2028',
        '\\',
      ),
    });
    const changed = fc
      .tuple(fc.constantFrom(...samples), fc.array(slip, { minLength: 1, maxLength: 3 }))
      .map(([sample, slips]) =>
        slips.reduce((text, { at, length, text: put }) => {
          const offset = Math.floor(at * text.length);
          return `${text.slice(0, offset)}${put}${text.slice(offset + length)}`;
        }, sample),
      );
    await fc.assert(
      fc.asyncProperty(changed, fc.boolean(), async (text, integerKeys) => {
        await expectAgreement(text, integerKeys);
      }),
      { numRuns: 400, seed: 20_261_121 },
    );
  });
});
