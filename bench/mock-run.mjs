// Measures the command line on generated arenas in mock mode, beside a bare start of Node:
// `node bench/mock-run.mjs [--scenarios 100,1000] [--turns 3] [--runs 5]`. Prints one Markdown table.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '1,100,1000' },
    turns: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
  },
});
const bundle = path.resolve('dist/index.js');
const API_VERSION = 'promptkit.altairalabs.ai/v1alpha1';

/** One prompt, one provider, and a scenario file for each case, with two assertions a turn. */
function writeArena(directory, cases, turns) {
  const write = (file, kind, name, spec) =>
    writeFileSync(
      path.join(directory, file),
      `apiVersion: ${API_VERSION}\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${spec}`,
    );
  mkdirSync(path.join(directory, 'scenarios'));
  const names = Array.from({ length: cases }, (_, index) => `case-${index}`);
  write(
    'config.arena.yaml',
    'Arena',
    'bench',
    `  prompt_configs:\n    - { id: p, file: prompt.yaml }\n  providers:\n    - { file: provider.yaml }\n  scenarios:\n${names.map((name) => `    - { file: scenarios/${name}.yaml }\n`).join('')}  defaults: {}\n`,
  );
  write(
    'prompt.yaml',
    'PromptConfig',
    'p',
    '  task_type: t\n  version: "1"\n  description: Answers.\n  system_template: You answer.\n',
  );
  write('provider.yaml', 'Provider', 'm', '  id: m\n  type: mock\n  model: m\n');
  const turn = (number) =>
    `    - role: user\n      content: Question ${number}?\n      assertions:\n        - type: content_includes\n          params:\n            patterns: ["answer ${number}"]\n        - type: content_matches\n          params:\n            pattern: "(?i)answer [0-9]+"\n`;
  const list = Array.from({ length: turns }, (_, index) => turn(index + 1)).join('');
  for (const name of names) {
    write(
      `scenarios/${name}.yaml`,
      'Scenario',
      name,
      `  id: ${name}\n  task_type: t\n  description: Asks.\n  turns:\n${list}`,
    );
  }
  const replies = Array.from(
    { length: turns },
    (_, index) => `      ${index + 1}: This is answer ${index + 1}.\n`,
  ).join('');
  const mock = names.map((name) => `  ${name}:\n    turns:\n${replies}`).join('');
  writeFileSync(path.join(directory, 'mock.yaml'), `scenarios:\n${mock}`);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Wall time in milliseconds. The certificate bundle some machines load at every start would hide the rest. */
function time(args, cwd) {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env;
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, args, { cwd, env, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const rows = [];
for (const cases of values.scenarios.split(',').map(Number)) {
  const directory = mkdtempSync(path.join(tmpdir(), 'arena-bench-'));
  writeArena(directory, cases, Number(values.turns));
  const bare = [];
  const ours = [];
  for (let run = 0; run < Number(values.runs); run++) {
    bare.push(time(['-e', '0'], directory));
    rmSync(path.join(directory, 'out'), { recursive: true, force: true });
    ours.push(time([bundle, 'run', '--mock-provider', '--mock-config', 'mock.yaml', '--ci'], directory));
  }
  const results = JSON.parse(
    execFileSync(
      process.execPath,
      ['-e', `process.stdout.write(require('fs').readFileSync('out/arena-results.json'))`],
      {
        cwd: directory,
        maxBuffer: 1 << 30,
      },
    ),
  );
  const checks = results.runs.flatMap((run) => run.checks);
  const expected = cases * Number(values.turns) * 2;
  if (checks.length !== expected || checks.some((check) => check.status !== 'passed')) {
    throw new Error(`Expected ${expected} passed checks, found ${checks.length}.`);
  }
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
