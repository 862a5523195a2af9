import { describe, expect, it } from 'vitest';
import { hash8, hashValue8 } from '../../src/lib/hash.ts';

describe('hash8 and hashValue8', () => {
  it('give the first eight digits of the SHA-256', () => {
    expect(hash8('abc')).toBe('ba7816bf');
    expect(hashValue8('abc')).toBe(hash8('"abc"'));
  });

  it('do not depend on the order of keys, and take a missing value for null', () => {
    expect(hashValue8({ a: 1, b: { c: 2, d: 3 } })).toBe(hashValue8({ b: { d: 3, c: 2 }, a: 1 }));
    expect(hashValue8({ a: 1 })).not.toBe(hashValue8({ a: 2 }));
    expect(hashValue8(undefined)).toBe(hashValue8(null));
  });
});
