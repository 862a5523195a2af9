// Rebuilds dist/ and fails when a byte of it changed: what is committed is what the sources say.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function fingerprint(directory) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

const before = fingerprint('dist');
execFileSync(process.execPath, [path.join('scripts', 'build.mjs')], { stdio: 'inherit' });
const after = fingerprint('dist');
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
for (const file of changed) console.error(`stale: ${file}`);
console.log(`dist: ${after.size} files, ${changed.length} stale`);
if (changed.length > 0) {
  console.error('dist/ did not match its sources; it is rebuilt now. Commit it.');
  process.exitCode = 1;
}
