import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown, markdownLink } from '../lib/escape-markdown.ts';
import type { CheckSelector } from '../model/accepted-change.ts';
import { describeSelector } from '../reports/blessing-section.ts';
import { COMMAND_USAGE } from './blessing-command.ts';
import type { JudgedAgain } from './judge-again.ts';

const REASON_LENGTH = 1_000;

/** What an accepted command came to. */
export interface AcceptedCommand {
  readonly kind: 'bless' | 'unbless';
  readonly selector: CheckSelector;
  readonly sha: string;
  /** Address of the record. */
  readonly url: string;
  readonly judged: JudgedAgain;
}

/** The answer to a command that was carried out. */
export function renderAccepted({ kind, selector, sha, url, judged }: AcceptedCommand): string {
  const commit = codeSpan(sha);
  const record = markdownLink('Recorded', url);
  const what =
    kind === 'bless'
      ? `${record} for the commit ${commit}: ${describeSelector(selector)}. It holds for this commit only; after another push it has to be said again.`
      : `${record}: nothing is accepted at the commit ${commit} any more.`;
  return `${what}\n\n${describeJudged(judged)}`;
}

/** The answer to a command that was not carried out. */
export function renderRefused(reason: string, { isSyntax = false } = {}): string {
  const usage = isSyntax ? ` Written like this: ${codeSpan(COMMAND_USAGE)}.` : '';
  const sentence = escapeMarkdown(cutText(reason, REASON_LENGTH));
  return `Nothing was changed. ${sentence}${/[.!?…]$/.test(sentence) ? '' : '.'}${usage}`;
}

function describeJudged({ started, troubles }: JudgedAgain): string {
  const again = started.map((url, index) => markdownLink(`run ${index + 1}`, url)).join(', ');
  if (troubles.length > 0) {
    const clauses = escapeMarkdown(cutText(troubles.join('; '), REASON_LENGTH));
    return `To apply it, run the job of the pull request again: ${clauses}.`;
  }
  return again === ''
    ? 'No failed run was there to judge again; the next run of this commit applies it.'
    : `It is judged again now: ${again}.`;
}
