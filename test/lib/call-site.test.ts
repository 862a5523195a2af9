import { describe, expect, test } from 'vitest';
import { captureCaller, parseStack, relativeFile } from '../../src/lib/call-site.ts';

describe('parseStack', () => {
  test.each([
    ['a function of a module', '    at hold (file:///repo/test/a.test.ts:12:5)', '/repo/test/a.test.ts:12:5'],
    ['no function', '    at /repo/test/a.test.ts:12:5', '/repo/test/a.test.ts:12:5'],
    ['an async function', '    at async hold (/repo/a.ts:1:2)', '/repo/a.ts:1:2'],
    ['a method with an alias', '    at Object.<anonymous> [as run] (/repo/a.ts:1:2)', '/repo/a.ts:1:2'],
    ['a query of a test runner', '    at file:///repo/a.ts?v=12:3:4', '/repo/a.ts:3:4'],
    ['a file outside the root of a test runner', '    at run (/@fs/repo/a.ts:3:4)', '/repo/a.ts:3:4'],
    ['spaces and parentheses', '    at run (file:///my%20work/(a)/b.ts:3:4)', '/my work/(a)/b.ts:3:4'],
    ['a URL of Windows', '    at run (file:///C:/repo/a.ts:3:4)', 'C:/repo/a.ts:3:4'],
    ['a path of Windows', '    at run (C:\\repo\\a.ts:3:4)', 'C:/repo/a.ts:3:4'],
    ['a part of node', '    at node:internal/process/task_queues:95:5', ''],
    ['no place at all', '    at async Promise.all (index 0)', ''],
  ])('%s', (_name, line, place) => {
    const frames = parseStack(`Error: at /not/a/frame\n${line}`);
    expect(frames.map(({ file, line: row, column }) => `${file}:${row}:${column}`).join()).toBe(place);
  });
});

test.each([
  ['/repo/test/a.ts', '/repo', 'test/a.ts'],
  ['/other/a.ts', '/repo', '../other/a.ts'],
  ['C:/repo/test/a.ts', 'c:\\repo', 'test/a.ts'],
  ['D:/a.ts', 'C:\\repo', 'D:/a.ts'],
])('%s seen from %s is %s', (file, directory, relative) => {
  expect(relativeFile(file, directory)).toBe(relative);
});

test('captureCaller gives the line that called, and leaves the length of stacks as it was', () => {
  const limit = Error.stackTraceLimit;
  const called = () => captureCaller(called);
  const line = Number(/call-site\.test\.ts:(\d+)/.exec(new Error().stack ?? '')?.[1]);
  const site = called();
  expect(site()).toMatchObject({ file: expect.stringMatching(/\/call-site\.test\.ts$/), line: line + 1 });
  expect(Error.stackTraceLimit).toBe(limit);
});
