// Builds dist/: tsc emits to build/, ncc bundles that into one entry with lazy chunks, esbuild minifies every file of
// it (ncc leaves the chunks as they are), and tsc emits the library with its declarations to dist/lib.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
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
