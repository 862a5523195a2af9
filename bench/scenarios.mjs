// Measures scenarios in code beside the published package they move over from, interleaved and each in a process of its
// own: `npm install --prefix bench --ignore-scripts --no-package-lock`, then
// `node bench/scenarios.mjs [--cases 1000] [--turns 3] [--runs 5]`. Fails unless ours takes at most a third of the
// time, both did the same work, and ours ends by itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { median } from './measure.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    turns: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
  },
});
const [cases, turns, runs] = [values.cases, values.turns, values.runs].map(Number);

const ours = { entry: path.resolve('dist/lib/scenario/index.js'), end: 'by-itself', flags: [] };
const peer = {
  entry: path.resolve('bench/node_modules/@langwatch/scenario/dist/index.mjs'),
  end: 'exit',
  flags: ['--no-warnings', '--import', path.resolve('bench/peer-loader.mjs')],
};
if (!existsSync(peer.entry)) {
  throw new Error('The peer is missing: npm install --prefix bench --ignore-scripts --no-package-lock');
}

/** Without keys and without a network nothing is sent; a look-up that fails slowly would be measured along. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...inherited } = process.env;
const env = { ...inherited, SCENARIO_HEADLESS: 'true', SCENARIO_DISABLE_SIMULATION_REPORT_INFO: 'true' };
const isolated = spawnSync('unshare', ['--net', 'true']).status === 0 ? ['unshare', '--net'] : [];

function hold({ entry, end, flags }) {
  const words = [
    process.execPath,
    ...flags,
    path.resolve('bench/scenario-workload.mjs'),
    entry,
    cases,
    turns,
    end,
  ];
  const [command, ...args] = [...isolated, ...words].map(String);
  const started = process.hrtime.bigint();
  // A process that does not end by itself is ended, and has no status then.
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 60_000 });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${entry} did not end well (${status}): ${stderr.slice(-500)}`);
  const seen = JSON.parse(stdout.trim().split('\n').at(-1));
  const expected = { scenarios: cases, messages: cases * turns * 2, checks: cases * turns * 2, failed: 0 };
  for (const [name, count] of Object.entries(expected)) {
    if (seen[name] !== count) throw new Error(`${entry}: ${seen[name]} ${name}, ${count} expected.`);
  }
  return milliseconds;
}

const [bare, mine, theirs] = [[], [], []];
for (let run = 0; run < runs; run++) {
  const started = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '0'], { env });
  bare.push(Number(process.hrtime.bigint() - started) / 1e6);
  mine.push(hold(ours));
  theirs.push(hold(peer));
}
const ratio = median(mine) / median(theirs);
console.log(
  '| scenarios | turns | `node -e 0`, ms | `@langwatch/scenario` 0.5.3, ms | ours, ms | ours ÷ theirs |',
);
console.log('| --- | --- | --- | --- | --- | --- |');
console.log(
  `| ${cases} | ${turns} | ${median(bare).toFixed(0)} | ${median(theirs).toFixed(0)} | ${median(mine).toFixed(0)} | ${ratio.toFixed(2)} |`,
);
if (ratio > 1 / 3) {
  console.error(`Ours takes ${ratio.toFixed(2)} of the peer's time; at most a third is allowed.`);
  process.exitCode = 1;
}
