import { type ReplayedConversation } from './replayed-conversation.ts';
/**
 * Reads the conversations of a file that nobody vouches for: our recording, our `arena-results.json`, PromptArena's
 * session recording (`.recording.json` or event lines) or its per-run JSON. Throws `ManifestError` with code
 * `RECORDING_INVALID`.
 */
export declare function readConversations(text: string, file: string): readonly ReplayedConversation[];
