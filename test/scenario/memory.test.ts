import { expect, test } from 'vitest';
import { heapInUse, holdMany } from './many-runs.ts';

test('nothing is kept of finished threads', async () => {
  await holdMany(300);
  const before = await heapInUse();
  await holdMany(300);
  // Each thread says 3 kB, so 300 of them would be about 1 MB.
  expect((await heapInUse()) - before).toBeLessThan(600_000);
});
