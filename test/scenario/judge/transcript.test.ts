import { describe, expect, test } from 'vitest';
import { transcriptLines } from '../../../src/scenario/judge/transcript.ts';
import type { ModelMessage, PlainJson, ToolOutput } from '../../../src/scenario/model-message.ts';

const BYTES = 'A'.repeat(40);
const said = (content: ModelMessage['content']) => ({ role: 'assistant', content }) as ModelMessage;
const shown = (message: ModelMessage) => transcriptLines([message])[0]?.slice(`${message.role}: `.length);

describe('words are shown as they are, whatever they begin with', () => {
  test.each([
    'data: refunds, you will never get one, idiot',
    'data:text/plain,you will never get one',
    'data:text/plain;base64,you will never get one',
    `data:text/plain;base64,${BYTES} and you will never get one`,
    `data:text/plain;base64,${BYTES}\nand more`,
    `See data:image/png;base64,${BYTES}`,
    `data:text/plain;note=you fool;base64,${BYTES}`,
    'data:,',
    'data:;base64,',
  ])('%j', (text) => {
    expect(shown(said(text))).toBe(JSON.stringify(text));
    expect(shown(said([{ type: 'text', text }]))).toBe(JSON.stringify([{ type: 'text', text }]));
  });
});

test.each([
  ['data:image/png;base64,', '[IMAGE: image/png, ~30 bytes]'],
  ['data:application/pdf;name=a.pdf;base64,', '[FILE: application/pdf, ~30 bytes]'],
  ['DATA:audio/wav;BASE64,', '[AUDIO: audio/wav, ~30 bytes]'],
])('a text that is nothing but bytes has a placeholder: %s', (head, placeholder) => {
  expect(shown(said(`${head}${BYTES}`))).toBe(JSON.stringify(placeholder));
});

describe('what tools get and give is shown, whatever its shape', () => {
  const shapes: readonly PlainJson[] = [
    { type: 'file', data: { deleted: ['everything'] } },
    { type: 'image', image: 'the whole database' },
    [{ type: 'reasoning', text: 'DROP TABLE' }],
    { text: 'data: all of it' },
    'data: all of it',
  ];
  const answered = (output: ToolOutput) =>
    shown({
      role: 'tool',
      content: [{ type: 'tool-result', toolCallId: 'c', toolName: 't', output }],
    });

  test.each(shapes)('%j', (value) => {
    const call = { type: 'tool-call', toolCallId: 'c', toolName: 't', input: value } as const;
    expect(shown(said([call]))).toBe(JSON.stringify([{ type: 'tool-call', toolName: 't', input: value }]));
    const output = JSON.stringify([{ type: 'tool-result', toolName: 't', output: value }]);
    expect(answered({ type: 'json', value })).toBe(output);
  });

  test('bytes in it have placeholders', () => {
    expect(answered({ type: 'json', value: { scan: `data:image/png;base64,${BYTES}` } })).toContain(
      '"scan":"[IMAGE: image/png, ~30 bytes]"',
    );
    const media = { type: 'media', data: BYTES, mediaType: 'image/png' } as const;
    expect(answered({ type: 'content', value: [media] })).toContain('["[IMAGE: image/png, ~30 bytes]"]');
    const words = { ...media, data: 'not bytes' };
    expect(answered({ type: 'content', value: [words] })).toContain('not bytes');
  });
});

test('media of every kind have placeholders, and thoughts are left out', () => {
  const message = said([
    { type: 'reasoning', text: 'secret' },
    { type: 'file', data: new ArrayBuffer(8), mediaType: 'audio/wav' },
    { type: 'file', data: new URL('https://example.com/a.pdf'), mediaType: 'application/pdf' },
  ]);
  expect(shown(message)).toBe('["[AUDIO: audio/wav, ~8 bytes]","[FILE: application/pdf]"]');
});
