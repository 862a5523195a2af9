/** Tasks that are done in the order they come, so many at a time. */
export interface TaskQueue {
  /** Adds a task; it must not reject. */
  add(task: () => Promise<void>): void;
  /** Waits until every task that was added is done. */
  drained(): Promise<void>;
}

/** Creates a queue that has at most `limit` tasks under way. */
export function createTaskQueue(limit: number): TaskQueue {
  const waiting: (() => Promise<void>)[] = [];
  const underWay = new Set<Promise<void>>();
  const startNext = () => {
    const task = underWay.size < limit ? waiting.shift() : undefined;
    if (task === undefined) return;
    const done = task().finally(() => {
      underWay.delete(done);
      startNext();
    });
    underWay.add(done);
  };
  return {
    add(task) {
      waiting.push(task);
      startNext();
    },
    async drained() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
