import { isUsualHost } from "../connection.js";
import { createClaudeProvider } from "./claude-provider.js";
import { CLAUDE_URL } from "./create-client.js";
/** Claude, at its own API or on a cloud platform. */
export const claudeKind = {
    type: 'claude',
    keyVariables: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
    needsKey: (manifest) => isUsualHost(manifest, CLAUDE_URL),
    create: createClaudeProvider,
};
