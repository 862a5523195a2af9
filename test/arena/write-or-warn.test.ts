import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writeOrWarn } from '../../src/arena/write-or-warn.ts';
import type { TextSink } from '../../src/lib/text-sink.ts';
import { createWorkspace } from '../helpers/workspace.ts';

async function writeHalf(sink: TextSink): Promise<void> {
  await sink.write('half');
  throw new Error('broken');
}

test.each([
  ['is written', 'out.txt', { answer: true, files: ['out.txt'], warnings: [] }],
  [
    'has no folder',
    'none/out.txt',
    {
      answer: false,
      files: [],
      warnings: [expect.stringMatching(/none\/out\.txt could not be written: ENOENT/)],
    },
  ],
])('a file that %s', async (_title, file, expected) => {
  await using workspace = await createWorkspace({}, { git: false });
  const warnings: unknown[] = [];
  const options = { executionId: 'e1', onWarning: (warning: unknown) => void warnings.push(warning) };
  const answer = await writeOrWarn(workspace.path(file), options, async (sink) => sink.write('text'));
  expect({ answer, files: await readdir(workspace.directory), warnings }).toEqual(expected);
});

test('a text that cannot be made leaves the file before it, and nothing half', async () => {
  await using workspace = await createWorkspace({ 'out.txt': 'before' }, { git: false });
  const file = workspace.path('out.txt');
  const warnings: unknown[] = [];
  const options = { executionId: 'e1', onWarning: (warning: unknown) => void warnings.push(warning) };
  expect(await writeOrWarn(file, options, writeHalf)).toBe(false);
  expect(warnings).toEqual([`${file} could not be written: broken`]);
  expect(await readdir(workspace.directory)).toEqual(['out.txt']);
  expect(await workspace.read('out.txt')).toBe('before');
});
