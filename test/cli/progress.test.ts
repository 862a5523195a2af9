import { describe, expect, it } from 'vitest';
import { createProgress, type ProgressStyle } from '../../src/cli/progress.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });
const turn = (pattern: string) => ({
  turns: [{ role: 'user', content: 'Hi', assertions: [includes(pattern)] }],
});

/** What progress writes for an arena in which one run passes, one fails by its reply, one breaks off. */
async function progressOf(
  style: ProgressStyle,
  { errHasColor = false, columns = 80 } = {},
): Promise<readonly string[]> {
  const files = smallArena({
    scenarios: { good: turn('ok'), bad: turn('\u001b[2J\rno'), broken: turn('x') },
    mock: {
      scenarios: {
        good: { turns: { 1: 'ok' } },
        bad: { turns: { 1: '\u001b[31mred\u001b[0m\r\nand \u202ewrong' } },
      },
    },
  });
  await using workspace = await createWorkspace(files);
  const written: string[] = [];
  const progress = createProgress({ err: (text) => written.push(text), errHasColor, columns }, style);
  await runWorkspace(workspace, { concurrency: 1, onEvent: progress.onEvent });
  progress.print('Warning: late\n');
  progress.end();
  return written;
}

/** Control characters spelled out, so that golden files can be read. */
function visible(written: readonly string[]): string {
  return written.join('|\n').replaceAll('\u001b', '<ESC>').replaceAll('\r', '<CR>');
}

describe('progress', () => {
  it.each<[string, ProgressStyle, { errHasColor?: boolean; columns?: number }]>([
    ['in-place', 'in-place', {}],
    ['in-place-colour', 'in-place', { errHasColor: true }],
    ['in-place-narrow', 'in-place', { columns: 16 }],
    ['lines', 'lines', {}],
    ['events', 'events', {}],
  ])('%s', async (name, style, settings) => {
    const text = visible(await progressOf(style, settings));
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/cli/progress-${name}.txt`);
  });

  it.each<ProgressStyle>(['lines', 'events'])('%s write no control character of a model', async (style) => {
    const text = (await progressOf(style)).join('');
    for (const character of ['\u001b', '\r', '\u202e']) expect(text).not.toContain(character);
  });
});
