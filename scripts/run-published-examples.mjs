// Runs every example of an unpacked LangWatch Scenario's README against this checkout: the name of the package is changed,
// models are stood for by lists of answers, and nothing else is touched. Says what came of each.
// Usage: node scripts/run-published-examples.mjs PACKAGE_DIRECTORY
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { KINDS } from './published-examples/kinds.mjs';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const packages = path.join(checkout, 'node_modules');

/** Blocks of TypeScript and JavaScript in a page, with the line each begins at. */
function examplesOf(page) {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(?:typescript|ts|javascript|js)\n([\s\S]*?)^```$/gm)].map((found) => ({
    line: text.slice(0, found.index).split('\n').length + 1,
    text: found[1]
      .replace(/^(\/\/ [\w.]+\n)+/, '')
      .replaceAll('@langwatch/scenario', 'arena-action/scenario'),
  }));
}

/** Installs the library as it is now, what it depends on, and stand-ins for the AI SDK. */
function install(root) {
  const library = path.join(root, 'node_modules/arena-action');
  mkdirSync(path.join(root, 'node_modules/@ai-sdk/openai'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules/ai'), { recursive: true });
  mkdirSync(library);
  cpSync(path.join(checkout, 'package.json'), path.join(library, 'package.json'));
  const compiler = path.join(packages, 'typescript/bin/tsc');
  execFileSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.lib.json', '--outDir', path.join(library, 'dist/lib')],
    {
      cwd: checkout,
    },
  );
  symlinkSync(packages, path.join(library, 'node_modules'));
  for (const name of ['vitest', 'zod'])
    symlinkSync(path.join(packages, name), path.join(root, 'node_modules', name));
  for (const [name, file] of [
    ['@ai-sdk/openai', 'openai.mjs'],
    ['ai', 'ai.mjs'],
  ]) {
    const folder = path.join(root, 'node_modules', name);
    cpSync(path.join(checkout, 'scripts/published-examples', file), path.join(folder, 'index.mjs'));
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ name, type: 'module', exports: './index.mjs' }),
    );
  }
}

/** Runs an example in a folder of its own: by vitest where it is a test, else by node. */
function run({ kind, text, folder }) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const files = Object.entries(kind.files(text));
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
  const isTest = files.some(([name]) => name.endsWith('.test.ts'));
  if (!isTest) {
    const { code } = transformSync(readFileSync(path.join(folder, 'main.ts'), 'utf8'), {
      loader: 'ts',
      format: 'esm',
    });
    writeFileSync(path.join(folder, 'main.mjs'), code);
  }
  const log = path.join(folder, 'heard.jsonl');
  const program = isTest ? [path.join(packages, 'vitest/vitest.mjs'), 'run'] : ['main.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NO_COLOR: '1',
      STAND_IN_LOG: log,
      ...(kind.answers === undefined ? {} : { STAND_IN_ANSWERS: JSON.stringify(kind.answers) }),
    },
  });
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return { code: status, output: stdout + stderr, heard: lines.map((line) => JSON.parse(line)) };
}

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('Give the directory of an unpacked package.');
const examples = examplesOf(path.join(directory, 'README.md'));
const root = mkdtempSync(path.join(tmpdir(), 'arena-published-'));
let failures = 0;
try {
  install(root);
  for (const [index, { line, text }] of examples.entries()) {
    const kind = KINDS.find(({ knows }) => knows(text));
    const outcome = kind && run({ kind, text, folder: path.join(root, `example-${index}`) });
    const isFine = outcome !== undefined && kind.succeeds(outcome);
    console.log(`README.md:${line}: ${kind?.name ?? 'unknown'}: ${isFine ? 'as it should be' : 'FAILED'}`);
    if (isFine) continue;
    failures += 1;
    console.log(outcome?.output ?? `Nothing in scripts/published-examples/kinds.mjs knows it:\n${text}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(`${examples.length} examples, ${failures} failed`);
if (failures > 0 || examples.length === 0) process.exitCode = 1;
