import type { MockFile } from '../manifest/mock-file.ts';
import type { CompletionRequest } from './provider.ts';

const QUOTED_MESSAGES = 4;
const QUOTED_LENGTH = 80;

/** The summary a mock gives: the scenario's entry of the mock file, else the beginnings of the newest messages. */
export function mockSummary(
  mockFile: MockFile | undefined,
  { speaker, messages }: CompletionRequest,
): string {
  const summaries = mockFile?.summaries ?? {};
  const written = Object.hasOwn(summaries, speaker.scenario) ? summaries[speaker.scenario] : undefined;
  if (written !== undefined) return written;
  const spoken = messages.filter(({ role, content }) => role !== 'tool' && content !== '');
  const quoted = spoken.slice(-QUOTED_MESSAGES).map(({ role, content }) => `${role}: ${shorten(content)}`);
  return `${spoken.length} messages. ${quoted.join(' / ')}`;
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  const head = characters.slice(0, QUOTED_LENGTH).join('');
  return characters.length > QUOTED_LENGTH ? `${head}...` : head;
}
