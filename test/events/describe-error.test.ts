import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors/tool-error.ts';
import { describeError } from '../../src/events/describe-error.ts';

describe('describeError', () => {
  it.each([
    [
      'an error of ours',
      new ToolError({ code: 'HTTP_FAILED', message: 'refused' }),
      'HTTP_FAILED',
      'refused',
    ],
    ['an abort', new DOMException('off', 'AbortError'), 'ABORTED', 'off'],
    ['any other error', new TypeError('broken'), 'INTERNAL', 'broken'],
    ['an error of another realm', runInNewContext('new TypeError("broken")'), 'INTERNAL', 'broken'],
    [
      'an abort of another realm',
      runInNewContext('Object.assign(new Error("off"), { name: "AbortError" })'),
      'ABORTED',
      'off',
    ],
    ['what is no error', 'broken', 'INTERNAL', 'broken'],
  ])('describes %s', (_title, thrown, code, message) => {
    expect(describeError(thrown)).toEqual({ code, message });
  });
});
