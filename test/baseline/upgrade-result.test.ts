import { describe, expect, it } from 'vitest';
import { findUpgrade, type ResultUpgrade } from '../../src/baseline/upgrade-result.ts';

const step = (to: number): ResultUpgrade => ({
  frame: (frame) => ({ ...frame, schemaVersion: to, frames: [...Object(frame.frames ?? []), to] }),
  run: (run) => `${String(run)}>${to}`,
});
const upgrades = new Map([
  [2, step(3)],
  [3, step(4)],
]);

describe('findUpgrade', () => {
  it('goes through every version between', () => {
    const upgrade = findUpgrade(2, { current: 4, upgrades });
    expect(upgrade?.frame({ schemaVersion: 2 })).toEqual({ schemaVersion: 4, frames: [3, 4] });
    expect(upgrade?.run('a')).toBe('a>3>4');
  });

  it('leaves the current version as it is', () => {
    const frame = { schemaVersion: 1 };
    expect(findUpgrade(1)?.frame(frame)).toBe(frame);
    expect(findUpgrade(1)?.run(frame)).toBe(frame);
  });

  it.each([0, 2, -1, 0.5, Number.NaN, '1', null, undefined])('has none for version %j', (version) => {
    expect(findUpgrade(version)).toBeUndefined();
  });

  it('has none where a version between is missing', () => {
    expect(findUpgrade(1, { current: 4, upgrades })).toBeUndefined();
    expect(findUpgrade(-1e9, { current: 4, upgrades })).toBeUndefined();
  });
});
