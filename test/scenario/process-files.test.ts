import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeNewFile } from '../../src/scenario/process-files.ts';

it('writes a new file with its directory, and never over one that is there', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'arena-report-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = path.join(directory, 'a/b/report.json');
  await writeNewFile(file, 'first');
  await expect(writeNewFile(file, 'second')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(file, 'utf8')).toBe('first');
});
