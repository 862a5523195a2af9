import { describe, expect, it } from 'vitest';
import { processTerminal } from '../../src/cli/process-terminal.ts';

function terminalOf(env: Record<string, string>, isTTY = true, columns?: number) {
  const stream = { isTTY, write: () => true, ...(columns === undefined ? {} : { columns }) };
  const process = { cwd: () => '/', env, stdout: stream, stderr: stream };
  return processTerminal(process, new AbortController().signal);
}

describe('processTerminal', () => {
  it.each<[Record<string, string>, boolean, boolean, boolean]>([
    [{}, true, true, true],
    [{}, false, false, false],
    [{ NO_COLOR: '1' }, true, false, true],
    [{ NO_COLOR: '' }, true, true, true],
    [{ FORCE_COLOR: '1' }, false, true, false],
    [{ FORCE_COLOR: '0' }, true, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false, true],
    [{ TERM: 'dumb' }, true, false, false],
    [{ CI: 'true' }, true, true, false],
  ])('%j on a terminal (%s): colour %s, live line %s', (env, isTTY, hasColor, isInteractive) => {
    const terminal = terminalOf(env, isTTY);
    expect([terminal.outHasColor, terminal.errHasColor, terminal.isInteractive]).toEqual([
      hasColor,
      hasColor,
      isInteractive,
    ]);
  });

  it.each([
    [undefined, 80],
    [0, 80],
    [120, 120],
  ])('takes %s columns for %s', (columns, expected) => {
    expect(terminalOf({}, true, columns).columns).toBe(expected);
  });
});
