import type { RunPolicy } from '../arena/outcome.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import { parseFailOn, parseMaxCostIncrease, parseOnMissingBaseline } from '../baseline/parse-gate-policy.ts';
import type { CommandLine } from './parse-command-line.ts';

/** The gate policy of `compare`, which has no manifest to ask. */
export function policyOf(line: CommandLine): GatePolicy {
  return { failOn: parseFailOn('new-failures,errors', '--fail-on'), ...runPolicyOf(line) };
}

/** The gate policy of `run`; without `--fail-on` the manifest decides what fails. */
export function runPolicyOf(line: CommandLine): RunPolicy {
  const failOn = line.text('fail-on');
  const maxCostIncrease = line.text('max-cost-increase');
  return {
    ...(failOn === undefined ? {} : { failOn: parseFailOn(failOn, '--fail-on') }),
    ...(maxCostIncrease === undefined
      ? {}
      : { maxCostIncrease: parseMaxCostIncrease(maxCostIncrease, '--max-cost-increase') }),
    onMissingBaseline: parseOnMissingBaseline(
      line.text('on-missing-baseline') ?? 'failures',
      '--on-missing-baseline',
    ),
  };
}
