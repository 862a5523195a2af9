import { expect, test } from 'vitest';
import { createRunId, type RunIdOptions } from '../../src/engine/run-id.ts';
import { planArena } from '../helpers/planned-arena.ts';

const MOCK: RunIdOptions = { lane: 'mock', executionId: 'exec', attempt: 1 };

function idOf(scenario: string, options: Partial<RunIdOptions> = {}): string {
  const [run] = planArena({ scenarios: { [scenario]: {} } });
  return createRunId(run!, { ...MOCK, ...options });
}

test('in the mock lane depends on the key and the attempt alone', () => {
  expect(idOf('s1')).toMatch(/^s1_assistant_default_[0-9a-f]{8}$/);
  expect(idOf('s1', { executionId: 'other' })).toBe(idOf('s1'));
  expect(idOf('s1', { attempt: 2 })).not.toBe(idOf('s1'));
});

test('in the real lane begins with the execution', () => {
  expect(idOf('s1', { lane: 'real' })).toBe(`exec_${idOf('s1')}`);
});

test.each([
  ['../../etc/passwd', /^_{6}etc-passwd_/],
  ['a b:c*?"<>|\\/\n', /^a-b-c-{9}_/],
  ['grüße', /^gr--e_/],
  ['...', /^____assistant/],
])('%j is safe as a file name', (scenario, pattern) => {
  expect(idOf(scenario)).toMatch(pattern);
  expect(idOf(scenario)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/);
});

test('long names are cut and stay apart', () => {
  const long = 'x'.repeat(300);
  expect(idOf(long).length).toBeLessThan(200);
  expect(idOf(`${long}1`)).not.toBe(idOf(`${long}2`));
});
