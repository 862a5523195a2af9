import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { ConversationDiff, ReplyDiff } from '../model/conversation-diff.ts';
import { describeExchange, describeProvider } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { fencedDiff, isReadableInline, quotedDiff, shortened } from './inline-diff.ts';
import { foldedBlock, joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

/** Replies of one run that a comment shows. */
const REPLIES_SHOWN = 3;
/** Characters of a reply in a comment. */
const EXCERPT_LENGTH = 600;

/**
 * What the agent of a run says differently in short, for the list item of its failure: the first reply that differs,
 * then those that fail a check.
 */
function diffExcerpt(diff: ConversationDiff, view: ReportView): string {
  const differing = diff.replies.filter(({ kind }) => kind !== 'same');
  const [first] = differing;
  if (first === undefined) return '';
  const wanted = new Set(
    [first, ...differing.filter(({ failedChecks }) => failedChecks.length > 0)].slice(0, REPLIES_SHOWN),
  );
  const shown = differing.filter((reply) => wanted.has(reply));
  const length = Math.min(EXCERPT_LENGTH, view.detail.messageLength);
  const rest = differing.length - shown.length;
  return [
    ...shown.map((reply) => `${replyHeading(reply)}\n${replyDiff(reply, length)}`),
    ...(rest === 0
      ? []
      : [`${countOf(rest, 'more reply differs', 'more replies differ')}, ${view.elsewhere}.`]),
  ].join('\n\n');
}

function replyHeading({ turn, iteration, kind, text, tools }: ReplyDiff): string {
  const place = codeSpan(`turns[${turn}]${describeExchange(iteration)}`);
  if (kind === 'added') return `A reply of ${place} is new:`;
  if (kind === 'removed') return `A reply of ${place} is gone:`;
  const isSaidAnew = text.some((piece) => piece.kind !== 'same');
  const isCalledAnew = tools.some((call) => call.kind !== 'same');
  if (!isCalledAnew) return `${place} now says:`;
  return isSaidAnew ? `${place} now says and calls:` : `${place} now calls:`;
}

/** The words of a reply in a quote where that reads well, everything else in a fence. */
function replyDiff({ text, tools, kind }: ReplyDiff, length: number): string {
  const isQuoted = kind === 'changed' && isReadableInline(text);
  const quote = isQuoted ? quotedDiff(shortened(text, length)) : '';
  const fence = fencedDiff(isQuoted ? [] : text, tools, length);
  return [quote, fence].filter((part) => part !== '').join('\n');
}

/** The conversations of runs with new failures beside those of the baseline, in full and folded. */
export function conversationDiffSection(view: ReportView): string {
  const conversations = (view.comparison.conversations ?? []).filter(differs);
  if (view.detail.conversations === 0 || conversations.length === 0) return '';
  const shown = conversations.slice(0, view.detail.conversations);
  return joinBlocks([
    ...shown.map((diff) => conversationBlock(diff, view)),
    restLine(conversations.length, shown.length, view.elsewhere),
  ]);
}

function conversationBlock(diff: ConversationDiff, view: ReportView): string {
  const run = view.runByKey.get(diff.run);
  const name = run === undefined ? [diff.run] : [run.scenario, describeProvider(run, run.trial)];
  const title = name.map((part) => cutText(part, 120)).join(' · ');
  return foldedBlock(`What the agent says differently: ${title}`, joinBlocks(replyBlocks(diff, view)));
}

function replyBlocks(diff: ConversationDiff, view: ReportView): readonly string[] {
  const types = new Map(view.runByKey.get(diff.run)?.checks.map(({ id, type }) => [id, type]));
  const blocks: string[] = [];
  let same = 0;
  const flush = () => {
    if (same > 0) blocks.push(`${countOf(same, 'reply', 'replies')} as before.`);
    same = 0;
  };
  for (const [index, reply] of diff.replies.entries()) {
    const failed = reply.failedChecks.map((id) => codeSpan(cutText(types.get(id) ?? id, 120)));
    if (reply.kind === 'same' && failed.length === 0) {
      same++;
      continue;
    }
    flush();
    const first = index === diff.firstDivergence ? ' (the first that differs)' : '';
    const heading =
      reply.kind === 'same' ? `${codeSpan(`turns[${reply.turn}]`)} is as before.` : replyHeading(reply);
    blocks.push(
      `**${heading}**${first}`,
      reply.kind === 'same' ? '' : replyDiff(reply, view.detail.messageLength),
      failed.length === 0 ? '' : `Fails ${failed.join(', ')}.`,
    );
  }
  flush();
  return blocks;
}

/**
 * What entries show of how their runs differ: the first entry of each run, as many as the detail allows, and the same
 * difference once.
 */
export function excerptsByEntry(
  entries: readonly ComparisonEntry[],
  view: ReportView,
): ReadonlyMap<ComparisonEntry, string> {
  const byRun = new Map(view.comparison.conversations?.map((diff) => [diff.run, diff]));
  const excerpts = new Map<ComparisonEntry, string>();
  const [toldRuns, toldTexts] = [new Set<string>(), new Set<string>()];
  for (const entry of entries) {
    const diff = byRun.get(entry.run);
    if (diff === undefined || toldRuns.has(entry.run)) continue;
    toldRuns.add(entry.run);
    const text = differs(diff) ? diffExcerpt(diff, view) : 'The agent says the same as before.';
    if (toldTexts.has(text)) excerpts.set(entry, 'The agent differs as above.');
    else if (!differs(diff) || toldTexts.size < view.detail.diffs) excerpts.set(entry, text);
    if (differs(diff)) toldTexts.add(text);
  }
  return excerpts;
}

function differs({ firstDivergence }: ConversationDiff): boolean {
  return firstDivergence !== undefined;
}
