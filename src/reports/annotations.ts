import { cutText, escapeHidden, escapeLineBreaks } from '../lib/escape-hidden.ts';
import type { CheckResult } from '../model/check.ts';
import type { Comparison, ComparisonEntry } from '../model/comparison.ts';
import { isInsideRepository } from '../model/location.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { describeProvider, describeTurn } from './describe-entry.ts';
import { cutToBytes } from './fit-to-limit.ts';
import { judgedMessages } from './transcript-excerpt.ts';

const TITLE_LENGTH = 255;
/** GitHub takes 64 KB; some of that is left to its own counting. */
const TEXT_BYTES = 60_000;
const DETAIL_LENGTH = 8_000;

/** A remark on one line of one file of the repository; plain text. */
export interface Annotation {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly startLine: number;
  readonly startColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** The conversation behind the remark. */
  readonly rawDetails?: string;
}

/** Annotations for failed checks that lie inside the repository, the gravest first, and how many more there were. */
export function buildAnnotations(
  result: Pick<ArenaResult, 'runs'>,
  comparison: Comparison,
  { max }: { readonly max: number },
): { readonly annotations: readonly Annotation[]; readonly omitted: number } {
  const runByKey = new Map(result.runs.map((run) => [run.key, run]));
  const { newFailures, errors, notComparable, existingFailures } = comparison;
  const failing = (entry: ComparisonEntry) => entry.status === 'failed';
  const ranked = [
    ...newFailures.map((entry) => annotate(entry, 'failure', 'new failure', runByKey)),
    ...errors.map((entry) => annotate(entry, 'failure', 'error', runByKey)),
    ...notComparable.filter(failing).map((entry) => annotate(entry, 'failure', 'not comparable', runByKey)),
    ...existingFailures.map((entry) => annotate(entry, 'warning', 'existing failure', runByKey)),
  ].flatMap((build) => build ?? []);
  const annotations = ranked.slice(0, Math.max(0, max)).map((build) => build());
  return { annotations, omitted: ranked.length - annotations.length };
}

/** How to build the annotation, so that those beyond the maximum cost nothing; undefined without a place for it. */
function annotate(
  entry: ComparisonEntry,
  level: Annotation['level'],
  kind: string,
  runByKey: ReadonlyMap<string, RunResult>,
): (() => Annotation) | undefined {
  const { location } = entry;
  if (location === undefined || !isInsideRepository(location)) return undefined;
  return () => {
    const run = runByKey.get(entry.run);
    const provider = describeProvider(entry, run?.trial);
    const rawDetails = run === undefined ? '' : describeEvidence(entry, run);
    return {
      path: location.file,
      startLine: location.line,
      startColumn: location.column,
      level,
      title: cutText(
        oneLine(`${entry.scenario}, ${provider}: ${entry.type ?? 'run'} (${kind})`),
        TITLE_LENGTH,
      ),
      message: cutToBytes(escapeHidden(describeFinding(entry)), TEXT_BYTES),
      ...(rawDetails === '' ? {} : { rawDetails }),
    };
  };
}

function describeFinding(entry: ComparisonEntry): string {
  const note = entry.note === undefined ? '' : `\n${entry.note}`;
  return `${entry.message === '' ? 'The check failed.' : entry.message}\n${describeTurn(entry)}${note}`;
}

function describeEvidence(entry: ComparisonEntry, run: RunResult): string {
  const check: CheckResult | undefined = run.checks.find(({ id }) => id === entry.check);
  const parts = [
    ...judgedMessages(entry, run).map(({ role, text }) => `[${role}] ${cutText(text, DETAIL_LENGTH)}`),
    ...(check?.details === undefined
      ? []
      : [`details: ${cutText(JSON.stringify(check.details), DETAIL_LENGTH)}`]),
  ];
  return cutToBytes(escapeHidden(parts.join('\n\n')), TEXT_BYTES);
}

function oneLine(text: string): string {
  return escapeLineBreaks(escapeHidden(text));
}
