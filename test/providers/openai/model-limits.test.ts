import { expect, test } from 'vitest';
import { isReasoningModel, isResponsesOnly } from '../../../src/providers/openai/model-limits.ts';
import { providerManifest } from '../../helpers/real-provider.ts';

test.each([
  'o1',
  'o4-mini',
  'ft:o4-mini-2025-04-16:team::id',
  'gpt-5',
  'gpt-5.4-mini',
  'gpt-6-luna',
  'gpt-6.1-sol',
  'openai/gpt-6-sol',
  'codex-mini-latest',
])('%s takes no sampling settings', (model) => {
  expect(isReasoningModel(providerManifest({ model }))).toBe(true);
});

test.each(['gpt-4o', 'gpt-4.1', 'gpt-35-turbo', 'gpt-5-chat-latest', 'gpt-5.3-chat-latest', 'gpt-oss-120b'])(
  '%s takes sampling settings',
  (model) => {
    expect(isReasoningModel(providerManifest({ model }))).toBe(false);
  },
);

test.each([
  'o1-pro',
  'o3-pro-2025-06-10',
  'gpt-5-pro',
  'gpt-5.2-pro',
  'gpt-5.1-codex-max',
  'codex-mini-latest',
])('%s is served by Responses alone', (model) => {
  expect(isResponsesOnly(providerManifest({ model }))).toBe(true);
});

test.each(['o1', 'o3', 'gpt-5', 'gpt-5.4-mini', 'gpt-4o'])(
  '%s is served by Chat Completions too',
  (model) => {
    expect(isResponsesOnly(providerManifest({ model }))).toBe(false);
  },
);
