import { escapeMarkdown } from '../lib/escape-markdown.ts';
import { describeProvider, nameCell } from './describe-entry.ts';
import { budgetStop, moneyFacts } from './describe-money.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock, joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

const OPEN_LIST_LENGTH = 10;

/** Who took the money and what the response cache saved; empty where that is nothing new. */
export function moneySection({ result }: ReportView): string {
  const facts = moneyFacts(result.summary);
  const simulated = result.lane === 'mock' ? ' (simulated)' : '';
  return facts
    .map((fact) => escapeMarkdown(`${fact.charAt(0).toUpperCase()}${fact.slice(1)}${simulated}.`))
    .join(' ');
}

/** The runs that were skipped as the money allowed was spent, by name; empty when there are none. */
export function budgetSection(view: ReportView): string {
  const stop = budgetStop(view.result);
  if (stop === undefined) return '';
  const told = `${countOf(stop.runs.length, 'run')} skipped for the budget, ${stop.spent}`;
  const shown = stop.runs.slice(0, view.detail.rows);
  const lines = shown.map((run) => {
    const config = view.hasSeveralConfigs ? `${nameCell(run.config)} · ` : '';
    return `- ${config}${nameCell(run.scenario)} · ${nameCell(describeProvider(run, run.trial))}`;
  });
  const body = joinBlocks([lines.join('\n'), restLine(stop.runs.length, shown.length, view.elsewhere)]);
  return stop.runs.length > OPEN_LIST_LENGTH
    ? foldedBlock(told, body)
    : `**${escapeMarkdown(told)}**\n\n${body}`;
}
