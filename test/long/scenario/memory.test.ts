import { expect, test } from 'vitest';
import { heapInUse, holdMany } from '../../scenario/many-runs.ts';

test('the heap is flat over 10,000 scenarios', async () => {
  await holdMany(1_000);
  const before = await heapInUse();
  await holdMany(10_000);
  expect((await heapInUse()) - before).toBeLessThan(2_000_000);
});
