// Builds dist/: tsc emits to build/, ncc bundles that into one entry with lazy chunks, esbuild minifies every file of
// it (ncc leaves the chunks as they are), and tsc emits the library with its declarations to dist/lib.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const bin = (...parts) => path.join('node_modules', ...parts);
const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });

for (const directory of ['build', 'dist']) rmSync(directory, { recursive: true, force: true });
run(bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');
run(
  bin('@vercel', 'ncc', 'dist', 'ncc', 'cli.js'),
  'build',
  'build/main.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--quiet',
);
const bundles = readdirSync('dist').filter((file) => file.endsWith('.js'));
// The bundler copies what a path in the code seems to name, be it a folder of this checkout.
const strange = readdirSync('dist').filter(
  (file) => !bundles.includes(file) && file !== 'licenses.txt' && file !== 'package.json',
);
if (strange.length > 0)
  throw new Error(`The bundler took ${strange.join(', ')} along; see lib/current-directory.ts.`);
for (const file of bundles) {
  const text = readFileSync(path.join('dist', file), 'utf8');
  // This is what the bundler leaves of an import that it did not find.
  if (/\beval\("require"\)\("\./.test(text)) throw new Error(`The bundler lost an import in ${file}.`);
  writeFileSync(path.join('dist', file), compileModulesAtOnce(text));
}
execFileSync(
  bin('.bin', 'esbuild'),
  [
    ...bundles.map((file) => path.join('dist', file)),
    '--minify',
    '--format=esm',
    '--target=node20',
    '--outdir=dist',
    '--allow-overwrite',
    '--log-level=error',
  ],
  { stdio: 'inherit' },
);
run(bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.lib.json');

/**
 * Turns the arrow function around each bundled module into a function expression. V8 compiles a function expression in
 * parentheses while it first reads the file; an arrow function it reads twice, which costs a start about a sixth.
 */
function compileModulesAtOnce(text) {
  return text.replaceAll(/^(\/\*{3}\/ \()\(([\w$, ]*)\) => \{$/gm, '$1function ($2) {');
}
