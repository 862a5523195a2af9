import { describe, expect, test } from 'vitest';
import { couldNotRunTitle, type Obstacle, renderCouldNotRun } from '../../src/reports/could-not-run.ts';

const obstacles: readonly Obstacle[] = [
  {
    severity: 'warning',
    location: { file: 'config.arena.yaml', line: 9, column: 3 },
    path: 'spec.retries',
    message: 'The key is not known here.',
  },
  {
    severity: 'error',
    location: { file: 'scenarios/re fund.yaml', line: 12, column: 11 },
    path: 'spec.turns[0].assertions[0].type',
    message: 'There is no check "content_include".',
    hint: 'Did you mean "content_includes"?',
  },
  {
    severity: 'error',
    location: { file: '../shared/mock.yaml', line: 1, column: 1 },
    path: '',
    message: 'Hostile: @team <img src=x> [link](https://example.com)\n::add-mask::x',
  },
  { severity: 'error', message: 'The input comment is "alway"; it must be one of auto, never.' },
];
const links = {
  run: 'https://github.com/octo/shop/actions/runs/99',
  check: 'https://github.com/octo/shop/runs/100',
  source: 'https://github.com/octo/shop/blob/abc123',
};
const input = { obstacles, links, version: '0.0.0', elsewhere: 'in the job summary' };

describe('renderCouldNotRun', () => {
  test('names every problem with its place', () =>
    expect(renderCouldNotRun(input, 60_000)).toMatchFileSnapshot('../golden/could-not-run/comment.md'));

  test.each([
    [1, 'Could not run: 1 problem'],
    [2, 'Could not run: 2 problems'],
  ])('counts %i errors and no warnings', (count, title) => {
    const some = [...obstacles.slice(0, 1), ...obstacles.slice(1, 1 + count)];
    expect(couldNotRunTitle({ obstacles: some })).toBe(title);
    const [first] = renderCouldNotRun({ ...input, obstacles: some, title: 'Arena bot/a.yaml' }, 9_000).split(
      '\n',
    );
    expect(first).toBe(`### Arena bot/a.yaml c${title.slice(1)}`);
  });

  test.each([60_000, 20_000, 2_000, 300, 20])('keeps to %i bytes', (limit) => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      ...obstacles[1]!,
      message: `Nr. ${index} ä`,
    }));
    const text = renderCouldNotRun({ ...input, obstacles: many }, limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    if (limit > 1_000)
      expect(text).toMatch(/^### Arena could not run: 5000 problems\n[\s\S]*\d+ more in the job summary\.\n/);
  });
});
