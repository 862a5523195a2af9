import { afterEach, describe, expect, test, vi } from 'vitest';
import { createActionsRunner } from '../../src/github/actions-runner.ts';

describe('takeSecret', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test('reads the input, masks it, and leaves nothing of it in the environment', () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'ghs_secret');
    const runner = createActionsRunner(() => 'word', process.env);
    expect(runner.takeSecret('github-token')).toBe('ghs_secret');
    expect(printed.join('')).toContain('::add-mask::ghs_secret');
    expect(Object.entries(process.env).filter(([, value]) => value?.includes('ghs_secret'))).toEqual([]);
    expect(runner.takeSecret('github-token')).toBe('');
  });
});
