import type { RunPolicy } from '../arena/outcome.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import { parseFailOn, parseMaxCostIncrease, parseOnMissingBaseline } from '../baseline/parse-gate-policy.ts';
import type { CommandLine } from './parse-command-line.ts';

/** The gate policy of `compare`, which has no manifest to ask. */
export function policyOf(line: CommandLine): GatePolicy {
  const defaults = {
    failOn: parseFailOn('new-failures,errors', '--fail-on'),
    onMissingBaseline: 'failures',
  } as const;
  return { ...defaults, ...runPolicyOf(line) };
}

/** The gate policy of `run`; what no flag says the policy file and the manifest decide. */
export function runPolicyOf(line: CommandLine): RunPolicy {
  const failOn = line.text('fail-on');
  const maxCostIncrease = line.text('max-cost-increase');
  const onMissingBaseline = line.text('on-missing-baseline');
  return {
    ...(failOn === undefined ? {} : { failOn: parseFailOn(failOn, '--fail-on') }),
    ...(maxCostIncrease === undefined
      ? {}
      : { maxCostIncrease: parseMaxCostIncrease(maxCostIncrease, '--max-cost-increase') }),
    ...(onMissingBaseline === undefined
      ? {}
      : { onMissingBaseline: parseOnMissingBaseline(onMissingBaseline, '--on-missing-baseline') }),
  };
}
