// Measures the command line in real mode against a local endpoint of fixed latency, interleaved with the least that any
// client must do: `node bench/real-run.mjs [--cases 200] [--turns 1,3] [--concurrency 20] [--latency 50] [--runs 5]`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { writeArena } from './generate-arena.mjs';
import { median, readPassedResults, time } from './measure.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    turns: { type: 'string', default: '1,3' },
    concurrency: { type: 'string', default: '20' },
    latency: { type: 'string', default: '50' },
    runs: { type: 'string', default: '5' },
  },
});
const bundle = path.resolve('dist/index.js');
const [cases, concurrency, latency] = [values.cases, values.concurrency, values.latency].map(Number);

const server = spawn(process.execPath, [path.resolve('bench/fake-server.mjs'), '--latency', values.latency]);
const [port] = await once(createInterface(server.stdout), 'line');
const address = `http://127.0.0.1:${port}`;

async function peakOf(action) {
  await fetch(`${address}/reset`);
  const milliseconds = action();
  const { peak, requests } = await (await fetch(`${address}/stats`)).json();
  return { milliseconds, peak, requests };
}

const rows = [];
for (const turns of values.turns.split(',').map(Number)) {
  const directory = mkdtempSync(path.join(tmpdir(), 'arena-bench-'));
  const provider = `  id: m\n  type: openai\n  model: fake\n  base_url: ${address}/v1\n`;
  writeArena(directory, { cases, turns, provider });
  const environment = { OPENAI_API_KEY: 'none-needed' };
  const floor = [];
  const ours = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const floorArguments = [path.resolve('bench/real-floor.mjs'), `${address}/v1`, cases, turns, concurrency];
    floor.push(await peakOf(() => time(floorArguments.map(String), directory)));
    rmSync(path.join(directory, 'out'), { recursive: true, force: true });
    const argumentsOfRun = [bundle, 'run', '-j', values.concurrency, '--ci'];
    ours.push(await peakOf(() => time(argumentsOfRun, directory, environment)));
    readPassedResults(directory, cases * turns * 2);
  }
  const peaks = new Set(ours.map(({ peak }) => peak));
  if (peaks.size !== 1 || !peaks.has(concurrency)) {
    throw new Error(`Expected ${concurrency} calls in flight at the peak, saw ${[...peaks].join(', ')}.`);
  }
  if (ours.some(({ requests }) => requests !== cases * turns))
    throw new Error('Not every turn was one call.');
  const ideal = Math.ceil(cases / concurrency) * turns * latency;
  const wall = (list) => median(list.map(({ milliseconds }) => milliseconds));
  rows.push([turns, ideal, wall(floor), wall(floor) / ideal, wall(ours), wall(ours) / ideal, concurrency]);
  rmSync(directory, { recursive: true });
}
server.kill();

console.log('| turns | ideal, ms | floor, ms | floor ÷ ideal | run, ms | run ÷ ideal | peak in flight |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [turns, ideal, floor, floorRatio, ours, ratio, peak] of rows) {
  console.log(
    `| ${turns} | ${ideal} | ${floor.toFixed(0)} | ${floorRatio.toFixed(2)} | ${ours.toFixed(0)} | ${ratio.toFixed(2)} | ${peak} |`,
  );
}
