import { describe, expect, it } from 'vitest';
import { createTaskQueue } from '../../src/lib/task-queue.ts';

/** Tasks that end when they are told to, and what was seen of them. */
function createTasks(limit: number, count: number) {
  const queue = createTaskQueue(limit);
  const started: number[] = [];
  const finish: (() => void)[] = [];
  for (let index = 0; index < count; index++) {
    queue.add(() => {
      started.push(index);
      return new Promise((resolve) => {
        finish[index] = resolve;
      });
    });
  }
  return { queue, started, finish: (index: number) => finish[index]?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('createTaskQueue', () => {
  it('has at most so many tasks under way, and starts the next in order when one is done', async () => {
    const { started, finish } = createTasks(2, 4);
    expect(started).toEqual([0, 1]);
    finish(1);
    await turn();
    expect(started).toEqual([0, 1, 2]);
    finish(0);
    await turn();
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('is drained when every task is done, those added meanwhile too', async () => {
    const { queue, started, finish } = createTasks(1, 1);
    let isDrained = false;
    const drained = queue.drained().then(() => {
      isDrained = true;
    });
    let finishLast: () => void = () => undefined;
    queue.add(
      () =>
        new Promise((resolve) => {
          finishLast = resolve;
        }),
    );
    finish(0);
    await turn();
    expect([isDrained, started]).toEqual([false, [0]]);
    finishLast();
    await drained;
    expect(isDrained).toBe(true);
  });

  it('is drained at once without tasks', async () => {
    await expect(createTaskQueue(3).drained()).resolves.toBeUndefined();
  });
});
