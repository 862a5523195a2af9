import { describe, expect, test } from 'vitest';
import { captureCaller, parseStack, relativeFile } from '../../src/lib/call-site.ts';

describe('parseStack', () => {
  test.each([
    ['a function of a module', '    at hold (file:///work/test/a.test.ts:12:5)', '/work/test/a.test.ts:12:5'],
    ['no function', '    at /work/test/a.test.ts:12:5', '/work/test/a.test.ts:12:5'],
    ['an async function', '    at async hold (/work/a.ts:1:2)', '/work/a.ts:1:2'],
    ['a method with an alias', '    at Object.<anonymous> [as run] (/work/a.ts:1:2)', '/work/a.ts:1:2'],
    ['a query of a test runner', '    at file:///work/a.ts?v=12:3:4', '/work/a.ts:3:4'],
    ['a file outside the root of a test runner', '    at run (/@fs/work/a.ts:3:4)', '/work/a.ts:3:4'],
    ['spaces and parentheses', '    at run (file:///my%20work/(a)/b.ts:3:4)', '/my work/(a)/b.ts:3:4'],
    ['a URL of Windows', '    at run (file:///C:/work/a.ts:3:4)', 'C:/work/a.ts:3:4'],
    ['a path of Windows', '    at run (C:\\work\\a.ts:3:4)', 'C:/work/a.ts:3:4'],
    ['a part of node', '    at node:internal/process/task_queues:95:5', ''],
    ['no place at all', '    at async Promise.all (index 0)', ''],
  ])('%s', (_name, line, place) => {
    const frames = parseStack(`Error: at /not/a/frame\n${line}`);
    expect(frames.map(({ file, line: row, column }) => `${file}:${row}:${column}`).join()).toBe(place);
  });
});

test.each([
  ['/work/test/a.ts', '/work', 'test/a.ts'],
  ['/other/a.ts', '/work', '../other/a.ts'],
  ['C:/work/test/a.ts', 'c:\\work', 'test/a.ts'],
  ['D:/a.ts', 'C:\\work', 'D:/a.ts'],
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
