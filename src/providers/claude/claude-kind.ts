import { isUsualHost } from '../connection.ts';
import type { ProviderKind } from '../provider-kind.ts';
import { createClaudeProvider } from './claude-provider.ts';
import { CLAUDE_URL } from './create-client.ts';

/** Claude, at its own API or on a cloud platform. */
export const claudeKind: ProviderKind = {
  type: 'claude',
  keyVariables: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
  needsKey: (manifest) => isUsualHost(manifest, CLAUDE_URL),
  create: createClaudeProvider,
};
