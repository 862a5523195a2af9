import { mkdir, symlink } from 'node:fs/promises';
import process from 'node:process';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import { parseComparison } from '../../src/baseline/parse-comparison.ts';
import { ROOT_DIRECTORY } from '../docs/page-blocks.ts';
import { runCliHere } from './cli-session.ts';
import { smallArena } from './manifests.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** A project with an arena of one scenario and with tests that import the built `arena-action`. */
export async function createRunnerProject(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const workspace = await createWorkspace({ ...smallArena({}), ...files });
  await mkdir(workspace.path('node_modules'));
  await symlink(ROOT_DIRECTORY, workspace.path('node_modules/arena-action'));
  return workspace;
}

/** What `arena run --test-command` comes to: the runs, what stands in the classes of the comparison, and where. */
export async function runTestCommand(workspace: Workspace, command: string) {
  const { PATH = '' } = process.env;
  const session = await runCliHere(
    workspace.directory,
    ['run', '--provider-mode', 'mock', '--ci', '--test-command', command],
    { environment: { PATH } },
  );
  const { runs } = parseArenaResult(await workspace.read('out/arena-results.json'));
  const comparison = parseComparison(await workspace.read('out/comparison.json'));
  const placed = [...comparison.newFailures, ...comparison.errors].map(
    ({ scenario, message, location }) =>
      [scenario, message, location && `${location.file}:${location.line}`] as const,
  );
  return { ...session, runs: runs.map(({ key, status }) => `${key} ${status}`), placed };
}
