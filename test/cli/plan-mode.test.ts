import { expect, test } from 'vitest';
import { runCliHere } from '../helpers/cli-session.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const files = smallArena({
  scenarios: { greet: { turns: [{ role: 'user', content: 'Hello?' }] } },
  providers: { small: {} },
});
const key = { OPENAI_API_KEY: 'sk-test' };

test.each([
  ['auto', {}, 'mock', '1 run, mock lane, auto chooses mock mode\n'],
  ['auto', key, 'real', '1 run, real lane, auto chooses real mode\n'],
  ['real', {}, 'real', '1 run, real lane\n'],
  ['mock', key, 'mock', '1 run, mock lane\n'],
])('a plan in mode %s with the keys %o is in mode %s', async (asked, environment, mode, line) => {
  await using workspace = await createWorkspace(files);
  const plan = (...more: readonly string[]) =>
    runCliHere(workspace.directory, ['plan', '--provider-mode', asked, ...more], { environment });
  const text = await plan();
  expect(text.exitCode).toBe(0);
  expect(text.out.endsWith(line)).toBe(true);
  expect(JSON.parse((await plan('--format', 'json')).out)).toMatchObject({ mode, lane: mode });
  const notice =
    'Warning: All models are answered in mock mode. Provider "small" (small.provider.yaml) needs its key in the ' +
    'environment variable OPENAI_API_KEY or OPENAI_TOKEN.\n';
  expect(text.err).toBe(asked === 'auto' && mode === 'mock' ? notice : '');
});
