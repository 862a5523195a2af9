/** Values that one side adds as they come and the other takes in order, whoever is first. */
export interface EventQueue<T> extends AsyncIterableIterator<T> {
  push(value: T): void;
  /** Nothing more comes; whoever waits hears of it. */
  end(): void;
}

/** Creates a queue; `onEnd` hears when it ends, also because its reader left. */
export function createEventQueue<T>(onEnd: () => void): EventQueue<T> {
  const values: T[] = [];
  const takers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  const over = { value: undefined, done: true } as const;
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    for (const take of takers.splice(0)) take(over);
    onEnd();
  };
  return {
    push(value) {
      if (isOver) return;
      const take = takers.shift();
      if (take === undefined) values.push(value);
      else take({ value, done: false });
    },
    end,
    next() {
      const [value] = values;
      if (value !== undefined) {
        values.shift();
        return Promise.resolve({ value, done: false });
      }
      if (isOver) return Promise.resolve(over);
      return new Promise((resolve) => void takers.push(resolve));
    },
    async return() {
      values.length = 0;
      end();
      return over;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
