import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { formatProblems } from '../../src/reports/problems.ts';

function problem(file: string, line: number, facts: Partial<Problem> = {}): Problem {
  return {
    severity: 'error',
    code: 'unknown-key',
    location: { file, line, column: 3 },
    path: 'spec.turns[0]',
    message: 'The key "rol" is not known.',
    hint: 'Did you mean "role"?',
    ...facts,
  };
}

test('a problem is one line an editor can jump to', () => {
  expect(formatProblems([problem('a.yaml', 4)], { color: false })).toBe(
    'a.yaml:4:3: error spec.turns[0]: The key "rol" is not known. Did you mean "role"?\n',
  );
});

test('files keep their order, lines are sorted, and the last line counts', () => {
  const problems = [
    problem('b.yaml', 9),
    problem('a.yaml', 1, { severity: 'warning', path: '', message: 'Nothing refers to it.' }),
    problem('b.yaml', 2, { severity: 'warning' }),
  ];
  expect(
    formatProblems(problems, { color: false })
      .split('\n')
      .map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['b.yaml:2:3: warning', 'b.yaml:9:3: error', 'a.yaml:1:3: warning:', '1 error,', '']);
  expect(formatProblems(problems, { color: false })).toMatch(/\n1 error, 2 warnings in 2 files\n$/);
});

test('nothing wrong, nothing said', () => expect(formatProblems([], { color: true })).toBe(''));

test('colour marks the severity', () => {
  expect(formatProblems([problem('a.yaml', 4)], { color: true })).toContain('\u001b[31merror\u001b[39m');
});
