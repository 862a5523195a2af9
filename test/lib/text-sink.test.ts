import { describe, expect, it } from 'vitest';
import { createStringSink } from '../../src/lib/text-sink.ts';

describe('createStringSink', () => {
  it('keeps everything in order', () => {
    const sink = createStringSink();
    for (const piece of ['a', '', 'b']) sink.write(piece);
    expect(sink.text()).toBe('ab');
  });
});
