import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepareRun } from '../../src/arena/prepare-run.ts';
import { type CompleteRunOptions, completeRunOptions } from '../../src/arena/run-options.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const KEY = { OPENAI_API_KEY: 'sk-1' };
const files = smallArena({ scenarios: { a: {}, b: { trials: 2 } }, mock: {} });

/** What is settled for an arena of two scenarios, with the warnings that were given. */
async function prepare(workspace: Workspace, options: Partial<CompleteRunOptions> = {}) {
  const warnings: string[] = [];
  const prepared = await prepareRun({
    ...completeRunOptions({ configs: ['config.arena.yaml'], workingDirectory: workspace.directory }),
    onWarning: (warning) => warnings.push(typeof warning === 'string' ? warning : warning.message),
    ...options,
  });
  return { ...prepared, warnings };
}

describe('what the author must mend is thrown, the first of it alone', () => {
  test.each<{ name: string; options: Partial<CompleteRunOptions>; code: string; says: string }>([
    {
      name: 'a format that is unknown before a key that is missing',
      options: { formats: ['pdf'], mode: 'real' },
      ...{ code: 'UNKNOWN_FORMAT', says: '"pdf"' },
    },
    {
      name: 'a key that is missing before a number of trials that is none',
      options: { mode: 'real', trials: 0 },
      ...{ code: 'MISSING_CREDENTIALS', says: 'OPENAI_API_KEY' },
    },
    {
      name: 'a number of trials that is none before a recording of mocks',
      options: { trials: 0, record: true },
      ...{ code: 'USAGE', says: 'number of trials' },
    },
    {
      name: 'a recording of mocks before a mock file that is missing',
      options: { record: true, mockConfig: 'none.yaml' },
      ...{ code: 'USAGE', says: 'Only models that are asked can be recorded' },
    },
    {
      name: 'a mock file beside real models',
      options: { mode: 'real', environment: KEY, mockConfig: 'mock.yaml' },
      ...{ code: 'USAGE', says: 'A mock file was given' },
    },
  ])('$name', async ({ options, code, says }) => {
    await using workspace = await createWorkspace(files);
    const message = expect.stringContaining(says);
    await expect(prepare(workspace, options)).rejects.toMatchObject({ code, message });
  });

  test('a number of trials that is none leaves no directory for a recording', async () => {
    await using workspace = await createWorkspace(files);
    const options = { mode: 'real', environment: KEY, record: { directory: 'tapes' } } as const;
    await expect(prepare(workspace, { ...options, trials: 0 })).rejects.toMatchObject({ code: 'USAGE' });
    expect(existsSync(workspace.path('tapes'))).toBe(false);
    const { recording } = await prepare(workspace, options);
    expect(recording?.directory).toBe(workspace.path('tapes'));
    expect(existsSync(workspace.path('tapes'))).toBe(true);
  });
});

describe('the lane', () => {
  test.each<{ name: string; options: Partial<CompleteRunOptions>; lane: string; trials: string[] }>([
    { name: 'of mocks', options: { trials: 3 }, lane: 'mock', trials: ['a1', 'b1', 'b2'] },
    {
      name: 'of real models',
      options: { mode: 'real', environment: KEY, trials: 3 },
      ...{ lane: 'real', trials: ['a1', 'a2', 'a3', 'b1', 'b2'] },
    },
    {
      name: 'of auto with a key',
      options: { mode: 'auto', environment: KEY, trials: 2 },
      ...{ lane: 'real', trials: ['a1', 'a2', 'b1', 'b2'] },
    },
    {
      name: 'of auto without one',
      options: { mode: 'auto', trials: 2 },
      ...{ lane: 'mock', trials: ['a1', 'b1', 'b2'] },
    },
  ])('$name is $lane, and holds $trials', async ({ options, lane, trials }) => {
    await using workspace = await createWorkspace(files);
    const prepared = await prepare(workspace, options);
    expect(prepared.lane).toBe(lane);
    expect(
      prepared.inputs.runs.map((run) => `${run.kind === 'scenario' && run.scenario.manifest.id}${run.trial}`),
    ).toEqual(trials);
  });

  test('of auto without a key records nothing, and says both', async () => {
    await using workspace = await createWorkspace(smallArena());
    const { recording, warnings } = await prepare(workspace, { mode: 'auto', record: true });
    expect(recording).toBeUndefined();
    expect(warnings).toEqual([
      expect.stringContaining('answered in mock mode'),
      expect.stringContaining('Nothing is recorded'),
    ]);
  });

  test('of scripted models is that of the mode where there are tests beside them', async () => {
    const scripted: object = { type: 'mock' };
    await using workspace = await createWorkspace(smallArena({ providers: { assistant: scripted } }));
    const alone = await prepare(workspace, { mode: 'real' });
    const beside = await prepare(workspace, { mode: 'real', testCommand: 'npm test' });
    expect([alone.lane, beside.lane]).toEqual(['mock', 'real']);
  });
});

test('a change of the mock file changes the inputs of a run that it answers', async () => {
  await using workspace = await createWorkspace(files);
  const hashOf = async () => {
    const { inputs } = await prepare(workspace, { mockConfig: 'mock.yaml' });
    return inputs.runs.map((run) => run.inputs);
  };
  const before = await hashOf();
  await workspace.write({ 'mock.yaml': 'defaultResponse: Other.\n' });
  const after = await hashOf();
  expect(after).toHaveLength(before.length);
  expect(after.filter((hash) => before.includes(hash))).toEqual([]);
});
