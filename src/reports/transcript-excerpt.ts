import { cutText } from '../lib/escape-hidden.ts';
import { codeFence } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { ResultMessage, RunResult } from '../model/run-result.ts';
import { describeProvider, describeTurn } from './describe-entry.ts';
import { foldedBlock, joinBlocks } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

/** Messages of one turn that are shown at most: a long tool loop would bury the reply. */
const MESSAGES_SHOWN = 6;

/** The conversations behind entries, folded: the turn that was judged, each turn once. */
export function transcriptBlocks(entries: readonly ComparisonEntry[], view: ReportView): string {
  const blocks = new Map<string, string>();
  for (const entry of entries) {
    if (blocks.size >= view.detail.transcripts) break;
    const run = view.runByKey.get(entry.run);
    const turn = run && judgedTurn(entry, run);
    if (run === undefined || turn === undefined) continue;
    const id = JSON.stringify([entry.run, turn]);
    if (!blocks.has(id)) blocks.set(id, transcriptBlock(entry, run, turn, view));
  }
  return joinBlocks([...blocks.values()]);
}

/** What was said in a turn before the reply that is judged, then the reply. */
export function messagesOfTurn(run: RunResult, turn: number): readonly ResultMessage[] {
  const messages = run.messages.filter((message) => message.turn === turn && message.role !== 'system');
  return messages.length <= MESSAGES_SHOWN
    ? messages
    : [...messages.slice(0, 1), ...messages.slice(1 - MESSAGES_SHOWN)];
}

function judgedTurn(entry: ComparisonEntry, run: RunResult): number | undefined {
  const turn = entry.turn ?? run.messages.at(-1)?.turn;
  return run.messages.some((message) => message.turn === turn && message.role !== 'system')
    ? turn
    : undefined;
}

function transcriptBlock(entry: ComparisonEntry, run: RunResult, turn: number, view: ReportView): string {
  const provider = describeProvider(run, run.trial);
  const title = [entry.scenario, provider, describeTurn(entry)].map((part) => cutText(part, 120));
  const body = messagesOfTurn(run, turn).map((message) => messageBlock(message, view.detail.messageLength));
  return foldedBlock(`Transcript: ${title.join(' · ')}`, joinBlocks(body));
}

function messageBlock({ role, text, toolCalls }: ResultMessage, length: number): string {
  const calls = toolCalls.map(({ name, args }) => cutText(`${name} ${JSON.stringify(args)}`, length));
  const parts = [...(text === '' && calls.length > 0 ? [] : [cutText(text, length)]), ...calls];
  return `**${role}**\n\n${codeFence(parts.join('\n'))}`;
}
