import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { renderCompletion } from '../../src/cli/completion.ts';
import { SHELLS } from '../../src/cli/option-choices.ts';
import { COMMANDS } from '../../src/cli/option-table.ts';
import { runCliHere } from '../helpers/cli-session.ts';

describe('completion', () => {
  it.each(SHELLS)('of %s', async (shell) => {
    const { exitCode, out } = await runCliHere('/', ['completion', shell]);
    expect(exitCode).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/cli/completion-${shell}.txt`);
  });

  it.each<[string[], string]>([
    [['arena', 'pl'], 'plan'],
    [['arena', 'run', '--mock-'], '--mock-provider --mock-config'],
    [['arena', 'run', '--print', ''], 'summary comment json'],
    [['arena', 'run', '--out', ''], ''],
    [['arena', 'mocks', 'g'], 'generate'],
    [['arena', 'completion', 'z'], 'zsh'],
    [['arena', 'nothing', ''], ''],
  ])('bash completes %j', (words, expected) => {
    const script = `${renderCompletion('bash', COMMANDS)}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _arena_action; echo "\${COMPREPLY[*]}"`;
    const out = execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' });
    expect(out.trim()).toBe(expected);
  });

  it.each([
    [[], 'SHELL is missing; name one of bash, zsh, fish.'],
    [['tcsh'], 'SHELL is "tcsh"; it must be one of bash, zsh, fish.'],
  ])('refuses the shell %j', async (shell, message) => {
    const session = await runCliHere('/', ['completion', ...shell]);
    expect(session).toMatchObject({ exitCode: 2, err: `Error: ${message}\n` });
  });
});
