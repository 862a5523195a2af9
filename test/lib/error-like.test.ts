import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { codeOfThrown, isErrorLike, textOfThrown, withCauses } from '../../src/lib/error-like.ts';

const foreign = runInNewContext(
  'Object.assign(new TypeError("fetch failed", { cause: new Error("refused") }), { code: "ECONNREFUSED" })',
);

describe('whatever was thrown', () => {
  it.each([
    ['an error', new Error('broken'), { isError: true, text: 'broken', code: undefined }],
    ['an abort', new DOMException('off', 'AbortError'), { isError: true, text: 'off', code: 20 }],
    ['an error of another realm', foreign, { isError: true, text: 'fetch failed', code: 'ECONNREFUSED' }],
    ['a text', 'broken', { isError: false, text: 'broken', code: undefined }],
    ['nothing', undefined, { isError: false, text: 'undefined', code: undefined }],
    ['null', null, { isError: false, text: 'null', code: undefined }],
    [
      'an object with a code',
      { code: 'ENOENT' },
      { isError: false, text: '[object Object]', code: undefined },
    ],
    [
      'a message without a name',
      { message: 'broken' },
      { isError: false, text: '[object Object]', code: undefined },
    ],
  ])('is read: %s', (_title, thrown, expected) => {
    expect({ isError: isErrorLike(thrown), text: textOfThrown(thrown), code: codeOfThrown(thrown) }).toEqual(
      expected,
    );
  });
});

describe('causes', () => {
  const inner = new Error('inner');
  const circle = new Error('circle');
  circle.cause = new Error('half', { cause: circle });

  it.each([
    ['an error without one', inner, ['inner']],
    ['an error over an error', new Error('outer', { cause: inner }), ['outer', 'inner']],
    ['an error over a text', new Error('outer', { cause: 'inner' }), ['outer']],
    ['an error of another realm', foreign, ['fetch failed', 'refused']],
    ['errors in a circle', circle, ['circle', 'half']],
    ['what is no error', 'inner', []],
  ])('are listed below %s', (_title, thrown, expected) => {
    expect(withCauses(thrown).map(({ message }) => message)).toEqual(expected);
  });
});
