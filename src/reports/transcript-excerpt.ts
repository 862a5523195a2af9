import { cutText } from '../lib/escape-hidden.ts';
import { codeFence } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { ResultMessage, RunResult } from '../model/run-result.ts';
import { describeProvider, describeTurn } from './describe-entry.ts';
import { foldedBlock, joinBlocks } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

/** Messages of one turn that are shown at most: a long tool loop would bury the reply. */
const MESSAGES_SHOWN = 6;

/** The conversations behind entries, folded: the turn or exchange that was judged, each once. */
export function transcriptBlocks(entries: readonly ComparisonEntry[], view: ReportView): string {
  const blocks = new Map<string, string>();
  for (const entry of entries) {
    if (blocks.size >= view.detail.transcripts) break;
    const run = view.runByKey.get(entry.run);
    const messages = run && judgedMessages(entry, run);
    if (run === undefined || messages === undefined || messages.length === 0) continue;
    const id = JSON.stringify([entry.run, messages[0]?.index]);
    if (!blocks.has(id)) blocks.set(id, transcriptBlock(entry, run, messages, view));
  }
  return joinBlocks([...blocks.values()]);
}

/**
 * What was said in the turn that an entry judges, or in the one exchange of it, before the reply, then the reply. The
 * last turn stands for entries without one.
 */
export function judgedMessages(entry: ComparisonEntry, run: RunResult): readonly ResultMessage[] {
  const place = entry.turn === undefined ? run.messages.at(-1) : entry;
  const messages = run.messages.filter(
    ({ turn, iteration, role }) =>
      role !== 'system' &&
      turn === place?.turn &&
      (place.iteration === undefined || iteration === place.iteration),
  );
  return messages.length <= MESSAGES_SHOWN
    ? messages
    : [...messages.slice(0, 1), ...messages.slice(1 - MESSAGES_SHOWN)];
}

function transcriptBlock(
  entry: ComparisonEntry,
  run: RunResult,
  messages: readonly ResultMessage[],
  view: ReportView,
): string {
  const provider = describeProvider(run, run.trial);
  const title = [entry.scenario, provider, describeTurn(entry)].map((part) => cutText(part, 120));
  const body = messages.map((message) => messageBlock(message, view.detail.messageLength));
  return foldedBlock(`Transcript: ${title.join(' · ')}`, joinBlocks(body));
}

function messageBlock({ role, text, toolCalls, toolFailed }: ResultMessage, length: number): string {
  const calls = toolCalls.map(({ name, args }) => cutText(`${name} ${JSON.stringify(args)}`, length));
  const parts = [...(text === '' && calls.length > 0 ? [] : [cutText(text, length)]), ...calls];
  return `**${role}**${toolFailed ? ' (the call failed)' : ''}\n\n${codeFence(parts.join('\n'))}`;
}
