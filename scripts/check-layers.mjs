// Runs dependency-cruiser on src/ and adds what it does not notice by itself: a run that saw no modules and a
// folder that no rank names both pass silently there. Also holds the file length budget.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ranks } from '../.dependency-cruiser.mjs';

const MAX_LINES = 300;
const problems = [];

const known = new Set(ranks.flat());
for (const entry of readdirSync('src', { withFileTypes: true })) {
  if (entry.isDirectory() && !known.has(entry.name)) {
    problems.push(`src/${entry.name}/ has no rank in .dependency-cruiser.mjs`);
  }
}

const sources = ['src', 'test', 'bench', 'scripts'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    // The peers of the benches are installed below them.
    .filter((file) => !file.split(path.sep).includes('node_modules')),
);
for (const file of sources) {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.length - 1 > MAX_LINES && !lines[0].startsWith('// Long: ')) {
    problems.push(
      `${file} has ${lines.length - 1} lines (at most ${MAX_LINES}, or a first line "// Long: why")`,
    );
  }
}

const cruiser = path.join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
let report;
try {
  report = execFileSync(
    process.execPath,
    [cruiser, 'src', '--config', '.dependency-cruiser.mjs', '-T', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
} catch (error) {
  report = error.stdout;
}
const { summary } = JSON.parse(report);
const ownModules = sources.filter((file) => file.startsWith('src')).length;
if (summary.totalCruised < ownModules) {
  problems.push(`dependency-cruiser saw ${summary.totalCruised} modules of at least ${ownModules}`);
}
for (const violation of summary.violations) {
  const cycle = violation.cycle?.map(({ name }) => name).join(' -> ');
  problems.push(`${violation.rule.name}: ${violation.from} -> ${cycle ?? violation.to}`);
}

for (const problem of problems) console.error(problem);
console.log(`layers: ${summary.totalCruised} modules, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
