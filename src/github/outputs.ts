import type { ArenaOutcome } from '../arena/outcome.ts';
import { toUsd } from '../model/money.ts';
import type { Runner } from './runner.ts';

/** Addresses of what was published. */
export interface PublishedLinks {
  readonly comment?: string;
  readonly check?: string;
  readonly artifact?: string;
}

const OUTPUTS = [
  'passed',
  'failed',
  'errors',
  'skipped',
  'total',
  'total-cost',
  'success',
  'verdict',
  'new-failures',
  'existing-failures',
  'fixed',
  'flaky',
  'undecided',
  'cost-delta',
  'baseline-sha',
  'junit-path',
  'html-path',
  'results-path',
  'comparison-path',
  'comment-url',
  'check-url',
] as const;

/** The outputs by the names of `action.yml`; what is unknown is empty, never zero. */
export function renderOutputs(
  outcome: ArenaOutcome,
  links: PublishedLinks,
): Readonly<Record<(typeof OUTPUTS)[number], string>> {
  const { result, comparison, files } = outcome;
  const { summary } = result;
  return {
    passed: String(summary.passed),
    failed: String(summary.failed),
    errors: String(summary.errors),
    skipped: String(summary.skipped),
    total: String(summary.total),
    'total-cost': summary.cost === null ? '' : formatUsd(toUsd(summary.cost)),
    success: String(comparison.verdict !== 'fail'),
    verdict: comparison.verdict,
    'new-failures': String(comparison.newFailures.length),
    'existing-failures': String(comparison.existingFailures.length),
    fixed: String(comparison.fixed.length),
    flaky: String(comparison.flaky.length),
    undecided: String(comparison.undecided.length),
    'cost-delta': comparison.cost.delta === null ? '' : formatUsd(toUsd(comparison.cost.delta)),
    'baseline-sha': comparison.baseline?.sha ?? '',
    'junit-path': files.junit ?? '',
    'html-path': files.html ?? '',
    'results-path': files.results,
    'comparison-path': files.comparison,
    'comment-url': links.comment ?? '',
    'check-url': links.check ?? '',
  };
}

/** The outputs of a job in which nothing ran: it has failed, and nothing is known beyond that. */
export function renderOutputsWithoutRun({
  comment = '',
  check = '',
}: PublishedLinks): Readonly<Record<string, string>> {
  const nothing = Object.fromEntries(OUTPUTS.map((name) => [name, '']));
  return { ...nothing, success: 'false', verdict: 'fail', 'comment-url': comment, 'check-url': check };
}

/** Sets all outputs of the action. */
export function setOutputs(
  runner: Pick<Runner, 'setOutput'>,
  outputs: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

/** US dollars without an exponent, which shells cannot compare. */
function formatUsd(usd: number): string {
  return usd.toFixed(9).replace(/\.?0+$/, '');
}
