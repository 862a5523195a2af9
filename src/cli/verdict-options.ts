import type { CliOption } from './cli-option.ts';
import { FAIL_CHOICES, MISSING_BASELINE_MODES } from './option-choices.ts';

/** What fails. */
export const policyOptions: readonly CliOption[] = [
  {
    name: 'fail-on',
    kind: 'text',
    value: 'LIST',
    choices: FAIL_CHOICES,
    description: 'new-failures, failures, errors, a class, or never.',
  },
  {
    name: 'max-cost-increase',
    kind: 'text',
    value: 'LIMIT',
    description: 'Largest increase of the total cost that passes: 10%, or an amount such as $0.05.',
    isRare: true,
  },
  {
    name: 'on-missing-baseline',
    kind: 'text',
    value: 'MODE',
    choices: MISSING_BASELINE_MODES,
    description: 'failures (default: every failure counts), neutral, or fail.',
    isRare: true,
  },
];

/** What a run is compared with, and how that is judged. */
export const verdictOptions: readonly CliOption[] = [
  {
    name: 'baseline',
    kind: 'text',
    value: 'FILE',
    description: 'An arena-results.json to compare with.',
  },
  {
    name: 'baseline-ref',
    kind: 'text',
    value: 'REF',
    description: 'Compare with the commit where HEAD left REF, run beside the checkout; mock mode only.',
    isRare: true,
  },
  ...policyOptions,
  {
    name: 'history',
    kind: 'text',
    value: 'FILE',
    description: 'An arena-history.json to hold the run beside, and to add it to; made when it is not there.',
    isRare: true,
  },
  {
    name: 'policy-from',
    kind: 'text',
    value: 'REF',
    description: 'Judge by the arena-action.yaml of this commit instead of the one here.',
    isRare: true,
  },
];
