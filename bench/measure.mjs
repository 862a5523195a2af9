import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The middle one. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Wall time of a script in milliseconds. The certificate bundle some machines load at every start would hide the rest. */
export function time(args, cwd, environment = {}) {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env;
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, args, { cwd, env: { ...env, ...environment }, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** The result file of the last run in a directory; throws unless as many checks as expected were judged and passed. */
export function readPassedResults(directory, expectedChecks) {
  const results = JSON.parse(readFileSync(path.join(directory, 'out', 'arena-results.json'), 'utf8'));
  const checks = results.runs.flatMap((run) => run.checks);
  if (checks.length !== expectedChecks || checks.some((check) => check.status !== 'passed')) {
    throw new Error(`Expected ${expectedChecks} passed checks, found ${checks.length}.`);
  }
  return results;
}
