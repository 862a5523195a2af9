import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { ROOT_DIRECTORY } from '../docs/page-blocks.ts';
import { createVitestProject } from './vitest-project.ts';

const source = (file: string) => JSON.stringify(path.join(ROOT_DIRECTORY, 'src/scenario', file));

const CONFIG = `import { defineConfig } from 'vitest/config';
import { withScenario } from ${source('vitest/config.ts')};
import VitestReporter from ${source('vitest/reporter.ts')};
export default withScenario(defineConfig({
  resolve: { alias: { 'arena-action/scenario': ${source('index.ts')} } },
  test: {
    include: ['**/*.scenario.ts'],
    setupFiles: './own-setup.ts',
    globalSetup: ['./own-global.ts'],
    reporters: [new VitestReporter()],
  },
}));
`;

/** Runs the tests of a project that has scenarios in its configuration, and setup of its own. */
export async function runVitest(
  files: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }> {
  await using project = await createVitestProject({
    'vitest.config.ts': CONFIG,
    'own-setup.ts': 'globalThis.ownSetup = true;',
    'own-global.ts': "export default () => { process.env.OWN_GLOBAL = 'yes'; };",
    ...files,
  });
  const runner = path.join(ROOT_DIRECTORY, 'node_modules/vitest/vitest.mjs');
  const env = { PATH: process.env.PATH, ...variables };
  return await new Promise((resolve) => {
    execFile(process.execPath, [runner, 'run'], { cwd: project.folder, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}
