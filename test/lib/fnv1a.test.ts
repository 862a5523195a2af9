import { expect, test } from 'vitest';
import { fnv1a64 } from '../../src/lib/fnv1a.ts';

// The vectors of the function's authors.
test.each([
  ['', 0xcbf29ce484222325n],
  ['a', 0xaf63dc4c8601ec8cn],
  ['foobar', 0x85944171f73967e8n],
])('fnv1a64(%j)', (text, hash) => {
  expect(fnv1a64(text)).toBe(hash);
});
