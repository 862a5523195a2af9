import { describe, expect, it } from 'vitest';
import { parseGoDuration } from '../../src/lib/go-duration.ts';

describe('parseGoDuration', () => {
  it.each([
    ['10m', 600_000],
    ['5m30s', 330_000],
    ['1.5h', 5_400_000],
    ['.5s', 500],
    ['1h2m3s4ms', 3_723_004],
    ['0', 0],
    ['-1s', -1000],
    ['+2ms', 2],
    ['1us', 0.001],
  ])('%s is %d ms', (text, expected) => {
    expect(parseGoDuration(text)).toBeCloseTo(expected, 9);
  });

  it.each(['', '10', '10 m', '7d', 'm', '1.s.', '1h 2m', '10M', '.s', `${'00s'.repeat(100)}!`])(
    '%j is no duration',
    (text) => {
      expect(parseGoDuration(text)).toBeUndefined();
    },
  );
});
