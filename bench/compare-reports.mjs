// Measures what comparing and every report take beside the mock run itself, on a thousand runs of which a tenth fails
// anew: `node bench/compare-reports.mjs [--scenarios 1000] [--turns 3] [--runs 5]`. Prints one Markdown table; exits
// with 1 when they take more than a quarter of the run. The sources are bundled afresh, each sample has its own process.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { writeArena } from './generate-arena.mjs';
import { median } from './measure.mjs';

const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '1000' },
    turns: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
  },
});
const MOST = 0.25;
const cases = Number(values.scenarios);

const sample = path.resolve('build', 'compare-reports-sample.mjs');
mkdirSync(path.dirname(sample), { recursive: true });
buildSync({
  entryPoints: ['bench/compare-reports-sample.mjs'],
  outfile: sample,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'error',
});

const directory = mkdtempSync(path.join(tmpdir(), 'arena-bench-'));
try {
  writeArena(directory, { cases, turns: Number(values.turns) });
  measure('--baseline');
  failATenth(path.join(directory, 'mock.yaml'));
  const samples = Array.from({ length: Number(values.runs) }, () => measure());
  const parts = Object.keys(samples[0].parts);
  const run = median(samples.map((one) => one.run));
  const rest = median(samples.map((one) => sum(Object.values(one.parts))));
  console.log('| runs | new failures | mock run, ms | compare and reports, ms | share |');
  console.log('| --- | --- | --- | --- | --- |');
  console.log(
    `| ${cases} | ${samples[0].failures} | ${run.toFixed(0)} | ${rest.toFixed(0)} | ${(rest / run).toFixed(2)} |\n`,
  );
  for (const part of parts)
    console.log(`${part}: ${median(samples.map((one) => one.parts[part])).toFixed(0)} ms`);
  if (rest > run * MOST) {
    console.error(`Comparing and reporting took more than ${MOST} of the run.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(directory, { recursive: true });
}

function measure(...options) {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  return JSON.parse(
    execFileSync(process.execPath, [sample, directory, ...options], { env, encoding: 'utf8' }),
  );
}

function failATenth(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  let scenario = -1;
  const changed = lines.map((line) => {
    if (line.startsWith('  case-')) scenario++;
    return scenario % 10 === 0 ? line.replace('This is answer 2.', 'Nobody told me the second one.') : line;
  });
  writeFileSync(file, changed.join('\n'));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
