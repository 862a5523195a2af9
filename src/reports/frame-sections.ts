import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown, markdownLink } from '../lib/escape-markdown.ts';
import type { GateRule } from '../model/comparison.ts';
import { countOf } from './format-amounts.ts';
import { decidingRules, warningRules } from './gate-reasons.ts';
import { describeRuns, headlineFacts, verdictWord } from './headline.ts';
import { joinBlocks } from './markdown-table.ts';
import type { ReportInput, ReportView } from './report-input.ts';

const SHORT_SHA_LENGTH = 7;
const SENTENCE_LENGTH = 500;
const NOTICES_SHOWN = 20;

/** The heading that says it all: verdict, counts, cost. */
export function headline(input: ReportInput): string {
  const title = escapeMarkdown(cutText(input.title ?? 'Arena', SENTENCE_LENGTH));
  return `### ${title} ${verdictWord(input.comparison.verdict)}: ${headlineFacts(input)}`;
}

/** Why the gate decided as it did, where the heading does not say it all, and what it warns of. */
export function gateSection({ comparison }: ReportInput): string {
  return joinBlocks([
    ruleList(`Why ${verdictWord(comparison.verdict)}`, decidingRules(comparison)),
    ruleList('Warnings', warningRules(comparison)),
  ]);
}

function ruleList(heading: string, rules: readonly GateRule[]): string {
  if (rules.length === 0) return '';
  const lines = rules.map(({ rule, reason }) => `- ${codeSpan(rule)}: ${sentence(reason)}`);
  return [`**${heading}**`, '', ...lines].join('\n');
}

/** What the reader should know besides. */
export function noticeSection({ notices }: ReportInput): string {
  const shown = notices.slice(0, NOTICES_SHOWN).map((notice) => `- ${sentence(notice)}`);
  const rest = notices.length > shown.length ? [`- and ${notices.length - shown.length} more`] : [];
  return shown.length === 0 ? '' : ['**Notices**', '', ...shown, ...rest].join('\n');
}

/** What ran, and where more is to be found. */
export function footer({ result, links }: ReportView): string {
  const { lane, summary, meta } = result;
  const unscripted = result.runs.filter((run) => run.unscripted === true).length;
  const facts = [
    describeRuns(result, ` in the ${lane} lane`),
    ...(lane === 'mock' ? ['costs are simulated'] : []),
    ...(unscripted > 0 ? [`${unscripted} answered by the default reply, without a mock file`] : []),
    ...(summary.unknownCosts > 0 ? [`cost of ${countOf(summary.unknownCosts, 'run')} unknown`] : []),
    ...(meta.commit === undefined ? [] : [`commit ${codeSpan(shortSha(meta.commit.sha))}`]),
    `arena-action ${escapeMarkdown(meta.engineVersion)}`,
    ...(links.run === undefined ? [] : [markdownLink('job', links.run)]),
    ...(links.check === undefined ? [] : [markdownLink('check', links.check)]),
    ...(links.artifact === undefined ? [] : [markdownLink('results', links.artifact)]),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}

function shortSha(sha: string): string {
  return sha.slice(0, SHORT_SHA_LENGTH);
}

function sentence(text: string): string {
  const escaped = escapeMarkdown(cutText(text, SENTENCE_LENGTH));
  return /[.!?…]$/.test(escaped) ? escaped : `${escaped}.`;
}
