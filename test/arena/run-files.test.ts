import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openRunFiles } from '../../src/arena/run-files.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** A store whose runs are their own names, what was asked of it, and when it was asked first. */
function createStore() {
  const asked: string[] = [];
  let wake: () => void = () => undefined;
  const firstAsked = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const store = {
    ...createMemoryStateStore(),
    dumpToJson: async (runId: string) => {
      asked.push(runId);
      wake();
      if (runId === 'lost') throw new Error('the run is gone');
      return new TextEncoder().encode(JSON.stringify({ runId }));
    },
  };
  return { store, asked, firstAsked };
}

describe('openRunFiles', () => {
  it('writes the file of a run that has ended once, and those that are missing at the end', async () => {
    await using workspace = await createWorkspace({}, { git: false });
    const { store, asked, firstAsked } = createStore();
    const options = { executionId: 'x', workingDirectory: workspace.directory, onWarning: () => undefined };
    const files = openRunFiles(store, workspace.directory, options);
    files.write('b');
    files.write('b');
    await firstAsked;
    await files.complete(['a', 'b']);
    expect(asked).toEqual(['b', 'a']);
    expect((await readdir(workspace.directory)).sort()).toEqual(['a.json', 'b.json']);
    expect(await readFile(workspace.path('a.json'), 'utf8')).toBe('{"runId":"a"}');
  });

  it('warns of a file that cannot be written, and writes the others', async () => {
    await using workspace = await createWorkspace({}, { git: false });
    const warnings: unknown[] = [];
    const options = {
      executionId: 'x',
      workingDirectory: workspace.directory,
      onWarning: (warning: unknown) => warnings.push(warning),
    };
    await openRunFiles(createStore().store, workspace.directory, options).complete(['lost', 'a']);
    expect(warnings).toEqual([expect.stringMatching(/lost\.json could not be written: the run is gone/)]);
    expect(await readdir(workspace.directory)).toEqual(['a.json']);
  });
});
