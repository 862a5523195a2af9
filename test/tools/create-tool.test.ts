import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import { createTool } from '../../src/tools/create-tool.ts';
import { formatResult } from '../../src/tools/format-result.ts';
import { loadedTool } from '../helpers/planned-arena.ts';

const FILES: Readonly<Record<string, string>> = {
  '/repo/result.json': '{"from": "file"}',
  '/repo/result.txt': 'not json',
  '/repo/template.txt': '{"city": "{{.city}}"}',
  '/elsewhere/result.json': '1',
};

async function call(spec: object, args: JsonValue = {}): Promise<JsonValue> {
  const readText = async (file: string) => {
    const text = FILES[file];
    if (text === undefined) throw new Error(`ENOENT: no such file ${file}`);
    return text;
  };
  return createTool(loadedTool('t', spec), { readText }).execute(args, new AbortController().signal);
}

const text = (words: string) => ({ type: 'text', text: words });
const image = { type: 'image', media: { data: 'AAAA', mime_type: 'image/png', caption: 'A chart.' } };

test.each([
  ['a static result', { mock_result: { a: 1 } }, { a: 1 }],
  ['a string as it stands, also when it looks like JSON', { mock_result: '42' }, '42'],
  ['the texts of its parts', { mock_parts: [text('{"a": '), image, text('1}')] }, { a: 1 }],
  ['a result before the texts of its parts', { mock_result: 'own', mock_parts: [text('part')] }, 'own'],
  ['the default beside parts without text', { mock_parts: [image] }, { result: 'mock response' }],
  ['null', { mock_result: null }, null],
  ['a result file', { mock_result_file: 'result.json' }, { from: 'file' }],
  ['a result file that is no JSON', { mock_result_file: 'result.txt' }, 'not json'],
  ['an absolute result file', { mock_result_file: '/elsewhere/result.json' }, 1],
  ['the default without any mock', {}, { result: 'mock response' }],
  ['the default without a mode', { mode: '' }, { result: 'mock response' }],
  ['a template that gives JSON', { mock_template: '{"is": "{{.city}}"}' }, { is: 'Rome' }],
  ['a template that gives text', { mock_template: 'It is {{.city}}.' }, { result: 'It is Rome.' }],
  ['a template file', { mock_template_file: 'template.txt' }, { city: 'Rome' }],
  ['the template before the result', { mock_template: '1', mock_result: 2 }, 1],
  ['the mock of a live tool', { mode: 'live', mock_result: 'mocked' }, 'mocked'],
  ['the mock of an MCP tool', { mode: 'mcp', mock_template: '"{{.city}}"' }, 'Rome'],
])('gives %s', async (_case, spec, result) => {
  expect(await call(spec, { city: 'Rome' })).toEqual(result);
});

const STRICT = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };

test.each([
  [
    'arguments that do not fit',
    { input_schema: STRICT },
    'ToolError',
    'ARGS_INVALID',
    "tool t validation error (args_invalid): argument validation failed: [(root): must have required property 'city']",
  ],
  [
    'a result that does not fit',
    { output_schema: { type: 'object', properties: { a: { type: 'string' } } }, mock_result: { a: 1 } },
    'ToolError',
    'RESULT_INVALID',
    'result validation failed: coercion failed: tool t validation error (result_invalid): [a: must be string]',
  ],
  [
    'a template that meets a value it cannot use',
    { mock_template: '{{len .n}}' },
    'ToolError',
    'TEMPLATE_INVALID',
    'failed to render mock template for tool t: len of 1',
  ],
  [
    'a template that cannot be parsed',
    { mock_template: '{{with .n}}{{end}}' },
    'ManifestError',
    'TOOL_TEMPLATE_INVALID',
    'The mock template of tool "t" cannot be used: {{with}} is not supported in mock templates.',
  ],
  [
    'a file that is not there',
    { mock_result_file: 'missing.json' },
    'ManifestError',
    'TOOL_MOCK_FILE_UNREADABLE',
    'The mock file "missing.json" of tool "t" (t.tool.yaml) cannot be read',
  ],
  [
    'a live tool without a mock',
    { mode: 'live' },
    'ManifestError',
    'TOOL_NOT_MOCKED',
    'Tool "t" has the mode "live" and no mock',
  ],
  [
    'a schema that does not compile',
    { input_schema: { type: 'nonsense' } },
    'ManifestError',
    'TOOL_SCHEMA_INVALID',
    'The input_schema of tool "t" (t.tool.yaml) is no valid JSON Schema',
  ],
])('refuses %s', async (_case, spec, name, code, message) => {
  const error = await call(spec, { n: 1 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name, code });
  expect((error as Error).message).toContain(message);
});

test.each<[JsonValue, string]>([
  ['text & <b>', 'text & <b>'],
  [
    { b: 1, a: { d: [], c: '<&>' } },
    '{\n  "a": {\n    "c": "\\u003c\\u0026\\u003e",\n    "d": []\n  },\n  "b": 1\n}',
  ],
  [[1, 'x'], '[\n  1,\n  "x"\n]'],
  [42, '42'],
  [0.5, '0.5'],
  [123456, '123456'],
  [1000000, '1e+06'],
  [1234567.5, '1.2345675e+06'],
  [0.00001, '1e-05'],
  [-0.0001, '-0.0001'],
  [true, 'true'],
  [null, '<nil>'],
])('formats %j', (result, text) => {
  expect(formatResult(result)).toBe(text);
});

test('carries the media of its parts, but not when it is carried out for real', () => {
  const spec = {
    mock_parts: [
      text('x'),
      image,
      { type: 'audio', media: { url: 'https://a.test/b.mp3', mime_type: 'audio/mpeg' } },
      { type: 'document', media: { file_path: 'c.pdf', mime_type: 'application/pdf' } },
      { type: 'video', media: { storage_reference: 'd', data: 'BBBB', mime_type: 'video/mp4' } },
    ],
  };
  const readText = () => Promise.reject(new Error('nothing to read'));
  expect(createTool(loadedTool('t', spec), { readText }).media).toEqual([
    { type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'AAAA' }, caption: 'A chart.' },
    { type: 'audio', mimeType: 'audio/mpeg', source: { kind: 'url', url: 'https://a.test/b.mp3' } },
    { type: 'document', mimeType: 'application/pdf', source: { kind: 'file', path: 'c.pdf' } },
    { type: 'video', mimeType: 'video/mp4', source: { kind: 'stored', reference: 'd' } },
  ]);
  const live = createTool(loadedTool('t', spec), { readText, callOut: async () => 1 });
  expect(live.media).toBeUndefined();
});
