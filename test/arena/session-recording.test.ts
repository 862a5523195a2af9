import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const files = (recording: object) =>
  smallArena({
    scenarios: {
      hello: {
        trials: 5,
        turns: [
          { role: 'user', content: 'Hello?' },
          { role: 'user', content: 'Bye.' },
        ],
      },
    },
    mock: { scenarios: { hello: { turns: { 1: 'Hello.', 2: 'Bye.' } } } },
    arena: { defaults: { output: { dir: 'out', formats: ['json'], recording } } },
  });

async function tapes(workspace: Workspace, folder = 'out/recordings'): Promise<Record<string, string>> {
  const names = (await readdir(workspace.path(folder))).sort();
  const texts = await Promise.all(names.map((name) => workspace.read(`${folder}/${name}`)));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

test('a run of an arena that asks for it is recorded, and its file says where', async () => {
  await using workspace = await createWorkspace(files({ enabled: true, dir: 'tapes' }));
  const { outcome } = await runWorkspace(workspace);
  const recorded = await tapes(workspace, 'out/tapes');
  expect(Object.keys(recorded)).toEqual(outcome.result.runs.map(({ id }) => `${id}.jsonl`).sort());
  for (const { id } of outcome.result.runs) {
    const run = await workspace.readJson<{ RecordingPath: string }>(`out/${id}.json`);
    expect(run.RecordingPath).toBe(`out/tapes/${id}.jsonl`);
  }
});

test.each([{ enabled: false }, undefined])('nothing is recorded unless asked for: %j', async (recording) => {
  await using workspace = await createWorkspace(
    recording === undefined ? smallArena({ mock: {} }) : files(recording),
  );
  const { outcome } = await runWorkspace(workspace);
  await expect(readdir(workspace.path('out/recordings'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await workspace.readJson(`out/${outcome.result.runs[0]?.id}.json`)).not.toHaveProperty(
    'RecordingPath',
  );
});

test('recordings are the same at every concurrency and when they are made again', async () => {
  await using workspace = await createWorkspace(files({ enabled: true }));
  await runWorkspace(workspace, { concurrency: 1 });
  const first = await tapes(workspace);
  expect(Object.values(first).map((text) => JSON.parse(text.split('\n')[0] ?? '').seq)).toEqual([
    1, 1, 1, 1, 1,
  ]);
  await runWorkspace(workspace, { concurrency: 5, clock: systemClock });
  expect(await tapes(workspace)).toEqual(first);
});

test('a folder that cannot be made is one warning and fails no run', async () => {
  await using workspace = await createWorkspace(files({ enabled: true }));
  await workspace.write({ 'out/recordings': 'a file' });
  const { outcome, warnings } = await runWorkspace(workspace);
  expect(outcome.result.summary.passed).toBe(5);
  expect(warnings.filter((text) => !text.includes('trials'))).toEqual([
    expect.stringContaining('could not be written'),
  ]);
});

test('a link that leads out of the output directory is not followed', async () => {
  await using workspace = await createWorkspace(files({ enabled: true, dir: 'link/deeper' }));
  const elsewhere = await mkdtemp(path.join(tmpdir(), 'arena-test-'));
  try {
    await mkdir(workspace.path('out'));
    await symlink(elsewhere, workspace.path('out/link'));
    const { warnings } = await runWorkspace(workspace);
    expect(warnings.filter((text) => !text.includes('trials'))).toEqual([
      expect.stringContaining('leads out of the output directory'),
    ]);
    expect(await readdir(elsewhere)).toEqual([]);
  } finally {
    await rm(elsewhere, { recursive: true });
  }
});
