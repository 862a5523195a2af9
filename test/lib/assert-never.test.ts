import { describe, expect, it } from 'vitest';
import { assertNever } from '../../src/lib/assert-never.ts';

describe('assertNever', () => {
  it('names what should not be', () => {
    expect(() => assertNever('odd' as never)).toThrow('Unexpected value: "odd"');
  });
});
