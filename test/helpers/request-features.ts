import type { CompletionRequest } from '../../src/providers/provider.ts';
import { message, requestOf, weatherTool } from './called-provider.ts';

const clockTool = { name: 'get_time', description: '', inputSchema: { type: 'object', properties: {} } };
const asked = message('user', 'What is it like in Ulm, and how late?');
const called = message('assistant', 'Let me see.', {
  toolCalls: [
    { id: 'call_a', name: 'get_weather', args: { city: 'Ulm' } },
    { id: 'call_b', name: 'get_time', args: {} },
  ],
});
const results = [
  message('tool', 'sunny', {
    toolResult: { id: 'call_a', name: 'get_weather', content: 'sunny', latencyMs: 0 },
  }),
  message('tool', 'no clock', {
    toolResult: { id: 'call_b', name: 'get_time', content: 'no clock', error: 'no clock', latencyMs: 0 },
  }),
];

const schema = {
  type: 'object',
  properties: { mood: { type: 'string', enum: ['good', 'bad'] }, score: { type: 'number' } },
  required: ['mood'],
  additionalProperties: false,
} as const;

const image = { type: 'image', mimeType: 'image/png' } as const;

/** A request for everything a model can be asked for, by name; the golden files are called after them. */
export const requestFeatures: Readonly<Record<string, CompletionRequest>> = {
  chat: requestOf({
    messages: [
      message('user', 'hello'),
      message('assistant', ''),
      message('assistant', 'Hi.'),
      message('user', 'And now?'),
    ],
  }),
  'no-system': requestOf({ system: '' }),
  settings: requestOf({ temperature: 0.2, topP: 0.9, maxTokens: 50, seed: 7 }),
  tools: requestOf({ tools: [weatherTool, clockTool], messages: [asked] }),
  'tool-results': requestOf({
    tools: [weatherTool, clockTool],
    messages: [asked, called, ...results, message('user', 'Well?')],
  }),
  'tool-choice-required': requestOf({ tools: [weatherTool], toolChoice: 'required' }),
  'tool-choice-none': requestOf({ tools: [weatherTool], toolChoice: 'none' }),
  'tool-choice-named': requestOf({ tools: [weatherTool], toolChoice: 'get_weather' }),
  images: requestOf({
    messages: [
      message('user', 'Compare', {
        parts: [
          { type: 'text', text: 'Compare' },
          { ...image, source: { kind: 'url', url: 'https://example.com/a.png' } },
          { ...image, source: { kind: 'inline', base64: 'iVBORw==' } },
          { ...image, mimeType: 'image/jpeg', source: { kind: 'file', path: '/repo/b.jpg' } },
        ],
      }),
    ],
  }),
  json: requestOf({ responseFormat: { type: 'json' } }),
  'json-schema': requestOf({ responseFormat: { type: 'json-schema', name: 'mood', schema } }),
  'cache-breakpoints': requestOf({ cacheBreakpoints: true, tools: [weatherTool] }),
};
