import { describe, expect, it } from 'vitest';
import { createBoundedCache } from '../../src/lib/bounded-cache.ts';

describe('createBoundedCache', () => {
  it('keeps what was used last', () => {
    const cache = createBoundedCache<string>(2);
    cache.getOrCreate('a', () => 'a1');
    cache.getOrCreate('b', () => 'b1');
    cache.getOrCreate('a', () => 'a2');
    cache.getOrCreate('c', () => 'c1');
    expect(cache.getOrCreate('a', () => 'a3')).toBe('a1');
    expect(cache.getOrCreate('b', () => 'b2')).toBe('b2');
    expect(cache.size).toBe(2);
  });

  it('keeps nothing of a creation that failed', () => {
    const cache = createBoundedCache<number>(2);
    expect(() => cache.getOrCreate('a', () => JSON.parse('x'))).toThrow();
    expect(cache.size).toBe(0);
    expect(cache.getOrCreate('a', () => 1)).toBe(1);
  });
});
