import { cutText } from '../lib/escape-hidden.ts';
import type { Detail } from './report-input.ts';

/** Whether a text keeps to a limit, counted in characters and in UTF-8 bytes. */
export function fitsLimit(text: string, limit: number): boolean {
  return text.length <= limit && Buffer.byteLength(text) <= limit;
}

/**
 * Renders at one level of detail after the other until the text fits; nothing is ever cut inside. `last` is the
 * line that stands when even the sparsest level is too long.
 */
export function fitToLimit(
  levels: readonly Detail[],
  limit: number,
  render: (detail: Detail) => string,
  last: string,
): string {
  for (const detail of levels) {
    const text = render(detail);
    if (fitsLimit(text, limit)) return text;
  }
  return cutToBytes(last, limit);
}

/**
 * The steps in which a text loses detail: what is unchanged goes first, then what is fixed, then what was failing
 * before, then conversations, then what they say differently; messages are cut before rows of the tables that matter.
 */
export function detailLevels(full: Detail): readonly Detail[] {
  const steps: readonly Partial<Detail>[] = [
    {},
    { scenarios: 'changed', runs: 0 },
    { scenarios: 'total', listed: 10 },
    { listed: 0 },
    { existing: 10 },
    { existing: 0 },
    { conversations: 10 },
    { conversations: 0 },
    { transcripts: 3, messageLength: 500 },
    { transcripts: 0 },
    { diffs: 3 },
    { diffs: 0 },
    { messageLength: 160 },
    { rows: 100 },
    { rows: 50 },
    { rows: 20, scenarios: 'none' },
    { rows: 5, messageLength: 80 },
    { rows: 0 },
  ];
  let detail = full;
  return steps.map((step) => {
    detail = lessOf(detail, step);
    return detail;
  });
}

const SCENARIOS = ['none', 'total', 'changed', 'all'] as const;

/** A step never adds detail that the level before had already given up. */
function lessOf(detail: Detail, step: Partial<Detail>): Detail {
  const fewer = (key: Exclude<keyof Detail, 'scenarios'>) => Math.min(detail[key], step[key] ?? detail[key]);
  const rank = Math.min(
    SCENARIOS.indexOf(detail.scenarios),
    SCENARIOS.indexOf(step.scenarios ?? detail.scenarios),
  );
  return {
    scenarios: SCENARIOS[rank] ?? 'none',
    runs: fewer('runs'),
    listed: fewer('listed'),
    existing: fewer('existing'),
    transcripts: fewer('transcripts'),
    diffs: fewer('diffs'),
    conversations: fewer('conversations'),
    messageLength: fewer('messageLength'),
    rows: fewer('rows'),
  };
}

/** Cuts plain text so that it takes at most `limit` bytes and characters; never half a character. */
export function cutToBytes(text: string, limit: number): string {
  let length = Math.min(text.length, limit);
  let cut = cutText(text, length);
  // The ellipsis takes three bytes, so a cut by the excess may have to be repeated.
  while (length > 0 && Buffer.byteLength(cut) > limit) {
    length -= Math.max(1, Math.ceil((Buffer.byteLength(cut) - limit) / 4));
    cut = cutText(text, length);
  }
  return length > 0 ? cut : '';
}
