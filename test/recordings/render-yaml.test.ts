import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYamlSource } from '../../src/manifest/yaml-source.ts';
import { renderYaml } from '../../src/recordings/render-yaml.ts';

const HOSTILE = [
  '',
  ' ',
  '\n',
  ' \n',
  '\n\n',
  '  lead',
  'trail  ',
  'trail\n',
  'trail\n\n\n',
  'a\n\n\n b\n  ',
  'a\n  b\n c\n',
  '---',
  'a\n---\nb',
  '...\nfoo',
  '\tx',
  'a\tb\n\tc',
  'foo\n\tbar\n',
  'a\r\nb',
  '\r',
  '\u2028x\n',
  '\u0085',
  '\ud800',
  '\ufeffx\ny',
  'a\u0000b',
  'a\u001bb\nc',
  '\u0080\ny',
  '\uffff\nz',
  '😀\nz',
  'é\n中\n',
  'null',
  '~',
  'true',
  '1',
  '0x10',
  '1e5',
  '<<',
  '? a',
  ': b',
  '- c',
  '# d',
  'a # b',
  'a: b',
  '%x',
  '@',
  '`',
  '!!str x',
  '&a',
  '*a',
  '|\n a',
  '>\n',
  '"\'\\',
  '\\n\n\\t',
  '#a\n# b\n',
  'x: |\n  y\n',
  'k'.repeat(1100),
  'x'.repeat(3000),
  'word '.repeat(500),
  `${'long line '.repeat(30)}\nnext`,
]; // prettier-ignore

/** The text in every place of a document that a mock file has. */
function documentOf(text: string) {
  return {
    turns: new Map<number, unknown>([
      [1, text],
      [2, { content: text, list: [text, { in: text }] }],
    ]),
    [text]: { [text]: text },
  };
}

async function expectSame(text: string): Promise<void> {
  const { value, problems } = await parseYamlSource(
    // As a file keeps it: what is no Unicode would be lost there.
    Buffer.from(renderYaml(documentOf(text))).toString('utf8'),
    { file: 'mock.yaml', absolutePath: '/mock.yaml' },
    { integerKeys: true },
  );
  expect(problems).toEqual([]);
  expect(value).toEqual({
    turns: { 1: text, 2: { content: text, list: [text, { in: text }] } },
    [text]: { [text]: text },
  });
}

test.each(HOSTILE)('reads back %j as it was', expectSame);

test('reads back any text as it was', () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '\n', '\t', '- ', ': ', '#', "'", '"'),
  );
  const text = fc
    .array(piece, { maxLength: 6 })
    .map((pieces) => pieces.join(''))
    .filter((joined) => !['__proto__', 'turns'].includes(joined));
  return fc.assert(fc.asyncProperty(text, expectSame), { numRuns: 500 });
});

test('writes texts of several lines as blocks, so that a diff shows the line that changed', () => {
  expect(renderYaml({ turns: new Map([[1, 'One.\n\nTwo.']]) })).toBe(
    'turns:\n  1: |-\n    One.\n\n    Two.\n',
  );
});

test('writes characters that nobody sees as escapes', () => {
  expect(renderYaml(['pay \u202eEUR', 'a\u200bb\nc'])).toBe('- "pay \\u202eEUR"\n- "a\\u200bb\\nc"\n');
});
