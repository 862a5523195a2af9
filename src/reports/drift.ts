import { renderTextTable } from '../lib/text-table.ts';
import type { MockDrift, ReplyDrift, RunDrift } from '../model/drift.ts';
import { toUsdIfKnown } from '../model/money.ts';
import { countOf, formatUsd } from './format-amounts.ts';
import { createPaint, terminalLine } from './terminal-style.ts';

/** Where fixtures no longer resemble the model, for a terminal: one line to a reply, then what is missing or judged anew. */
export function renderDrift(drift: MockDrift, options: { readonly color: boolean }): string {
  const paint = createPaint(options.color);
  const rows = drift.runs.flatMap((run) => run.replies.map((reply) => rowOf(run, reply)));
  const headings = ['SCENARIO', 'PROVIDER', 'TURN', 'TOOLS', 'WORDS', 'LENGTH'];
  const broken = drift.brokenOff === 0 ? '' : `, ${drift.brokenOff} of them broken off`;
  const alike = `${percent(drift.resemblance)} alike, cost ${formatUsd(drift.cost)}`;
  const total = `${countOf(drift.runs.length, 'run')}${broken}, ${alike}`;
  return [
    rows.length === 0 ? '' : renderTextTable(headings, rows),
    ...drift.runs.flatMap(notesOf).map((note) => `${terminalLine(note)}\n`),
    `${paint('bold', total)}\n`,
  ].join('');
}

/** The same as JSON, ending with a newline. */
export function renderDriftJson(drift: MockDrift): string {
  const { cost, ...rest } = drift;
  return `${JSON.stringify({ ...rest, costUsd: toUsdIfKnown(cost) }, null, 2)}\n`;
}

function rowOf({ scenario, provider }: RunDrift, reply: ReplyDrift): readonly string[] {
  const { turn, iteration, similarity, lengthRatio } = reply;
  return [
    terminalLine(scenario),
    terminalLine(provider),
    iteration === undefined ? `${turn + 1}` : `${turn + 1}.${iteration + 1}`,
    toolsOf(reply),
    percent(similarity),
    lengthRatio === null ? '-' : `${lengthRatio.toFixed(2)}x`,
  ];
}

function toolsOf({ hasSameTools, hasSameArguments }: ReplyDrift): string {
  if (!hasSameTools) return 'differ';
  return hasSameArguments ? 'same' : 'arguments differ';
}

function notesOf(run: RunDrift): readonly string[] {
  const { scenario, provider, unmatched, checks, fixtureError, modelError } = run;
  const place = `${scenario} with ${provider}:`;
  return [
    ...(unmatched === 0 ? [] : [`${place} ${countOf(unmatched, 'reply', 'replies')} on one side only`]),
    ...checks.map(
      ({ id, fixture, model }) => `${place} ${id} ${fixture} with the fixture, ${model} with the model`,
    ),
    ...(fixtureError === undefined ? [] : [`${place} the fixture broke off: ${fixtureError.message}`]),
    ...(modelError === undefined ? [] : [`${place} the model broke off: ${modelError.message}`]),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
