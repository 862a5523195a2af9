// Measures the command line on generated arenas in mock mode, beside a bare start of Node:
// `node bench/mock-run.mjs [--scenarios 100,1000] [--turns 3] [--runs 5]`. Prints one Markdown table.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeArena } from './generate-arena.mjs';
import { median, readPassedResults, time } from './measure.mjs';

const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '1,100,1000' },
    turns: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
  },
});
const bundle = path.resolve('dist/index.js');

const rows = [];
for (const cases of values.scenarios.split(',').map(Number)) {
  const directory = mkdtempSync(path.join(tmpdir(), 'arena-bench-'));
  writeArena(directory, { cases, turns: Number(values.turns) });
  const bare = [];
  const ours = [];
  for (let run = 0; run < Number(values.runs); run++) {
    bare.push(time(['-e', '0'], directory));
    rmSync(path.join(directory, 'out'), { recursive: true, force: true });
    ours.push(time([bundle, 'run', '--mock-provider', '--mock-config', 'mock.yaml', '--ci'], directory));
  }
  readPassedResults(directory, cases * Number(values.turns) * 2);
  const perRun = (median(ours) - median(bare)) / cases;
  rows.push([cases, values.turns, median(bare), median(ours), median(ours) / median(bare), perRun]);
  rmSync(directory, { recursive: true });
}

console.log('| scenarios | turns | `node -e 0`, ms | run, ms | ratio | ms a scenario |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [cases, turns, bare, ours, ratio, perRun] of rows) {
  console.log(
    `| ${cases} | ${turns} | ${bare.toFixed(0)} | ${ours.toFixed(0)} | ${ratio.toFixed(1)} | ${perRun.toFixed(2)} |`,
  );
}
