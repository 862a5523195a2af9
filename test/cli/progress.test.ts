import { describe, expect, it } from 'vitest';
import { createProgress, type ProgressStyle } from '../../src/cli/progress.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
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

const HOSTILE = 'x\u001b]0;title\u0007\r\n\u001b[2J\u202ey';

const facts = {
  sequence: 0,
  time: '',
  runKey: `c::${HOSTILE}::p::default::1`,
  runId: 'r',
  conversationId: 'c',
};
const end = { ...facts, durationMs: 0, costUsd: null, status: 'error' as const };

/** Events as nobody would send them who means well. */
const hostileEvents: readonly ArenaEvent[] = [
  { sequence: 0, time: '', type: 'plan.started', total: 1 },
  {
    ...facts,
    type: 'tool.call.started',
    turn: 0,
    toolName: HOSTILE,
    callId: 'c',
    args: HOSTILE,
  },
  {
    ...facts,
    type: 'check.evaluated',
    check: {
      id: 'i',
      use: 'assertion',
      scope: 'turn',
      index: 0,
      type: HOSTILE,
      status: 'failed',
      message: HOSTILE,
      location: { file: HOSTILE, line: 1, column: 1 },
    },
  },
  { ...end, type: 'arena.run.failed', error: { code: 'X', message: HOSTILE } },
];

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

  it.each<ProgressStyle>(['in-place', 'lines', 'events'])('%s: writes no escapes of others', (style) => {
    let text = '';
    const write = (more: string) => {
      text += more;
    };
    const { onEvent } = createProgress({ err: write, errHasColor: false, columns: 80 }, style);
    for (const event of hostileEvents) onEvent(event);
    const foreign = text.replaceAll('\r\u001b[K', '');
    expect(foreign).toContain('y');
    for (const character of ['\u001b', '\r', '\u0007', '\u202e']) expect(foreign).not.toContain(character);
  });
});
