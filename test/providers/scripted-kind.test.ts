import { expect, test } from 'vitest';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { scriptedKind } from '../../src/providers/scripted-kind.ts';
import { collect } from '../helpers/collect.ts';
import { offlineSetting } from '../helpers/provider-setting.ts';
import { asking, neverAborted, providerManifest } from '../helpers/real-provider.ts';

const fixture = JSON.stringify({ completions: ['from a file'] });
const setting = { ...offlineSetting, readText: async () => fixture };

function open(config: ProviderSpec['additional_config'], recordingFile?: string, from = setting): Provider {
  const manifest = providerManifest({
    type: 'scripted',
    model: 'm',
    ...(config && { additional_config: config }),
  });
  return scriptedKind.create({ ...manifest, ...(recordingFile && { recordingFile }) }, from);
}

const complete = (provider: Provider) => provider.complete(asking(), neverAborted);

test.each<[string, Provider, string]>([
  ['without a script', open(undefined), 'Done.'],
  ['a script of the manifest', open({ script: { completions: ['written'] } }), 'written'],
  ['a script in a file', open({ script: 'script.json' }, '/repo/script.json'), 'from a file'],
])('%s answers', async (_name, provider, content) => {
  expect((await complete(provider)).content).toBe(content);
});

test.each<[string, Provider, string, string]>([
  ['a file that is not there', open({ script: 'gone.json' }), 'SCRIPT_MISSING', 'gone.json'],
  [
    'a file that cannot be read',
    open({ script: 'script.json' }, '/repo/script.json', {
      ...setting,
      readText: () => Promise.reject(new Error('too large')),
    }),
    'SCRIPT_MISSING',
    'too large',
  ],
  ['a script that is none', open({ script: { completion: [] } }), 'SCRIPT_INVALID', 'p.provider.yaml'],
])('%s is an error of the call', async (_name, provider, code, message) => {
  await expect(complete(provider)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
});

test('keeps its place in the script from call to call, and reads it once', async () => {
  let reads = 0;
  const readText = async () => {
    reads++;
    return JSON.stringify({ completions: ['one', 'two'], streams: [['three']] });
  };
  const provider = open({ script: 's.json' }, '/repo/s.json', { ...setting, readText });
  const said = [(await complete(provider)).content, (await complete(provider)).content];
  const streamed = await collect(provider.stream(asking(), neverAborted));
  expect([...said, streamed[0]?.delta, reads]).toEqual(['one', 'two', 'three', 1]);
});

test('supports_tools: false reads tool calls out of the text', async () => {
  const script = { completions: ['<tool_call>{"name":"look"}</tool_call>'] };
  const provider = open({ script, supports_tools: false });
  const tools = [{ name: 'look', description: '', inputSchema: {} }];
  const { toolCalls } = await provider.complete(asking({ tools }), neverAborted);
  expect(toolCalls).toEqual([{ id: 'text_call_0', name: 'look', args: {} }]);
});
