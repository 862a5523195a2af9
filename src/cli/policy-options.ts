import type { GatePolicy } from '../baseline/gate-policy.ts';
import { parseFailOn, parseMaxCostIncrease, parseOnMissingBaseline } from '../baseline/parse-gate-policy.ts';
import type { CommandLine } from './parse-command-line.ts';

/** The gate policy of a command line. */
export function policyOf(line: CommandLine): GatePolicy {
  const maxCostIncrease = line.text('max-cost-increase');
  return {
    failOn: parseFailOn(line.text('fail-on') ?? 'new-failures,errors', '--fail-on'),
    ...(maxCostIncrease === undefined
      ? {}
      : { maxCostIncrease: parseMaxCostIncrease(maxCostIncrease, '--max-cost-increase') }),
    onMissingBaseline: parseOnMissingBaseline(
      line.text('on-missing-baseline') ?? 'failures',
      '--on-missing-baseline',
    ),
  };
}
